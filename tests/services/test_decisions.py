from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from evalapp.domain.decision import DecisionKind, DecisionResult, DecisionState, OutcomeKind
from evalapp.domain.decision_basis import Against, VoteSums
from evalapp.domain.decision_fields import DecisionFields, OrderFields
from evalapp.domain.decision_outcome import OutcomeFields, OutcomeState
from evalapp.domain.errors import Conflict, Forbidden, Invalid, NotFound, Refused
from evalapp.domain.meeting import ItemState, MeetingState
from evalapp.domain.vote import VotePhase
from evalapp.entities.meeting import AgendaItem, Meeting
from evalapp.services.decision_orders import DecisionOrderService
from evalapp.services.decision_outcomes import DecisionOutcomeService
from evalapp.services.decision_records import decision_gaps
from evalapp.services.decision_rows import DecisionQuery
from evalapp.services.decision_undoing import DecisionUndoingService
from evalapp.services.decisions import DecisionService
from evalapp.storage.verification import verify
from tests.services.sitting_builder import NOW, build_sitting

LATER = datetime(2026, 10, 1, 9, tzinfo=UTC)
ADOPT, REJECT = DecisionFields(result=DecisionResult.ADOPTED), DecisionFields(result=DecisionResult.REJECTED)
WITH_REASON = DecisionFields(result=DecisionResult.ADOPTED, reason="Учтён отзыв руководителя.")


def now() -> datetime:
    return NOW


@pytest.fixture
def service(db, officer):
    return DecisionService(db, officer, clock=now)


@pytest.fixture
def sitting(db, officer):
    """Promote an official of level 4, promote one of level 2, release one of level 3."""
    made = build_sitting(db, officer)
    made.propose(0, DecisionKind.PROMOTE, post="Министр", organization="Примерное министерство")
    made.propose(1, DecisionKind.PROMOTE)
    made.propose(2, DecisionKind.RELEASE)
    made.open()
    return made


def lines(service, sitting):
    return {line.id: line for line in service.of_meeting(sitting.meeting).lines}


def signed(service, sitting):
    """All three decided, the minutes signed."""
    first, second, third = sitting.items
    for item in sitting.items:
        sitting.vote(item, "ffffa")
    service.enter(first, ADOPT)
    service.enter(second, WITH_REASON)
    service.enter(third, ADOPT)
    sitting.sign("7")
    return first, second, third


def test_lines_say_what_a_proposal_rests_on_and_goes_against(service, sitting):
    first, second, third = sitting.items
    sitting.vote(first, "ffffa")
    sitting.vote(second, "faaan", phase=VotePhase.FIRST)
    found = lines(service, sitting)
    assert found[first].basis.level == 4
    assert found[first].basis.gate == "clear"
    assert found[first].basis.campaign == "Бағалау 2026"
    assert (found[first].basis.tally, found[first].basis.majority) == (VoteSums(4, 1, 0), True)
    assert found[first].against == ()
    assert found[first].may_follow_proposal
    assert found[second].against == (Against.LEVEL, Against.GATE, Against.FIRST_VOTES)
    assert not found[second].may_follow_proposal
    assert found[second].basis.first_votes == VoteSums(1, 3, 1)
    assert found[third].basis.majority is None


def test_as_proposed_takes_kind_and_post_from_the_item(service, sitting):
    first = sitting.items[0]
    sitting.vote(first, "ffffa")
    service.enter(first, ADOPT)
    row = lines(service, sitting)[first].decision
    assert (row.kind, row.post, row.organization) == (
        DecisionKind.PROMOTE,
        "Министр",
        "Примерное министерство",
    )
    assert (row.state, row.against, row.number) == (DecisionState.DRAFT, (), 1)
    assert row.name.ru.startswith("Примерова")


def test_a_decision_against_something_needs_a_reason(service, sitting):
    second = sitting.items[1]
    sitting.vote(second, "ffffa")
    with pytest.raises(Invalid) as refused:
        service.enter(second, ADOPT)
    assert refused.value.fields == {"reason": "decision_reason_needed"}
    service.enter(second, WITH_REASON)
    row = lines(service, sitting)[second].decision
    assert row.against == (Against.LEVEL, Against.GATE)
    assert row.reason == "Учтён отзыв руководителя."


def test_rejecting_what_reached_its_majority_needs_a_reason(service, sitting):
    first = sitting.items[0]
    sitting.vote(first, "ffffa")
    assert service.against(first, DecisionResult.REJECTED, None) == (Against.TALLY,)
    with pytest.raises(Invalid):
        service.enter(first, REJECT)


