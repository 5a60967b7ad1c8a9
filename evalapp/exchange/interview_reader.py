"""Reads interview sheets that came back: scores and remarks, and whether anything fixed was changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from evalapp.domain.errors import BadFile
from evalapp.domain.names import fold, tidy_text
from evalapp.domain.stage_score import InterviewMark, ScoreFault, read_score
from evalapp.exchange.document import METADATA_TITLE
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.interview_xlsx import ID, KIND, NUMBER, REMARK, SCORE
from evalapp.exchange.reading.guard import Fault
from evalapp.exchange.row_reader import cell_text
from evalapp.exchange.words import one_of
from evalapp.exchange.workbook import Cell, Sheet, SheetRow, read_workbook

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class SheetFault:
    """A cell that could not be taken: its name, what stands in it, why."""

    cell: str
    raw: str
    code: str


@dataclass(frozen=True, slots=True)
class ReturnedEntry:
    """One row: the application as its hidden id and visible number name it, the mark, the remark.

    ``mark`` None = left empty, or ``fault`` says why it is none.
    """

    application_id: int
    number: str
    number_cell: str
    mark: InterviewMark | None
    remark: str
    fault: SheetFault | None = None


@dataclass(frozen=True, slots=True)
class ReturnedSheet:
    """An interview sheet as it came back; nothing in it is believed yet."""

    workspace_id: str
    stage_id: int
    interviewer_id: int
    rows: tuple[SheetRow, ...]


def read_interview_sheet(path: Path) -> ReturnedSheet:
    """The interview sheet at ``path``.

    Raises BadFile: what :func:`read_workbook` raises, and ``not_an_interview_sheet``.
    """
    book = read_workbook(path)
    about = next((found for sheet in book.sheets if (found := _about(sheet))), {})
    stage_id, interviewer_id = about.get("stage_id", ""), about.get("interviewer_id", "")
    is_ours = about.get("kind") == KIND and stage_id.isdigit() and interviewer_id.isdigit()
    if not is_ours:
        raise BadFile("not_an_interview_sheet", path=path.name)
    rows = tuple(row for sheet in book.sheets if not _about(sheet) for row in sheet.rows if _id_of(row))
    return ReturnedSheet(about.get("workspace_id", ""), int(stage_id), int(interviewer_id), rows)


def read_entries(sheet: ReturnedSheet, max_score: Decimal) -> list[ReturnedEntry]:
    """The rows of a sheet with the marks that stand in them."""
    return [_entry(row, max_score) for row in sheet.rows]


def _entry(row: SheetRow, max_score: Decimal) -> ReturnedEntry:
    cell = _cell(row, SCORE)
    mark, code = _mark(cell, max_score)
    fault = SheetFault(f"E{row.number}", cell_text(cell)[:_SHOWN], code) if code else None
    return ReturnedEntry(
        application_id=int(_id_of(row)),
        number=cell_text(_cell(row, NUMBER)).strip(),
        number_cell=f"B{row.number}",
        mark=mark,
        remark=tidy_text(cell_text(_cell(row, REMARK))),
        fault=fault,
    )


def _mark(cell: Cell, max_score: Decimal) -> tuple[InterviewMark | None, str]:
    if isinstance(cell, Fault):
        return None, "cell_never_computed" if cell.is_formula else "cell_error"
    text = cell_text(cell).strip()
    folded = fold(text)
    if not text:
        return None, ""
    if folded in one_of("absent"):
        return InterviewMark(is_absent=True), ""
    if folded in _recused():
        return InterviewMark(is_recused=True), ""
    found = read_score(cell if isinstance(cell, float) else text, max_score)
    if isinstance(found, ScoreFault):
        return None, found.value
    return InterviewMark(found), ""


def _recused() -> set[str]:
    alone = (DocumentLanguage.KK, DocumentLanguage.RU, DocumentLanguage.EN)
    return {fold(Words(language).text("stage.recused")) for language in alone}


def _id_of(row: SheetRow) -> str:
    text = cell_text(_cell(row, ID)).strip()
    return text if text.isdigit() else ""


def _cell(row: SheetRow, column: int) -> Cell:
    return row.cells[column - 1] if column <= len(row.cells) else ""


def _about(sheet: Sheet) -> Mapping[str, str]:
    entries = {cell_text(row.cells[0]): cell_text(row.cells[1]) for row in sheet.rows if len(row.cells) > 1}
    return entries if entries.get("format", "").startswith(f"{METADATA_TITLE} workbook") else {}
