"""Words and looks of decisions and places in the window."""

from PySide6.QtCore import QCoreApplication

from evalapp.domain.admission import AdmissionKind, AdmissionStep, DecisionEffect
from evalapp.services.ranking_rows import RankingRow
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import said
from evalapp.ui.common.table_model import Column

translate = QCoreApplication.translate

_EFFECTS = {
    DecisionEffect.NEW: (Tone.NEUTRAL, "add"),
    DecisionEffect.REPLACES: (Tone.ACCENT, "edit"),
    DecisionEffect.AGAINST: (Tone.WARN, "flag"),
}


def applicant_columns() -> list[Column]:
    """Number and name, with which the lists of dialogs about applicants begin."""
    return [
        Column("number", translate("Reserve", "No."), lambda line: line.number, width=112),
        Column(
            "name",
            translate("Reserve", "Applicant"),
            lambda line: line.full_name,
            stretch=True,
            required=True,
        ),
    ]


def effect_look(effect: DecisionEffect) -> ChipLook:
    """What a decision would do to an application."""
    tone, icon = _EFFECTS.get(effect, (Tone.NEUTRAL, "info"))
    return ChipLook(said(f"admission.effect_{effect.value}"), tone, icon)


def decision_text(step: AdmissionStep, kind: AdmissionKind) -> str:
    """A decision in words."""
    return said(f"admission.{step.value}_{kind.value}")


def place_text(row: RankingRow) -> str:
    """ "5", or "5–7" where three share a place; "" where there is none."""
    if row.first is None or row.last is None:
        return ""
    return whole(row.first) if row.first == row.last else f"{whole(row.first)}–{whole(row.last)}"


def standing_text(row: RankingRow) -> str:
    """Where the row stands towards the places, or why it is not ranked; "" without a number of places."""
    if row.unranked is not None:
        return said(f"admission.unranked_{row.unranked.value}")
    return "" if row.standing is None else said(f"admission.standing_{row.standing.value}")


def decision_look(row: RankingRow) -> ChipLook | None:
    """The decision on the reserve, or that one waits for a second account; None without any."""
    if row.is_waiting:
        return ChipLook(said("admission.waits"), Tone.WARN, "timer")
    if row.is_member:
        return ChipLook(said("admission.enrolled"), Tone.GOOD, "met")
    if row.decision is None:
        return None
    tone = Tone.GOOD if row.decision is AdmissionKind.ADMITTED else Tone.NEUTRAL
    icon = "met" if row.decision is AdmissionKind.ADMITTED else "not_met"
    return ChipLook(decision_text(AdmissionStep.RESERVE, row.decision), tone, icon)
