"""Forms of a campaign: what is missing, the forms of one official and their steps, the reminder list."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from evalapp.domain.campaign import CampaignState, FormState, RaterRole
from evalapp.entities.assessment import Campaign, Form
from evalapp.services.assignments import RaterWish
from evalapp.storage.database import Database
from evalapp.ui.assessments.assessments_page import AssessmentsPage
from evalapp.ui.assessments.campaign_page import CampaignPage
from evalapp.ui.assessments.campaign_tabs import FORMS, OPEN_FORMS
from evalapp.ui.assessments.form_dialogs import NewFormDialog
from evalapp.ui.assessments.forms_bar import EXAMPLES, MISSING, OPEN
from evalapp.ui.assessments.forms_tab import FormsTab
from evalapp.ui.assessments.rating_form_page import RatingFormPage
from evalapp.ui.assessments.read_back_page import ReadBackPage
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.export_dialog import ExportDialog
from tests.services.campaign_builder import BuiltCampaign, add_form, build_campaign


@pytest.fixture
def built(db: Database) -> BuiltCampaign:
    return build_campaign(db, marks=(4, 3, 3))


@pytest.fixture
def page(context: PageContext, qtbot: QtBot) -> Iterator[AssessmentsPage]:
    page = AssessmentsPage(context)
    qtbot.addWidget(page)
    page.resize(1146, 742)
    page.show()
    yield page
    settled(qtbot, context)


@pytest.fixture
def campaign(built: BuiltCampaign, page: AssessmentsPage, qtbot: QtBot) -> CampaignPage:
    page.open_target(("campaign", built.id))
    top = page.top()
    assert isinstance(top, CampaignPage)
    settled(qtbot, page.context)
    return top


def settled(qtbot: QtBot, context: PageContext) -> None:
    qtbot.waitUntil(lambda: not context.tasks.is_busy())


def forms_of(campaign: CampaignPage, qtbot: QtBot) -> FormsTab:
    campaign.show_tab(FORMS)
    tab = campaign.tab(FORMS)
    assert isinstance(tab, FormsTab)
    qtbot.waitUntil(lambda: bool(tab.model.all_rows()))
    return tab


def shown(tab: FormsTab) -> set[int]:
    return {row.assessee_id for row in tab.model.shown_rows()}


def words_of(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def offered(tab: FormsTab, name: str) -> list[QAbstractButton]:
    return [x for x in tab.forms.findChildren(QAbstractButton) if x.objectName() == name and x.isVisible()]


def test_filters_and_sums_say_what_is_missing(
    db: Database, built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot
) -> None:
    with db.transaction() as session:
        add_form(session, built.assessees[1], RaterRole.EXPERT, "Э9", state=FormState.ASSIGNED)
        add_form(session, built.assessees[2], RaterRole.EXPERT, "Э9", state=FormState.OPEN)
        add_form(session, built.assessees[2], RaterRole.SUPERIOR, "Р9", 4, P1=5)
    tab = forms_of(campaign, qtbot)
    bar = tab.tools
    qtbot.waitUntil(lambda: "2 missing, of 2 officials" in bar.summary.text())
    assert "1 open form" in bar.summary.text()
    bar.lacking.choose([RaterRole.EXPERT.value])
    assert shown(tab) == {built.assessees[1], built.assessees[2]}
    bar.lacking.choose([OPEN])
    assert shown(tab) == {built.assessees[2]}
    bar.lacking.choose([EXAMPLES])
    assert built.assessees[2] in shown(tab)
    bar.lacking.choose([MISSING])
    assert shown(tab) == {built.assessees[1], built.assessees[2]}
    bar.lacking.clear()
    assert shown(tab) == set(built.assessees)
    body = next(row for row in tab.model.all_rows() if row.assessee_id == built.assessees[0]).organization_id
    bar.bodies.choose([body])
    assert shown(tab) == {built.assessees[0]}
    assert bar.summary.text().startswith("8 of 8")
    bar.bodies.clear()
    bar.search.setText("примерова")
    qtbot.waitUntil(lambda: shown(tab) == {built.assessees[0]})
    assert bar.summary.text().startswith("8 of 8")


@pytest.mark.parametrize("key", ["forms", "monitor"])
def test_a_request_opens_it_with_its_filter(
    db: Database, built: BuiltCampaign, page: AssessmentsPage, qtbot: QtBot, key: str
) -> None:
    with db.transaction() as session:
        add_form(session, built.assessees[1], RaterRole.EXPERT, "Э9", state=FormState.ASSIGNED)
        add_form(session, built.assessees[2], RaterRole.EXPERT, "Э9", state=FormState.OPEN)
    page.open_target(("campaign_tab", (built.id, key, "open_forms")))
    campaign = page.top()
    assert isinstance(campaign, CampaignPage)
    tab = forms_of(campaign, qtbot)
    assert campaign.stack.currentWidget() is tab
    assert shown(tab) == {built.assessees[2]}
    page.open_target(("campaign_tab", (built.id, key, "missing")))
    campaign = page.top()
    assert isinstance(campaign, CampaignPage)
    tab = forms_of(campaign, qtbot)
    assert shown(tab) == {built.assessees[1], built.assessees[2]}


def test_the_card_names_nobody_whose_form_is_in(
    built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot, context: PageContext
) -> None:
    service = context.services.assignments
    wish = RaterWish(full_name="Эскизов Асқар")
    service.assign(service.plan_raters(built.id, built.assessees[:1], RaterRole.PEER, [wish]))
    tab = forms_of(campaign, qtbot)
    tab.view.select_id(built.assessees[0])
    qtbot.waitUntil(lambda: "Эскизов Асқар" in words_of(tab.forms))
    told = words_of(tab.forms)
    assert "3 forms in" in told
    assert not any(code in told for code in ("К0", "К1", "К2", "П0"))
    with qtbot.waitSignal(tab.form_wanted):
        button = next(b for b in tab.forms.findChildren(QPushButton) if "Эскизов" in b.accessibleName())
        button.click()


def test_only_a_form_that_is_due_is_offered_for_entry(
    built: BuiltCampaign, db: Database, campaign: CampaignPage, qtbot: QtBot
) -> None:
    with db.transaction() as session:
        add_form(session, built.assessees[0], RaterRole.PEER, "К9", None, state=FormState.ASSIGNED).marks = {}
    tab = forms_of(campaign, qtbot)
    tab.tools.lacking.choose([MISSING])
    qtbot.waitUntil(lambda: len(tab.model.shown_rows()) == 1)
    assert [row.full_name for row in tab.model.shown_rows()] == ["Примерова Айгүл Эскизқызы"]
    tab.view.select_first()
    qtbot.waitUntil(lambda: bool(offered(tab, "enter_form")))
    (button,) = offered(tab, "enter_form")
    with qtbot.waitSignal(tab.form_wanted):
        campaign.form_wanted.disconnect()
        button.click()


def test_an_assignment_without_marks_is_taken_away(
    built: BuiltCampaign, db: Database, campaign: CampaignPage, qtbot: QtBot, context: PageContext
) -> None:
    form_id = context.services.forms.open_form(built.assessees[0], RaterRole.EXPERT, "Э7")
    tab = forms_of(campaign, qtbot)
    tab.view.select_id(built.assessees[0])
    qtbot.waitUntil(lambda: bool(offered(tab, "remove_form")))
    offered(tab, "remove_form")[0].click()
    qtbot.waitUntil(lambda: not offered(tab, "remove_form"))
    with db.reading() as session:
        assert session.get(Form, form_id) is None


def test_a_form_is_compared_with_its_paper_from_the_card(
    built: BuiltCampaign, campaign: CampaignPage, page: AssessmentsPage, qtbot: QtBot, context: PageContext
) -> None:
    form_id = context.services.forms.open_form(built.assessees[0], RaterRole.PEER, "К7")
    context.services.forms.mark(form_id, "P1", 4)
    tab = forms_of(campaign, qtbot)
    tab.view.select_id(built.assessees[0])
    qtbot.waitUntil(lambda: any("К7" in x.accessibleName() for x in offered(tab, "compare_form")))
    assert all("К0" not in button.accessibleName() for button in offered(tab, "compare_form"))
    next(x for x in offered(tab, "compare_form") if "К7" in x.accessibleName()).click()
    top = page.top()
    assert isinstance(top, ReadBackPage)
    top.closed.emit(form_id)
    assert page.top() is campaign


def test_a_refused_form_without_a_role_is_settled_among_the_open_ones(
    built: BuiltCampaign, db: Database, campaign: CampaignPage, qtbot: QtBot
) -> None:
    with db.transaction() as session:
        add_form(session, built.assessees[0], RaterRole.EXPERT, "Э9", state=FormState.OPEN).role = None
    tab = forms_of(campaign, qtbot)
    tab.view.select_id(built.assessees[0])
    qtbot.waitUntil(lambda: "Role not known" in words_of(tab.forms))
    offered(tab, "enter_form")[0].click()
    assert campaign.stack.currentWidget() is campaign.tab(OPEN_FORMS)


def test_new_form_asks_for_role_and_rater(
    built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot, context: PageContext
) -> None:
    rows = context.services.forms.rows(built.id)
    row = next(row for row in rows if row.assessee_id == built.assessees[0])
    dialog = NewFormDialog(campaign, context, built.id, campaign._card.rules, row)
    dialog.accept()
    assert dialog.form.error("rater_code")
    dialog.form.widget("role").setCurrentIndex(dialog.form.widget("role").findData("expert"))
    dialog.form.widget("rater_code").setText("Э5")
    with qtbot.waitSignal(dialog.form_wanted) as wanted:
        dialog.accept()
    settled(qtbot, context)
    assert wanted.args[0] in {form.id for form in context.services.forms.forms_of(built.assessees[0])}


def test_a_new_form_is_started_by_keyboard(
    built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot
) -> None:
    tab = forms_of(campaign, qtbot)
    tab.view.select_id(built.assessees[0])
    qtbot.waitUntil(tab.forms.isVisible)
    tab.view.opened.emit(tab.view.current_row())
    assert tab.new_button.isVisible()
    qtbot.keyClick(tab.new_button, Qt.Key.Key_Space)
    dialog = tab.findChild(NewFormDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def test_finished_form_is_taken_up_again_after_a_question(
    db: Database, built: BuiltCampaign, campaign: CampaignPage, page: AssessmentsPage, qtbot: QtBot
) -> None:
    tab = forms_of(campaign, qtbot)
    tab.view.select_id(built.assessees[0])
    qtbot.waitUntil(lambda: bool(offered(tab, "correct_form")))
    assert all(isinstance(button, QToolButton) for button in offered(tab, "correct_form"))
    offered(tab, "correct_form")[0].click()
    verb = tab.findChild(QPushButton, "verb")
    assert isinstance(verb, QPushButton)
    verb.click()
    qtbot.waitUntil(lambda: isinstance(page.top(), RatingFormPage))
    settled(qtbot, page.context)
    states = [form.state for form in page.context.services.forms.forms_of(built.assessees[0])]
    assert states.count(FormState.DRAFT) == 1


def test_a_campaign_in_review_offers_no_entry_of_its_forms(
    db: Database, built: BuiltCampaign, campaign: CampaignPage, qtbot: QtBot
) -> None:
    with db.transaction() as session:
        add_form(session, built.assessees[0], RaterRole.EXPERT, "Э8", None, state=FormState.ASSIGNED)
        add_form(session, built.assessees[0], RaterRole.EXPERT, "Э9", state=FormState.OPEN)
        session.get_one(Campaign, built.id).state = CampaignState.REVIEW
    qtbot.waitUntil(lambda: campaign._card.row.state is CampaignState.REVIEW)
    tab = forms_of(campaign, qtbot)
    tab.view.select_id(built.assessees[0])
    qtbot.waitUntil(lambda: bool(offered(tab, "enter_form")))
    assert [button.accessibleName() for button in offered(tab, "enter_form")] == ["Enter the form of Э9"]
    assert not offered(tab, "remove_form")
    assert not offered(tab, "correct_form")
    assert not tab.new_button.isVisible()


def test_reminders_are_offered_as_a_workbook(
    campaign: CampaignPage, qtbot: QtBot, context: PageContext, tmp_path: Path
) -> None:
    tab = forms_of(campaign, qtbot)
    assert tab.tools.workbooks.button.isVisible()
    tab.tools.workbooks.reminders_action.trigger()
    qtbot.waitUntil(lambda: tab.findChild(ExportDialog) is not None)
    dialog = tab.findChild(ExportDialog)
    assert dialog is not None
    dialog.place.set_value(str(tmp_path / "list.xlsx"))
    dialog.verb.click()
    qtbot.waitUntil((tmp_path / "list.xlsx").exists)
    settled(qtbot, context)


def test_columns_leave_before_a_name_is_cut(
    built: BuiltCampaign, campaign: CampaignPage, page: AssessmentsPage, qtbot: QtBot
) -> None:
    tab = forms_of(campaign, qtbot)
    places = {column.key: place for place, column in enumerate(tab.model.columns)}
    page.resize(1104, 600)
    assert not tab.view.isColumnHidden(places["open"])
    tab.view.select_id(built.assessees[0])
    qtbot.waitUntil(tab.forms.isVisible)
    qtbot.waitUntil(lambda: tab.view.isColumnHidden(places["open"]))
    assert tab.view.columnWidth(places["official"]) >= 235
    assert not tab.view.isColumnHidden(places["missing"])
    tab.hide_panel()
    qtbot.waitUntil(lambda: not tab.view.isColumnHidden(places["open"]))
