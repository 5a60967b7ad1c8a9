from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from sqlalchemy import select

from evalapp.domain.decision import DecisionKind, DecisionResult, DecisionState, OutcomeKind
from evalapp.domain.decision_basis import Against
from evalapp.domain.decision_fields import DecisionFields, OrderFields
from evalapp.domain.language import Language, Trilingual
from evalapp.entities.decision import Decision
from evalapp.entities.register import Position
from evalapp.services.decision_charts import DecisionChart
from evalapp.services.decision_orders import DecisionOrderService
from evalapp.services.decision_outcomes import DecisionOutcomeService
from evalapp.services.decision_report import DecisionReportService
from evalapp.services.decision_rows import DecisionQuery
from evalapp.services.decisions import DecisionService
from evalapp.services.objections import ObjectionService
from evalapp.ui.commission.decision_columns import decision_columns
from evalapp.ui.commission.decision_dialogs import OrderDialog, OutcomeDialog, UndoingDialog
from evalapp.ui.commission.decision_filters import NO_ORDER
from evalapp.ui.commission.decision_report_tab import DecisionReportTab
from evalapp.ui.commission.decisions_tab import DecisionsTab
from evalapp.ui.commission.figure_grid import FigureGrid
from evalapp.ui.commission.item_decision_dialog import OTHER, ItemDecisionDialog
from evalapp.ui.commission.meeting_decisions_tab import AGAINST, LACKING, OPEN, MeetingDecisionsTab
from evalapp.ui.commission.meeting_page import MeetingPage
from evalapp.ui.commission.proposals_dialog import ProposalsDialog
from evalapp.ui.common.decision_look import where_text
from evalapp.ui.common.decision_part import DecisionsPart
from evalapp.ui.common.objection_receiving import ReceiveFrom
from tests.services.sitting_builder import build_sitting
from tests.ui.shown import seen


@pytest.fixture
def context(context, db, admin):
    """Half a year after the meeting, whatever day the computer says."""

    def later() -> datetime:
        return datetime(2026, 10, 20, 9, tzinfo=UTC)

    kinds = {
        "decisions": DecisionService,
        "decision_orders": DecisionOrderService,
        "decision_outcomes": DecisionOutcomeService,
        "decision_reports": DecisionReportService,
        "objections": ObjectionService,
    }
    made = {name: kind(db, admin, clock=later) for name, kind in kinds.items()}
    return replace(context, services=replace(context.services, **made))


@pytest.fixture
def sitting(db, officer):
    """Promote officials of level 4 and 2, release one of level 3; votes on the first and the third."""
    made = build_sitting(db, officer)
    made.propose(0, DecisionKind.PROMOTE, post="Министр")
    made.propose(1, DecisionKind.PROMOTE)
    made.propose(2, DecisionKind.RELEASE)
    made.open()
    made.vote(made.items[0], "ffffa")
    made.vote(made.items[2], "aaaaf")
    return made


@pytest.fixture
def tab(qtbot, context, sitting):
    made = MeetingDecisionsTab(context)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    actions = made.head_actions()
    made.buttons = actions
    made.show_meeting(context.services.meetings.card(sitting.meeting))
    made.show()
    qtbot.waitUntil(lambda: made.view.rows.rowCount() == 3)
    return made


def decided(context, sitting):
    """{item: (result, reason)} of what is stored."""
    found = context.services.decisions.of_meeting(sitting.meeting).lines
    return {
        line.id: (line.decision.result, line.decision.reason) for line in found if line.decision is not None
    }


def opened(qtbot, tab, kind):
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in tab.findChildren(kind)))
    return next(dialog for dialog in tab.findChildren(kind) if dialog.isVisible())


def press(qtbot, tab, key):
    qtbot.keyClick(tab.view, key)


def test_one_key_decides_and_goes_on(qtbot, tab, context, sitting):
    first, second, third = sitting.items
    tab.view.select_id(first)
    press(qtbot, tab, Qt.Key.Key_1)
    assert decided(context, sitting) == {first: (DecisionResult.ADOPTED, "")}
    assert tab.view.current_row().id == second
    tab.view.select_id(third)
    press(qtbot, tab, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: len(decided(context, sitting)) == 2)
    assert decided(context, sitting)[third] == (DecisionResult.REJECTED, "")
    qtbot.waitUntil(lambda: "Decided: 2 of 3" in tab.summary.text())


