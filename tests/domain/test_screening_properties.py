"""What must hold of experience, age and foretelling for any jobs, dates and rules."""

import itertools
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from evalapp.domain.eligibility import (
    ApplicantFacts,
    Status,
    VerdictKind,
    birthday,
    experience_on,
    full_years,
    judge,
    verdict_of,
)
from evalapp.domain.foretelling import foretell
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import DatePrecision
from evalapp.domain.rule_set import AgeReading, Criterion, ReferenceDate, RuleSet
from evalapp.domain.service_length import (
    Interval,
    Job,
    JobsGap,
    Service,
    reached_on,
    service_on,
)
from tests.domain.test_eligibility import APPLICANTS, JOBS, RULE_SETS, YOUTH, facts
from tests.domain.test_rule_set import WITHOUT

DAY = timedelta(days=1)
DAYS = st.dates(date(2008, 1, 1), date(2027, 12, 31))
AS_OF = st.dates(date(2012, 1, 1), date(2026, 12, 31))
EXACT = st.builds(PartialDate, DAYS)
PARTIAL = st.builds(PartialDate, DAYS, st.sampled_from(list(DatePrecision)))
CLOSED = st.builds(Job, st.just("Акимат"), st.just(""), PARTIAL, PARTIAL).filter(
    lambda job: job.start is not None and job.end is not None and job.start.first() <= job.end.last()
)
STATED = st.one_of(
    CLOSED,
    st.builds(Job, st.just("Акимат"), st.just(""), PARTIAL, st.none(), st.just(True)),
)
"""Jobs whose end is said, as a day or as the present; a blank end depends on the other jobs."""


def runs(days: set[date]) -> tuple[Interval, ...]:
    """Days in a row as intervals: the slow way to merge."""
    found: list[Interval] = []
    for day in sorted(days):
        if found and found[-1].end + DAY == day:
            found[-1] = Interval(found[-1].start, day)
        else:
            found.append(Interval(day, day))
    return tuple(found)


def counted(jobs: Sequence[Job], as_of: date, *, surely: bool) -> tuple[Interval, ...]:
    """The days of ``jobs`` up to ``as_of``, day by day."""
    days: set[date] = set()
    for job in jobs:
        assert job.start is not None
        start = job.start.last() if surely else job.start.first()
        end = as_of if job.end is None else job.end.first() if surely else job.end.last()
        days |= {start + DAY * step for step in range((min(end, as_of) - start).days + 1)}
    return runs(days)


def length_of(intervals: Sequence[Interval]) -> tuple[int, int, int]:
    """Years, months and days by dateutil, 30 days carried between two or more intervals."""
    parts = [relativedelta(one.end + DAY, one.start) for one in intervals]
    days = sum(part.days for part in parts)
    months = sum(part.years * 12 + part.months for part in parts)
    if len(parts) > 1:
        months, days = months + days // 30, days % 30
    return months // 12, months % 12, days


def split(job: Job, day: date) -> list[Job]:
    """``job`` as two that adjoin, the second beginning on ``day``."""
    return [
        replace(job, end=PartialDate(day - DAY), to_present=False),
        replace(job, start=PartialDate(day)),
    ]


def room(job: Job, as_of: date) -> tuple[date, date] | None:
    """The days on which a job can be split without saying anything else: surely within it."""
    assert job.start is not None
    first = job.start.last() + DAY
    # The second part of a job that goes on must have begun.
    last = as_of if job.end is None else job.end.first()
    return (first, last) if first <= last else None


@given(st.lists(CLOSED, min_size=1, max_size=4), AS_OF)
def test_days_are_counted_once_and_none_after_the_reference_date(jobs: list[Job], as_of: date) -> None:
    service = service_on(jobs, as_of)
    assert isinstance(service, Service)
    for surely, intervals, length in (
        (True, service.low_intervals, service.low),
        (False, service.high_intervals, service.high),
    ):
        assert intervals == counted(jobs, as_of, surely=surely)
        assert (length.years, length.months, length.days) == length_of(intervals)
        assert all(one.end <= as_of for one in intervals)
    assert service.low <= service.high


