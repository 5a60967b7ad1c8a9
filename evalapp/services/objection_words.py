"""How objections read, in the window and in workbooks alike."""

from datetime import date

from evalapp.domain.objection import ObjectionEffect, ObjectionOutcome, ObjectionSubject
from evalapp.exchange.document_words import Words
from evalapp.services.objection_rows import AnyObjection
from evalapp.services.objection_targets import DecisionTarget, ResultTarget, SelectionTarget


def subject_words(words: Words, subject: ObjectionSubject) -> str:
    """The kind of what is objected to, e.g. "Score of a stage"."""
    return words.text(f"objection.subject_{subject.value}")


def about_words(words: Words, row: AnyObjection) -> str:
    """Against what exactly, e.g. "Score, stage Essay"."""
    return words.each(lambda own: _about(own, row))


def place_words(words: Words, row: AnyObjection) -> str:
    """Where it belongs: campaign, intake with the number of the application, or commission."""
    return words.each(lambda own: _place(own, row))


def effect_words(words: Words, row: AnyObjection) -> str:
    """What followed from the answer; "" before an answer and after a withdrawal."""
    if row.outcome in {None, ObjectionOutcome.WITHDRAWN}:
        return ""
    if row.effect_kind is ObjectionEffect.NEW_VERSION:
        return words.text("objection.effect_version", number=row.effect_release_number)
    return row.effect or words.text("objection.effect_none")


def _about(words: Words, row: AnyObjection) -> str:
    kind = subject_words(words, row.subject)
    match row.target:
        case ResultTarget(release_number=number):
            return f"{kind}, {words.text('objection.version', number=number)}"
        case SelectionTarget(stage=stage) if stage is not None:
            return f"{kind}: {words.pick(stage)}"
        case SelectionTarget(step=step, kind=decided, decided_on=date() as decided_on) if step and decided:
            said = words.text(f"admission.{step.value}_{decided.value}")
            return f"{said}, {words.day(decided_on)}"
        case DecisionTarget(meeting_number=number, held_on=held_on):
            return f"{kind}, {words.text('objection.of_meeting', number=number, day=words.day(held_on))}"
    return kind


def _place(words: Words, row: AnyObjection) -> str:
    match row.target:
        case ResultTarget(campaign=campaign):
            return campaign
        case SelectionTarget(intake=intake, number=number):
            return words.text("objection.of_application", number=number, intake=intake)
        case DecisionTarget(commission=commission):
            return words.pick(commission)
