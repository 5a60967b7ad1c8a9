"""How objections read in the window."""

from evalapp.domain.objection import ObjectionOutcome, ObjectionState, ObjectionSubject
from evalapp.services.objection_rows import AnyObjection
from evalapp.services.objection_targets import DecisionTarget, ResultTarget, SelectionTarget
from evalapp.services.objection_words import about_words, effect_words, place_words, subject_words
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.messages import interface_words, said

_TONES = {
    ObjectionState.OPEN: (Tone.ACCENT, "clock"),
    ObjectionState.OVERDUE: (Tone.BAD, "timer"),
    ObjectionState.ANSWERED: (Tone.NEUTRAL, "met"),
    ObjectionState.WITHDRAWN: (Tone.NEUTRAL, ""),
}


def state_text(state: ObjectionState) -> str:
    """A state in words."""
    return said(f"objection.state_{state.value}")


def objection_chip(row: AnyObjection) -> ChipLook:
    """Where an objection stands, or how it ended; red only where a dated limit has passed."""
    tone, icon = _TONES[row.state]
    return ChipLook(outcome_text(row.outcome) or state_text(row.state), tone, icon)


def outcome_text(outcome: ObjectionOutcome | None) -> str:
    """An outcome in words, "" for none."""
    return "" if outcome is None else said(f"objection.outcome_{outcome.value}")


def effect_text(row: AnyObjection) -> str:
    """What followed from the answer, in words; "" before an answer and after a withdrawal."""
    return effect_words(interface_words(), row)


def subject_text(subject: ObjectionSubject) -> str:
    """The kind of what is objected to."""
    return subject_words(interface_words(), subject)


def about_text(row: AnyObjection) -> str:
    """Against what exactly an objection is."""
    return about_words(interface_words(), row)


def place_text(row: AnyObjection) -> str:
    """Campaign, intake with the application, or commission it belongs to."""
    return place_words(interface_words(), row)


def late_text(row: AnyObjection) -> str:
    """By how many days the answer is late, "" when it is not."""
    return said("objection.days_over", count=row.days_over) if row.days_over else ""


def place_request(row: AnyObjection) -> tuple[str, object]:
    """The request that leads to what an objection is against."""
    match row.target:
        case ResultTarget(campaign_id=campaign_id):
            return ("campaign_tab", (campaign_id, "objections", ("objection", row.id)))
        case SelectionTarget(application_id=application_id):
            return ("application", application_id)
        case DecisionTarget(decision_id=decision_id):
            return ("decision", decision_id)