def test_another_decision_names_its_post_and_its_reason(service, sitting):
    first = sitting.items[0]
    other = DecisionFields(result=DecisionResult.REJECTED, kind=DecisionKind.MOVE, reason="Обсуждение.")
    with pytest.raises(Invalid) as refused:
        service.enter(first, other)
    assert refused.value.fields == {"post": "required"}
    moved = DecisionFields(
        result=DecisionResult.REJECTED, kind=DecisionKind.MOVE, post=" Аким  района ", reason="Обсуждение."
    )
    service.enter(first, moved)
    row = lines(service, sitting)[first].decision
    assert (row.kind, row.post, row.against) == (DecisionKind.MOVE, "Аким района", (Against.OTHER,))


def test_an_entry_is_changed_and_taken_back_until_it_is_in_force(service, sitting, db):
    first = sitting.items[0]
    sitting.vote(first, "aaaaf")
    service.enter(first, REJECT)
    with pytest.raises(Conflict):
        service.enter(first, WITH_REASON)
    version = lines(service, sitting)[first].decision.version
    service.enter(first, WITH_REASON, version=version)
    changed = lines(service, sitting)[first].decision
    assert (changed.result, changed.against) == (DecisionResult.ADOPTED, (Against.TALLY,))
    with pytest.raises(Conflict):
        service.clear(first, version=version)
    service.clear(first, version=changed.version)
    assert lines(service, sitting)[first].decision is None
    assert not verify(db).problems


def test_all_as_proposed_leaves_what_needs_a_reason_or_a_majority(service, sitting):
    first, second, third = sitting.items
    sitting.vote(first, "ffffa")
    sitting.vote(second, "fffff")
    sitting.vote(third, "ffaaa")
    seen = service.preview(sitting.meeting)
    assert [line.id for line in seen.ready] == [first]
    assert [line.id for line in seen.unready] == [second, third]
    assert service.adopt(seen) == (first,)
    assert service.of_meeting(sitting.meeting).decided == 1
    with pytest.raises(Conflict):
        service.adopt(seen)
    assert service.take_back([first]) == 1
    assert service.of_meeting(sitting.meeting).decided == 0


def test_a_vote_after_the_list_was_seen_refuses_it(service, sitting):
    first, second, _third = sitting.items
    sitting.vote(first, "ffffa")
    seen = service.preview(sitting.meeting)
    sitting.vote(second, "fffff")
    with pytest.raises(Conflict) as refused:
        service.adopt(seen)
    assert refused.value.code == "list_changed"


def test_missing_votes_are_not_taken_as_proposed_while_they_could_turn_it(service, sitting):
    first = sitting.items[0]
    sitting.vote(first, "fff..")
    assert lines(service, sitting)[first].may_follow_proposal
    sitting.vote(sitting.items[2], "ff...")
    assert not lines(service, sitting)[sitting.items[2]].may_follow_proposal


def test_nothing_is_decided_outside_an_open_meeting(db, officer, service):
    made = build_sitting(db, officer)
    item = made.propose(0, DecisionKind.PROMOTE)
    with pytest.raises(Refused) as refused:
        service.enter(item, ADOPT)
    assert refused.value.code == "meeting_step_decide"
    assert not service.of_meeting(made.meeting).may_decide


def test_a_withdrawn_item_is_not_decided(db, service, sitting):
    first = sitting.items[0]
    with db.transaction() as session:
        session.get_one(AgendaItem, first).state = ItemState.WITHDRAWN
    assert first not in lines(service, sitting)
    with pytest.raises(Refused) as refused:
        service.enter(first, ADOPT)
    assert refused.value.code == "item_not_voted"


def test_gaps_name_the_undecided_and_those_whose_reason_lacks(db, service, sitting):
    first, second, third = sitting.items
    service.enter(first, ADOPT)
    service.enter(second, WITH_REASON)
    sitting.vote(first, "aaaaf")
    with db.reading() as session:
        gaps = decision_gaps(session, sitting.meeting)
    assert (gaps.undecided, gaps.unreasoned, gaps.unplanned) == ((third,), (first,), ())
    keep = DecisionFields(result=DecisionResult.REJECTED, kind=DecisionKind.KEEP_WITH_PLAN, reason="Итог.")
    service.enter(third, keep)
    with db.reading() as session:
        assert decision_gaps(session, sitting.meeting).unplanned == (third,)

    def version():
        return service.of_meeting(sitting.meeting).lines[2].decision.version

    service.enter(third, replace(keep, plan="Наставник"), version=version())
    with db.reading() as session:
        assert decision_gaps(session, sitting.meeting).unplanned == ()
    service.clear(third, version=version())
    with pytest.raises(Refused) as refused:
        sitting.sign()
    assert refused.value.code == "decision_needs_reason"


