"""Ballots back: what is taken, what is refused and by which cell, second ballots, undo."""

import shutil
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl import Workbook
from openpyxl.chart import BarChart
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet
from sqlmodel import col, select

from evalapp.domain.access import Actor
from evalapp.domain.errors import BadFile, Forbidden, Invalid, NotFound, Refused
from evalapp.domain.meeting import AbsenceKind, ItemState, MeetingState
from evalapp.domain.vote import BallotState, VoteChoice, VotePhase, VoteSource
from evalapp.entities.meeting import AgendaItem, Attendance, Ballot, ItemAbsence, Meeting, Vote
from evalapp.entities.workspace import ImportBatch, WorkspaceInfo
from evalapp.exchange.ballot_values import BallotFault
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.ballot_report import BallotReturn, RowReturn, RowState, fault_text
from evalapp.services.ballot_returns import BallotReturnService
from evalapp.services.ballots import BallotIssue, BallotService
from evalapp.services.documents import ExportTarget
from evalapp.services.imports import ImportService
from evalapp.storage.database import Database
from evalapp.texts import text
from tests.services.ballot_builder import (
    FIRST_ROW,
    NOW,
    BuiltMeeting,
    build_meeting,
    fill,
    seal,
    votes_of,
)

ALL = {0: "for", 1: "against", 2: "abstained"}
SHEET = "Бюллетень для голосования"


@pytest.fixture
def built(db: Database) -> BuiltMeeting:
    return build_meeting(db)


@pytest.fixture
def out(db: Database, officer: Actor) -> BallotService:
    return BallotService(db, officer, clock=lambda: NOW)


@pytest.fixture
def back(db: Database, officer: Actor) -> BallotReturnService:
    return BallotReturnService(db, officer, clock=lambda: NOW)


@pytest.fixture
def paths(out: BallotService, built: BuiltMeeting, tmp_path: Path) -> list[Path]:
    """First ballots of the chair and the two members."""
    return out.issue(built.id, BallotIssue(folder=tmp_path / "out"))


def bring(back: BallotReturnService, *files: Path, **wanted: object) -> list[BallotReturn]:
    return back.write(back.read(files), **wanted)  # type: ignore[arg-type]


def states(report: BallotReturn) -> list[RowState]:
    return [row.state for row in report.rows]


def codes(row: RowReturn) -> list[str]:
    return [fault.code for fault in row.faults]


# What is taken --------------------------------------------------------------------------------


def test_a_folder_comes_in_at_once(
    db: Database, back: BallotReturnService, built: BuiltMeeting, paths: list[Path]
) -> None:
    for path in paths:
        fill(path, ALL, remarks={0: "=1+1", 1: "@ремарка"})
    (paths[0].parent / "~$замок.xlsx").write_text("")
    reports = bring(back, paths[0].parent)
    assert [report.member for report in reports] == [
        "Примерова Үлгі Образецовна",
        "Шаблонов Данияр",
        "Макетова Гүлнар",
    ]
    assert all(states(report) == [RowState.ACCEPTED] * 3 for report in reports)
    assert votes_of(db) == {
        (item, member, "first"): choice
        for member in built.members[:3]
        for item, choice in zip(built.items, ("for", "against", "abstained"), strict=True)
    }
    with db.reading() as session:
        vote = session.exec(select(Vote).where(col(Vote.item_id) == built.items[0])).first()
        ballot = session.exec(select(Ballot).where(col(Ballot.number) == 1)).one()
    assert vote is not None
    assert (vote.remark, vote.source, vote.account) == ("=1+1", VoteSource.BALLOT, "officer")
    assert (ballot.state, ballot.returned_at, ballot.file_name) == (BallotState.RETURNED, NOW, paths[0].name)


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_choices_are_read_in_every_language(
    db: Database,
    out: BallotService,
    back: BallotReturnService,
    built: BuiltMeeting,
    tmp_path: Path,
    language: DocumentLanguage,
) -> None:
    paths = out.issue(built.id, BallotIssue(folder=tmp_path / "out", language=language))
    book = openpyxl.load_workbook(paths[0])
    words = [cell.value for cell in book["lists"]["A"]]
    fill(paths[0], dict(enumerate(words[1:])))
    (report,) = bring(back, paths[0])
    assert [row.choice for row in report.rows] == [
        VoteChoice.AGAINST,
        VoteChoice.ABSTAINED,
        VoteChoice.RECUSED,
    ]


