"""The votes of a meeting as stored, counted for all its items at once; checks no rights."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.commission import MemberRole
from evalapp.domain.counting import tally_item
from evalapp.domain.first_votes import FirstVotes, sum_up
from evalapp.domain.meeting import AbsenceKind, ItemState
from evalapp.domain.meeting_rules import MeetingRules, Seat
from evalapp.domain.quorum import Quorum, quorum_of
from evalapp.domain.sitting import Place, Presence, seated
from evalapp.domain.tally import Tally
from evalapp.domain.tally_sources import CountedVotes, NamedVote
from evalapp.domain.vote import VoteChoice, VotePhase, VoteSource
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import AgendaItem, Meeting, Vote, VoteCount
from evalapp.services.agenda_rows import is_secret, items_of
from evalapp.services.meeting_people import absences_of, attendance_of
from evalapp.services.meeting_steps import frozen_rules, rules_of

Record = TypeVar("Record", Vote, VoteCount)


@dataclass(frozen=True, slots=True)
class NamedFirst:
    """A member's first vote on an item of an open vote, with his remark."""

    member_id: int
    choice: VoteChoice
    remark: str
    source: VoteSource


@dataclass(frozen=True, slots=True)
class VoteRecords:
    """Votes and counts of a meeting by item, those set aside among them."""

    votes: Mapping[int, tuple[Vote, ...]]
    counts: Mapping[int, tuple[VoteCount, ...]]

    def named(self, item_id: int) -> tuple[NamedVote, ...]:
        """The final votes on an item that count."""
        return tuple(
            NamedVote(stored_id(one.id), one.member_id, one.choice, one.source)
            for one in self.votes.get(item_id, ())
            if one.phase is VotePhase.FINAL and not one.set_aside
        )

    def counted(self, item_id: int) -> tuple[CountedVotes, ...]:
        """The counts of an item that count."""
        return tuple(
            CountedVotes(
                stored_id(one.id),
                one.source,
                one.votes_for,
                one.votes_against,
                one.votes_abstained,
                one.chair_choice,
            )
            for one in self.counts.get(item_id, ())
            if not one.set_aside
        )

    def first(self, item_id: int) -> dict[int, frozenset[VoteChoice]]:
        """{member: what his sources say} of the first votes on an item that were not set aside."""
        found: dict[int, set[VoteChoice]] = {}
        for one in self.votes.get(item_id, ()):
            if one.phase is VotePhase.FIRST and not one.set_aside:
                found.setdefault(one.member_id, set()).add(one.choice)
        return {member: frozenset(choices) for member, choices in found.items()}


def vote_records(session: Session, meeting_id: int) -> VoteRecords:
    """All votes and counts of a meeting; two statements."""
    votes = select(Vote).join(AgendaItem, col(AgendaItem.id) == col(Vote.item_id))
    counts = select(VoteCount).join(AgendaItem, col(AgendaItem.id) == col(VoteCount.item_id))
    of_meeting = col(AgendaItem.meeting_id) == meeting_id
    return VoteRecords(
        _by_item(session.execute(votes.where(of_meeting).order_by(col(Vote.id))).scalars()),
        _by_item(session.execute(counts.where(of_meeting).order_by(col(VoteCount.id))).scalars()),
    )


def places_of(session: Session, meeting: Meeting) -> tuple[Place, ...]:
    """Who sits in which voting seat; empty before the meeting is called."""
    rules = rules_of(meeting)
    return () if rules is None else _places(session, meeting, rules)


def quorum_now(session: Session, meeting: Meeting) -> Quorum:
    """The quorum of the meeting as a whole, by its attendance. Raises Refused ``meeting_not_called``."""
    rules = frozen_rules(meeting)
    return quorum_of(rules.rule, _places(session, meeting, rules))


def presiding_id(meeting: Meeting, rules: MeetingRules, places: Iterable[Place]) -> int | None:
    """The member who presides: who was named, otherwise the commission's chair if he sits, else nobody."""
    if meeting.chair_member_id is not None:
        return meeting.chair_member_id
    chairs = {seat.member_id for seat in rules.seats if seat.role is MemberRole.CHAIR}
    return next((one.sitter_id for one in places if one.sitter_id in chairs), None)


