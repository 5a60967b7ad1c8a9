"""Two windows on one meeting: what one of them entered is not overwritten by what the other did not see."""

from datetime import UTC, datetime

import pytest

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.errors import Conflict
from evalapp.domain.vote import VoteChoice, VoteSource
from evalapp.services.agendas import AgendaService
from evalapp.services.vote_counts import VoteCountService
from evalapp.services.vote_entries import CountEntry, VoteEntry, counts_of_sheet, votes_of_sheet
from evalapp.services.votes import VoteService
from evalapp.storage.database import Database
from tests.services.vote_builder import build_voting

NOW = datetime(2026, 4, 10, 10, tzinfo=UTC)
OFFICER = Actor("officer", "Кадрова Образец", AccountRole.OFFICER)
FOR, AGAINST, ABSTAINED = VoteChoice.FOR, VoteChoice.AGAINST, VoteChoice.ABSTAINED
HANDS, PAPER = VoteSource.SHOW_OF_HANDS, VoteSource.PAPER


def test_a_vote_that_was_not_seen_is_not_overwritten(db: Database) -> None:
    built = build_voting(db)
    built.be_there()
    votes = VoteService(db, OFFICER, clock=lambda: NOW)
    key = built.items[0], built.seats[0]
    seen = votes_of_sheet(votes.sheet(built.id), [key], HANDS)
    assert seen == {key: None}
    votes.enter(built.id, [VoteEntry(*key, AGAINST)], HANDS, seen=seen)
    with pytest.raises(Conflict):
        votes.enter(built.id, [VoteEntry(*key, FOR)], HANDS, seen=seen)
    with pytest.raises(Conflict):
        votes.enter(built.id, [VoteEntry(*key, None)], HANDS, seen=seen | {key: FOR})
    # Both entered the same, or what is there was seen, or another source speaks: nothing is lost.
    votes.enter(built.id, [VoteEntry(*key, AGAINST)], HANDS, seen=seen)
    votes.enter(built.id, [VoteEntry(*key, AGAINST)], PAPER, seen=seen)
    assert votes_of_sheet(votes.sheet(built.id), [key], HANDS) == {key: AGAINST}
    votes.enter(built.id, [VoteEntry(*key, ABSTAINED)], HANDS, seen={key: AGAINST})
    assert votes_of_sheet(votes.sheet(built.id), [key], HANDS) == {key: ABSTAINED}


def test_a_conflict_leaves_the_whole_line_as_it_is(db: Database) -> None:
    built = build_voting(db)
    built.be_there()
    votes = VoteService(db, OFFICER, clock=lambda: NOW)
    keys = [(built.items[0], seat) for seat in built.seats]
    seen = votes_of_sheet(votes.sheet(built.id), keys, HANDS)
    votes.enter(built.id, [VoteEntry(*keys[-1], AGAINST)], HANDS)
    with pytest.raises(Conflict):
        votes.enter(built.id, [VoteEntry(*key, FOR) for key in keys], HANDS, seen=seen)
    found = votes_of_sheet(votes.sheet(built.id), keys, HANDS)
    assert [found[key] for key in keys] == [None] * (len(keys) - 1) + [AGAINST]


def test_counts_that_were_not_seen_are_not_overwritten(db: Database) -> None:
    built = build_voting(db)
    built.be_there()
    item = built.items[0]
    votes = VoteService(db, OFFICER, clock=lambda: NOW)
    counts = VoteCountService(db, OFFICER, clock=lambda: NOW)
    seen = counts_of_sheet(votes.sheet(built.id), [item], HANDS)
    assert seen == {item: None}
    counts.enter(built.id, [CountEntry(item, (3, 1, 0))], HANDS, seen=seen)
    with pytest.raises(Conflict):
        counts.enter(built.id, [CountEntry(item, (1, 3, 0))], HANDS, seen=seen)
    assert counts_of_sheet(votes.sheet(built.id), [item], HANDS) == {item: (3, 1, 0)}
    counts.enter(built.id, [CountEntry(item, (2, 2, 0))], HANDS, seen={item: (3, 1, 0)})
    assert counts_of_sheet(votes.sheet(built.id), [item], HANDS) == {item: (2, 2, 0)}


def test_notes_of_the_discussion_that_were_not_seen_are_not_overwritten(db: Database) -> None:
    built = build_voting(db)
    agendas = AgendaService(db, OFFICER)
    item = built.items[0]
    agendas.note_discussion(item, "Выступила Примерова.", seen="")
    with pytest.raises(Conflict):
        agendas.note_discussion(item, "Выступил Шаблонов.", seen="")
    agendas.note_discussion(item, "Выступили Примерова и Шаблонов.", seen="Выступила Примерова.")
    (heard,) = [row.heard for row in agendas.rows(built.id) if row.id == item]
    assert heard == "Выступили Примерова и Шаблонов."
