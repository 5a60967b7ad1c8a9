"""Votes of the demonstration's meeting: as the members thought before it, with a few changes of mind."""

from collections.abc import Sequence
from datetime import datetime
from random import Random

from evalapp.domain.access import Actor
from evalapp.domain.sitting import SeatState
from evalapp.domain.vote import VoteChoice, VoteSource
from evalapp.services.vote_counts import VoteCountService
from evalapp.services.vote_entries import CountEntry, VoteEntry
from evalapp.services.vote_sheet import VoteLine
from evalapp.services.votes import VoteService
from evalapp.storage.database import Database

_CLOSE = 2
"""Every so many items one is voted on closely."""


def add_votes(db: Database, actor: Actor, meeting_id: int, chance: Random, *, now: datetime) -> None:
    """Enter the votes of an open meeting whose attendance is entered: by name, of secret items as counts."""
    votes = VoteService(db, actor, clock=lambda: now)
    counts = VoteCountService(db, actor, clock=lambda: now)
    lines = votes.sheet(meeting_id).lines
    named = [entry for place, line in enumerate(lines) for entry in _named(line, place, chance)]
    votes.enter(meeting_id, named, VoteSource.SHOW_OF_HANDS)
    counted = [_counted(line, chance) for line in lines if line.tally.is_secret]
    counts.enter(meeting_id, counted, VoteSource.PAPER)


def _named(line: VoteLine, place: int, chance: Random) -> Sequence[VoteEntry]:
    if line.tally.is_secret:
        return ()
    sitting = [one.sitter_id for one in line.tally.states(SeatState.TAKES_PART)]
    share = 0.5 if place % (3 * _CLOSE) == _CLOSE else 0.06
    return [VoteEntry(line.id, member, _choice(share, chance)) for member in sitting if member is not None]


def _choice(share: float, chance: Random) -> VoteChoice:
    if chance.random() >= share:
        return VoteChoice.FOR
    return VoteChoice.AGAINST if chance.random() < share + 0.3 else VoteChoice.ABSTAINED


def _counted(line: VoteLine, chance: Random) -> CountEntry:
    members = line.tally.taking_part
    against = chance.randint(0, members // 3)
    return CountEntry(line.id, (members - against, against, 0))