def tallies_of(session: Session, meeting: Meeting, records: VoteRecords | None = None) -> dict[int, Tally]:
    """{item: its count} of the items put to the vote; empty before the meeting is called. Five statements.

    :param records: what :func:`vote_records` gave, to spare reading it again.
    """
    rules = rules_of(meeting)
    if rules is None:
        return {}
    meeting_id = stored_id(meeting.id)
    places = _places(session, meeting, rules)
    chair_id = presiding_id(meeting, rules, places)
    absences = kinds_of_absence(session, meeting_id)
    records = records or vote_records(session, meeting_id)
    return {
        number: tally_item(
            rules.rule,
            places,
            absences=absences.get(number, {}),
            votes=records.named(number),
            counts=records.counted(number),
            chair_id=chair_id,
            is_secret=is_secret(meeting, item),
        )
        for item, number in voted_items(session, meeting_id)
    }


def first_votes_of(
    session: Session, meeting: Meeting, records: VoteRecords | None = None
) -> dict[int, FirstVotes]:
    """{item: sums of its first votes}, also of secret items; every item put to the vote has an entry.

    A seat has one voice, whoever spoke for it; those who have no seat any more have none.
    """
    rules = rules_of(meeting)
    meeting_id = stored_id(meeting.id)
    records = records or vote_records(session, meeting_id)
    items = [number for _, number in voted_items(session, meeting_id)]
    if rules is None:
        return {number: sum_up(records.first(number).values(), 0) for number in items}
    seats = tuple(zip(rules.seats, _places(session, meeting, rules), strict=True))
    return {number: sum_up(_voices(seats, records.first(number)), len(rules.seats)) for number in items}


def named_first_votes(session: Session, meeting: Meeting) -> dict[int, tuple[NamedFirst, ...]]:
    """{item: first votes by name}, secret items left out: of these only the sums are shown."""
    meeting_id = stored_id(meeting.id)
    records = vote_records(session, meeting_id)
    found: dict[int, tuple[NamedFirst, ...]] = {}
    for item, number in voted_items(session, meeting_id):
        mine = [
            NamedFirst(one.member_id, one.choice, one.remark, one.source)
            for one in records.votes.get(number, ())
            if one.phase is VotePhase.FIRST and not one.set_aside
        ]
        if mine and not is_secret(meeting, item):
            found[number] = tuple(mine)
    return found


def unanimous_items(session: Session, meeting: Meeting) -> tuple[int, ...]:
    """Items whose first votes all say the same, in the order of the agenda.

    At least two first votes, and as many as the meeting's quorum asks for, are in; nobody is recused, by
    a first vote or a declared conflict.
    """
    rules = rules_of(meeting)
    if rules is None:
        return ()
    at_least = rules.rule.quorum_needed(len(rules.seats))
    absences = kinds_of_absence(session, stored_id(meeting.id))
    return tuple(
        number
        for number, first in first_votes_of(session, meeting).items()
        if first.is_unanimous(at_least=at_least)
        and AbsenceKind.CONFLICT not in absences.get(number, {}).values()
    )


def kinds_of_absence(session: Session, meeting_id: int) -> dict[int, dict[int, AbsenceKind]]:
    """{item: {member: why he takes no part}}."""
    return {
        number: {one.member_id: one.kind for one in those}
        for number, those in absences_of(session, meeting_id).items()
    }


def voted_items(session: Session, meeting_id: int) -> Sequence[tuple[AgendaItem, int]]:
    """The items put to the vote with their ids, by their fixed number."""
    return [
        (item, stored_id(item.id))
        for item in items_of(session, meeting_id)
        if item.state is ItemState.ON_AGENDA
    ]


def _places(session: Session, meeting: Meeting, rules: MeetingRules) -> tuple[Place, ...]:
    entered = attendance_of(session, stored_id(meeting.id))
    presences = [Presence(one.member_id, one.is_present, one.in_seat_of_id) for one in entered]
    return seated(rules.seats, presences)


def _voices(
    seats: Iterable[tuple[Seat, Place]], said: Mapping[int, frozenset[VoteChoice]]
) -> Iterator[frozenset[VoteChoice]]:
    """What each seat said: whoever sits in it, or else the member himself, or else a substitute of his."""
    for seat, place in seats:
        speakers = (place.sitter_id, seat.member_id, *(one.member_id for one in seat.substitutes))
        found = next((said[one] for one in speakers if one is not None and one in said), None)
        if found is not None:
            yield found


def _by_item(records: Iterable[Record]) -> dict[int, tuple[Record, ...]]:
    found: dict[int, list[Record]] = {}
    for record in records:
        found.setdefault(record.item_id, []).append(record)
    return {number: tuple(those) for number, those in found.items()}