def test_missing_votes_are_reported_and_the_rest_is_taken(
    db: Database, back: BallotReturnService, built: BuiltMeeting, paths: list[Path]
) -> None:
    fill(paths[0], {1: "for"}, remarks={0: "Нужны сведения"})
    (report,) = bring(back, paths[0])
    assert states(report) == [RowState.MISSING, RowState.ACCEPTED, RowState.MISSING]
    assert "замечание" in report.rows[0].sentence("ru")
    assert votes_of(db) == {(built.items[1], built.members[0], "first"): "for"}
    with db.reading() as session:
        problems = session.exec(select(Ballot.problems).where(col(Ballot.number) == 1)).one()
    assert [(one["item"], one["code"]) for one in problems] == [
        (built.items[0], "missing"),
        (built.items[2], "missing"),
    ]


def test_a_blank_ballot_is_not_returned(
    db: Database, back: BallotReturnService, out: BallotService, built: BuiltMeeting, paths: list[Path]
) -> None:
    (report,) = bring(back, paths[0])
    assert states(report) == [RowState.MISSING] * 3
    assert report.batch_id is None
    assert out.view(built.id).rows[0].state is BallotState.ISSUED


def test_checking_writes_nothing_and_says_what_writing_would(
    db: Database, back: BallotReturnService, paths: list[Path]
) -> None:
    copy = paths[0].parent / "копия.xlsx"
    fill(paths[0], {0: "for"}, to=copy)
    fill(paths[0], {0: "against"})
    files = back.read([copy, paths[0]])
    trial = back.check(files)
    assert votes_of(db) == {}
    assert [states(report)[0] for report in trial] == [RowState.ACCEPTED, RowState.OTHER]
    done = back.write(files)
    assert [states(report) for report in done] == [states(report) for report in trial]
    assert list(votes_of(db).values()) == ["for"]


def test_a_backup_comes_before_the_first_vote(db: Database, officer: Actor, paths: list[Path]) -> None:
    seen: list[int] = []
    back = BallotReturnService(db, officer, back_up=lambda _progress: seen.append(len(votes_of(db))))
    bring(back, fill(paths[0], ALL))
    assert seen == [0]


# Foreign ballots ------------------------------------------------------------------------------


def test_a_ballot_of_another_workspace_is_refused(
    db: Database, back: BallotReturnService, paths: list[Path]
) -> None:
    fill(paths[0], ALL)
    with db.transaction() as session:
        session.exec(select(WorkspaceInfo)).one().workspace_id = "another"
    (report,) = bring(back, paths[0])
    assert report.trouble is not None
    assert report.trouble.code == "ballot_other_workspace"
    assert votes_of(db) == {}


def test_a_ballot_that_was_never_issued_is_refused(
    db: Database, back: BallotReturnService, paths: list[Path]
) -> None:
    def forge(book: Workbook) -> None:
        for row in book["evalapp"].iter_rows():
            if row[0].value == "token":
                row[1].value = "0" * 32

    (report,) = bring(back, fill(paths[0], ALL, change=forge))
    assert report.trouble is not None
    assert report.trouble.code == "ballot_unknown"


def test_a_ballot_of_another_meeting_or_member_is_refused(
    db: Database, back: BallotReturnService, built: BuiltMeeting, paths: list[Path]
) -> None:
    fill(paths[0], ALL)
    (report,) = bring(back, paths[0], meeting_id=built.id + 1)
    assert report.trouble is not None
    assert report.trouble.code == "ballot_other_meeting"
    (report,) = bring(back, paths[0], meeting_id=built.id, member_id=built.members[1])
    assert report.trouble is not None
    assert report.trouble.code == "ballot_wrong_member"
    assert "Примерова" in report.trouble_text("ru")
    assert votes_of(db) == {}


