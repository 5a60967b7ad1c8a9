"""Votes by name and as counts: entered, refused, taken back, set aside, counted over the whole meeting."""

from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlmodel import select

from evalapp.domain.access import AccountRole, Action, Actor
from evalapp.domain.errors import Forbidden, Invalid, NotFound, Refused
from evalapp.domain.language import Language
from evalapp.domain.meeting import AbsenceKind, ItemState, MeetingState
from evalapp.domain.tally import MajorityOutcome, MissingKind, Tally
from evalapp.domain.tally_sources import ContradictionKind
from evalapp.domain.vote import BallotState, VoteChoice, VotePhase, VoteSource
from evalapp.entities.meeting import AgendaItem, Ballot, Meeting, Packet, Vote
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.tally_words import tally_words
from evalapp.services.documents import ExportTarget
from evalapp.services.meeting_votes import (
    first_votes_of,
    named_first_votes,
    quorum_now,
    tallies_of,
    unanimous_items,
)
from evalapp.services.tallies import TallyService
from evalapp.services.vote_counts import VoteCountService
from evalapp.services.vote_entries import CountEntry, VoteEntry, with_counts, with_votes
from evalapp.services.votes import VoteService
from evalapp.storage.database import Database
from tests.services.vote_builder import BuiltVoting, build_voting
from tests.statements import statements_of

NOW = datetime(2026, 4, 10, 10, tzinfo=UTC)
OFFICER = Actor("officer", "Кадрова Образец", AccountRole.OFFICER)
FOR, AGAINST, ABSTAINED, RECUSED = VoteChoice
HANDS, PAPER = VoteSource.SHOW_OF_HANDS, VoteSource.PAPER
LETTERS = {"f": FOR, "a": AGAINST, "n": ABSTAINED, "r": RECUSED}


@pytest.fixture
def votes(db: Database) -> VoteService:
    return VoteService(db, OFFICER, clock=lambda: NOW)


@pytest.fixture
def counts(db: Database) -> VoteCountService:
    return VoteCountService(db, OFFICER, clock=lambda: NOW)


def entries(built: BuiltVoting, item: int, said: str) -> list[VoteEntry]:
    """Votes of the seats in their order: f, a, n, r; "." none."""
    return [
        VoteEntry(built.items[item], seat, LETTERS[letter])
        for seat, letter in zip(built.seats, said, strict=True)
        if letter in LETTERS
    ]


def tally(db: Database, built: BuiltVoting, item: int = 0) -> Tally:
    with db.reading() as session:
        return tallies_of(session, session.get_one(Meeting, built.id))[built.items[item]]


def numbers(found: Tally) -> tuple[int, int, int]:
    return found.votes_for, found.votes_against, found.votes_abstained


def refused(code: str) -> Any:
    return pytest.raises(Refused, match=code)


def test_votes_by_name_are_kept_with_source_and_account(db: Database, votes: VoteService) -> None:
    built = build_voting(db)
    built.be_there()
    votes.enter(built.id, entries(built, 0, "ffan."), HANDS)
    found = tally(db, built)
    assert numbers(found) == (2, 1, 1)
    assert found.outcome is MajorityOutcome.NOT_REACHED
    assert [one.kind for one in found.missing] == [MissingKind.VOTES]
    with db.reading() as session:
        stored = session.exec(select(Vote)).all()
    assert {(one.source, one.phase, one.account, one.at) for one in stored} == {
        (HANDS, VotePhase.FINAL, "officer", NOW)
    }


def test_entering_again_corrects_and_what_comes_back_undoes(db: Database, votes: VoteService) -> None:
    built = build_voting(db)
    built.be_there()
    votes.enter(built.id, entries(built, 0, "fffff"), HANDS)
    before = votes.enter(built.id, [VoteEntry(built.items[0], built.seats[1], AGAINST)], HANDS)
    assert numbers(tally(db, built)) == (4, 1, 0)
    votes.enter(built.id, before, HANDS)
    assert numbers(tally(db, built)) == (5, 0, 0)
    gone = votes.enter(built.id, [VoteEntry(built.items[0], built.seats[1], None)], HANDS)
    assert numbers(tally(db, built)) == (4, 0, 0)
    votes.enter(built.id, gone, HANDS)
    assert numbers(tally(db, built)) == (5, 0, 0)