def test_signed_minutes_put_decisions_in_force_and_freeze_their_basis(db, service, sitting):
    first, second, _third = signed(service, sitting)
    rows = {row.item_id: row for row in service.rows(DecisionQuery())}
    assert {row.state for row in rows.values()} == {DecisionState.IN_FORCE}
    assert {row.minutes for row in rows.values()} == {"7"}
    assert rows[first].decided_on == date(2026, 4, 10)
    assert rows[first].basis.tally == VoteSums(4, 1, 0)
    assert rows[second].against == (Against.LEVEL, Against.GATE)
    sitting.vote(first, "rrrrr", phase=VotePhase.FIRST)
    assert service.row(rows[first].id) == rows[first]
    with pytest.raises(Refused):
        service.enter(first, WITH_REASON, version=rows[first].version)
    assert not verify(db).problems


def test_the_register_is_filtered(service, sitting):
    first, second, third = signed(service, sitting)

    def items(**wanted):
        return [row.item_id for row in service.rows(DecisionQuery(**wanted))]

    assert items() == [first, second, third]
    assert items(kinds=frozenset({DecisionKind.RELEASE})) == [third]
    assert items(against=frozenset({Against.GATE})) == [second]
    assert items(since=date(2026, 4, 11)) == []
    assert items(until=date(2026, 4, 10), states=frozenset({DecisionState.IN_FORCE})) == [
        first,
        second,
        third,
    ]
    assert items(commissions=frozenset({sitting.commission + 1})) == []
    assert items(person_id=sitting.campaign.persons[1]) == [second]
    assert items(lacks_order=True) == [first, second, third]
    body = service.rows(DecisionQuery(person_id=sitting.campaign.persons[2]))[0].basis.body_id
    assert items(bodies=frozenset({body})) == [third]


def test_a_cancelled_meeting_leaves_nothing_in_the_register(db, service, sitting):
    service.enter(sitting.items[0], ADOPT)
    assert len(service.rows(DecisionQuery())) == 1
    with db.transaction() as session:
        session.get_one(Meeting, sitting.meeting).state = MeetingState.CANCELLED
    assert service.rows(DecisionQuery()) == ()


def test_an_order_asks_for_outcomes_after_the_dated_months(db, officer, service, sitting):
    signed(service, sitting)
    orders = DecisionOrderService(db, officer, clock=now)
    rows = service.rows(DecisionQuery())
    order = OrderFields(order_number="41-к", order_date=date(2026, 4, 14), effective_on=date(2026, 4, 16))
    before = orders.enter({row.id: row.version for row in rows}, order)
    row = service.row(rows[0].id)
    assert [(one.months, one.due_on) for one in row.outcomes] == [
        (6, date(2026, 10, 16)),
        (12, date(2027, 4, 16)),
    ]
    assert (row.order_number, row.lacks_order) == ("41-к", False)
    with pytest.raises(Conflict):
        orders.enter({rows[0].id: rows[0].version}, order)
    orders.put_back(before)
    assert service.row(rows[0].id).outcomes == ()


def ordered(db, officer, service, sitting):
    signed(service, sitting)
    rows = service.rows(DecisionQuery())
    order = OrderFields(order_number="41-к", effective_on=date(2026, 4, 16))
    DecisionOrderService(db, officer, clock=now).enter({row.id: row.version for row in rows}, order)
    return [row.id for row in rows]


def test_outcomes_are_due_before_their_day_and_recorded_once_known(db, officer, service, sitting):
    ids = ordered(db, officer, service, sitting)
    assert DecisionOutcomeService(db, officer, clock=now).due() == ()
    outcomes = DecisionOutcomeService(db, officer, clock=lambda: LATER)
    due = outcomes.due()
    assert [one.decision.id for one in due] == ids
    assert {one.outcome.state for one in due} == {OutcomeState.DUE}
    assert due[0].post is not None
    fields = OutcomeFields(OutcomeKind.IN_POST, date(2026, 10, 1), "Учебная запись")
    outcomes.record(due[0].id, fields, version=due[0].outcome.version)
    assert [one.decision.id for one in outcomes.due()] == ids[1:]
    recorded = outcomes.facts(due[0].id).outcome
    assert (recorded.kind, recorded.account) == (OutcomeKind.IN_POST, "officer")
    with pytest.raises(Conflict):
        outcomes.record(due[0].id, fields, version=due[0].outcome.version)
    outcomes.clear(due[0].id, version=recorded.version)
    assert [one.decision.id for one in outcomes.due()] == ids
    with pytest.raises(NotFound):
        outcomes.facts(999)


