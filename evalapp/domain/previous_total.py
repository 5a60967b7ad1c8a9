"""A total beside that of the campaign before. Source: docs/scoring.md, "Change between campaigns"."""

from dataclasses import dataclass
from datetime import date

from evalapp.domain.bands import limit


@dataclass(frozen=True, slots=True)
class PreviousTotal:
    """A person's total (1–5) in the campaign of the same category released before.

    ``number``: its version. ``se``: None = without an interval. ``other_framework``, ``other_rules``:
    framework or weights and minimums differ, so that the totals do not measure quite the same.
    """

    campaign_id: int
    campaign: str
    as_of: date
    number: int
    total: float
    se: float | None
    other_framework: bool
    other_rules: bool


@dataclass(frozen=True, slots=True)
class Change:
    """``difference`` from the previous total; ``needed``: the smallest that exceeds its uncertainty,
    quantile · √(SE² + SE²); None where one of the totals has no standard error."""

    previous: PreviousTotal
    difference: float
    needed: float | None

    @property
    def exceeds(self) -> bool | None:
        """Whether the difference exceeds its uncertainty; None = not known."""
        return None if self.needed is None else abs(self.difference) >= self.needed


def change_from(
    previous: PreviousTotal | None, total: float | None, se: float | None, quantile: float
) -> Change | None:
    """How a total differs from the previous one; None where one of them is missing."""
    if previous is None or total is None:
        return None
    needed = None if se is None or previous.se is None else limit(se, previous.se, quantile)
    return Change(previous, total - previous.total, needed)
