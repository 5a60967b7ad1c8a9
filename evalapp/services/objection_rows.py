"""Lines of lists of objections: who, against what, until when, how it ended."""

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar, cast

from sqlalchemy import or_, select
from sqlalchemy.sql.elements import ColumnElement
from sqlmodel import Session, col

from evalapp.domain.objection import (
    ObjectionEffect,
    ObjectionOutcome,
    ObjectionState,
    ObjectionSubject,
    state_of,
)
from evalapp.entities.assessment import Release
from evalapp.entities.base import stored_id
from evalapp.entities.calibration import Objection
from evalapp.entities.decision import Decision
from evalapp.services.objection_targets import ResultTarget, Target, targets_of
from evalapp.storage.batches import batches

AnyTarget_co = TypeVar("AnyTarget_co", bound=Target, covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectionRow(Generic[AnyTarget_co]):
    """One objection; ``target`` says against what it is, and of whom.

    ``effect_release_number``: the version of results that followed. ``days_over``: calendar days by which
    the answer came, or is by now, after the last day; 0 while in time.
    """

    id: int
    version: int
    subject: ObjectionSubject
    target: AnyTarget_co
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
    effect_release_number: int | None
    days_over: int
    account: str

    @property
    def full_name(self) -> str:
        """Who objects."""
        return self.target.full_name

    @property
    def is_waiting(self) -> bool:
        """Whether it waits for an answer."""
        return self.outcome is None

    @property
    def before_shown(self) -> bool:
        """Whether it came in before the person was shown the result, as far as that is noted."""
        target = self.target
        if not isinstance(target, ResultTarget):
            return False
        return target.shown_on is None or self.received_on < target.shown_on


ResultObjection = ObjectionRow[ResultTarget]
AnyObjection = ObjectionRow[Target]


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectionQuery:
    """Which objections a list shows; None = any.

    ``application_id``, ``reservist_id``: whose, those against decisions about them included.
    """

    subjects: frozenset[ObjectionSubject] = frozenset(ObjectionSubject)
    campaign_id: int | None = None
    person_id: int | None = None
    application_id: int | None = None
    reservist_id: int | None = None
    decision_ids: tuple[int, ...] | None = None
    only_waiting: bool = False


def objection_rows(session: Session, today: date, query: ObjectionQuery) -> list[AnyObjection]:
    """Objections that ``query`` asks for: those that wait first, then by their last day.

    A fixed number of statements a portion. Checks no rights.
    """
    found = _stored(session, query)
    targets = targets_of(session, found)
    followed = {one.effect_release_id for one in found if one.effect_release_id is not None}
    numbers = _release_numbers(session, sorted(followed))
    rows = [
        _row(one, targets[stored_id(one.id)], numbers.get(one.effect_release_id or 0), today) for one in found
    ]
    return sorted(rows, key=lambda row: (not row.is_waiting, row.due_on, row.id))


def result_objections(
    session: Session, today: date, *, campaign_id: int | None = None, person_id: int | None = None
) -> list[ResultObjection]:
    """Objections against results only, in the same order. Checks no rights."""
    query = ObjectionQuery(
        subjects=frozenset({ObjectionSubject.RESULT}), campaign_id=campaign_id, person_id=person_id
    )
    return cast("list[ResultObjection]", objection_rows(session, today, query))


def _stored(session: Session, query: ObjectionQuery) -> list[Objection]:
    wanted = select(Objection).where(col(Objection.subject).in_(sorted(query.subjects)))
    if query.only_waiting:
        wanted = wanted.where(col(Objection.outcome).is_(None))
    if query.person_id is not None:
        wanted = wanted.where(col(Objection.person_id) == query.person_id)
    if query.campaign_id is not None:
        releases = select(col(Release.id)).where(col(Release.campaign_id) == query.campaign_id)
        wanted = wanted.where(
            col(Objection.subject) == ObjectionSubject.RESULT, col(Objection.subject_id).in_(releases)
        )
    if query.application_id is not None:
        mine = col(Objection.application_id) == query.application_id
        wanted = wanted.where(or_(mine, _about(col(Decision.application_id) == query.application_id)))
    if query.reservist_id is not None:
        mine = col(Objection.reservist_id) == query.reservist_id
        wanted = wanted.where(or_(mine, _about(col(Decision.reservist_id) == query.reservist_id)))
    if query.decision_ids is None:
        return list(session.execute(wanted).scalars())
    wanted = wanted.where(col(Objection.subject) == ObjectionSubject.DECISION)
    found: list[Objection] = []
    for some in batches(query.decision_ids):
        found += session.execute(wanted.where(col(Objection.subject_id).in_(some))).scalars()
    return found


def _about(whose: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether an objection is against a decision about somebody."""
    decisions = select(col(Decision.id)).where(whose)
    is_decision = col(Objection.subject) == ObjectionSubject.DECISION
    return is_decision & col(Objection.subject_id).in_(decisions)


def _release_numbers(session: Session, ids: list[int]) -> dict[int, int]:
    numbers: dict[int, int] = {}
    for some in batches(ids):
        wanted = select(col(Release.id), col(Release.number)).where(col(Release.id).in_(some))
        numbers |= {found.id: found.number for found in session.execute(wanted)}
    return numbers


def _row(one: Objection, target: Target, followed: int | None, today: date) -> AnyObjection:
    answered = one.answered_on or today
    return ObjectionRow(
        id=stored_id(one.id),
        version=one.version,
        subject=one.subject,
        target=target,
        received_on=one.received_on,
        due_on=one.due_on,
        statement=one.statement,
        state=state_of(one.outcome, one.due_on, today),
        outcome=one.outcome,
        answer=one.answer,
        answered_on=one.answered_on,
        answered_by=one.answered_by,
        effect_kind=_effect_kind(one),
        effect=one.effect,
        effect_release_number=followed,
        days_over=max(0, (answered - one.due_on).days),
        account=one.account,
    )


def _effect_kind(objection: Objection) -> ObjectionEffect:
    if objection.effect_release_id is not None:
        return ObjectionEffect.NEW_VERSION
    return ObjectionEffect.OTHER if objection.effect else ObjectionEffect.NONE
