"""Two windows on one record: what one of them entered is not overwritten by what the other did not see."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.errors import Conflict
from evalapp.domain.stage_score import InterviewMark
from evalapp.domain.vote import VoteChoice, VoteSource
from evalapp.services.agendas import AgendaService
from evalapp.services.attendances import AttendanceService
from evalapp.services.conflicts import ConflictService
from evalapp.services.dissents import DissentService
from evalapp.services.interviewers import InterviewerService
from evalapp.services.interviews import InterviewEntry, InterviewService
from evalapp.services.vote_counts import VoteCountService
from evalapp.services.vote_entries import CountEntry, VoteEntry, counts_of_sheet, votes_of_sheet
from evalapp.services.votes import VoteService
from evalapp.storage.database import Database
from tests.services.selection_builder import add_selection
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


def test_attendance_that_was_not_seen_is_not_overwritten(db: Database) -> None:
    built = build_voting(db)
    here, there = AttendanceService(db, OFFICER), AttendanceService(db, OFFICER)
    seat = built.seats[-1]
    seen = here.sheet(built.id).row(seat)
    there.absent(built.id, seat, "отпуск", substitute_id=built.substitute)
    for deed in (here.present, here.clear):
        with pytest.raises(Conflict, match="entered_elsewhere"):
            deed(built.id, seat, seen=seen)
    with pytest.raises(Conflict):
        here.absent(built.id, seat, "командировка", seen=seen)
    row = here.sheet(built.id).row(seat)
    assert row is not None
    assert row.entry == (False, "отпуск", built.substitute)
    # Both entered the same, or what stands there was seen, or it is about somebody else.
    here.absent(built.id, seat, "отпуск", substitute_id=built.substitute, seen=seen)
    here.present(built.id, built.seats[0], seen=here.sheet(built.id).row(built.seats[0]))
    sheet = here.present(built.id, seat, seen=row)
    assert [one.entry for one in (sheet.row(seat),) if one] == [(True, "", None)]


def test_whoever_presides_by_another_window_still_does(db: Database) -> None:
    built = build_voting(db)
    built.be_there()
    here, there = AttendanceService(db, OFFICER), AttendanceService(db, OFFICER)
    seen = here.sheet(built.id)
    there.preside(built.id, built.seats[1], seen=there.sheet(built.id))
    with pytest.raises(Conflict):
        here.preside(built.id, built.seats[2], seen=seen)
    assert here.sheet(built.id).presiding_id == built.seats[1]
    assert here.preside(built.id, built.seats[2], seen=here.sheet(built.id)).presiding_id == built.seats[2]


def test_conflicts_of_interest_that_were_not_seen_are_not_overwritten(db: Database) -> None:
    built = build_voting(db)
    built.be_there()
    here, there = ConflictService(db, OFFICER), ConflictService(db, OFFICER)
    first, second, _ = built.items
    member = built.seats[1]
    nothing = {first: None, second: None}
    there.declare([first], member, "родственник")
    with pytest.raises(Conflict):
        here.declare([second, first], member, "прежний начальник", seen=nothing)
    (row,) = here.rows(built.id)
    assert (row.item_id, row.reason) == (first, "родственник")
    # Leaving the room never loses a declared conflict, and a ballot only adds what lacks.
    here.leave_room([first], member, seen=nothing)
    here.declare([first, second], member, "указано в бюллетене", only_missing=True)
    assert [one.reason for one in here.rows(built.id)] == ["родственник", "указано в бюллетене"]
    there.declare([first], member, "супруг", seen={first: row})
    with pytest.raises(Conflict):
        here.take_back(first, member, seen=row)
    for one in here.rows(built.id):
        here.take_back(one.item_id, member, seen=one)
    assert here.rows(built.id) == ()


def test_a_dissent_that_was_not_seen_is_not_overwritten(db: Database) -> None:
    built = build_voting(db)
    built.be_there()
    here, there = DissentService(db, OFFICER), DissentService(db, OFFICER)
    key = built.items[0], built.seats[1]
    there.save(*key, "Опыта мало.", seen="")
    with pytest.raises(Conflict):
        here.save(*key, "Согласие вынужденное.", seen="")
    here.save(*key, "Опыта мало, образование не то.", seen="Опыта мало.")
    with pytest.raises(Conflict):
        there.remove(*key, seen="Опыта мало.")
    assert there.text(*key) == "Опыта мало, образование не то."
    there.remove(*key, seen=there.text(*key))
    assert there.text(*key) == ""


def test_marks_of_an_interviewer_that_were_not_seen_are_not_overwritten(db: Database) -> None:
    made = add_selection(db, 2, {"interviewers": True})
    interviewer = InterviewerService(db, OFFICER).add(made.stages[0], "Экспертов Образец")
    here, there = InterviewService(db, OFFICER), InterviewService(db, OFFICER)
    seen = {line.id: line.entry for line in here.sheet(interviewer).lines}
    first, second = made.people
    high, low = (InterviewEntry(InterviewMark(Decimal(score))) for score in (80, 30))
    there.enter(interviewer, {first: high}, seen=seen)
    with pytest.raises(Conflict):
        here.enter(interviewer, {second: high, first: low}, seen=seen)
    assert [line.entry for line in here.sheet(interviewer).lines] == [high, None]
    here.enter(interviewer, {first: high, second: low}, seen=seen)
    # A remark is a part of what was entered.
    there.enter(interviewer, {first: replace(high, note="Отвечает по существу")}, seen=seen | {first: high})
    with pytest.raises(Conflict):
        here.enter(interviewer, {first: low}, seen={first: high})
    assert [line.entry for line in here.sheet(interviewer).lines] == [
        replace(high, note="Отвечает по существу"),
        low,
    ]
