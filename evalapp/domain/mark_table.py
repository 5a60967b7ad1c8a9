"""The marks of a campaign as arrays: small enough to hold millions of them, quick enough to add them up.

numpy takes a while to import, so this module and what is computed with it are imported when something
is computed, never with the window.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from evalapp.domain.campaign import ANONYMOUS_ROLES
from evalapp.domain.scoring_rules import ScoringRules

Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int32]
Marks = npt.NDArray[np.int8]

UNSEEN = -128
"""In place of a mark: not observed, or not answered."""

_PORTION = 4096
"""Forms that are turned into arrays at once."""


@dataclass(frozen=True, slots=True)
class MarkTable:
    """Forms, one a row, in order of official, role and rater code.

    ``officials``: number of the official (from 0). ``roles``: place in ``rules.roles``. ``raters``: place
    in ``codes``, which holds the rater codes in order. ``marks``: one column a competency in the order of
    the rules, a whole number on the scale or :data:`UNSEEN`. ``count``: officials in all, with forms or
    without.
    """

    count: int
    officials: Whole
    roles: Whole
    raters: Whole
    marks: Marks
    codes: tuple[str, ...]

    def of_officials(self, first: int, after: int) -> slice:
        """Where the forms of the officials from ``first`` to before ``after`` lie."""
        ends = np.searchsorted(self.officials, (first, after))
        return slice(int(ends[0]), int(ends[1]))


def shown_marks(rules: ScoringRules, table: MarkTable) -> MarkTable:
    """The table without what no statistic may rest on: marks of an anonymous role on an official and
    competency that fewer raters than its minimum marked (docs/scoring.md, Anonymity)."""
    marks = table.marks.copy()
    for place, rule in enumerate(rules.roles):
        if rule.role not in ANONYMOUS_ROLES:
            continue
        own = np.flatnonzero(table.roles == place)
        for column in range(marks.shape[1]):
            seen = own[marks[own, column] != UNSEEN]
            officials = table.officials[seen]
            few = np.bincount(officials, minlength=1)[officials] < rule.minimum
            marks[seen[few], column] = UNSEEN
    return replace(table, marks=marks)


def seen_marks(marks: Marks) -> Floats:
    """Marks as figures, NaN where there is none."""
    return np.where(marks == UNSEEN, np.nan, marks)


class MarkTableBuilder:
    """Takes the forms of a campaign one by one, in any order."""

    def __init__(self, rules: ScoringRules, count: int) -> None:
        self._codes = rules.competencies
        self._places = {rule.role.value: place for place, rule in enumerate(rules.roles)}
        self._count = count
        self._raters: dict[str, int] = {}
        self._keys: list[tuple[int, int, int]] = []
        self._rows: list[list[int | None]] = []
        self._parts: list[tuple[Whole, Marks]] = []

    def add(self, official: int, role: str, rater: str, marks: Mapping[str, int | None]) -> None:
        """Take one form; one of a role that the rules do not know is passed over, and so are marks on
        competencies they do not know."""
        place = self._places.get(role)
        if place is None:
            return
        self._keys.append((official, place, self._raters.setdefault(rater, len(self._raters))))
        self._rows.append([marks.get(code) for code in self._codes])
        if len(self._rows) == _PORTION:
            self._pack()

    def build(self) -> MarkTable:
        """The table. The builder is used up."""
        self._pack()
        keys = np.concatenate([part[0] for part in self._parts])
        marks = np.concatenate([part[1] for part in self._parts])
        self._parts.clear()
        codes = sorted(self._raters)
        # By rater code, so that the order of input cannot move a result by a rounding error.
        ranks = np.empty(len(codes), np.int32)
        ranks[[self._raters[code] for code in codes]] = np.arange(len(codes), dtype=np.int32)
        raters = ranks[keys[:, 2]]
        order = np.lexsort((raters, keys[:, 1], keys[:, 0]))
        return MarkTable(
            count=self._count,
            officials=keys[order, 0],
            roles=keys[order, 1],
            raters=raters[order],
            marks=marks[order],
            codes=tuple(codes),
        )

    def _pack(self) -> None:
        """Turn what has come so far into arrays."""
        keys = np.array(self._keys, np.int32).reshape(-1, 3)
        given = np.array(self._rows, np.float64).reshape(-1, len(self._codes))
        self._parts.append((keys, np.where(np.isnan(given), UNSEEN, given).astype(np.int8)))
        self._keys, self._rows = [], []


def mark_table(
    rules: ScoringRules, forms: Iterable[tuple[int, str, str, Mapping[str, int | None]]], count: int
) -> MarkTable:
    """The table of ``forms``, each (number of the official, role, rater code, {competency code: mark})."""
    builder = MarkTableBuilder(rules, count)
    for form in forms:
        builder.add(*form)
    return builder.build()


def weighted_mean(values: Floats, weights: Sequence[float]) -> Floats:
    """Σ w·x / Σ w along the last axis over what is not NaN; NaN where there is nothing.

    Added up one by one in the order of the columns, so that the figure does not depend on how many rows
    are computed at once.
    """
    total = np.zeros(values.shape[:-1])
    held = np.zeros(values.shape[:-1])
    for column, weight in enumerate(weights):
        value = values[..., column]
        has = ~np.isnan(value)
        total += np.where(has, weight * value, 0.0)
        held += np.where(has, weight, 0.0)
    return ratio(total, held)


def ratio(top: npt.NDArray[np.generic], bottom: npt.NDArray[np.generic]) -> Floats:
    """``top`` / ``bottom``, NaN where the bottom is not above zero."""
    shape = np.broadcast_shapes(top.shape, bottom.shape)
    found: Floats = np.divide(top, bottom, out=np.full(shape, np.nan), where=bottom > 0)  # type: ignore[operator]
    return found


def block_scores(rules: ScoringRules, scores: Floats) -> Floats:
    """Block scores (…, block) from competency scores (…, competency): Σ w_c S / Σ w_c; NaN = none."""
    found, first = [], 0
    for block in rules.blocks:
        after = first + len(block.competencies)
        found.append(weighted_mean(scores[..., first:after], tuple(block.competencies.values())))
        first = after
    return np.stack(found, axis=-1)


def totals(rules: ScoringRules, scores: Floats) -> Floats:
    """Totals Σ (weight of block · block score) from competency scores; NaN when a block has no score."""
    blocks = block_scores(rules, scores)
    total = np.zeros(blocks.shape[:-1])
    for place, block in enumerate(rules.blocks):
        total += block.weight * blocks[..., place]
    return total


def rater_totals(rules: ScoringRules, marks: Floats) -> Floats:
    """Rater totals t from marks (…, competency): the weighted mean within each block, then the
    block-weighted mean over the blocks in which anything was marked; NaN without a mark."""
    return weighted_mean(block_scores(rules, marks), [block.weight for block in rules.blocks])