def test_the_token_of_another_member_does_not_make_a_ballot_his(
    db: Database, back: BallotReturnService, paths: list[Path]
) -> None:
    other = openpyxl.load_workbook(paths[1])

    def swap(book: Workbook) -> None:
        book.worksheets[0]["A1"].value = other.worksheets[0]["A1"].value
        for sheet in ("evalapp",):
            for mine, his in zip(book[sheet].iter_rows(), other[sheet].iter_rows(), strict=True):
                mine[1].value = his[1].value

    (report,) = bring(back, fill(paths[0], ALL, change=swap))
    assert report.trouble is not None
    assert report.trouble.code == "ballot_changed"
    assert ("B4", "Шаблонов Данияр", "Примерова Үлгі Образецовна") in [
        (fault.cell, fault.was, fault.found) for fault in report.faults
    ]
    assert votes_of(db) == {}


def test_files_that_are_no_ballots_are_refused(
    back: BallotReturnService, paths: list[Path], tmp_path: Path
) -> None:
    folder = tmp_path / "чужие"
    folder.mkdir()
    book = Workbook()
    book.worksheets[0]["A1"] = "Список"
    book.save(folder / "a.xlsx")
    (folder / "b.xlsx").write_bytes(b"PK not a workbook")
    (folder / "c.xls").write_bytes(b"")
    shutil.copy(paths[0], folder / "d.xls")
    reports = bring(back, folder)
    found = [report.trouble.code if report.trouble else "" for report in reports]
    assert found[0] == "not_a_ballot"
    assert found[2:] == ["ballot_old_format", "ballot_old_format"]
    assert all(report.trouble_text("kk") for report in reports)
    with pytest.raises(BadFile):
        back.read([tmp_path / "нет"])
    (tmp_path / "пусто").mkdir()
    with pytest.raises(BadFile) as empty:
        back.read([tmp_path / "пусто"])
    assert empty.value.code == "ballot_folder_empty"


def cover(sheet: Worksheet) -> None:
    """A chart laid over the cells."""
    sheet.add_chart(BarChart(), "C9")


def disguise(sheet: Worksheet) -> None:
    """The total looks higher than it is."""
    sheet["G9"].number_format = ';;;"Итог (90 %): 4,99"'


def comment(sheet: Worksheet) -> None:
    """A comment that tells how to vote."""
    sheet["H9"].comment = Comment("Голосуйте за", "Кто-то")


# Changed ballots ------------------------------------------------------------------------------


def test_a_changed_head_refuses_the_ballot_and_names_each_cell(
    db: Database, back: BallotReturnService, paths: list[Path]
) -> None:
    wanted = {
        "A1": ("evalapp-ballot:", "evalapp-ballot:0"),
        "B2": ("Бюллетень для голосования № 1", "Бюллетень для голосования № 9"),
        "B4": ("Примерова Үлгі Образецовна", "Шаблонов Данияр"),
        "B6": ("Предварительное голосование", ""),
        "F8": ("Предлагаемое решение", "Решение"),
        "C10": ("Шаблонов Данияр", "Мысалов Ерлан"),
    }

    def change(book: Workbook) -> None:
        for cell, (_, words) in wanted.items():
            book.worksheets[0][cell].value = words or None

    (report,) = bring(back, fill(paths[0], ALL, change=change))
    assert report.trouble is not None
    assert report.trouble.code == "ballot_changed"
    assert [(fault.sheet, fault.cell, fault.found) for fault in report.faults] == [
        (SHEET, cell, words) for cell, (_, words) in wanted.items()
    ]
    for fault, (cell, (was, _)) in zip(report.faults, wanted.items(), strict=True):
        assert fault.was.startswith(was)
        assert cell in fault_text(fault, "ru")
    assert votes_of(db) == {}


def test_changed_values_refuse_their_row_and_no_other(
    db: Database, back: BallotReturnService, built: BuiltMeeting, paths: list[Path]
) -> None:
    cells = [f"{letter}{FIRST_ROW + 1}" for letter in "ABCDEFG"]
    sheet = openpyxl.load_workbook(paths[0]).worksheets[0]
    before = [" ".join(str(sheet[cell].value).split()) for cell in cells]

    def change(book: Workbook) -> None:
        for cell in cells:
            book.worksheets[0][cell].value = "5,00"

    (report,) = bring(back, fill(paths[0], ALL, change=change))
    assert states(report) == [RowState.ACCEPTED, RowState.REFUSED, RowState.ACCEPTED]
    assert [(fault.cell, fault.was, fault.found) for fault in report.rows[1].faults] == [
        (cell, was, "5,00") for cell, was in zip(cells, before, strict=True)
    ]
    assert (built.items[1], built.members[0], "first") not in votes_of(db)


