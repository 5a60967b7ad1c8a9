"""What was taken down about the votes on one item, from every source, and where it contradicts itself."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from evalapp.domain.meeting import AbsenceKind
from evalapp.domain.sitting import ItemPlace, SeatState
from evalapp.domain.vote import VoteChoice, VoteSource


class ContradictionKind(StrEnum):
    """What does not fit together.

    Of one member: ``sources``: his vote differs between sources; ``recused``: he voted although he
    declared a conflict; ``away``: although he was out of the room; ``not_sitting``: although he was absent,
    or somebody else sits in the seat. Of the item: ``counts``: two sources count differently;
    ``names_and_counts``: the votes by name are others than the count; ``too_many``: more votes than members
    who take part; ``chair``: the chair's vote by name is another than the one noted at the tie;
    ``named_in_secret``: votes by name although the vote is secret; ``seat_twice``: two people were entered
    for one seat.
    """

    SOURCES = "sources"
    RECUSED = "recused"
    AWAY = "away"
    NOT_SITTING = "not_sitting"
    COUNTS = "counts"
    NAMES_AND_COUNTS = "names_and_counts"
    TOO_MANY = "too_many"
    CHAIR = "chair"
    NAMED_IN_SECRET = "named_in_secret"
    SEAT_TWICE = "seat_twice"


@dataclass(frozen=True, slots=True)
class NamedVote:
    """A member's final vote by one source; ``id`` of the record that may be set aside."""

    id: int
    member_id: int
    choice: VoteChoice
    source: VoteSource


