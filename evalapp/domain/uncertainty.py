"""How sure a figure is: its standard error from leaving raters out one by one.

The total's standard error is defined in docs/scoring.md, "How sure". Blocks and competencies follow
the same rule, each with the spread between raters of its own figure.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from evalapp.domain.campaign import RaterRole
from evalapp.domain.scoring_rules import BlockRule, ScoringRules
from evalapp.domain.tally import OfficialTally, RoleTally, block_score, total_of

_NOISE = 1e-24
"""Variances below this are rounding errors of equal figures: machine precision, squared, on marks of 1–5."""

Scores = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure made of competency scores.

    ``codes``: the competencies it is made of. ``value``: the figure (1–5) of an official from his
    competency scores. ``of_rater``: the same of one rater from what that rater marked. Both give None
    when there is none.
    """

    name: str
    codes: frozenset[str]
    value: Callable[[Scores], float | None]
    of_rater: Callable[[Scores], float | None]


TOTAL = "total"
"""Name of the figure that is the total; blocks and competencies go by their codes."""


@dataclass(frozen=True, slots=True)
class RolePart:
    """A counted role's part of the squared standard error of a figure.

    ``variance`` is None when the figure does not exist without one of the role's raters, or when it
    rests on an unknown spread. ``assumed``: it comes from the campaign's spread, because the role has
    one rater, who cannot be compared with himself.
    """

    variance: float | None
    assumed: bool


def figures(rules: ScoringRules) -> tuple[Figure, ...]:
    """The total, the blocks, the competencies."""
    whole = Figure(
        TOTAL,
        frozenset(rules.competencies),
        lambda scores: total_of(rules, scores),
        lambda marks: _rater_total(rules, marks),
    )
    blocks = [_block_figure(block) for block in rules.blocks]
    return (whole, *blocks, *(_competency_figure(code) for code in rules.competencies))


def pooled_spreads(figures: Sequence[Figure], tallies: Iterable[OfficialTally]) -> dict[str, float | None]:
    """{figure: s², variance between the raters of one (official, role) group, pooled over the campaign}.

    Groups of roles with weight and at least two raters who have the figure; None without such a group.
    """
    squares = {figure.name: 0.0 for figure in figures}
    freedom = {figure.name: 0 for figure in figures}
    for tally in tallies:
        for role in tally.roles.values():
            if role.rule.weight > 0 and len(role.raters) > 1:
                for figure in figures:
                    values = [value for marks in role.raters if (value := figure.of_rater(marks)) is not None]
                    if len(values) > 1:
                        squares[figure.name] += _squares(values)
                        freedom[figure.name] += len(values) - 1
    return {name: _clean(squares[name] / count) if count else None for name, count in freedom.items()}


def error_parts(
    figures: Sequence[Figure], tally: OfficialTally, spreads: Mapping[str, float | None]
) -> dict[str, dict[RaterRole, RolePart]]:
    """{figure: {counted role: its part of the figure's squared standard error}} of one official."""
    counted = [role for role in tally.roles.values() if role.counted]
    left_out = {
        role.rule.role: [
            (marks, _scores_without(tally, role, marks))
            for marks in role.raters
            if not role.counted.isdisjoint(marks)
        ]
        for role in counted
    }
    found = {}
    for figure in figures:
        own = [role for role in counted if not role.counted.isdisjoint(figure.codes)]
        weight = sum(role.rule.weight for role in own)
        found[figure.name] = {
            role.rule.role: _part(
                figure, role, left_out[role.rule.role], role.rule.weight / weight, spreads[figure.name]
            )
            for role in own
        }
    return found


def variance_of(parts: Mapping[RaterRole, RolePart]) -> float | None:
    """The squared standard error; None when there are no parts or a part is unknown."""
    total = 0.0
    for part in parts.values():
        if part.variance is None:
            return None
        total += part.variance
    return total if parts else None


def _part(
    figure: Figure,
    role: RoleTally,
    left_out: Sequence[tuple[Mapping[str, int], Scores]],
    share: float,
    spread: float | None,
) -> RolePart:
    counted = role.counted & figure.codes
    without = [scores for marks, scores in left_out if not counted.isdisjoint(marks)]
    if len(without) > 1:
        return RolePart(_left_out_variance([figure.value(scores) for scores in without]), assumed=False)
    return RolePart(None if spread is None else share * share * spread, assumed=True)


def _left_out_variance(values: Sequence[float | None]) -> float | None:
    """(n − 1)/n · Σ(T₍₋ᵣ₎ − mean)²; None when some T₍₋ᵣ₎ does not exist."""
    known = [value for value in values if value is not None]
    if len(known) < len(values):
        return None
    return _clean((len(known) - 1) / len(known) * _squares(known))


def _scores_without(tally: OfficialTally, role: RoleTally, marks: Mapping[str, int]) -> dict[str, float]:
    """The competency scores over the same pairs without one rater's marks.

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
    return scores


def _rater_total(rules: ScoringRules, marks: Scores) -> float | None:
    """Weighted means within the blocks, then the block-weighted mean over the blocks with a mark."""
    weighted, weights = 0.0, 0.0
    for block in rules.blocks:
        score = block_score(block, marks)
        if score is not None:
            weighted += block.weight * score
            weights += block.weight
    return weighted / weights if weights > 0 else None


def _block_figure(block: BlockRule) -> Figure:
    def value(scores: Scores) -> float | None:
        return block_score(block, scores)

    return Figure(block.code, frozenset(block.competencies), value, value)


def _competency_figure(code: str) -> Figure:
    def value(scores: Scores) -> float | None:
        return scores.get(code)

    return Figure(code, frozenset((code,)), value, value)


def _squares(values: Sequence[float]) -> float:
    mean = sum(values) / len(values)
    return sum((value - mean) ** 2 for value in values)


def _clean(variance: float) -> float:
    return variance if variance > _NOISE else 0.0
