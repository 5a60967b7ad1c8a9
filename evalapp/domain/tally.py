"""Counting the votes on one item: quorum, base, majority, the chair's vote at a tie. Exact whole numbers.

Definitions in words: docs/scoring.md, "Votes of a commission".
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from evalapp.domain.meeting import AbsenceKind
from evalapp.domain.sitting import ItemPlace, Place, SeatState, places_at_item
from evalapp.domain.tally_sources import Contradiction, CountedVotes, NamedVote, Taken, take_votes
from evalapp.domain.vote import VoteChoice
from evalapp.domain.voting_rule import MajorityBase, VotingRule


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


@dataclass(frozen=True, slots=True)
class Quorum:
    """Whether enough are there: ``present`` of ``base`` seats, ``needed`` of them; reached None = unknown."""

    base: int
    present: int
    needed: int
    reached: bool | None


def quorum_of(rule: VotingRule, places: Sequence[Place]) -> Quorum:
    """The quorum of a whole meeting, before any item. None as ``reached``: attendance is not entered."""
    return _quorum(rule, places_at_item(places, {}))


def tally_item(
    rule: VotingRule,
    places: Sequence[Place],
    *,
    absences: Mapping[int, AbsenceKind],
    votes: Iterable[NamedVote] = (),
    counts: Iterable[CountedVotes] = (),
    chair_id: int | None = None,
    is_secret: bool = False,
) -> Tally:
    """Count one item.

    :param votes, counts: final ones that were not set aside, from every source.
    :param chair_id: the member who presides; his vote may decide a tie.
    """
    votes = tuple(votes)
    recusing = () if is_secret else (one.member_id for one in votes if one.choice is VoteChoice.RECUSED)
    at_item = places_at_item(places, absences, recusing)
    taken = take_votes(at_item, absences, votes, tuple(counts), chair_id=chair_id, is_secret=is_secret)
    return _Count(rule, at_item, taken, chair_id, is_secret).tally()


def _quorum(rule: VotingRule, at_item: Sequence[ItemPlace]) -> Quorum:
    base = sum(one.state is not SeatState.RECUSED for one in at_item)
    present = sum(one.state is SeatState.TAKES_PART for one in at_item)
    unknown = sum(one.state is SeatState.UNKNOWN for one in at_item)
    needed = max(1, rule.quorum_needed(base))
    reached = present >= needed
    return Quorum(base, present, needed, None if unknown and not reached else reached)


_CHAIR_NOTES: Mapping[VoteChoice | None, TieNote] = {
    VoteChoice.FOR: TieNote.CHAIR_FOR,
    VoteChoice.AGAINST: TieNote.CHAIR_AGAINST,
    VoteChoice.ABSTAINED: TieNote.CHAIR_ABSTAINED,
}


_BY_CHAIR: Mapping[TieNote | None, MajorityOutcome] = {
    TieNote.CHAIR_FOR: MajorityOutcome.REACHED_BY_CHAIR,
    TieNote.CHAIR_AGAINST: MajorityOutcome.NOT_REACHED_BY_CHAIR,
}


class _Count:
    """One item, once its sources are compared."""

    def __init__(
        self,
        rule: VotingRule,
        at_item: tuple[ItemPlace, ...],
        taken: Taken,
        chair_id: int | None,
        is_secret: bool,
    ) -> None:
        self.rule, self.at_item, self.taken = rule, at_item, taken
        self.chair_id, self.is_secret = chair_id, is_secret
        self.quorum = _quorum(rule, at_item)
        self.unknown = tuple(one.place.seat_id for one in at_item if one.state is SeatState.UNKNOWN)
        self.not_voted = max(0, self.quorum.present - taken.total)
        self.tie = self._tie()

    def tally(self) -> Tally:
        taken = self.taken
        base = self._base(taken.votes_for, taken.votes_against)
        return Tally(
            rule=self.rule,
            places=self.at_item,
            is_secret=self.is_secret,
            quorum_base=self.quorum.base,
            quorum_needed=self.quorum.needed,
            quorum_reached=self.quorum.reached,
            votes_for=taken.votes_for,
            votes_against=taken.votes_against,
            votes_abstained=taken.votes_abstained,
            not_voted=self.not_voted,
            base=base,
            needed=self._needed(base),
            outcome=self._outcome(),
            tie=self.tie,
            choices=taken.choices,
            is_counted=taken.is_counted,
            is_settled=self._is_settled(),
            missing=self._missing(),
            contradictions=taken.contradictions,
        )

    def _base(self, votes_for: int, votes_against: int) -> int:
        match self.rule.majority_base:
            case MajorityBase.PRESENT:
                return self.quorum.present
            case MajorityBase.CAST:
                return votes_for + votes_against
            case MajorityBase.SEATS:
                return self.quorum.base

    def _reaches(self, votes_for: int, votes_against: int) -> bool:
        return votes_for >= self._needed(self._base(votes_for, votes_against))

    def _needed(self, base: int) -> int:
        # Without a single vote for nothing is reached, however low the share.
        return max(1, self.rule.majority_needed(base))

    def _outcome(self) -> MajorityOutcome:
        if self.taken.contradictions:
            return MajorityOutcome.UNKNOWN
        if self.quorum.reached is False:
            return MajorityOutcome.NO_QUORUM
        if self.unknown or not self.taken.is_any or self.tie is TieNote.OPEN:
            return MajorityOutcome.UNKNOWN
        if self.tie in _BY_CHAIR:
            return _BY_CHAIR[self.tie]
        reached = self._reaches(self.taken.votes_for, self.taken.votes_against)
        return MajorityOutcome.REACHED if reached else MajorityOutcome.NOT_REACHED

    def _tie(self) -> TieNote | None:
        taken = self.taken
        if not taken.votes_for or taken.votes_for != taken.votes_against or taken.contradictions:
            return None
        if not self.rule.casting_vote:
            return TieNote.NO_RULE
        if self.is_secret:
            return TieNote.SECRET
        return self._chair_note()

    def _chair_note(self) -> TieNote:
        if self.chair_id is None:
            return TieNote.OPEN
        state = {one.place.sitter_id: one.state for one in self.at_item}.get(self.chair_id)
        if state is SeatState.RECUSED:
            return TieNote.CHAIR_RECUSED
        if state is not SeatState.TAKES_PART:
            return TieNote.OPEN if self.unknown else TieNote.CHAIR_NOT_THERE
        if self.taken.chair_choice in _CHAIR_NOTES:
            return _CHAIR_NOTES[self.taken.chair_choice]
        # By name, whoever takes part and did not vote counts like abstained; of counts it must be asked.
        return TieNote.OPEN if self.taken.is_counted else TieNote.CHAIR_ABSTAINED

    def _is_settled(self) -> bool:
        if self.unknown or self.taken.contradictions:
            return False
        if self.quorum.reached is False:
            return True
        if not self.taken.is_any or self.tie is TieNote.OPEN:
            return False
        return not self.not_voted or self._holds_whatever_comes()

    def _holds_whatever_comes(self) -> bool:
        """Whether no way in which those who did not vote may still vote leads to another outcome."""
        now = self._outcome().is_reached
        for more_for in range(self.not_voted + 1):
            for more_against in range(self.not_voted - more_for + 1):
                votes_for = self.taken.votes_for + more_for
                votes_against = self.taken.votes_against + more_against
                # At a tie the chair's vote would be asked, and it may fall either way.
                if votes_for == votes_against and self.rule.casting_vote and not self.is_secret:
                    return False
                if self._reaches(votes_for, votes_against) is not now:
                    return False
        return True

    def _missing(self) -> tuple[Missing, ...]:
        found = []
        if self.unknown:
            found.append(Missing(MissingKind.ATTENDANCE, len(self.unknown), self.unknown))
        if not self.taken.is_any:
            found.append(Missing(MissingKind.ALL_VOTES, self.quorum.present))
        elif self.not_voted and not self.taken.contradictions:
            silent = () if self.taken.is_counted else self._silent()
            found.append(Missing(MissingKind.VOTES, self.not_voted, silent))
        if self.tie is TieNote.OPEN:
            kind = MissingKind.CHAIR if self.chair_id is None else MissingKind.CHAIR_CHOICE
            if kind is MissingKind.CHAIR or not self.unknown:
                found.append(Missing(kind, 1))
        return tuple(found)

    def _silent(self) -> tuple[int, ...]:
        voted = self.taken.choices
        return tuple(
            one.place.seat_id
            for one in self.at_item
            if one.state is SeatState.TAKES_PART and one.place.sitter_id not in voted
        )
