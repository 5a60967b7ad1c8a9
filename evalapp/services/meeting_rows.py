"""Meetings as a list and a card: where each stands, and what is still to be done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import func, or_, select
from sqlmodel import Session, col

from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import ItemState, MeetingState
from evalapp.domain.meeting_rules import MeetingRules
from evalapp.domain.vote import BallotState, VotePhase
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission
from evalapp.entities.decision import Decision
from evalapp.entities.meeting import AgendaItem, Attendance, Ballot, Meeting, Packet, Vote, VoteCount
from evalapp.services.meeting_steps import rules_of
from evalapp.services.trilingual import trilingual
from evalapp.storage.batches import batches


class NextStep(StrEnum):
    """The one thing to do next with a meeting."""

    FILL_AGENDA = "fill_agenda"
    CALL = "call"
    SEAL_PACKET = "seal_packet"
    OPEN = "open"
    ENTER_ATTENDANCE = "enter_attendance"
    VOTE = "vote"
    DECIDE = "decide"
    SIGN = "sign"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One line of the list of meetings.

    ``items``: put to the vote; ``set_aside``: withdrawn or postponed ones. ``packet``: number of the newest
    one, None = none yet. ``ballots``: handed out and not void, ``returned`` of them. ``decided``: items
    with a decision.
    """

    id: int
    commission_id: int
    commission: Trilingual
    number: int
    held_on: date
    starts_at: str
    place: str
    title: str
    state: MeetingState
    items: int = 0
    set_aside: int = 0
    packet: int | None = None
    ballots: int = 0
    returned: int = 0
    decided: int = 0
    state_reason: str = ""


@dataclass(frozen=True, slots=True)
class MeetingCard:
    """A meeting in full.

    ``rules``: the rule and the seats as frozen when it was called, None before. ``chair_member_id``:
    who presides, None = nobody is named yet. ``language``: a DocumentLanguage value. ``has_attendance``:
    of every seat it was entered whether it is taken; ``voted``: items with a vote or a count.
    """

    row: MeetingRow
    version: int
    is_secret: bool
    wants_final_ballots: bool
    chair_member_id: int | None
    secretary_member_id: int | None
    language: str
    rules: MeetingRules | None
    rules_hash: str
    note: str
    for_official_use: bool
    has_attendance: bool = False
    voted: int = 0

    @property
    def id(self) -> int:
        """The meeting's id."""
        return self.row.id

    @property
    def state(self) -> MeetingState:
        """Where the meeting stands."""
        return self.row.state

    @property
    def next_step(self) -> NextStep:
        """The one thing to do next."""
        return _next_step(self)


def meeting_rows(session: Session, meetings: Sequence[Meeting]) -> tuple[MeetingRow, ...]:
    """The lines of these meetings, in a fixed number of statements."""
    counted = _Counts(session, [stored_id(meeting.id) for meeting in meetings])
    names = {stored_id(one.id): trilingual(one) for one in session.execute(select(Commission)).scalars()}
    return tuple(_row(meeting, names[meeting.commission_id], counted) for meeting in meetings)


def meeting_card(session: Session, meeting: Meeting) -> MeetingCard:
    """One meeting in full."""
    number = stored_id(meeting.id)
    commission = session.get(Commission, meeting.commission_id)
    assert commission is not None, "a foreign key holds it"
    rules = rules_of(meeting)
    return MeetingCard(
        row=meeting_rows(session, [meeting])[0],
        version=meeting.version,
        is_secret=meeting.is_secret,
        wants_final_ballots=meeting.wants_final_ballots,
        chair_member_id=meeting.chair_member_id,
        secretary_member_id=meeting.secretary_member_id,
        language=meeting.language,
        rules=rules,
        rules_hash=meeting.rules_hash,
        note=meeting.note,
        for_official_use=commission.for_official_use,
        has_attendance=rules is not None and _all_entered(session, number, rules),
        voted=_voted(session, number),
    )