def test_a_key_against_the_assessment_asks_for_the_reason(qtbot, tab, context, sitting):
    second = sitting.items[1]
    tab.view.select_id(second)
    press(qtbot, tab, Qt.Key.Key_1)
    dialog = opened(qtbot, tab, ItemDecisionDialog)
    assert "Against the assessed level: level 2, the limit for this decision is 3 and above" in seen(dialog)
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.form.widget("reason"))
    dialog.accept()
    assert dialog.form.error("reason").startswith("The decision goes against")
    dialog.form.widget("reason").setPlainText("Учтён отзыв.")
    dialog.accept()
    assert decided(context, sitting) == {second: (DecisionResult.ADOPTED, "Учтён отзыв.")}


def test_another_decision_names_kind_and_post(qtbot, tab, context, sitting):
    first = sitting.items[0]
    tab.view.select_id(first)
    press(qtbot, tab, Qt.Key.Key_3)
    dialog = opened(qtbot, tab, ItemDecisionDialog)
    assert dialog.results.chosen() == OTHER
    dialog.form.widget("reason").setPlainText("По итогам обсуждения.")
    dialog.accept()
    assert dialog.form.error("kind"), "no kind is entered that nobody chose"
    assert context.services.decisions.rows(DecisionQuery()) == ()
    dialog.form.widget("kind").setCurrentIndex(dialog.form.widget("kind").findData(DecisionKind.MOVE))
    plan = dialog.form.widget("plan")
    assert not plan.isEnabled(), "a plan goes with staying, not with a move"
    dialog.form.widget("kind").setCurrentIndex(
        dialog.form.widget("kind").findData(DecisionKind.KEEP_WITH_PLAN)
    )
    assert plan.isEnabled()
    plan.setPlainText("Курс")
    dialog.form.widget("kind").setCurrentIndex(dialog.form.widget("kind").findData(DecisionKind.MOVE))
    assert plan.isEnabled(), "what was written can be taken out again"
    plan.clear()
    dialog.form.widget("post").setEditText("Аким района")
    dialog.form.widget("reason").setPlainText("По итогам обсуждения.")
    dialog.accept()
    row = context.services.decisions.rows(DecisionQuery())[0]
    assert (row.kind, row.post, row.result) == (DecisionKind.MOVE, "Аким района", DecisionResult.REJECTED)


