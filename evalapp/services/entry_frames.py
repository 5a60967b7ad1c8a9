"""What a form for an application shows: the intake, the stored facts, what is known of a person.

Functions inside the caller's session; rights are checked by the service that calls them.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.application import ApplicationFields
from evalapp.domain.eligibility import Stay
from evalapp.domain.intake import IntakeState
from evalapp.domain.rule_set import Criterion
from evalapp.entities.register import Person
from evalapp.entities.reserve import Application, Intake
from evalapp.services import screening
from evalapp.services.directions import DirectionRow
from evalapp.services.earlier_applications import EarlierApplication

_NUMBERED = 5
"""Digits of a number where an intake has none yet."""


@dataclass(frozen=True, slots=True)
class EntryFrame:
    """What a form for an application of an intake needs.

    ``next_number``: follows the highest one there is. ``opens_on``, ``closes_on``: the window, both days
    included; None = not set.
    """

    intake_id: int
    intake: str
    state: IntakeState
    opens_on: date | None
    closes_on: date | None
    next_number: str
    directions: tuple[DirectionRow, ...]
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class EnteredFacts:
    """A stored application as a form opens it.

    ``direction``: in the words of its list. ``from_papers``: names of fields that an officer entered from
    a paper, with that paper's number; they are changed by another paper only.
    """

    id: int
    version: int
    intake_id: int
    direction: str | None
    fields: ApplicationFields
    from_papers: dict[str, str]


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """What the workspace knows of an IIN.

    ``application_id``, ``number``: of this intake, None without one. ``stay``: in a reserve on the
    intake's as-of date. ``name``: surname, given name, patronymic as last kept.
    """

    application_id: int | None
    number: str | None
    earlier: tuple[EarlierApplication, ...]
    stay: Stay | None
    name: tuple[str, str, str | None] | None


def application_of(session: Session, intake_id: int, iin: str) -> Application | None:
    """The application of a person to an intake, or None."""
    wanted = select(Application).where(col(Application.intake_id) == intake_id, col(Application.iin) == iin)
    return session.execute(wanted).scalar_one_or_none()


def name_of(session: Session, iin: str) -> tuple[str, str, str | None] | None:
    """The name in the register of officials, else in the latest application."""
    for kind in (Person, Application):
        wanted = select(kind).where(col(kind.iin) == iin).order_by(col(kind.id).desc()).limit(1)
        found: Any = session.execute(wanted).scalar_one_or_none()
        if found is not None:
            return found.surname, found.given_name, found.patronymic
    return None


def next_number(session: Session, intake: Intake) -> str:
    """The number after the last one: its last digits counted on, or a first one of the intake's year."""
    wanted = select(col(Application.number)).where(col(Application.intake_id) == intake.id)
    last = session.execute(wanted.order_by(col(Application.number).desc()).limit(1)).scalar()
    if last is None:
        return f"{intake.as_of.year}-{1:0{_NUMBERED}d}"
    head = last.rstrip("0123456789")
    digits = last[len(head) :]
    return f"{head}{int(digits) + 1:0{len(digits)}d}" if digits else f"{last}-1"


def fields_of(application: Application) -> ApplicationFields:
    """The facts of a stored application as a form holds them."""
    names = [name for name in ApplicationFields.__dataclass_fields__ if name != "jobs"]
    values = {name: getattr(application, name) for name in names}
    return ApplicationFields(**values, jobs=tuple(screening.job_of(job) for job in application.jobs))


def from_papers(application: Application) -> dict[str, str]:
    """Names of the fields that rest on a paper, with its number."""
    return {name: paper["number"] for paper in application.papers.values() for name in paper["fields"]}
