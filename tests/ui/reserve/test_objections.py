"""Objections of applicants and members on their cards: entered, shown, answered, taken back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from evalapp.domain.access import Actor
from evalapp.domain.decision import DecisionKind
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.objection import AnswerFields, ObjectionFields, ObjectionOutcome, ObjectionSubject
from evalapp.entities.base import stored_id
from evalapp.services.member_records import new_member
from evalapp.services.objection_subjects import AgainstVerdict
from evalapp.services.stage_scores import StageScoreService
from evalapp.storage.database import Database
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.objection_dialogs import AnswerDialog, WithdrawDialog
from evalapp.ui.common.objection_receiving import ReceiveFrom
from evalapp.ui.reserve.application_panel import SELECTION, ApplicationPanel
from evalapp.ui.reserve.reserve_page import ReservePage
from tests.services.decision_builder import Decided
from tests.services.selection_builder import Selection, add_selection, marks
from tests.ui.shown import seen, words

WORDS = "Прошу пересмотреть балл."


@pytest.fixture
def selection(db: Database, officer: Actor) -> Selection:
    made = add_selection(db, 1, {})
    StageScoreService(db, officer).enter(made.stages[0], marks(made.people, "61"))
    return made


@pytest.fixture
def page(qtbot: QtBot, context: PageContext, selection: Selection) -> ReservePage:
    made = ReservePage(context)
    qtbot.addWidget(made)
    made.resize(1360, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.open_target(("application", selection.people[0]))
    qtbot.waitUntil(lambda: bool(made.findChildren(ApplicationPanel)))
    qtbot.waitUntil(lambda: panel_of(made).card is not None and panel_of(made).isVisible())
    return made


def panel_of(page: ReservePage) -> ApplicationPanel:
    panel = page.findChild(ApplicationPanel)
    assert panel is not None
    return panel


def offers(part: QWidget, name: str) -> bool:
    return any(button.isVisibleTo(part) for button in part.findChildren(QPushButton, name))


def newest(part: QWidget, name: str) -> QPushButton:
    """The button made last: a card that is read anew makes its buttons anew."""
    return part.findChildren(QPushButton, name)[-1]


def receive(page: QWidget, action: QAction | QPushButton, thing: int | None) -> None:
    action.trigger() if isinstance(action, QAction) else action.click()
    dialog = page.findChildren(ReceiveFrom)[-1]
    if thing is not None:
        dialog.form.widget("thing").setCurrentIndex(thing)
    dialog.accept()
    assert dialog.form.error("statement")
    dialog.form.widget("statement").setPlainText(WORDS)
    dialog.accept()


def test_an_applicant_objects_to_a_score_and_is_answered(
    qtbot: QtBot, page: ReservePage, context: PageContext, selection: Selection
) -> None:
    panel = panel_of(page)
    receive(page, panel.findChild(QAction, "receive_objection"), 1)
    qtbot.waitUntil(lambda: WORDS in seen(panel))
    (row,) = context.services.objections.of_application(selection.people[0])
    assert row.subject is ObjectionSubject.STAGE_SCORE
    assert "Score of a stage" in seen(panel)
    assert panel.tabs.chosen() == SELECTION
    newest(panel, "answer_objection").click()
    dialog = page.findChildren(AnswerDialog)[-1]
    assert "release_number" not in dialog.form.names()
    outcome = dialog.form.widget("outcome")
    outcome.setCurrentIndex(outcome.findData(ObjectionOutcome.UPHELD))
    dialog.form.widget("answer").setPlainText("Балл проверен.")
    dialog.form.widget("answered_by").setText("Комиссия, 4")
    dialog.accept()
    qtbot.waitUntil(lambda: "Балл проверен." in seen(panel))
    assert "Комиссия, 4" in seen(panel)
    assert not offers(panel, "withdraw_objection")
    actions = panel.findChildren(QToolButton, "objection_actions")[-1].menu().actions()
    assert [action.text() for action in actions] == ["Take the answer back"]
    actions[0].trigger()
    qtbot.waitUntil(lambda: offers(panel, "withdraw_objection"))


def test_what_was_entered_by_mistake_is_taken_back(
    qtbot: QtBot, page: ReservePage, context: PageContext, selection: Selection
) -> None:
    panel = panel_of(page)
    receive(page, panel.findChild(QAction, "receive_objection"), 0)
    qtbot.waitUntil(lambda: WORDS in seen(panel))
    page.tab("applications").bar._button.click()
    qtbot.waitUntil(lambda: WORDS not in seen(panel))
    assert context.services.objections.of_application(selection.people[0]) == []


def test_an_objection_is_corrected_and_withdrawn(
    qtbot: QtBot, page: ReservePage, context: PageContext, selection: Selection
) -> None:
    panel = panel_of(page)
    context.services.objections.receive(
        AgainstVerdict(selection.people[0]), ObjectionFields(WORDS, date(2026, 4, 16))
    )
    panel.show_tab(SELECTION)
    qtbot.waitUntil(lambda: WORDS in seen(panel))
    panel.findChildren(QToolButton, "objection_actions")[-1].menu().actions()[0].trigger()
    dialog = page.findChildren(ReceiveFrom)[-1]
    assert dialog.form.widget("statement").toPlainText() == WORDS
    assert "Verdict on the application" in words(dialog)
    dialog.form.widget("statement").setPlainText("Иначе сказано.")
    dialog.accept()
    qtbot.waitUntil(lambda: "Иначе сказано." in seen(panel))
    newest(panel, "withdraw_objection").click()
    withdrawal = page.findChildren(WithdrawDialog)[-1]
    withdrawal.form.widget("answered_on").set_value(date(2026, 4, 17))
    withdrawal.accept()
    qtbot.waitUntil(lambda: not offers(panel, "withdraw_objection"))
    page.tab("applications").bar._button.click()
    qtbot.waitUntil(lambda: offers(panel, "withdraw_objection"))


def test_a_member_objects_to_a_decision_about_him(qtbot: QtBot, context: PageContext, db: Database) -> None:
    with db.transaction() as session:
        member = new_member(
            iin="950101300018",
            full_name="Үлгіұлы Сынақ",
            enrolled_on=date(2025, 1, 1),
            stay_until=date(2099, 1, 1),
            decision="Протокол № 1",
        )
        session.add(member)
        session.flush()
        number = stored_id(member.id)
    Decided(db).decide(SubjectKind.RESERVIST, DecisionKind.EXCLUDE, reservist_id=number)
    page = ReservePage(context)
    qtbot.addWidget(page)
    page.resize(1360, 760)
    with qtbot.waitExposed(page):
        page.show()
    page.open_target(("member", number))
    tab = page.tab("members")
    panel = tab.panel_card
    qtbot.waitUntil(lambda: panel.isVisible() and offers(panel, "receive_objection"))
    receive(page, newest(panel, "receive_objection"), None)
    qtbot.waitUntil(lambda: WORDS in seen(panel))
    (row,) = context.services.objections.of_member(number)
    answer = AnswerFields(ObjectionOutcome.REJECTED, "Решение остаётся.", context.today(), "Комиссия")
    context.services.objections.answer(row.id, answer, version=row.version)
    qtbot.waitUntil(lambda: "Решение остаётся." in seen(panel))


def test_the_action_is_reached_by_keyboard(qtbot: QtBot, page: ReservePage) -> None:
    panel_of(page).findChild(QAction, "receive_objection").trigger()
    dialog = page.findChildren(ReceiveFrom)[-1]
    qtbot.waitUntil(lambda: dialog.form.widget("thing").hasFocus())
    for _ in range(3):
        if dialog.form.widget("statement").hasFocus():
            break
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.form.widget("statement").hasFocus()
    qtbot.keyClicks(dialog.form.widget("statement"), "Why")
    assert dialog.form.values()["statement"] == "Why"
