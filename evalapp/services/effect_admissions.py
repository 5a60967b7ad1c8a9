"""What decisions change about applicants: the admission that is recorded, and the enrolment."""

from collections.abc import Iterable
from datetime import date
from uuid import uuid4

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.admission import AdmissionKind, AdmissionStep, DecisionEffect
from evalapp.domain.errors import Refused
from evalapp.domain.intake import IntakeStep
from evalapp.domain.membership import Stay, stay_end
from evalapp.entities.base import stored_id
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import Application, Intake, Verdict
from evalapp.entities.selection import Admission
from evalapp.services import screening
from evalapp.services.admission_rows import DecisionLine, counts, preview_of, standing_of
from evalapp.services.directions import directions_of
from evalapp.services.effect_recorder import EffectRecorder
from evalapp.services.effect_reserve import paper_of
from evalapp.services.enrolments import member_from
from evalapp.services.intake_steps import require_step
from evalapp.services.member_records import standing_members
from evalapp.storage.batches import batches

_LONGEST_MINUTES, _LONGEST_GROUND, _LONGEST_BODY = 120, 1000, 200
_STEP = AdmissionStep.RESERVE
_FAULTS = {
    DecisionEffect.AGAINST: "effect_against_verdict",
    DecisionEffect.WAITING: "effect_admission_waits",
    DecisionEffect.OUTSIDE: "effect_not_selected",
    DecisionEffect.HELD: "effect_admission_held",
}


class Applicants:
    """What an admission would do to the applicants on a list of decisions, read once an intake and kind."""

    def __init__(self, session: Session, wanted: Iterable[tuple[int, AdmissionKind]]) -> None:
        self._session = session
        self._wanted = list(wanted)
        self._intakes: dict[int, int] = {}
        for some in batches(sorted({number for number, _ in self._wanted})):
            asked = select(col(Application.id), col(Application.intake_id)).where(
                col(Application.id).in_(some)
            )
            self._intakes |= {stored_id(number): intake for number, intake in session.execute(asked)}
        self._lines: dict[tuple[int, AdmissionKind], dict[int, DecisionLine]] = {}

    def line(self, application_id: int, kind: AdmissionKind) -> DecisionLine | None:
        """What deciding ``kind`` does to the applicant; None when there is no such application."""
        intake_id = self._intakes.get(application_id)
        if intake_id is None:
            return None
        if (intake_id, kind) not in self._lines:
            ids = [
                number for number, one in self._wanted if one is kind and self._intakes[number] == intake_id
            ]
            found = preview_of(self._session, intake_id, _STEP, kind, ids)
            self._lines[(intake_id, kind)] = {line.application_id: line for line in found.lines}
        return self._lines[(intake_id, kind)].get(application_id)


def enrol_applicant(
    made: EffectRecorder, applicants: Applicants, application_id: int, first: date, commission: str
) -> None:
    """Admit the applicant to the reserve and make him a member from ``first`` on.

    Raises Refused: what stands against an admission (``effect_against_verdict`` …), the intake's state,
    ``effect_no_stay_term``, ``effect_enrolled_already``, ``effect_member_already``.
    """
    application, intake = _read(made.session, application_id)
    require_step(intake, IntakeStep.ENROL)
    years = screening.intake_rules(made.session, intake).stay_years
    if years is None:
        raise Refused("effect_no_stay_term", intake=intake.name)
    stay = Stay(first, stay_end(first, years))
    _require_no_member(made.session, application, stay)
    admission_id = admit(made, applicants, application_id, AdmissionKind.ADMITTED, commission)
    origin = select(col(Verdict.origin)).where(col(Verdict.application_id) == application_id)
    names = {one.id: one.name.ru for one in directions_of(made.session, stored_id(intake.id))}
    made.add(
        member_from(
            intake,
            application,
            stay,
            decision=paper_of(made),
            admission_id=admission_id,
            origin=made.session.execute(origin).scalar_one_or_none(),
            direction=names.get(application.direction_id or 0),
        )
    )
    made.iins.add(application.iin)


def admit(
    made: EffectRecorder, applicants: Applicants, application_id: int, kind: AdmissionKind, commission: str
) -> int:
    """Record the decision on the reserve; returns its id, or that of the same one in force.

    Raises Refused: what stands against it, or the intake's state.
    """
    application, intake = _read(made.session, application_id)
    line = applicants.line(application_id, kind)
    if line is None:
        raise Refused("effect_not_selected")
    standing = standing_of(made.session, _STEP, [application_id])
    if line.effect is DecisionEffect.SAME:
        same = next(one for one in standing if counts(one) and one.kind is kind)
        made.found(same, "kind", "decided_on", "minutes")
        return stored_id(same.id)
    if line.effect in _FAULTS:
        raise Refused(_FAULTS[line.effect], number=line.number)
    require_step(intake, IntakeStep.ADMIT)
    for earlier in standing:
        made.change(earlier, superseded=True)
    decision = made.decision
    return made.add(
        Admission(
            application_id=stored_id(application.id),
            step=_STEP,
            kind=kind,
            decided_on=decision.decided_on or made.at.astimezone().date(),
            decided_by=commission[:_LONGEST_BODY],
            minutes=made.paper[:_LONGEST_MINUTES],
            ground=(decision.reason or decision.wording or made.paper)[:_LONGEST_GROUND],
            verdict=line.verdict.value,
            batch=str(uuid4()),
            at=made.at,
            account=made.account,
        )
    )


def _read(session: Session, application_id: int) -> tuple[Application, Intake]:
    application = session.get(Application, application_id)
    if application is None:
        raise Refused("effect_record_gone")
    return application, screening.intake_of(session, application.intake_id)


def _require_no_member(session: Session, application: Application, stay: Stay) -> None:
    wanted = select(col(Reservist.enrolled_on)).where(
        col(Reservist.application_id) == application.id,
        col(Reservist.intake_id) == application.intake_id,
        col(Reservist.left_on).is_(None),
    )
    if (since := session.execute(wanted).scalars().first()) is not None:
        raise Refused("effect_enrolled_already", day=f"{since:%d.%m.%Y}")
    if standing_members(session, [application.iin], stay):
        raise Refused("effect_member_already")
