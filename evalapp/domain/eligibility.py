"""Screening: judging one application by a rule set.

Pure computation over stated facts; what happens to the applicant is decided by people.
Source of the rules: docs/scoring.md, Screening.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Self

from evalapp.domain import iin as iins
from evalapp.domain.reference import EducationLevel, LanguageLevel
from evalapp.domain.rule_set import HIGHER_EDUCATION, AgeReading, Criterion, ReferenceDate, RuleSet
from evalapp.domain.service_length import Job, JobsGap, Length, Service, service_on

_LANGUAGE_ORDER = tuple(LanguageLevel)


class Status(StrEnum):
    """Whether a criterion is met; unknown reads "document needed"."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


class VerdictKind(StrEnum):
    """The verdict on an application; a proposal, not a decision."""

    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"
    DOCUMENTS_NEEDED = "documents_needed"


@dataclass(frozen=True, slots=True)
class Stay:
    """A stay in a reserve: from the day of enrolment to the last day, both included."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class ApplicantFacts:
    """What an application states; None = not known. ``citizenship`` "KZ" for Kazakhstan."""

    iin: str
    birth_date: date | None = None
    citizenship: str | None = None
    education_level: EducationLevel | None = None
    graduation_year: int | None = None
    kazakh_level: LanguageLevel | None = None
    has_conviction: bool | None = None
    applied_on: date | None = None
    jobs: tuple[Job, ...] = ()
    stays: tuple[Stay, ...] = ()


@dataclass(frozen=True, slots=True)
class CriterionResult:
    """Status of one criterion and why.

    ``code`` names the sentence ``criterion.<code>``; ``params`` fill its place markers and are JSON values:
    numbers, words of codes, dates as ISO text, lengths of service as ``[years, months, days]``.
    """

    status: Status
    code: str
    params: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict, each criterion's result, and the length of service (None where jobs give none)."""

    verdict: VerdictKind
    reference: date | None
    criteria: dict[Criterion, CriterionResult]
    low: Length | None
    high: Length | None

    def exceptions(self) -> tuple[Criterion, ...]:
        """The criteria that are not met, then those that are unknown."""
        ranked = (Status.NOT_MET, Status.UNKNOWN)
        return tuple(c for status in ranked for c, result in self.criteria.items() if result.status is status)

    def to_dict(self) -> dict[str, Any]:
        """This judgement as JSON values, as :meth:`from_dict` reads them."""
        return {
            "verdict": str(self.verdict),
            "reference": self.reference.isoformat() if self.reference else None,
            "criteria": {
                str(criterion): {"status": str(result.status), "code": result.code, "params": result.params}
                for criterion, result in self.criteria.items()
            },
            "service": {"low": _length_list(self.low), "high": _length_list(self.high)},
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """The judgement that :meth:`to_dict` wrote."""
        low, high = data["service"]["low"], data["service"]["high"]
        return cls(
            VerdictKind(data["verdict"]),
            date.fromisoformat(data["reference"]) if data["reference"] else None,
            {
                Criterion(code): CriterionResult(Status(part["status"]), part["code"], part["params"])
                for code, part in data["criteria"].items()
            },
            Length(*low) if low else None,
            Length(*high) if high else None,
        )


def judge(rule_set: RuleSet, facts: ApplicantFacts, *, as_of: date) -> Judgement:
    """Judge ``facts`` by ``rule_set``; ``as_of`` is the intake's as-of date.

    Any criterion not met: not eligible; else any unknown: documents needed; else eligible.
    """
    reference = reference_date(rule_set, facts, as_of)
    service = None if reference is None else service_on(facts.jobs, reference)
    results: dict[Criterion, CriterionResult] = {}
    for criterion in rule_set.criteria:
        if criterion in _UNDATED:
            results[criterion] = _UNDATED[criterion](rule_set, facts)
        elif reference is None or service is None:
            results[criterion] = _unknown("reference_missing")
        elif criterion is Criterion.EXPERIENCE:
            results[criterion] = _experience(rule_set, service)
        else:
            results[criterion] = _DATED[criterion](rule_set, facts, reference)
    counted = service if isinstance(service, Service) else None
    return Judgement(
        verdict_of({result.status for result in results.values()}),
        reference,
        results,
        counted.low if counted else None,
        counted.high if counted else None,
    )


def reference_date(rule_set: RuleSet, facts: ApplicantFacts, as_of: date) -> date | None:
    """The date on which ``rule_set`` judges ``facts``; None when that is an application date not known."""
    return as_of if rule_set.reference is ReferenceDate.AS_OF else facts.applied_on


def age_of(facts: ApplicantFacts, on: date | None) -> int | None:
    """Age in full years on a day; None where it is not known: no birth date, or one that contradicts."""
    born_on = facts.birth_date
    if born_on is None or on is None or born_on > on or iins.contradicts(facts.iin, born_on):
        return None
    return full_years(born_on, on)


def experience_on(rule_set: RuleSet, facts: ApplicantFacts, on: date) -> CriterionResult:
    """The criterion of experience judged on some day."""
    return _experience(rule_set, service_on(facts.jobs, on))


def verdict_of(statuses: set[Status]) -> VerdictKind:
    """The verdict that the statuses of all criteria give together."""
    if Status.NOT_MET in statuses:
        return VerdictKind.NOT_ELIGIBLE
    return VerdictKind.DOCUMENTS_NEEDED if Status.UNKNOWN in statuses else VerdictKind.ELIGIBLE


def full_years(born_on: date, on: date) -> int:
    """Age in full years; somebody born on 29 February has the birthday on 1 March in common years."""
    return on.year - born_on.year - ((on.month, on.day) < (born_on.month, born_on.day))


def birthday(born_on: date, age: int) -> date:
    """The day on which somebody turns ``age``."""
    try:
        return born_on.replace(year=born_on.year + age)
    except ValueError:
        return date(born_on.year + age, 3, 1)


def _unknown(code: str, **params: object) -> CriterionResult:
    return CriterionResult(Status.UNKNOWN, code, params)


def _judged(code: str, *, met: bool, **params: object) -> CriterionResult:
    if met:
        return CriterionResult(Status.MET, f"{code}_met", params)
    return CriterionResult(Status.NOT_MET, f"{code}_not_met", params)


def _age(rule_set: RuleSet, facts: ApplicantFacts, reference: date) -> CriterionResult:
    born_on = facts.birth_date
    if born_on is None:
        return _unknown("age_missing")
    if iins.contradicts(facts.iin, born_on):
        stated = iins.birth_date(facts.iin)
        return _unknown(
            "age_contradiction", born_on=born_on.isoformat(), stated=stated.isoformat() if stated else None
        )
    if born_on > reference:
        return _unknown("age_not_born", born_on=born_on.isoformat())
    age, too_old = full_years(born_on, reference), rule_set.first_age_too_old
    assert too_old is not None, "judged only where there is a limit"
    return _judged(
        "age_under" if rule_set.age_reading is AgeReading.UNDER else "age_up_to",
        met=age < too_old,
        age=age,
        limit=rule_set.age_limit,
        born_on=born_on.isoformat(),
        too_old_age=too_old,
        too_old_on=birthday(born_on, too_old).isoformat(),
    )


def _experience(rule_set: RuleSet, service: Service | JobsGap) -> CriterionResult:
    years = rule_set.experience_years
    assert years is not None, "judged only where years are asked for"
    if isinstance(service, JobsGap):
        return _unknown(f"experience_{service.problem.value}", place=service.place, years=years)
    low, high = _length_list(service.low), _length_list(service.high)
    if service.low.years < years <= service.high.years:
        return _unknown("experience_between", low=low, high=high, years=years)
    return _judged("experience", met=service.low.years >= years, low=low, high=high, years=years)


def _education(rule_set: RuleSet, facts: ApplicantFacts, reference: date) -> CriterionResult:
    level, year = facts.education_level, facts.graduation_year
    if level is None:
        return _unknown("education_level_missing", year=year)
    if year is None:
        return _unknown("education_year_missing", level=str(level))
    # Only a set of levels of its own is named; the usual one reads "completed higher education".
    is_usual = rule_set.education_levels == HIGHER_EDUCATION
    own = {} if is_usual else {"levels": sorted(map(str, rule_set.education_levels))}
    code = "education" if is_usual else "education_levels"
    if level not in rule_set.education_levels:
        params = {"level": str(level), "year": year, **own}
        return CriterionResult(Status.NOT_MET, f"{code}_other_level", params)
    return _judged(code, met=year <= reference.year, level=str(level), year=year, **own)


def _citizenship(rule_set: RuleSet, facts: ApplicantFacts) -> CriterionResult:
    if not facts.citizenship:
        return _unknown("citizenship_missing")
    met = facts.citizenship == rule_set.citizenship
    return _judged("citizenship", met=met, citizenship=facts.citizenship)


def _kazakh(rule_set: RuleSet, facts: ApplicantFacts) -> CriterionResult:
    level, required = facts.kazakh_level, rule_set.kazakh_level
    assert required is not None, "judged only where a level is asked for"
    if level is None:
        return _unknown("kazakh_missing", required=str(required))
    met = _LANGUAGE_ORDER.index(level) >= _LANGUAGE_ORDER.index(required)
    return _judged("kazakh", met=met, level=str(level), required=str(required))


def _conviction(_rule_set: RuleSet, facts: ApplicantFacts) -> CriterionResult:
    if facts.has_conviction is None:
        return _unknown("conviction_missing")
    return _judged("conviction", met=not facts.has_conviction)


def _membership(_rule_set: RuleSet, facts: ApplicantFacts, reference: date) -> CriterionResult:
    stay = stay_on(facts.stays, reference)
    if stay is None:
        return _judged("membership", met=True)
    return _judged("membership", met=False, until=stay.end.isoformat())


_UNDATED: dict[Criterion, Callable[[RuleSet, ApplicantFacts], CriterionResult]] = {
    Criterion.CITIZENSHIP: _citizenship,
    Criterion.KAZAKH: _kazakh,
    Criterion.CONVICTION: _conviction,
}
"""Criteria that do not depend on the reference date."""

_DATED: dict[Criterion, Callable[[RuleSet, ApplicantFacts, date], CriterionResult]] = {
    Criterion.AGE: _age,
    Criterion.EDUCATION: _education,
    Criterion.MEMBERSHIP: _membership,
}
"""Criteria judged on the reference date."""


def stay_on(stays: tuple[Stay, ...], day: date) -> Stay | None:
    """The stay in a reserve that ``day`` falls into, or None."""
    return next((stay for stay in stays if stay.start <= day <= stay.end), None)


def _length_list(length: Length | None) -> list[int] | None:
    return None if length is None else [length.years, length.months, length.days]
