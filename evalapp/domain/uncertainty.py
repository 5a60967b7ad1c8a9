"""How sure a total is: its standard error from leaving raters out one by one.

Source: docs/scoring.md, "How sure".
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from evalapp.domain.campaign import RaterRole
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.domain.tally import OfficialTally, RoleTally, total_of

_NOISE = 1e-24
"""Variances below this are rounding errors of equal totals (machine precision squared, on a scale of 1–5)."""


@dataclass(frozen=True, slots=True)
class RolePart:
    """A counted role's part of the squared standard error.

    ``variance`` is None when the total does not exist without one of the role's raters, or when it
    rests on an unknown spread. ``assumed``: it comes from the campaign's spread, because the role has
    one rater, who cannot be compared with himself.
    """

    variance: float | None
    assumed: bool


def pooled_spread(rules: ScoringRules, tallies: Iterable[OfficialTally]) -> float | None:
    """s²: variance between the rater totals of one (official, role) group, pooled over the campaign.

    Groups of roles with weight and at least two rater totals; None when there is no such group.
    """
    squares, freedom = 0.0, 0
    for tally in tallies:
        for role in tally.roles.values():
            totals = [] if role.rule.weight <= 0 else rater_totals(rules, role)
            if len(totals) > 1:
                squares += _squares(totals)
                freedom += len(totals) - 1
    if not freedom:
        return None
    return _clean(squares / freedom)


def rater_totals(rules: ScoringRules, role: RoleTally) -> list[float]:
    """The total (1–5) of each rater of a role who gave a mark: weighted means within the blocks, then
    the block-weighted mean over the blocks in which the rater marked anything."""
    totals = []
    for marks in role.raters:
        weighted, weights = 0.0, 0.0
        for block in rules.blocks:
            scored = [(weight, marks[c]) for c, weight in block.competencies.items() if c in marks]
            if scored:
                mean = sum(w * mark for w, mark in scored) / sum(w for w, _ in scored)
                weighted += block.weight * mean
                weights += block.weight
        if weights > 0:
            totals.append(weighted / weights)
    return totals


def role_parts(rules: ScoringRules, tally: OfficialTally, spread: float | None) -> dict[RaterRole, RolePart]:
    """The part of each counted role in the squared standard error of an official with a total."""
    counted = [role for role in tally.roles.values() if role.counted]
    weight = sum(role.rule.weight for role in counted)
    parts = {}
    for role in counted:
        raters = [marks for marks in role.raters if any(code in role.counted for code in marks)]
        if len(raters) > 1:
            parts[role.rule.role] = RolePart(_left_out(rules, tally, role, raters), assumed=False)
        else:
            share = role.rule.weight / weight
            part = None if spread is None else share * share * spread
            parts[role.rule.role] = RolePart(part, assumed=True)
    return parts


def _left_out(
    rules: ScoringRules, tally: OfficialTally, role: RoleTally, raters: Sequence[Mapping[str, int]]
) -> float | None:
    """(n − 1)/n · Σ(T₍₋ᵣ₎ − mean)² over the raters of a role; None when some T₍₋ᵣ₎ does not exist."""
    totals = []
    for marks in raters:
        total = _total_without(rules, tally, role, marks)
        if total is None:
            return None
        totals.append(total)
    return _clean((len(totals) - 1) / len(totals) * _squares(totals))


def _total_without(
    rules: ScoringRules, tally: OfficialTally, role: RoleTally, marks: Mapping[str, int]
) -> float | None:
    """The total over the same pairs without one rater's marks.

    A pair left empty drops out and the weights renormalise; minimums, coverage and the half rule are
    not judged again.
    """
    scores = dict(tally.scores)
    weight = role.rule.weight
    for code, mark in marks.items():
        if code not in role.counted:
            continue
        weighted, weights, pairs = tally.sums[code]
        weighted -= weight * role.sums[code] / role.counts[code]
        left = role.counts[code] - 1
        if left:
            scores[code] = (weighted + weight * (role.sums[code] - mark) / left) / weights
        elif pairs > 1:
            scores[code] = weighted / (weights - weight)
        else:
            del scores[code]
    return total_of(rules, scores)


def _squares(values: Sequence[float]) -> float:
    mean = sum(values) / len(values)
    return sum((value - mean) ** 2 for value in values)


def _clean(variance: float) -> float:
    return variance if variance > _NOISE else 0.0