def test_an_order_does_not_move_behind_a_recorded_outcome(db, officer, service, sitting):
    ids = ordered(db, officer, service, sitting)
    outcomes = DecisionOutcomeService(db, officer, clock=lambda: LATER)
    due = outcomes.due()[0]
    fields = OutcomeFields(OutcomeKind.IN_POST, date(2026, 10, 1))
    outcomes.record(due.id, fields, version=due.outcome.version)
    orders = DecisionOrderService(db, officer, clock=lambda: LATER)
    row = service.row(ids[0])
    with pytest.raises(Refused) as refused:
        orders.enter({row.id: row.version}, OrderFields(effective_on=date(2026, 10, 15)))
    assert refused.value.code == "outcome_before_effective"


def test_a_further_decision_undoes_one_in_force(db, officer, service, sitting):
    ids = ordered(db, officer, service, sitting)
    further = sitting.next_meeting(date(2026, 5, 20))
    undoing = DecisionUndoingService(db, officer, clock=now)
    assert [one.id for one in undoing.meetings()] == [further.meeting]
    item = undoing.propose(ids[0], further.meeting, "Изменились обстоятельства.")
    with pytest.raises(Refused) as refused:
        undoing.propose(ids[0], further.meeting, "Ещё раз.")
    assert refused.value.code == "decision_undoing_planned"
    further.open()
    further.vote(item, "fffff")
    (line,) = service.of_meeting(further.meeting).lines
    assert line.undoes.id == ids[0]
    with pytest.raises(Invalid):
        service.enter(
            item, DecisionFields(result=DecisionResult.REJECTED, kind=DecisionKind.MOVE, post="Аким")
        )
    service.enter(item, ADOPT)
    further.sign("8")
    undone = service.row(ids[0])
    assert undone.state is DecisionState.UNDONE
    assert undone.outcomes == ()
    newer = service.row(undone.undone_by_id)
    assert (newer.undoes_id, newer.kind, newer.state) == (ids[0], None, DecisionState.IN_FORCE)
    with pytest.raises(Refused) as refused:
        undoing.propose(ids[0], further.meeting, "Снова.")
    assert refused.value.code in ("meeting_step_add_items", "decision_not_in_force")
    assert not verify(db).problems


def test_a_decision_that_changed_nothing_is_not_undone(db, officer, service, sitting):
    first, second, third = sitting.items
    sitting.vote(third, "aaaaf")
    service.enter(first, ADOPT)
    service.enter(second, WITH_REASON)
    service.enter(third, REJECT)
    sitting.sign()
    further = sitting.next_meeting(date(2026, 5, 20))
    rejected = service.rows(DecisionQuery(person_id=sitting.campaign.persons[2]))[0]
    with pytest.raises(Refused) as refused:
        DecisionUndoingService(db, officer).propose(rejected.id, further.meeting, "Основание.")
    assert refused.value.code == "decision_nothing_to_undo"


def test_undoing_needs_a_ground(db, officer, service, sitting):
    ids = ordered(db, officer, service, sitting)
    with pytest.raises(Invalid):
        DecisionUndoingService(db, officer).propose(ids[0], sitting.meeting, " ")


@pytest.mark.parametrize(
    "deed",
    [
        lambda db, actor: DecisionService(db, actor).rows(DecisionQuery()),
        lambda db, actor: DecisionService(db, actor).of_meeting(1),
        lambda db, actor: DecisionService(db, actor).enter(1, ADOPT),
        lambda db, actor: DecisionService(db, actor).clear(1, version=1),
        lambda db, actor: DecisionService(db, actor).preview(1),
        lambda db, actor: DecisionService(db, actor).take_back([1]),
        lambda db, actor: DecisionOrderService(db, actor).enter({1: 1}, OrderFields()),
        lambda db, actor: DecisionOrderService(db, actor).put_back([]),
        lambda db, actor: DecisionOutcomeService(db, actor).due(),
        lambda db, actor: DecisionOutcomeService(db, actor).record(1, OutcomeFields(None, None), version=1),
        lambda db, actor: DecisionUndoingService(db, actor).propose(1, 1, "x"),
    ],
)
def test_viewers_and_auditors_neither_see_nor_decide(db, viewer, auditor, deed):
    for actor in (viewer, auditor):
        with pytest.raises(Forbidden):
            deed(db, actor)
