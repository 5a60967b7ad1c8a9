"""The result of one official from his figures: what is shown, what is withheld, and why something is missing.

Source: docs/scoring.md.
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

from evalapp.domain.campaign import ANONYMOUS_ROLES
from evalapp.domain.numbers import rounded
from evalapp.domain.scores import Gate, OfficialScore, Reason, RoleMean, RoleSummary
from evalapp.domain.scoring_rules import RoleRule, ScoringRules

_COVERAGE_REASONS = {"personal": Reason.COVERAGE_PERSONAL, "professional": Reason.COVERAGE_PROFESSIONAL}


class OfficialFacts(NamedTuple):
    """Figures of one official, NaN = none; by role in the order of the rules, then by competency.

    ``total`` and ``error``: as judged. ``sums``, ``counts``: of the marks; ``counted``: K. ``raters``: who
    gave a mark, by role. ``scores``: S. ``blocks``, ``coverage``: by block. ``role_means``: by role.
    ``errors``: of the figures of domain.uncertainty. ``parts``, ``assumed``: of the total's squared
    standard error, by role.
    """

    iin: str
    total: float
    error: float
    sums: list[list[float]]
    counts: list[list[int]]
    counted: list[list[bool]]
    raters: list[int]
    scores: list[float]
    blocks: list[float]
    coverage: list[float]
    role_means: list[float]
    errors: list[float]
    parts: list[float]
    assumed: list[bool]
    band: int | None
    places: tuple[int, int] | None


def level_of(rules: ScoringRules, total: float) -> int:
    """Level read from the printed total."""
    printed = float(rounded(total))
    return next((rule.level for rule in rules.levels if printed >= rule.border), rules.lowest)


def gate_of(rules: ScoringRules, score: float | None) -> Gate:
    """The gate read from the printed score of its competency."""
    if score is None:
        return Gate.NOT_SCORED
    return Gate.BELOW if float(rounded(score)) < rules.gate_border else Gate.CLEAR


def official_score(rules: ScoringRules, facts: OfficialFacts) -> OfficialScore:
    """The result of one official."""
    total, error = _known(facts.total), _known(facts.error)
    coverage = {block.code: share for block, share in zip(rules.blocks, facts.coverage, strict=True)}
    blocks = {
        block.code: _on_scale(rules, score) if _is_covered(rules, coverage[block.code]) else None
        for block, score in zip(rules.blocks, facts.blocks, strict=True)
    }
    codes = rules.competencies
    competencies = {code: _on_scale(rules, score) for code, score in zip(codes, facts.scores, strict=True)}
    shown = {**blocks, **competencies}
    gate = codes.index(rules.gate_competency) if rules.gate_competency in rules.weights else None
    variance = None if error is None else error * error
    rests = math.fsum(part for part, assumed in zip(facts.parts, facts.assumed, strict=True) if assumed)
    half = None if error is None else rules.quantile * error
    return OfficialScore(
        iin=facts.iin,
        total=total,
        blocks=blocks,
        coverage=coverage,
        competencies=competencies,
        role_means={
            rule.role: _role_means(rule, codes, facts, place) for place, rule in enumerate(rules.roles)
        },
        roles={rule.role: _summary(facts, place) for place, rule in enumerate(rules.roles)},
        gate=gate_of(rules, None if gate is None else _known(facts.scores[gate])),
        gate_raters=0 if gate is None else _gate_raters(facts, gate),
        errors={
            name: None if value is None else _known(own)
            for (name, value), own in zip(shown.items(), facts.errors[1:], strict=True)
        },
        level=None if total is None else level_of(rules, total),
        se=error,
        low=None if total is None or half is None else max(float(rules.lowest), total - half),
        high=None if total is None or half is None else min(float(rules.highest), total + half),
        assumed=None if variance is None else rests / variance if variance > 0 else 0.0,
        band=facts.band,
        places=facts.places,
        reasons=_reasons(rules, facts, coverage),
    )


def _reasons(rules: ScoringRules, facts: OfficialFacts, coverage: dict[str, float]) -> tuple[Reason, ...]:
    """Why there is no total, or no interval; empty when there are both."""
    if not math.isnan(facts.total):
        unknown = {
            Reason.SPREAD_UNKNOWN if assumed else Reason.RESTS_ON_ONE_RATER
            for part, assumed in zip(facts.parts, facts.assumed, strict=True)
            if math.isnan(part)
        }
        return tuple(reason for reason in Reason if reason in unknown)
    if not any(facts.raters[place] for place, rule in enumerate(rules.roles) if rule.weight > 0):
        return (Reason.NO_MARKS,)
    found = [_COVERAGE_REASONS[block] for block, share in coverage.items() if not _is_covered(rules, share)]
    counted = sum(rule.weight for place, rule in enumerate(rules.roles) if any(facts.counted[place]))
    if counted < rules.roles_minimum * rules.role_weight - rules.tolerance:
        found.append(Reason.ROLES_BELOW_HALF)
    return tuple(found)


def _role_means(
    rule: RoleRule, codes: Sequence[str], facts: OfficialFacts, place: int
) -> dict[str, RoleMean]:
    """The role means, but for those that would give away the marks of too few anonymous raters."""
    least = rule.minimum if rule.role in ANONYMOUS_ROLES else 1
    return {
        code: RoleMean(total / count if count >= max(least, 1) else None, count, counted)
        for code, total, count, counted in zip(
            codes, facts.sums[place], facts.counts[place], facts.counted[place], strict=True
        )
    }


def _summary(facts: OfficialFacts, place: int) -> RoleSummary:
    counted = any(facts.counted[place])
    has_part = counted and not math.isnan(facts.total)
    return RoleSummary(
        mean=_known(facts.role_means[place]),
        raters=facts.raters[place],
        counted=counted,
        variance=_known(facts.parts[place]) if has_part else None,
        assumed=facts.assumed[place] if has_part else False,
    )


def _gate_raters(facts: OfficialFacts, gate: int) -> int:
    """Raters whose marks made the gate's score."""
    return sum(
        counts[gate] for counts, counted in zip(facts.counts, facts.counted, strict=True) if counted[gate]
    )


def _is_covered(rules: ScoringRules, share: float) -> bool:
    return share >= rules.coverage_minimum - rules.tolerance


def _on_scale(rules: ScoringRules, value: float) -> float | None:
    """A weighted mean of marks, which only the arithmetic of the machine can put beyond the scale."""
    return None if math.isnan(value) else min(float(rules.highest), max(float(rules.lowest), value))


def _known(value: float) -> float | None:
    return None if math.isnan(value) else value
