"""The reserve page as a user meets it: counts, list, card, documents, other rules."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.eligibility import Status
from evalapp.domain.reference import LanguageLevel
from evalapp.domain.rule_set import AgeReading, Criterion
from evalapp.storage.database import Database
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.export_dialog import ExportDialog
from evalapp.ui.pages import entries_for
from evalapp.ui.reserve.application_panel import ApplicationPanel
from evalapp.ui.reserve.applications_tab import ApplicationsTab
from evalapp.ui.reserve.applications_view import ApplicationsView
from evalapp.ui.reserve.document_dialog import DocumentDialog
from evalapp.ui.reserve.intake_dialog import IntakeDialog
from evalapp.ui.reserve.intakes_tab import IntakesTab
from evalapp.ui.reserve.intakes_view import IntakesView
from evalapp.ui.reserve.jobs_field import JobsField
from evalapp.ui.reserve.other_rules_dialog import OtherRulesDialog
from evalapp.ui.reserve.reserve_page import ReservePage
from tests.applicants import add_intake
from tests.ui.shown import words

PEOPLE = (
    {},
    {"born_on": date(1988, 3, 3)},
    {"has_conviction": None},
    {"kazakh_level": LanguageLevel.A2},
)


def shown(qtbot: QtBot, context: PageContext) -> ReservePage:
    page = ReservePage(context)
    qtbot.addWidget(page)
    page.resize(1360, 760)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def page(qtbot: QtBot, context: PageContext, db: Database) -> ReservePage:
    add_intake(db, *PEOPLE)
    page = shown(qtbot, context)
    qtbot.waitUntil(lambda: listed(page).model.rowCount() == len(PEOPLE))
    return page


def listed(page: ReservePage) -> ApplicationsView:
    tab = page.tab("applications")
    assert isinstance(tab, ApplicationsTab)
    return tab.list


def card_of(page: ReservePage) -> ApplicationPanel:
    tab = page.tab("applications")
    assert isinstance(tab, ApplicationsTab)
    return tab.application_panel


def intakes_of(page: ReservePage) -> IntakesView:
    tab = page.tab("intakes")
    assert isinstance(tab, IntakesTab)
    return tab.list


def open_card(qtbot: QtBot, page: ReservePage, row: int) -> None:
    view = listed(page).view
    view.setCurrentIndex(view.rows.index(row, 0))
    wanted = view.rows.row(row).id
    qtbot.waitUntil(lambda: card_of(page).card is not None and card_of(page).card.id == wanted)


def test_counts_filter_the_list(qtbot: QtBot, page: ReservePage) -> None:
    funnel = page.funnel
    qtbot.waitUntil(lambda: funnel.step("received").accessibleName() == "Received: 4")
    assert funnel.step("eligible").accessibleName() == "Eligible: 2 67\u00a0%"
    qtbot.mouseClick(funnel.step("facts_known"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: listed(page).model.rowCount() == 3)
    qtbot.mouseClick(funnel.step("received"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: listed(page).model.rowCount() == 4)


def test_search_and_criterion_filter(qtbot: QtBot, page: ReservePage) -> None:
    listed(page).criteria.choose([(Criterion.AGE, Status.NOT_MET)])
    qtbot.waitUntil(lambda: listed(page).model.rowCount() == 1)
    assert "Age: not met" in listed(page).filter_words()
    listed(page).search.setText("никто")
    qtbot.waitUntil(listed(page).nothing.isVisible)
    qtbot.mouseClick(listed(page).nothing.reset, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: listed(page).model.rowCount() == 4)


def test_the_column_of_a_criterion_the_rules_lack_is_hidden(page: ReservePage) -> None:
    keys = [column.key for column in listed(page).view.shown_columns()]
    assert "kazakh" not in keys
    assert "conviction" in keys


def test_the_notice_says_whom_the_two_readings_divide(qtbot: QtBot, page: ReservePage) -> None:
    told = "judge differently: 1; with another verdict: 1."
    qtbot.waitUntil(lambda: told in words(listed(page)))


def test_the_card_explains_and_foretells(qtbot: QtBot, page: ReservePage) -> None:
    open_card(qtbot, page, 0)
    said = words(card_of(page))
    assert "Turns 35 years on 02.05.2030" in said
    assert "Clause: Under 35.\u00a0*" in said
    assert "950502******" in said
    assert card_of(page).isVisible()


def test_a_closed_card_comes_back_by_enter(qtbot: QtBot, page: ReservePage) -> None:
    open_card(qtbot, page, 1)
    qtbot.waitUntil(card_of(page).isVisible)
    qtbot.keyClick(card_of(page), Qt.Key.Key_Escape)
    assert not card_of(page).isVisible()
    qtbot.keyClick(listed(page).view, Qt.Key.Key_Return)
    qtbot.waitUntil(card_of(page).isVisible)


def test_a_document_is_entered_by_keyboard(qtbot: QtBot, page: ReservePage) -> None:
    open_card(qtbot, page, 2)
    enter = card_of(page).findChild(QPushButton, "enter_conviction")
    assert enter is not None
    qtbot.mouseClick(enter, Qt.MouseButton.LeftButton)
    dialog = page.findChild(DocumentDialog)
    assert dialog is not None
    dialog.accept()
    assert dialog.form.error("number") == "Fill in this field."
    dialog.form.widget("has_conviction").set_value(False)
    qtbot.keyClicks(dialog.form.widget("number"), "00-17/55")
    qtbot.keyClicks(dialog.form.widget("issued_on"), "29.09.2023")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    eligible = page.funnel.step("eligible")
    qtbot.waitUntil(lambda: eligible.accessibleName() == "Eligible: 3 75\u00a0%")
    entered = "Document 00-17/55, 29.09.2023; entered by admin"
    qtbot.waitUntil(lambda: entered in words(card_of(page)))
    view = listed(page).view
    qtbot.waitUntil(lambda: view.current_row() is not None and view.current_row().number == "МКР-00003")


def test_other_rules_move_people_without_changing_them(qtbot: QtBot, page: ReservePage) -> None:
    qtbot.mouseClick(listed(page).findChild(QPushButton, "show_difference"), Qt.MouseButton.LeftButton)
    dialog = page.findChild(OtherRulesDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert dialog.readings.chosen() is AgeReading.UP_TO
    assert (
        dialog.counts.text()
        == "Eligible: 2 → 3 · Documents needed: 1 · Not eligible: 1 → 0 · 1 verdict changes"
    )
    dialog.rules.setCurrentIndex(dialog.rules.findData("presidential"))
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    dialog.reject()


def test_export_and_import_are_asked_for(qtbot: QtBot, page: ReservePage) -> None:
    qtbot.mouseClick(page.findChild(QPushButton, "export"), Qt.MouseButton.LeftButton)
    dialog = page.findChild(ExportDialog)
    assert dialog is not None
    dialog.reject()
    with qtbot.waitSignal(page.requested) as asked:
        qtbot.mouseClick(page.findChild(QPushButton, "import"), Qt.MouseButton.LeftButton)
    assert asked.args == ["import", ("applications", listed(page).query().intake_id)]


def test_a_new_intake_shows_its_rules_in_words(qtbot: QtBot, context: PageContext) -> None:
    page = shown(qtbot, context)
    qtbot.waitUntil(intakes_of(page).empty.isVisible)
    assert page.findChild(QPushButton, "create").isHidden()
    intakes_of(page).empty.findChild(QPushButton).click()
    dialog = page.findChild(IntakeDialog)
    assert dialog is not None
    rules = dialog.findChild(QLabel, "rules_in_words")
    assert rules is not None
    assert "Age: under 35" in rules.text()
    box = dialog.form.widget("rule_set")
    box.setCurrentIndex(box.findData("presidential"))
    assert "Kazakh: B1 or higher" in rules.text()
    dialog.accept()
    assert dialog.form.error("name")
    dialog.form.widget("name").setText("Отбор 2026")
    dialog.accept()
    assert dialog.form.error("as_of")
    assert not dialog.form.error("name")
    qtbot.keyClicks(dialog.form.widget("as_of"), "30.09.2026")
    dialog.accept()
    qtbot.waitUntil(lambda: "Отбор 2026, as of 30.09.2026" in page.intake_name.text())
    qtbot.waitUntil(lambda: page.tabs.chosen() == "setup")
    page.show_tab("applications")
    qtbot.waitUntil(listed(page).empty.isVisible)


def test_a_dialog_grows_with_what_it_says_about_its_fields(qtbot: QtBot, context: PageContext) -> None:
    page = shown(qtbot, context)
    qtbot.waitUntil(intakes_of(page).empty.isVisible)
    intakes_of(page).empty.findChild(QPushButton).click()
    dialog = page.findChild(IntakeDialog)
    assert dialog is not None
    rules = dialog.findChild(QLabel, "rules_in_words")
    assert rules is not None
    qtbot.waitUntil(dialog.isVisible)
    dialog.accept()
    qtbot.waitUntil(lambda: bool(dialog.form.error("as_of")))
    qtbot.waitUntil(lambda: rules.height() >= rules.heightForWidth(rules.width()))


def test_the_list_of_intakes_makes_and_opens_them(qtbot: QtBot, page: ReservePage) -> None:
    page.tabs.choose("intakes")
    create = page.findChild(QPushButton, "create")
    qtbot.waitUntil(create.isVisible)
    view = intakes_of(page).view
    qtbot.waitUntil(lambda: view.rows.rowCount() == 1)
    view.setCurrentIndex(view.rows.index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(listed(page).isVisible)
    qtbot.waitUntil(lambda: not create.isVisible())


def test_the_button_in_the_head_changes_the_intake(qtbot: QtBot, context: PageContext, db: Database) -> None:
    first, *_ = add_intake(db, {}, {})
    add_intake(db, {}, rule_set="regional")
    page = shown(qtbot, context)
    qtbot.waitUntil(lambda: listed(page).model.rowCount() == 1)
    assert page.intake_name.isVisible()
    bar = page.tab("applications").bar
    bar.tell("A document was entered", action_text="Undo", action=int)
    (choice,) = [action for action in page.intake_name.choices() if action.data() == first]
    choice.trigger()
    qtbot.waitUntil(lambda: listed(page).model.rowCount() == 2)
    qtbot.waitUntil(lambda: "Отбор youth" in page.intake_name.text())
    assert not bar.isVisible(), "what could be undone was of the intake before"


def test_a_step_of_the_funnel_stays_until_the_filters_are_let_go(qtbot: QtBot, page: ReservePage) -> None:
    page.funnel.step("eligible").click()
    qtbot.waitUntil(lambda: listed(page).model.rowCount() == 2)
    listed(page).search.setText("никто")
    qtbot.waitUntil(listed(page).nothing.isVisible)
    listed(page).nothing.reset.click()
    qtbot.waitUntil(lambda: listed(page).model.rowCount() == 4)
    qtbot.waitUntil(page.funnel.step("received").isChecked)


def test_an_application_is_opened_from_elsewhere(qtbot: QtBot, context: PageContext, db: Database) -> None:
    add_intake(db, {})
    _, application_id = add_intake(db, {}, rule_set="regional")
    page = shown(qtbot, context)
    page.open_target(("application", application_id))
    qtbot.waitUntil(lambda: card_of(page).isVisible() and "Отбор regional" in page.intake_name.text())


def test_a_viewer_is_not_offered_the_reserve() -> None:
    viewer = Actor("viewer", "Смотрова Образец", AccountRole.VIEWER)
    assert "reserve" not in [entry.key for entry in entries_for(viewer)]


def test_jobs_are_typed_as_papers_write_them(qtbot: QtBot) -> None:
    field = JobsField()
    qtbot.addWidget(field)
    field.set_value(())
    edits = field.findChildren(QWidget, "job_cell")
    for edit, typed in zip(edits, ("Школа", "учитель", "09.2015", "по н.в."), strict=True):
        edit.setText(typed)
    (line,) = field.value()
    assert line.problem() is None
    assert (str(line.job().start), line.job().end, line.job().to_present) == ("09.2015", None, True)
    qtbot.keyClicks(edits[2], "x")
    assert field.value()[0].problem() is not None
