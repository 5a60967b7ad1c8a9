"""A commission's meeting: its states and what each allows, what stands on its agenda, who is there."""

from collections.abc import Mapping
from enum import StrEnum


class MeetingState(StrEnum):
    """Where a meeting stands.

    ``draft``: the agenda is prepared; ``called``: the rules are frozen, the packet goes out, first votes
    come in; ``open``: the meeting is held, votes and decisions are entered; ``closed``: the minutes are
    signed, decisions are in force; ``cancelled``: it was not held.
    """

    DRAFT = "draft"
    CALLED = "called"
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class SubjectKind(StrEnum):
    """About whom an item of the agenda is; ``other``: a question without a person."""

    OFFICIAL = "official"
    APPLICANT = "applicant"
    RESERVIST = "reservist"
    OTHER = "other"


class ItemState(StrEnum):
    """Whether an item is put to the vote: ``withdrawn`` and ``postponed`` ones say why they are not."""

    ON_AGENDA = "on_agenda"
    WITHDRAWN = "withdrawn"
    POSTPONED = "postponed"


class AbsenceKind(StrEnum):
    """Why a member takes no part in an item: a declared conflict of interest, or he was out of the room."""

    CONFLICT = "conflict"
    AWAY = "away"


class MeetingStep(StrEnum):
    """Something done with a meeting that only some of its states allow.

    ``edit``: commission, number, whether votes are secret. ``set_date``: day and hour. ``edit_details``:
    place, who presides, who keeps the minutes, language, notes. ``add_items``, ``edit_items``: of the
    agenda; ``remove_items``: without a trace of them; ``set_aside_items``: withdraw and postpone with a
    reason, and put back. ``choose_voting``: whether an item is voted on secretly. ``fix_order``: number the
    items anew; ``order``: in which order they are taken up. ``attend``: who is there. ``declare``: conflicts
    of interest. ``seal_packet``; ``issue_ballots``; ``vote_first``: votes before the meeting.
    ``leave_room``, ``note_discussion``, ``vote``, ``decide``, ``draft_minutes``: while it is held.
    ``correct_minutes``: by a further version. The others lead to
    another state (:data:`MOVES`).
    """

    EDIT = "edit"
    SET_DATE = "set_date"
    EDIT_DETAILS = "edit_details"
    DELETE = "delete"
    ADD_ITEMS = "add_items"
    EDIT_ITEMS = "edit_items"
    REMOVE_ITEMS = "remove_items"
    SET_ASIDE_ITEMS = "set_aside_items"
    CHOOSE_VOTING = "choose_voting"
    FIX_ORDER = "fix_order"
    ORDER = "order"
    ATTEND = "attend"
    DECLARE = "declare"
    LEAVE_ROOM = "leave_room"
    NOTE_DISCUSSION = "note_discussion"
    SEAL_PACKET = "seal_packet"
    ISSUE_BALLOTS = "issue_ballots"
    VOTE_FIRST = "vote_first"
    VOTE = "vote"
    DECIDE = "decide"
    DRAFT_MINUTES = "draft_minutes"
    CORRECT_MINUTES = "correct_minutes"
    CALL = "call"
    OPEN = "open"
    CLOSE = "close"
    CANCEL = "cancel"
    BACK_TO_DRAFT = "back_to_draft"
    BACK_TO_CALLED = "back_to_called"
    RESTORE = "restore"


ALLOWED: Mapping[MeetingState, frozenset[MeetingStep]] = {
    MeetingState.DRAFT: frozenset(
        {
            MeetingStep.EDIT,
            MeetingStep.SET_DATE,
            MeetingStep.EDIT_DETAILS,
            MeetingStep.DELETE,
            MeetingStep.ADD_ITEMS,
            MeetingStep.EDIT_ITEMS,
            MeetingStep.REMOVE_ITEMS,
            MeetingStep.SET_ASIDE_ITEMS,
            MeetingStep.CHOOSE_VOTING,
            MeetingStep.FIX_ORDER,
            MeetingStep.CALL,
            MeetingStep.CANCEL,
        }
    ),
    MeetingState.CALLED: frozenset(
        {
            MeetingStep.SET_DATE,
            MeetingStep.EDIT_DETAILS,
            MeetingStep.ADD_ITEMS,
            MeetingStep.EDIT_ITEMS,
            MeetingStep.SET_ASIDE_ITEMS,
            MeetingStep.CHOOSE_VOTING,
            MeetingStep.ORDER,
            MeetingStep.ATTEND,
            MeetingStep.DECLARE,
            MeetingStep.SEAL_PACKET,
            MeetingStep.ISSUE_BALLOTS,
            MeetingStep.VOTE_FIRST,
            MeetingStep.OPEN,
            MeetingStep.CANCEL,
            MeetingStep.BACK_TO_DRAFT,
        }
    ),
    MeetingState.OPEN: frozenset(
        {
            MeetingStep.EDIT_DETAILS,
            MeetingStep.SET_ASIDE_ITEMS,
            MeetingStep.CHOOSE_VOTING,
            MeetingStep.ORDER,
            MeetingStep.ATTEND,
            MeetingStep.DECLARE,
            MeetingStep.LEAVE_ROOM,
            MeetingStep.NOTE_DISCUSSION,
            MeetingStep.SEAL_PACKET,
            MeetingStep.ISSUE_BALLOTS,
            MeetingStep.VOTE_FIRST,
            MeetingStep.VOTE,
            MeetingStep.DECIDE,
            MeetingStep.DRAFT_MINUTES,
            MeetingStep.CLOSE,
            MeetingStep.CANCEL,
            MeetingStep.BACK_TO_CALLED,
        }
    ),
    MeetingState.CLOSED: frozenset({MeetingStep.CORRECT_MINUTES}),
    MeetingState.CANCELLED: frozenset({MeetingStep.RESTORE}),
}
"""What each state allows; everything else is refused."""


MOVES: Mapping[MeetingStep, MeetingState] = {
    MeetingStep.CALL: MeetingState.CALLED,
    MeetingStep.OPEN: MeetingState.OPEN,
    MeetingStep.CLOSE: MeetingState.CLOSED,
    MeetingStep.CANCEL: MeetingState.CANCELLED,
    MeetingStep.BACK_TO_DRAFT: MeetingState.DRAFT,
    MeetingStep.BACK_TO_CALLED: MeetingState.CALLED,
    MeetingStep.RESTORE: MeetingState.DRAFT,
}
"""The state to which a step leads; the other steps leave the state as it is."""

NEEDS_REASON = frozenset(
    {MeetingStep.CANCEL, MeetingStep.BACK_TO_DRAFT, MeetingStep.BACK_TO_CALLED, MeetingStep.RESTORE}
)
"""Steps that say why."""


def allows(state: MeetingState, step: MeetingStep) -> bool:
    """Whether a meeting in ``state`` lets ``step`` be done."""
    return step in ALLOWED[state]
