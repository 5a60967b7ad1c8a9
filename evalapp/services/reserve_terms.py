"""The dated figures of the work with a reserve, as they are shipped."""

import json
from datetime import date
from functools import cache

from evalapp.domain.reserve_terms import ReserveTerms, terms_on
from evalapp.paths import SEED


def reserve_terms(day: date) -> ReserveTerms:
    """The figures that hold on ``day``."""
    return terms_on(_shipped(), day)


@cache
def _shipped() -> tuple[ReserveTerms, ...]:
    stored = json.loads((SEED / "reserve_terms.json").read_text("utf-8"))["terms"]
    return tuple(ReserveTerms.from_dict(each) for each in stored)
