"""Whether roles and a guideline typed by hand can be the rules of a campaign.

Answers are ``{field: message code}``, empty when all is well; the words are in error.toml.
"""

import math
from collections.abc import Sequence

from evalapp.domain.campaign import ANONYMOUS_ROLES, RaterRole
from evalapp.domain.scoring_rules import GuidelineShare, RoleRule

ROLES, GUIDELINE = "roles", "guideline"
"""Names of what is wrong as a whole, not in one field."""

_TOLERANCE = 1e-9


def weight_field(role: RaterRole) -> str:
    """Name of the field that holds the weight of a role."""
    return f"weight_{role.value}"


def minimum_field(role: RaterRole) -> str:
    """Name of the field that holds the minimum of raters of a role."""
    return f"minimum_{role.value}"


def guideline_field(level: int) -> str:
    """Name of the field that holds the guideline's share of a level."""
    return f"guideline_{level}"


def role_faults(roles: Sequence[RoleRule], *, least_anonymous: int) -> dict[str, str]:
    """What is wrong with roles, weights (≥ 0, some > 0, none for the self-assessment) and minimums (≥ 1).

    ``least_anonymous``: the smallest minimum of a role whose marks nobody sees (docs/scoring.md).
    """
    if not roles:
        return {ROLES: "roles_missing"}
    found: dict[str, str] = {}
    for rule in roles:
        if not math.isfinite(rule.weight) or rule.weight < 0:
            found[weight_field(rule.role)] = "weight_negative"
        elif rule.role is RaterRole.SELF and rule.weight > 0:
            found[weight_field(rule.role)] = "weight_of_self"
        if rule.minimum < 1:
            found[minimum_field(rule.role)] = "minimum_below_one"
        elif rule.role in ANONYMOUS_ROLES and rule.minimum < least_anonymous:
            found[minimum_field(rule.role)] = "minimum_anonymous"
    if not found and not any(rule.weight > 0 for rule in roles):
        found[ROLES] = "weight_all_zero"
    return found


def guideline_faults(shares: Sequence[GuidelineShare]) -> dict[str, str]:
    """What is wrong with a guideline: shares 0–1, lower ≤ upper, and a distribution that can meet it."""
    found = {
        guideline_field(share.level): "guideline_share"
        for share in shares
        if not 0 <= share.low <= share.high <= 1
    }
    if not found and shares:
        low, high = sum(share.low for share in shares), sum(share.high for share in shares)
        if low > 1 + _TOLERANCE or high < 1 - _TOLERANCE:
            found[GUIDELINE] = "guideline_sum"
    return found
