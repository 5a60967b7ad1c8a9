"""Dated figures of the work with a reserve: warnings, expiry, smallest group shown, sizes of files."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Self

from evalapp.domain.language import Trilingual


@dataclass(frozen=True, slots=True)
class ReserveTerms:
    """The figures that hold from ``valid_from`` on.

    ``stay_warning_days``: days before the end of a stay at which it is pointed out, largest first.
    ``consideration_days``: how long a body may hold a member unless another day is entered.
    ``papers_days``: in how many days an applicant is asked to bring missing papers.
    ``plan_warning_days``: days before a plan item is due at which it is pointed out.
    ``smallest_group``: groups with fewer people are too small to judge and leave the workspace hidden.
    ``age_bands``: first full years of the bands by which ages are grouped, from 0 up.
    ``interval_level``: level of confidence intervals of shares and ratios, between 0 and 1.
    ``attachment_mib``, ``application_mib``: largest file, and largest sum of one application's files.
    ``attachment_types``: endings of file names that are taken, lower case, without the dot.
    """

    valid_from: date
    stay_warning_days: tuple[int, ...]
    consideration_days: int
    papers_days: int
    plan_warning_days: int
    smallest_group: int
    interval_level: float
    age_bands: tuple[int, ...]
    attachment_mib: int
    application_mib: int
    attachment_types: tuple[str, ...]
    source: Trilingual

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """The figures as ``db/seed/reserve_terms.json`` holds them. Raises KeyError when one is missing."""
        return cls(
            valid_from=date.fromisoformat(data["from"]),
            stay_warning_days=tuple(sorted(data["stay_warning_days"], reverse=True)),
            consideration_days=data["consideration_days"],
            papers_days=data["papers_days"],
            plan_warning_days=data["plan_warning_days"],
            smallest_group=data["smallest_group"],
            interval_level=data["interval_level"],
            age_bands=tuple(sorted(data["age_bands"])),
            attachment_mib=data["attachment_mib"],
            application_mib=data["application_mib"],
            attachment_types=tuple(data["attachment_types"]),
            source=Trilingual(**data["source"]),
        )


def terms_on(all_terms: Iterable[ReserveTerms], day: date) -> ReserveTerms:
    """The figures that hold on ``day``; before the first, the first ones. Raises ValueError without any."""
    ordered = sorted(all_terms, key=lambda terms: terms.valid_from)
    if not ordered:
        raise ValueError("no terms")
    return next((terms for terms in reversed(ordered) if terms.valid_from <= day), ordered[0])
