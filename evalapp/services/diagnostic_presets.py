"""The shipped limits and seed of the raters' diagnostics. Data in db/seed/scoring_presets.json."""

import json
from functools import cache

from evalapp.domain.diagnostic_rules import DiagnosticRules
from evalapp.paths import SEED


@cache
def shipped_diagnostics() -> DiagnosticRules:
    """What a new campaign freezes, and what campaigns are looked at with that were launched without."""
    stored = json.loads((SEED / "scoring_presets.json").read_text("utf-8"))
    return DiagnosticRules.from_dict(stored["diagnostics"])
