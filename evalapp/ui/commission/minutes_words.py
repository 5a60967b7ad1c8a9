"""Words and looks of minutes, what lacks in them, and how far decisions are carried out."""

from PySide6.QtCore import QCoreApplication

from evalapp.domain.decision_effect import EffectStanding
from evalapp.domain.minutes import GapKind, MinutesGap, MinutesState
from evalapp.ui.commission.meeting_tabs import AGENDA, ATTENDANCE, DECISIONS, VOTES
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.messages import said

translate = QCoreApplication.translate

PLACES = {
    GapKind.AGENDA: AGENDA,
    GapKind.ATTENDANCE: ATTENDANCE,
    GapKind.CHAIR: ATTENDANCE,
    GapKind.SECRETARY: ATTENDANCE,
    GapKind.QUORUM: ATTENDANCE,
    GapKind.VOTES: VOTES,
    GapKind.CONTRADICTIONS: VOTES,
    GapKind.INCOMPLETE: VOTES,
    GapKind.SILENT: VOTES,
    GapKind.ITEM_QUORUM: DECISIONS,
    GapKind.OTHER_VOTES: DECISIONS,
    GapKind.UNDECIDED: DECISIONS,
    GapKind.UNREASONED: DECISIONS,
}
"""The tab in which a gap is closed."""


def gap_text(gap: MinutesGap) -> str:
    """What lacks, as a sentence."""
    items = ", ".join(str(number) for number in gap.items)
    return said(f"minutes.gap_{gap.kind.value}", items=items, names=", ".join(gap.names))


def gap_chip(gap: MinutesGap) -> ChipLook:
    """Whether it must be settled before the signing."""
    if gap.is_blocking:
        return ChipLook(translate("Minutes", "Must be settled"), Tone.BAD, "not_met")
    return ChipLook(translate("Minutes", "To know"), Tone.WARN, "warn")


def minutes_chip(state: MinutesState) -> ChipLook:
    """The chip of a version's state."""
    match state:
        case MinutesState.DRAFT:
            return ChipLook(translate("Minutes", "Draft"), Tone.ACCENT)
        case MinutesState.SIGNED:
            return ChipLook(translate("Minutes", "Signed"), Tone.GOOD, "met")
        case MinutesState.REPLACED:
            return ChipLook(translate("Minutes", "Replaced"), Tone.NEUTRAL)


def standing_chip(standing: EffectStanding) -> ChipLook:
    """How far a decision is carried out."""
    words = said(f"effect.standing_{standing.value}")
    match standing:
        case EffectStanding.APPLIED:
            return ChipLook(words, Tone.GOOD, "met")
        case EffectStanding.WAITING:
            return ChipLook(words, Tone.WARN, "timer")
        case _:
            return ChipLook(words, Tone.NEUTRAL)
