"""Working days: the ordinary week, and the days that differ from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType

_SATURDAY = 5


def is_weekend(day: date) -> bool:
    """Whether ``day`` is a Saturday or a Sunday."""
    return day.weekday() >= _SATURDAY


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Which days are worked: Monday to Friday, but for ``exceptions``: {day: whether it is worked}."""

    exceptions: Mapping[date, bool] = field(default_factory=lambda: MappingProxyType({}))

    def is_working(self, day: date) -> bool:
        """Whether ``day`` is worked."""
        return self.exceptions.get(day, not is_weekend(day))

    def after(self, day: date, count: int) -> date:
        """The last day of a term of ``count`` working days that begins on the day after ``day``.

        :raises ValueError: when ``count`` is less than one.
        """
        if count < 1:
            raise ValueError(count)
        while count:
            day += timedelta(days=1)
            count -= self.is_working(day)
        return day

    def unfilled_years(self, first: date, last: date) -> tuple[int, ...]:
        """Years between the two days, both included, of which the calendar says nothing."""
        filled = {day.year for day in self.exceptions}
        return tuple(year for year in range(first.year, last.year + 1) if year not in filled)
