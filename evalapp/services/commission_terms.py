"""The dated figures of the work of commissions, as they are shipped."""

import json
from datetime import date
from functools import cache

from evalapp.domain.commission_terms import CommissionTerms, commission_terms_on
from evalapp.paths import SEED


def commission_terms(day: date) -> CommissionTerms:
    """The figures that hold on ``day``."""
    return commission_terms_on(_shipped(), day)


@cache
def _shipped() -> tuple[CommissionTerms, ...]:
    stored = json.loads((SEED / "commission_terms.json").read_text("utf-8"))["terms"]
    return tuple(CommissionTerms.from_dict(each) for each in stored)
