"""From the marks of some officials to their role means, scores, blocks and totals, all at once.

Source: docs/scoring.md, "From marks to a total". Letters as there: X role mean, S competency score,
K the counted pairs, W weight of a role. NaN = there is none.
"""

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from evalapp.domain.mark_table import (
    Floats,
    MarkTable,
    block_scores,
    ratio,
    seen_marks,
    totals,
    weighted_mean,
)
from evalapp.domain.scoring_rules import ScoringRules

Flags = npt.NDArray[np.bool_]
Places = npt.NDArray[np.intp]
Counts = npt.NDArray[np.int64]
Numbers = TypeVar("Numbers", Floats, Counts)


@dataclass(frozen=True, slots=True)
class FormArrays:
    """The forms of the officials, in order of official, role and rater.

    ``officials``, ``roles``: places in the arrays of scores. ``marks``: (form, competency), NaN = none.
    ``starts``: first form of each (official, role) group that has forms; ``groups``: of which of these
    each form is.
    """

    officials: Places
    roles: Places
    marks: Floats
    starts: Places
    groups: Places


@dataclass(frozen=True, slots=True)
class ScoreArrays:
    """Figures of consecutive officials; axes: official, role, competency, block.

    ``sums``, ``counts``: of the marks (official, role, competency). ``counted``: K. ``raters``: who gave
    at least one mark (official, role). ``weighted``, ``held``, ``pairs``: Σ W·X, Σ W and the number of
    counted pairs (official, competency). ``scores``: S. ``blocks``, ``coverage``: (official, block);
    ``totals``: T before coverage and the half rule are judged. ``role_means``: a role over all its
    competencies with enough raters (official, role).
    """

    sums: Floats
    counts: Counts
    counted: Flags
    raters: Counts
    weighted: Floats
    held: Floats
    pairs: Counts
    scores: Floats
    blocks: Floats
    coverage: Floats
    totals: Floats
    role_means: Floats


def form_arrays(table: MarkTable, first: int, after: int) -> FormArrays:
    """The forms of the officials from ``first`` to before ``after``."""
    own = table.of_officials(first, after)
    officials = table.officials[own].astype(np.intp) - first
    roles = table.roles[own].astype(np.intp)
    is_start = np.ones(len(officials), bool)
    is_start[1:] = (officials[1:] != officials[:-1]) | (roles[1:] != roles[:-1])
    groups = np.cumsum(is_start) - 1
    return FormArrays(officials, roles, seen_marks(table.marks[own]), np.flatnonzero(is_start), groups)


def score_arrays(rules: ScoringRules, forms: FormArrays, count: int) -> ScoreArrays:
    """The figures of ``count`` officials."""
    shape = (count, len(rules.roles), len(rules.competencies))
    seen = ~np.isnan(forms.marks)
    marked = np.count_nonzero(seen, axis=1)[:, None].clip(0, 1).astype(np.int64)
    sums = _by_role(np.where(seen, forms.marks, 0.0), forms, shape)
    counts = _by_role(seen.astype(np.int64), forms, shape)
    minimums = np.array([rule.minimum for rule in rules.roles])[None, :, None]
    enough = (counts >= minimums) & (counts > 0)
    means = ratio(sums, counts)
    weighted, held = np.zeros((count, shape[2])), np.zeros((count, shape[2]))
    for place, rule in enumerate(rules.roles):
        if rule.weight > 0:
            weighted += np.where(enough[:, place], rule.weight * means[:, place], 0.0)
            held += np.where(enough[:, place], rule.weight, 0.0)
    counted = enough & np.array([rule.weight > 0 for rule in rules.roles])[None, :, None]
    scores = ratio(weighted, held)
    return ScoreArrays(
        sums=sums,
        counts=counts,
        counted=counted,
        raters=_by_role(marked, forms, (*shape[:2], 1))[..., 0],
        weighted=weighted,
        held=held,
        pairs=counted.sum(axis=1),
        scores=scores,
        blocks=block_scores(rules, scores),
        coverage=_coverage(rules, scores),
        totals=totals(rules, scores),
        role_means=weighted_mean(
            block_scores(rules, np.where(enough, means, np.nan)), [block.weight for block in rules.blocks]
        ),
    )


def group_sums(values: Numbers, forms: FormArrays) -> Numbers:
    """Sums over the forms of each group, one by one in their order."""
    return np.add.reduceat(values, forms.starts, axis=0)


def _by_role(values: Numbers, forms: FormArrays, shape: tuple[int, ...]) -> Numbers:
    """Sums over the forms of each official and role; zero without a form."""
    found = np.zeros(shape, values.dtype)
    if len(forms.starts):
        found[forms.officials[forms.starts], forms.roles[forms.starts]] = group_sums(values, forms)
    return found


def _coverage(rules: ScoringRules, scores: Floats) -> Floats:
    """Share (0–1) of each block's competency weights that is scored."""
    found, first = [], 0
    for block in rules.blocks:
        scored = np.zeros(len(scores))
        for column, weight in enumerate(block.competencies.values(), start=first):
            scored += np.where(np.isnan(scores[:, column]), 0.0, weight)
        found.append(scored / sum(block.competencies.values()))
        first += len(block.competencies)
    return np.stack(found, axis=-1)
