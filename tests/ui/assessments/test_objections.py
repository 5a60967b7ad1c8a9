"""The tab of objections: received, answered, withdrawn; results shown, one or many at once."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.objection import ObjectionOutcome, ObjectionState
from evalapp.ui.assessments.objections_tab import NOTICES, ObjectionsTab
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.objection_dialogs import AnswerDialog, ShownDialog, WithdrawDialog
from evalapp.ui.common.objection_receiving import ReceiveDialog
from tests.services.campaign_builder import BuiltCampaign, build_campaign


@pytest.fixture
def campaign(context: PageContext) -> BuiltCampaign:
    built = build_campaign(context.services.campaigns._db)
    context.services.campaigns.release(built.id)
    return built


@pytest.fixture
def tab(qtbot: QtBot, context: PageContext, campaign: BuiltCampaign) -> ObjectionsTab:
    made = ObjectionsTab(context, context.services.campaigns.card(campaign.id))
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    qtbot.waitUntil(lambda: bool(made.notices.model.all_rows()))
    return made


def today() -> date:
    return datetime.now(UTC).astimezone().date()


def receive(qtbot: QtBot, tab: ObjectionsTab, assessee_id: int) -> None:
    count = len(tab.list.model.all_rows())
    tab.receive_button.click()
    dialog = tab.findChildren(ReceiveDialog)[-1]
    dialog.form.widget("assessee_id").setCurrentIndex(dialog.form.widget("assessee_id").findData(assessee_id))
    dialog.form.widget("received_on").set_value(today())
    assert "3 working days" in dialog.findChild(type(dialog._due), "due_words").text()
    dialog.form.widget("statement").setPlainText("Прошу проверить")
    dialog.accept()
    qtbot.waitUntil(lambda: len(tab.list.model.all_rows()) == count + 1)


def test_an_objection_is_received_answered_and_reopened(
    qtbot: QtBot, tab: ObjectionsTab, campaign: BuiltCampaign
) -> None:
    assert tab.stack.currentWidget() is tab.empty
    receive(qtbot, tab, campaign.assessees[0])
    tab.list.view.select_first()
    qtbot.keyClick(tab.list.view, Qt.Key.Key_Return)
    assert tab.card_panel.isVisible()
    tab.card_panel.answer_button.click()
    dialog = tab.findChildren(AnswerDialog)[-1]
    dialog.accept()
    assert all(dialog.form.error(name) for name in ("outcome", "answer", "answered_by"))
    outcome = dialog.form.widget("outcome")
    outcome.setCurrentIndex(outcome.findData(ObjectionOutcome.REJECTED))
    dialog.form.widget("answer").setPlainText("Расчёт проверен")
    dialog.form.widget("answered_by").setText("Комиссия, 4")
    dialog.form.widget("answered_on").set_value(today())
    dialog.accept()
    qtbot.waitUntil(lambda: tab.card_panel.row.state is ObjectionState.ANSWERED)
    assert not tab.card_panel.answer_button.isVisible()
    tab.list.states.choose([ObjectionState.OPEN])
    assert tab.list.model.shown_rows() == []
    tab.card_panel.reopen_asked.emit(tab.card_panel.row)
    qtbot.waitUntil(lambda: len(tab.list.model.shown_rows()) == 1)


def test_a_withdrawal_can_be_undone(qtbot: QtBot, tab: ObjectionsTab, campaign: BuiltCampaign) -> None:
    receive(qtbot, tab, campaign.assessees[1])
    tab._on_opened(tab.list.model.all_rows()[0])
    tab.card_panel.withdraw_button.click()
    dialog = tab.findChildren(WithdrawDialog)[-1]
    dialog.form.widget("answered_on").set_value(today())
    dialog.accept()
    qtbot.waitUntil(lambda: tab.card_panel.row.state is ObjectionState.WITHDRAWN)
    tab.bar._button.click()
    qtbot.waitUntil(lambda: tab.card_panel.row.state is ObjectionState.OPEN)


def test_many_are_marked_as_shown_at_once(
    qtbot: QtBot, tab: ObjectionsTab, campaign: BuiltCampaign, context: PageContext
) -> None:
    tab.parts.choose(NOTICES)
    tab.notices.view.selectAll()
    tab.notices.mark_button.click()
    dialog = tab.findChildren(ShownDialog)[-1]
    dialog.form.widget("shown_on").setText("вчера")
    dialog.accept()
    assert "date" in dialog.form.error("shown_on")
    dialog.form.widget("shown_on").set_value(today())
    dialog.accept()
    qtbot.waitUntil(lambda: all(row.shown_on == today() for row in tab.notices.model.all_rows()))
    tab.notices.not_shown.setChecked(True)
    assert tab.notices.model.shown_rows() == []
    tab.notices.not_shown.setChecked(False)
    tab.notices.view.select_first()
    tab.notices.clear_button.click()
    qtbot.waitUntil(lambda: any(row.shown_on is None for row in tab.notices.model.all_rows()))


def test_viewers_read_without_buttons(qtbot: QtBot, context: PageContext, campaign: BuiltCampaign) -> None:
    viewer = replace(context, actor=Actor("v", "Үлгі", AccountRole.VIEWER))
    made = ObjectionsTab(viewer, context.services.campaigns.card(campaign.id))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.notices.model.all_rows()))
    assert made.receive_button.parent() is None
    assert made.notices.mark_button.parent() is None
