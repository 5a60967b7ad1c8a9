"""How objections read in the window."""

from evalapp.domain.objection import ObjectionEffect, ObjectionOutcome, ObjectionState
from evalapp.services.decision_objections import DecisionObjection
from evalapp.services.objection_rows import ObjectionRow
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.messages import said

_TONES = {
    ObjectionState.OPEN: (Tone.ACCENT, "clock"),
    ObjectionState.OVERDUE: (Tone.BAD, "timer"),
    ObjectionState.ANSWERED: (Tone.NEUTRAL, "met"),
    ObjectionState.WITHDRAWN: (Tone.NEUTRAL, ""),
}


def state_text(state: ObjectionState) -> str:
    """A state in words."""
    return said(f"objection.state_{state.value}")


def objection_chip(row: ObjectionRow | DecisionObjection) -> ChipLook:
    """Where an objection stands, or how it ended; red only where a dated limit has passed."""
    tone, icon = _TONES[row.state]
    return ChipLook(outcome_text(row.outcome) or state_text(row.state), tone, icon)


def outcome_text(outcome: ObjectionOutcome | None) -> str:
    """An outcome in words, "" for none."""
    return "" if outcome is None else said(f"objection.outcome_{outcome.value}")


def effect_text(row: ObjectionRow | DecisionObjection) -> str:
    """What followed from the answer, in words; "" before an answer and after a withdrawal."""
    if row.outcome in {None, ObjectionOutcome.WITHDRAWN}:
        return ""
    if row.effect_kind is ObjectionEffect.NEW_VERSION:
        return said("objection.effect_version", number=row.effect_release_number)
    return row.effect or said("objection.effect_none")


def late_text(row: ObjectionRow | DecisionObjection) -> str:
    """By how many days the answer is late, "" when it is not."""
    return said("objection.days_over", count=row.days_over) if row.days_over else ""
