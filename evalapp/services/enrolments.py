"""From the admitted of an intake to members of the reserve, by one decision."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.admission import AdmissionKind, AdmissionStep
from evalapp.domain.errors import Invalid, Refused
from evalapp.domain.intake import IntakeStep
from evalapp.domain.membership import Stay, stay_end
from evalapp.domain.names import full_name, tidy_text
from evalapp.domain.reference import OriginSector
from evalapp.entities.base import stored_id
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import Application, Intake, Verdict
from evalapp.entities.selection import Admission
from evalapp.services import screening
from evalapp.services.admissions import conditions
from evalapp.services.directions import directions_of
from evalapp.services.intake_steps import require_step
from evalapp.services.member_records import new_member, rejudge_applicants, standing_members
from evalapp.services.progress import SILENT, Progress
from evalapp.storage import audit
from evalapp.storage.batches import batches
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_LONGEST_DECISION = 200
_LONGEST_COHORT = 60


class EnrolmentNote(StrEnum):
    """Why an admitted applicant is not enrolled now: enrolled already, or a member by another intake."""

    ENROLLED = "enrolled"
    MEMBER = "member"


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolmentFields:
    """The decision by which the admitted become members, and the last day of their stay."""

    decision: str
    enrolled_on: date | None
    stay_until: date | None

    def checked(self) -> "EnrolmentFields":
        """The fields tidied. Raises Invalid with the faulty ones."""
        decision = tidy_text(self.decision)
        faults = {
            name: "required"
            for name, value in (
                ("decision", decision),
                ("enrolled_on", self.enrolled_on),
                ("stay_until", self.stay_until),
            )
            if not value
        }
        if len(decision) > _LONGEST_DECISION:
            faults["decision"] = "too_long"
        if self.enrolled_on and self.stay_until and self.stay_until < self.enrolled_on:
            faults["stay_until"] = "stay_ends_before_start"
        if faults:
            raise Invalid(faults)
        return replace(self, decision=decision)


@dataclass(frozen=True, slots=True)
class EnrolmentLine:
    """An applicant admitted to the reserve; ``note`` None: would be enrolled."""

    application_id: int
    number: str
    full_name: str
    direction_id: int | None
    decided_on: date
    note: EnrolmentNote | None


@dataclass(frozen=True, slots=True)
class EnrolmentPreview:
    """Who would be enrolled on a day. ``stay_years`` and ``stay_until`` by the rules, None without a term."""

    lines: tuple[EnrolmentLine, ...]
    enrolled_on: date
    stay_years: int | None
    stay_until: date | None

    @property
    def count(self) -> int:
        """How many would be enrolled."""
        return sum(1 for line in self.lines if line.note is None)


class EnrolmentService:
    """Use cases of enrolment for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def preview(self, intake_id: int, enrolled_on: date) -> EnrolmentPreview:
        """Everybody admitted to the reserve, and who of them would be enrolled. Raises NotFound."""
        self._actor.require(Action.RECORD_ADMISSIONS)
        with self._db.reading() as session:
            intake = screening.intake_of(session, intake_id)
            years = screening.intake_rules(session, intake).stay_years
            until = None if years is None else stay_end(enrolled_on, years)
            stay = Stay(enrolled_on, until or enrolled_on)
            lines = tuple(_line(one) for one in _admitted(session, intake_id, stay))
            return EnrolmentPreview(lines, enrolled_on, years, until)

    def enrol(self, intake_id: int, fields: EnrolmentFields, *, progress: Progress = SILENT) -> int:
        """Make everybody admitted and not yet enrolled a member; returns how many.

        Raises Invalid (``enrolled_on``: ``enrolled_before_decision``; ``stay_until``: ``stay_not_by_rules``
        where the rules set the term), NotFound, Refused
        (``intake_step_enrol``, ``nobody_to_enrol``); Cancelled, and nobody is enrolled.
        """
        self._actor.require(Action.RECORD_ADMISSIONS)
        self._actor.require(Action.EDIT_MEMBERS)
        fields = fields.checked()
        assert fields.enrolled_on is not None
        with self._db.transaction() as session:
            intake = screening.intake_of(session, intake_id)
            require_step(intake, IntakeStep.ENROL)
            assert fields.stay_until is not None
            admitted = _admitted(session, intake_id, Stay(fields.enrolled_on, fields.stay_until))
            chosen = [one for one in admitted if one.note is None]
            if not chosen:
                raise Refused("nobody_to_enrol")
            if any(one.admission.decided_on > fields.enrolled_on for one in chosen):
                raise Invalid({"enrolled_on": "enrolled_before_decision"})
            years = screening.intake_rules(session, intake).stay_years
            if years is not None and fields.stay_until != stay_end(fields.enrolled_on, years):
                raise Invalid({"stay_until": "stay_not_by_rules"})
            names = {one.id: one.name.ru for one in directions_of(session, intake_id)}
            enrolled = 0
            for some in batches(chosen):
                progress.step(enrolled, len(chosen))
                audit.bulk_insert(session, [_member(intake, one, fields, names) for one in some])
                enrolled += len(some)
            rejudge_applicants(session, {one.application.iin for one in chosen})
            return len(chosen)


