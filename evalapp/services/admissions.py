"""Admissions: what people decided about applications, and which of it is in force."""

from sqlalchemy import ColumnElement, Select, or_, select
from sqlmodel import col

from evalapp.domain.admission import AdmissionKind, AdmissionStep
from evalapp.entities.reserve import Application
from evalapp.entities.selection import Admission


def in_force(step: AdmissionStep, kind: AdmissionKind | None = None) -> Select[int]:
    """Ids of applications with a decision of ``step`` in force, for ``col(…).in_(…)``.

    :param kind: only such decisions; None = either. An admission against the verdict counts only once a
        second account seconded it.
    """
    wanted = select(col(Admission.application_id)).where(*conditions(step))
    return wanted if kind is None else wanted.where(col(Admission.kind) == kind)


def admitted_of(intake_id: int, step: AdmissionStep) -> Select[int]:
    """Ids of the applications of an intake that are admitted at ``step``, for ``col(…).in_(…)``."""
    return (
        in_force(step, AdmissionKind.ADMITTED)
        .join(Application, col(Application.id) == col(Admission.application_id))
        .where(col(Application.intake_id) == intake_id)
    )


def conditions(step: AdmissionStep) -> tuple[ColumnElement[bool], ...]:
    """What makes a decision of ``step`` the one in force, as conditions on ``Admission``."""
    seconded = or_(col(Admission.is_override).is_(False), col(Admission.seconded_by) != "")
    return (col(Admission.step) == step, col(Admission.superseded).is_(False), seconded)
