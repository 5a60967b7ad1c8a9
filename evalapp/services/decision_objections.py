"""Objections against decisions in force: received and listed; answered like every other objection."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.decision import DecisionState
from evalapp.domain.errors import Invalid, NotFound, Refused
from evalapp.domain.names import tidy_text
from evalapp.domain.objection import (
    LONGEST_STATEMENT,
    ObjectionEffect,
    ObjectionOutcome,
    ObjectionState,
    ObjectionSubject,
    state_of,
)
from evalapp.entities.base import stored_id
from evalapp.entities.calibration import Objection
from evalapp.entities.decision import Decision
from evalapp.services.objections import due_date
from evalapp.storage.batches import batches
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionObjection:
    """An objection against a decision.

    ``days_over``: calendar days by which the answer came, or is by now, after the last day; 0 in time.
    """

    id: int
    version: int
    decision_id: int
    person_id: int | None
    full_name: str
    received_on: date
    due_on: date
    statement: str
    state: ObjectionState
    outcome: ObjectionOutcome | None
    answer: str
    answered_on: date | None
    answered_by: str
    effect_kind: ObjectionEffect
    effect: str
    days_over: int
    effect_release_number: int | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether it waits for an answer."""
        return self.outcome is None


class DecisionObjectionService:
    """Use cases of objections against decisions for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def rows(self, decision_ids: Sequence[int]) -> tuple[DecisionObjection, ...]:
        """Objections against these decisions, those that wait first."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return _rows(session, decision_ids, self._today())

    def waiting(self) -> tuple[DecisionObjection, ...]:
        """All that wait for an answer, the earliest due first."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return waiting_objections(session, self._today())

    def receive(self, decision_id: int, statement: str, received_on: date | None) -> int:
        """Enter an objection against a decision in force; its last day is fixed now. Returns its id.

        Raises Invalid (``statement``: required, text_too_long; ``received_on``: required, in_future,
        objection_before_decision), NotFound, Refused (``decision_not_in_force``,
        ``decision_without_person``).
        """
        self._actor.require(Action.HANDLE_OBJECTIONS)
        with self._db.transaction() as session:
            decision = session.get(Decision, decision_id)
            if decision is None:
                raise NotFound
            if decision.state is not DecisionState.IN_FORCE or decision.decided_on is None:
                raise Refused("decision_not_in_force")
            if decision.person_id is None:
                raise Refused("decision_without_person")
            words = statement.strip()
            received = _checked(words, received_on, decision.decided_on, self._today())
            made = Objection(
                person_id=decision.person_id,
                subject=ObjectionSubject.DECISION,
                subject_id=decision_id,
                received_on=received,
                due_on=due_date(session, received).due_on,
                statement=words,
                account=self._actor.login,
            )
            session.add(made)
            session.flush()
            return stored_id(made.id)

    def _today(self) -> date:
        return self._clock().astimezone().date()


def waiting_objections(session: Session, today: date) -> tuple[DecisionObjection, ...]:
    """Objections against decisions that wait for an answer, the earliest due first. Checks no rights."""
    wanted = select(col(Objection.subject_id)).where(
        col(Objection.subject) == ObjectionSubject.DECISION, col(Objection.outcome).is_(None)
    )
    ids = sorted(set(session.execute(wanted).scalars()))
    return tuple(one for one in _rows(session, ids, today) if one.is_waiting)


def _checked(statement: str, received_on: date | None, decided_on: date, today: date) -> date:
    faults = {}
    if not tidy_text(statement):
        faults["statement"] = "required"
    elif len(statement) > LONGEST_STATEMENT:
        faults["statement"] = "text_too_long"
    if received_on is None:
        faults["received_on"] = "required"
    elif received_on > today:
        faults["received_on"] = "in_future"
    elif received_on < decided_on:
        faults["received_on"] = "objection_before_decision"
    if faults or received_on is None:
        raise Invalid(faults)
    return received_on


def _rows(session: Session, decision_ids: Sequence[int], today: date) -> tuple[DecisionObjection, ...]:
    found: list[DecisionObjection] = []
    for some in batches(decision_ids):
        wanted = (
            select(Objection, col(Decision.subject_name))
            .join(Decision, col(Decision.id) == col(Objection.subject_id))
            .where(col(Objection.subject) == ObjectionSubject.DECISION, col(Decision.id).in_(some))
        )
        found += [_row(one, name, today) for one, name in session.execute(wanted)]
    return tuple(sorted(found, key=lambda one: (not one.is_waiting, one.due_on, one.id)))


def _row(one: Objection, name: str, today: date) -> DecisionObjection:
    until = one.answered_on or today
    return DecisionObjection(
        id=stored_id(one.id),
        version=one.version,
        decision_id=one.subject_id,
        person_id=one.person_id,
        full_name=name,
        received_on=one.received_on,
        due_on=one.due_on,
        statement=one.statement,
        state=state_of(one.outcome, one.due_on, today),
        outcome=one.outcome,
        answer=one.answer,
        answered_on=one.answered_on,
        answered_by=one.answered_by,
        effect_kind=ObjectionEffect.OTHER if one.effect else ObjectionEffect.NONE,
        effect=one.effect,
        days_over=max(0, (until - one.due_on).days),
    )
