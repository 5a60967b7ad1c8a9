"""A commission's meeting: its states, what stands on its agenda, who is there."""

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
