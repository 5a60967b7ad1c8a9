"""Ballots that LibreOffice opened, somebody filled in there, and LibreOffice saved."""

import re
from pathlib import Path

import openpyxl
import pytest

from evalapp.domain.access import Actor
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.ballot_report import RowState
from evalapp.services.ballot_returns import BallotReturnService
from evalapp.services.ballots import BallotIssue, BallotService
from evalapp.storage.database import Database
from tests.exchange.formats import by_office
from tests.services.ballot_builder import NOW, BuiltMeeting, build_meeting, votes_of

ROW = re.compile(r"<table:table-row.*?</table:table-row>", re.DOTALL)
FIELD = re.compile(r'<table:table-cell (table:style-name="\w+" table:content-validation-name="\w+")/>')
CHOICES = ("Қолдады / За", "Қарсы / Против", "Қалыс қалды / Воздержался (воздержалась)")


@pytest.fixture
def built(db: Database) -> BuiltMeeting:
    return build_meeting(db, is_assessed=True)


@pytest.fixture
def path(db: Database, officer: Actor, built: BuiltMeeting, tmp_path: Path) -> Path:
    """The chair's ballot, Kazakh and Russian side by side."""
    wanted = BallotIssue(folder=tmp_path / "out", language=DocumentLanguage.KK_RU)
    return BallotService(db, officer, clock=lambda: NOW).issue(built.id, wanted)[0]


def typed(row: str, choice: str) -> str:
    """A row of the flat sheet with vote and remark, as LibreOffice writes what is typed."""
    for words in (f"<text:p>{choice}</text:p>", "<text:p>Ескертпе: </text:p><text:p>=мәтін</text:p>"):
        row = FIELD.sub(
            rf'<table:table-cell \1 office:value-type="string">{words}</table:table-cell>', row, count=1
        )
    return row


def edited_in_office(path: Path, folder: Path, *, tampered: tuple[str, str] | None = None) -> Path:
    """The ballot as a flat sheet, filled in; ``tampered``: (what stands there, what somebody makes of it)."""
    (flat,) = by_office(path, "fods", folder)
    text = flat.read_text("utf-8")
    rows = [row for row in ROW.findall(text) if FIELD.search(row)]
    assert len(rows) == len(CHOICES)
    for row, choice in zip(rows, CHOICES, strict=True):
        text = text.replace(row, typed(row, choice))
    if tampered is not None:
        assert tampered[0] in text
        text = text.replace(*tampered, 1)
    returned = folder / "returned"
    returned.mkdir()
    target = returned / flat.name
    target.write_text(text, "utf-8")
    return target


@pytest.mark.libreoffice
@pytest.mark.parametrize("suffix", ["xlsx", "ods"])
def test_votes_given_in_libreoffice_come_back_exactly(
    db: Database, officer: Actor, built: BuiltMeeting, path: Path, tmp_path: Path, suffix: str
) -> None:
    (saved,) = by_office(edited_in_office(path, tmp_path), suffix, tmp_path / "returned")
    service = BallotReturnService(db, officer, clock=lambda: NOW)
    (report,) = service.write(service.read([saved]))
    assert report.trouble is None, list(report.faults)
    assert [row.state for row in report.rows] == [RowState.ACCEPTED] * 3, report.rows[0].sentence("en")
    assert votes_of(db) == {
        (item, built.members[0], "first"): choice
        for item, choice in zip(built.items, ("for", "against", "abstained"), strict=True)
    }
    assert all(row.has_remark for row in report.rows)
    assert not any(note.code == "note_hidden" for row in report.rows for note in row.notes)


@pytest.mark.libreoffice
@pytest.mark.parametrize("suffix", ["xlsx", "ods"])
def test_what_is_hidden_in_libreoffice_is_told(
    db: Database, officer: Actor, path: Path, tmp_path: Path, suffix: str
) -> None:
    edited = edited_in_office(path, tmp_path)
    text = edited.read_text("utf-8")
    row = next(row for row in ROW.findall(text) if "Қарсы / Против</text:p>" in row)
    hidden = row.replace("<table:table-row ", '<table:table-row table:visibility="collapse" ', 1)
    edited.write_text(text.replace(row, hidden), "utf-8")
    (saved,) = by_office(edited, suffix, tmp_path / "returned")
    service = BallotReturnService(db, officer, clock=lambda: NOW)
    (report,) = service.check(service.read([saved]))
    noted = [[note.cell for note in row.notes if note.code == "note_hidden"] for row in report.rows]
    assert noted == [[], ["B10"], []]


@pytest.mark.libreoffice
def test_what_is_changed_in_libreoffice_is_named(
    db: Database, officer: Actor, path: Path, tmp_path: Path
) -> None:
    edited = edited_in_office(path, tmp_path, tampered=("Топ / Группа: 1", "Топ / Группа: 9"))
    (saved,) = by_office(edited, "xlsx", edited.parent)
    service = BallotReturnService(db, officer, clock=lambda: NOW)
    (report,) = service.write(service.read([saved]))
    assert [row.state for row in report.rows].count(RowState.REFUSED) == 1
    (fault,) = next(row.faults for row in report.rows if row.faults)
    assert (fault.code, fault.cell) == ("cell_changed", "G9")
    assert "Группа: 1" in fault.was
    assert "Группа: 9" in fault.found


@pytest.mark.libreoffice
def test_libreoffice_keeps_the_choices_and_the_protection(path: Path, tmp_path: Path) -> None:
    (saved,) = by_office(edited_in_office(path, tmp_path), "xlsx", tmp_path / "returned")
    sheet = openpyxl.load_workbook(saved).worksheets[0]
    choices = sheet.data_validations.dataValidation
    assert any(item.type == "list" and "lists" in str(item.formula1) for item in choices)
    assert sheet.protection.sheet


@pytest.mark.libreoffice
@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_a_short_ballot_prints_on_one_page(
    db: Database, officer: Actor, built: BuiltMeeting, tmp_path: Path, language: DocumentLanguage
) -> None:
    wanted = BallotIssue(folder=tmp_path / "out", language=language)
    path = BallotService(db, officer, clock=lambda: NOW).issue(built.id, wanted)[1]
    (pdf,) = by_office(path, "pdf", tmp_path)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes())) == 1