def test_rows_that_changed_places_are_refused(
    db: Database, back: BallotReturnService, built: BuiltMeeting, paths: list[Path]
) -> None:
    def swap(book: Workbook) -> None:
        sheet = book.worksheets[0]
        for column in range(1, 10):
            one, other = sheet.cell(FIRST_ROW, column), sheet.cell(FIRST_ROW + 1, column)
            one.value, other.value = other.value, one.value

    (report,) = bring(back, fill(paths[0], ALL, change=swap))
    assert states(report) == [RowState.REFUSED, RowState.REFUSED, RowState.ACCEPTED]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda book: book.worksheets[0].insert_rows(FIRST_ROW), "cell_changed"),
        (lambda book: book.worksheets[0].delete_rows(FIRST_ROW), "cell_changed"),
        (lambda book: book.worksheets[0].cell(30, 12, "лишнее"), "cell_added"),
        (lambda book: book.create_sheet("Пояснение").cell(1, 1, "Голосуйте за"), "sheet_added"),
        (lambda book: book["lists"].cell(1, 1, "Против"), "cell_changed"),
        (lambda book: book["lists"].cell(2, 1, None), ""),
        (lambda book: book.remove(book["lists"]), "sheet_missing"),
        (lambda book: cover(book.worksheets[0]), "object_added"),
        (lambda book: disguise(book.worksheets[0]), "format_disguise"),
        (lambda book: comment(book.worksheets[0]), "object_added"),
        (lambda book: setattr(book.worksheets[0], "title", "Другой"), "sheet_renamed"),
    ],
)
def test_changes_of_the_sheets_refuse_the_ballot(
    db: Database,
    back: BallotReturnService,
    paths: list[Path],
    change: Callable[[Workbook], object],
    code: str,
) -> None:
    (report,) = bring(back, fill(paths[0], ALL, change=change))
    if not code:
        assert states(report) == [RowState.ACCEPTED] * 3
        return
    assert report.trouble is not None
    assert report.trouble.code == "ballot_changed"
    assert code in [fault.code for fault in report.faults]
    assert votes_of(db) == {}


def test_a_formula_that_shows_the_same_is_found(
    db: Database, back: BallotReturnService, paths: list[Path], tmp_path: Path
) -> None:
    """As a program writes it that has computed the formula: a value is kept beside it."""
    import zipfile

    target = tmp_path / "формула.xlsx"
    fill(paths[0], ALL)
    with zipfile.ZipFile(paths[0]) as source, zipfile.ZipFile(target, "w") as copy:
        for name in source.namelist():
            content = source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                text = content.decode()
                start = text.index('<c r="B10"')
                end = text.index("</c>", start)
                style = text[start:end].split('s="')[1].split('"')[0]
                cell = f'<c r="B10" s="{style}" t="str"><f>IF(TODAY()&gt;0,"2","7")</f><v>2</v>'
                content = (text[:start] + cell + text[end:]).encode()
            copy.writestr(name, content)
    (report,) = bring(back, target)
    assert states(report) == [RowState.ACCEPTED, RowState.REFUSED, RowState.ACCEPTED]
    assert codes(report.rows[1]) == ["cell_formula"]


def test_a_changed_ballot_leaves_its_trace(
    db: Database, back: BallotReturnService, out: BallotService, built: BuiltMeeting, paths: list[Path]
) -> None:
    def change(book: Workbook) -> None:
        book.worksheets[0]["B4"].value = "Другой"

    bring(back, fill(paths[0], ALL, change=change))
    assert out.view(built.id).rows[0].changed_cells == 1


# Answers that cannot be taken -----------------------------------------------------------------


