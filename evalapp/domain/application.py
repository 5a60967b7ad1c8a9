"""An application as somebody enters it: what is checked, and what is pointed out without refusing it."""

from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any

from evalapp.domain import iin as iins
from evalapp.domain.eligibility import ApplicantFacts, Stay
from evalapp.domain.errors import Invalid
from evalapp.domain.names import tidy_name, tidy_patronymic, tidy_text
from evalapp.domain.reference import EducationLevel, LanguageLevel, Sex
from evalapp.domain.service_length import Job

_LONGEST = {
    "number": 40,
    "surname": 80,
    "given_name": 80,
    "patronymic": 80,
    "citizenship": 60,
    "institution": 255,
    "phone": 60,
    "email": 120,
}
_LONGEST_WORKPLACE = 255
_FIRST_YEAR, _LAST_YEAR = 1950, 2100


class Remark(StrEnum):
    """What is worth a second look before an application is stored; none of them refuses it."""

    BIRTH_DATE = "birth_contradicts_iin"
    SEX = "sex_contradicts_iin"
    OUTSIDE_WINDOW = "applied_outside_window"


@dataclass(frozen=True, slots=True)
class ApplicationFields:
    """One application as entered. None = not known; ``citizenship`` "KZ" for Kazakhstan.

    ``direction_id``: the intake's direction that was chosen. A fact that is missing refuses nothing: the
    criterion behind it is then unknown.
    """

    iin: str
    number: str
    surname: str
    given_name: str = ""
    patronymic: str | None = None
    birth_date: date | None = None
    sex: Sex | None = None
    citizenship: str | None = None
    region_code: str | None = None
    direction_id: int | None = None
    applied_on: date | None = None
    education_level: EducationLevel | None = None
    institution: str | None = None
    graduation_year: int | None = None
    kazakh_level: LanguageLevel | None = None
    has_conviction: bool | None = None
    has_sanction: bool | None = None
    phone: str | None = None
    email: str | None = None
    jobs: tuple[Job, ...] = ()

    def tidied(self) -> "ApplicationFields":
        """The same with tidy texts; blanks become None, blank jobs go."""
        return replace(
            self,
            iin=iins.restore(self.iin),
            number=tidy_text(self.number),
            surname=tidy_name(self.surname),
            given_name=tidy_name(self.given_name),
            patronymic=tidy_patronymic(self.patronymic or ""),
            citizenship=tidy_text(self.citizenship or "") or None,
            institution=tidy_text(self.institution or "") or None,
            phone=tidy_text(self.phone or "") or None,
            email=tidy_text(self.email or "") or None,
            jobs=tuple(_tidy_job(job) for job in self.jobs if not job.is_blank()),
        )

    def checked(self, today: date) -> "ApplicationFields":
        """The fields tidied. Raises Invalid with the faulty ones.

        Codes: those of an IIN, ``required``, ``too_long``, ``in_future``, ``year_impossible``,
        ``email_unreadable``, ``workplace_too_long``.
        """
        tidy = self.tidied()
        faults = tidy._text_faults()
        if problem := iins.problem(tidy.iin):
            faults["iin"] = problem.value
        for name in ("birth_date", "applied_on"):
            day = getattr(tidy, name)
            if day is not None and day > today:
                faults[name] = "in_future"
        if tidy.graduation_year is not None and not _FIRST_YEAR <= tidy.graduation_year <= _LAST_YEAR:
            faults["graduation_year"] = "year_impossible"
        if faults:
            raise Invalid(faults)
        return tidy

    def remarks(self, opens_on: date | None = None, closes_on: date | None = None) -> tuple[Remark, ...]:
        """What to look at again; ``opens_on`` and ``closes_on``: the intake's window, both days included."""
        found: list[Remark] = []
        if iins.problem(self.iin) is None:
            if self.birth_date is not None and iins.contradicts(self.iin, self.birth_date):
                found.append(Remark.BIRTH_DATE)
            stated = iins.sex(self.iin)
            if stated is not None and self.sex not in {None, stated}:
                found.append(Remark.SEX)
        if self.applied_on is not None and (
            (opens_on is not None and self.applied_on < opens_on)
            or (closes_on is not None and self.applied_on > closes_on)
        ):
            found.append(Remark.OUTSIDE_WINDOW)
        return tuple(found)

    def facts(self, stays: tuple[Stay, ...] = ()) -> ApplicantFacts:
        """What the application is judged on; ``stays`` are the applicant's stays in a reserve."""
        return ApplicantFacts(
            iin=self.iin,
            birth_date=self.birth_date,
            citizenship=self.citizenship,
            education_level=self.education_level,
            graduation_year=self.graduation_year,
            kazakh_level=self.kazakh_level,
            has_conviction=self.has_conviction,
            applied_on=self.applied_on,
            jobs=self.jobs,
            stays=stays,
        )

    def values(self) -> dict[str, Any]:
        """The fields by name, as they are."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def _text_faults(self) -> dict[str, str]:
        faults = {
            name: "too_long" for name, longest in _LONGEST.items() if len(getattr(self, name) or "") > longest
        }
        faults |= {name: "required" for name in ("number", "surname") if not getattr(self, name)}
        if self.email is not None and ("@" not in self.email or " " in self.email):
            faults["email"] = "email_unreadable"
        if any(max(len(job.organization), len(job.post)) > _LONGEST_WORKPLACE for job in self.jobs):
            faults["jobs"] = "workplace_too_long"
        return faults


def _tidy_job(job: Job) -> Job:
    return replace(job, organization=tidy_text(job.organization), post=tidy_text(job.post))
