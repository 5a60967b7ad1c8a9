"""The results of a campaign, official by official, made from arrays when they are asked for.

A result with all its role means takes some ten thousand bytes, so that of a hundred thousand officials
only a portion exists at a time. Source: docs/scoring.md.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, overload

import numpy as np

from evalapp.domain.bands import Placed, bands, places
from evalapp.domain.mark_table import Floats, MarkTable
from evalapp.domain.official_score import OfficialFacts, official_score
from evalapp.domain.score_arrays import Flags, ScoreArrays, form_arrays, score_arrays
from evalapp.domain.scores import CampaignScores, OfficialScore
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.domain.uncertainty import TOTAL, ErrorArrays, SpreadSums, error_arrays, spread_sums

_PORTION = 2000
"""Officials whose figures are computed at once: bounds the memory."""


@dataclass(frozen=True, slots=True)
class _Portion:
    """Figures of consecutive officials. ``has_total``: marks, coverage and the half rule allow a total."""

    found: ScoreArrays
    errors: ErrorArrays
    spread: SpreadSums
    has_total: Flags


@dataclass(frozen=True, slots=True)
class _Totals:
    """What is kept of every official: total and standard error (NaN = none), band, places."""

    total: Floats
    error: Floats
    band: dict[str, int]
    places: dict[str, tuple[int, int]]


def score_table(rules: ScoringRules, iins: Sequence[str], table: MarkTable) -> CampaignScores:
    """Results of the officials ``iins``, numbered in ``table`` as they stand there."""
    portions = _Portions(rules, table)
    totals = np.full(table.count, np.nan)
    parts: list[tuple[ErrorArrays, Flags]] = []
    squares: Any = 0.0
    freedom: Any = 0.0
    for first in range(0, table.count, _PORTION):
        own = portions.at(first)
        totals[first : first + _PORTION] = np.where(own.has_total, own.found.totals, np.nan)
        squares, freedom = squares + own.spread.squares, freedom + own.spread.freedom
        parts.append((_of_total(own.errors), own.has_total))
    totals = np.clip(totals, rules.lowest, rules.highest)
    spreads = SpreadSums(squares, freedom).spreads() if parts else np.full(1, np.nan)
    errors = [
        np.where(has_total, np.sqrt(one.parts(spreads[:1]).sum(axis=1)[:, 0]), np.nan)
        for one, has_total in parts
    ]
    error = np.concatenate([*errors, np.zeros(0)])
    placed = [
        Placed(iin, total, se)
        for iin, total, se in zip(iins, totals.tolist(), error.tolist(), strict=True)
        if not math.isnan(se)
    ]
    kept = _Totals(totals, error, bands(placed, rules.quantile), places(placed, rules.quantile))
    return CampaignScores(
        officials=ScoredOfficials(rules, iins, portions, spreads, kept),
        spread=None if math.isnan(spreads[TOTAL]) else float(spreads[TOTAL]),
        placed=len(placed),
    )


class ScoredOfficials(Sequence[OfficialScore]):
    """Results in the order of the officials; each is made when it is asked for."""

    def __init__(
        self,
        rules: ScoringRules,
        iins: Sequence[str],
        portions: "_Portions",
        spreads: Floats,
        kept: _Totals,
    ) -> None:
        self._rules = rules
        self._iins = tuple(iins)
        self._portions = portions
        self._spreads = spreads
        self._kept = kept
        self._listed = lru_cache(maxsize=1)(self._facts)

    def __len__(self) -> int:
        return len(self._iins)

    @overload
    def __getitem__(self, place: int) -> OfficialScore: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[OfficialScore]: ...

    def __getitem__(self, place: int | slice) -> OfficialScore | Sequence[OfficialScore]:
        if isinstance(place, slice):
            return tuple(self._at(each) for each in range(len(self))[place])
        return self._at(range(len(self))[place])

    def __iter__(self) -> Iterator[OfficialScore]:
        return map(self._at, range(len(self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(_equal, self, other))

    __hash__ = None  # type: ignore[assignment]

    def _at(self, place: int) -> OfficialScore:
        facts = self._listed(place // _PORTION)[place % _PORTION]
        return official_score(self._rules, facts)

    def _facts(self, number: int) -> list[OfficialFacts]:
        """The figures of a portion as plain Python values, which are quicker to take one by one."""
        first = number * _PORTION
        own = self._portions.at(first)
        after = first + len(own.has_total)
        parts = own.errors.parts(self._spreads)
        found = own.found
        columns = zip(
            self._iins[first:after],
            self._kept.total[first:after].tolist(),
            self._kept.error[first:after].tolist(),
            found.sums.tolist(),
            found.counts.tolist(),
            found.counted.tolist(),
            found.raters.tolist(),
            found.scores.tolist(),
            found.blocks.tolist(),
            found.coverage.tolist(),
            found.role_means.tolist(),
            np.sqrt(parts.sum(axis=1)).tolist(),
            parts[:, :, TOTAL].tolist(),
            own.errors.assumed[:, :, TOTAL].tolist(),
            strict=True,
        )
        return [
            OfficialFacts._make((*values, self._kept.band.get(values[0]), self._kept.places.get(values[0])))
            for values in columns
        ]


class _Portions:
    """Computes the figures of a portion of officials; keeps the last one."""

    def __init__(self, rules: ScoringRules, table: MarkTable) -> None:
        self._rules = rules
        self._table = table
        self.at = lru_cache(maxsize=1)(self._compute)

    def _compute(self, first: int) -> _Portion:
        rules = self._rules
        after = min(first + _PORTION, self._table.count)
        forms = form_arrays(self._table, first, after)
        found = score_arrays(rules, forms, after - first)
        return _Portion(
            found,
            error_arrays(rules, forms, found),
            spread_sums(rules, forms, found),
            _has_total(rules, found),
        )


def _has_total(rules: ScoringRules, found: ScoreArrays) -> Flags:
    """Whether coverage and the counted roles allow a total (docs/scoring.md, steps 3 and 4)."""
    covered = np.logical_and.reduce(found.coverage >= rules.coverage_minimum - rules.tolerance, axis=1)
    held = np.zeros(len(found.coverage))
    for place, rule in enumerate(rules.roles):
        held += np.where(found.counted[:, place].any(axis=1), rule.weight, 0.0)
    enough: Flags = covered & (held >= rules.roles_minimum * rules.role_weight - rules.tolerance)
    return enough


def _of_total(errors: ErrorArrays) -> ErrorArrays:
    """Only what belongs to the total; the rest of the arrays is let go."""
    only = slice(TOTAL, TOTAL + 1)
    return ErrorArrays(
        errors.counted[:, :, only].copy(),
        errors.assumed[:, :, only].copy(),
        errors.variance[:, :, only].copy(),
        errors.share[:, :, only].copy(),
    )


def _equal(one: OfficialScore, other: object) -> bool:
    return one == other