def test_all_or_nothing(db: Database, votes: VoteService) -> None:
    built = build_voting(db)
    built.be_there(3)
    with refused("voter_absent"):
        votes.enter(built.id, entries(built, 0, "fffff"), HANDS)
    assert not tally(db, built).has_votes


def test_who_may_not_vote_is_refused(db: Database, votes: VoteService) -> None:
    built = build_voting(db)
    first, item = built.seats[0], built.items[0]
    with refused("attendance_missing"):
        votes.enter(built.id, [VoteEntry(item, first, FOR)], HANDS)
    built.be_there()
    built.stay_out(item, built.seats[1], AbsenceKind.CONFLICT)
    built.stay_out(item, built.seats[2], AbsenceKind.AWAY)
    with refused("voter_recused"):
        votes.enter(built.id, [VoteEntry(item, built.seats[1], FOR)], HANDS)
    votes.enter(built.id, [VoteEntry(item, built.seats[1], RECUSED)], HANDS)
    with refused("voter_away"):
        votes.enter(built.id, [VoteEntry(item, built.seats[2], FOR)], HANDS)
    with refused("voter_absent"):
        votes.enter(built.id, [VoteEntry(item, built.substitute, FOR)], HANDS)
    with refused("not_a_voter"):
        votes.enter(built.id, [VoteEntry(item, built.substitute + 1, FOR)], HANDS)
    with refused("source_ballot"):
        votes.enter(built.id, [VoteEntry(item, first, FOR)], VoteSource.BALLOT)
    with pytest.raises(NotFound):
        votes.enter(built.id, [VoteEntry(item + 100, first, FOR)], HANDS)


def test_an_item_of_another_meeting_is_not_found(db: Database, votes: VoteService) -> None:
    one, other = build_voting(db), build_voting(db)
    one.be_there()
    with pytest.raises(NotFound):
        votes.enter(one.id, [VoteEntry(other.items[0], one.seats[0], FOR)], HANDS)


def test_a_substitute_votes_in_the_seat_of_an_absent_member(db: Database, votes: VoteService) -> None:
    built = build_voting(db)
    built.be_there(4, substitute=True)
    votes.enter(built.id, entries(built, 0, "ffff."), HANDS)
    votes.enter(built.id, [VoteEntry(built.items[0], built.substitute, AGAINST)], HANDS)
    found = tally(db, built)
    assert (numbers(found), found.taking_part, found.is_complete) == ((4, 1, 0), 5, True)
    column = votes.sheet(built.id).seats[-1]
    assert (column.name, column.member_name, column.place.is_substituted) == (
        "Заменов Эскиз",
        "Макетова Гүлнар",
        True,
    )


def test_the_state_of_the_meeting_and_of_the_item_decide(db: Database, votes: VoteService) -> None:
    built = build_voting(db)
    built.be_there()
    built.to_state(MeetingState.CALLED)
    with refused("meeting_step_vote"):
        votes.enter(built.id, entries(built, 0, "fffff"), HANDS)
    votes.enter(built.id, entries(built, 0, "fffff"), PAPER, phase=VotePhase.FIRST)
    built.to_state(MeetingState.CLOSED)
    with refused("meeting_step_vote"):
        votes.enter(built.id, entries(built, 0, "fffff"), HANDS)
    built.to_state(MeetingState.OPEN)
    with db.transaction() as session:
        session.get_one(AgendaItem, built.items[0]).state = ItemState.WITHDRAWN
    with refused("item_not_voted"):
        votes.enter(built.id, entries(built, 0, "fffff"), HANDS)
    with db.reading() as session:
        assert built.items[0] not in tallies_of(session, session.get_one(Meeting, built.id))


