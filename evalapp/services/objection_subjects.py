"""Against what people object: who that is, which record is meant, from which day on it could be objected to.

An objection names records that outlast what is computed from them. Verdicts are computed anew whenever
facts or rules change, so one against a verdict names the application; scores are typed, cleared and typed
again, so one against a score names the stage, and the application stands beside it as who objects.
"""

from dataclasses import dataclass
from datetime import date
from typing import assert_never

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.decision import DecisionState
from evalapp.domain.errors import Invalid, NotFound, Refused
from evalapp.domain.objection import ObjectionSubject
from evalapp.entities.assessment import Assessee, Release, Result
from evalapp.entities.base import stored_id
from evalapp.entities.calibration import Objection
from evalapp.entities.decision import Decision
from evalapp.entities.reserve import Application
from evalapp.entities.selection import Admission, StageScore


@dataclass(frozen=True, slots=True)
class AgainstResult:
    """The released result of an official of a campaign; ObjectionFields says which version."""

    campaign_id: int
    assessee_id: int


@dataclass(frozen=True, slots=True)
class AgainstVerdict:
    """What was computed of an application."""

    application_id: int


@dataclass(frozen=True, slots=True)
class AgainstScore:
    """The score of an application at a stage."""

    application_id: int
    stage_id: int


@dataclass(frozen=True, slots=True)
class AgainstAdmission:
    """What people decided about an application at one step of its intake."""

    admission_id: int


@dataclass(frozen=True, slots=True)
class AgainstDecision:
    """A decision of a commission."""

    decision_id: int


Against = AgainstResult | AgainstVerdict | AgainstScore | AgainstAdmission | AgainstDecision


@dataclass(frozen=True, slots=True, kw_only=True)
class Objected:
    """What is kept of who objects and against what.

    ``since``: the first day on which an objection can have come in, None = not known; ``too_early``: the
    fault of an earlier one. ``refusal``: why none is taken against it now, "" = it is.
    """

    subject: ObjectionSubject
    subject_id: int
    person_id: int | None = None
    application_id: int | None = None
    reservist_id: int | None = None
    assessee_id: int | None = None
    since: date | None = None
    too_early: str = "objection_before_decision"
    refusal: str = ""


def objected(session: Session, against: Against, release_number: int | None) -> Objected:
    """What an objection against ``against`` is kept with.

    Raises NotFound; for results also Invalid ``release_number``: release_unknown, Refused ``not_released``.
    """
    match against:
        case AgainstResult():
            return _result(session, against, release_number)
        case AgainstVerdict(application_id):
            return _of_applicant(session, application_id, ObjectionSubject.VERDICT, application_id)
        case AgainstScore():
            return _score(session, against)
        case AgainstAdmission(admission_id):
            return _admission(session, admission_id)
        case AgainstDecision(decision_id):
            return _decision(session, decision_id)
    assert_never(against)


def against_of(session: Session, stored: Objection) -> Against:
    """Against what a stored objection is."""
    match stored.subject:
        case ObjectionSubject.RESULT:
            assert stored.assessee_id is not None, "objections against results have one"
            release = session.get_one(Release, stored.subject_id)
            return AgainstResult(release.campaign_id, stored.assessee_id)
        case ObjectionSubject.VERDICT:
            return AgainstVerdict(stored.subject_id)
        case ObjectionSubject.STAGE_SCORE:
            assert stored.application_id is not None, "who objects to a score has applied"
            return AgainstScore(stored.application_id, stored.subject_id)
        case ObjectionSubject.ADMISSION:
            return AgainstAdmission(stored.subject_id)
        case ObjectionSubject.DECISION:
            return AgainstDecision(stored.subject_id)
    assert_never(stored.subject)


def release_of(session: Session, campaign_id: int, number: int | None) -> Release:
    """A version of a campaign's results. Raises Invalid ``release_unknown``, Refused ``not_released``."""
    wanted = select(Release).where(col(Release.campaign_id) == campaign_id, col(Release.number) == number)
    found: Release | None = session.execute(wanted).scalar_one_or_none()
    if found is not None:
        return found
    any_release = select(col(Release.id)).where(col(Release.campaign_id) == campaign_id).limit(1)
    if session.execute(any_release).first() is None:
        raise Refused("not_released")
    raise Invalid({"release_number": "release_unknown"})


def _result(session: Session, against: AgainstResult, number: int | None) -> Objected:
    release = release_of(session, against.campaign_id, number)
    person_id = session.execute(
        select(col(Assessee.person_id))
        .join(Result, col(Result.assessee_id) == col(Assessee.id))
        .where(col(Result.release_id) == release.id, col(Assessee.id) == against.assessee_id)
    ).scalar_one_or_none()
    if person_id is None:
        raise NotFound
    return Objected(
        subject=ObjectionSubject.RESULT,
        subject_id=stored_id(release.id),
        person_id=int(person_id),
        assessee_id=against.assessee_id,
        since=release.at.astimezone().date(),
        too_early="before_release",
    )


def _of_applicant(
    session: Session, application_id: int, subject: ObjectionSubject, subject_id: int, refusal: str = ""
) -> Objected:
    application = session.get(Application, application_id)
    if application is None:
        raise NotFound
    return Objected(
        subject=subject,
        subject_id=subject_id,
        application_id=application_id,
        since=application.applied_on,
        too_early="objection_before_application",
        refusal=refusal,
    )


def _score(session: Session, against: AgainstScore) -> Objected:
    wanted = select(col(StageScore.id)).where(
        col(StageScore.stage_id) == against.stage_id,
        col(StageScore.application_id) == against.application_id,
    )
    refusal = "" if session.execute(wanted).first() else "objection_without_score"
    return _of_applicant(
        session, against.application_id, ObjectionSubject.STAGE_SCORE, against.stage_id, refusal
    )


def _admission(session: Session, admission_id: int) -> Objected:
    admission = session.get(Admission, admission_id)
    if admission is None:
        raise NotFound
    waits = admission.is_override and not admission.seconded_by
    is_in_force = not (waits or admission.superseded)
    return Objected(
        subject=ObjectionSubject.ADMISSION,
        subject_id=admission_id,
        application_id=admission.application_id,
        since=admission.decided_on,
        refusal="" if is_in_force else "admission_not_in_force",
    )


def _decision(session: Session, decision_id: int) -> Objected:
    decision = session.get(Decision, decision_id)
    if decision is None:
        raise NotFound
    refusal = ""
    if decision.state is not DecisionState.IN_FORCE:
        refusal = "decision_not_in_force"
    elif not any((decision.person_id, decision.application_id, decision.reservist_id)):
        refusal = "decision_without_person"
    # A reservist or an applicant may be in the register as well; the objection is kept with one of them.
    is_registered = decision.person_id is not None
    is_member = not is_registered and decision.reservist_id is not None
    return Objected(
        subject=ObjectionSubject.DECISION,
        subject_id=decision_id,
        person_id=decision.person_id,
        application_id=None if is_registered or is_member else decision.application_id,
        reservist_id=decision.reservist_id if is_member else None,
        since=decision.decided_on,
        refusal=refusal,
    )
