"""The silent first votes on an item: how far they differ, and whether they are all the same."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from evalapp.domain.vote import VoteChoice


@dataclass(frozen=True, slots=True)
class FirstVotes:
    """First votes on one item, as numbers; they bind nobody and never enter the tally.

    ``contradicting``: members whose sources say different things; they are in none of the numbers.
    ``expected``: voting seats of the meeting.
    """

    votes_for: int = 0
    votes_against: int = 0
    votes_abstained: int = 0
    recused: int = 0
    contradicting: int = 0
    expected: int = 0

    @property
    def total(self) -> int:
        """Votes for, against and abstained."""
        return self.votes_for + self.votes_against + self.votes_abstained

    @property
    def missing(self) -> int:
        """Seats from which no first vote came in."""
        return max(0, self.expected - self.total - self.recused - self.contradicting)

    @property
    def disagreement(self) -> Fraction | None:
        """1 − the largest share among for, against, abstained: 0 (all alike) to 2/3; None without any."""
        if not self.total:
            return None
        return 1 - Fraction(max(self.votes_for, self.votes_against, self.votes_abstained), self.total)

    @property
    def majority(self) -> VoteChoice | None:
        """What more than half of these votes say; None when there is no such choice."""
        numbers = {
            VoteChoice.FOR: self.votes_for,
            VoteChoice.AGAINST: self.votes_against,
            VoteChoice.ABSTAINED: self.votes_abstained,
        }
        return next((choice for choice, number in numbers.items() if number * 2 > self.total), None)

    def is_unanimous(self, *, at_least: int) -> bool:
        """Whether all say the same, nobody is recused, and at least ``at_least`` (and two) voted."""
        return (
            self.total >= max(2, at_least)
            and not self.recused
            and not self.contradicting
            and self.disagreement == 0
        )


def sum_up(choices: Iterable[frozenset[VoteChoice]], expected: int) -> FirstVotes:
    """The first votes of an item: for each member what his sources say, usually one choice."""
    numbers = dict.fromkeys(VoteChoice, 0)
    contradicting = 0
    for mine in choices:
        if len(mine) == 1:
            numbers[next(iter(mine))] += 1
        else:
            contradicting += bool(mine)
    return FirstVotes(
        votes_for=numbers[VoteChoice.FOR],
        votes_against=numbers[VoteChoice.AGAINST],
        votes_abstained=numbers[VoteChoice.ABSTAINED],
        recused=numbers[VoteChoice.RECUSED],
        contradicting=contradicting,
        expected=expected,
    )