def test_a_choice_off_the_list_refuses_its_row(back: BallotReturnService, paths: list[Path]) -> None:
    formula = '=IF(1>0,"За","Против")'
    first = {0: "Согласен", 1: "за", 2: formula}
    (report,) = bring(back, fill(paths[0], first))
    assert states(report) == [RowState.REFUSED, RowState.ACCEPTED, RowState.REFUSED]
    assert [codes(row) for row in report.rows] == [["choice_off_list"], [], ["never_computed"]]
    assert [fault.cell for row in report.rows for fault in row.faults] == ["H9", "H11"]


def test_a_remark_that_is_too_long_is_refused_and_not_cut(
    back: BallotReturnService, paths: list[Path]
) -> None:
    (report,) = bring(back, fill(paths[0], ALL, remarks={0: "я" * 2001, 1: "я" * 2000}))
    assert codes(report.rows[0]) == ["remark_too_long"]
    assert report.rows[1].state is RowState.ACCEPTED


def test_a_vote_in_spite_of_a_conflict_is_refused_and_recusal_proposed(
    db: Database, back: BallotReturnService, built: BuiltMeeting, paths: list[Path]
) -> None:
    with db.transaction() as session:
        for place in (0, 1):
            session.add(
                ItemAbsence(
                    item_id=built.items[place],
                    member_id=built.members[0],
                    kind=AbsenceKind.CONFLICT,
                    account="officer",
                )
            )
    (report,) = bring(back, fill(paths[0], {0: "for", 1: "recused", 2: "recused"}))
    assert states(report) == [RowState.REFUSED, RowState.ACCEPTED, RowState.ACCEPTED]
    assert codes(report.rows[0]) == ["conflict"]
    assert "самоотвод" in report.rows[0].sentence("ru").lower()
    assert [[note.code for note in row.notes] for row in report.rows] == [[], [], ["note_recused"]]


def test_questions_that_left_the_agenda_or_changed_are_refused_row_by_row(
    db: Database, back: BallotReturnService, built: BuiltMeeting, paths: list[Path]
) -> None:
    with db.transaction() as session:
        session.get_one(AgendaItem, built.items[0]).state = ItemState.POSTPONED
        session.get_one(AgendaItem, built.items[2]).question = "О другом"
    (report,) = bring(back, fill(paths[0], ALL))
    assert [codes(row) for row in report.rows] == [["item_postponed"], [], ["item_changed"]]
    with db.transaction() as session:
        seal(session, session.get_one(Meeting, built.id), "Уточнены вопросы")
    (report,) = bring(back, fill(paths[1], ALL))
    assert [codes(row) for row in report.rows] == [["item_postponed"], [], ["item_changed"]]
    assert [note.code for note in report.rows[1].notes] == ["note_outdated"]
    assert "по пакету № 1, действует № 2" in report.rows[1].sentence("ru")
    assert {item for item, _, _ in votes_of(db)} == {built.items[1]}


def test_a_draft_or_closed_meeting_takes_no_ballots(
    db: Database, back: BallotReturnService, built: BuiltMeeting, paths: list[Path]
) -> None:
    with db.transaction() as session:
        session.get_one(Meeting, built.id).state = MeetingState.CLOSED
    (report,) = bring(back, fill(paths[0], ALL))
    assert report.trouble is not None
    assert report.trouble.code == "meeting_step_vote_first"


# The vote itself ------------------------------------------------------------------------------


def test_final_ballots_count_only_while_the_meeting_is_open_and_the_member_there(
    db: Database, back: BallotReturnService, out: BallotService, tmp_path: Path
) -> None:
    built = build_meeting(db, wants_final_ballots=True)
    paths = out.issue(
        built.id, BallotIssue(folder=tmp_path / "out", phase=VotePhase.FINAL, with_substitutes=True)
    )
    for path in paths:
        fill(path, ALL)
    (report,) = bring(back, paths[0])
    assert report.trouble is not None
    assert report.trouble.code == "meeting_step_vote"
    with db.transaction() as session:
        session.get_one(Meeting, built.id).state = MeetingState.OPEN
        chair, absent, gone, substitute = built.members
        session.add(Attendance(meeting_id=built.id, member_id=chair, is_present=True))
        session.add(Attendance(meeting_id=built.id, member_id=gone, is_present=False))
        session.add(
            Attendance(meeting_id=built.id, member_id=substitute, is_present=True, in_seat_of_id=gone)
        )
        session.add(
            ItemAbsence(item_id=built.items[0], member_id=chair, kind=AbsenceKind.AWAY, account="officer")
        )
    reports = bring(back, *paths)
    assert [report.trouble.code if report.trouble else "" for report in reports] == [
        "",
        "",
        "ballot_member_absent",
        "",
    ]
    assert codes(reports[0].rows[0]) == ["away"]
    assert [note.code for note in reports[1].rows[0].notes] == ["note_not_attending"]
    assert {member for _, member, phase in votes_of(db) if phase == "final"} == {chair, absent, substitute}


