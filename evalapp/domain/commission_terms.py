"""Dated figures of the work of commissions: outcomes, reminders, what goes against an assessment."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Self

from evalapp.domain.decision import DecisionKind
from evalapp.domain.language import Trilingual


@dataclass(frozen=True, slots=True)
class AssessmentLimits:
    """Levels (1–5) between which a decision agrees with the assessment, None = any.

    ``gate``: a decision although the gate is not passed goes against it.
    """

    lowest_level: int | None = None
    highest_level: int | None = None
    gate: bool = False


@dataclass(frozen=True, slots=True)
class CommissionTerms:
    """The figures that hold from ``valid_from`` on.

    ``outcome_months``: how many months after the effective date an outcome is recorded, smallest first.
    ``outcome_warning_days``: days before that day at which it is pointed out. ``term_warning_days``: days
    before a member's term ends. ``fewest_for_share``: decisions from which on a report says shares.
    ``against``: by kind of decision.
    """

    valid_from: date
    outcome_months: tuple[int, ...]
    outcome_warning_days: int
    term_warning_days: int
    fewest_for_share: int
    against: Mapping[DecisionKind, AssessmentLimits]
    source: Trilingual

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """The figures as ``db/seed/commission_terms.json`` holds them. Raises KeyError when one lacks."""
        return cls(
            valid_from=date.fromisoformat(data["from"]),
            outcome_months=tuple(sorted(data["outcome_months"])),
            outcome_warning_days=data["outcome_warning_days"],
            term_warning_days=data["term_warning_days"],
            fewest_for_share=data["fewest_for_share"],
            against={
                DecisionKind(kind): AssessmentLimits(**limits) for kind, limits in data["against"].items()
            },
            source=Trilingual(**data["source"]),
        )


def commission_terms_on(all_terms: Iterable[CommissionTerms], day: date) -> CommissionTerms:
    """The figures that hold on ``day``; before the first, the first ones. Raises ValueError without any."""
    ordered = sorted(all_terms, key=lambda terms: terms.valid_from)
    if not ordered:
        raise ValueError("no terms")
    began = [terms for terms in ordered if terms.valid_from <= day]
    return began[-1] if began else ordered[0]
