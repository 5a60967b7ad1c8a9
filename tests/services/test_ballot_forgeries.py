"""Ballots that were worked on with other tools than a spreadsheet: what cannot be seen is not taken."""

import re
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook
from sqlmodel import select

from evalapp.domain.access import Actor
from evalapp.domain.meeting import MeetingState
from evalapp.domain.vote import VoteChoice, VotePhase, VoteSource
from evalapp.entities.meeting import Meeting, Vote
from evalapp.services.ballot_report import BallotReturn, RowState, fault_text
from evalapp.services.ballot_returns import BallotReturnService
from evalapp.services.ballots import BallotIssue, BallotService
from evalapp.storage.database import Database
from tests.services.ballot_builder import NOW, BuiltMeeting, build_meeting, fill, votes_of

ALL = {0: "for", 1: "against", 2: "abstained"}
SHEET = "xl/worksheets/sheet1.xml"
Change = Callable[[str], str]


@pytest.fixture
def built(db: Database) -> BuiltMeeting:
    return build_meeting(db)


@pytest.fixture
def path(db: Database, officer: Actor, built: BuiltMeeting, tmp_path: Path) -> Path:
    """The first ballot of the chair."""
    out = BallotService(db, officer, clock=lambda: NOW)
    return out.issue(built.id, BallotIssue(folder=tmp_path / "out"))[0]


@pytest.fixture
def back(db: Database, officer: Actor) -> BallotReturnService:
    return BallotReturnService(db, officer, clock=lambda: NOW)


def bring(back: BallotReturnService, *files: Path) -> list[BallotReturn]:
    return back.write(back.read(files))


def forge(path: Path, changes: dict[str, Change], names: dict[str, str] | None = None) -> Path:
    """A copy with parts changed as text and others renamed, as no spreadsheet program writes it."""
    target = path.with_name("подделка.xlsx")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as copy:
        for name in source.namelist():
            content = source.read(name)
            if name in changes:
                content = changes[name](content.decode()).encode()
            copy.writestr((names or {}).get(name, name), content)
    return target


def faults(report: BallotReturn) -> list[tuple[str, str, str]]:
    return [(fault.code, fault.cell, fault.found) for fault in report.faults]


def show_another_number(book: Workbook) -> None:
    """The line's number, 2, reads 7."""
    cell = book.worksheets[0]["B10"]
    cell.value, cell.number_format = 2, '"7"'


def show_another_total(book: Workbook) -> None:
    book.worksheets[0]["G9"].number_format = ';;;"Итог: 4,99"'


def test_a_number_that_reads_otherwise_is_found(db: Database, back: BallotReturnService, path: Path) -> None:
    (report,) = bring(back, fill(path, ALL, change=show_another_number))
    assert faults(report) == [("format_disguise", "B10", '"7"')]
    assert votes_of(db) == {}


def test_formats_are_found_wherever_the_file_keeps_them(
    db: Database, back: BallotReturnService, path: Path
) -> None:
    def point(text: str) -> str:
        return text.replace("styles.xml", "other.xml")

    fill(path, ALL, change=show_another_total)
    forged = forge(
        path,
        {"[Content_Types].xml": point, "xl/_rels/workbook.xml.rels": point},
        {"xl/styles.xml": "xl/other.xml"},
    )
    (report,) = bring(back, forged)
    assert faults(report) == [("format_disguise", "G9", ';;;"Итог: 4,99"')]
    assert votes_of(db) == {}


def test_votes_under_joined_cells_are_not_taken(db: Database, back: BallotReturnService, path: Path) -> None:
    """Three votes are in the file, one of them can be seen."""

    def join(text: str) -> str:
        return re.sub(r"<mergeCells[^>]*>", '<mergeCells><mergeCell ref="H9:H11"/>', text)

    fill(path, ALL)
    (report,) = bring(back, forge(path, {SHEET: join}))
    assert faults(report) == [("cells_merged", "H9:H11", "")]
    assert all("H9:H11" in fault_text(report.faults[0], language) for language in ("kk", "ru", "en"))
    assert votes_of(db) == {}


@pytest.mark.parametrize(
    ("change", "cells"),
    [
        (lambda sheet: re.sub(r'(<row r="10")', r'\1 hidden="1"', sheet), ["", "B10", ""]),
        (lambda sheet: re.sub(r'(<row r="10"[^>]*? )ht="[^"]*"', r'\1ht="0"', sheet), ["", "B10", ""]),
        (lambda sheet: re.sub(r'(<col )(?=[^>]*min="8")', r'\1hidden="1" ', sheet), ["H9", "H10", "H11"]),
    ],
)
def test_votes_in_hidden_rows_and_columns_are_told(
    db: Database, back: BallotReturnService, path: Path, change: Change, cells: list[str]
) -> None:
    plain = fill(path, ALL)
    hidden = forge(plain, {SHEET: change})
    (report,) = back.check(back.read([hidden]))
    assert [row.state for row in report.rows] == [RowState.ACCEPTED] * 3
    found = [[note for note in row.notes if note.code == "note_hidden"] for row in report.rows]
    assert ["".join(note.cell for note in notes) for notes in found] == cells
    assert "скрыты" in report.rows[1].sentence("ru")
    (report,) = back.check(back.read([plain]))
    assert not any(note.code == "note_hidden" for row in report.rows for note in row.notes)


