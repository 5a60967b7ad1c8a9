"""Rating workbooks that LibreOffice opened, somebody filled in there, and LibreOffice saved."""

import re
from pathlib import Path

import openpyxl
import pytest
from sqlmodel import select

from evalapp.domain.access import Actor
from evalapp.domain.campaign import FormState, RaterRole
from evalapp.entities.assessment import Form
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.forms import FormService
from evalapp.services.rating_returns import RatingReturnService
from evalapp.services.rating_workbooks import RatingExport, RatingWorkbookService
from evalapp.services.returned_forms import ReturnState
from evalapp.storage.database import Database
from tests.exchange.formats import by_office
from tests.services.campaign_builder import CODES, NOW, build_campaign

MARKS = dict(zip(CODES, (4, 4, 2, 3, None, 4, 3, 5, 4, 3, 3, 4, 4, 3), strict=True))
ROW = re.compile(r"<table:table-row.*?</table:table-row>", re.DOTALL)
KEPT = re.compile(r'(table:formula="[^"]*") office:value-type="float" office:value="0"')
FIELD = re.compile(r'<table:table-cell (table:style-name="\w+" table:content-validation-name="\w+")/>')


@pytest.fixture
def path(db: Database, officer: Actor, tmp_path: Path) -> Path:
    """The workbook of the peer К7 with one form, Kazakh and Russian side by side."""
    built = build_campaign(db, marks=(4,))
    FormService(db, officer).open_form(built.assessees[0], RaterRole.PEER, "К7")
    wanted = RatingExport(folder=tmp_path, raters=["К7"], language=DocumentLanguage.KK_RU)
    (found,) = RatingWorkbookService(db, officer, clock=lambda: NOW).export(built.id, wanted)
    return found


def typed(row: str, mark: int | None) -> str:
    """A row of the flat sheet with the mark and an example filled in, as LibreOffice writes what is typed."""
    cells = [
        f'<table:table-cell \\1 office:value-type="float" office:value="{mark}"/>'
        if mark is not None
        else r'<table:table-cell \1 office:value-type="string"><text:p>Байқалмады / Не наблюдалось</text:p>'
        "</table:table-cell>",
        r'<table:table-cell \1 office:value-type="string"><text:p>Жағдай: </text:p><text:p>=әрекет</text:p>'
        "</table:table-cell>",
    ]
    for cell in cells:
        row = FIELD.sub(cell, row, count=1)
    return row


def filled_in_office(path: Path, folder: Path) -> Path:
    (flat,) = by_office(path, "fods", folder)
    # Without the values kept beside them formulas are computed when the file is opened, as after typing.
    text = KEPT.sub(r"\1", flat.read_text("utf-8"))
    for code, mark in MARKS.items():
        row = next(found for found in ROW.findall(text) if f"<text:p>{code}</text:p>" in found)
        text = text.replace(row, typed(row, mark))
    returned = folder / "returned"
    returned.mkdir()
    edited = returned / flat.name
    edited.write_text(text, "utf-8")
    return edited


@pytest.mark.libreoffice
@pytest.mark.parametrize("suffix", ["xlsx", "ods", "xls"])
def test_marks_typed_in_libreoffice_come_back_exactly(
    db: Database, officer: Actor, path: Path, tmp_path: Path, suffix: str
) -> None:
    edited = filled_in_office(path, tmp_path)
    (saved,) = by_office(edited, suffix, edited.parent)
    service = RatingReturnService(db, officer, clock=lambda: NOW)
    (report,) = service.write(service.read([saved]))
    assert report.trouble is None
    assert [form.state for form in report.forms] == [ReturnState.ACCEPTED], report.forms[0].sentence("en")
    with db.reading() as session:
        form = session.exec(select(Form).where(Form.rater_code == "К7")).one()
    assert form.state is FormState.COMPLETE
    assert form.marks == MARKS
    assert form.examples == dict.fromkeys(CODES, "Жағдай: \n=әрекет")


@pytest.mark.libreoffice
def test_libreoffice_counts_the_answers_and_keeps_the_choices(path: Path, tmp_path: Path) -> None:
    edited = filled_in_office(path, tmp_path)
    (saved,) = by_office(edited, "xlsx", edited.parent)
    book = openpyxl.load_workbook(saved, data_only=True)
    assert (book.worksheets[0]["E6"].value, book.worksheets[1]["B5"].value) == (14, 14)
    choices = book.worksheets[1].data_validations.dataValidation
    assert any(item.type == "list" and "lists" in str(item.formula1) for item in choices)
    assert book.worksheets[1].protection.sheet
