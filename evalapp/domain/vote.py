"""Votes: what may be chosen, when, and where a vote comes from."""

from enum import StrEnum


class VoteChoice(StrEnum):
    """What a member votes; ``recused``: he takes no part because of a conflict of interest."""

    FOR = "for"
    AGAINST = "against"
    ABSTAINED = "abstained"
    RECUSED = "recused"


class VotePhase(StrEnum):
    """``first``: the silent vote before the meeting, which binds nobody; ``final``: the vote that counts."""

    FIRST = "first"
    FINAL = "final"


class VoteSource(StrEnum):
    """Where a vote or a count was taken from."""

    BALLOT = "ballot"
    SHOW_OF_HANDS = "show_of_hands"
    PAPER = "paper"


class BallotState(StrEnum):
    """``issued``: handed out; ``returned``: its votes are in; ``void``: replaced or taken back."""

    ISSUED = "issued"
    RETURNED = "returned"
    VOID = "void"