def test_a_formula_behind_a_comment_is_found(back: BallotReturnService, path: Path) -> None:
    def hide(text: str) -> str:
        start = text.index('<c r="B10"')
        end = text.index("</c>", start)
        style = text[start:end].split('s="')[1].partition('"')[0]
        cell = f'<c r="B10" s="{style}" t="str"><!-- x --><f>IF(1,"2","7")</f><v>2</v>'
        return text[:start] + cell + text[end:]

    fill(path, ALL)
    (report,) = bring(back, forge(path, {SHEET: hide}))
    assert [row.state for row in report.rows] == [RowState.ACCEPTED, RowState.REFUSED, RowState.ACCEPTED]
    assert [(fault.code, fault.cell) for fault in report.rows[1].faults] == [("cell_formula", "B10")]


def test_two_sheets_of_one_name_are_told(db: Database, back: BallotReturnService, path: Path) -> None:
    """Which of them was seen while voting, nobody knows."""

    def double(book: Workbook) -> None:
        book.copy_worksheet(book.worksheets[0])

    def rename(text: str) -> str:
        return re.sub(r'name="([^"]*) Copy"', r'name="\1"', text)

    fill(path, ALL, change=double)
    (report,) = bring(back, forge(path, {"xl/workbook.xml": rename}))
    assert [code for code, _, _ in faults(report)] == ["sheet_twice"]
    assert all(fault_text(report.faults[0], language) for language in ("kk", "ru", "en"))
    assert votes_of(db) == {}


def test_a_drawing_is_found_wherever_the_file_keeps_it(
    db: Database, back: BallotReturnService, path: Path
) -> None:
    fill(path, ALL)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(
            "xl/worksheets/_rels/sheet1.xml.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="rId9" Target="../other/cover.xml" '
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing"/>'
            "</Relationships>",
        )
    (report,) = bring(back, path)
    assert faults(report) == [("object_added", "", "xl/other/cover.xml")]
    assert votes_of(db) == {}


def test_what_else_lies_in_the_folder_is_told(
    db: Database, back: BallotReturnService, built: BuiltMeeting, path: Path
) -> None:
    """A ballot may have come back as a scan, or lie a folder deeper."""
    fill(path, {0: "for"})
    folder = path.parent
    for other in folder.glob("*.xlsx"):
        if other != path:
            other.unlink()
    for name in ("скан.pdf", "Thumbs.db", ".скрытый", "~$бюллетень.xlsx"):
        (folder / name).write_bytes(b"x")
    (folder / "от Шаблонова").mkdir()
    taken, left = bring(back, folder)
    assert taken.trouble is None
    assert left.trouble is not None
    assert left.trouble.code == "ballot_left_out"
    assert left.trouble.params["names"] == "от Шаблонова, скан.pdf"
    assert all("скан.pdf" in left.trouble_text(language) for language in ("kk", "ru", "en"))
    assert left.is_refused
    assert votes_of(db) == {(built.items[0], built.members[0], "first"): "for"}


def test_a_first_vote_after_the_vote_is_told(
    db: Database, back: BallotReturnService, built: BuiltMeeting, path: Path
) -> None:
    """It is taken, as ballots may be read late; whoever reads them decides about it."""
    add_final_vote(db, built, NOW)
    (report,) = bring(back, fill(path, ALL))
    assert [[note.code for note in row.notes] for row in report.rows] == [["note_late"], [], []]
    assert all(report.rows[0].sentence(language) for language in ("kk", "ru", "en"))
    (again,) = bring(back, path)
    assert [row.notes for row in again.rows] == [(), (), ()]


def add_final_vote(db: Database, built: BuiltMeeting, at: datetime) -> None:
    """A vote that counts, on the first question of an open meeting."""
    with db.transaction() as session:
        session.get_one(Meeting, built.id).state = MeetingState.OPEN
        session.add(
            Vote(
                item_id=built.items[0],
                member_id=built.members[1],
                phase=VotePhase.FINAL,
                source=VoteSource.SHOW_OF_HANDS,
                choice=VoteChoice.FOR,
                at=at,
                account="officer",
            )
        )
        session.flush()
        assert session.exec(select(Vote)).one().item_id == built.items[0]
