"""What a commission sets beside the computed figures of a released result.

Source: docs/scoring.md, Calibration. Computed figures are never changed by it; a calibrated figure has
neither an interval nor a band. The guideline is shown beside the shares and enforces nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from evalapp.domain.campaign import RaterRole
from evalapp.domain.numbers import EXACT_PLACES, rounded
from evalapp.domain.scores import OfficialScore
from evalapp.domain.scoring import level_of
from evalapp.domain.scoring_rules import ScoringRules

STEP = Decimal("0.01")
"""A calibrated score is set in hundredths, as scores are printed."""


class CalibrationState(StrEnum):
    """``proposed``: being worked on at the board; ``recorded``: set by the commission."""

    PROPOSED = "proposed"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibrated:
    """What stands beside the computed figures of one official.

    ``blocks``: {block code: score on the scale (1–5), two decimals}, only those that were set; empty
    where the official was discussed and left as computed. ``total``: the calibrated total, None when no
    block was set or a block has neither value. ``decided_by``: who decided; ``minutes``: by which minutes.
    """

    blocks: Mapping[str, float]
    total: float | None
    reason: str
    discussed: bool = False
    decided_on: date | None = None
    decided_by: str = ""
    minutes: str = ""


@dataclass(frozen=True, slots=True)
class BlockRoleMean:
    """Mean of a role over a block: its counted role means, weighted like the block's score (1–5).

    ``raters``: most raters behind one of them.
    """

    role: RaterRole
    mean: float
    raters: int


@dataclass(frozen=True, slots=True)
class LevelShare:
    """Officials on a level: how many, and which share (0–1) of those who have a level."""

    level: int
    count: int
    share: float


def calibrated_total(
    rules: ScoringRules, computed: Mapping[str, float | None], calibrated: Mapping[str, float]
) -> float | None:
    """Σ block weight · calibrated block score, the computed one where the commission left it (1–5).

    None when nothing was set, or when a block has neither a calibrated nor a computed score.
    """
    if not calibrated:
        return None
    total = 0.0
    for block in rules.blocks:
        score = calibrated.get(block.code, computed.get(block.code))
        if score is None:
            return None
        total += block.weight * score
    return total


def level_of_score(rules: ScoringRules, score: float | None) -> int | None:
    """Level read from a printed score by the borders of the rules; None without a score."""
    return None if score is None else level_of(rules, score)


def proposed_score(rules: ScoringRules, computed: float | None, level: int) -> float:
    """The smallest change of a block score that reaches ``level``, with two decimals.

    Upwards the level's border, downwards the last hundredth below the next border; the score itself
    when it has the level already. Without a computed score the level's border.
    """
    low, high = score_range(rules, level)
    if computed is None:
        return float(low)
    return float(min(max(rounded(computed), low), high))


def score_range(rules: ScoringRules, level: int) -> tuple[Decimal, Decimal]:
    """Lowest and highest printed score that has ``level``."""
    borders = {rule.level: Decimal(repr(rule.border)) for rule in rules.levels}
    above = [border for other, border in borders.items() if other > level]
    low = max(borders.get(level, Decimal(rules.lowest)), Decimal(rules.lowest))
    return low, min(above) - STEP if above else Decimal(rules.highest)


def is_score(rules: ScoringRules, value: float) -> bool:
    """Whether ``value`` lies on the scale and has at most two decimals."""
    exact = Decimal(repr(value))
    return rules.lowest <= value <= rules.highest and exact == exact.quantize(STEP)


def shares_of(rules: ScoringRules, levels: Iterable[int | None]) -> tuple[LevelShare, ...]:
    """How officials spread over the levels, lowest level first; those without a level stay out of it."""
    known = [level for level in levels if level is not None]
    scale = sorted({rules.lowest, *(rule.level for rule in rules.levels)})
    return tuple(
        LevelShare(level, count, count / len(known) if known else 0.0)
        for level in scale
        for count in (known.count(level),)
    )


def block_role_means(rules: ScoringRules, score: OfficialScore, block: str) -> tuple[BlockRoleMean, ...]:
    """The counted roles of a block with their means, in the order of the rules; no single marks."""
    weights = next(rule.competencies for rule in rules.blocks if rule.code == block)
    found = []
    for rule in rules.roles:
        means = {
            code: mean
            for code, mean in score.role_means.get(rule.role, {}).items()
            if code in weights and mean.counted and mean.mean is not None
        }
        weight = sum(weights[code] for code in means)
        if weight > 0:
            whole = sum(weights[code] * (mean.mean or 0.0) for code, mean in means.items())
            found.append(BlockRoleMean(rule.role, whole / weight, max(mean.n for mean in means.values())))
    return tuple(found)


def is_same_score(one: OfficialScore, other: OfficialScore) -> bool:
    """Whether two versions of a result have the same figures, so that a calibration still stands on them.

    Compared to nine places, to which sums of binary fractions are trusted. Places and bands may move with
    others and do not count.
    """
    return _figures_of(one) == _figures_of(other)


def _figures_of(score: OfficialScore) -> dict[str, float | None]:
    figures = {"total": score.total, **score.blocks, **score.competencies}
    figures |= {f"coverage {block}": share for block, share in score.coverage.items()}
    return {name: None if value is None else round(value, EXACT_PLACES) for name, value in figures.items()}
