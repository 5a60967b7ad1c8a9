"""What returned ballots of a meeting are judged by, read once; checks no rights."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.meeting import AbsenceKind
from evalapp.domain.meeting_rules import MeetingRules
from evalapp.domain.vote import VotePhase
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import AgendaItem, Attendance, Ballot, Meeting, Packet, Vote, VoteCount
from evalapp.exchange.ballot_values import BallotItem
from evalapp.services.agenda_rows import AgendaRow, agenda_rows
from evalapp.services.ballot_items import ballot_items, differing
from evalapp.services.meeting_people import absences_of, attendance_of
from evalapp.services.meeting_steps import frozen_rules
from evalapp.services.packet_changes import changed_items
from evalapp.services.packet_records import newest_packet


@dataclass(frozen=True, slots=True)
class MeetingFrame:
    """A called meeting as ballots see it.

    ``agenda``: {item: its line}; ``packet``: the one in force, None before there is one; ``items``: {item:
    what that packet shows of it}; ``moved``: items that are not any more what it shows. ``absences``:
    {(item, member): why he takes no part}; ``attendance``: {member: what was entered}; ``voted``: items with
    votes that count.
    """

    meeting: Meeting
    rules: MeetingRules
    agenda: dict[int, AgendaRow]
    packet: Packet | None
    items: dict[int, BallotItem]
    moved: frozenset[int]
    absences: dict[tuple[int, int], AbsenceKind]
    attendance: dict[int, Attendance]
    voted: frozenset[int]

    def name_of(self, member_id: int) -> str:
        """The member's name as frozen when the meeting was called, "" for nobody of it."""
        found = self.rules.people.get(member_id)
        return "" if found is None else found.name


def frame_of(session: Session, meeting: Meeting) -> MeetingFrame:
    """The frame of a called meeting. Raises Refused ``meeting_not_called``, ``packet_damaged``."""
    number = stored_id(meeting.id)
    packet = newest_packet(session, number)
    items = () if packet is None else ballot_items(session, packet)
    return MeetingFrame(
        meeting=meeting,
        rules=frozen_rules(meeting),
        agenda={row.id: row for row in agenda_rows(session, meeting)},
        packet=packet,
        items={item.item_id: item for item in items},
        moved=frozenset() if packet is None else changed_items(session, meeting),
        absences={
            (item_id, absence.member_id): absence.kind
            for item_id, absences in absences_of(session, number).items()
            for absence in absences
        },
        attendance={one.member_id: one for one in attendance_of(session, number)},
        voted=_voted(session, number),
    )


def _voted(session: Session, meeting_id: int) -> frozenset[int]:
    """Items on which votes that count stand, by name or as sums."""
    mine = select(col(AgendaItem.id)).where(col(AgendaItem.meeting_id) == meeting_id).scalar_subquery()
    by_name = select(col(Vote.item_id)).where(
        col(Vote.item_id).in_(mine), col(Vote.phase) == VotePhase.FINAL, col(Vote.set_aside) == ""
    )
    as_sums = select(col(VoteCount.item_id)).where(
        col(VoteCount.item_id).in_(mine), col(VoteCount.set_aside) == ""
    )
    return frozenset(session.execute(by_name.union(as_sums)).scalars())


def outdated_items(session: Session, frame: MeetingFrame, ballot: Ballot) -> frozenset[int]:
    """Items of a ballot that are not any more what it shows of them."""
    return frame.moved | outdated_by_packet(session, frame, ballot.packet_id)


def outdated_by_packet(session: Session, frame: MeetingFrame, packet_id: int) -> frozenset[int]:
    """Items that a packet shows otherwise than the one in force."""
    if frame.packet is not None and frame.packet.id == packet_id:
        return frozenset()
    old = {item.item_id: item for item in ballot_items(session, session.get_one(Packet, packet_id))}
    return differing(old, frame.items)
