"""How many officials can be told apart from each, above and below, without comparing all pairs.

Whether two can be told apart depends on both standard errors, so no order of the officials settles it:
counting exactly is half-plane counting. Officials are put into slices of similar standard error. Within
a slice everybody beyond the limit for its largest error is certainly apart, everybody short of the limit
for its smallest is not, and only those between are compared one by one. With about √N slices few of them
are left: some N·√N small steps in one pass over arrays, for 90,000 officials about a second.
Source: docs/scoring.md, "How sure".
"""

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from evalapp.domain.mark_table import Floats
from evalapp.domain.numbers import EXACT_PLACES

_SLACK = 1e-12
"""Wider than what float subtraction can lose on a scale of 1–5; pairs that close are checked one by one."""
_SMALLEST_SLICE = 16
_SLICE = 2.5
"""Officials in a slice, in √N: balances searching slices against comparing pairs."""
_PAIRS_AT_ONCE = 1_000_000

Counts = npt.NDArray[np.int64]


def count_apart(
    totals: Sequence[float], errors: Sequence[float], quantile: float
) -> tuple[list[int], list[int]]:
    """(how many are distinguishably above, how many below) for each official.

    :param totals: on the scale; ``errors``: their standard errors.
    """
    count = len(totals)
    # Python rounds a figure to nine places exactly, numpy does not.
    exact = np.array([round(total, EXACT_PLACES) for total in totals])
    total, error = np.array(totals, float), np.array(errors, float)
    # Neighbours in the search are neighbours in memory.
    order = np.argsort(total, kind="stable")
    total, error, exact = total[order], error[order], exact[order]
    above, below = np.zeros(count, np.int64), np.zeros(count, np.int64)
    size = max(_SMALLEST_SLICE, int(_SLICE * math.isqrt(count)))
    by_error = np.argsort(error, kind="stable")
    for start in range(0, count, size):
        # In order of the totals again.
        members = np.sort(by_error[start : start + size])
        _count_slice(total, error, exact, members, quantile, above, below)
    return _in_given_order(above, order), _in_given_order(below, order)


def _count_slice(
    total: Floats,
    error: Floats,
    exact: Floats,
    members: npt.NDArray[np.intp],
    quantile: float,
    above: Counts,
    below: Counts,
) -> None:
    """Count for everybody the ``members`` above him, and for the members everybody below them."""
    own, own_errors = total[members], error[members]
    squares = error * error
    nearest = quantile * np.sqrt(squares + own_errors.min() ** 2)
    farthest = quantile * np.sqrt(squares + own_errors.max() ** 2)
    first = np.searchsorted(own, total + nearest - _SLACK)
    sure = np.maximum(np.searchsorted(own, total + farthest + _SLACK), first)
    above += len(members) - sure
    # Official i is below all members from sure[i] on: counted at its beginning, added up to the right.
    below[members] += np.cumsum(np.bincount(sure, minlength=len(members) + 1))[: len(members)]
    between = sure - first
    ends = np.cumsum(between)
    start = 0
    while start < len(total):
        # As many officials as have together about a million members to compare with.
        base = ends[start - 1] if start else 0
        after = max(start + 1, int(np.searchsorted(ends, base + _PAIRS_AT_ONCE)))
        some = between[start:after]
        one = np.repeat(np.arange(start, min(after, len(total))), some)
        steps = np.arange(len(one)) - np.repeat(np.cumsum(some) - some, some)
        place = np.repeat(first[start:after], some) + steps
        other = members[place]
        limit = quantile * np.sqrt(squares[one] + squares[other])
        is_apart = (exact[other] > exact[one]) & (total[other] - total[one] >= limit)
        above += np.bincount(one[is_apart], minlength=len(total))
        below += np.bincount(other[is_apart], minlength=len(total))
        start = after


def _in_given_order(counts: Counts, order: npt.NDArray[np.intp]) -> list[int]:
    found = np.empty(len(counts), np.int64)
    found[order] = counts
    return [int(count) for count in found]
