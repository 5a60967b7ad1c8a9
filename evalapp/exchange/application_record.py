"""What a row of a register of applications says."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from evalapp.domain.reference import EducationLevel, LanguageLevel, Sex
from evalapp.domain.service_length import Job


@dataclass(frozen=True, slots=True)
class ApplicationRecord:
    """One application. None = the list does not say. ``citizenship``: "KZ" for Kazakhstan.

    ``scores``: header of the column → decimal number, or ``"absent"``; blank cells are left out.
    """

    number: str
    iin: str
    surname: str
    given_name: str
    patronymic: str | None
    birth_date: date | None
    sex: Sex | None
    citizenship: str | None
    region_code: str | None
    direction: str | None
    education_level: EducationLevel | None
    institution: str | None
    graduation_year: int | None
    kazakh_level: LanguageLevel | None
    has_conviction: bool | None
    has_sanction: bool | None
    phone: str | None
    email: str | None
    applied_on: date | None
    jobs: tuple[Job, ...]
    scores: Mapping[str, float | str]
