"""Invented applicants for tests."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from evalapp.domain import iin as iins
from evalapp.domain.intake_plan import IntakePlan
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import EducationLevel, LanguageLevel
from evalapp.domain.service_length import Job
from evalapp.entities.reserve import Application
from evalapp.services import screening
from evalapp.services.intake_setup import create_draft
from evalapp.storage.database import Database

AS_OF = date(2023, 9, 30)
NOW = datetime(2023, 10, 2, 9, 0, tzinfo=UTC)
PEOPLE = ("Үлгіұлы", "Примерова", "Мысалов", "Шаблонова", "Қайырбек", "Образцова")


def new_application(intake_id: int, place: int, **other: Any) -> Application:
    born_on = other.pop("born_on", date(1995, 5, 1) + timedelta(days=place))
    job = Job("Акимат", "специалист", PartialDate(date(2017, 9, 1)), None, to_present=True)
    stated: dict[str, Any] = {
        "intake_id": intake_id,
        "number": f"МКР-{place:05d}",
        "iin": iin_for(born_on),
        "surname": PEOPLE[place % len(PEOPLE)],
        "given_name": "Дана",
        "birth_date": born_on,
        "citizenship": screening.KAZAKHSTAN,
        "region_code": "71",
        "education_level": EducationLevel.MASTER,
        "graduation_year": 2017,
        "kazakh_level": LanguageLevel.B2,
        "has_conviction": False,
        "jobs": [screening.job_values(job)],
    }
    application = Application(**stated | other)
    screening.set_keys(application)
    return application


def iin_for(born_on: date) -> str:
    century = "3" if born_on.year < 2000 else "5"
    for serial in range(1, 100):
        first = f"{born_on:%y%m%d}{century}{serial:04d}"
        if (digit := iins.check_digit(first)) is not None:
            return f"{first}{digit}"
    raise AssertionError("no number is issued")


def add_intake(db: Database, *others: dict[str, Any], rule_set: str = "youth") -> list[int]:
    """Add an intake with one judged application for each of ``others``; returns its id and theirs."""
    with db.transaction() as session:
        plan = IntakePlan(f"Отбор {rule_set}", rule_set, AS_OF)
        intake_id = screening.stored_id(create_draft(session, plan, now=NOW).id)
        applications = [new_application(intake_id, place, **other) for place, other in enumerate(others, 1)]
        session.add_all(applications)
        session.flush()
        screening.judge_applications(session, intake_id, applications)
        return [intake_id, *(screening.stored_id(one.id) for one in applications)]
