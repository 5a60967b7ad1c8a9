"""The shipped guideline for the shares of levels; dated data in db/seed, frozen by a campaign's rules."""

import json
from datetime import date
from functools import cache
from typing import Any

from evalapp.domain.scoring_rules import GuidelineShare
from evalapp.paths import SEED


def guideline_on(day: date) -> tuple[GuidelineShare, ...]:
    """The guideline in force on ``day``, lowest level first; empty before the first one."""
    found = _in_force(day)
    return tuple(GuidelineShare(**share) for share in found["shares"]) if found else ()


def _in_force(day: date) -> dict[str, Any] | None:
    dated = [entry for entry in _shipped() if date.fromisoformat(entry["from"]) <= day]
    return max(dated, key=lambda entry: str(entry["from"])) if dated else None


@cache
def _shipped() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((SEED / "calibration_guideline.json").read_text("utf-8"))[
        "guidelines"
    ]
    return found
