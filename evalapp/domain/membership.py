"""Membership of a reserve: stay, state, and the kinds of bodies and posts that cohorts are compared by.

Nothing here is stored: what a member is on a day follows from dates. Definitions: docs/scoring.md,
Members and cohorts.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_DAY = timedelta(days=1)


class MemberState(StrEnum):
    """What a member is on a day; the first that holds, in this order."""

    LEFT = "left"
    EXPIRED = "expired"
    APPOINTED = "appointed"
    UNDER_CONSIDERATION = "under_consideration"
    ACTIVE = "active"


class EmployerKind(StrEnum):
    """Kind of the body that appointed a reservist, as published figures divide them."""

    CENTRAL = "central"
    LOCAL = "local"
    NATIONAL_COMPANY = "national_company"
    OTHER = "other"


class PostKind(StrEnum):
    """Kind of the post a reservist was appointed to."""

    POLITICAL = "political"
    CORPS_A = "corps_a"
    CORPS_B = "corps_b"
    MANAGERIAL = "managerial"
    ELECTED = "elected"
    OTHER = "other"


class PlanItemKind(StrEnum):
    """What a line of a development plan is."""

    TRAINING = "training"
    INTERNSHIP = "internship"
    ASSIGNMENT = "assignment"
    MENTORING = "mentoring"
    OTHER = "other"


class ConsiderationEnd(StrEnum):
    """How a consideration by a body ended; one that nobody ended ends by its date."""

    APPOINTED = "appointed"
    DECLINED_BY_BODY = "declined_by_body"
    DECLINED_BY_RESERVIST = "declined_by_reservist"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Stay:
    """Days in a reserve, from the day of the decision to the last day, extensions included.

    ``left_on``: the first day on which he was no member any more, None while he stays.
    """

    enrolled_on: date
    stay_until: date
    left_on: date | None = None

    @property
    def last_day(self) -> date:
        """The last day in the reserve as far as is known."""
        return self.stay_until if self.left_on is None else min(self.stay_until, self.left_on - _DAY)

    def covers(self, day: date) -> bool:
        """Whether he is in the reserve on ``day``."""
        return self.enrolled_on <= day <= self.last_day

    def meets(self, other: "Stay") -> bool:
        """Whether both have a day in common."""
        return self.enrolled_on <= other.last_day and other.enrolled_on <= self.last_day

    def days_left(self, today: date) -> int:
        """Days from ``today`` to the last day of the term: 0 on it, below 0 after it."""
        return (self.stay_until - today).days


def years_after(day: date, years: int) -> date:
    """The same day ``years`` years later; 29 February becomes 1 March in common years."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def stay_end(enrolled_on: date, years: int) -> date:
    """The last day of a stay of ``years`` years: the day before the decision's day of that year."""
    return years_after(enrolled_on, years) - _DAY


def longest_extension(stay_until: date, years: int) -> date:
    """The last day to which a stay may be prolonged when the rule set allows ``years`` years more."""
    return stay_end(stay_until + _DAY, years)


def state_on(today: date, stay: Stay, *, in_post: bool, is_held: bool) -> MemberState:
    """What a member is on ``today``.

    :param in_post: an appointment goes on. :param is_held: a body considers him, see :func:`is_open`.
    """
    if stay.left_on is not None and stay.left_on <= today:
        return MemberState.LEFT
    if stay.stay_until < today:
        return MemberState.EXPIRED
    if in_post:
        return MemberState.APPOINTED
    return MemberState.UNDER_CONSIDERATION if is_held else MemberState.ACTIVE


def is_open(today: date, stay: Stay, *, since: date, expires_on: date, ended_on: date | None) -> bool:
    """Whether a consideration holds a member on ``today``: nobody ended it by then, its last day has not
    passed, and he is still in the reserve."""
    is_over = ended_on is not None and ended_on <= today
    return since <= today <= expires_on and not is_over and stay.covers(today)


def goes_on(today: date, from_date: date, to_date: date | None) -> bool:
    """Whether an appointment is held on ``today``."""
    return from_date <= today and (to_date is None or today <= to_date)


def warning_of(days_left: int, warning_days: Sequence[int]) -> int | None:
    """The narrowest of ``warning_days`` that ``days_left`` has reached; None before all and after the end."""
    if days_left < 0:
        return None
    return min((days for days in warning_days if days_left <= days), default=None)
