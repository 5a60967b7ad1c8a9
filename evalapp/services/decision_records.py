"""Records of decisions: what a meeting decided, put in force by its signed minutes. Checks no rights."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.decision import DecisionState, lacks_plan
from evalapp.domain.decision_basis import Against, Choice, DecisionBasis, against, limits_of
from evalapp.domain.decision_outcome import months_after
from evalapp.domain.errors import Refused
from evalapp.domain.meeting import ItemState
from evalapp.entities.base import stored_id
from evalapp.entities.decision import Decision, DecisionOutcome
from evalapp.entities.meeting import AgendaItem, Meeting, Minutes
from evalapp.services.commission_terms import commission_terms
from evalapp.services.decision_facts import basis_of_items
from evalapp.storage.batches import batches


@dataclass(frozen=True, slots=True)
class DecisionGaps:
    """Ids of items on the agenda without a decision, of those whose decision lacks its reason, and of those
    that keep somebody with a plan which is not written down."""

    undecided: tuple[int, ...]
    unreasoned: tuple[int, ...]
    unplanned: tuple[int, ...]


def of_meeting(session: Session, meeting_id: int) -> dict[int, Decision]:
    """{item: its decision}; an item has at most one."""
    wanted = (
        select(Decision)
        .join(AgendaItem, col(AgendaItem.id) == col(Decision.item_id))
        .where(col(AgendaItem.meeting_id) == meeting_id)
        .order_by(col(AgendaItem.position), col(Decision.id))
    )
    return {one.item_id: one for one in session.execute(wanted).scalars()}


def items_of(session: Session, meeting_id: int) -> list[AgendaItem]:
    """Items put to the vote, in the order of the agenda; without the withdrawn and the postponed."""
    wanted = select(AgendaItem).where(
        col(AgendaItem.meeting_id) == meeting_id, col(AgendaItem.state) == ItemState.ON_AGENDA
    )
    return list(session.execute(wanted.order_by(col(AgendaItem.position), col(AgendaItem.id))).scalars())


def against_of(meeting: Meeting, decision: Decision, basis: DecisionBasis) -> tuple[Against, ...]:
    """What a decision goes against by the terms that hold on the day of the meeting."""
    limits = limits_of(commission_terms(meeting.held_on), decision.kind)
    return against(Choice(decision.result, decision.kind, limits), basis)


def decision_gaps(session: Session, meeting_id: int) -> DecisionGaps:
    """What lacks before minutes are signed, judged by the facts as they are now."""
    items, decided = items_of(session, meeting_id), of_meeting(session, meeting_id)
    meeting = session.get_one(Meeting, meeting_id)
    facts = basis_of_items(session, meeting, items)
    numbers = [stored_id(item.id) for item in items]
    return DecisionGaps(
        tuple(number for number in numbers if number not in decided),
        tuple(
            number
            for number in numbers
            if number in decided
            and not decided[number].reason
            and against_of(meeting, decided[number], facts[number])
        ),
        tuple(
            number
            for number in numbers
            if number in decided and lacks_plan(decided[number].kind, decided[number].plan)
        ),
    )


def put_in_force(session: Session, meeting_id: int, minutes: Minutes) -> tuple[int, ...]:
    """Put what the meeting decided in force by its signed ``minutes``; decisions undone by it end.

    The facts behind each decision are read once more and frozen. Decisions in force already, of minutes
    that ``minutes`` correct, only point to the newer version. Decisions on items that were withdrawn or
    postponed stay drafts. Returns the ids of those in force. Call it within the transaction that signs.

    Raises Refused (``decision_needs_reason``: one goes against something and says no reason;
    ``decision_already_undone``).
    """
    meeting, items = session.get_one(Meeting, meeting_id), items_of(session, meeting_id)
    decided = of_meeting(session, meeting_id)
    facts = basis_of_items(session, meeting, items)
    in_force = []
    for item in items:
        decision = decided.get(stored_id(item.id))
        if decision is None:
            continue
        if decision.state is DecisionState.DRAFT:
            _begin(session, meeting, decision, facts[stored_id(item.id)])
        if decision.state is DecisionState.IN_FORCE:
            decision.minutes_id = stored_id(minutes.id)
            in_force.append(stored_id(decision.id))
    session.flush()
    return tuple(in_force)


def schedule_outcomes(session: Session, decisions: Iterable[Decision]) -> None:
    """Ask for the outcomes of decisions in force after the dated months from their effective day.

    Outcomes that wait move along with another day, or go when the day was taken away; recorded ones stay.
    A decision without a kind has nothing to turn out, an undone one is not asked about any more.
    """
    wanted = list(decisions)
    stored = outcomes_of(session, [stored_id(one.id) for one in wanted])
    for decision in wanted:
        known = {one.months: one for one in stored.get(stored_id(decision.id), ())}
        asked = _asked_months(decision)
        for months in asked:
            assert decision.effective_on is not None, "asked for from that day"
            due_on = months_after(decision.effective_on, months)
            outcome = known.get(months)
            if outcome is None:
                session.add(DecisionOutcome(decision_id=stored_id(decision.id), months=months, due_on=due_on))
            elif outcome.recorded_on is None and outcome.due_on != due_on:
                outcome.due_on = due_on
        for months, outcome in known.items():
            if months not in asked and outcome.recorded_on is None:
                session.delete(outcome)
    session.flush()


def outcomes_of(session: Session, decision_ids: Sequence[int]) -> dict[int, list[DecisionOutcome]]:
    """{decision: its outcomes, the earliest first}."""
    found: dict[int, list[DecisionOutcome]] = {}
    for some in batches(decision_ids):
        wanted = select(DecisionOutcome).where(col(DecisionOutcome.decision_id).in_(some))
        for one in session.execute(wanted.order_by(col(DecisionOutcome.months))).scalars():
            found.setdefault(one.decision_id, []).append(one)
    return found


def _begin(session: Session, meeting: Meeting, decision: Decision, basis: DecisionBasis) -> None:
    codes = against_of(meeting, decision, basis)
    if codes and not decision.reason:
        raise Refused("decision_needs_reason", name=decision.subject_name)
    decision.basis, decision.against = basis.to_dict(), [code.value for code in codes]
    decision.state, decision.decided_on = DecisionState.IN_FORCE, meeting.held_on
    if decision.undoes_id is not None:
        undone = session.get_one(Decision, decision.undoes_id)
        if undone.state is not DecisionState.IN_FORCE:
            raise Refused("decision_already_undone", name=decision.subject_name)
        undone.state = DecisionState.UNDONE
        schedule_outcomes(session, [undone])
    schedule_outcomes(session, [decision])


def _asked_months(decision: Decision) -> tuple[int, ...]:
    is_asked = decision.state is DecisionState.IN_FORCE and decision.kind is not None
    if not is_asked or decision.effective_on is None:
        return ()
    return commission_terms(decision.decided_on or decision.effective_on).outcome_months
