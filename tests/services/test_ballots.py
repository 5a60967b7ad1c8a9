"""Ballots out: who gets one, what it shows, what happens to earlier ones."""

from datetime import date, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest
from sqlmodel import col, select

from evalapp.domain.access import Actor
from evalapp.domain.errors import Forbidden, Invalid, NotFound, Refused
from evalapp.domain.meeting import ItemState, MeetingState
from evalapp.domain.vote import BallotState, VotePhase
from evalapp.entities.meeting import AgendaItem, Ballot, Meeting, Vote
from evalapp.entities.register import Person
from evalapp.entities.workspace import AuditEvent
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.ballot_returns import BallotReturnService
from evalapp.services.ballot_rows import Outstanding, not_returned
from evalapp.services.ballots import BallotIssue, BallotService
from evalapp.services.results import ResultService
from evalapp.storage.database import Database
from tests.services.ballot_builder import HELD, NOW, BuiltMeeting, build_meeting, fill, seal, votes_of


@pytest.fixture
def built(db: Database) -> BuiltMeeting:
    return build_meeting(db)


@pytest.fixture
def out(db: Database, officer: Actor) -> BallotService:
    return BallotService(db, officer, clock=lambda: NOW)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "бюллетени"


def texts(path: Path) -> dict[str, str]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    return {
        cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None
    }


def test_each_voting_member_gets_a_workbook_of_his_own(
    out: BallotService, built: BuiltMeeting, folder: Path
) -> None:
    paths = out.issue(built.id, BallotIssue(folder=folder))
    assert [path.name for path in paths] == [
        "Бюллетень для голосования 1 – Примерова Үлгі Образецовна.xlsx",
        "Бюллетень для голосования 2 – Шаблонов Данияр.xlsx",
        "Бюллетень для голосования 3 – Макетова Гүлнар.xlsx",
    ]
    assert sorted(folder.iterdir()) == sorted(paths)
    assert texts(paths[1])["B4"] == "Шаблонов Данияр"
    with pytest.raises(Refused) as nobody:
        out.issue(built.id, BallotIssue(folder=folder))
    assert nobody.value.code == "ballot_nobody"


def test_substitutes_get_one_where_wanted_and_it_says_for_whom_they_sit(
    out: BallotService, built: BuiltMeeting, folder: Path
) -> None:
    paths = out.issue(built.id, BallotIssue(folder=folder, with_substitutes=True))
    assert len(paths) == 4
    assert texts(paths[3])["B4"] == "Заменов Эскиз (замещает: Макетова Гүлнар)"
    view = out.view(built.id)
    assert [row.seat_of for row in view.rows] == ["", "", "", "Макетова Гүлнар"]


