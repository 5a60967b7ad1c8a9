"""Meetings, agenda and attendance as an officer works in them."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from evalapp.domain.access import Actor
from evalapp.domain.agenda import Proposal
from evalapp.domain.decision import DecisionKind
from evalapp.domain.meeting import ItemState, MeetingState
from evalapp.domain.vote import VotePhase
from evalapp.storage.database import Database
from evalapp.ui.commission.absence_dialog import AbsenceDialog
from evalapp.ui.commission.add_items_page import AddItemsPage, Source
from evalapp.ui.commission.agenda_list import BY_VOTES
from evalapp.ui.commission.agenda_tab import AgendaTab
from evalapp.ui.commission.attendance_tab import AttendanceTab
from evalapp.ui.commission.call_dialog import CallDialog
from evalapp.ui.commission.commission_page import CommissionPage
from evalapp.ui.commission.conflict_dialog import ConflictDialog
from evalapp.ui.commission.item_dialog import ItemDialog
from evalapp.ui.commission.meeting_dialog import MeetingDialog
from evalapp.ui.commission.meeting_page import MeetingPage
from evalapp.ui.commission.meetings_tab import MeetingsTab
from evalapp.ui.commission.reason_dialog import ReasonDialog
from evalapp.ui.common.context import PageContext
from tests.services.sitting_builder import Sitting, build_sitting
from tests.ui.other_window import in_another_window
from tests.ui.shown import seen, words

KEEP = Proposal(kind=DecisionKind.KEEP_WITH_PLAN)


@pytest.fixture
def sitting(db: Database, admin: Actor) -> Sitting:
    return build_sitting(db, admin)


@pytest.fixture
def page(qtbot: QtBot, context: PageContext, sitting: Sitting) -> CommissionPage:
    """The page, made when the meeting is there: a copied database tells nobody that it changed."""
    assert sitting.meeting
    made = CommissionPage(context)
    qtbot.addWidget(made)
    made.resize(1360, 760)
    with qtbot.waitExposed(made):
        made.show()
    return made


def open_agenda(qtbot: QtBot, page: CommissionPage, sitting: Sitting, *, items: int = 0) -> AgendaTab:
    """The tab Agenda of the meeting, filled."""
    page.show_meeting(sitting.meeting)
    top = page.top()
    assert isinstance(top, MeetingPage)
    tab = top.tab("agenda")
    assert isinstance(tab, AgendaTab)
    qtbot.waitUntil(lambda: len(tab.list.model.all_rows()) == items)
    return tab


def numbers(tab: AgendaTab) -> list[int]:
    return [line.row.number for line in tab.list.model.shown_rows()]


def open_attendance(qtbot: QtBot, page: CommissionPage, sitting: Sitting) -> AttendanceTab:
    page.show_meeting(sitting.meeting)
    top = page.top()
    assert isinstance(top, MeetingPage)
    top.show_tab("attendance")
    tab = top.tab("attendance")
    assert isinstance(tab, AttendanceTab)
    qtbot.waitUntil(lambda: bool(tab.model.all_rows()))
    return tab


def undo(tab: AgendaTab) -> QPushButton:
    return next(button for button in tab.bar.findChildren(QPushButton) if button.text() == "Undo")


def next_button(page: CommissionPage) -> QPushButton:
    found = page.top().findChild(QPushButton, "next_step")
    assert isinstance(found, QPushButton)
    return found


def test_a_new_meeting_opens_with_its_empty_agenda(
    qtbot: QtBot, page: CommissionPage, context: PageContext, sitting: Sitting
) -> None:
    home = page.first()
    tab = home.findChild(MeetingsTab)
    assert isinstance(tab, MeetingsTab)
    qtbot.waitUntil(lambda: len(tab.model.all_rows()) == 1)
    requests: list[tuple[str, object]] = []
    page.requested.connect(lambda kind, value: requests.append((kind, value)))
    tab.new_meeting()
    dialog = tab.findChild(MeetingDialog)
    assert isinstance(dialog, MeetingDialog)
    dialog.form.load({"held_on": date(2026, 5, 20), "place": "Зал 3", "starts_at": "25:00"})
    dialog.accept()
    assert dialog.form.error("starts_at")
    dialog.form.load({"starts_at": "9:30"})
    dialog.accept()
    qtbot.waitUntil(lambda: len(tab.model.all_rows()) == 2)
    made = next(row for row in context.services.meetings.rows() if row.id != sitting.meeting)
    assert (made.number, made.starts_at, made.place) == (2, "09:30", "Зал 3")
    assert requests == [("meeting", made.id)]
    page.open_target(requests[0])
    qtbot.waitUntil(lambda: "The agenda is empty" in seen(page.top()))


def test_the_list_of_meetings_is_filtered_and_opened(
    qtbot: QtBot, page: CommissionPage, sitting: Sitting
) -> None:
    tab = page.first().findChild(MeetingsTab)
    assert isinstance(tab, MeetingsTab)
    qtbot.waitUntil(lambda: len(tab.model.all_rows()) == 1)
    tab.states.choose([MeetingState.CLOSED])
    assert tab.stack.currentWidget() is tab.nothing
    tab.nothing.reset.click()
    tab.view.select_first()
    requests: list[tuple[str, object]] = []
    page.requested.connect(lambda kind, value: requests.append((kind, value)))
    QTest.keyClick(tab.view, Qt.Key.Key_Return)
    assert requests == [("meeting", sitting.meeting)]


def test_officials_are_added_from_results_all_at_once(
    qtbot: QtBot, page: CommissionPage, context: PageContext, sitting: Sitting
) -> None:
    tab = open_agenda(qtbot, page, sitting)
    next_button(page).click()
    adding = page.top()
    assert isinstance(adding, AddItemsPage)
    qtbot.waitUntil(lambda: len(adding.model.all_rows()) == 3)
    adding._filters["level"][0].choose([4])
    assert len(adding.model.shown_rows()) == 1
    button = adding.findChild(QPushButton, "add_all")
    assert isinstance(button, QPushButton)
    button.click()
    dialog = adding.findChild(ItemDialog)
    assert isinstance(dialog, ItemDialog)
    dialog.form.load({"kind": "promote", "reporter": "Шаблонов"})
    dialog.accept()
    (row,) = context.services.agendas.rows(sitting.meeting)
    assert (row.proposed, row.reporter) == (DecisionKind.PROMOTE, "Шаблонов")
    qtbot.waitUntil(lambda: sum(one.is_on_agenda for one in adding.model.all_rows()) == 1)
    adding.closed.emit()
    assert tab.isVisible()


@pytest.mark.parametrize("source", [Source.MEMBERS, Source.REGISTER, Source.POSTPONED, Source.RANKING])
def test_every_source_opens_and_says_when_it_is_empty(
    qtbot: QtBot, page: CommissionPage, sitting: Sitting, source: Source
) -> None:
    tab = open_agenda(qtbot, page, sitting)
    tab.add_from(source)
    adding = page.top()
    assert isinstance(adding, AddItemsPage)
    if source is Source.REGISTER:
        qtbot.waitUntil(lambda: len(adding.model.all_rows()) == 3)
        adding.search.setText("шаблонов")
        qtbot.waitUntil(lambda: len(adding.model.all_rows()) == 1)
    else:
        qtbot.waitUntil(lambda: adding.stack.currentWidget() is adding.empty)


def test_a_question_without_a_person_is_added_and_shown(
    qtbot: QtBot, page: CommissionPage, sitting: Sitting
) -> None:
    tab = open_agenda(qtbot, page, sitting)
    tab.add_from(Source.QUESTION)
    dialog = tab.findChild(ItemDialog)
    assert isinstance(dialog, ItemDialog)
    dialog.accept()
    assert dialog.form.error("name")
    dialog.form.load({"name": "О плане работы"})
    dialog.accept()
    qtbot.waitUntil(lambda: "О плане работы" in seen(tab.card_panel))


def test_calling_shows_rule_and_seats_and_freezes_them(
    qtbot: QtBot, page: CommissionPage, context: PageContext, sitting: Sitting
) -> None:
    sitting.propose(0, DecisionKind.RELEASE)
    open_agenda(qtbot, page, sitting, items=1)
    next_button(page).click()
    dialog = page.findChild(CallDialog)
    assert isinstance(dialog, CallDialog)
    assert "Members with a vote: 5" in words(dialog)
    assert "Шаблонов Д. – " in words(dialog)
    dialog.verb.click()
    qtbot.waitUntil(lambda: context.services.meetings.card(sitting.meeting).state is MeetingState.CALLED)
    qtbot.waitUntil(lambda: "packet" in next_button(page).text().lower())
    bar = page.top().bar
    assert bar.isVisible()
    context.services.packets.seal(sitting.meeting, reason="")
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_an_order_is_sorted_moved_by_keys_and_taken_back(
    qtbot: QtBot, page: CommissionPage, context: PageContext, sitting: Sitting
) -> None:
    items = [sitting.propose(place, DecisionKind.KEEP_WITH_PLAN) for place in range(3)]
    tab = open_agenda(qtbot, page, sitting, items=3)

    def order() -> list[int]:
        return [row.id for row in context.services.agendas.rows(sitting.meeting)]

    tab.list.view.select_id(items[2])
    QTest.keyClick(tab.list.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: order() == [items[0], items[2], items[1]])
    qtbot.waitUntil(lambda: numbers(tab) == [1, 2, 3])
    menu = tab.list.sort.menu()
    next(one for one in menu.actions() if one.text() == "By name").trigger()
    names = sorted(row.name.en for row in context.services.agendas.rows(sitting.meeting))
    qtbot.waitUntil(lambda: [row.name.en for row in context.services.agendas.rows(sitting.meeting)] == names)
    before = order()
    qtbot.waitUntil(tab.bar.isVisible)
    undo(tab).click()
    qtbot.waitUntil(lambda: order() != before)


def test_the_order_by_first_votes_is_proposed_in_groups_and_applied(
    qtbot: QtBot, page: CommissionPage, context: PageContext, sitting: Sitting
) -> None:
    items = [sitting.propose(place, DecisionKind.KEEP_WITH_PLAN) for place in range(3)]
    sitting.open()
    sitting.vote(items[0], "fffff", phase=VotePhase.FIRST)
    sitting.vote(items[2], "ffaaa", phase=VotePhase.FIRST)
    tab = open_agenda(qtbot, page, sitting, items=3)
    tab.list.order.choose(BY_VOTES)
    assert numbers(tab) == [3, 2, 1]
    titles = [
        tab.list.model.row(place).title
        for place in range(tab.list.model.rowCount())
        if tab.list.model.is_group(place)
    ]
    assert titles[0] == "Votes differ"
    assert titles[-1] == "Unanimous block: 1 item"
    apply = tab.findChild(QPushButton, "apply_order")
    assert isinstance(apply, QPushButton)
    apply.click()
    qtbot.waitUntil(
        lambda: [row.number for row in context.services.agendas.rows(sitting.meeting)] == [3, 2, 1]
    )
    qtbot.waitUntil(lambda: not apply.isVisible())


def test_items_are_withdrawn_with_a_reason_and_put_back(
    qtbot: QtBot, page: CommissionPage, context: PageContext, sitting: Sitting
) -> None:
    item = sitting.propose(0, DecisionKind.RELEASE)
    sitting.propose(1, None)
    sitting.open()
    tab = open_agenda(qtbot, page, sitting, items=2)
    tab.list.view.select_id(item)
    assert tab.deeds.withdraw.isVisible()
    assert not tab.deeds.remove.isVisible()
    tab.deeds.withdraw.trigger()
    dialog = tab.findChild(ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    dialog.accept()
    assert dialog.form.error("reason")
    dialog.form.load({"reason": "отозвано"})
    dialog.accept()
    row = context.services.agendas.rows(sitting.meeting)[0]
    assert (row.state, row.state_reason) == (ItemState.WITHDRAWN, "отозвано")
    undo(tab).click()
    qtbot.waitUntil(lambda: context.services.agendas.rows(sitting.meeting)[0].is_voted)


def test_the_card_shows_results_first_votes_and_keeps_the_discussion(
    qtbot: QtBot, page: CommissionPage, context: PageContext, sitting: Sitting
) -> None:
    item = sitting.propose(0, DecisionKind.RELEASE)
    sitting.open()
    sitting.vote(item, "faf..", phase=VotePhase.FIRST)
    tab = open_agenda(qtbot, page, sitting, items=1)
    tab.list.view.select_first()
    QTest.keyClick(tab.list.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Total, 90 % interval" in seen(tab.card_panel))
    shown = seen(tab.card_panel)
    assert "1. Примерова Айгүл Эскизқызы" in shown
    assert "For 2, against 1, abstained 0, recused 0, no vote 2" in shown
    assert "Шаблонов Д." in shown
    field = tab.card_panel.findChild(QPlainTextEdit, "heard")
    assert isinstance(field, QPlainTextEdit)
    QTest.keyClicks(field, "No objections")
    qtbot.waitUntil(lambda: context.services.agendas.rows(sitting.meeting)[0].heard == "No objections")


def test_the_card_of_a_secret_item_names_nobody(qtbot: QtBot, page: CommissionPage, sitting: Sitting) -> None:
    item = sitting.propose(0, DecisionKind.RELEASE, is_secret=True)
    sitting.open()
    sitting.vote(item, "faf..", phase=VotePhase.FIRST)
    tab = open_agenda(qtbot, page, sitting, items=1)
    tab.open_target(item)
    qtbot.waitUntil(lambda: "only the sums are shown" in seen(tab.card_panel))
    assert "Шаблонов Д." not in seen(tab.card_panel)


def test_a_conflict_is_entered_from_the_list_and_taken_back_from_the_card(
    qtbot: QtBot, page: CommissionPage, context: PageContext, sitting: Sitting
) -> None:
    item = sitting.propose(0, DecisionKind.RELEASE)
    sitting.open()
    tab = open_agenda(qtbot, page, sitting, items=1)
    tab.list.view.select_id(item)
    tab.deeds.conflict.trigger()
    dialog = tab.findChild(ConflictDialog)
    assert isinstance(dialog, ConflictDialog)
    dialog.form.load({"member": sitting.seats[1], "reason": "родственник"})
    dialog.accept()
    assert [one.name for one in context.services.conflicts.rows(sitting.meeting)] == ["Шаблонов Д."]
    tab.open_target(item)
    qtbot.waitUntil(lambda: "Takes no part" in seen(tab.card_panel))
    back = next(one for one in tab.card_panel.findChildren(QPushButton) if one.text() == "Take back")
    back.click()
    assert context.services.conflicts.rows(sitting.meeting) == ()


def test_attendance_is_entered_with_the_keyboard_alone(
    qtbot: QtBot, page: CommissionPage, context: PageContext, sitting: Sitting
) -> None:
    sitting.propose(0, None)
    context.services.meeting_lives.call(sitting.meeting)
    tab = open_attendance(qtbot, page, sitting)
    for _ in range(4):
        QTest.keyClick(tab.view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: context.services.attendances.sheet(sitting.meeting).missing == 1)
    qtbot.waitUntil(lambda: tab.view.current_row().member_id == sitting.seats[4])
    QTest.keyClick(tab.view, Qt.Key.Key_Return)
    dialog = tab.findChild(AbsenceDialog)
    assert isinstance(dialog, AbsenceDialog)
    dialog.form.load({"reason": "отпуск"})
    dialog.accept()
    qtbot.waitUntil(lambda: "There is a quorum." in tab.findChild(QLabel, "quorum").text())
    tab.view.select_id(sitting.seats[2])
    QTest.keyClick(tab.view, Qt.Key.Key_P)
    sheet = context.services.attendances.sheet(sitting.meeting)
    assert sheet.presiding_id == sitting.seats[2]
    assert [row.is_present for row in sheet.seats] == [True, True, True, True, False]
    QTest.keyClick(tab.view, Qt.Key.Key_Delete)
    assert context.services.attendances.sheet(sitting.meeting).seats[2].is_present is None


def test_a_recused_ballot_is_offered_as_a_conflict(
    qtbot: QtBot, page: CommissionPage, context: PageContext, sitting: Sitting
) -> None:
    item = sitting.propose(0, None)
    sitting.open()
    sitting.vote(item, "fr...", phase=VotePhase.FIRST)
    tab = open_attendance(qtbot, page, sitting)
    assert tab.hints.text() == "Possible conflicts of interest: 1"
    tab.hints.click()
    verb = tab.findChild(QPushButton, "verb")
    assert isinstance(verb, QPushButton)
    verb.click()
    assert [one.name for one in context.services.conflicts.rows(sitting.meeting)] == ["Шаблонов Д."]
    qtbot.waitUntil(lambda: not tab.hints.isVisible())


def test_the_cursor_goes_from_the_list_of_a_tab_to_that_of_the_next(
    qtbot: QtBot, page: CommissionPage, sitting: Sitting
) -> None:
    sitting.propose(0, None)
    agenda = open_agenda(qtbot, page, sitting, items=1)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    agenda.list.view.setFocus()
    qtbot.waitUntil(agenda.list.view.hasFocus)
    top = page.top()
    assert isinstance(top, MeetingPage)
    top.show_tab("decisions")
    qtbot.waitUntil(lambda: top.tab("decisions").isAncestorOf(top.window().focusWidget()))


def test_cancelling_asks_why_and_leaves_nothing_to_do(
    qtbot: QtBot, page: CommissionPage, context: PageContext, sitting: Sitting
) -> None:
    sitting.propose(0, None)
    open_agenda(qtbot, page, sitting, items=1)
    top = page.top()
    assert isinstance(top, MeetingPage)
    next(action for action in top.steps.menu.actions() if action.text() == "Cancel the meeting…").trigger()
    dialog = top.findChild(ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    dialog.form.load({"reason": "перенос"})
    dialog.accept()
    card = context.services.meetings.card(sitting.meeting)
    assert (card.state, card.row.state_reason) == (MeetingState.CANCELLED, "перенос")
    qtbot.waitUntil(lambda: not next_button(page).isVisible())


def test_no_step_is_offered_that_leads_to_the_tab_in_view(
    qtbot: QtBot, page: CommissionPage, sitting: Sitting
) -> None:
    sitting.propose(0, None)
    sitting.open()
    open_agenda(qtbot, page, sitting, items=1)
    assert next_button(page).isVisible()
    next_button(page).click()
    top = page.top()
    assert isinstance(top, MeetingPage)
    assert top.tabs.chosen() == "votes"
    assert not next_button(page).isVisible()
    top.show_tab("agenda")
    assert next_button(page).isVisible()


def test_one_first_vote_is_not_called_alike(qtbot: QtBot, page: CommissionPage, sitting: Sitting) -> None:
    alone, together = sitting.propose(0, None), sitting.propose(1, None)
    sitting.open()
    sitting.vote(alone, "f....", phase=VotePhase.FIRST)
    sitting.vote(together, "ff...", phase=VotePhase.FIRST)
    tab = open_agenda(qtbot, page, sitting, items=2)
    (column,) = [one for one in tab.list.model.columns if one.key == "first"]
    assert column.detail is not None
    assert [column.detail(line) for line in tab.list.model.all_rows()] == ["", "all alike"]


def test_an_agenda_of_eighty_items_is_shown_at_once(
    qtbot: QtBot, page: CommissionPage, context: PageContext, sitting: Sitting
) -> None:
    for place in range(80):
        name = "О бюджете" if place % 8 == 0 else f"Вопрос {place}"
        context.services.agendas.add_question(sitting.meeting, name, Proposal())
    tab = open_agenda(qtbot, page, sitting, items=80)
    assert numbers(tab) == list(range(1, 81))
    tab.list.search.setText("бюджет")
    qtbot.waitUntil(lambda: len(numbers(tab)) == 10)


def test_what_another_window_entered_of_the_attendance_is_shown_before_it_is_replaced(
    qtbot: QtBot, page: CommissionPage, context: PageContext, db: Database, sitting: Sitting
) -> None:
    sitting.propose(0, None)
    attendances = context.services.attendances
    context.services.meeting_lives.call(sitting.meeting)
    tab = open_attendance(qtbot, page, sitting)
    chair = sitting.seats[0]
    with in_another_window(db):
        attendances.absent(sitting.meeting, chair, "отпуск")
    QTest.keyClick(tab.view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "another window" in words(tab.bar))
    assert entered(context, sitting, chair) == (False, "отпуск", None)
    qtbot.waitUntil(lambda: tab.view.current_row().reason == "отпуск")
    assert tab.view.current_row().member_id == chair
    QTest.keyClick(tab.view, Qt.Key.Key_Space)
    assert entered(context, sitting, chair) == (True, "", None)


def test_a_reason_that_was_typed_stays_when_another_window_was_first(
    qtbot: QtBot, page: CommissionPage, context: PageContext, db: Database, sitting: Sitting
) -> None:
    sitting.propose(0, None)
    context.services.meeting_lives.call(sitting.meeting)
    tab = open_attendance(qtbot, page, sitting)
    QTest.keyClick(tab.view, Qt.Key.Key_Return)
    dialog = tab.findChild(AbsenceDialog)
    assert isinstance(dialog, AbsenceDialog)
    dialog.form.widget("reason").setText("командировка")
    chair = sitting.seats[0]
    with in_another_window(db):
        context.services.attendances.absent(sitting.meeting, chair, "отпуск")
    dialog.accept()
    assert "Meanwhile another window entered: absent, отпуск." in words(dialog.bar)
    assert dialog.form.values()["reason"] == "командировка"
    assert entered(context, sitting, chair) == (False, "отпуск", None)
    dialog.accept()
    assert entered(context, sitting, chair) == (False, "командировка", None)


def test_a_conflict_of_interest_of_another_window_is_told_before_it_is_replaced(
    qtbot: QtBot, page: CommissionPage, context: PageContext, db: Database, sitting: Sitting
) -> None:
    item, conflicts = sitting.propose(0, DecisionKind.RELEASE), context.services.conflicts
    sitting.open()
    tab = open_agenda(qtbot, page, sitting, items=1)
    tab.list.view.select_id(item)
    tab.deeds.conflict.trigger()
    dialog = tab.findChild(ConflictDialog)
    assert isinstance(dialog, ConflictDialog)
    member = sitting.seats[0]
    dialog.form.widget("reason").setText("родственник")
    with in_another_window(db):
        conflicts.declare([item], member, "прежний начальник")
    dialog.accept()
    assert "item 1: conflict of interest (прежний начальник)" in words(dialog.bar)
    assert [one.reason for one in conflicts.rows(sitting.meeting)] == ["прежний начальник"]
    dialog.accept()
    assert [one.reason for one in conflicts.rows(sitting.meeting)] == ["родственник"]


def test_a_reason_given_before_stands_in_the_dialog(
    qtbot: QtBot, page: CommissionPage, context: PageContext, sitting: Sitting
) -> None:
    item, member = sitting.propose(0, DecisionKind.RELEASE), sitting.seats[1]
    sitting.open()
    context.services.conflicts.leave_room([item], member, "звонок")
    tab = open_agenda(qtbot, page, sitting, items=1)
    tab.list.view.select_id(item)
    tab.deeds.conflict.trigger()
    dialog = tab.findChild(ConflictDialog)
    assert isinstance(dialog, ConflictDialog)
    chosen = dialog.form.widget("member")
    chosen.setCurrentIndex(chosen.findData(member))
    assert dialog.form.values() == {"member": member, "kind": "away", "reason": "звонок"}
    assert not dialog.form.is_dirty()
    dialog.form.widget("reason").setText("срочный звонок")
    chosen.setCurrentIndex(0)
    assert dialog.form.values()["reason"] == "срочный звонок"


def test_notes_of_two_windows_are_joined(
    qtbot: QtBot, page: CommissionPage, context: PageContext, db: Database, sitting: Sitting
) -> None:
    item, agendas = sitting.propose(0, DecisionKind.PROMOTE), context.services.agendas
    sitting.open()
    tab = open_agenda(qtbot, page, sitting, items=1)
    tab.open_target(item)
    qtbot.waitUntil(tab.card_panel.heard.isVisible)
    with in_another_window(db):
        agendas.note_discussion(item, "Выступил Шаблонов.")
    QTest.keyClicks(tab.card_panel.heard, "Objections")
    both = "Выступил Шаблонов.\nObjections"
    qtbot.waitUntil(lambda: agendas.rows(sitting.meeting)[0].heard == both)
    assert "Another window entered notes" in words(tab.bar)


def test_notes_of_two_windows_are_joined_before_another_item_is_shown(
    qtbot: QtBot, page: CommissionPage, context: PageContext, db: Database, sitting: Sitting
) -> None:
    items, agendas = [sitting.propose(n, DecisionKind.PROMOTE) for n in range(2)], context.services.agendas
    sitting.open()
    tab = open_agenda(qtbot, page, sitting, items=2)
    tab.open_target(items[0])
    qtbot.waitUntil(tab.card_panel.heard.isVisible)
    with in_another_window(db):
        agendas.note_discussion(items[0], "Выступил Шаблонов.")
    QTest.keyClicks(tab.card_panel.heard, "Objections")
    tab.list.view.select_id(items[1])
    qtbot.waitUntil(lambda: tab.card_panel.heard.toPlainText() == "")
    heard = {row.id: row.heard for row in agendas.rows(sitting.meeting)}
    assert heard == {items[0]: "Выступил Шаблонов.\nObjections", items[1]: ""}


def entered(context: PageContext, sitting: Sitting, member: int) -> tuple[bool | None, str, int | None]:
    """What stands of a member in the attendance."""
    row = context.services.attendances.sheet(sitting.meeting).row(member)
    assert row is not None
    return row.entry