def test_first_votes_on_secret_questions_are_not_said_by_name(
    db: Database, back: BallotReturnService, out: BallotService, tmp_path: Path
) -> None:
    built = build_meeting(db, is_secret=True)
    path = out.issue(built.id, BallotIssue(folder=tmp_path / "out"))[0]
    bring(back, fill(path, ALL))
    fill(path, {0: "against", 1: "for"})
    (report,) = bring(back, path)
    said = " ".join(row.sentence("ru") + row.choice_text("ru") for row in report.rows)
    assert not any(word in said for word in ("За", "Против", "Воздержался"))
    assert states(report) == [RowState.OTHER, RowState.OTHER, RowState.UNCHANGED]


# Second ballots -------------------------------------------------------------------------------


def test_the_same_ballot_again_changes_nothing(
    db: Database, back: BallotReturnService, paths: list[Path]
) -> None:
    bring(back, fill(paths[0], ALL, remarks={0: "Строка\nещё"}))
    (report,) = bring(back, paths[0])
    assert states(report) == [RowState.UNCHANGED] * 3
    assert report.batch_id is None


def test_a_second_ballot_may_fill_gaps_but_contradict_nothing(
    db: Database, back: BallotReturnService, built: BuiltMeeting, paths: list[Path]
) -> None:
    bring(back, fill(paths[0], {0: "for"}))
    (report,) = bring(back, fill(paths[0], {1: "against"}))
    assert states(report) == [RowState.UNCHANGED, RowState.ACCEPTED, RowState.MISSING]
    (report,) = bring(back, fill(paths[0], {0: "against", 2: "for"}))
    assert states(report) == [RowState.OTHER, RowState.UNCHANGED, RowState.OTHER]
    assert "За" in report.rows[0].sentence("ru")
    assert sorted(votes_of(db).values()) == ["against", "for"]


def test_replacing_an_earlier_ballot_asks_why_and_says_what_stood(
    db: Database, back: BallotReturnService, built: BuiltMeeting, paths: list[Path]
) -> None:
    bring(back, fill(paths[0], ALL))
    fill(paths[0], {0: "against", 1: ""})
    with pytest.raises(Invalid):
        bring(back, paths[0], replaced={paths[0]: "  "})
    (report,) = bring(back, paths[0], replaced={paths[0]: "Просьба члена комиссии"})
    assert states(report) == [RowState.REPLACED, RowState.REPLACED, RowState.UNCHANGED]
    assert "За" in report.rows[0].sentence("ru")
    assert votes_of(db) == {
        (built.items[0], built.members[0], "first"): "against",
        (built.items[2], built.members[0], "first"): "abstained",
    }
    with db.reading() as session:
        ballot = session.exec(select(Ballot).where(col(Ballot.number) == 1)).one()
    assert ballot.problems[0] == {"code": "replaced", "reason": "Просьба члена комиссии"}
    (report,) = bring(back, paths[0])
    assert states(report) == [RowState.UNCHANGED, RowState.MISSING, RowState.UNCHANGED]


# Undo -----------------------------------------------------------------------------------------


