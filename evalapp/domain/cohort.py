"""Cohorts of a reserve compared: how many were appointed, where, to what, and after how long.

Plain counts and medians; published figures (262 of 350: 131 central bodies, 41 local, 54 national
companies, 36 other) are read off the same way. Definitions: docs/scoring.md, Members and cohorts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from evalapp.domain.membership import EmployerKind, MemberState, PostKind, Stay, goes_on, state_on

_TENTHS = Decimal("0.1")
_QUARTERS = (Fraction(1, 4), Fraction(1, 2), Fraction(3, 4))


@dataclass(frozen=True, slots=True)
class HeldPost:
    """An appointment of a member; ``to_date`` its last day, None = goes on."""

    employer: EmployerKind
    post_kind: PostKind
    from_date: date
    to_date: date | None = None


@dataclass(frozen=True, slots=True)
class MemberHistory:
    """What of a member counts in a comparison. ``posts`` in any order."""

    member_id: int
    stay: Stay
    left_ground: str = ""
    posts: Sequence[HeldPost] = ()

    def posts_by(self, day: date) -> list[HeldPost]:
        """Appointments that had begun by ``day``, in their order."""
        return sorted((post for post in self.posts if post.from_date <= day), key=lambda post: post.from_date)

    def counted_post(self, day: date) -> HeldPost | None:
        """The one post he counts by on ``day``: the one he holds, else his last; None before the first.

        Of several that go on it is the one that began last.
        """
        posts = self.posts_by(day)
        held = [post for post in posts if goes_on(day, post.from_date, post.to_date)]
        counted = held or posts
        return counted[-1] if counted else None


@dataclass(frozen=True, slots=True)
class CohortFigures:
    """Members of one cohort on a day, as ids, so that a figure can be opened.

    ``appointed``: ever appointed by that day; ``in_post``: hold a post then. ``by_employer`` and
    ``by_post`` divide ``appointed``: each member counts once, by the post he holds, else by his last.
    ``days_to_first``: calendar days from enrolment to the first appointment, ascending.
    """

    members: tuple[int, ...]
    appointed: tuple[int, ...]
    in_post: tuple[int, ...]
    states: dict[MemberState, tuple[int, ...]]
    by_employer: dict[EmployerKind, tuple[int, ...]]
    by_post: dict[PostKind, tuple[int, ...]]
    by_ground: dict[str, tuple[int, ...]]
    days_to_first: tuple[int, ...]

    @property
    def share(self) -> Fraction | None:
        """Share of the members who were ever appointed; None without members."""
        return Fraction(len(self.appointed), len(self.members)) if self.members else None

    @property
    def quartiles(self) -> tuple[Decimal, Decimal, Decimal] | None:
        """First quartile, median and third quartile of ``days_to_first``; None when nobody was."""
        if not self.days_to_first:
            return None
        first, median, third = (quantile(self.days_to_first, share) for share in _QUARTERS)
        return first, median, third


def figures_on(day: date, histories: Iterable[MemberHistory]) -> CohortFigures:
    """The figures of a cohort on ``day``; who was enrolled later does not count."""
    states: dict[MemberState, list[int]] = {state: [] for state in MemberState}
    employers: dict[EmployerKind, list[int]] = {kind: [] for kind in EmployerKind}
    posts: dict[PostKind, list[int]] = {kind: [] for kind in PostKind}
    grounds: dict[str, list[int]] = {}
    members: list[int] = []
    appointed: list[int] = []
    in_post: list[int] = []
    days: list[int] = []
    for one in histories:
        if one.stay.enrolled_on > day:
            continue
        members.append(one.member_id)
        counted = one.counted_post(day)
        holds = counted is not None and goes_on(day, counted.from_date, counted.to_date)
        state = state_on(day, one.stay, in_post=holds, is_held=False)
        states[state].append(one.member_id)
        if state is MemberState.LEFT:
            grounds.setdefault(one.left_ground, []).append(one.member_id)
        if counted is None:
            continue
        appointed.append(one.member_id)
        employers[counted.employer].append(one.member_id)
        posts[counted.post_kind].append(one.member_id)
        days.append((one.posts_by(day)[0].from_date - one.stay.enrolled_on).days)
        if holds:
            in_post.append(one.member_id)
    return CohortFigures(
        members=tuple(members),
        appointed=tuple(appointed),
        in_post=tuple(in_post),
        states={state: tuple(ids) for state, ids in states.items()},
        by_employer={kind: tuple(ids) for kind, ids in employers.items()},
        by_post={kind: tuple(ids) for kind, ids in posts.items()},
        by_ground={ground: tuple(ids) for ground, ids in grounds.items()},
        days_to_first=tuple(sorted(days)),
    )


def quantile(ordered: Sequence[int], share: Fraction) -> Decimal:
    """The value below which ``share`` of ``ordered`` (ascending, not empty) lies, in tenths.

    Linear between neighbours: the value at place share · (n − 1), counted from 0 (Hyndman–Fan type 7);
    the median is the middle value or the mean of the two in the middle.
    """
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    value = Fraction(ordered[low]) + (place - low) * (ordered[high] - ordered[low])
    return (Decimal(value.numerator) / Decimal(value.denominator)).quantize(_TENTHS, rounding=ROUND_HALF_UP)
