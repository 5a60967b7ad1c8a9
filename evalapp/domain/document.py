"""A fact entered from a paper: what ends *document needed*."""

from dataclasses import dataclass, replace
from datetime import date

from evalapp.domain.errors import Invalid
from evalapp.domain.names import tidy_text
from evalapp.domain.reference import EducationLevel, LanguageLevel
from evalapp.domain.rule_set import Criterion
from evalapp.domain.service_length import Job, JobsGap, JobsProblem, service_on

_LONGEST = 80

FACTS: dict[Criterion, tuple[str, ...]] = {
    Criterion.AGE: ("birth_date",),
    Criterion.EXPERIENCE: ("jobs",),
    Criterion.EDUCATION: ("education_level", "graduation_year"),
    Criterion.CITIZENSHIP: ("citizenship",),
    Criterion.KAZAKH: ("kazakh_level",),
    Criterion.CONVICTION: ("has_conviction",),
}
"""The facts behind each criterion that a paper can state; membership comes from our own records."""

_PROBLEMS = {
    JobsProblem.NO_JOBS: "jobs_none",
    JobsProblem.NO_START: "jobs_no_start",
    JobsProblem.NO_END: "jobs_no_end",
    JobsProblem.ENDS_BEFORE_START: "jobs_ends_before_start",
    JobsProblem.STARTS_LATER: "jobs_ends_before_start",
}


@dataclass(frozen=True, slots=True)
class DocumentFields:
    """A paper (number, date of issue) and the facts of one criterion that it states."""

    criterion: Criterion
    number: str
    issued_on: date | None
    birth_date: date | None = None
    jobs: tuple[Job, ...] = ()
    education_level: EducationLevel | None = None
    graduation_year: int | None = None
    citizenship: str | None = None
    kazakh_level: LanguageLevel | None = None
    has_conviction: bool | None = None

    def checked(self, today: date) -> "DocumentFields":
        """The fields tidied. Raises Invalid with the faulty ones.

        ``required``, ``too_long``, ``in_future``, or what is wrong with the jobs (``jobs_…``).
        """
        tidy = replace(
            self,
            number=tidy_text(self.number),
            citizenship=tidy_text(self.citizenship or "") or None,
            jobs=tuple(job for job in self.jobs if not job.is_blank()),
        )
        faults: dict[str, str] = {}
        if not tidy.number:
            faults["number"] = "required"
        elif len(tidy.number) > _LONGEST:
            faults["number"] = "too_long"
        if tidy.issued_on is None:
            faults["issued_on"] = "required"
        elif tidy.issued_on > today:
            faults["issued_on"] = "in_future"
        faults |= tidy._missing_facts(today)
        if faults:
            raise Invalid(faults)
        return tidy

    def _missing_facts(self, today: date) -> dict[str, str]:
        if self.criterion is Criterion.EXPERIENCE:
            found = service_on(self.jobs, today)
            return {"jobs": _PROBLEMS[found.problem]} if isinstance(found, JobsGap) else {}
        return {fact: "required" for fact in FACTS[self.criterion] if getattr(self, fact) is None}
