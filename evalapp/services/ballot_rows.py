"""Ballots of a meeting as a list: who has one, who has returned it, what is not any more as it shows."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import case, func, select
from sqlmodel import Session, col

from evalapp.domain.commission import MemberRole
from evalapp.domain.meeting import MeetingStep, allows
from evalapp.domain.meeting_rules import Seat, Substitute
from evalapp.domain.vote import BallotState, VotePhase, VoteSource
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Ballot, Meeting, Packet, Vote
from evalapp.services.ballot_frames import MeetingFrame, outdated_by_packet
from evalapp.storage.batches import batches


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotRow:
    """A member and a phase; ``ballot_id`` None = no ballot was handed out, or it is void.

    ``seat_of``: whom a substitute stands for, "" = the member himself. ``is_outdated``: a newer packet is
    in force. ``return_by``: the day it is to come back by; ``days_late``: how long after that day it came
    back, or by today has not, 0 = in time; ``is_awaited``: it is out, and may still come back. ``voted`` of
    ``asked`` questions have a vote that it brought; ``stale``: of these, votes on questions that are not any
    more what the ballot shows. ``changed_cells``: of a return that was refused. ``void``: ballots of the
    same member and phase that were taken back.
    """

    member_id: int
    name: str
    post: str
    role: MemberRole
    seat_of: str
    phase: VotePhase
    ballot_id: int | None = None
    number: int | None = None
    state: BallotState | None = None
    language: str = ""
    packet_number: int | None = None
    is_outdated: bool = False
    issued_at: datetime | None = None
    return_by: date | None = None
    days_late: int = 0
    is_awaited: bool = False
    returned_at: datetime | None = None
    file_name: str = ""
    voted: int = 0
    asked: int = 0
    stale: int = 0
    changed_cells: int = 0
    void: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotsView:
    """The ballots of a meeting.

    ``packet_number``: of the packet in force, None = none is sealed yet; ``unsealed``: items of the agenda
    that are not any more what it shows. ``asked``: {phase: questions put to the vote by ballot};
    ``secret``: questions left out of the ballots of the meeting itself. ``may_issue``, ``may_return``: what
    the state of the meeting allows.
    """

    rows: tuple[BallotRow, ...]
    packet_number: int | None
    unsealed: int
    asked: dict[VotePhase, int]
    secret: int
    may_issue: bool
    may_return: frozenset[VotePhase]

    def count(self, phase: VotePhase, *states: BallotState | None) -> int:
        """How many members' ballots of ``phase`` are in one of ``states``; None = not handed out."""
        return sum(row.phase is phase and row.state in states for row in self.rows)


@dataclass(frozen=True, slots=True)
class Outstanding:
    """How many ballots of a meeting have not come back; ``overdue`` of them by the day they name."""

    count: int
    overdue: int


def not_returned(session: Session, meeting_ids: Iterable[int], today: date) -> dict[int, Outstanding]:
    """{meeting: ballots that were handed out and have not come back}, without meetings that wait for none."""
    found: dict[int, Outstanding] = {}
    is_overdue = func.coalesce(col(Ballot.return_by), col(Meeting.held_on)) < today
    for some in batches(sorted(set(meeting_ids))):
        wanted = (
            select(col(Ballot.meeting_id), func.count(), func.sum(case((is_overdue, 1), else_=0)))
            .join(Meeting, col(Meeting.id) == col(Ballot.meeting_id))
            .where(col(Ballot.meeting_id).in_(some), col(Ballot.state) == BallotState.ISSUED)
            .group_by(col(Ballot.meeting_id))
        )
        found |= {number: Outstanding(*counts) for number, *counts in session.execute(wanted)}
    return found


def wanted_by(ballot: Ballot, meeting: Meeting) -> date:
    """By which day a ballot is to come back."""
    return ballot.return_by or meeting.held_on


def days_late(ballot: Ballot, meeting: Meeting, today: date) -> int:
    """How many days after that day the ballot came back, or by today has not; 0 = in time."""
    on = today if ballot.returned_at is None else ballot.returned_at.astimezone().date()
    return max(0, (on - wanted_by(ballot, meeting)).days)


def ballots_of(session: Session, meeting_id: int) -> Sequence[Ballot]:
    """All ballots of a meeting by their numbers, void ones too."""
    wanted = select(Ballot).where(col(Ballot.meeting_id) == meeting_id).order_by(col(Ballot.number))
    return session.execute(wanted).scalars().all()


def voted_items(frame: MeetingFrame, phase: VotePhase) -> list[int]:
    """Items that ballots of ``phase`` ask about, by number; a secret vote itself takes no ballots."""
    rows = (row for row in frame.agenda.values() if row.is_voted)
    wanted = (row for row in rows if phase is VotePhase.FIRST or not row.is_secret)
    return [row.id for row in sorted(wanted, key=lambda row: row.number)]


