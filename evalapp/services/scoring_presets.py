"""The shipped scoring rules: presets of roles, competency weights per category. Data in db/seed."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.errors import NotFound
from evalapp.domain.language import Trilingual
from evalapp.domain.reference import PositionCategory
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Competency, CompetencyBlock
from evalapp.paths import SEED

DEFAULT_PRESET = "five_roles"
"""What the command line and an import take."""


@dataclass(frozen=True, slots=True)
class Preset:
    """A shipped set of roles with weights and minimums."""

    code: str
    name: Trilingual


def presets() -> tuple[Preset, ...]:
    """The shipped presets, in the order in which they are offered."""
    return tuple(Preset(code, Trilingual(**preset["name"])) for code, preset in _shipped()["presets"].items())


def rules_for(
    session: Session, *, framework_id: int, category: PositionCategory, preset: str = DEFAULT_PRESET
) -> ScoringRules:
    """The rules a new campaign freezes: a preset's roles over the competencies of a framework.

    :raises NotFound: ``preset_unknown``, or ``category_not_assessed`` for a category without weights.
    """
    shipped = _shipped()
    if preset not in shipped["presets"]:
        raise NotFound("preset_unknown", preset=preset)
    if category.value not in shipped["competency_weights"]:
        raise NotFound("category_not_assessed", category=category.value)
    weights = shipped["competency_weights"][category.value]
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
    stored = {
        **shipped,
        "preset": preset,
        "roles": shipped["presets"][preset]["roles"],
        "blocks": [
            {
                "code": block,
                "weight": shipped["block_weights"][block],
                "competencies": [{"code": code, "weight": weights.get(code, 1.0)} for code in own],
            }
            for block, own in codes.items()
        ],
    }
    return ScoringRules.from_dict(stored)


@cache
def _shipped() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SEED / "scoring_presets.json").read_text("utf-8"))
    return found
