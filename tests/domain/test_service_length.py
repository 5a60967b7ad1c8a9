"""Length of service: merging, low and high figures, the 30-day carry."""

import itertools
from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from evalapp.domain.partial_date import PartialDate, parse_date
from evalapp.domain.service_length import (
    Interval,
    Job,
    JobsGap,
    JobsProblem,
    Length,
    Service,
    length_between,
    merge,
    reached_on,
    service_on,
)

AS_OF = date(2023, 9, 30)
DAYS = st.dates(date(2005, 1, 1), date(2026, 12, 31))


def when(text: str | None) -> PartialDate | None:
    if text is None:
        return None
    parsed = parse_date(text)
    assert isinstance(parsed, PartialDate)
    return parsed


def job(start: str | None, end: str | None = None, *, present: bool = False) -> Job:
    return Job("Акимат", "специалист", when(start), when(end), present)


def figures(*jobs: Job, as_of: date = AS_OF) -> Service:
    service = service_on(jobs, as_of)
    assert isinstance(service, Service)
    return service


@given(DAYS, st.integers(0, 7000))
def test_a_length_is_dateutils(start: date, days: int) -> None:
    end = start + timedelta(days=days)
    expected = relativedelta(end + timedelta(days=1), start)
    assert length_between(start, end) == Length(expected.years, expected.months, expected.days)


def test_both_ends_count() -> None:
    assert figures(job("01.09.2018", "31.08.2023")).low == Length(5, 0, 0)
    assert figures(job("02.09.2018", "31.08.2023")).low == Length(4, 11, 30)


def test_one_interval_keeps_its_thirty_days_two_carry_them() -> None:
    assert figures(job("02.01.2020", "31.01.2020")).low == Length(0, 0, 30)
    assert figures(job("02.01.2020", "31.01.2020"), job("01.06.2020", "01.06.2020")).low == Length(0, 1, 1)


def test_overlapping_and_adjoining_jobs_merge() -> None:
    service = figures(
        job("01.01.2018", "31.12.2019"), job("01.06.2019", "30.06.2020"), job("01.07.2020", "31.12.2020")
    )
    assert service.low_intervals == (Interval(date(2018, 1, 1), date(2020, 12, 31)),)
    assert service.low == Length(3, 0, 0)


def test_a_month_or_year_is_a_range() -> None:
    service = figures(job("03.2015", "2020"))
    assert service.low_intervals == (Interval(date(2015, 3, 31), date(2020, 1, 1)),)
    assert service.high_intervals == (Interval(date(2015, 3, 1), date(2020, 12, 31)),)


def test_the_low_figure_drops_a_job_that_may_be_empty() -> None:
    service = figures(job("03.2015", "03.2015"))
    assert (service.low, service.high) == (Length(0, 0, 0), Length(0, 1, 0))


def test_jobs_are_clipped_to_the_reference_date() -> None:
    service = figures(job("01.10.2022", "31.12.2030"), job("01.01.2024", "31.12.2024"))
    assert service.low == Length(1, 0, 0)


@pytest.mark.parametrize(
    ("jobs", "gap"),
    [
        ([], JobsGap(JobsProblem.NO_JOBS)),
        ([Job()], JobsGap(JobsProblem.NO_JOBS)),
        ([job(None, "01.01.2020")], JobsGap(JobsProblem.NO_START, 1)),
        ([job("01.01.2015"), job("01.01.2018", "01.01.2019")], JobsGap(JobsProblem.NO_END, 1)),
        ([job("01.01.2018", "01.01.2019"), job("01.01.2015")], JobsGap(JobsProblem.NO_END, 2)),
        ([job("01.01.2019", "31.12.2018")], JobsGap(JobsProblem.ENDS_BEFORE_START, 1)),
        ([job("01.10.2023", present=True)], JobsGap(JobsProblem.STARTS_LATER, 1)),
        ([job("01.01.2019", "31.12.2019"), job("10.2023")], JobsGap(JobsProblem.STARTS_LATER, 2)),
    ],
)
def test_jobs_that_give_no_length(jobs: list[Job], gap: JobsGap) -> None:
    assert service_on(jobs, AS_OF) == gap


def test_a_blank_end_of_the_last_job_goes_on() -> None:
    assert figures(job("01.01.2015", "31.12.2015"), job("01.10.2022")).low == Length(2, 0, 0)


def test_of_jobs_starting_alike_the_one_with_the_later_possible_start_is_last() -> None:
    assert service_on([job("01.01.2015"), job("2015", "2016")], AS_OF) == JobsGap(JobsProblem.NO_END, 1)
    assert isinstance(service_on([job("01.01.2015", "2016"), job("2015")], AS_OF), Service)


@given(DAYS, DAYS, DAYS)
def test_splitting_a_job_into_two_adjoining_ones_changes_nothing(one: date, two: date, three: date) -> None:
    start, middle, end = sorted((one, two, three))
    whole = [Job("А", "", PartialDate(start), PartialDate(end))]
    split = [
        Job("А", "", PartialDate(start), PartialDate(middle)),
        Job("А", "", PartialDate(min(middle + timedelta(days=1), end)), PartialDate(end)),
    ]
    assert service_on(split, AS_OF) == service_on(whole, AS_OF)


@given(DAYS, st.integers(0, 4000), st.integers(0, 4000))
def test_no_day_after_the_reference_date_counts(start: date, days: int, more: int) -> None:
    as_of = start + timedelta(days=days)
    clipped = [Job("А", "", PartialDate(start), PartialDate(as_of))]
    longer = [Job("А", "", PartialDate(start), PartialDate(as_of + timedelta(days=more)))]
    assert service_on(longer, as_of) == service_on(clipped, as_of)


@given(st.lists(st.tuples(DAYS, DAYS)))
def test_merging_counts_every_day_once(pairs: list[tuple[date, date]]) -> None:
    intervals = [Interval(min(pair), max(pair)) for pair in pairs]
    days = {
        interval.start + timedelta(days=n)
        for interval in intervals
        for n in range((interval.end - interval.start).days + 1)
    }
    merged = merge(intervals)
    assert sum((interval.end - interval.start).days + 1 for interval in merged) == len(days)
    assert all(earlier.end + timedelta(days=1) < later.start for earlier, later in itertools.pairwise(merged))


def test_foretells_the_day_on_which_an_open_job_reaches_the_years() -> None:
    jobs = [job("01.10.2019", present=True)]
    assert reached_on(jobs, AS_OF, years=5, surely=True) == date(2024, 9, 30)
    assert reached_on([job("01.10.2019", "01.09.2023")], AS_OF, years=5, surely=True) is None
    assert reached_on(jobs, date(2025, 1, 1), years=5, surely=True) is None


def test_foretells_a_possible_day_before_the_sure_one() -> None:
    jobs = [job("10.2019", present=True)]
    assert reached_on(jobs, AS_OF, years=5, surely=False) == date(2024, 9, 30)
    assert reached_on(jobs, AS_OF, years=5, surely=True) == date(2024, 10, 30)
