"""What is found out about the raters of a campaign: how far they agree, and whether one of them is off.

Source: docs/scoring.md, "Do the raters agree". Nothing here reaches a score.
"""

from dataclasses import dataclass
from enum import StrEnum

from evalapp.domain.campaign import RaterRole


class NoCoefficient(StrEnum):
    """Why there is no coefficient; the words are in resources/texts/<language>/agreement.toml."""

    SINGLE_RATERS = "single_raters"
    TOO_FEW_OFFICIALS = "too_few_officials"
    ALL_EQUAL = "all_equal"


@dataclass(frozen=True, slots=True)
class Estimate:
    """A coefficient (1 = full agreement, 0 = none beyond chance, below 0 possible) and the ends of its
    interval; None where an interval cannot be had."""

    value: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Intraclass:
    """One-way intraclass correlation of rater totals nested in officials.

    ``single``: ICC(1,1), of one rater; ``mean``: ICC(1,n₀), of the mean of ``per_official`` = n₀
    raters, None where the means of all officials are equal. ``officials`` and ``forms``: on which it
    rests. ``reason``: why there is none.
    """

    single: Estimate | None
    mean: Estimate | None
    per_official: float
    officials: int
    forms: int
    reason: NoCoefficient | None = None


@dataclass(frozen=True, slots=True)
class Alpha:
    """Krippendorff's alpha of one competency. ``officials``: with two marks or more; ``marks``: theirs."""

    estimate: Estimate | None
    officials: int
    marks: int
    reason: NoCoefficient | None = None


@dataclass(frozen=True, slots=True)
class Severity:
    """Mean difference of a rater's marks from the mean of the other raters of the same role on the same
    official and competency: below 0 = stricter.

    ``error``: standard error, the marks of one official taken together; ``low`` and ``high``: ends of its
    interval by t. ``marks`` and ``officials``: on which it rests.
    """

    value: float
    error: float
    low: float
    high: float
    marks: int
    officials: int


@dataclass(frozen=True, slots=True)
class RaterProfile:
    """A rater in one role.

    ``officials``: whom he assessed. ``severity``: None with too few officials to compare on.
    ``straight_lining`` and ``inflation``: None with too few officials.
    """

    code: str
    role: RaterRole
    officials: int
    severity: Severity | None
    straight_lining: bool | None
    inflation: bool | None
