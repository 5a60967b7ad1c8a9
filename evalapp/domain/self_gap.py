"""How an official sees himself beside how the counted roles see him.

Both figures are weighted like a total over the same competencies: those the official marked himself and
that have a score. The counted side is made of competency scores only, so nothing of a role below its
minimum can be in it. Source: docs/scoring.md, "Self and others".
"""

from collections.abc import Mapping
from dataclasses import dataclass

from evalapp.domain.campaign import RaterRole
from evalapp.domain.scores import OfficialScore
from evalapp.domain.scoring_rules import ScoringRules


@dataclass(frozen=True, slots=True)
class SelfGap:
    """``own`` and ``others``: means (1–5) over ``codes``; ``gap`` = own − others."""

    own: float
    others: float
    codes: tuple[str, ...]

    @property
    def gap(self) -> float:
        """Above zero: the official sees himself higher than the others do."""
        return self.own - self.others


def self_gap(rules: ScoringRules, score: OfficialScore) -> SelfGap | None:
    """The gap of one official; None without a form of his own or without a common competency."""
    own: dict[str, float] = {}
    others: dict[str, float] = {}
    for code, mean in score.role_means.get(RaterRole.SELF, {}).items():
        counted = score.competencies.get(code)
        if mean.mean is not None and counted is not None:
            own[code], others[code] = mean.mean, counted
    if not own:
        return None
    return SelfGap(_weighted(rules, own), _weighted(rules, others), tuple(own))


def _weighted(rules: ScoringRules, values: Mapping[str, float]) -> float:
    """Weighted mean within the blocks, then over the blocks in which anything stands."""
    total, weights = 0.0, 0.0
    for block in rules.blocks:
        own = [(weight, values[code]) for code, weight in block.competencies.items() if code in values]
        held = sum(weight for weight, _ in own)
        if held > 0:
            total += block.weight * sum(weight * value for weight, value in own) / held
            weights += block.weight
    return total / weights if weights > 0 else 0.0
