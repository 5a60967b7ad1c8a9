"""How sure a figure is: its standard error from leaving raters out one by one.

The total's standard error is defined in docs/scoring.md, "How sure". Blocks and competencies follow
the same rule, each with the spread between raters of its own figure. A *figure* is one of the total,
the blocks and the competencies, in this order; NaN = there is none.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from evalapp.domain.mark_table import Floats, block_scores, rater_totals, totals
from evalapp.domain.score_arrays import Flags, FormArrays, ScoreArrays, group_sums
from evalapp.domain.scoring_rules import ScoringRules

TOTAL = 0
"""Place of the total among the figures."""
_NOISE = 1e-24
"""Variances below this are rounding errors of equal figures: machine precision, squared, on marks of 1–5."""


@dataclass(frozen=True, slots=True)
class ErrorArrays:
    """What the standard errors of consecutive officials are made of; axes: official, role, figure.

    ``counted``: the role has a counted pair in the figure. ``assumed``: one rater made it, who cannot be
    compared with himself. ``variance``: a role's part of the squared standard error where two raters or
    more made it; NaN when the figure does not exist without one of them. ``share``: W_g / ΣW over the
    counted roles of the figure.
    """

    counted: Flags
    assumed: Flags
    variance: Floats
    share: Floats

    def parts(self, spreads: Floats) -> Floats:
        """Parts of the squared standard error (official, role, figure): 0 where the role does not count,
        NaN where a part is unknown. ``spreads``: s² of each figure, NaN = unknown."""
        rests = self.share * self.share * spreads
        return np.where(self.counted, np.where(self.assumed, rests, self.variance), 0.0)


@dataclass(frozen=True, slots=True)
class SpreadSums:
    """Σ(t − t̄)² and Σ(n − 1) of each figure over groups of raters."""

    squares: Floats
    freedom: Floats

    def spreads(self) -> Floats:
        """s² of each figure; NaN without a group of two raters."""
        found = np.divide(
            self.squares, self.freedom, out=np.full(len(self.freedom), np.nan), where=self.freedom > 0
        )
        return np.where(found < _NOISE, 0.0, found)


def spread_sums(rules: ScoringRules, forms: FormArrays, found: ScoreArrays) -> SpreadSums:
    """How far raters of one role and official differ in each figure, over roles with weight.

    In the total over all their marks, as docs/scoring.md defines s². In blocks and competencies only over
    marks of counted pairs: the error of a competency would else show what too few raters marked.
    """
    seen = np.where(found.counted[forms.officials, forms.roles], forms.marks, np.nan)
    values = np.concatenate(
        [rater_totals(rules, forms.marks)[:, None], block_scores(rules, seen), seen], axis=1
    )
    if not len(values):
        return SpreadSums(np.zeros(values.shape[1]), np.zeros(values.shape[1]))
    number, squares = _spread(values, ~np.isnan(values), forms)
    weights = np.array([rule.weight for rule in rules.roles])[forms.roles[forms.starts]]
    takes = (number > 1) & (weights > 0)[:, None]
    return SpreadSums(np.where(takes, squares, 0.0).sum(axis=0), np.where(takes, number - 1, 0).sum(axis=0))


def error_arrays(rules: ScoringRules, forms: FormArrays, found: ScoreArrays) -> ErrorArrays:
    """Leave every rater of a counted role out once: Var_g = (n − 1)/n · Σ (T₍₋ᵣ₎ − mean T₍₋ᵣ₎)²."""
    weights = np.array([rule.weight for rule in rules.roles])
    counted = _in_figures(rules, found.counted)
    number, variance = np.zeros(counted.shape), np.zeros(counted.shape)
    if len(forms.starts):
        without = _scores_without(weights, forms, found)
        values = np.concatenate(
            [totals(rules, without)[:, None], block_scores(rules, without), without], axis=1
        )
        pairs = found.counted[forms.officials, forms.roles] & ~np.isnan(forms.marks)
        n, squares = _spread(values, _in_figures(rules, pairs), forms)
        place = (forms.officials[forms.starts], forms.roles[forms.starts])
        number[place] = n
        left_out = (n - 1) / np.where(n > 0, n, 1) * squares
        variance[place] = np.where(left_out < _NOISE, 0.0, left_out)
    held = np.zeros(counted.shape[::2])
    for role, weight in enumerate(weights):
        held += np.where(counted[:, role], weight, 0.0)
    share = weights[None, :, None] / np.where(held > 0, held, 1.0)[:, None, :]
    return ErrorArrays(counted, counted & (number == 1), variance, share)


def _scores_without(weights: Floats, forms: FormArrays, found: ScoreArrays) -> Floats:
    """S of each form's official over the same pairs without the form's marks (form, competency).

    A pair left empty drops out and the weights renormalise; minimums, coverage and the half rule are
    not judged again.
    """
    official, role = forms.officials, forms.roles
    weight = weights[role][:, None]
    sums, counts = found.sums[official, role], found.counts[official, role]
    held, pairs = found.held[official], found.pairs[official]
    takes = found.counted[official, role] & ~np.isnan(forms.marks)
    left = counts - 1
    with np.errstate(divide="ignore", invalid="ignore"):
        others = found.weighted[official] - weight * sums / counts
        renewed = (others + weight * (sums - forms.marks) / left) / held
        dropped = np.where(pairs > 1, others / (held - weight), np.nan)
    return np.where(takes, np.where(left > 0, renewed, dropped), found.scores[official])


def _spread(values: Floats, takes: Flags, forms: FormArrays) -> tuple[Floats, Floats]:
    """(group, figure): how many forms take part, and Σ (value − mean)² over them; NaN when a value of one
    that takes part is missing."""
    number = group_sums(takes.astype(float), forms)
    means = group_sums(np.where(takes, values, 0.0), forms) / np.where(number > 0, number, 1)
    apart = np.where(takes, (values - means[forms.groups]) ** 2, 0.0)
    return number, group_sums(apart, forms)


def _in_figures(rules: ScoringRules, pairs: Flags) -> Flags:
    """(…, competency) → (…, figure): whether anything of the figure is among ``pairs``."""
    blocks, first = [], 0
    for block in rules.blocks:
        after = first + len(block.competencies)
        blocks.append(pairs[..., first:after].any(axis=-1))
        first = after
    whole = pairs.any(axis=-1)
    found: npt.NDArray[np.bool_] = np.concatenate([np.stack([whole, *blocks], axis=-1), pairs], axis=-1)
    return found