@given(st.lists(STATED, min_size=1, max_size=3), AS_OF, st.data())
def test_splitting_any_job_in_two_adjoining_ones_changes_nothing(
    jobs: list[Job], as_of: date, data: st.DataObject
) -> None:
    before = service_on(jobs, as_of)
    assume(isinstance(before, Service))
    place = data.draw(st.integers(0, len(jobs) - 1))
    between = room(jobs[place], as_of)
    assume(between is not None)
    assert between is not None
    parts = split(jobs[place], data.draw(st.dates(*between)))
    after = [*jobs[:place], *parts, *jobs[place + 1 :]]
    assert service_on(after, as_of) == before
    for rules in RULE_SETS.values():
        one, other = (judge(rules, facts(jobs=tuple(each)), as_of=as_of) for each in (jobs, after))
        assert one.criteria == other.criteria
        assert one.verdict is other.verdict
        days = [
            {change.on: change.status for change in foretell(rules, facts(jobs=tuple(each)), as_of=as_of)}
            for each in (jobs, after)
        ]
        assert days[0] == days[1]


@given(st.lists(CLOSED, min_size=1, max_size=4), AS_OF, st.randoms(use_true_random=False))
def test_order_and_repetition_of_jobs_change_nothing(jobs: list[Job], as_of: date, chance: Any) -> None:
    before = service_on(jobs, as_of)
    shuffled = [*jobs, *jobs]
    chance.shuffle(shuffled)
    assert service_on(shuffled, as_of) == before


@given(st.lists(CLOSED, min_size=1, max_size=4), AS_OF)
def test_a_job_clipped_at_the_reference_date_counts_no_day_after_it(jobs: list[Job], as_of: date) -> None:
    clipped = [
        replace(job, end=PartialDate(as_of))
        if job.start is not None and job.end is not None and job.start.last() <= as_of < job.end.first()
        else job
        for job in jobs
    ]
    assert service_on(clipped, as_of) == service_on(jobs, as_of)


@given(st.lists(CLOSED, min_size=1, max_size=3), AS_OF, st.integers(1, 900), st.integers(0, 900))
def test_a_job_wholly_after_the_reference_date_adds_nothing(
    jobs: list[Job], as_of: date, after: int, days: int
) -> None:
    start = as_of + DAY * after
    later = Job("Школа", "", PartialDate(start), PartialDate(start + DAY * days))
    assert service_on([*jobs, later], as_of) == service_on(jobs, as_of)


@given(st.lists(JOBS, min_size=1, max_size=3), AS_OF, st.integers(1, 1500))
def test_experience_never_shrinks_as_time_goes_on(jobs: list[Job], as_of: date, days: int) -> None:
    now, then = service_on(jobs, as_of), service_on(jobs, as_of + DAY * days)
    assume(isinstance(now, Service))
    assert isinstance(now, Service)
    assert isinstance(then, Service)
    assert now.low <= then.low
    assert now.high <= then.high


@given(st.lists(CLOSED, max_size=2), AS_OF, st.integers(1, 1500), st.integers(4, 8), st.booleans())
def test_the_day_on_which_the_years_are_reached_is_the_first(
    closed: list[Job], as_of: date, since: int, years: int, surely: bool
) -> None:
    began = PartialDate(as_of - DAY * since, DatePrecision.MONTH)
    jobs = [*closed, Job("Школа", "", began, None, to_present=True)]
    on = reached_on(jobs, as_of, years=years, surely=surely)
    if on is None:
        there = service_on(jobs, as_of)
        assert isinstance(there, JobsGap) or (there.low if surely else there.high).years >= years
        return

    def reached(day: date) -> bool:
        service = service_on(jobs, day)
        assert isinstance(service, Service)
        return (service.low if surely else service.high).years >= years

    assert reached(on)
    assert not reached(on - DAY)
    assert not reached(as_of)


@given(st.dates(date(1950, 1, 1), date(2010, 12, 31)), st.integers(1, 80))
def test_a_year_of_age_is_reached_on_the_birthday_and_not_before(born_on: date, age: int) -> None:
    on = birthday(born_on, age)
    assert full_years(born_on, on) == age
    assert full_years(born_on, on - DAY) == age - 1
    if (born_on.month, born_on.day) != (2, 29):
        assert relativedelta(on, born_on).years == age