def test_a_ballot_shows_the_sealed_values_and_not_those_of_today(
    db: Database, out: BallotService, officer: Actor, folder: Path
) -> None:
    built = build_meeting(db, is_assessed=True)
    rows = ResultService(db, officer).results(built.campaign_id).rows
    with db.transaction() as session:
        person = session.get_one(Person, built.persons[0])
        person.surname = "Другаяфамилия"
    path = out.issue(built.id, BallotIssue(folder=folder))[0]
    found = texts(path)
    assert found["C9"].startswith("Примерова")
    score = next(row.score for row in rows if row.official.full_name.startswith("Примерова"))
    assert score.total is not None
    assert score.low is not None
    assert score.high is not None
    total, low, high = (f"{value:.2f}".replace(".", ",") for value in (score.total, score.low, score.high))
    assert found["G9"].split("\n") == [
        f"Итоговый балл (90 %): {total} ({low}–{high})",
        f"Группа: {score.band}",
        "Добропорядочность: Порог пройден",
    ]
    assert found["F9"] == "Выдвижение на вышестоящую должность"
    assert found["E9"] == "О назначении на вышестоящую должность"
    assert found["G11"] == "–"


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_hostile_texts_stay_texts_and_only_votes_and_remarks_are_open(
    out: BallotService, built: BuiltMeeting, folder: Path, language: DocumentLanguage
) -> None:
    path = out.issue(built.id, BallotIssue(folder=folder, language=language))[0]
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    assert (sheet["E11"].value, sheet["B5"].value) == ("=HYPERLINK(1)", "=Төраға")
    for page in book.worksheets:
        assert page.protection.sheet
        assert all(cell.data_type != "f" for row in page.iter_rows() for cell in row)
    opened = {cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
    assert opened == {f"{letter}{row}" for letter in "HI" for row in (9, 10, 11)}
    choice, length = sheet.data_validations.dataValidation
    assert (choice.type, choice.showErrorMessage, str(choice.sqref)) == ("list", True, "H9:H11")
    assert (length.type, length.showErrorMessage, str(length.sqref)) == ("textLength", True, "I9:I11")
    assert len([cell.value for cell in book["lists"]["A"]]) == 4
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")


def test_a_ballot_needs_a_packet_that_fits_the_agenda(
    db: Database, out: BallotService, built: BuiltMeeting, folder: Path
) -> None:
    with db.transaction() as session:
        session.get_one(AgendaItem, built.items[2]).question = "О другом"
    with pytest.raises(Refused) as outdated:
        out.issue(built.id, BallotIssue(folder=folder))
    assert outdated.value.code == "ballot_packet_outdated"
    assert out.view(built.id).unsealed == 1
    with db.transaction() as session:
        seal(session, session.get_one(Meeting, built.id), "Уточнён вопрос")
    assert len(out.issue(built.id, BallotIssue(folder=folder))) == 3
    assert out.view(built.id).rows[0].packet_number == 2


def test_a_withdrawn_question_is_not_asked(
    db: Database, out: BallotService, built: BuiltMeeting, folder: Path
) -> None:
    with db.transaction() as session:
        session.get_one(AgendaItem, built.items[0]).state = ItemState.WITHDRAWN
    path = out.issue(built.id, BallotIssue(folder=folder))[0]
    assert texts(path)["B9"] == "2"


def test_the_vote_itself_leaves_secret_questions_out(db: Database, out: BallotService, folder: Path) -> None:
    built = build_meeting(db, is_secret=True, wants_final_ballots=True)
    assert len(out.issue(built.id, BallotIssue(folder=folder))) == 3
    with pytest.raises(Refused) as nothing:
        out.issue(built.id, BallotIssue(folder=folder, phase=VotePhase.FINAL))
    assert nothing.value.code == "ballot_nothing_to_vote"
    assert out.view(built.id).secret == 3
    with db.transaction() as session:
        session.get_one(AgendaItem, built.items[1]).is_secret = False
        seal(session, session.get_one(Meeting, built.id), "Открытое голосование")
    path = out.issue(built.id, BallotIssue(folder=folder, phase=VotePhase.FINAL))[0]
    assert [texts(path)[cell] for cell in ("B9", "B2")] == ["2", "Бюллетень для голосования № 4"]


def test_another_ballot_for_the_same_member_asks_why_and_takes_the_first_back(
    db: Database, out: BallotService, built: BuiltMeeting, officer: Actor, folder: Path
) -> None:
    paths = out.issue(built.id, BallotIssue(folder=folder))
    back = BallotReturnService(db, officer, clock=lambda: NOW)
    back.write(back.read([fill(paths[1], {0: "for", 1: "against"})]))
    again = BallotIssue(folder=folder, members=[built.members[1]])
    with pytest.raises(Invalid):
        out.issue(built.id, again)
    assert len(votes_of(db)) == 2
    (new,) = out.issue(built.id, BallotIssue(folder=folder, members=[built.members[1]], reason="Файл утерян"))
    assert votes_of(db) == {}
    with db.reading() as session:
        kept = session.exec(select(Vote)).all()
        states = session.exec(select(Ballot.state).order_by(col(Ballot.number))).all()
    assert {vote.set_aside for vote in kept} == {"Файл утерян"}
    assert states == [BallotState.ISSUED, BallotState.VOID, BallotState.ISSUED, BallotState.ISSUED]
    (report,) = back.write(back.read([fill(paths[1], {})]))
    assert report.trouble is not None
    assert report.trouble.code == "ballot_void"
    (report,) = back.write(back.read([fill(new, {0: "abstained"})]))
    assert report.trouble is None
    assert list(votes_of(db).values()) == ["abstained"]
    row = out.view(built.id).rows[1]
    assert (row.state, row.voted, row.asked, row.void) == (BallotState.RETURNED, 1, 3, 1)


def test_a_newer_packet_replaces_only_ballots_that_are_still_out(
    db: Database, out: BallotService, built: BuiltMeeting, officer: Actor, folder: Path
) -> None:
    paths = out.issue(built.id, BallotIssue(folder=folder))
    back = BallotReturnService(db, officer, clock=lambda: NOW)
    back.write(back.read([fill(paths[0], {0: "for", 2: "for"})]))
    with db.transaction() as session:
        session.get_one(AgendaItem, built.items[2]).question = "О другом"
        seal(session, session.get_one(Meeting, built.id), "Уточнён вопрос")
    row = out.view(built.id).rows[0]
    assert (row.is_outdated, row.voted, row.stale) == (True, 2, 1)
    assert len(out.issue(built.id, BallotIssue(folder=folder))) == 2
    assert [row.state for row in out.view(built.id).rows] == [
        BallotState.RETURNED,
        BallotState.ISSUED,
        BallotState.ISSUED,
    ]
    assert [row.void for row in out.view(built.id).rows] == [0, 1, 1]


def test_who_has_not_returned_is_counted(
    db: Database, out: BallotService, built: BuiltMeeting, officer: Actor, folder: Path
) -> None:
    paths = out.issue(built.id, BallotIssue(folder=folder))
    back = BallotReturnService(db, officer, clock=lambda: NOW)
    back.write(back.read([fill(paths[0], {0: "for"})]))
    view = out.view(built.id)
    assert view.count(VotePhase.FIRST, BallotState.ISSUED) == 2
    assert view.count(VotePhase.FIRST, BallotState.RETURNED) == 1
    with db.reading() as session:
        assert not_returned(session, [built.id], NOW.date()) == {built.id: Outstanding(2, overdue=0)}


def test_a_ballot_keeps_the_day_it_names_and_is_overdue_after_it(
    db: Database, out: BallotService, built: BuiltMeeting, officer: Actor, folder: Path
) -> None:
    named, chair = date(2026, 4, 6), built.members[0]
    out.issue(built.id, BallotIssue(folder=folder, members=[chair], return_by=named))
    others = out.issue(built.id, BallotIssue(folder=folder))
    with db.transaction() as session:
        # Moved afterwards: the workbooks still say the day of the meeting as it was.
        session.get_one(Meeting, built.id).held_on = HELD + timedelta(days=20)
    assert [row.return_by for row in out.view(built.id).rows] == [named, HELD, HELD]
    assert [row.days_late for row in out.view(built.id).rows] == [0, 0, 0]

    def on(day: date) -> list[tuple[int, bool]]:
        service = BallotService(db, officer, clock=lambda: datetime.combine(day, NOW.timetz()))
        return [(row.days_late, row.is_awaited) for row in service.view(built.id).rows]

    assert on(named) == [(0, True), (0, True), (0, True)]
    assert on(named + timedelta(days=2)) == [(2, True), (0, True), (0, True)]
    with db.reading() as session:
        found = not_returned(session, [built.id], HELD + timedelta(days=1))
        assert found == {built.id: Outstanding(3, overdue=3)}
        assert not_returned(session, [built.id], HELD)[built.id] == Outstanding(3, overdue=1)
    back = BallotReturnService(db, officer, clock=lambda: NOW + timedelta(days=11))
    (report,) = back.write(back.read([fill(others[0], {0: "for"})]))
    assert (report.return_by, report.days_late) == (HELD, 3)
    assert report.late_text("ru") == "срок возврата 10.04.2026, опоздание в днях: 3"
    later = HELD + timedelta(days=15)
    assert on(later) == [((later - named).days, True), (3, False), (15, True)]
    with db.transaction() as session:
        session.get_one(Meeting, built.id).state = MeetingState.CANCELLED
    # Nothing can come back any more, so nothing is overdue.
    assert on(later) == [(0, False), (3, False), (0, False)]


def test_of_a_ballot_that_keeps_no_day_the_day_of_the_meeting_holds(
    db: Database, out: BallotService, built: BuiltMeeting, folder: Path
) -> None:
    out.issue(built.id, BallotIssue(folder=folder, return_by=date(2026, 4, 3)))
    with db.transaction() as session:
        for ballot in session.exec(select(Ballot)):
            ballot.return_by = None
    assert {row.return_by for row in out.view(built.id).rows} == {HELD}
    with db.reading() as session:
        assert not_returned(session, [built.id], HELD)[built.id] == Outstanding(3, overdue=0)
        assert not_returned(session, [built.id], HELD + timedelta(days=1))[built.id].overdue == 3


def test_taking_back_needs_a_reason_and_a_ballot(
    out: BallotService, built: BuiltMeeting, folder: Path, db: Database
) -> None:
    out.issue(built.id, BallotIssue(folder=folder))
    number = out.view(built.id).rows[0].ballot_id
    assert number is not None
    with pytest.raises(Invalid):
        out.void(number, "  ")
    out.void(number, "Выдан по ошибке")
    assert out.view(built.id).rows[0].state is None
    with pytest.raises(Refused):
        out.void(number, "Ещё раз")
    with pytest.raises(NotFound):
        out.void(9999, "Нет такого")
    with db.reading() as session:
        assert session.exec(select(AuditEvent).where(AuditEvent.action == "ballot_void")).one()


def test_only_members_with_a_vote_get_a_ballot(out: BallotService, built: BuiltMeeting, folder: Path) -> None:
    with pytest.raises(Refused) as refused:
        out.issue(built.id, BallotIssue(folder=folder, members=[9999]))
    assert refused.value.code == "ballot_not_voting"


def test_a_closed_meeting_hands_nothing_out(
    db: Database, out: BallotService, built: BuiltMeeting, folder: Path
) -> None:
    with db.transaction() as session:
        session.get_one(Meeting, built.id).state = MeetingState.CLOSED
    with pytest.raises(Refused) as refused:
        out.issue(built.id, BallotIssue(folder=folder))
    assert refused.value.code == "meeting_step_issue_ballots"
    assert not folder.exists()


def test_others_may_not(db: Database, viewer: Actor, built: BuiltMeeting, folder: Path) -> None:
    service = BallotService(db, viewer)
    with pytest.raises(Forbidden):
        service.view(built.id)
    with pytest.raises(Forbidden):
        service.issue(built.id, BallotIssue(folder=folder))
    with pytest.raises(Forbidden):
        service.void(1, "…")
