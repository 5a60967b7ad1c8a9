"""Rows of lists of decisions: what was decided where, on what it rests, how it turned out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from evalapp.domain.decision import DecisionKind, DecisionResult, DecisionState, OutcomeKind
from evalapp.domain.decision_basis import Against, DecisionBasis
from evalapp.domain.decision_effect import EffectStanding
from evalapp.domain.decision_outcome import OutcomeState, outcome_state
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import MeetingState, SubjectKind
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission
from evalapp.entities.decision import Decision
from evalapp.entities.meeting import AgendaItem, Meeting, Minutes
from evalapp.services.agenda_people import person_names
from evalapp.services.commission_terms import commission_terms
from evalapp.services.decision_places import NOWHERE, DecisionPlace, DecisionPlaces
from evalapp.services.decision_records import outcomes_of
from evalapp.services.effect_records import standings_of
from evalapp.services.trilingual import trilingual
from evalapp.storage.batches import batches


@dataclass(frozen=True, slots=True)
class OutcomeLine:
    """An outcome of a decision ``months`` after its effective day; ``kind`` None = not recorded yet."""

    id: int
    version: int
    months: int
    due_on: date
    state: OutcomeState
    recorded_on: date | None
    kind: OutcomeKind | None
    note: str
    account: str


UNDOING, TAKEN, REJECTED = "undoing", "taken", "rejected"
"""Codes of decisions of no kind: :attr:`DecisionRow.code`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """One decision with its meeting.

    ``kind`` None with ``result`` rejected: the proposal was not taken and nothing else decided; None with
    ``undoes_id``: an earlier decision ended. ``undone_by_id``: the further decision that took its place.
    ``number``: of the item on the agenda; ``minutes``: number of the signed minutes, "" = not signed.
    ``name``: of the person, as the register spells it in each language now. ``effects``: how many records
    of register and reserve it changed. ``post``, ``organization``: where to, as it was written;
    ``place``: the same in each language.
    """

    id: int
    version: int
    item_id: int
    number: int
    meeting_id: int
    meeting_number: int
    meeting_state: MeetingState
    held_on: date
    commission_id: int
    commission: Trilingual
    minutes: str
    subject: SubjectKind
    person_id: int | None
    application_id: int | None
    reservist_id: int | None
    name: Trilingual
    question: str
    proposed: DecisionKind | None
    result: DecisionResult
    kind: DecisionKind | None
    post: str
    organization: str
    position_id: int | None
    organization_id: int | None
    plan: str
    wording: str
    basis: DecisionBasis
    against: tuple[Against, ...]
    reason: str
    state: DecisionState
    decided_on: date | None
    order_number: str
    order_date: date | None
    effective_on: date | None
    undoes_id: int | None
    undone_by_id: int | None = None
    outcomes: tuple[OutcomeLine, ...] = ()
    standing: EffectStanding = EffectStanding.NOTHING
    place: DecisionPlace = NOWHERE

    @property
    def code(self) -> str:
        """What was decided: a kind, else ``undoing`` of an earlier decision, ``taken`` (a question that asks
        for none of the kinds was adopted) or ``rejected``."""
        if self.kind is not None:
            return self.kind.value
        if self.result is not DecisionResult.ADOPTED:
            return REJECTED
        return TAKEN if self.undoes_id is None else UNDOING

    @property
    def lacks_order(self) -> bool:
        """Whether it is in force, changes something for a person, and its order or effective day lacks."""
        is_meant = self.state is DecisionState.IN_FORCE and self.kind is not None
        return is_meant and not (self.order_number and self.effective_on)

    @property
    def due(self) -> OutcomeLine | None:
        """The first outcome that waits to be recorded now, None = none does."""
        waiting = (OutcomeState.OVERDUE, OutcomeState.DUE)
        return next((one for one in self.outcomes if one.state in waiting), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionQuery:
    """Which decisions a list shows; None or empty = any.

    ``since``, ``until``: days of the meetings. ``bodies``: where the person was in post, or where to.
    ``results``: rejected ones have no kind. ``against``: any of these. ``is_due``: only with an outcome to
    be recorded now; ``lacks_order``: only without order or effective day.
    """

    since: date | None = None
    until: date | None = None
    kinds: frozenset[DecisionKind] = frozenset()
    results: frozenset[DecisionResult] = frozenset()
    states: frozenset[DecisionState] = frozenset()
    commissions: frozenset[int] = frozenset()
    bodies: frozenset[int] = frozenset()
    against: frozenset[Against] = frozenset()
    is_due: bool = False
    lacks_order: bool = False
    meeting_id: int | None = None
    person_id: int | None = None
    reservist_id: int | None = None
    ids: tuple[int, ...] | None = None


def decision_rows(session: Session, query: DecisionQuery, today: date) -> tuple[DecisionRow, ...]:
    """Decisions that ``query`` asks for, the newest meeting first, then by the agenda. Checks no rights."""
    rows = _found(session, query)
    ids = [row.id for row in rows]
    undone_by, standings = _undone_by(session, ids), standings_of(session, ids)
    outcomes = outcomes_of(session, ids)
    names = person_names(session, {row.person_id for row in rows if row.person_id is not None})
    places = DecisionPlaces(session, rows)
    warning = commission_terms(today).outcome_warning_days
    complete = (
        replace(
            row,
            name=names.get(row.person_id or 0, row.name),
            undone_by_id=undone_by.get(row.id),
            standing=standings.get(row.id, EffectStanding.NOTHING),
            place=places.of(row),
            outcomes=tuple(_outcome(one, today, warning) for one in outcomes.get(row.id, ())),
        )
        for row in rows
    )
    return tuple(row for row in complete if _is_wanted(row, query))


def _found(session: Session, query: DecisionQuery) -> list[DecisionRow]:
    if query.ids is None:
        return [_row(found) for found in session.execute(_statement(query))]
    portions = (replace(query, ids=tuple(some)) for some in batches(query.ids))
    rows = [_row(found) for one in portions for found in session.execute(_statement(one))]
    return sorted(rows, key=lambda row: (-row.held_on.toordinal(), -row.meeting_id, row.number, row.id))


def decided_rows(
    session: Session, today: date, *, person_id: int | None = None, reservist_id: int | None = None
) -> tuple[DecisionRow, ...]:
    """Decisions in force or undone about a person of the register, a stay in the reserve, or both."""
    states = frozenset({DecisionState.IN_FORCE, DecisionState.UNDONE})
    found: dict[int, DecisionRow] = {}
    if person_id is not None:
        query = DecisionQuery(states=states, person_id=person_id)
        found |= {row.id: row for row in decision_rows(session, query, today)}
    if reservist_id is not None:
        query = DecisionQuery(states=states, reservist_id=reservist_id)
        found |= {row.id: row for row in decision_rows(session, query, today)}
    return tuple(sorted(found.values(), key=lambda row: (row.held_on, row.id), reverse=True))


def _is_wanted(row: DecisionRow, query: DecisionQuery) -> bool:
    """The filters that stand in JSON or follow from the day."""
    return (
        (not query.against or bool(query.against.intersection(row.against)))
        and (not query.bodies or not query.bodies.isdisjoint({row.organization_id, row.basis.body_id}))
        and (not query.is_due or row.due is not None)
        and (not query.lacks_order or row.lacks_order)
    )


def _statement(query: DecisionQuery) -> Any:
    wanted = (
        select(Decision, AgendaItem, Meeting, Commission, col(Minutes.number))
        .join(AgendaItem, col(AgendaItem.id) == col(Decision.item_id))
        .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
        .join(Commission, col(Commission.id) == col(Meeting.commission_id))
        .outerjoin(Minutes, col(Minutes.id) == col(Decision.minutes_id))
        .order_by(
            col(Meeting.held_on).desc(), col(Meeting.id).desc(), col(AgendaItem.position), col(Decision.id)
        )
    )
    chosen = (
        (Meeting.id, query.meeting_id),
        (Decision.person_id, query.person_id),
        (Decision.reservist_id, query.reservist_id),
    )
    for column, number in chosen:
        if number is not None:
            wanted = wanted.where(col(column) == number)
    listed = (
        (Decision.kind, query.kinds),
        (Decision.result, query.results),
        (Decision.state, query.states),
        (Meeting.commission_id, query.commissions),
    )
    for one, values in listed:
        if values:
            wanted = wanted.where(col(one).in_(values))
    if query.ids is not None:
        wanted = wanted.where(col(Decision.id).in_(query.ids))
    if query.meeting_id is None:
        # What was entered in a meeting that was not held in the end decides nothing.
        wanted = wanted.where(col(Meeting.state) != MeetingState.CANCELLED)
    if query.since is not None:
        wanted = wanted.where(col(Meeting.held_on) >= query.since)
    if query.until is not None:
        wanted = wanted.where(col(Meeting.held_on) <= query.until)
    return wanted


def _row(found: Any) -> DecisionRow:
    decision, item, meeting, commission, minutes = found
    return DecisionRow(
        id=stored_id(decision.id),
        version=decision.version,
        item_id=decision.item_id,
        number=item.position,
        meeting_id=stored_id(meeting.id),
        meeting_number=meeting.number,
        meeting_state=meeting.state,
        held_on=meeting.held_on,
        commission_id=stored_id(commission.id),
        commission=trilingual(commission),
        minutes=minutes or "",
        subject=decision.subject,
        person_id=decision.person_id,
        application_id=decision.application_id,
        reservist_id=decision.reservist_id,
        name=_alike(decision.subject_name),
        question=item.question,
        proposed=item.proposed,
        result=decision.result,
        kind=decision.kind,
        post=decision.post,
        organization=decision.organization,
        position_id=decision.position_id,
        organization_id=decision.organization_id,
        plan=decision.plan,
        wording=decision.wording,
        basis=DecisionBasis.from_dict(decision.basis),
        against=tuple(Against(code) for code in decision.against),
        reason=decision.reason,
        state=decision.state,
        decided_on=decision.decided_on,
        order_number=decision.order_number,
        order_date=decision.order_date,
        effective_on=decision.effective_on,
        undoes_id=decision.undoes_id,
    )


def _outcome(stored: Any, today: date, warning_days: int) -> OutcomeLine:
    return OutcomeLine(
        id=stored_id(stored.id),
        version=stored.version,
        months=stored.months,
        due_on=stored.due_on,
        state=outcome_state(stored.due_on, stored.recorded_on, today, warning_days),
        recorded_on=stored.recorded_on,
        kind=stored.kind,
        note=stored.note,
        account=stored.account,
    )


def _undone_by(session: Session, ids: Sequence[int]) -> dict[int, int]:
    """{decision: the further one in force that undid it}."""
    further = aliased(Decision)
    found: dict[int, int] = {}
    for some in batches(ids):
        wanted = select(col(further.undoes_id), col(further.id)).where(
            col(further.undoes_id).in_(some), col(further.state) != DecisionState.DRAFT
        )
        found |= {undone: number for undone, number in session.execute(wanted) if undone is not None}
    return found


def _alike(words: str) -> Trilingual:
    return Trilingual(words, words, words)
