"""Words and looks of minutes, what lacks in them, and how far decisions are carried out."""

from PySide6.QtCore import QCoreApplication

from evalapp.domain.decision_effect import EffectStanding
from evalapp.domain.minutes import GapKind, MinutesGap, MinutesState
from evalapp.services.effect_lines import MeetingEffects
from evalapp.services.minutes import MinutesCard, MinutesVersion
from evalapp.ui.commission.meeting_tabs import AGENDA, ATTENDANCE, DECISIONS, VOTES
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.formats import day, whole
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
    GapKind.UNPLANNED: DECISIONS,
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


def notice_text(card: MinutesCard, effects: MeetingEffects, shown: int | None) -> str:
    """Where the minutes stand and what is next. ``shown``: number of an older version that is on show."""
    if card.content is None:
        return translate("Minutes", "The minutes are written from the meeting's records once it is called.")
    if shown is not None:
        words = translate("Minutes", "Version {number} is shown. Choose “Versions” for the others.")
        return words.format(number=whole(shown))
    if card.in_force is not None and not card.is_correcting:
        return _signed_text(card.in_force, effects)
    return _draft_text(card)


def _draft_text(card: MinutesCard) -> str:
    if card.is_correcting:
        return translate(
            "Minutes", "A further version is being written; until it is signed the one before holds."
        )
    if not card.may_draft:
        return translate(
            "Minutes", "The minutes are signed while the meeting is open. Below is what they say so far."
        )
    if count := len(card.blocking):
        return translate(
            "Minutes", "%n thing(s) must be settled before signing: see “What lacks”.", "", count
        )
    return translate(
        "Minutes", "Nothing stands against signing. Save as Word, let it be signed, then choose “Sign”."
    )


def _signed_text(version: MinutesVersion, effects: MeetingEffects) -> str:
    told = translate("Minutes", "Signed on {day}; the decisions are in force.").format(
        day="–" if version.signed_on is None else day(version.signed_on)
    )
    if waiting := effects.count(EffectStanding.WAITING):
        told += " " + translate("Minutes", "%n decision(s) not yet carried out in the records.", "", waiting)
    return told
