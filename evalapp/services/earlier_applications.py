"""Other intakes to which the same person has applied."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlmodel import Session, col

from evalapp.domain.admission import AdmissionKind, AdmissionStep
from evalapp.domain.eligibility import VerdictKind
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, Intake, Verdict
from evalapp.entities.selection import Admission


@dataclass(frozen=True, slots=True)
class EarlierApplication:
    """An application of the same person to another intake.

    ``decisions``: what people decided at each step, as far as they did and it is in force.
    """

    id: int
    intake_id: int
    intake: str
    as_of: date
    number: str
    verdict: VerdictKind
    decisions: dict[AdmissionStep, AdmissionKind]


def earlier_of(session: Session, iin: str, intake_id: int) -> tuple[EarlierApplication, ...]:
    """Applications with the IIN to other intakes than ``intake_id``, the latest as-of date first."""
    wanted = (
        select(
            col(Application.id),
            col(Application.intake_id),
            col(Intake.name),
            col(Intake.as_of),
            col(Application.number),
            col(Verdict.verdict),
        )
        .join(Intake, col(Intake.id) == col(Application.intake_id))
        .join(Verdict, col(Verdict.application_id) == col(Application.id))
        .where(col(Application.iin) == iin, col(Application.intake_id) != intake_id)
        .order_by(col(Intake.as_of).desc(), col(Intake.id).desc())
    )
    found = session.execute(wanted).all()
    decisions = _decisions(session, [stored_id(row[0]) for row in found])
    return tuple(
        EarlierApplication(
            stored_id(number_of),
            intake,
            name,
            as_of,
            number,
            VerdictKind(verdict),
            decisions.get(stored_id(number_of), {}),
        )
        for number_of, intake, name, as_of, number, verdict in found
    )


def _decisions(session: Session, ids: list[int]) -> dict[int, dict[AdmissionStep, AdmissionKind]]:
    if not ids:
        return {}
    wanted = select(col(Admission.application_id), col(Admission.step), col(Admission.kind)).where(
        col(Admission.application_id).in_(ids),
        col(Admission.superseded).is_(False),
        or_(col(Admission.is_override).is_(False), col(Admission.seconded_by) != ""),
    )
    found: dict[int, dict[AdmissionStep, AdmissionKind]] = {}
    for application_id, step, kind in session.execute(wanted):
        found.setdefault(application_id, {})[step] = kind
    return found
