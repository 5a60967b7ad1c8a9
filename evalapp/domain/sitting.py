"""Who sits in which seat of a meeting, and what each seat is at one item of its agenda."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from evalapp.domain.meeting import AbsenceKind
from evalapp.domain.meeting_rules import Seat


class SeatState(StrEnum):
    """What a seat is at an item.

    ``takes_part``: counts in the quorum and may vote. ``recused``: left out of quorum and base alike.
    ``away``: was out of the room: not there, but among those of whom the quorum is taken. ``absent``: nobody
    sits in it. ``unknown``: attendance is not entered yet.
    """

    TAKES_PART = "takes_part"
    RECUSED = "recused"
    AWAY = "away"
    ABSENT = "absent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Presence:
    """What was entered about one member: there or not; a substitute in whose seat he sits."""

    member_id: int
    is_present: bool
    in_seat_of_id: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A voting seat at a meeting.

    ``seat_id``: the voting member whose seat it is; ``sitter_id``: who sits in it, he himself or a
    substitute, None = nobody. ``is_entered``: whether that is known. ``shared_with``: further substitutes
    entered for the same seat, which only one of them can take.
    """

    seat_id: int
    sitter_id: int | None
    is_entered: bool = True
    shared_with: tuple[int, ...] = ()

    @property
    def speaker_id(self) -> int:
        """Whose declarations concern the seat: who sits in it, otherwise the member himself."""
        return self.seat_id if self.sitter_id is None else self.sitter_id

    @property
    def is_substituted(self) -> bool:
        """Whether a substitute sits in it."""
        return self.sitter_id is not None and self.sitter_id != self.seat_id


@dataclass(frozen=True, slots=True)
class ItemPlace:
    """A seat at one item."""

    place: Place
    state: SeatState


def seated(seats: Iterable[Seat], presences: Iterable[Presence]) -> tuple[Place, ...]:
    """The places of a meeting, one for each voting seat, in their order.

    A member who is present sits in his own seat, whoever was entered as his substitute. A substitute sits in
    the seat ``in_seat_of_id``, or else in the one he stands for by the rules of the meeting.
    """
    known = {one.member_id: one for one in presences}
    return tuple(_place(seat, known) for seat in seats if seat.votes)


def places_at_item(
    places: Sequence[Place], absences: Mapping[int, AbsenceKind], recused_by_vote: Iterable[int] = ()
) -> tuple[ItemPlace, ...]:
    """What each place is at an item.

    :param absences: {member: why he takes no part}; of a seat its sitter's counts, of an empty one the
        member's own: who declared a conflict is recused whether he came or not.
    :param recused_by_vote: members who answered the question itself by declaring a conflict.
    """
    recused = {member for member, kind in absences.items() if kind is AbsenceKind.CONFLICT}
    recused.update(recused_by_vote)
    return tuple(ItemPlace(place, _state(place, absences, recused)) for place in places)


def _place(seat: Seat, known: Mapping[int, Presence]) -> Place:
    own = known.get(seat.member_id)
    if own is not None and own.is_present:
        return Place(seat.member_id, seat.member_id)
    sitting = [
        one.member_id
        for one in seat.substitutes
        if (found := known.get(one.member_id)) is not None
        and found.is_present
        and found.in_seat_of_id in (None, seat.member_id)
    ]
    if sitting:
        return Place(seat.member_id, sitting[0], shared_with=tuple(sitting[1:]))
    return Place(seat.member_id, None, is_entered=own is not None)


def _state(place: Place, absences: Mapping[int, AbsenceKind], recused: set[int]) -> SeatState:
    if place.speaker_id in recused:
        return SeatState.RECUSED
    if not place.is_entered:
        return SeatState.UNKNOWN
    if place.sitter_id is None:
        return SeatState.ABSENT
    if absences.get(place.sitter_id) is AbsenceKind.AWAY:
        return SeatState.AWAY
    return SeatState.TAKES_PART
