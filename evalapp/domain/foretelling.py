"""What will change a verdict and when, as far as the stated facts foretell it ("turns 35 on …")."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from evalapp.domain import iin as iins
from evalapp.domain.eligibility import (
    ApplicantFacts,
    Status,
    birthday,
    experience_on,
    reference_date,
    stay_on,
)
from evalapp.domain.rule_set import Criterion, RuleSet
from evalapp.domain.service_length import JobsGap, JobsProblem, open_from, reached_on, service_on

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Change:
    """A later day on which a criterion's status changes, as far as the stated facts foretell it.

    ``code`` and ``params`` word it, like those of :class:`CriterionResult`.
    """

    criterion: Criterion
    on: date
    status: Status
    code: str
    params: dict[str, Any]


def foretell(rule_set: RuleSet, facts: ApplicantFacts, *, as_of: date) -> tuple[Change, ...]:
    """The later days on which criteria change, in order of time, the jobs going on as stated.

    Counted from the reference date. Empty where that is not known.
    """
    reference = reference_date(rule_set, facts, as_of)
    if reference is None:
        return ()
    asked = rule_set.criteria
    changes = [
        *_age_changes(rule_set, facts, reference),
        *_experience_changes(rule_set, facts, reference),
        *_education_changes(rule_set, facts, reference),
        *(_membership_changes(facts, reference) if Criterion.MEMBERSHIP in asked else ()),
    ]
    return tuple(sorted(changes, key=lambda change: change.on))


def _age_changes(rule_set: RuleSet, facts: ApplicantFacts, reference: date) -> list[Change]:
    born_on = facts.birth_date
    if born_on is None or born_on > reference or iins.contradicts(facts.iin, born_on):
        return []
    too_old = rule_set.first_age_too_old
    if too_old is None:
        return []
    on = birthday(born_on, too_old)
    if on <= reference:
        return []
    return [Change(Criterion.AGE, on, Status.NOT_MET, "turns", {"age": too_old, "on": on.isoformat()})]


def _experience_changes(rule_set: RuleSet, facts: ApplicantFacts, reference: date) -> list[Change]:
    years = rule_set.experience_years
    if years is None:
        return []
    gap = service_on(facts.jobs, reference)
    if isinstance(gap, JobsGap):
        return _after_start(rule_set, facts) if gap.problem is JobsProblem.STARTS_LATER else []
    surely = reached_on(facts.jobs, reference, years=years, surely=True)
    perhaps = reached_on(facts.jobs, reference, years=years, surely=False)
    changes: list[Change] = []
    if perhaps is not None and perhaps != surely:
        params = {"years": years, "on": perhaps.isoformat()}
        changes.append(Change(Criterion.EXPERIENCE, perhaps, Status.UNKNOWN, "may_reach", params))
    if surely is not None:
        params = {"years": years, "on": surely.isoformat()}
        changes.append(Change(Criterion.EXPERIENCE, surely, Status.MET, "reaches", params))
    return changes


def _after_start(rule_set: RuleSet, facts: ApplicantFacts) -> list[Change]:
    """What follows once the job that goes on has begun."""
    on = open_from(facts.jobs)
    assert on is not None, "a job that goes on starts later"
    later = _experience_changes(rule_set, facts, on)
    status = experience_on(rule_set, facts, on).status
    if status is Status.UNKNOWN:  # as it was before the job began
        return later
    return [Change(Criterion.EXPERIENCE, on, status, "job_begins", {"on": on.isoformat()}), *later]


def _education_changes(rule_set: RuleSet, facts: ApplicantFacts, reference: date) -> list[Change]:
    level, year = facts.education_level, facts.graduation_year
    if year is None or level not in rule_set.education_levels or year <= reference.year:
        return []
    on = date(year, 1, 1)
    return [Change(Criterion.EDUCATION, on, Status.MET, "graduates", {"year": year, "on": on.isoformat()})]


def _membership_changes(facts: ApplicantFacts, reference: date) -> list[Change]:
    borders = sorted(
        {day for stay in facts.stays for day in (stay.start, stay.end + _DAY) if day > reference}
    )
    was_in = stay_on(facts.stays, reference) is not None
    changes: list[Change] = []
    for on in borders:
        is_in = stay_on(facts.stays, on) is not None
        if is_in != was_in:
            status, code = (Status.NOT_MET, "enters_reserve") if is_in else (Status.MET, "leaves_reserve")
            changes.append(Change(Criterion.MEMBERSHIP, on, status, code, {"on": on.isoformat()}))
        was_in = is_in
    return changes