def test_a_secret_item_takes_counts_alone(db: Database, votes: VoteService, counts: VoteCountService) -> None:
    built = build_voting(db)
    built.be_there()
    built.make_secret(built.items[0])
    for phase in VotePhase:
        with refused("secret_item"):
            votes.enter(built.id, entries(built, 0, "fffff"), HANDS, phase=phase)
    counts.enter(built.id, [CountEntry(built.items[0], (3, 1, 1))], PAPER)
    found = tally(db, built)
    assert (numbers(found), found.outcome, dict(found.choices)) == ((3, 1, 1), MajorityOutcome.REACHED, {})
    with refused("chair_choice_secret"):
        counts.enter(built.id, [CountEntry(built.items[0], (2, 2, 1), FOR)], PAPER)


def test_counts_are_checked_against_those_who_take_part(db: Database, counts: VoteCountService) -> None:
    built = build_voting(db)
    item = built.items[0]
    with refused("attendance_missing"):
        counts.enter(built.id, [CountEntry(item, (1, 0, 0))], HANDS)
    built.be_there(4)
    built.stay_out(item, built.seats[3], AbsenceKind.CONFLICT)
    with refused("count_too_many"):
        counts.enter(built.id, [CountEntry(item, (3, 1, 0))], HANDS)
    with pytest.raises(Invalid):
        counts.enter(built.id, [CountEntry(item, (-1, 1, 0))], HANDS)
    with pytest.raises(Invalid):
        counts.enter(built.id, [CountEntry(item, (3, 0, 0), AGAINST)], HANDS)
    before = counts.enter(built.id, [CountEntry(item, (2, 1, 0), AGAINST)], HANDS)
    found = tally(db, built)
    assert (numbers(found), found.base, found.outcome) == ((2, 1, 0), 3, MajorityOutcome.REACHED)
    counts.enter(built.id, before, HANDS)
    assert not tally(db, built).has_votes


def test_contradicting_sources_wait_for_a_reason(db: Database, votes: VoteService) -> None:
    built = build_voting(db)
    built.be_there()
    votes.enter(built.id, entries(built, 0, "fffff"), HANDS)
    votes.enter(built.id, entries(built, 0, "fafff"), PAPER)
    found = tally(db, built)
    assert found.outcome is MajorityOutcome.UNKNOWN
    (one,) = found.contradictions
    assert (one.kind, one.member_id) == (ContradictionKind.SOURCES, built.seats[1])
    paper = next(cell.id for cell in votes.sheet(built.id).lines[0].votes if cell.choice is AGAINST)
    with pytest.raises(Invalid):
        votes.set_aside([paper], "  ")
    votes.set_aside([paper], "Описка в листе")
    assert (numbers(tally(db, built)), tally(db, built).is_complete) == ((5, 0, 0), True)
    # What nothing speaks against stays.
    with refused("nothing_contradicts"):
        votes.set_aside([paper - 1], "Просто так")
    votes.restore([paper])
    assert tally(db, built).contradictions
    with pytest.raises(NotFound):
        votes.set_aside([9999], "Описка")


def test_what_came_with_a_void_ballot_does_not_count_again(db: Database, votes: VoteService) -> None:
    built = build_voting(db)
    built.be_there()
    with db.transaction() as session:
        packet = Packet(
            meeting_id=built.id,
            number=1,
            format=1,
            item_ids=built.items,
            people=0,
            content_hash="",
            at=NOW,
            account="officer",
        )
        session.add(packet)
        session.flush()
        ballot = Ballot(
            meeting_id=built.id,
            packet_id=packet.id or 0,
            member_id=built.seats[0],
            phase=VotePhase.FINAL,
            number=1,
            token="a",
            language="ru",
            shown={},
            state=BallotState.VOID,
            issued_at=NOW,
            account="officer",
        )
        session.add(ballot)
        session.flush()
        vote = Vote(
            item_id=built.items[0],
            member_id=built.seats[0],
            phase=VotePhase.FINAL,
            source=VoteSource.BALLOT,
            choice=FOR,
            ballot_id=ballot.id,
            set_aside="Испорчен",
            at=NOW,
            account="officer",
        )
        session.add(vote)
        session.flush()
        number = vote.id or 0
    assert not tally(db, built).has_votes
    with refused("vote_of_void_ballot"):
        votes.restore([number])


