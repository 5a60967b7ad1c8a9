"""What objections are against, read for many of them at once: results, the selection, decisions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, select
from sqlmodel import Session, col

from evalapp.domain.admission import AdmissionKind, AdmissionStep
from evalapp.domain.language import Trilingual
from evalapp.domain.names import full_name
from evalapp.domain.objection import ObjectionSubject
from evalapp.entities.assessment import Campaign, Release, Result
from evalapp.entities.base import stored_id
from evalapp.entities.calibration import Objection, ResultNotice
from evalapp.entities.commission import Commission
from evalapp.entities.decision import Decision
from evalapp.entities.meeting import AgendaItem, Meeting
from evalapp.entities.reserve import Application, Intake
from evalapp.entities.selection import Admission, Stage
from evalapp.services.assessees import AssesseeFacts
from evalapp.services.trilingual import trilingual
from evalapp.storage.batches import batches


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultTarget:
    """The result of an official in a released version.

    ``full_name``, ``post``, ``body``: as they were at that release. ``shown_on``: the day on which the
    person was shown that version.
    """

    full_name: str
    campaign_id: int
    campaign: str
    assessee_id: int
    person_id: int
    post: Trilingual | None
    body: Trilingual | None
    release_number: int
    shown_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectionTarget:
    """The verdict on an application, its score at ``stage``, or what was decided about it at a ``step``.

    ``number``: of the application. What is not meant is None.
    """

    full_name: str
    intake_id: int
    intake: str
    application_id: int
    number: str
    stage_id: int | None = None
    stage: Trilingual | None = None
    step: AdmissionStep | None = None
    kind: AdmissionKind | None = None
    decided_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionTarget:
    """A decision of a commission at a meeting, about ``full_name``."""

    full_name: str
    decision_id: int
    commission: Trilingual
    meeting_number: int
    held_on: date


Target = ResultTarget | SelectionTarget | DecisionTarget


def targets_of(session: Session, objections: Sequence[Objection]) -> dict[int, Target]:
    """What each of ``objections`` is against, by its id; a fixed number of statements a portion."""
    found: dict[int, Target] = {}
    for some in batches(objections):
        found |= _results(session, _of(some, ObjectionSubject.RESULT))
        found |= _decisions(session, _of(some, ObjectionSubject.DECISION))
        applied = (ObjectionSubject.VERDICT, ObjectionSubject.STAGE_SCORE, ObjectionSubject.ADMISSION)
        found |= _selection(session, _of(some, *applied))
    return found


def _of(objections: Sequence[Objection], *subjects: ObjectionSubject) -> list[Objection]:
    return [one for one in objections if one.subject in subjects]


def _results(session: Session, objections: Sequence[Objection]) -> dict[int, ResultTarget]:
    if not objections:
        return {}
    wanted = (
        select(col(Objection.id), Release, col(Campaign.name), col(Result.facts), col(ResultNotice.shown_on))
        .join(Release, col(Release.id) == col(Objection.subject_id))
        .join(Campaign, col(Campaign.id) == col(Release.campaign_id))
        .join(Result, and_(col(Result.release_id) == col(Release.id), _same_assessee(Result)))
        .outerjoin(
            ResultNotice,
            and_(col(ResultNotice.release_id) == col(Release.id), _same_assessee(ResultNotice)),
        )
        .where(col(Objection.id).in_([one.id for one in objections]))
    )
    return {
        number: _result(release, campaign, AssesseeFacts.from_dict(facts), shown_on)
        for number, release, campaign, facts, shown_on in session.execute(wanted)
    }


def _same_assessee(kind: type[Result] | type[ResultNotice]) -> Any:
    return col(kind.assessee_id) == col(Objection.assessee_id)


def _result(release: Release, campaign: str, official: AssesseeFacts, shown_on: date | None) -> ResultTarget:
    return ResultTarget(
        full_name=official.full_name,
        campaign_id=release.campaign_id,
        campaign=campaign,
        assessee_id=official.assessee_id,
        person_id=official.person_id,
        post=official.post,
        body=official.body,
        release_number=release.number,
        shown_on=shown_on,
    )


def _decisions(session: Session, objections: Sequence[Objection]) -> dict[int, DecisionTarget]:
    if not objections:
        return {}
    wanted = (
        select(Decision, Meeting, Commission)
        .join(AgendaItem, col(AgendaItem.id) == col(Decision.item_id))
        .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
        .join(Commission, col(Commission.id) == col(Meeting.commission_id))
        .where(col(Decision.id).in_({one.subject_id for one in objections}))
    )
    decisions = {
        stored_id(decision.id): DecisionTarget(
            full_name=decision.subject_name,
            decision_id=stored_id(decision.id),
            commission=trilingual(commission),
            meeting_number=meeting.number,
            held_on=meeting.held_on,
        )
        for decision, meeting, commission in session.execute(wanted)
    }
    return {stored_id(one.id): decisions[one.subject_id] for one in objections}


def _selection(session: Session, objections: Sequence[Objection]) -> dict[int, SelectionTarget]:
    if not objections:
        return {}
    applications = _applications(session, {one.application_id for one in objections})
    scored = _of(objections, ObjectionSubject.STAGE_SCORE)
    stages = _stages(session, {one.subject_id for one in scored})
    decided = _of(objections, ObjectionSubject.ADMISSION)
    admissions = _admissions(session, {one.subject_id for one in decided})
    found = {}
    for one in objections:
        application, intake = applications[one.application_id or 0]
        is_score = one.subject is ObjectionSubject.STAGE_SCORE
        stage = stages.get(one.subject_id) if is_score else None
        admission = admissions.get(one.subject_id) if one.subject is ObjectionSubject.ADMISSION else None
        found[stored_id(one.id)] = SelectionTarget(
            full_name=full_name(application.surname, application.given_name, application.patronymic),
            intake_id=application.intake_id,
            intake=intake,
            application_id=stored_id(application.id),
            number=application.number,
            stage_id=one.subject_id if is_score else None,
            stage=trilingual(stage, "title") if stage else None,
            step=admission.step if admission else None,
            kind=admission.kind if admission else None,
            decided_on=admission.decided_on if admission else None,
        )
    return found


def _applications(session: Session, ids: set[int | None]) -> dict[int, tuple[Application, str]]:
    wanted = (
        select(Application, col(Intake.name))
        .join(Intake, col(Intake.id) == col(Application.intake_id))
        .where(col(Application.id).in_(ids))
    )
    return {stored_id(one.id): (one, intake) for one, intake in session.execute(wanted)}


def _stages(session: Session, ids: set[int]) -> dict[int, Stage]:
    wanted = select(Stage).where(col(Stage.id).in_(ids))
    return {stored_id(one.id): one for one in session.execute(wanted).scalars()}


def _admissions(session: Session, ids: set[int]) -> dict[int, Admission]:
    wanted = select(Admission).where(col(Admission.id).in_(ids))
    return {stored_id(one.id): one for one in session.execute(wanted).scalars()}