@dataclass(frozen=True, slots=True)
class CountedVotes:
    """Counts by one source; ``chair_choice``: how the presiding chair voted, noted at a tie."""

    id: int
    source: VoteSource
    votes_for: int
    votes_against: int
    votes_abstained: int
    chair_choice: VoteChoice | None = None

    @property
    def numbers(self) -> tuple[int, int, int]:
        """For, against, abstained."""
        return self.votes_for, self.votes_against, self.votes_abstained


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Something that leaves the item without a result until one side is set aside with a reason.

    ``member_id``: whose vote it is about, None = the item's. ``vote_ids``, ``count_ids``: records of which
    one is to be set aside, or to be corrected.
    """

    kind: ContradictionKind
    member_id: int | None = None
    vote_ids: tuple[int, ...] = ()
    count_ids: tuple[int, ...] = ()


@dataclass(slots=True, kw_only=True)
class Taken:
    """The votes of an item as they are counted, once compared.

    ``choices``: {member who sits: vote} on which his sources agree, the recused left out. ``is_any``:
    whether anything was entered. ``is_counted``: the numbers are those of counts. ``chair_choice``: by name,
    or as noted with the count.
    """

    choices: dict[int, VoteChoice] = field(default_factory=dict)
    votes_for: int = 0
    votes_against: int = 0
    votes_abstained: int = 0
    is_any: bool = False
    is_counted: bool = False
    chair_choice: VoteChoice | None = None
    contradictions: tuple[Contradiction, ...] = ()

    @property
    def total(self) -> int:
        """All votes, abstentions included."""
        return self.votes_for + self.votes_against + self.votes_abstained


def take_votes(
    at_item: Sequence[ItemPlace],
    absences: Mapping[int, AbsenceKind],
    votes: Sequence[NamedVote],
    counts: Sequence[CountedVotes],
    *,
    chair_id: int | None,
    is_secret: bool,
) -> Taken:
    """Compare everything that was taken down about an item."""
    found = [
        Contradiction(ContradictionKind.SEAT_TWICE, one.place.sitter_id)
        for one in at_item
        if one.place.shared_with
    ]
    named = Taken()
    if not is_secret:
        named = _named(at_item, absences, votes, found)
    elif votes:
        found.append(
            Contradiction(ContradictionKind.NAMED_IN_SECRET, vote_ids=tuple(one.id for one in votes))
        )
    taking_part = sum(one.state is SeatState.TAKES_PART for one in at_item)
    has_unknown = any(one.state is SeatState.UNKNOWN for one in at_item)
    taken = _with_counts(named, votes, counts, taking_part, found, has_unknown=has_unknown)
    taken.chair_choice = _chair_choice(named, counts, chair_id, found)
    taken.contradictions = tuple(found)
    return taken


def _named(
    at_item: Sequence[ItemPlace],
    absences: Mapping[int, AbsenceKind],
    votes: Sequence[NamedVote],
    found: list[Contradiction],
) -> Taken:
    by_member: dict[int, list[NamedVote]] = {}
    for one in votes:
        by_member.setdefault(one.member_id, []).append(one)
    states = {one.place.speaker_id: one.state for one in at_item}
    has_unknown = any(one.state is SeatState.UNKNOWN for one in at_item)
    taken = Taken(is_any=any(one.choice is not VoteChoice.RECUSED for one in votes))
    for member_id, mine in by_member.items():
        if has_unknown and member_id not in states:
            continue  # He may turn out to sit in a seat of which nothing is entered yet.
        choices = {one.choice for one in mine}
        kind = _fault(member_id, choices, states.get(member_id), absences)
        if kind is not None:
            ids = tuple(one.id for one in mine if _is_at_fault(kind, one))
            found.append(Contradiction(kind, member_id, ids))
        elif mine[0].choice is not VoteChoice.RECUSED:
            taken.choices[member_id] = mine[0].choice
    for choice in taken.choices.values():
        taken.votes_for += choice is VoteChoice.FOR
        taken.votes_against += choice is VoteChoice.AGAINST
        taken.votes_abstained += choice is VoteChoice.ABSTAINED
    return taken


def _is_at_fault(kind: ContradictionKind, vote: NamedVote) -> bool:
    """Whether a vote is one of those to be set aside: a recusal does not contradict a declared conflict."""
    return kind is not ContradictionKind.RECUSED or vote.choice is not VoteChoice.RECUSED


_NOT_THERE: Mapping[SeatState, ContradictionKind] = {
    SeatState.ABSENT: ContradictionKind.NOT_SITTING,
    SeatState.AWAY: ContradictionKind.AWAY,
}


def _fault(
    member_id: int,
    choices: set[VoteChoice],
    state: SeatState | None,
    absences: Mapping[int, AbsenceKind],
) -> ContradictionKind | None:
    if state is None:
        return ContradictionKind.NOT_SITTING
    if absences.get(member_id) is AbsenceKind.CONFLICT and choices != {VoteChoice.RECUSED}:
        return ContradictionKind.RECUSED
    if len(choices) > 1:
        return ContradictionKind.SOURCES
    if choices == {VoteChoice.RECUSED}:
        return None
    return {SeatState.ABSENT: ContradictionKind.NOT_SITTING, SeatState.AWAY: ContradictionKind.AWAY}.get(
        state
    )


def _with_counts(
    named: Taken,
    votes: Sequence[NamedVote],
    counts: Sequence[CountedVotes],
    taking_part: int,
    found: list[Contradiction],
    *,
    has_unknown: bool,
) -> Taken:
    if not counts:
        return named
    ids = tuple(one.id for one in counts)
    if len({one.numbers for one in counts}) > 1:
        found.append(Contradiction(ContradictionKind.COUNTS, count_ids=ids))
    if not has_unknown and any(sum(one.numbers) > taking_part for one in counts):
        over = tuple(one.id for one in counts if sum(one.numbers) > taking_part)
        found.append(Contradiction(ContradictionKind.TOO_MANY, count_ids=over))
    is_full = named.total == taking_part and not has_unknown
    by_name = (named.votes_for, named.votes_against, named.votes_abstained)
    for one in counts:
        # Few names beside a count may only be fewer than counted; all names must be the count.
        differs = by_name != one.numbers if is_full else _exceeds(by_name, one.numbers)
        if named.total and differs:
            vote_ids = tuple(vote.id for vote in votes)
            found.append(Contradiction(ContradictionKind.NAMES_AND_COUNTS, None, vote_ids, ids))
            break
    if is_full and named.total:
        return named
    first = counts[0]
    return Taken(
        choices=named.choices,
        votes_for=first.votes_for,
        votes_against=first.votes_against,
        votes_abstained=first.votes_abstained,
        is_any=True,
        is_counted=True,
    )


def _exceeds(some: Iterable[int], all_of: Iterable[int]) -> bool:
    return any(one > other for one, other in zip(some, all_of, strict=True))


def _chair_choice(
    named: Taken, counts: Sequence[CountedVotes], chair_id: int | None, found: list[Contradiction]
) -> VoteChoice | None:
    by_name = None if chair_id is None else named.choices.get(chair_id)
    noted = {one.chair_choice for one in counts if one.chair_choice is not None}
    everything = noted if by_name is None else noted | {by_name}
    if len(everything) > 1:
        ids = tuple(one.id for one in counts if one.chair_choice is not None)
        found.append(Contradiction(ContradictionKind.CHAIR, chair_id, count_ids=ids))
        return None
    return next(iter(everything), None)