def test_a_count_against_the_names_is_set_aside(
    db: Database, votes: VoteService, counts: VoteCountService
) -> None:
    built = build_voting(db)
    built.be_there()
    votes.enter(built.id, entries(built, 0, "fffaa"), HANDS)
    counts.enter(built.id, [CountEntry(built.items[0], (4, 1, 0))], HANDS)
    found = tally(db, built)
    assert [one.kind for one in found.contradictions] == [ContradictionKind.NAMES_AND_COUNTS]
    counts.set_aside(found.contradictions[0].count_ids, "Неверно посчитано")
    assert tally(db, built).is_complete
    counts.restore(found.contradictions[0].count_ids)
    assert tally(db, built).contradictions


def test_a_vote_of_who_turned_out_absent_is_a_contradiction(db: Database, votes: VoteService) -> None:
    built = build_voting(db)
    built.be_there()
    votes.enter(built.id, entries(built, 0, "fffff"), HANDS)
    built.stay_out(built.items[0], built.seats[4], AbsenceKind.CONFLICT)
    found = tally(db, built)
    assert [one.kind for one in found.contradictions] == [ContradictionKind.RECUSED]
    votes.set_aside(found.contradictions[0].vote_ids, "Самоотвод заявлен до голосования")
    again = tally(db, built)
    assert (numbers(again), again.recused, again.base, again.is_complete) == ((4, 0, 0), 1, 4, True)


def test_first_votes_never_enter_the_tally(db: Database, votes: VoteService) -> None:
    built = build_voting(db, items=4)
    for item, said in enumerate(("fffff", "ffaan", "ff...")):
        votes.enter(built.id, entries(built, item, said), PAPER, phase=VotePhase.FIRST)
    votes.enter(built.id, entries(built, 0, "a...."), HANDS, phase=VotePhase.FIRST)
    with db.reading() as session:
        meeting = session.get_one(Meeting, built.id)
        first = first_votes_of(session, meeting)
        assert not any(one.has_votes for one in tallies_of(session, meeting).values())
        # The chair's two first votes contradict each other: four are left, which is the quorum of five …
        assert (first[built.items[0]].total, first[built.items[0]].contradicting) == (4, 1)
        # … but only what nothing speaks against is unanimous.
        assert unanimous_items(session, meeting) == ()
    assert first[built.items[1]].disagreement == Fraction(3, 5)
    assert first[built.items[2]].missing == 3
    assert first[built.items[3]].disagreement is None


def test_the_unanimous_block_needs_the_quorum_of_votes_and_nobody_recused(
    db: Database, votes: VoteService
) -> None:
    built = build_voting(db, items=5)
    for item, said in enumerate(("fffff", "aaaa.", "fff..", "ffffr", "ffff.")):
        votes.enter(built.id, entries(built, item, said), PAPER, phase=VotePhase.FIRST)
    built.be_there()
    built.stay_out(built.items[4], built.seats[4], AbsenceKind.CONFLICT)
    with db.reading() as session:
        assert unanimous_items(session, session.get_one(Meeting, built.id)) == tuple(built.items[:2])


def test_first_votes_of_secret_items_show_sums_only(db: Database, votes: VoteService) -> None:
    built = build_voting(db)
    votes.enter(built.id, entries(built, 0, "ffaaa"), PAPER, phase=VotePhase.FIRST)
    built.make_secret(built.items[0])
    with db.reading() as session:
        meeting = session.get_one(Meeting, built.id)
        assert first_votes_of(session, meeting)[built.items[0]].votes_against == 3
        assert named_first_votes(session, meeting) == {}
    assert votes.sheet(built.id, VotePhase.FIRST).lines[0].votes == ()


def test_before_it_is_called_there_is_nothing_to_count(db: Database, votes: VoteService) -> None:
    built = build_voting(db)
    with db.transaction() as session:
        meeting = session.get_one(Meeting, built.id)
        meeting.rules, meeting.state = {}, MeetingState.DRAFT
    with refused("meeting_not_called"):
        votes.sheet(built.id)
    with db.reading() as session:
        assert tallies_of(session, session.get_one(Meeting, built.id)) == {}