def ballots_view(session: Session, frame: MeetingFrame, today: date) -> BallotsView:
    """The list, in a fixed number of statements for each packet."""
    ballots = ballots_of(session, stored_id(frame.meeting.id))
    asked = {phase: len(voted_items(frame, phase)) for phase in VotePhase}
    steps = {VotePhase.FIRST: MeetingStep.VOTE_FIRST, VotePhase.FINAL: MeetingStep.VOTE}
    may_return = frozenset(phase for phase, step in steps.items() if allows(frame.meeting.state, step))
    reader = _Reader(session, frame, ballots, today, may_return)
    phases = [VotePhase.FIRST]
    if frame.meeting.wants_final_ballots or any(one.phase is VotePhase.FINAL for one in ballots):
        phases.append(VotePhase.FINAL)
    return BallotsView(
        rows=tuple(row for phase in phases for row in reader.rows(phase)),
        packet_number=None if frame.packet is None else frame.packet.number,
        unsealed=len(frame.moved & {row.id for row in frame.agenda.values() if row.is_voted}),
        asked=asked,
        secret=asked[VotePhase.FIRST] - asked[VotePhase.FINAL],
        may_issue=allows(frame.meeting.state, MeetingStep.ISSUE_BALLOTS),
        may_return=may_return,
    )


class _Reader:
    """Makes the rows of one meeting."""

    def __init__(
        self,
        session: Session,
        frame: MeetingFrame,
        ballots: Sequence[Ballot],
        today: date,
        may_return: Collection[VotePhase],
    ) -> None:
        self._frame, self._today, self._may_return = frame, today, may_return
        self._live = {(one.member_id, one.phase): one for one in ballots if one.state is not BallotState.VOID}
        self._void: dict[tuple[int, VotePhase], int] = {}
        for one in ballots:
            if one.state is BallotState.VOID:
                self._void[one.member_id, one.phase] = self._void.get((one.member_id, one.phase), 0) + 1
        packets = {one.packet_id for one in self._live.values()}
        numbers = select(col(Packet.id), col(Packet.number)).where(col(Packet.id).in_(packets))
        self._numbers: dict[int, int] = dict(session.execute(numbers).all())
        self._outdated = {one: outdated_by_packet(session, frame, one) | frame.moved for one in packets}
        self._voted = _voted(session, [stored_id(one.id) for one in self._live.values()])

    def rows(self, phase: VotePhase) -> Iterable[BallotRow]:
        """A line for each seat, and for each substitute who has a ballot, in the order of the members."""
        for seat in self._frame.rules.seats:
            yield self._row(seat, seat, phase)
            for substitute in seat.substitutes:
                if (substitute.member_id, phase) in self._live:
                    yield self._row(substitute, seat, phase)

    def _row(self, member: Seat | Substitute, seat: Seat, phase: VotePhase) -> BallotRow:
        key = member.member_id, phase
        ballot, void = self._live.get(key), self._void.get(key, 0)
        seat_of = "" if member is seat else seat.name
        if ballot is None:
            return BallotRow(
                member_id=member.member_id,
                name=member.name,
                post=member.post,
                role=seat.role,
                seat_of=seat_of,
                phase=phase,
                void=void,
            )
        voted = self._voted.get(stored_id(ballot.id), frozenset())
        is_awaited = ballot.state is BallotState.ISSUED and phase in self._may_return
        # What cannot come back any more is not overdue, however long ago that was.
        counts_days = is_awaited or ballot.state is BallotState.RETURNED
        on_agenda = {row.id for row in self._frame.agenda.values() if row.is_voted}
        return BallotRow(
            member_id=member.member_id,
            name=member.name,
            post=member.post,
            role=seat.role,
            seat_of=seat_of,
            phase=phase,
            ballot_id=ballot.id,
            number=ballot.number,
            state=ballot.state,
            language=ballot.language,
            packet_number=self._numbers.get(ballot.packet_id),
            is_outdated=self._frame.packet is not None and self._frame.packet.id != ballot.packet_id,
            issued_at=ballot.issued_at,
            return_by=wanted_by(ballot, self._frame.meeting),
            days_late=days_late(ballot, self._frame.meeting, self._today) if counts_days else 0,
            is_awaited=is_awaited,
            returned_at=ballot.returned_at,
            file_name=ballot.file_name,
            voted=len(voted & on_agenda),
            asked=len({int(item_id) for item_id in ballot.shown["rows"]} & on_agenda),
            stale=len(voted & on_agenda & self._outdated[ballot.packet_id]),
            changed_cells=0 if ballot.state is BallotState.RETURNED else len(ballot.problems),
            void=void,
        )


def _voted(session: Session, ballot_ids: Sequence[int]) -> dict[int, frozenset[int]]:
    """{ballot: items with a vote from it that stands}."""
    found: dict[int, set[int]] = {}
    for some in batches(ballot_ids):
        wanted = select(col(Vote.ballot_id), col(Vote.item_id)).where(
            col(Vote.ballot_id).in_(some),
            col(Vote.source) == VoteSource.BALLOT,
            col(Vote.set_aside) == "",
        )
        for ballot_id, item_id in session.execute(wanted):
            found.setdefault(ballot_id, set()).add(item_id)
    return {ballot_id: frozenset(items) for ballot_id, items in found.items()}
