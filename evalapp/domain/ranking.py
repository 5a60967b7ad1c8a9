"""Ranking within a direction, and where its places end (docs/scoring.md, ranking).

Everything is computed in exact fractions, so that equal values are equal. A ranking fills no place: it
shows where the number of places ends and who shares the last one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import groupby

SHOWN_PLACES = 4
"""Decimals of a value as it is shown; equality is judged on the exact fraction."""


class Standing(StrEnum):
    """Where somebody stands towards the number of places of his direction.

    ``within``: there are places enough for him and all who share his place. ``shares_last``: so many
    share this place that the places end among them. ``beyond``: the places end before him.
    """

    WITHIN = "within"
    SHARES_LAST = "shares_last"
    BEYOND = "beyond"


@dataclass(frozen=True, slots=True)
class StageScale:
    """A stage as the ranking counts it: its highest score (over 0) and its weight v (not negative)."""

    max_score: Decimal
    weight: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Contestant:
    """Somebody to be ranked: a score for each stage, None = absent or not entered. ``direction`` an id."""

    id: int
    scores: tuple[Decimal | None, ...]
    direction: int | None = None


@dataclass(frozen=True, slots=True)
class RankedPlace:
    """The place of one contestant: ``value`` is exact; equals share the places ``first`` to ``last``.

    ``standing`` None: the direction has no number of places.
    """

    id: int
    value: Fraction
    first: int
    last: int
    standing: Standing | None = None

    @property
    def shared_by(self) -> int:
        """How many hold this place together, oneself included."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class RankedGroup:
    """The ranking of one direction (None: not known, or the intake has none), best first.

    ``unranked``: ids of those without a score at one of the stages, in the order given.
    """

    direction: int | None
    places: int | None
    ranked: tuple[RankedPlace, ...]
    unranked: tuple[int, ...] = ()

    @property
    def sharing_last(self) -> tuple[RankedPlace, ...]:
        """Those among whom the places end, because they share one place."""
        return tuple(one for one in self.ranked if one.standing is Standing.SHARES_LAST)

    @property
    def left_for_sharing(self) -> int:
        """How many places are left for those of :attr:`sharing_last`; 0 when nobody shares."""
        sharing = self.sharing_last
        return (self.places or 0) - sharing[0].first + 1 if sharing else 0

    @property
    def free(self) -> int:
        """Places for which nobody is ranked."""
        return max(0, (self.places or 0) - len(self.ranked))


def value_of(scores: Sequence[Decimal | None], stages: Sequence[StageScale]) -> Fraction | None:
    """Σ v_s · score / max_s; None when a score is missing (absent: not ranked)."""
    total = Fraction(0)
    for score, stage in zip(scores, stages, strict=True):
        if score is None:
            return None
        total += Fraction(stage.weight) * Fraction(score) / Fraction(stage.max_score)
    return total


def rank(
    contestants: Iterable[Contestant],
    stages: Sequence[StageScale],
    places: Mapping[int | None, int | None],
) -> tuple[RankedGroup, ...]:
    """The ranking of each direction.

    :param places: by direction, in the order wanted; None = no number. A direction in ``places`` that
        nobody chose stays as an empty group; one that is not there follows without places.
    """
    groups: dict[int | None, list[Contestant]] = {direction: [] for direction in places}
    for one in contestants:
        groups.setdefault(one.direction, []).append(one)
    return tuple(_ranked(key, places.get(key), some, stages) for key, some in groups.items())


def shown_value(value: Fraction, places: int = SHOWN_PLACES) -> Decimal:
    """``value`` with ``places`` decimals, half away from zero; for reading only."""
    scaled = abs(value) * 10**places
    digits = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Decimal(digits if value >= 0 else -digits).scaleb(-places)


def _ranked(
    direction: int | None, places: int | None, contestants: Sequence[Contestant], stages: Sequence[StageScale]
) -> RankedGroup:
    values = {one.id: value_of(one.scores, stages) for one in contestants}
    sitting = [(one.id, value) for one in contestants if (value := values[one.id]) is not None]
    ordered = sorted(sitting, key=lambda one: -one[1])
    ranked: list[RankedPlace] = []
    for value, equals in groupby(ordered, key=lambda one: one[1]):
        ids = [one[0] for one in equals]
        first, last = len(ranked) + 1, len(ranked) + len(ids)
        standing = _standing(first, last, places)
        ranked += [RankedPlace(number, value, first, last, standing) for number in ids]
    unranked = tuple(one.id for one in contestants if values[one.id] is None)
    return RankedGroup(direction, places, tuple(ranked), unranked)


def _standing(first: int, last: int, places: int | None) -> Standing | None:
    if places is None:
        return None
    if last <= places:
        return Standing.WITHIN
    return Standing.SHARES_LAST if first <= places else Standing.BEYOND
