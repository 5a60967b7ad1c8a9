"""Lines of lists of objections: who, against which version, until when, how it ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from evalapp.domain.language import Trilingual
from evalapp.domain.objection import (
    ObjectionEffect,
    ObjectionOutcome,
    ObjectionState,
    ObjectionSubject,
    state_of,
)
from evalapp.entities.assessment import Campaign, Release, Result
from evalapp.entities.base import stored_id
from evalapp.entities.calibration import Objection, ResultNotice
from evalapp.services.assessees import AssesseeFacts


@dataclass(frozen=True, slots=True)
class ObjectionRow:
    """One objection against a released result.

    ``full_name``, ``post``, ``body``: as they were at that release. ``shown_on``: the day on which the
    person was shown that version. ``days_over``: calendar days by which the answer came, or is by now,
    after the last day; 0 while in time.
    """

    id: int
    version: int
    campaign_id: int
    campaign: str
    assessee_id: int
    person_id: int
    full_name: str
    post: Trilingual | None
    body: Trilingual | None
    release_number: int
    shown_on: date | None
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
    def before_shown(self) -> bool:
        """Whether it came in before the person was shown the result, as far as that is noted."""
        return self.shown_on is None or self.received_on < self.shown_on

    @property
    def is_waiting(self) -> bool:
        """Whether it waits for an answer."""
        return self.outcome is None


def objection_rows(
    session: Session,
    today: date,
    *,
    campaign_id: int | None = None,
    person_id: int | None = None,
    unanswered: bool = False,
) -> list[ObjectionRow]:
    """Objections against results, those that wait first, then by their last day; one statement."""
    followed = aliased(Release)
    wanted = (
        select(
            Objection,
            Release,
            Campaign,
            col(Result.facts),
            col(ResultNotice.shown_on),
            col(followed.number),
        )
        .join(Release, col(Release.id) == col(Objection.subject_id))
        .join(Campaign, col(Campaign.id) == col(Release.campaign_id))
        .join(
            Result,
            and_(col(Result.release_id) == col(Release.id), _same_assessee(Result)),
        )
        .outerjoin(
            ResultNotice,
            and_(col(ResultNotice.release_id) == col(Release.id), _same_assessee(ResultNotice)),
        )
        .outerjoin(followed, col(followed.id) == col(Objection.effect_release_id))
        .where(col(Objection.subject) == ObjectionSubject.RESULT)
        .order_by(col(Objection.outcome).is_not(None), col(Objection.due_on), col(Objection.id))
    )
    if campaign_id is not None:
        wanted = wanted.where(col(Release.campaign_id) == campaign_id)
    if person_id is not None:
        wanted = wanted.where(col(Objection.person_id) == person_id)
    if unanswered:
        wanted = wanted.where(col(Objection.outcome).is_(None))
    return [_row(found, today) for found in session.execute(wanted)]


def _same_assessee(kind: type[Result] | type[ResultNotice]) -> Any:
    return col(kind.assessee_id) == col(Objection.assessee_id)


def _row(found: Sequence[Any], today: date) -> ObjectionRow:
    objection, release, campaign, facts, shown_on, followed = found
    official = AssesseeFacts.from_dict(facts)
    answered = objection.answered_on or today
    return ObjectionRow(
        id=stored_id(objection.id),
        version=objection.version,
        campaign_id=release.campaign_id,
        campaign=campaign.name,
        assessee_id=official.assessee_id,
        person_id=objection.person_id,
        full_name=official.full_name,
        post=official.post,
        body=official.body,
        release_number=release.number,
        shown_on=shown_on,
        received_on=objection.received_on,
        due_on=objection.due_on,
        statement=objection.statement,
        state=state_of(objection.outcome, objection.due_on, today),
        outcome=objection.outcome,
        answer=objection.answer,
        answered_on=objection.answered_on,
        answered_by=objection.answered_by,
        effect_kind=_effect_kind(objection),
        effect=objection.effect,
        effect_release_number=followed,
        days_over=max(0, (answered - objection.due_on).days),
        account=objection.account,
    )


def _effect_kind(objection: Objection) -> ObjectionEffect:
    if objection.effect_release_id is not None:
        return ObjectionEffect.NEW_VERSION
    return ObjectionEffect.OTHER if objection.effect else ObjectionEffect.NONE
