"""What typing votes and counts has in common: which items take them, who may vote, what may be set aside."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.admission import checked_reason
from evalapp.domain.errors import NotFound, Refused
from evalapp.domain.meeting import AbsenceKind, ItemState, MeetingStep
from evalapp.domain.meeting_rules import MeetingRules
from evalapp.domain.sitting import ItemPlace, SeatState, places_at_item
from evalapp.domain.vote import VoteChoice, VotePhase, VoteSource
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import AgendaItem, Meeting, Vote, VoteCount
from evalapp.services.agenda_rows import is_secret, items_of
from evalapp.services.meeting_steps import frozen_rules, meeting_of, require_step
from evalapp.services.meeting_votes import kinds_of_absence, places_of
from evalapp.storage.batches import batches

Record = TypeVar("Record", Vote, VoteCount)

STEP_OF: Mapping[VotePhase, MeetingStep] = {
    VotePhase.FIRST: MeetingStep.VOTE_FIRST,
    VotePhase.FINAL: MeetingStep.VOTE,
}
"""The step of a meeting in which votes of a phase are entered."""

_WHY: Mapping[SeatState, str] = {
    SeatState.RECUSED: "voter_recused",
    SeatState.AWAY: "voter_away",
    SeatState.ABSENT: "voter_absent",
    SeatState.UNKNOWN: "attendance_missing",
}


class VoteDesk:
    """A meeting whose votes are being entered; checks what is typed against its agenda and attendance."""

    def __init__(self, session: Session, meeting_id: int, phase: VotePhase) -> None:
        """Raises NotFound, Refused ``meeting_step_vote``, ``meeting_step_vote_first``."""
        self.meeting: Meeting = meeting_of(session, meeting_id)
        require_step(self.meeting, STEP_OF[phase])
        self.phase = phase
        self.rules: MeetingRules = frozen_rules(self.meeting)
        self._items = {stored_id(item.id): item for item in items_of(session, meeting_id)}
        self._places = places_of(session, self.meeting)
        self._absences = kinds_of_absence(session, meeting_id)

    def item(self, item_id: int) -> AgendaItem:
        """An item put to the vote. Raises NotFound, Refused ``item_not_voted``."""
        item = self._items.get(item_id)
        if item is None:
            raise NotFound
        if item.state is not ItemState.ON_AGENDA:
            raise Refused("item_not_voted", number=item.position)
        return item

    def require_named(self, item_id: int) -> None:
        """Raise Refused ``secret_item`` where votes are taken as counts only."""
        item = self.item(item_id)
        if self.is_secret(item):
            raise Refused("secret_item", number=item.position)

    def require_voter(self, item_id: int, member_id: int, choice: VoteChoice) -> None:
        """Raise Refused unless the member may give this vote on the item.

        Codes: ``not_a_voter``, ``voter_recused``, ``voter_away``, ``voter_absent``, ``attendance_missing``.
        """
        person = self.rules.people.get(member_id)
        seat = self.rules.seat_of(member_id)
        if person is None or seat is None or not seat.votes:
            raise Refused("not_a_voter")
        if self.phase is VotePhase.FIRST:
            return
        item = self.item(item_id)
        state = self._state(item_id, member_id)
        if state is SeatState.TAKES_PART or (state, choice) == (SeatState.RECUSED, VoteChoice.RECUSED):
            return
        raise Refused(_WHY[state], member=person.name, number=item.position)

    def at_item(self, item_id: int) -> tuple[ItemPlace, ...]:
        """What each seat is at an item by what was declared, whatever was voted."""
        return places_at_item(self._places, self._absences.get(item_id, {}))

    def absences(self, item_id: int) -> Mapping[int, AbsenceKind]:
        """{member: why he takes no part} in an item."""
        return self._absences.get(item_id, {})

    def is_secret(self, item: AgendaItem) -> bool:
        """Whether the item is voted on secretly."""
        return is_secret(self.meeting, item)

    def _state(self, item_id: int, member_id: int) -> SeatState:
        for one in self.at_item(item_id):
            if one.place.speaker_id == member_id:
                return one.state
        seat = self.rules.seat_of(member_id)
        is_open = any(
            place.seat_id == seat.member_id and not place.is_entered for place in self._places if seat
        )
        return SeatState.UNKNOWN if is_open else SeatState.ABSENT


def require_typed(source: VoteSource) -> None:
    """Raise Refused ``source_ballot``: votes of ballots come from the ballots alone."""
    if source is VoteSource.BALLOT:
        raise Refused("source_ballot")


def records_of(session: Session, kind: type[Record], ids: Sequence[int]) -> list[Record]:
    """Votes or counts by their ids. Raises NotFound unless all are there, and there is one."""
    found: list[Record] = []
    for some in batches(ids):
        found += session.execute(select(kind).where(col(kind.id).in_(some))).scalars()
    if not ids or len(found) != len(set(ids)):
        raise NotFound
    return found


def meeting_id_of(session: Session, records: Iterable[Vote | VoteCount]) -> int:
    """The one meeting these belong to. Raises NotFound when they belong to several."""
    items = sorted({one.item_id for one in records})
    meetings: set[int] = set()
    for some in batches(items):
        wanted = select(col(AgendaItem.meeting_id)).where(col(AgendaItem.id).in_(some))
        meetings.update(session.execute(wanted).scalars())
    if len(meetings) != 1:
        raise NotFound
    return meetings.pop()


__all__ = [
    "STEP_OF",
    "VoteDesk",
    "checked_reason",
    "meeting_id_of",
    "records_of",
    "require_typed",
]
