"""From the marks of a campaign to its results.

Source: docs/scoring.md. Pure computation: the same rules, officials and marks give the same figures,
whatever their order. Nothing here decides about a person.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from evalapp.domain.bands import Placed, bands, places
from evalapp.domain.campaign import ANONYMOUS_ROLES, RaterRole
from evalapp.domain.numbers import rounded
from evalapp.domain.scores import CampaignScores, Gate, OfficialScore, Reason, RoleMean, RoleSummary
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.domain.tally import (
    MarkedForm,
    OfficialTally,
    RoleTally,
    block_coverage,
    block_score,
    tally_official,
    total_of,
)
from evalapp.domain.uncertainty import (
    TOTAL,
    Figure,
    RolePart,
    error_parts,
    figures,
    pooled_spreads,
    variance_of,
)

__all__ = ["CampaignScores", "MarkedForm", "OfficialScore", "ScoringRules", "score_campaign"]

_COVERAGE_REASONS = {"personal": Reason.COVERAGE_PERSONAL, "professional": Reason.COVERAGE_PROFESSIONAL}


def score_campaign(
    rules: ScoringRules, officials: Sequence[str], forms: Iterable[MarkedForm]
) -> CampaignScores:
    """Results of a campaign.

    :param officials: IINs of the assessed officials; an official without a form has a result without
        a total. Forms of others are passed over.
    :param forms: at most one per official, role and rater.
    """
    by_official: dict[str, list[MarkedForm]] = {iin: [] for iin in officials}
    for form in forms:
        if form.iin in by_official:
            by_official[form.iin].append(form)
    tallies = {iin: tally_official(rules, own) for iin, own in by_official.items()}
    asked = figures(rules)
    spreads = pooled_spreads(asked, tallies.values())
    scores = [_score(rules, iin, tally, asked, spreads) for iin, tally in tallies.items()]
    return _with_places(rules, scores, spreads[TOTAL])


def level_of(rules: ScoringRules, total: float) -> int:
    """Level read from the printed total."""
    printed = float(rounded(total))
    return next((rule.level for rule in rules.levels if printed >= rule.border), rules.lowest)


def gate_of(rules: ScoringRules, score: float | None) -> Gate:
    """The gate read from the printed score of its competency."""
    if score is None:
        return Gate.NOT_SCORED
    return Gate.BELOW if float(rounded(score)) < rules.gate_border else Gate.CLEAR


def _score(
    rules: ScoringRules,
    iin: str,
    tally: OfficialTally,
    asked: Sequence[Figure],
    spreads: Mapping[str, float | None],
) -> OfficialScore:
    coverage = {block.code: block_coverage(block, tally.scores) for block in rules.blocks}
    reasons = _no_total(rules, tally, coverage)
    total = None if reasons else _on_scale(rules, total_of(rules, tally.scores))
    all_parts = error_parts(asked, tally, spreads)
    parts = {} if total is None else all_parts[TOTAL]
    blocks = {
        block.code: _on_scale(rules, block_score(block, tally.scores))
        if _is_covered(rules, coverage[block.code])
        else None
        for block in rules.blocks
    }
    competencies = {code: _on_scale(rules, tally.scores.get(code)) for code in rules.competencies}
    gate_code = rules.gate_competency
    score = OfficialScore(
        iin=iin,
        total=total,
        blocks=blocks,
        coverage=coverage,
        competencies=competencies,
        role_means={role: _role_means(rules, own) for role, own in tally.roles.items()},
        roles={role: _summary(rules, own, parts.get(role)) for role, own in tally.roles.items()},
        gate=gate_of(rules, tally.scores.get(gate_code)),
        gate_raters=sum(role.counts[gate_code] for role in tally.roles.values() if gate_code in role.counted),
        errors={
            name: None if value is None else _root(variance_of(all_parts[name]))
            for name, value in {**blocks, **competencies}.items()
        },
        level=None if total is None else level_of(rules, total),
        reasons=reasons,
    )
    return score if total is None else _with_interval(rules, score, total, parts)


def _on_scale(rules: ScoringRules, value: float | None) -> float | None:
    """A weighted mean of marks, which only the arithmetic of the machine can put beyond the scale."""
    return None if value is None else min(float(rules.highest), max(float(rules.lowest), value))


def _root(variance: float | None) -> float | None:
    return None if variance is None else math.sqrt(variance)


def _no_total(rules: ScoringRules, tally: OfficialTally, coverage: Mapping[str, float]) -> tuple[Reason, ...]:
    """Why there is no total; empty when there is one."""
    if not any(marks for role in tally.roles.values() if role.rule.weight > 0 for marks in role.raters):
        return (Reason.NO_MARKS,)
    found = [_COVERAGE_REASONS[block] for block, share in coverage.items() if not _is_covered(rules, share)]
    counted = sum(role.rule.weight for role in tally.roles.values() if role.counted)
    if counted < rules.roles_minimum * rules.role_weight - rules.tolerance:
        found.append(Reason.ROLES_BELOW_HALF)
    return tuple(found)


def _is_covered(rules: ScoringRules, share: float) -> bool:
    return share >= rules.coverage_minimum - rules.tolerance


def _role_means(rules: ScoringRules, role: RoleTally) -> dict[str, RoleMean]:
    return {
        code: RoleMean(_shown_mean(role, code), role.counts.get(code, 0), code in role.counted)
        for code in rules.competencies
    }


def _shown_mean(role: RoleTally, code: str) -> float | None:
    """The role mean, unless it would give away the marks of too few anonymous raters."""
    count = role.counts.get(code, 0)
    if not count or (role.rule.role in ANONYMOUS_ROLES and count < role.rule.minimum):
        return None
    return role.sums[code] / count


def _summary(rules: ScoringRules, role: RoleTally, part: RolePart | None) -> RoleSummary:
    enough = {
        code: role.sums[code] / count for code, count in role.counts.items() if count >= role.rule.minimum
    }
    weighted, weights = 0.0, 0.0
    for block in rules.blocks:
        score = block_score(block, enough)
        if score is not None:
            weighted += block.weight * score
            weights += block.weight
    return RoleSummary(
        mean=weighted / weights if weights > 0 else None,
        raters=sum(1 for marks in role.raters if marks),
        counted=bool(role.counted),
        variance=part.variance if part else None,
        assumed=part.assumed if part else False,
    )


def _with_interval(
    rules: ScoringRules, score: OfficialScore, total: float, parts: Mapping[RaterRole, RolePart]
) -> OfficialScore:
    unknown = {
        Reason.SPREAD_UNKNOWN if part.assumed else Reason.RESTS_ON_ONE_RATER
        for part in parts.values()
        if part.variance is None
    }
    if unknown:
        return replace(score, reasons=tuple(reason for reason in Reason if reason in unknown))
    variance = variance_of(parts) or 0.0
    assumed = sum(part.variance or 0.0 for part in parts.values() if part.assumed)
    half_width = rules.quantile * math.sqrt(variance)
    return replace(
        score,
        se=math.sqrt(variance),
        low=max(float(rules.lowest), total - half_width),
        high=min(float(rules.highest), total + half_width),
        assumed=assumed / variance if variance > 0 else 0.0,
    )


def _with_places(
    rules: ScoringRules, scores: Sequence[OfficialScore], spread: float | None
) -> CampaignScores:
    placed = [
        Placed(score.iin, score.total, score.se)
        for score in scores
        if score.total is not None and score.se is not None
    ]
    band = bands(placed, rules.quantile)
    place = places(placed, rules.quantile)
    return CampaignScores(
        officials=tuple(
            replace(score, band=band.get(score.iin), places=place.get(score.iin)) for score in scores
        ),
        spread=spread,
        placed=len(placed),
    )
