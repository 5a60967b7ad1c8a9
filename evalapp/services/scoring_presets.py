"""The shipped scoring rules: presets of roles, competency weights per category. Data in db/seed."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.campaign import RaterRole
from evalapp.domain.errors import NotFound, Refused
from evalapp.domain.language import Trilingual
from evalapp.domain.reference import PositionCategory
from evalapp.domain.scoring_rules import RoleRule, ScoringRules
from evalapp.entities.assessment import Competency, CompetencyBlock, Framework, FrameworkWeight
from evalapp.paths import SEED

DEFAULT_PRESET = "five_roles"
"""What the command line and an import take."""

OWN = "own"
"""Stands in the place of a preset's code where roles, weights or minimums were set by hand."""

_NOT_FROZEN = ("block_weights", "competency_weights", "least_anonymous")
"""What every framework keeps for itself (the shipped values reach one when it is loaded), and what is
checked before."""


@dataclass(frozen=True, slots=True)
class Preset:
    """A shipped set of roles with weights and minimums."""

    code: str
    name: Trilingual
    roles: tuple[RoleRule, ...]


def presets() -> tuple[Preset, ...]:
    """The shipped presets, in the order in which they are offered."""
    return tuple(
        Preset(
            code,
            Trilingual(**preset["name"]),
            tuple(
                RoleRule(RaterRole(rule["role"]), float(rule["weight"]), int(rule["minimum"]))
                for rule in preset["roles"]
            ),
        )
        for code, preset in _shipped()["presets"].items()
    )


def preset_of(roles: Iterable[RoleRule]) -> str:
    """Code of the preset that has just these roles, in any order; ``own`` when none has."""
    asked = set(roles)
    return next((preset.code for preset in presets() if set(preset.roles) == asked), OWN)


def least_anonymous() -> int:
    """The smallest minimum of raters that a role with anonymous marks may have."""
    return int(_shipped()["least_anonymous"])


def rules_for(
    session: Session, *, framework_id: int, category: PositionCategory, preset: str = DEFAULT_PRESET
) -> ScoringRules:
    """The rules a new campaign freezes: a preset's roles over the competencies of a framework.

    :raises NotFound: ``preset_unknown``, or ``category_not_assessed`` for a category without weights.
    :raises Refused: ``framework_incomplete`` when a block or a competency has no weight.
    """
    shipped = _shipped()
    if preset not in shipped["presets"]:
        raise NotFound("preset_unknown", preset=preset)
    weights = framework_weights(session, framework_id, category)
    if not weights:
        raise NotFound("category_not_assessed", category=category.value)
    codes: dict[str, list[str]] = {}
    for block, code in session.execute(
        select(col(Competency.block), col(Competency.code))
        .join(
            CompetencyBlock,
            (col(CompetencyBlock.framework_id) == col(Competency.framework_id))
            & (col(CompetencyBlock.code) == col(Competency.block)),
        )
        .where(col(Competency.framework_id) == framework_id)
        .order_by(col(CompetencyBlock.place), col(Competency.place))
    ):
        codes.setdefault(block, []).append(code)
    wanted = [code for block, own in codes.items() for code in (block, *own)]
    if lacking := [code for code in wanted if code not in weights]:
        framework = session.get(Framework, framework_id)
        name = framework.code if framework else ""
        raise Refused("framework_incomplete", framework=name, count=len(lacking))
    frozen = {key: value for key, value in shipped.items() if key not in _NOT_FROZEN}
    stored = {
        **frozen,
        "preset": preset,
        "roles": shipped["presets"][preset]["roles"],
        "blocks": [
            {
                "code": block,
                "weight": weights[block],
                "competencies": [{"code": code, "weight": weights[code]} for code in own],
            }
            for block, own in codes.items()
        ],
    }
    return ScoringRules.from_dict(stored)


def gate_competency() -> str:
    """Code of the competency that the gate reads; a framework must have it."""
    return str(_shipped()["gate"]["competency"])


def framework_weights(session: Session, framework_id: int, category: PositionCategory) -> dict[str, float]:
    """{block or competency code: weight} of a framework for a category; empty for one it does not assess."""
    found = session.execute(
        select(col(FrameworkWeight.code), col(FrameworkWeight.weight)).where(
            col(FrameworkWeight.framework_id) == framework_id, col(FrameworkWeight.category) == category
        )
    )
    return {row.code: row.weight for row in found}


@cache
def _shipped() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SEED / "scoring_presets.json").read_text("utf-8"))
    return found
