"""Do the raters agree: intraclass correlation of rater totals, Krippendorff's alpha of marks.

Source: docs/scoring.md, "Do the raters agree". Nothing here reaches a score.
"""

import numpy as np
import numpy.typing as npt

from evalapp.domain.campaign import RaterRole
from evalapp.domain.diagnostic_rules import DiagnosticRules
from evalapp.domain.f_distribution import f_quantile
from evalapp.domain.mark_table import UNSEEN, Floats, MarkTable, Whole, rater_totals, seen_marks, shown_marks
from evalapp.domain.rater_findings import Alpha, Estimate, Intraclass, NoCoefficient
from evalapp.domain.scoring_rules import ScoringRules

_NOISE = 1e-18
"""Mean squares below this are rounding errors of equal totals on a scale of 1–5."""
_DRAWN_AT_ONCE = 1_000_000
"""Officials drawn in one step of the bootstrap: bounds its memory."""
_SUMS = 4
"""Sums of a unit that alpha is made of: marks, Σx, Σx², disagreement."""


def role_agreement(
    rules: ScoringRules, looked: DiagnosticRules, table: MarkTable
) -> dict[RaterRole, Intraclass]:
    """{role but self: agreement of its rater totals}.

    Of an anonymous role only marks of at least its minimum of raters are taken.
    """
    table = shown_marks(rules, table)
    found: dict[RaterRole, Intraclass] = {}
    for place, rule in enumerate(rules.roles):
        if rule.role is not RaterRole.SELF:
            own = table.roles == place
            values = rater_totals(rules, seen_marks(table.marks[own]))
            groups = table.officials[own]
            keep = ~np.isnan(values)
            found[rule.role] = intraclass(
                groups[keep], values[keep], confidence=looked.confidence, officials=looked.officials_minimum
            )
    return found


def intraclass(groups: Whole, values: Floats, *, confidence: float, officials: int = 2) -> Intraclass:
    """ICC(1,1) and ICC(1,n₀) of ``values`` nested in ``groups`` (Shrout & Fleiss 1979, case 1).

    n₀ = (N − Σnᵢ²/N)/(a − 1). With F = MSB/MSW the ends rest on F over, and times, its quantiles.

    :param officials: groups needed at least.
    """
    _, places, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    a, n = len(sizes), len(values)
    reason = None
    if n - a < 1:
        reason = NoCoefficient.SINGLE_RATERS
    elif a < max(officials, 2):
        reason = NoCoefficient.TOO_FEW_OFFICIALS
    if reason:
        return Intraclass(None, None, n / a if a else 0.0, a, n, reason)
    n0 = (n - float(np.sum(sizes.astype(float) ** 2)) / n) / (a - 1)
    means = np.bincount(places, weights=values) / sizes
    between = float(np.sum(sizes * (means - values.mean()) ** 2)) / (a - 1)
    within = float(np.sum((values - means[places]) ** 2)) / (n - a)
    if between < _NOISE:
        between = 0.0
    if within < _NOISE and between == 0:
        return Intraclass(None, None, n0, a, n, NoCoefficient.ALL_EQUAL)
    if within < _NOISE:
        return Intraclass(Estimate(1.0, 1.0, 1.0), Estimate(1.0, 1.0, 1.0), n0, a, n)
    ratio = between / within
    tail = 1 - (1 - confidence) / 2
    low = ratio / f_quantile(tail, a - 1, n - a)
    high = ratio * f_quantile(tail, n - a, a - 1)
    single = Estimate(*((f - 1) / (f + n0 - 1) for f in (ratio, low, high)))
    mean = Estimate(*(1 - 1 / f for f in (ratio, low, high))) if ratio > 0 else None
    return Intraclass(single, mean, n0, a, n)


def competency_agreement(rules: ScoringRules, looked: DiagnosticRules, table: MarkTable) -> dict[str, Alpha]:
    """{competency: alpha over the marks of all raters but the official himself}.

    Marks of an anonymous role count on officials on whose competency at least its minimum of raters
    gave one.
    """
    sums = _unit_sums(rules, shown_marks(rules, table))
    values = _alphas(sums.sum(axis=0))
    lows, highs = _bootstrap(sums, looked)
    found = {}
    for column, code in enumerate(rules.competencies):
        marks, officials = int(sums[:, column, 0].sum()), int(np.count_nonzero(sums[:, column, 0]))
        reason = None
        if officials == 0:
            reason = NoCoefficient.SINGLE_RATERS
        elif officials < looked.officials_minimum:
            reason = NoCoefficient.TOO_FEW_OFFICIALS
        elif np.isnan(values[column]):
            reason = NoCoefficient.ALL_EQUAL
        estimate = None
        if reason is None:
            estimate = Estimate(float(values[column]), _known(lows[column]), _known(highs[column]))
        found[code] = Alpha(estimate, officials, marks, reason)
    return found


