"""Who can be told apart from whom: bands and ranges of places.

Source: docs/scoring.md, "How sure". Errors of two officials are taken as independent.
"""

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from evalapp.domain.numbers import EXACT_PLACES

_SLACK = 1e-12
"""Wider than what float subtraction can lose on a scale of 1–5; pairs that close are checked one by one."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An official with a total (1–5) and its standard error."""

    iin: str
    total: float
    se: float


def limit(one: float, other: float, quantile: float) -> float:
    """Smallest difference of two totals with standard errors ``one`` and ``other`` that tells them apart."""
    return quantile * math.sqrt(one * one + other * other)


def in_order(officials: Sequence[Placed]) -> list[Placed]:
    """By total (rounded to nine places, highest first), then standard error, then IIN."""
    return sorted(officials, key=lambda x: (-round(x.total, EXACT_PLACES), x.se, x.iin))


def bands(officials: Sequence[Placed], quantile: float) -> dict[str, int]:
    """{IIN: band, 1 = highest}. The first in order opens a band; it runs down to the last before
    the first one who can be told apart from its opener, and who opens the next."""
    found: dict[str, int] = {}
    opener: Placed | None = None
    number = 0
    for official in in_order(officials):
        if opener is None or abs(opener.total - official.total) >= limit(opener.se, official.se, quantile):
            opener = official
            number += 1
        found[official.iin] = number
    return found


def places(officials: Sequence[Placed], quantile: float) -> dict[str, tuple[int, int]]:
    """{IIN: (first, last) place that cannot be excluded}.

    First = 1 + how many are distinguishably above, last = N − how many are distinguishably below.
    """
    totals = [official.total for official in officials]
    errors = [official.se for official in officials]
    above = _count_above(totals, errors, quantile)
    below = _count_above([-total for total in totals], errors, quantile)
    count = len(officials)
    return {
        official.iin: (1 + higher, count - lower)
        for official, higher, lower in zip(officials, above, below, strict=True)
    }


def _count_above(totals: Sequence[float], errors: Sequence[float], quantile: float) -> list[int]:
    """For each official, how many others are distinguishably above him.

    Officials are put into slices of similar standard error. Within a slice everybody beyond the limit
    for its largest error is certainly above, everybody short of that for its smallest is not, and only
    those between are compared: N·√N steps in place of N².
    """
    slices = _slices(totals, errors)
    counts = []
    for total, error in zip(totals, errors, strict=True):
        count = 0
        for smallest, largest, members in slices:
            start = bisect_left(members, (total + limit(error, smallest, quantile) - _SLACK,))
            sure = bisect_left(members, (total + limit(error, largest, quantile) + _SLACK,), lo=start)
            count += len(members) - sure
            for other, other_error in members[start:sure]:
                difference = other - total
                is_higher = round(other, EXACT_PLACES) > round(total, EXACT_PLACES)
                count += is_higher and difference >= limit(error, other_error, quantile)
        counts.append(count)
    return counts


def _slices(
    totals: Sequence[float], errors: Sequence[float]
) -> list[tuple[float, float, list[tuple[float, float]]]]:
    """(smallest error, largest error, [(total, error), …] by total) for about √N/4 slices by error."""
    by_error = sorted(zip(errors, totals, strict=True))
    size = max(16, 4 * math.isqrt(len(by_error)))
    found = []
    for start in range(0, len(by_error), size):
        part = by_error[start : start + size]
        found.append((part[0][0], part[-1][0], sorted((total, error) for error, total in part)))
    return found
