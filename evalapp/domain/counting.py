"""Counting the votes on one item: quorum, base, majority, the chair's vote at a tie. Exact whole numbers.

Definitions in words: docs/scoring.md, "Votes of a commission".
"""

from collections.abc import Iterable, Mapping, Sequence

from evalapp.domain.meeting import AbsenceKind
from evalapp.domain.quorum import quorum_at_item
from evalapp.domain.sitting import ItemPlace, Place, SeatState, places_at_item
from evalapp.domain.tally import MajorityOutcome, Missing, MissingKind, Tally, TieNote
from evalapp.domain.tally_sources import CountedVotes, NamedVote, Taken, take_votes
from evalapp.domain.vote import VoteChoice
from evalapp.domain.voting_rule import MajorityBase, VotingRule


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
        self.quorum = quorum_at_item(rule, at_item)
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