class _Counts:
    """What is counted of meetings, one statement each."""

    def __init__(self, session: Session, ids: Sequence[int]) -> None:
        items = _pairs(session, AgendaItem.meeting_id, AgendaItem.state, ids)
        ballots = _pairs(session, Ballot.meeting_id, Ballot.state, ids)
        self.items = {number: counts.get(ItemState.ON_AGENDA, 0) for number, counts in items.items()}
        self.all_items = {number: sum(counts.values()) for number, counts in items.items()}
        self.returned = {number: counts.get(BallotState.RETURNED, 0) for number, counts in ballots.items()}
        self.issued = {
            number: sum(counts.values()) - counts.get(BallotState.VOID, 0)
            for number, counts in ballots.items()
        }
        self.packets: dict[int, int] = {}
        self.decided: dict[int, int] = {}
        for some in batches(ids):
            self.packets |= _pair(
                session,
                select(col(Packet.meeting_id), func.max(col(Packet.number)))
                .where(col(Packet.meeting_id).in_(some))
                .group_by(col(Packet.meeting_id)),
            )
            self.decided |= _pair(
                session,
                select(col(AgendaItem.meeting_id), func.count(col(AgendaItem.id).distinct()))
                .join(Decision, col(Decision.item_id) == col(AgendaItem.id))
                .where(col(AgendaItem.meeting_id).in_(some), col(AgendaItem.state) == ItemState.ON_AGENDA)
                .group_by(col(AgendaItem.meeting_id)),
            )


def _row(meeting: Meeting, commission: Trilingual, counted: _Counts) -> MeetingRow:
    number = stored_id(meeting.id)
    items = counted.items.get(number, 0)
    return MeetingRow(
        id=number,
        commission_id=meeting.commission_id,
        commission=commission,
        number=meeting.number,
        held_on=meeting.held_on,
        starts_at=meeting.starts_at,
        place=meeting.place,
        title=meeting.title,
        state=meeting.state,
        items=items,
        set_aside=counted.all_items.get(number, 0) - items,
        packet=counted.packets.get(number),
        ballots=counted.issued.get(number, 0),
        returned=counted.returned.get(number, 0),
        decided=counted.decided.get(number, 0),
        state_reason=meeting.state_reason,
    )


def _all_entered(session: Session, meeting_id: int, rules: MeetingRules) -> bool:
    """Whether each seat has its member there or away, or a substitute in it: before that no vote counts."""
    wanted = select(col(Attendance.member_id), col(Attendance.in_seat_of_id))
    found = session.execute(wanted.where(col(Attendance.meeting_id) == meeting_id))
    entered = {number for row in found for number in row}
    return all(seat.member_id in entered for seat in rules.seats)


def _voted(session: Session, meeting_id: int) -> int:
    """Items put to the vote for which a final vote or a count was entered."""
    by_name = select(col(Vote.item_id)).where(col(Vote.phase) == VotePhase.FINAL)
    counted = select(col(VoteCount.item_id))
    mine = select(func.count()).where(
        col(AgendaItem.meeting_id) == meeting_id,
        col(AgendaItem.state) == ItemState.ON_AGENDA,
        or_(col(AgendaItem.id).in_(by_name), col(AgendaItem.id).in_(counted)),
    )
    found: int = session.execute(mine).scalar_one()
    return found


def _pairs(session: Session, owner: Any, kind: Any, ids: Sequence[int]) -> dict[int, dict[Any, int]]:
    """{meeting: {state: how many}}."""
    found: dict[int, dict[Any, int]] = {}
    for some in batches(ids):
        wanted = select(col(owner), col(kind), func.count()).where(col(owner).in_(some))
        for number, state, count in session.execute(wanted.group_by(col(owner), col(kind))):
            found.setdefault(number, {})[state] = count
    return found


def _pair(session: Session, wanted: Any) -> dict[int, int]:
    return dict(session.execute(wanted).all())


def _next_step(card: MeetingCard) -> NextStep:
    row = card.row
    match card.state:
        case MeetingState.DRAFT:
            return NextStep.CALL if row.items else NextStep.FILL_AGENDA
        case MeetingState.CALLED:
            return NextStep.OPEN if row.packet is not None else NextStep.SEAL_PACKET
        case MeetingState.OPEN:
            return _next_when_open(card)
        case _:
            return NextStep.NOTHING


def _next_when_open(card: MeetingCard) -> NextStep:
    if not card.has_attendance:
        return NextStep.ENTER_ATTENDANCE
    if card.voted < card.row.items:
        return NextStep.VOTE
    return NextStep.DECIDE if card.row.decided < card.row.items else NextStep.SIGN
