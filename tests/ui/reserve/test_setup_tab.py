"""Preparing an intake in the window, opening it, and reading its rules afterwards."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from evalapp.domain.intake import IntakeState
from evalapp.domain.rule_set import AgeReading
from evalapp.domain.stage import CutKind, StageKind
from evalapp.services.intake_setup import IntakeSetup
from evalapp.storage.database import Database
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.reserve.intake_step_dialogs import OpeningDialog, StepBackDialog, TermsDialog
from evalapp.ui.reserve.plan_dialogs import DirectionDialog, StagePlanDialog
from evalapp.ui.reserve.reserve_page import ReservePage
from evalapp.ui.reserve.setup_tab import SetupTab
from tests.applicants import add_intake


@pytest.fixture
def tab(qtbot: QtBot, context: PageContext, db: Database) -> SetupTab:
    add_intake(db, {"born_on": date(1988, 3, 3)}, {})
    page = ReservePage(context)
    qtbot.addWidget(page)
    page.resize(1360, 760)
    page.show_tab("setup")
    with qtbot.waitExposed(page):
        page.show()
    tab = page.tab("setup")
    assert isinstance(tab, SetupTab)
    qtbot.waitUntil(lambda: tab.setup is not None and tab.editor.loaded() is not None)
    return tab


def stored(tab: SetupTab) -> IntakeSetup:
    return tab.context.services.intake_setup.setup(tab.intake.row.id)


def dialog_of(tab: SetupTab, kind: type) -> Dialog:
    found = [one for one in tab.findChildren(kind) if one.isVisible()]
    assert found, kind
    return found[-1]


def type_window(tab: SetupTab) -> None:
    form = tab.editor.form
    form.widget("opens_on").set_value(date(2023, 9, 1))
    form.widget("closes_on").set_value(date(2023, 9, 30))
    form.widget("places").setText("5")


def add_stage(tab: SetupTab, *, title: str, cut: CutKind, value: str) -> None:
    tab.editor.stages.add_button.click()
    dialog = dialog_of(tab, StagePlanDialog)
    form = dialog.form
    form.widget("kind").setCurrentIndex(form.widget("kind").findData(StageKind.ESSAY.value))
    assert form.widget("title_ru").text() == "Эссе"
    form.widget("title_ru").setText(title)
    form.widget("title_kk").setText(title)
    form.widget("title_en").setText(title)
    form.widget("cut").setCurrentIndex(form.widget("cut").findData(cut.value))
    form.widget("cut_value").setText(value)
    dialog.accept()


def test_a_plan_is_typed_said_in_words_and_kept(qtbot: QtBot, tab: SetupTab) -> None:
    editor = tab.editor
    type_window(tab)
    editor.directions.add_button.click()
    direction = dialog_of(tab, DirectionDialog)
    direction.accept()
    assert direction.form.error("name_kk") == "Fill in this field."
    for field, words in (("name_kk", "Цифрландыру"), ("name_ru", "Цифровизация"), ("places", "3")):
        direction.form.widget(field).setText(words)
    direction.accept()
    add_stage(tab, title="Первый", cut=CutKind.TOP_PERCENT, value="50")
    add_stage(tab, title="Второй", cut=CutKind.SCORE, value="60,5")
    assert [editor.stages.line(place).remove.accessibleName() for place in (0, 1)] == [
        "Take out: Первый",
        "Take out: Второй",
    ]
    editor.stages.line(1).up.click()
    assert [stage.title.ru for stage in editor.stages.items()] == ["Второй", "Первый"]
    qtbot.waitUntil(lambda: "1. Второй (essay)" in editor.words.text())
    assert "Those with 60.5 or more go on." in editor.words.text()
    assert editor.saved.text() == "Not saved yet"
    qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    assert editor.saved.text() == "Saved"
    kept = stored(tab).plan
    assert [stage.title.ru for stage in kept.stages] == ["Второй", "Первый"]
    assert (kept.places, kept.directions[0].places) == (5, 3)


def test_a_stage_refuses_a_cut_that_cannot_be(tab: SetupTab) -> None:
    tab.editor.stages.add_button.click()
    dialog = dialog_of(tab, StagePlanDialog)
    form = dialog.form
    form.widget("cut").setCurrentIndex(form.widget("cut").findData(CutKind.TOP_NUMBER.value))
    form.widget("cut_value").setText("2,5")
    dialog.accept()
    assert form.error("cut_value") == "The number of people is a whole one, from one on."
    form.widget("cut_value").setText("x")
    dialog.accept()
    assert form.error("cut_value") == "This is no number."
    assert tab.editor.stages.items() == ()


def test_what_is_wrong_is_marked_and_not_kept(qtbot: QtBot, tab: SetupTab) -> None:
    type_window(tab)
    tab.editor.form.widget("closes_on").set_value(date(2023, 8, 1))
    qtbot.waitUntil(lambda: tab.editor.form.error("closes_on") != "")
    assert not tab.keep()
    tab.editor.form.widget("as_of").setText("31.02.2023")
    assert not tab.keep()
    assert tab.editor.form.error("as_of") == "This is no date. Write it as 31.12.2026."
    tab.editor.revert_button.click()
    assert tab.keep()
    assert stored(tab).plan.opens_on is None


def test_opening_asks_for_the_act_and_the_reading(qtbot: QtBot, tab: SetupTab) -> None:
    next_step = tab.actions_row.next
    next_step.click()
    qtbot.waitUntil(tab.bar.isVisible)
    type_window(tab)
    next_step.click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in tab.findChildren(OpeningDialog)))
    dialog = dialog_of(tab, OpeningDialog)
    assert dialog.form.widget("reading").value() is None
    for field, words in (("act", "Учебный приказ"), ("number", "12-ө"), ("clause", "п. 7")):
        dialog.form.widget(field).setText(words)
    dialog.form.widget("day").set_value(date(2023, 8, 20))
    dialog.accept()
    assert dialog.form.error("reading") == "Choose how the age limit reads."
    dialog.form.widget("reading").set_value(AgeReading.UP_TO)
    dialog.accept()
    qtbot.waitUntil(lambda: tab.stack.currentWidget() is tab.opened)
    qtbot.waitUntil(lambda: next_step.text() == "Close the window…")
    found = stored(tab)
    assert (found.state, found.rules.age_reading) == (IntakeState.OPEN, AgeReading.UP_TO)


def opened(qtbot: QtBot, tab: SetupTab) -> None:
    """Open the intake and wait until the tab shows it."""
    test_opening_asks_for_the_act_and_the_reading(qtbot, tab)


def test_an_opened_intake_goes_on_and_back(qtbot: QtBot, tab: SetupTab) -> None:
    opened(qtbot, tab)
    tab.actions_row.next.click()
    press_verb(tab)
    qtbot.waitUntil(lambda: tab.actions_row.next.text() == "Complete…")
    tab.actions_row.back.trigger()
    dialog = dialog_of(tab, StepBackDialog)
    dialog.accept()
    assert dialog.form.error("reason") == "Give the reason."
    dialog.form.widget("reason").setPlainText("Продлён приём")
    dialog.accept()
    qtbot.waitUntil(lambda: tab.actions_row.next.text() == "Close the window…")
    assert stored(tab).changes[0].reason == "Продлён приём"


def press_verb(tab: SetupTab) -> None:
    (dialog,) = [one for one in tab.findChildren(Dialog, "confirmation") if one.isVisible()]
    dialog.findChild(QPushButton, "verb").click()


def test_places_change_by_a_decision(qtbot: QtBot, tab: SetupTab) -> None:
    opened(qtbot, tab)
    tab.actions_row.change.trigger()
    dialog = dialog_of(tab, TermsDialog)
    dialog.form.widget("places").setText("8")
    dialog.form.widget("reason").setPlainText("Решение № 4")
    dialog.accept()
    qtbot.waitUntil(lambda: stored(tab).plan.places == 8)
    qtbot.waitUntil(lambda: "Places: 8." in tab.opened.words.text())


def test_a_draft_is_deleted_after_a_question(qtbot: QtBot, tab: SetupTab) -> None:
    tab.actions_row.delete.trigger()
    press_verb(tab)
    qtbot.waitUntil(lambda: tab.context.services.intakes.rows() == ())


def test_what_a_new_stage_proposes_is_no_change_to_be_lost(tab: SetupTab) -> None:
    tab.editor.stages.add_button.click()
    assert not dialog_of(tab, StagePlanDialog).isWindowModified()