def test_delete_and_undo_take_an_entry_back(qtbot, tab, context, sitting):
    first = sitting.items[0]
    tab.view.select_id(first)
    press(qtbot, tab, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: tab.view.rows.row(0).decision is not None)
    tab.view.select_id(first)
    press(qtbot, tab, Qt.Key.Key_Delete)
    assert decided(context, sitting) == {}
    qtbot.waitUntil(lambda: tab.view.rows.row(0).decision is None)
    tab.view.select_id(first)
    press(qtbot, tab, Qt.Key.Key_1)
    qtbot.keyClick(tab.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert decided(context, sitting) == {}


def test_as_proposed_shows_the_list_before_it_decides(qtbot, tab, context, sitting):
    first, second, third = sitting.items
    (bulk,) = tab.buttons
    bulk.click()
    dialog = opened(qtbot, tab, ProposalsDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 5)
    assert dialog.summary.text().startswith("Will be decided as proposed: 1. Left for single entry: 2")
    model = dialog.model
    assert [place for place in range(5) if model.is_group(place)] == [0, 3]
    assert [model.row(place).title for place in (0, 3)] == ["Left for single entry", "Decided as proposed"]
    rows = [model.row(place) for place in (1, 2, 4)]
    assert [row.id for row in rows] == [second, third, first]
    said = {row.id: model.text_at(row, model.columns[-1]) for row in rows}
    assert said == {
        first: "Decided as proposed",
        second: "Against the assessed level; Integrity gate not passed",
        third: "Against the vote",
    }
    dialog.verb.click()
    qtbot.waitUntil(lambda: bool(decided(context, sitting)))
    assert set(decided(context, sitting)) == {first}


def test_a_plan_that_is_not_written_down_is_pointed_out_and_not_refused(qtbot, context, db, officer, sitting):
    further = sitting.next_meeting(date(2026, 5, 20))
    further.propose(0, DecisionKind.KEEP_WITH_PLAN)
    further.open()
    further.vote(further.items[0], "fffff")
    made = MeetingDecisionsTab(context)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.buttons = made.head_actions()
    made.show_meeting(context.services.meetings.card(further.meeting))
    made.show()
    qtbot.waitUntil(lambda: made.view.rows.rowCount() == 1)
    made.buttons[0].click()
    bulk = opened(qtbot, made, ProposalsDialog)
    qtbot.waitUntil(lambda: bulk.model.rowCount() == 1)
    told = bulk.model.text_at(bulk.model.row(0), bulk.model.columns[-1])
    assert told == "Decided as proposed; No development plan is stated"
    bulk.reject()
    made.view.select_id(further.items[0])
    press(qtbot, made, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: "plan missing: 1" in made.summary.text())
    made.filter.choose(LACKING)
    assert [row.id for row in made.view.rows.shown_rows()] == further.items
    made.view.opened.emit(made.view.rows.row(0))
    assert "No development plan is stated" in seen(made.item_panel)
    made.view.wanted.emit(made.view.rows.row(0), "as_proposed")
    dialog = opened(qtbot, made, ItemDecisionDialog)
    assert "No development plan is stated" in seen(dialog)
    dialog.form.widget("plan").setPlainText("Наставник, курс")
    assert "No development plan is stated" not in seen(dialog)
    dialog.accept()
    qtbot.waitUntil(lambda: "plan missing" not in made.summary.text())
    assert context.services.decisions.of_meeting(further.meeting).lines[0].decision.plan == "Наставник, курс"


def test_the_register_opened_from_carrying_out_says_what_its_decisions_wait_for(register, context):
    first, second, _ = context.services.decisions.rows(DecisionQuery())
    register.open_target(("decision", second.id))
    assert register.decision_panel.isVisible()
    register.open_target(("undated", (first.id,)))
    assert shown(register) == [first.number]
    assert not register.decision_panel.isVisible(), "the card of a decision that is not in the list any more"
    assert [row.id for row in register.view.selected_rows()] == [first.id]
    assert "wait for their effective date" in seen(register)
    register.bar.findChild(QPushButton).click()
    assert shown(register) == [1, 2, 3]


def test_filters_show_what_is_undecided_or_against_something(qtbot, tab, sitting):
    tab.filter.choose(AGAINST)
    assert [row.id for row in tab.view.rows.shown_rows()] == sitting.items[1:]
    tab.filter.choose(OPEN)
    assert len(tab.view.rows.shown_rows()) == 3


def test_the_card_says_what_a_decision_rests_on(qtbot, tab, sitting):
    tab.open_target(sitting.items[0])
    qtbot.waitUntil(tab.item_panel.isVisible)
    words = seen(tab.item_panel)
    assert "Бағалау 2026" in words
    assert "for 4, against 1, abstained 0" in words
    tab.item_panel.adopt.click()
    qtbot.waitUntil(lambda: tab.item_panel.line.id == sitting.items[1])


def test_a_closed_meeting_is_only_read(qtbot, context, db, officer, sitting):
    for item in sitting.items[1:]:
        context.services.decisions.enter(
            item, DecisionFields(result=DecisionResult.REJECTED, reason="Обсуждение.")
        )
    sitting.sign()
    made = MeetingDecisionsTab(context)
    qtbot.addWidget(made)
    (bulk,) = made.head_actions()
    made.show_meeting(context.services.meetings.card(sitting.meeting))
    made.show()
    qtbot.waitUntil(lambda: made.view.rows.rowCount() == 3)
    assert not bulk.isEnabled()
    made.view.select_id(sitting.items[0])
    qtbot.keyClick(made.view, Qt.Key.Key_1)
    assert made.view.rows.row(0).decision is None


@pytest.fixture
def register(qtbot, context, sitting):
    """All three decided, in force; the register shows them."""
    services = context.services
    first, second, third = sitting.items
    sitting.vote(second, "fffff")
    services.decisions.enter(first, DecisionFields(result=DecisionResult.ADOPTED))
    services.decisions.enter(second, DecisionFields(result=DecisionResult.ADOPTED, reason="Причина."))
    services.decisions.enter(third, DecisionFields(result=DecisionResult.REJECTED))
    sitting.sign("7")
    made = DecisionsTab(context)
    qtbot.addWidget(made)
    made.resize(1700, 800)
    made.buttons = made.head_actions()
    made.show()
    qtbot.waitUntil(lambda: made.view.rows.rowCount() == 3)
    return made


def shown(register):
    return [row.number for row in register.model.shown_rows()]


def test_the_register_filters_by_what_a_decision_goes_against(qtbot, register):
    register.filters.more.click()
    assert register.filters.against.isVisible()
    register.filters.against.choose([Against.GATE])
    register.filters.changed.emit()
    assert shown(register) == [2]
    assert register.filters.words() == "Goes against: Integrity gate not passed"
    register.filters.clear()
    register.filters.todo.choose([NO_ORDER])
    register.filters.changed.emit()
    assert shown(register) == [1, 2]


def test_the_register_keeps_the_meetings_between_two_days(register, context):
    days = register.filters.days
    days.choose(date(2026, 4, 11), None)
    assert shown(register) == []
    assert register.filters.words() == "Meetings of the period 11.04.2026 – …"
    days.choose(date(2026, 4, 10), date(2026, 4, 10))
    assert shown(register) == [1, 2, 3]
    days.last.setText("09.04.2026")
    assert shown(register) == []
    assert days.first.property("fault")
    days.last.setText("nine")
    assert shown(register) == [1, 2, 3]
    assert not days.first.property("fault")
    register.filters.clear()
    assert register.filters.words() == ""


def test_where_to_is_said_in_the_language_of_the_window(register, context, db):
    row = context.services.decisions.rows(DecisionQuery())[0]
    with db.transaction() as session:
        post = session.execute(select(Position).limit(1)).scalar_one()
        decision = session.get(Decision, row.id)
        decision.position_id, decision.post = post.id, post.title_ru
        titles = Trilingual(post.title_kk, post.title_ru, post.title_en)
    fresh = context.services.decisions.row(row.id)
    assert where_text(fresh) == titles.pick(Language.EN) != titles.ru
    register.decision_panel.show_row(fresh)
    part = DecisionsPart()
    part.show_rows([fresh])
    column = next(one for one in decision_columns(Language.EN) if one.key == "decision")
    assert column.detail(fresh) == titles.en
    for shown_there in (seen(register.decision_panel), seen(part)):
        assert titles.en in shown_there
        assert titles.ru not in shown_there


def test_an_order_for_several_is_entered_and_undone(qtbot, register, context):
    register.view.selectAll()
    register.buttons[1].click()
    dialog = opened(qtbot, register, OrderDialog)
    dialog.form.widget("order_number").setText("41-к")
    dialog.form.widget("effective_on").set_value(date(2026, 4, 16))
    dialog.accept()
    stored = {row.number: row.order_number for row in context.services.decisions.rows(DecisionQuery())}
    assert stored == {1: "41-к", 2: "41-к", 3: ""}
    register.bar.findChild(QPushButton).click()
    qtbot.waitUntil(
        lambda: {row.order_number for row in context.services.decisions.rows(DecisionQuery())} == {""}
    )


def test_an_outcome_is_recorded_beside_what_the_register_says(qtbot, register, context):
    rows = context.services.decisions.rows(DecisionQuery())
    order = OrderFields(order_number="41-к", effective_on=date(2026, 4, 10))
    context.services.decision_orders.enter({rows[0].id: rows[0].version}, order)
    register.open_target(("decision", rows[0].id))
    qtbot.waitUntil(lambda: register.decision_panel.findChild(QPushButton, "outcome_6") is not None)
    register.decision_panel.findChild(QPushButton, "outcome_6").click()
    dialog = opened(qtbot, register, OutcomeDialog)
    assert "In the register now" in seen(dialog)
    dialog.form.load({"kind": OutcomeKind.IN_POST, "recorded_on": date(2026, 10, 16), "note": "Слова"})
    dialog.accept()
    stored = context.services.decisions.row(rows[0].id).outcomes[0]
    assert (stored.kind, stored.note) == (OutcomeKind.IN_POST, "Слова")


def test_undoing_goes_on_an_agenda(qtbot, register, context, sitting):
    further = sitting.next_meeting(date(2026, 5, 20))
    row = context.services.decisions.rows(DecisionQuery())[0]
    register.open_target(("decision", row.id))
    qtbot.waitUntil(register.decision_panel.isVisible)
    menu = register.decision_panel.findChildren(QToolButton)[-1].menu() or register.decision_panel._menu
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text().startswith("Undo by")).trigger()
    dialog = opened(qtbot, register, UndoingDialog)
    dialog.form.widget("ground").setPlainText("Изменились обстоятельства.")
    dialog.accept()
    (item,) = context.services.agendas.rows(further.meeting)
    assert item.undoes_id == row.id
    assert context.services.decisions.row(row.id).state is DecisionState.IN_FORCE


