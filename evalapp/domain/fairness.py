"""Fairness: what share of a group reaches a step of the selection, beside everybody else; how sure it is.

No test, no star, no p-value: figures with intervals, and silence where a group is too small.
Formulas and sources: docs/scoring.md, Fairness.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from statistics import NormalDist

_STEPS = 60
"""Halvings of a bracket: far below what is printed."""


class FairnessDimension(StrEnum):
    """By what applicants are divided into groups."""

    REGION = "region"
    SEX = "sex"
    AGE = "age"
    DIRECTION = "direction"
    ORIGIN = "origin"


@dataclass(frozen=True, slots=True)
class Share:
    """A share between 0 and 1 with its interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Ratio:
    """The share of a group divided by the share of everybody else, with its interval.

    ``value`` and ``high`` are None where nobody else passed: the ratio has no upper end.
    """

    value: float | None
    low: float
    high: float | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """A group between two steps: ``base`` people stood at the first, ``passed`` of them at the second.

    ``share`` and ``ratio`` are None where the group, or everybody else, is smaller than the smallest
    group (``is_small``), and the ratio where nobody passed at all.
    """

    base: int
    passed: int
    is_small: bool
    share: Share | None = None
    ratio: Ratio | None = None


def compared(
    base: int, passed: int, *, all_base: int, all_passed: int, smallest: int, level: float
) -> Comparison:
    """The group beside everybody else: ``all_base`` and ``all_passed`` include the group itself.

    :param smallest: fewer people than that at the first step are too small to judge.
    :param level: level of the intervals, between 0 and 1.
    """
    if base < smallest:
        return Comparison(base, passed, is_small=True)
    share = wilson(passed, base, level=level)
    other_base, other_passed = all_base - base, all_passed - passed
    if other_base < smallest:
        return Comparison(base, passed, is_small=False, share=share)
    ratio = koopman(passed, base, other_passed, other_base, level=level)
    return Comparison(base, passed, is_small=False, share=share, ratio=ratio)


def wilson(passed: int, of: int, *, level: float) -> Share:
    """Wilson's score interval of ``passed`` of ``of`` people (``of`` ≥ 1)."""
    z2 = _quantile(level) ** 2
    share = passed / of
    middle = (share + z2 / (2 * of)) / (1 + z2 / of)
    half = math.sqrt(z2 * (share * (1 - share) / of + z2 / (4 * of * of))) / (1 + z2 / of)
    low = 0.0 if passed == 0 else max(0.0, middle - half)
    return Share(share, low, 1.0 if passed == of else min(1.0, middle + half))


def koopman(passed: int, of: int, other_passed: int, other_of: int, *, level: float) -> Ratio | None:
    """Koopman's score interval of the ratio of two independent shares; None when nobody passed.

    It holds where counts are small or nothing, which the logarithm's interval does not.
    """
    if passed + other_passed == 0:
        return None
    limit = _quantile(level) ** 2

    def distance(log_ratio: float) -> float:
        return _score(math.exp(log_ratio), passed, of, other_passed, other_of) - limit

    share, other = passed / of, other_passed / other_of
    if passed == 0:
        # The distance grows from 0 on; a ratio far below any printed one starts the search.
        return Ratio(0.0, 0.0, _crossing(distance, -_FAR, step=1.0))
    if other_passed == 0:
        return Ratio(None, _crossing(distance, _FAR, step=-1.0), None)
    found = math.log(share / other)
    return Ratio(share / other, _crossing(distance, found, step=-1.0), _crossing(distance, found, step=1.0))


_FAR = 40.0
"""Natural logarithm of a ratio beyond any that counts of people give."""


def _score(ratio: float, passed: int, of: int, other_passed: int, other_of: int) -> float:
    """Koopman's statistic for the hypothesis that the ratio is ``ratio``: chi-square with one degree."""
    a = (of + other_of) * ratio
    b = of * ratio + passed + other_of + other_passed * ratio
    c = passed + other_passed
    # The smaller root, in the form that loses no digits to a difference.
    other = 2 * c / (b + math.sqrt(max(0.0, b * b - 4 * a * c)))
    own = min(1.0, ratio * other)
    variance = own * (1 - own) / of + ratio * ratio * other * (1 - other) / other_of
    difference = passed / of - ratio * other_passed / other_of
    if variance <= 0:
        return 0.0 if difference == 0 else math.inf
    return difference * difference / variance


def _crossing(distance: Callable[[float], float], start: float, *, step: float) -> float:
    """The ratio at which ``distance`` of its logarithm becomes positive, going from ``start``."""
    inside, outside = start, start + step
    while distance(outside) <= 0:
        inside, outside = outside, outside + step
    for _ in range(_STEPS):
        middle = (inside + outside) / 2
        if distance(middle) <= 0:
            inside = middle
        else:
            outside = middle
    return math.exp((inside + outside) / 2)


def _quantile(level: float) -> float:
    """Two-sided normal quantile: 1.96 for a level of 0.95."""
    return NormalDist().inv_cdf((1 + level) / 2)
