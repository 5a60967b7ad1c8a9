"""The marks of one official, added up by role and competency, and the scores that follow from them.

Source: docs/scoring.md, "From marks to a total".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from evalapp.domain.campaign import RaterRole
from evalapp.domain.scoring_rules import BlockRule, RoleRule, ScoringRules


@dataclass(frozen=True, slots=True)
class MarkedForm:
    """One rater's marks of one official in one role.

    ``marks``: {competency code: whole number on the scale, or None for "not observed"}; a code may be
    missing, and a code the rules do not know is passed over.
    """

    iin: str
    role: RaterRole
    rater: str
    marks: Mapping[str, int | None]


@dataclass(slots=True)
class RoleTally:
    """One role of one official.

    ``raters``: per rater {code: mark}, only real marks, by rater code. ``sums``, ``counts``: of the
    marks per competency. ``counted``: competencies whose pair with this role is in K.
    """

    rule: RoleRule
    raters: list[dict[str, int]] = field(default_factory=list)
    sums: dict[str, int] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    counted: frozenset[str] = frozenset()


@dataclass(slots=True)
class OfficialTally:
    """All roles of one official.

    ``sums``: {code: (Σ W·X, Σ W, number of counted pairs)} over K. ``scores``: {code: S}, only scored ones.
    """

    roles: dict[RaterRole, RoleTally]
    sums: dict[str, tuple[float, float, int]]
    scores: dict[str, float]


def tally_official(rules: ScoringRules, forms: Iterable[MarkedForm]) -> OfficialTally:
    """Add up the forms of one official. Forms of a role the rules do not know are passed over."""
    roles = {rule.role: RoleTally(rule) for rule in rules.roles}
    known = rules.weights
    # By rater code, so that the order of input cannot move a result by a rounding error.
    for form in sorted(forms, key=lambda form: form.rater):
        if role := roles.get(form.role):
            marks = {code: mark for code, mark in form.marks.items() if mark is not None and code in known}
            role.raters.append(marks)
            for code, mark in marks.items():
                role.sums[code] = role.sums.get(code, 0) + mark
                role.counts[code] = role.counts.get(code, 0) + 1
    for role in roles.values():
        if role.rule.weight > 0:
            role.counted = frozenset(c for c, n in role.counts.items() if n >= role.rule.minimum)
    sums = _sums(rules, roles.values())
    return OfficialTally(roles, sums, {code: total / weight for code, (total, weight, _) in sums.items()})


def _sums(rules: ScoringRules, roles: Iterable[RoleTally]) -> dict[str, tuple[float, float, int]]:
    found: dict[str, tuple[float, float, int]] = {}
    for role in roles:
        weight = role.rule.weight
        for code in rules.competencies:
            if code in role.counted:
                total, weights, pairs = found.get(code, (0.0, 0.0, 0))
                mean = role.sums[code] / role.counts[code]
                found[code] = (total + weight * mean, weights + weight, pairs + 1)
    return found


def block_score(block: BlockRule, scores: Mapping[str, float]) -> float | None:
    """Weighted mean (1–5) of the scored competencies of a block; None when none is scored."""
    total, weights = 0.0, 0.0
    for code, weight in block.competencies.items():
        if code in scores:
            total += weight * scores[code]
            weights += weight
    return total / weights if weights > 0 else None


def block_coverage(block: BlockRule, scores: Mapping[str, float]) -> float:
    """Share (0–1) of a block's competency weights that is scored."""
    scored = sum(weight for code, weight in block.competencies.items() if code in scores)
    return scored / sum(block.competencies.values())


def total_of(rules: ScoringRules, scores: Mapping[str, float]) -> float | None:
    """Block-weighted sum of the block scores (1–5); None when a block has no scored competency.

    Coverage and the half rule are not judged here.
    """
    total = 0.0
    for block in rules.blocks:
        score = block_score(block, scores)
        if score is None:
            return None
        total += block.weight * score
    return total
