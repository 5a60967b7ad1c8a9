"""Words and looks of verdicts and criteria in the window."""

from PySide6.QtCore import QCoreApplication

from evalapp.domain.admission import AdmissionKind, AdmissionStep
from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.language import Language
from evalapp.services.application_query import Decided
from evalapp.services.application_rows import ApplicationRow
from evalapp.services.criterion_words import age_text, fact_text, reason_text, status_text
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.messages import said

translate = QCoreApplication.translate

_STATUS_LOOKS = {
    Status.MET: (Tone.GOOD, "met"),
    Status.NOT_MET: (Tone.BAD, "not_met"),
    Status.UNKNOWN: (Tone.WARN, "document_needed"),
}
_VERDICT_TONES = {
    VerdictKind.ELIGIBLE: (Tone.GOOD, "met"),
    VerdictKind.NOT_ELIGIBLE: (Tone.BAD, "not_met"),
    VerdictKind.DOCUMENTS_NEEDED: (Tone.WARN, "document_needed"),
}
VERDICT_ORDER = (VerdictKind.ELIGIBLE, VerdictKind.DOCUMENTS_NEEDED, VerdictKind.NOT_ELIGIBLE)
"""As the counts above the list stand."""


def verdict_word(verdict: VerdictKind) -> str:
    """A verdict in the words of lists, shorter than in documents."""
    match verdict:
        case VerdictKind.ELIGIBLE:
            return translate("Reserve", "Eligible")
        case VerdictKind.NOT_ELIGIBLE:
            return translate("Reserve", "Not eligible")
        case VerdictKind.DOCUMENTS_NEEDED:
            return translate("Reserve", "Documents needed")


def decided_word(decided: Decided) -> str:
    """What people decided about an application so far."""
    if decided is Decided.NOTHING:
        return translate("Reserve", "No decision yet")
    step, _, kind = decided.value.partition("_")
    return decision_word(AdmissionStep(step), AdmissionKind(kind))


def decision_words(row: ApplicationRow) -> str:
    """What people decided about the application at the last step; "" for nothing yet."""
    for step in (AdmissionStep.RESERVE, AdmissionStep.SELECTION):
        if step in row.decisions:
            return decision_word(step, row.decisions[step])
    return ""


def status_look(language: Language, status: Status) -> ChipLook:
    """Glyph of a criterion's status, with its word for the tooltip."""
    tone, icon = _STATUS_LOOKS[status]
    return ChipLook(status_text(language, status), tone, icon)


def verdict_look(verdict: VerdictKind) -> ChipLook:
    """Chip of a verdict."""
    tone, icon = _VERDICT_TONES[verdict]
    return ChipLook(verdict_word(verdict), tone, icon)


def verdict_ink(verdict: VerdictKind) -> str:
    """Token of a verdict's words in a list: only exceptions are coloured."""
    return "text2" if verdict is VerdictKind.ELIGIBLE else _VERDICT_TONES[verdict][0].ink


def reasons_words(language: Language, row: ApplicationRow) -> str:
    """Why the verdict is what it is, in a few words."""
    return "; ".join(
        reason_text(language, result) or fact_text(language, criterion, result)
        for criterion, result in row.reasons
    )


def row_detail(language: Language, row: ApplicationRow) -> str:
    """Second line of an applicant: age and region, or the direction where one was chosen."""
    place = row.direction or row.region
    where = place.pick(language) if place else ""
    age = age_text(language, row.age) if row.age is not None else ""
    return ", ".join(part for part in (age, where) if part)


def decision_word(step: AdmissionStep, kind: AdmissionKind) -> str:
    """What people decided at a step of the intake."""
    return said(f"admission.{step.value}_{kind.value}")