def test_the_quorum_of_the_meeting_follows_attendance(db: Database) -> None:
    built = build_voting(db, seats=9)
    with db.reading() as session:
        assert quorum_now(session, session.get_one(Meeting, built.id)).reached is None
    built.be_there(0, 1, 2)
    with db.reading() as session:
        found = quorum_now(session, session.get_one(Meeting, built.id))
    assert (found.present, found.needed, found.reached) == (6, 6, True)


def test_a_sheet_counted_anew_is_the_one_that_is_read(
    db: Database, votes: VoteService, counts: VoteCountService
) -> None:
    built = build_voting(db)
    built.be_there()
    sheet = votes.sheet(built.id)
    named = entries(built, 0, "ffanr")
    votes.enter(built.id, named, HANDS)
    sheet = with_votes(sheet, named, HANDS)
    counted = [CountEntry(built.items[1], (2, 2, 1), AGAINST)]
    counts.enter(built.id, counted, HANDS)
    sheet = with_counts(sheet, counted, HANDS)
    back = [VoteEntry(built.items[0], built.seats[4], None)]
    votes.enter(built.id, back, HANDS)
    sheet = with_votes(sheet, back, HANDS)
    read = votes.sheet(built.id)
    assert [_plain(line.tally) for line in sheet.lines] == [_plain(line.tally) for line in read.lines]
    assert read.lines[1].tally.outcome is MajorityOutcome.NOT_REACHED_BY_CHAIR


def _plain(found: Tally) -> Any:
    return numbers(found), found.outcome, found.places, found.missing, dict(found.choices)


def test_eighty_items_are_read_in_as_many_statements_as_two(db: Database, votes: VoteService) -> None:
    few, many = build_voting(db, items=2), build_voting(db, seats=9, items=80)
    for built in (few, many):
        built.be_there()
    votes.enter(many.id, [VoteEntry(item, seat, FOR) for item in many.items for seat in many.seats], HANDS)
    of_few = statements_of(db, lambda: votes.sheet(few.id))
    assert len(statements_of(db, lambda: votes.sheet(many.id))) == len(of_few)
    sheet = votes.sheet(many.id)
    assert (len(sheet.lines), sheet.voted, sheet.contradicting) == (80, 80, 0)


def test_only_who_enters_votes_may(db: Database, viewer: Actor, auditor: Actor) -> None:
    built = build_voting(db)
    for actor in (viewer, auditor):
        assert not actor.may(Action.ENTER_VOTES)
        with pytest.raises(Forbidden):
            VoteService(db, actor).sheet(built.id)
        with pytest.raises(Forbidden):
            VoteService(db, actor).enter(built.id, [], HANDS)
        with pytest.raises(Forbidden):
            VoteCountService(db, actor).enter(built.id, [], HANDS)
        with pytest.raises(Forbidden):
            TallyService(db, actor).of_meeting(built.id)


@pytest.mark.parametrize("language", list(Language))
def test_every_kind_of_tally_has_its_words(
    db: Database, votes: VoteService, counts: VoteCountService, language: Language
) -> None:
    built = build_voting(db, items=6, seats=6)
    built.be_there(5, substitute=True)
    votes.enter(built.id, entries(built, 0, "fff..."), HANDS)
    votes.enter(built.id, entries(built, 1, "ffff.."), HANDS)
    votes.enter(built.id, entries(built, 1, "a....."), PAPER)
    counts.enter(built.id, [CountEntry(built.items[2], (3, 3, 0))], HANDS)
    built.stay_out(built.items[3], built.seats[0], AbsenceKind.CONFLICT)
    built.stay_out(built.items[3], built.seats[1], AbsenceKind.AWAY)
    with db.reading() as session:
        found = tallies_of(session, session.get_one(Meeting, built.id))
    names = votes.sheet(built.id).names
    said = [tally_words(found[item], names, language) for item in built.items]
    assert "Макетова Гүлнар" in said[0].missing[0]
    assert "Примерова Айгүл" in said[1].contradictions[0]
    assert said[2].missing
    out = "\n".join(said[3].lines)
    assert "Примерова Айгүл" in out
    assert "Шаблонов Данияр" in out
    assert "Заменов Эскиз" in "\n".join(said[4].lines)
    assert all(one.outcome and one.short and one.lines for one in said)


