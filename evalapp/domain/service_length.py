"""Work experience: jobs merged so that no day counts twice, in years, months and days.

Source of the rules: docs/scoring.md, Screening (experience).
"""

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import OriginSector

_DAY = timedelta(days=1)
_MONTHS_A_YEAR = 12
_CARRIED_DAYS = 30
_LONGEST_YEAR = 366
_IN_EVERY_MONTH = 28


@dataclass(frozen=True, slots=True)
class Job:
    """One line of an employment list, dates as exactly as they are known.

    ``end`` None and ``to_present`` False is a blank end.
    """

    organization: str = ""
    post: str = ""
    start: PartialDate | None = None
    end: PartialDate | None = None
    to_present: bool = False
    sector: OriginSector | None = None

    def is_blank(self) -> bool:
        """Whether nothing at all is stated."""
        return not (self.organization or self.post or self.start or self.end or self.to_present)


@dataclass(frozen=True, slots=True)
class Interval:
    """Days from ``start`` to ``end``, both included."""

    start: date
    end: date


@dataclass(frozen=True, slots=True, order=True)
class Length:
    """A length of service; compares by years, then months, then days."""

    years: int = 0
    months: int = 0
    days: int = 0


class JobsProblem(StrEnum):
    """Why a list of jobs gives no length of service; also part of the code of the sentence that says so."""

    NO_JOBS = "no_jobs"
    NO_START = "no_start"
    NO_END = "no_end"
    ENDS_BEFORE_START = "ends_before_start"
    STARTS_LATER = "starts_later"


@dataclass(frozen=True, slots=True)
class JobsGap:
    """What is wrong with a list of jobs; ``place`` counts the jobs from 1 (0 = the list as a whole)."""

    problem: JobsProblem
    place: int = 0


@dataclass(frozen=True, slots=True)
class Service:
    """Length of service on a date: every job at its shortest (low) and at its longest (high)."""

    low: Length
    high: Length
    low_intervals: tuple[Interval, ...]
    high_intervals: tuple[Interval, ...]


@dataclass(frozen=True, slots=True)
class _Span:
    """A job as two ranges of days, and its place in the list; an end of None goes on."""

    place: int
    earliest_start: date
    latest_start: date
    earliest_end: date | None
    latest_end: date | None

    def is_exact(self) -> bool:
        """Whether both ends are known to the day."""
        return self.earliest_start == self.latest_start and self.earliest_end == self.latest_end


def service_on(jobs: Sequence[Job], as_of: date) -> Service | JobsGap:
    """Length of service that ``jobs`` give on ``as_of``, or why they give none.

    Jobs are inclusive intervals, clipped to ``as_of``. A blank end is "to the present" only for the last
    job by its earliest possible start (then the latest). "To the present" ends on ``as_of``; a job that
    goes on but starts later ends before its start.
    """
    spans = _spans(jobs)
    if isinstance(spans, JobsGap):
        return spans
    later = [span.place for span in spans if span.latest_end is None and span.earliest_start > as_of]
    return JobsGap(JobsProblem.STARTS_LATER, later[0]) if later else _service(spans, as_of)


def open_from(jobs: Sequence[Job]) -> date | None:
    """The first day on which every job that goes on can have begun; None without such a job."""
    spans = _spans(jobs)
    if isinstance(spans, JobsGap):
        return None
    return max((span.earliest_start for span in spans if span.latest_end is None), default=None)


def reached_on(jobs: Sequence[Job], as_of: date, *, years: int, surely: bool) -> date | None:
    """First day after ``as_of`` on which ``jobs``, going on as stated, give ``years`` of service.

    ``surely``: by the low figure, else by the high one. None when it is reached on ``as_of`` already, when
    it never will be, or when the jobs give no length of service on ``as_of``.
    """
    spans = _spans(jobs)
    if isinstance(service_on(jobs, as_of), JobsGap) or isinstance(spans, JobsGap):
        return None
    if _reaches(spans, as_of, years=years, surely=surely):
        return None
    known = [day for span in spans for day in (span.latest_start, span.latest_end or span.latest_start)]
    low, high = as_of, max(as_of, *known) + timedelta(days=(years + 1) * _LONGEST_YEAR)
    if not _reaches(spans, high, years=years, surely=surely):
        return None
    while (high - low).days > 1:
        middle = low + (high - low) // 2
        if _reaches(spans, middle, years=years, surely=surely):
            high = middle
        else:
            low = middle
    return high