def test_an_objection_stands_beside_its_decision(qtbot, register, context):
    row = context.services.decisions.rows(DecisionQuery())[0]
    register.open_target(("decision", row.id))
    qtbot.waitUntil(register.decision_panel.isVisible)
    register.decision_panel.objection_asked.emit(row)
    dialog = opened(qtbot, register, ReceiveFrom)
    dialog.form.widget("received_on").set_value(date(2026, 4, 13))
    dialog.form.widget("statement").setPlainText("Прошу пересмотреть.")
    dialog.accept()
    qtbot.waitUntil(lambda: "Прошу пересмотреть." in seen(register.decision_panel))


def test_each_number_of_the_report_opens_what_is_behind_it(qtbot, context, register):
    made = DecisionReportTab(context)
    qtbot.addWidget(made)
    made.head_actions()
    made.show()
    qtbot.waitUntil(lambda: made.findChild(FigureGrid, "figures_kinds_0") is not None)
    wanted = []
    chart = made.charts.views[DecisionChart.LEVELS]
    assert chart.title.text() == "Decisions by assessed level"
    qtbot.waitUntil(lambda: len(chart.canvas.spots) == 3)
    made.tab_wanted.connect(lambda key, target: wanted.append((key, target)))
    grid = made.findChild(FigureGrid, "figures_against_0")
    button = next(b for b in grid.findChildren(QPushButton) if b.accessibleName().startswith("Promote – "))
    button.click()
    ids = tuple(row.id for row in context.services.decisions.rows(DecisionQuery()) if row.number == 2)
    assert wanted == [("decisions", ("decisions", ids))]
    qtbot.keyClick(chart.canvas, Qt.Key.Key_Down)
    qtbot.keyClick(chart.canvas, Qt.Key.Key_Return)
    assert wanted[-1] == ("decisions", ("decisions", chart.canvas.spots[0].people))
    chart.enlarge_button.click()
    assert made.charts.views[DecisionChart.OUTCOMES].isHidden()
    chart.enlarge_button.click()
    assert not made.charts.views[DecisionChart.OUTCOMES].isHidden()
    register.open_target(wanted[0][1])
    assert shown(register) == [2]
    assert "behind the number" in seen(register)
    register.bar.findChild(QPushButton).click()
    assert shown(register) == [1, 2, 3]


def test_the_next_step_leads_the_cursor_to_what_is_to_be_decided(qtbot, context, sitting):
    first, second, _ = sitting.items
    sitting.vote(second, "fffff")
    context.services.decisions.enter(first, DecisionFields(result=DecisionResult.ADOPTED))
    page = MeetingPage(context, context.services.meetings.card(sitting.meeting))
    qtbot.addWidget(page)
    page.resize(1200, 700)
    with qtbot.waitExposed(page):
        page.show()
    button = page.findChild(QPushButton, "next_step")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    tab = page.tab("decisions")
    qtbot.waitUntil(lambda: tab.view.current_row() is not None and button.isHidden())
    assert tab.view.current_row().id == second, "the first item without a decision"
    assert page.focusWidget() is tab.view
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_2)
    opened(qtbot, tab, ItemDecisionDialog)