def test_an_import_of_ballots_is_taken_back_whole(
    db: Database,
    back: BallotReturnService,
    out: BallotService,
    built: BuiltMeeting,
    paths: list[Path],
    officer: Actor,
) -> None:
    (first,) = bring(back, fill(paths[0], {0: "for"}))
    (second,) = bring(back, fill(paths[0], {0: "against"}), replaced={paths[0]: "Просьба"})
    assert first.batch_id is not None
    assert second.batch_id is not None
    with pytest.raises(Refused):
        back.undo(first.batch_id)
    back.undo(second.batch_id)
    assert list(votes_of(db).values()) == ["for"]
    assert out.view(built.id).rows[0].state is BallotState.RETURNED
    with pytest.raises(Refused):
        back.undo(second.batch_id)
    back.undo(first.batch_id)
    assert votes_of(db) == {}
    assert out.view(built.id).rows[0].state is BallotState.ISSUED
    bring(back, fill(paths[0], {0: "for"}))
    (other,) = bring(back, fill(paths[1], ALL))
    assert other.batch_id is not None
    back.undo(other.batch_id)
    assert len(votes_of(db)) == 1
    assert out.view(built.id).rows[1].state is BallotState.ISSUED
    # The page of imported lists knows nothing of ballots.
    lists = ImportService(db, officer)
    assert lists.batches() == []
    with pytest.raises(NotFound):
        lists.undo(second.batch_id)


def test_nothing_is_taken_back_from_a_closed_meeting(
    db: Database, back: BallotReturnService, built: BuiltMeeting, paths: list[Path]
) -> None:
    (report,) = bring(back, fill(paths[0], ALL))
    assert report.batch_id is not None
    with db.transaction() as session:
        session.get_one(Meeting, built.id).state = MeetingState.CLOSED
    with pytest.raises(Refused):
        back.undo(report.batch_id)
    with db.reading() as session:
        assert session.exec(select(ImportBatch)).one().undone_at is None


# Reports --------------------------------------------------------------------------------------


def test_what_was_refused_becomes_a_workbook(
    back: BallotReturnService, paths: list[Path], tmp_path: Path
) -> None:
    def change(book: Workbook) -> None:
        book.worksheets[0]["G9"].value = "Итог: 5,00"

    reports = bring(back, fill(paths[0], {1: "Согласен"}, change=change))
    target = ExportTarget(path=tmp_path / "непринятые.xlsx")
    back.save_refused(reports, target)
    sheet = openpyxl.load_workbook(target.path).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    header = next(place for place, row in enumerate(rows) if row[0] == "Файл")
    assert rows[header] == [
        "Файл",
        "Член комиссии",
        "Бюллетень",
        "Вопрос",
        "О ком",
        "Лист",
        "Ячейка",
        "Было",
        "Стало",
        "Почему не принято",
    ]
    changed, off_list = rows[header + 1 : header + 3]
    assert changed[:4] == [paths[0].name, "Примерова Үлгі Образецовна", 1, 1]
    assert changed[5:7] == [SHEET, "G9"]
    assert changed[7] == "–"
    assert changed[8] == "Итог: 5,00"
    assert off_list[3:9] == [2, reports[0].rows[1].name.ru, SHEET, "H10", None, "Согласен"]
    assert changed[4] == reports[0].rows[0].name.ru != off_list[4]
    assert changed[9] == f"{SHEET}, ячейка G9: теперь «Итог: 5,00», стояло «–»"
    assert off_list[9].startswith(f"{SHEET}, ячейка H10: ")
    with pytest.raises(Refused):
        back.save_refused([], target)


def test_every_code_has_words() -> None:
    codes = (
        *("cell_changed", "cell_emptied", "cell_added", "cells_added_more", "cell_formula", "cell_error"),
        *(
            "formula_somewhere",
            "object_added",
            "format_disguise",
            "sheet_missing",
            "sheet_added",
            "sheet_renamed",
            "never_computed",
        ),
        *("vote_formula", "choice_off_list", "remark_too_long", "item_changed", "item_gone"),
        *("item_withdrawn", "item_postponed", "item_secret", "conflict", "away"),
        *("note_outdated", "note_recused", "note_not_attending"),
    )
    for language in ("kk", "ru", "en"):
        assert all(fault_text(BallotFault(code, "Л", "A1", "1", "2"), language) for code in codes)
        assert all(text(language, f"ballot.state_{state.value}") for state in RowState)


def test_others_may_not(db: Database, viewer: Actor, paths: list[Path]) -> None:
    service = BallotReturnService(db, viewer)
    for call in (
        lambda: service.read(paths),
        lambda: service.check([]),
        lambda: service.write([]),
        lambda: service.undo(1),
        lambda: service.save_refused([], ExportTarget(path=paths[0])),
    ):
        with pytest.raises(Forbidden):
            call()
