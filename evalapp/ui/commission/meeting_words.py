"""Meetings and their items in words, for columns, panels and dialogs of the window."""

from PySide6.QtCore import QCoreApplication

from evalapp.domain.agenda_order import OrderGroup
from evalapp.domain.decision import DecisionKind
from evalapp.domain.first_votes import FirstVotes
from evalapp.domain.meeting import AbsenceKind, ItemState, SubjectKind
from evalapp.domain.tally import MajorityOutcome, Tally
from evalapp.services.agenda_order import AgendaLine
from evalapp.services.attendances import AttendanceRow
from evalapp.services.conflicts import AbsenceRow
from evalapp.services.meeting_rows import MeetingRow
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.formats import day, whole
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import said

translate = QCoreApplication.translate


def meeting_name(row: MeetingRow) -> str:
    """A meeting in one line."""
    words = translate("MeetingWords", "Meeting No. {number} of {date}")
    return words.format(number=row.number, date=day(row.held_on))


def proposal_word(kind: DecisionKind | None) -> str:
    """What is proposed, "" where nothing is."""
    return "" if kind is None else label(kind)


def subject_word(kind: SubjectKind) -> str:
    """About whom an item is."""
    return {
        SubjectKind.OFFICIAL: translate("MeetingWords", "Official"),
        SubjectKind.APPLICANT: translate("MeetingWords", "Applicant"),
        SubjectKind.RESERVIST: translate("MeetingWords", "Reservist"),
        SubjectKind.OTHER: translate("MeetingWords", "Question"),
    }[kind]


def aside_word(state: ItemState) -> str:
    """Why an item is not put to the vote."""
    return {
        ItemState.WITHDRAWN: translate("MeetingWords", "Withdrawn"),
        ItemState.POSTPONED: translate("MeetingWords", "Postponed"),
        ItemState.ON_AGENDA: "",
    }[state]


def aside_chip(state: ItemState) -> ChipLook | None:
    """The chip of an item that is not put to the vote."""
    return None if state is ItemState.ON_AGENDA else ChipLook(aside_word(state), Tone.NEUTRAL)


def attendance_words(row: AttendanceRow) -> str:
    """What stands of a member in the attendance, in a line."""
    if row.is_present is None:
        return translate("MeetingWords", "nothing, it was taken back")
    if row.is_present:
        return translate("MeetingWords", "present")
    parts = [translate("MeetingWords", "absent")]
    if row.reason:
        parts.append(row.reason)
    if row.substitute is not None:
        parts.append(translate("MeetingWords", "substitute: {name}").format(name=row.substitute.name))
    return ", ".join(parts)


def absence_words(row: AbsenceRow) -> str:
    """Why a member takes no part in an item, in a few words."""
    words = {
        AbsenceKind.CONFLICT: translate("MeetingWords", "conflict of interest"),
        AbsenceKind.AWAY: translate("MeetingWords", "out of the room"),
    }[row.kind]
    return f"{words} ({row.reason})" if row.reason else words


def first_votes_text(votes: FirstVotes) -> str:
    """First votes as three numbers: for – against – abstained; "" without any."""
    if not votes.total and not votes.recused:
        return ""
    return f"{votes.votes_for} – {votes.votes_against} – {votes.votes_abstained}"


def first_votes_tip(votes: FirstVotes) -> str:
    """First votes in words."""
    words = translate(
        "MeetingWords",
        "For {for_}, against {against}, abstained {abstained}, recused {recused}, no vote {missing}",
    )
    return words.format(
        for_=whole(votes.votes_for),
        against=whole(votes.votes_against),
        abstained=whole(votes.votes_abstained),
        recused=whole(votes.recused),
        missing=whole(votes.missing),
    )


def order_word(group: OrderGroup) -> str:
    """Why an item stands where it is proposed to be."""
    return said(f"meeting.order_{group.value}")


def majority_chip(tally: Tally | None) -> ChipLook | None:
    """Whether the majority is reached; None while no vote was entered."""
    if tally is None or not is_begun(tally):
        return None
    match tally.outcome:
        case MajorityOutcome.REACHED | MajorityOutcome.REACHED_BY_CHAIR:
            return ChipLook(translate("MeetingWords", "Majority: yes"), Tone.GOOD, "met")
        case MajorityOutcome.NOT_REACHED | MajorityOutcome.NOT_REACHED_BY_CHAIR:
            return ChipLook(translate("MeetingWords", "Majority: no"), Tone.NEUTRAL)
        case MajorityOutcome.NO_QUORUM:
            return ChipLook(translate("MeetingWords", "No quorum"), Tone.BAD, "flag")
        case _:
            return ChipLook(translate("MeetingWords", "Not known yet"), Tone.WARN, "warn")


def is_begun(tally: Tally) -> bool:
    """Whether anything was voted on the item."""
    return bool(tally.votes_for + tally.votes_against + tally.votes_abstained or tally.contradictions)


def line_missing(line: AgendaLine) -> str:
    """What an item of an open meeting still lacks, in a word; "" when nothing."""
    if line.tally is None or not line.row.is_voted:
        return ""
    if line.tally.contradictions:
        return translate("MeetingWords", "Sources contradict each other")
    if not is_begun(line.tally):
        return translate("MeetingWords", "Vote")
    if line.tally.missing:
        return translate("MeetingWords", "Some votes")
    return "" if line.is_decided else translate("MeetingWords", "Decision")