def interval_alpha(units: npt.NDArray[np.float64]) -> float | None:
    """Krippendorff's alpha for interval data of ``units`` (unit × rater, NaN = no value); None when all
    values are equal or no unit has two (Krippendorff 2011)."""
    seen = ~np.isnan(units)
    marks = np.where(seen, units, 0.0)
    sums = _paired(seen.sum(axis=1), marks.sum(axis=1), (marks**2).sum(axis=1))
    return _known(_alphas(sums.sum(axis=0)))


def _unit_sums(rules: ScoringRules, table: MarkTable) -> Floats:
    """(official, competency, sum): what alpha is made of."""
    shape = (table.count, len(rules.competencies))
    count, total, squares = np.zeros(shape), np.zeros(shape), np.zeros(shape)
    places = [place for place, rule in enumerate(rules.roles) if rule.role is not RaterRole.SELF]
    own = np.isin(table.roles, places)
    given, officials = table.marks[own], table.officials[own]
    for column in range(shape[1]):
        seen = given[:, column] != UNSEEN
        marks, units = given[seen, column].astype(float), officials[seen]
        count[:, column] = np.bincount(units, minlength=shape[0])
        total[:, column] = np.bincount(units, marks, minlength=shape[0])
        squares[:, column] = np.bincount(units, marks**2, minlength=shape[0])
    return _paired(count, total, squares)


def _paired(count: npt.NDArray[np.generic], total: Floats, squares: Floats) -> Floats:
    """Per unit the number of values, Σx, Σx² and Σ over ordered pairs (x − x')²/(m − 1) =
    2(mΣx² − (Σx)²)/(m − 1); zeros for a unit with fewer than two values."""
    number = count.astype(float)
    has = number >= 2  # noqa: PLR2004 a pair
    apart = 2 * (number * squares - total**2) / np.where(has, number - 1, 1)
    found: Floats = np.stack([number, total, squares, apart], axis=-1) * has[..., None]
    return found


def _alphas(sums: Floats) -> Floats:
    """α = 1 − D_o/D_e from sums over units, NaN when nothing differs.

    D_o = Σ disagreement / n, D_e = 2(nΣx² − (Σx)²) / (n(n − 1)).
    """
    n, total, squares, apart = (sums[..., place] for place in range(_SUMS))
    expected = 2 * (n * squares - total**2)
    return np.where(expected > 0, 1 - (n - 1) * apart / np.where(expected > 0, expected, 1), np.nan)


def _bootstrap(sums: Floats, looked: DiagnosticRules) -> tuple[Floats, Floats]:
    """Ends of the percentile interval of each competency over officials drawn with replacement."""
    officials, columns = sums.shape[:2]
    nothing = np.full(columns, np.nan)
    if not officials:
        return nothing, nothing
    generator = np.random.default_rng(looked.seed)
    flat = sums.reshape(officials, -1)
    at_once = max(1, min(looked.draws, _DRAWN_AT_ONCE // officials))
    drawn = []
    for start in range(0, looked.draws, at_once):
        rows = min(at_once, looked.draws - start)
        picks = generator.integers(0, officials, (rows, officials))
        picks += np.arange(rows)[:, None] * officials
        times = np.bincount(picks.ravel(), minlength=rows * officials).reshape(rows, officials)
        drawn.append(_alphas((times.astype(float) @ flat).reshape(rows, columns, _SUMS)))
    tail = (1 - looked.confidence) / 2
    values = np.concatenate(drawn)
    lows, highs = nothing.copy(), nothing.copy()
    for column in range(columns):
        own = values[~np.isnan(values[:, column]), column]
        # Draws in which nothing differs have no alpha; an interval of few draws would be a guess.
        if len(own) * 2 >= looked.draws:
            lows[column], highs[column] = np.quantile(own, (tail, 1 - tail))
    return lows, highs


def _known(value: float | np.floating[npt.NBitBase] | Floats) -> float | None:
    return None if np.isnan(value) else float(value)
