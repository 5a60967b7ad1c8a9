"""The count of the votes on one item: whether the majority is reached, what is missing, what became of a tie.

:func:`~evalapp.domain.counting.tally_item` makes it. Definitions in words: docs/scoring.md, "Votes of a
commission".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from evalapp.domain.sitting import ItemPlace, Place, SeatState
from evalapp.domain.tally_sources import Contradiction
from evalapp.domain.vote import VoteChoice
from evalapp.domain.voting_rule import VotingRule


class MajorityOutcome(StrEnum):
    """Whether the majority is reached.

    The two ``…_by_chair``: votes for and against are equal and the presiding chair's vote decided.
    ``no_quorum``: too few took part, so that whatever was voted does not hold. ``unknown``: it cannot be
    said; :attr:`Tally.missing` and :attr:`Tally.contradictions` say why.
    """

    REACHED = "reached"
    NOT_REACHED = "not_reached"
    REACHED_BY_CHAIR = "reached_by_chair"
    NOT_REACHED_BY_CHAIR = "not_reached_by_chair"
    NO_QUORUM = "no_quorum"
    UNKNOWN = "unknown"

    @property
    def is_reached(self) -> bool | None:
        """True, False, or None while it is unknown; without a quorum it is not reached."""
        if self is MajorityOutcome.UNKNOWN:
            return None
        return self in (MajorityOutcome.REACHED, MajorityOutcome.REACHED_BY_CHAIR)


class MissingKind(StrEnum):
    """What is still to be entered.

    ``attendance``: who was there; ``votes``: of members who take part; ``all_votes``: not one is entered;
    ``chair``: nobody presides, and it is a tie; ``chair_choice``: how the chair voted, at a tie of counts.
    """

    ATTENDANCE = "attendance"
    VOTES = "votes"
    ALL_VOTES = "all_votes"
    CHAIR = "chair"
    CHAIR_CHOICE = "chair_choice"


class TieNote(StrEnum):
    """What became of a tie (as many votes for as against, and not none).

    ``chair_for``, ``chair_against``: his vote decided. ``no_rule``: the rule gives him no such vote.
    ``secret``: nobody knows how he voted. ``chair_abstained``, ``chair_not_there``, ``chair_recused``: he
    did not decide. ``open``: it is not entered yet how he voted, or who presides.
    """

    CHAIR_FOR = "chair_for"
    CHAIR_AGAINST = "chair_against"
    CHAIR_ABSTAINED = "chair_abstained"
    CHAIR_NOT_THERE = "chair_not_there"
    CHAIR_RECUSED = "chair_recused"
    NO_RULE = "no_rule"
    SECRET = "secret"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Missing:
    """Something to be entered: how many, and whose (seats) where that is known."""

    kind: MissingKind
    count: int = 0
    seat_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The count of one item.

    ``places``: every voting seat and what it is here. ``quorum_needed``: how many must take part, at least
    1; ``quorum_reached`` None while attendance is missing. ``votes_for``, ``votes_against``,
    ``votes_abstained``: as counted; members whose sources contradict each other are in none of them.
    ``not_voted``: those who take part and did not vote; they count like abstained. ``base``: of how many the
    majority is taken; ``needed``: votes for that it takes. ``choices``: {member who sits: vote}, of an open
    vote. ``is_counted``: it rests on counts, not on names. ``is_settled``: no vote still missing can change
    the outcome.
    """

    rule: VotingRule
    places: tuple[ItemPlace, ...]
    is_secret: bool
    quorum_base: int
    quorum_needed: int
    quorum_reached: bool | None
    votes_for: int
    votes_against: int
    votes_abstained: int
    not_voted: int
    base: int
    needed: int
    outcome: MajorityOutcome
    tie: TieNote | None
    choices: Mapping[int, VoteChoice]
    is_counted: bool
    is_settled: bool
    missing: tuple[Missing, ...]
    contradictions: tuple[Contradiction, ...]

    @property
    def seats(self) -> int:
        """All voting seats."""
        return len(self.places)

    @property
    def taking_part(self) -> int:
        """Seats that take part: present in the room and not recused."""
        return self._count(SeatState.TAKES_PART)

    @property
    def recused(self) -> int:
        """Seats whose sitter declared a conflict of interest."""
        return self._count(SeatState.RECUSED)

    @property
    def away(self) -> int:
        """Seats whose sitter was out of the room."""
        return self._count(SeatState.AWAY)

    @property
    def absent(self) -> int:
        """Seats in which nobody sits."""
        return self._count(SeatState.ABSENT)

    @property
    def has_votes(self) -> bool:
        """Whether anything at all was entered."""
        return not any(one.kind is MissingKind.ALL_VOTES for one in self.missing)

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing and nothing contradicts itself."""
        return not self.missing and not self.contradictions

    @property
    def is_unanimous(self) -> bool:
        """Whether everybody who takes part voted the same, and nothing is missing."""
        return self.is_complete and 0 < self.taking_part in (
            self.votes_for,
            self.votes_against,
            self.votes_abstained,
        )

    def states(self, *states: SeatState) -> tuple[Place, ...]:
        """The places that are in one of ``states``."""
        return tuple(one.place for one in self.places if one.state in states)

    def _count(self, state: SeatState) -> int:
        return sum(one.state is state for one in self.places)
