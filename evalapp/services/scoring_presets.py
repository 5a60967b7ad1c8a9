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
from evalapp.entities.assessment import Competency, CompetencyBlock, FrameworkWeight
from evalapp.paths import SEED

DEFAULT_PRESET = "five_roles"
"""What the command line and an import take."""

_OF_FRAMEWORKS = ("block_weights", "competency_weights")
"""What every framework keeps for itself; the shipped values reach one when it is loaded."""


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
    frozen = {key: value for key, value in shipped.items() if key not in _OF_FRAMEWORKS}
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