def merge(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """``intervals`` in order, with overlapping and adjoining ones made into one."""
    merged: list[Interval] = []
    for interval in sorted(intervals, key=lambda item: (item.start, item.end)):
        if merged and interval.start <= merged[-1].end + _DAY:
            if interval.end > merged[-1].end:
                merged[-1] = Interval(merged[-1].start, interval.end)
        else:
            merged.append(interval)
    return tuple(merged)


def total_length(merged: Sequence[Interval]) -> Length:
    """Sum of merged intervals: with two or more, 30 days carry to a month; 12 months always to a year."""
    lengths = [length_between(interval.start, interval.end) for interval in merged]
    years = sum(length.years for length in lengths)
    months = sum(length.months for length in lengths)
    days = sum(length.days for length in lengths)
    if len(lengths) > 1:
        months, days = months + days // _CARRIED_DAYS, days % _CARRIED_DAYS
    return Length(years + months // _MONTHS_A_YEAR, months % _MONTHS_A_YEAR, days)


def length_between(start: date, end: date) -> Length:
    """Years, months and days from ``start`` to ``end``, both included.

    The same as ``dateutil.relativedelta(end + 1 day, start)``.
    """
    after = end + _DAY
    months = (after.year - start.year) * _MONTHS_A_YEAR + after.month - start.month
    reached = _months_later(start, months)
    if reached > after:
        months -= 1
        reached = _months_later(start, months)
    return Length(months // _MONTHS_A_YEAR, months % _MONTHS_A_YEAR, (after - reached).days)


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * _MONTHS_A_YEAR + day.month - 1 + months, _MONTHS_A_YEAR)
    if day.day <= _IN_EVERY_MONTH:
        return date(year, month + 1, day.day)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _spans(jobs: Sequence[Job]) -> list[_Span] | JobsGap:
    stated = [(place, job) for place, job in enumerate(jobs, 1) if not job.is_blank()]
    if not stated:
        return JobsGap(JobsProblem.NO_JOBS)
    last_start = max((_start_key(job.start) for _, job in stated if job.start is not None), default=None)
    spans: list[_Span] = []
    for place, job in stated:
        if job.start is None:
            return JobsGap(JobsProblem.NO_START, place)
        if job.end is None and not job.to_present and _start_key(job.start) != last_start:
            return JobsGap(JobsProblem.NO_END, place)
        if job.end is not None and job.end.last() < job.start.first():
            return JobsGap(JobsProblem.ENDS_BEFORE_START, place)
        spans.append(_span(place, job.start, job.end))
    return spans


def _start_key(start: PartialDate) -> tuple[date, date]:
    return start.first(), start.last()


def _span(place: int, start: PartialDate, end: PartialDate | None) -> _Span:
    ends = (end.first(), end.last()) if end else (None, None)
    return _Span(place, start.first(), start.last(), *ends)


def _service(spans: Sequence[_Span], as_of: date) -> Service:
    high = _intervals(spans, as_of, surely=False)
    longest = total_length(high)
    if all(span.is_exact() for span in spans):
        return Service(longest, longest, high, high)
    low = _intervals(spans, as_of, surely=True)
    return Service(total_length(low), longest, low, high)


def _reaches(spans: Sequence[_Span], as_of: date, *, years: int, surely: bool) -> bool:
    return total_length(_intervals(spans, as_of, surely=surely)).years >= years


def _intervals(spans: Sequence[_Span], as_of: date, *, surely: bool) -> tuple[Interval, ...]:
    """Merged intervals with every job at its shortest (``surely``) or longest; empty ones are dropped."""
    days: list[Interval] = []
    for span in spans:
        start = span.latest_start if surely else span.earliest_start
        stated = span.earliest_end if surely else span.latest_end
        end = as_of if stated is None else min(stated, as_of)
        if start <= end:
            days.append(Interval(start, end))
    return merge(days)
