"""The thresholds of time in post: dated data in db/seed."""

import json
from datetime import date
from functools import cache
from typing import Any

from evalapp.domain.tenure import TenureRules, rules_at
from evalapp.paths import SEED


def tenure_rules(today: date) -> TenureRules:
    """The thresholds of time in post in force on ``today``."""
    return rules_at(_dated_rules(), today)


@cache
def _dated_rules() -> list[dict[str, Any]]:
    rules: list[dict[str, Any]] = json.loads((SEED / "tenure.json").read_text("utf-8"))["rules"]
    return rules