@given(
    st.dates(date(1980, 1, 1), date(2000, 12, 31)),
    st.dates(date(2010, 1, 1), date(2040, 1, 1)),
    st.integers(20, 50),
)
def test_not_older_than_a_limit_is_under_the_next(born_on: date, as_of: date, limit: int) -> None:
    up_to = replace(YOUTH, age_limit=limit, age_reading=AgeReading.UP_TO)
    under = replace(YOUTH, age_limit=limit + 1, age_reading=AgeReading.UNDER)
    one, other = (
        judge(rules, facts(born_on), as_of=as_of).criteria[Criterion.AGE].status for rules in (up_to, under)
    )
    assert one is other
    assert one is (Status.MET if full_years(born_on, as_of) <= limit else Status.NOT_MET)


def rules_without(code: str, left_out: frozenset[Criterion]) -> RuleSet:
    rules = RULE_SETS[code]
    for criterion in left_out:
        rules = replace(rules, **WITHOUT[criterion])
    return rules


RULES = st.builds(
    rules_without,
    st.sampled_from(list(RULE_SETS)),
    st.frozensets(st.sampled_from([one for one in Criterion if one is not Criterion.AGE]), max_size=3),
)


@settings(max_examples=120)
@given(APPLICANTS, AS_OF, RULES, st.sampled_from(list(ReferenceDate)))
def test_verdicts_change_only_on_the_days_foretold_and_on_each_of_them(
    stated: ApplicantFacts, as_of: date, rules: RuleSet, reference: ReferenceDate
) -> None:
    rules = replace(rules, reference=reference)

    def judged(on: date) -> dict[Criterion, Status]:
        there = replace(stated, applied_on=on) if reference is ReferenceDate.APPLIED_ON else stated
        judgement = judge(rules, there, as_of=on)
        assert judgement.verdict is verdict_of({result.status for result in judgement.criteria.values()})
        return {criterion: result.status for criterion, result in judgement.criteria.items()}

    start = replace(stated, applied_on=as_of)
    changes = foretell(rules, start, as_of=as_of)
    # Between two foretold days nothing changes: it is enough to look at both ends of each stretch.
    for change in changes:
        before, after = judged(change.on - DAY), judged(change.on)
        assert before[change.criterion] is not change.status
        assert after[change.criterion] is change.status
        expected = {each.criterion for each in changes if each.on == change.on}
        assert {one for one in after if after[one] is not before[one]} == expected
    borders = [as_of, *(change.on for change in changes), as_of + 4000 * DAY]
    for first, last in itertools.pairwise(sorted(set(borders))):
        ends = last - DAY if last in {change.on for change in changes} else last
        middle = first + (ends - first) // 2
        assert judged(first) == judged(middle) == judged(ends)


@given(st.lists(JOBS, min_size=1, max_size=3), AS_OF)
def test_experience_is_met_by_the_low_figure_and_missed_by_the_high(jobs: list[Job], as_of: date) -> None:
    found = service_on(jobs, as_of)
    status = experience_on(YOUTH, facts(jobs=tuple(jobs)), as_of).status
    if isinstance(found, JobsGap):
        assert status is Status.UNKNOWN
    elif found.low.years >= 5:
        assert status is Status.MET
    else:
        assert status is (Status.NOT_MET if found.high.years < 5 else Status.UNKNOWN)


@given(APPLICANTS, AS_OF, RULES)
def test_any_criterion_not_met_outweighs_any_unknown(
    stated: ApplicantFacts, as_of: date, rules: RuleSet
) -> None:
    judgement = judge(rules, stated, as_of=as_of)
    statuses = [result.status for result in judgement.criteria.values()]
    expected = (
        VerdictKind.NOT_ELIGIBLE
        if Status.NOT_MET in statuses
        else VerdictKind.DOCUMENTS_NEEDED
        if Status.UNKNOWN in statuses
        else VerdictKind.ELIGIBLE
    )
    assert judgement.verdict is expected
    assert tuple(judgement.criteria) == rules.criteria
