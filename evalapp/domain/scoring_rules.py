"""The rules by which a campaign's marks become totals; data that a campaign freezes at its launch.

Source: docs/scoring.md. Nothing here has a default but what older campaigns do not have:
the shipped values are in db/seed and reach a campaign when it is created.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from evalapp.domain.campaign import RaterRole
from evalapp.domain.diagnostic_rules import DiagnosticRules


@dataclass(frozen=True, slots=True)
class RoleRule:
    """Weight W of a role (0 = stored, shown beside, never counted) and its minimum of raters m."""

    role: RaterRole
    weight: float
    minimum: int


@dataclass(frozen=True, slots=True)
class BlockRule:
    """A block (``personal``, ``professional``), its weight in the total, {competency code: weight w}."""

    code: str
    weight: float
    competencies: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class LevelRule:
    """``level`` is reached from the printed total ``border`` on."""

    level: int
    border: float


@dataclass(frozen=True, slots=True)
class GuidelineShare:
    """The share of officials (0–1, both ends included) that a guideline expects on ``level``."""

    level: int
    low: float
    high: float


@dataclass(frozen=True)
class ScoringRules:
    """Everything that turns marks into results.

    ``lowest`` and ``highest``: ends of the scale of marks. ``coverage_minimum``: share of a block's
    competency weights that must be scored (0–1). ``roles_minimum``: share of the campaign's role
    weights that the counted roles must hold (0–1). ``tolerance``: for both comparisons.
    ``quantile``: of the normal distribution, 1.645 for a 90 % interval. ``levels``: from the highest
    down; below the last border the level is ``lowest``. ``gate_competency`` is read against
    ``gate_border``. ``example_marks``: marks for which a written example is asked. ``guideline``: shown
    beside the shares of levels when results are calibrated, enforces nothing; empty = none.
    ``diagnostics``: how the raters are looked at; None in campaigns launched before these were rules.
    """

    preset: str
    roles: tuple[RoleRule, ...]
    blocks: tuple[BlockRule, ...]
    lowest: int
    highest: int
    coverage_minimum: float
    roles_minimum: float
    tolerance: float
    quantile: float
    levels: tuple[LevelRule, ...]
    gate_competency: str
    gate_border: float
    example_marks: tuple[int, ...]
    guideline: tuple[GuidelineShare, ...] = ()
    diagnostics: DiagnosticRules | None = None

    @cached_property
    def competencies(self) -> tuple[str, ...]:
        """Competency codes in the order of the framework."""
        return tuple(code for block in self.blocks for code in block.competencies)

    @cached_property
    def weights(self) -> dict[str, float]:
        """{competency code: its weight w within its block}."""
        return {code: weight for block in self.blocks for code, weight in block.competencies.items()}

    @cached_property
    def block_of(self) -> dict[str, str]:
        """{competency code: code of its block}."""
        return {code: block.code for block in self.blocks for code in block.competencies}

    @cached_property
    def role_weight(self) -> float:
        """Sum of the weights of all roles."""
        return sum(rule.weight for rule in self.roles)

    def role(self, role: RaterRole) -> RoleRule | None:
        """The rule of ``role``; None when this campaign does not ask it."""
        return next((rule for rule in self.roles if rule.role is role), None)

    def is_mark(self, mark: object) -> bool:
        """Whether ``mark`` is a whole number on the scale."""
        return isinstance(mark, int) and not isinstance(mark, bool) and self.lowest <= mark <= self.highest

    def to_dict(self) -> dict[str, Any]:
        """Plain values for storing; the inverse of :meth:`from_dict`."""
        return {
            "preset": self.preset,
            "roles": [
                {"role": rule.role.value, "weight": rule.weight, "minimum": rule.minimum}
                for rule in self.roles
            ],
            "blocks": [
                {
                    "code": block.code,
                    "weight": block.weight,
                    "competencies": [
                        {"code": code, "weight": weight} for code, weight in block.competencies.items()
                    ],
                }
                for block in self.blocks
            ],
            "scale": {"lowest": self.lowest, "highest": self.highest},
            "coverage_minimum": self.coverage_minimum,
            "roles_minimum": self.roles_minimum,
            "tolerance": self.tolerance,
            "quantile": self.quantile,
            "levels": [{"level": rule.level, "from": rule.border} for rule in self.levels],
            "gate": {"competency": self.gate_competency, "border": self.gate_border},
            "example_marks": list(self.example_marks),
            "guideline": [
                {"level": share.level, "low": share.low, "high": share.high} for share in self.guideline
            ],
            **({"diagnostics": self.diagnostics.to_dict()} if self.diagnostics else {}),
        }

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> "ScoringRules":
        """Rules from what :meth:`to_dict` gave.

        :raises KeyError, ValueError: when something is missing or is not what it should be.
        """
        return cls(
            preset=stored["preset"],
            roles=tuple(
                RoleRule(RaterRole(rule["role"]), float(rule["weight"]), int(rule["minimum"]))
                for rule in stored["roles"]
            ),
            blocks=tuple(
                BlockRule(
                    block["code"],
                    float(block["weight"]),
                    {entry["code"]: float(entry["weight"]) for entry in block["competencies"]},
                )
                for block in stored["blocks"]
            ),
            lowest=int(stored["scale"]["lowest"]),
            highest=int(stored["scale"]["highest"]),
            coverage_minimum=float(stored["coverage_minimum"]),
            roles_minimum=float(stored["roles_minimum"]),
            tolerance=float(stored["tolerance"]),
            quantile=float(stored["quantile"]),
            levels=tuple(LevelRule(int(rule["level"]), float(rule["from"])) for rule in stored["levels"]),
            gate_competency=stored["gate"]["competency"],
            gate_border=float(stored["gate"]["border"]),
            example_marks=tuple(int(mark) for mark in stored["example_marks"]),
            diagnostics=(
                DiagnosticRules.from_dict(stored["diagnostics"]) if stored.get("diagnostics") else None
            ),
            guideline=tuple(
                GuidelineShare(int(share["level"]), float(share["low"]), float(share["high"]))
                for share in stored.get("guideline", ())
            ),
        )