def test_the_workbook_says_what_was_counted(
    db: Database, votes: VoteService, counts: VoteCountService, tmp_path: Path
) -> None:
    built = build_voting(db, seats=5, items=4)
    built.be_there(4, substitute=True)
    built.stay_out(built.items[0], built.seats[1], AbsenceKind.CONFLICT)
    votes.enter(
        built.id,
        [*entries(built, 0, "f.an."), VoteEntry(built.items[0], built.substitute, FOR)],
        HANDS,
    )
    counts.enter(built.id, [CountEntry(built.items[1], (4, 1, 0))], PAPER)
    votes.enter(built.id, entries(built, 2, "fff.."), HANDS)
    votes.enter(built.id, entries(built, 2, "a...."), PAPER)
    path = tmp_path / "tally.xlsx"
    TallyService(db, OFFICER, clock=lambda: NOW).export(
        built.id, ExportTarget(path=path, language=DocumentLanguage.RU)
    )
    book = openpyxl.load_workbook(path)
    table, named = book.worksheets[0], book.worksheets[1]
    header, rows = _rows(table)
    lines = [dict(zip(header, row, strict=True)) for row in rows]
    assert {key: lines[0][key] for key in header if key not in ("Примечания", "Источник")} == {
        "№": 1,
        "О ком": "Вопрос 1",
        "Вопрос": "Вопрос 1",
        "За": 2,
        "Против": 1,
        "Воздержались": 1,
        "Не голосовали": 0,
        "Самоотвод": 1,
        "Участвуют": 4,
        "Нужно для кворума": 3,
        "База подсчёта": 4,
        "Нужно «за»": 3,
        "Большинство набрано": "нет",
    }
    assert [line["Источник"] for line in lines] == [
        "поднятие рук",
        "бумага",
        "поднятие рук, бумага",
        None,
    ]
    assert (lines[1]["За"], lines[1]["Против"], lines[1]["Большинство набрано"]) == (4, 1, "да")
    assert lines[2]["Большинство набрано"] == "противоречие"
    assert "Примерова Айгүл" in lines[2]["Примечания"]
    assert (lines[3]["За"], lines[3]["Большинство набрано"]) == (None, "нет голосов")
    header, rows = _rows(named)
    assert header[2:6] == ["Примерова Айгүл", "Шаблонов Данияр", "Мысалов Ерлан", "Үлгіұлы Қайрат"]
    assert header[6:] == ["Макетова Гүлнар"]
    assert rows[0][2:] == [
        "За",
        "самоотвод",
        "Против",
        "Воздержался (воздержалась)",
        "За (Заменов Эскиз)",
    ]
    assert rows[1][2:] == ["противоречие", "За", "За", "голоса нет", "голоса нет (Заменов Эскиз)"]
    # Counted items have no names.
    assert [row[:2] for row in rows] == [[1, "Вопрос 1"], [3, "Вопрос 3"]]
    words = [word for row in rows for cell in row[2:] for word in cell.split()]
    assert named.column_dimensions["C"].width > 1.1 * max(map(len, words)) + 1


def _rows(sheet: Any) -> tuple[list[Any], list[list[Any]]]:
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    place = next(n for n, row in enumerate(cells) if row[0] == "№")
    return cells[place], cells[place + 1 :]


def test_names_never_become_formulas(db: Database, votes: VoteService, tmp_path: Path) -> None:
    built = build_voting(db, items=1)
    built.be_there()
    with db.transaction() as session:
        session.get_one(AgendaItem, built.items[0]).subject_name = "=HYPERLINK(1)"
    votes.enter(built.id, entries(built, 0, "fffff"), HANDS)
    path = tmp_path / "tally.xlsx"
    TallyService(db, OFFICER, clock=lambda: NOW).export(built.id, ExportTarget(path=path))
    book = openpyxl.load_workbook(path)
    types = {
        cell.value: cell.data_type for sheet in book.worksheets for row in sheet.iter_rows() for cell in row
    }
    assert types["=HYPERLINK(1)"] == "s"
