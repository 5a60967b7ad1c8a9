"""Time in post: how long, how often somebody moved, and where the years were spent.

Dates known to the month or year only arrive as the first day of that month or year; the caller
shows the precision. Days are inclusive: somebody appointed and dismissed on one day served one day.
"""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from evalapp.domain.reference import OrganizationKind

MONTHS_OF_YEAR = 12


class ShortTenure(StrEnum):
    """Mark of a tenure shorter than the dated thresholds of :class:`TenureRules`."""

    VERY_SHORT = "very_short"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class TenureRules:
    """Thresholds in full years, as dated data (``db/seed/tenure.json``)."""

    very_short_years: int
    short_years: int
    moves_window_years: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> "TenureRules":
        """The rules as ``to_dict`` or the seed file holds them; other keys are ignored."""
        return cls(
            very_short_years=int(data["very_short_years"]),
            short_years=int(data["short_years"]),
            moves_window_years=int(data["moves_window_years"]),
        )


@dataclass(frozen=True, slots=True, order=True)
class TimeInPost:
    """Full years (0…) and full months (0…11) between two days."""

    years: int
    months: int

    @property
    def in_months(self) -> int:
        """The whole length in full months."""
        return self.years * MONTHS_OF_YEAR + self.months


@dataclass(frozen=True, slots=True)
class Stint:
    """One tenure, first day to last; ``to_date`` None = goes on; ``from_date`` None = unknown."""

    kind: OrganizationKind
    from_date: date | None
    to_date: date | None

    def clipped(self, as_of: date) -> tuple[date, date] | None:
        """First and last day served up to ``as_of``; None where the start is unknown or lies after it."""
        if self.from_date is None or self.from_date > as_of:
            return None
        last = as_of if self.to_date is None else min(self.to_date, as_of)
        return (self.from_date, last) if last >= self.from_date else None


def rules_at(dated: Sequence[dict[str, Any]], day: date) -> TenureRules:
    """The rules in force on ``day``: the last whose ``valid_from`` is not after it, else the earliest."""
    ordered = sorted(dated, key=lambda item: str(item["valid_from"]))
    in_force = [item for item in ordered if date.fromisoformat(item["valid_from"]) <= day]
    return TenureRules.from_dict(in_force[-1] if in_force else ordered[0])


def time_between(first: date, last: date) -> TimeInPost:
    """Full years and months from ``first`` through ``last``, both days counted."""
    end = last + timedelta(days=1)
    months = (end.year - first.year) * MONTHS_OF_YEAR + end.month - first.month
    # 31 January plus one month is the last day of February: the month is full when its last day is over.
    if end.day < min(first.day, monthrange(end.year, end.month)[1]):
        months -= 1
    months = max(months, 0)
    return TimeInPost(months // MONTHS_OF_YEAR, months % MONTHS_OF_YEAR)


def time_in_post(stint: Stint, as_of: date) -> TimeInPost | None:
    """How long ``stint`` lasted up to ``as_of``; None where that is not known."""
    served = stint.clipped(as_of)
    return None if served is None else time_between(*served)


def short_mark(stint: Stint, as_of: date, rules: TenureRules) -> ShortTenure | None:
    """The mark of ``stint`` as of ``as_of``, whether it goes on or has ended."""
    return mark_of(time_in_post(stint, as_of), rules)


def mark_of(length: TimeInPost | None, rules: TenureRules) -> ShortTenure | None:
    """The mark of a tenure of ``length``; None = not known, which is not marked."""
    if length is None:
        return None
    if length.years < rules.very_short_years:
        return ShortTenure.VERY_SHORT
    return ShortTenure.SHORT if length.years < rules.short_years else None


def moves_within(stints: Iterable[Stint], as_of: date, years: int) -> int:
    """How many tenures began within the last ``years`` years up to ``as_of``."""
    since = _years_before(as_of, years)
    return sum(1 for stint in stints if stint.from_date is not None and since < stint.from_date <= as_of)


def days_by_kind(stints: Iterable[Stint], as_of: date) -> dict[OrganizationKind, int]:
    """Days served by kind of body up to ``as_of``; overlapping tenures of one kind count once."""
    served: dict[OrganizationKind, list[tuple[date, date]]] = {}
    for stint in stints:
        if clipped := stint.clipped(as_of):
            served.setdefault(stint.kind, []).append(clipped)
    return {kind: _merged_days(spans) for kind, spans in served.items()}


def started_after(as_of: date, years: int) -> date:
    """The last day a tenure may have begun to be at least ``years`` years long on ``as_of``.

    A tenure that began later is shorter; the register filters on this day.
    """
    return _years_before(as_of + timedelta(days=1), years)


def _merged_days(spans: list[tuple[date, date]]) -> int:
    total = 0
    counted_to = date.min
    for first, last in sorted(spans):
        start = max(first, counted_to + timedelta(days=1)) if counted_to > date.min else first
        if last >= start:
            total += (last - start).days + 1
            counted_to = last
    return total


def _years_before(day: date, years: int) -> date:
    last_of_month = monthrange(day.year - years, day.month)[1]
    return day.replace(year=day.year - years, day=min(day.day, last_of_month))