@dataclass(frozen=True, slots=True)
class _Admitted:
    """An admitted applicant with the decision in force and the sector he comes from."""

    application: Application
    admission: Admission
    origin: OriginSector | None
    note: EnrolmentNote | None

    @property
    def name(self) -> str:
        """Surname, given name, patronymic."""
        one = self.application
        return full_name(one.surname, one.given_name, one.patronymic)


def _admitted(session: Session, intake_id: int, stay: Stay) -> list[_Admitted]:
    wanted = (
        select(Application, Admission, col(Verdict.origin))
        .join(Admission, col(Admission.application_id) == col(Application.id))
        .join(Verdict, col(Verdict.application_id) == col(Application.id))
        .where(
            col(Application.intake_id) == intake_id,
            *conditions(AdmissionStep.RESERVE),
            col(Admission.kind) == AdmissionKind.ADMITTED,
        )
        .order_by(col(Application.number), col(Application.id))
    )
    found = [(one[0], one[1], one[2]) for one in session.execute(wanted)]
    ids = select(col(Reservist.application_id)).where(col(Reservist.intake_id) == intake_id)
    enrolled = set(session.execute(ids).scalars())
    members = standing_members(session, [application.iin for application, _, _ in found], stay)
    return [
        _Admitted(application, admission, origin, _note(application, enrolled, members))
        for application, admission, origin in found
    ]


def _note(application: Application, enrolled: set[int | None], members: set[str]) -> EnrolmentNote | None:
    if application.id in enrolled:
        return EnrolmentNote.ENROLLED
    return EnrolmentNote.MEMBER if application.iin in members else None


def _line(one: _Admitted) -> EnrolmentLine:
    return EnrolmentLine(
        stored_id(one.application.id),
        one.application.number,
        one.name,
        one.application.direction_id,
        one.admission.decided_on,
        one.note,
    )


def _member(intake: Intake, one: _Admitted, fields: EnrolmentFields, directions: dict[int, str]) -> Reservist:
    assert fields.enrolled_on is not None, "checked"
    assert fields.stay_until is not None, "checked"
    return member_from(
        intake,
        one.application,
        Stay(fields.enrolled_on, fields.stay_until),
        decision=fields.decision,
        admission_id=stored_id(one.admission.id),
        origin=one.origin,
        direction=directions.get(one.application.direction_id or 0),
    )


def member_from(
    intake: Intake,
    application: Application,
    stay: Stay,
    *,
    decision: str,
    admission_id: int,
    origin: OriginSector | None,
    direction: str | None,
) -> Reservist:
    """The member an admitted applicant becomes; not in a session yet.

    :param direction: its name in the intake, None where the application names none of them.
    """
    return new_member(
        iin=application.iin,
        full_name=full_name(application.surname, application.given_name, application.patronymic),
        enrolled_on=stay.enrolled_on,
        stay_until=stay.stay_until,
        decision=decision,
        intake_id=intake.id,
        application_id=application.id,
        admission_id=admission_id,
        rule_set_id=intake.rule_set_id,
        cohort=intake.name[:_LONGEST_COHORT],
        direction=direction or application.direction or "",
        birth_date=application.birth_date,
        sex=application.sex,
        region_code=application.region_code,
        origin=origin,
    )
