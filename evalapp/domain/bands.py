"""Who can be told apart from whom: bands and ranges of places.

Source: docs/scoring.md, "How sure". Errors of two officials are taken as independent.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from evalapp.domain.numbers import EXACT_PLACES


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
    if not officials:
        return {}
    from evalapp.domain.distinguishable import count_apart  # noqa: PLC0415 imports numpy

    above, below = count_apart(
        [official.total for official in officials], [official.se for official in officials], quantile
    )
    count = len(officials)
    return {
        official.iin: (1 + higher, count - lower)
        for official, higher, lower in zip(officials, above, below, strict=True)
    }
