"""What the sheet of votes of a meeting shows: a column for each seat, a line for each item of the agenda."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session

from evalapp.domain.commission import MemberRole
from evalapp.domain.first_votes import FirstVotes
from evalapp.domain.meeting import AbsenceKind, MeetingState
from evalapp.domain.meeting_rules import MeetingRules
from evalapp.domain.quorum import Quorum, quorum_of
from evalapp.domain.sitting import Place
from evalapp.domain.tally import Tally
from evalapp.domain.vote import VoteChoice, VotePhase, VoteSource
from evalapp.domain.voting_rule import VotingRule
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Meeting, Vote, VoteCount
from evalapp.services.agenda_rows import AgendaRow, agenda_rows
from evalapp.services.meeting_steps import frozen_rules
from evalapp.services.meeting_votes import (
    first_votes_of,
    kinds_of_absence,
    places_of,
    presiding_id,
    tallies_of,
    unanimous_items,
    vote_records,
)


@dataclass(frozen=True, slots=True)
class SeatColumn:
    """A voting seat: whose it is, who sits in it (``member_id``, None = nobody or not entered).

    ``name``: of who sits, otherwise of the member; ``presides``: his vote decides a tie.
    """

    place: Place
    name: str
    member_name: str
    post: str
    role: MemberRole
    presides: bool

    @property
    def member_id(self) -> int:
        """Whose votes the column holds."""
        return self.place.speaker_id


@dataclass(frozen=True, slots=True)
class VoteCell:
    """One member's vote on one item by one source; ``set_aside``: why it does not count, "" = it does."""

    id: int
    member_id: int
    choice: VoteChoice
    source: VoteSource
    remark: str
    set_aside: str


@dataclass(frozen=True, slots=True)
class CountCell:
    """Counts of one item by one source."""

    id: int
    source: VoteSource
    votes_for: int
    votes_against: int
    votes_abstained: int
    chair_choice: VoteChoice | None
    note: str
    set_aside: str


@dataclass(frozen=True, slots=True)
class VoteLine:
    """An item put to the vote.

    ``votes``: of the sheet's phase, none of a secret item; ``counts``: final ones. ``absences``: {member:
    why he takes no part}. ``tally`` is the count of the final votes, in whatever phase the sheet is.
    ``first``: sums of the first votes; ``is_unanimous``: one of the block of unanimous items.
    """

    item: AgendaRow
    tally: Tally
    votes: tuple[VoteCell, ...]
    counts: tuple[CountCell, ...]
    absences: Mapping[int, AbsenceKind]
    first: FirstVotes
    is_unanimous: bool

    @property
    def id(self) -> int:
        """The item's id."""
        return self.item.id


@dataclass(frozen=True, slots=True)
class VoteSheet:
    """Votes of one phase of a called meeting. ``lines`` in the order in which items are taken up.

    ``names``: {member: name} of everybody who may be there. ``has_attendance``: something of it is entered;
    ``chair_id``: the member who presides.
    """

    meeting_id: int
    state: MeetingState
    phase: VotePhase
    rule: VotingRule
    quorum: Quorum
    seats: tuple[SeatColumn, ...]
    names: Mapping[int, str]
    lines: tuple[VoteLine, ...]
    has_attendance: bool
    chair_id: int | None

    def line(self, item_id: int) -> VoteLine | None:
        """The line of an item; None when it is not put to the vote."""
        return next((line for line in self.lines if line.id == item_id), None)

    @property
    def voted(self) -> int:
        """Items with votes."""
        return sum(line.tally.has_votes for line in self.lines)

    @property
    def contradicting(self) -> int:
        """Items without a result because something contradicts itself."""
        return sum(bool(line.tally.contradictions) for line in self.lines)


def vote_sheet(session: Session, meeting: Meeting, phase: VotePhase) -> VoteSheet:
    """The sheet; a fixed number of statements. Raises Refused ``meeting_not_called``."""
    rules = frozen_rules(meeting)
    meeting_id = stored_id(meeting.id)
    records = vote_records(session, meeting_id)
    places = places_of(session, meeting)
    tallies = tallies_of(session, meeting, records)
    first = first_votes_of(session, meeting, records)
    unanimous = set(unanimous_items(session, meeting))
    absences = kinds_of_absence(session, meeting_id)
    chair_id = presiding_id(meeting, rules, places)
    lines = tuple(
        VoteLine(
            item=row,
            tally=tallies[row.id],
            votes=() if row.is_secret else _cells(records.votes.get(row.id, ()), phase),
            counts=tuple(map(_count, records.counts.get(row.id, ()))),
            absences=absences.get(row.id, {}),
            first=first[row.id],
            is_unanimous=row.id in unanimous,
        )
        for row in agenda_rows(session, meeting)
        if row.id in tallies
    )
    return VoteSheet(
        meeting_id=meeting_id,
        state=meeting.state,
        phase=phase,
        rule=rules.rule,
        quorum=quorum_of(rules.rule, places),
        seats=_columns(rules, places, chair_id),
        names={number: one.name for number, one in rules.people.items()},
        lines=lines,
        has_attendance=any(place.is_entered for place in places),
        chair_id=chair_id,
    )


def _columns(rules: MeetingRules, places: tuple[Place, ...], chair_id: int | None) -> tuple[SeatColumn, ...]:
    people = rules.people
    return tuple(
        SeatColumn(
            place=place,
            name=people[place.speaker_id].name,
            member_name=seat.name,
            post=people[place.speaker_id].post,
            role=seat.role,
            presides=chair_id is not None and place.sitter_id == chair_id,
        )
        for seat, place in zip(rules.seats, places, strict=True)
    )


def _cells(votes: tuple[Vote, ...], phase: VotePhase) -> tuple[VoteCell, ...]:
    return tuple(
        VoteCell(stored_id(one.id), one.member_id, one.choice, one.source, one.remark, one.set_aside)
        for one in votes
        if one.phase is phase
    )


def _count(one: VoteCount) -> CountCell:
    return CountCell(
        stored_id(one.id),
        one.source,
        one.votes_for,
        one.votes_against,
        one.votes_abstained,
        one.chair_choice,
        one.note,
        one.set_aside,
    )
