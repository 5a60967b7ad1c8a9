"""Rows that an import refused, ready to be corrected and imported again.

Headers and cells stand as they were read, headers in the first row. Each cell with a fault carries the
reason as a comment and is red; the last column repeats all reasons of its row, for reading on paper.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from openpyxl.comments import Comment
from openpyxl.utils import get_column_letter

from evalapp.exchange import cell_style as look
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.document import Document, content_hash, finish, save, set_up_page
from evalapp.exchange.pages_across import pages_across, set_pages_across
from evalapp.exchange.sheet import Book, CellValue, Sheet, clean_text, unique_headers
from evalapp.exchange.text_size import text_height

_PLAIN = replace(look.ROW, wrap=False)
_FAULTY = replace(_PLAIN, color=look.BAD, fill=look.BAD_TINT)
_REASON = replace(look.ROW, color=look.BAD)
_REASON_WIDTH = 60.0
_WIDEST, _NARROWEST = 30.0, 8.0
_WIDEST_PAGE = 235.0
"""Characters across a page; more of them would be too small to read, and columns go on to a further page."""
_ROWS_MEASURED = 200
_COMMENT_WIDTH, _COMMENT_LINE = 320, 18
"""Pixels."""
_COMMENT_CHARACTERS = 44


@dataclass(frozen=True, slots=True)
class RefusedReason:
    """Why a row was refused. ``column``: 0-based place of the cell, None = the row as a whole."""

    column: int | None
    text: str


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row as it was read, with its number in the file it came from."""

    number: int
    values: tuple[CellValue, ...]
    reasons: tuple[RefusedReason, ...]


@dataclass(frozen=True, slots=True)
class RefusedSheet:
    """The refused rows of one sheet under the headers of that sheet."""

    title: str
    headers: tuple[str, ...]
    rows: tuple[RefusedRow, ...]


def refused_book(sheets: Sequence[RefusedSheet], document: Document) -> Book:
    """The refused rows as a workbook; sheets without such rows are left out.

    :raises Refused: when a text is too long for a cell.
    """
    book = Book()
    for refused in sheets:
        if refused.rows:
            _add_sheet(book, refused, document)
    if not book.workbook.worksheets:
        # A workbook must have a sheet that can be seen.
        book.add_sheet(document.words.term("row_refused")).put(1, 1, document.words.term("no_data"))
    title = document.words.term("row_refused")
    finish(book, document, title=title, kind="refused", content=content_hash(tuple(sheets)))
    return book


def write_refused(path: Path, sheets: Sequence[RefusedSheet], document: Document) -> None:
    """Write the refused rows to ``path``.

    :raises AppError: when a text is too long for a cell, or the file cannot be written.
    """
    save(refused_book(sheets, document), path)


def _add_sheet(book: Book, refused: RefusedSheet, document: Document) -> None:
    words = document.words
    sheet = book.add_sheet(refused.title)
    headers = unique_headers([*refused.headers, words.label("reason_column")])
    sheet.put_row(1, headers, look.HEADER)
    for row, line in enumerate(refused.rows, start=2):
        _put_row(sheet, row, line, document)
    across = pages_across(_set_widths(sheet, refused), repeated=1, widest=_WIDEST_PAGE)
    page = sheet.worksheet
    page.freeze_panes = "A2"
    page.auto_filter.ref = f"A1:{get_column_letter(len(headers))}{len(refused.rows) + 1}"
    repeated = "" if across.is_one else "A:A"
    set_up_page(sheet, document, landscape=True, header_row=1, repeated_columns=repeated)
    if not across.is_one:
        set_pages_across(page, across)


def _put_row(sheet: Sheet, row: int, line: RefusedRow, document: Document) -> None:
    faults: dict[int, list[str]] = {}
    for reason in line.reasons:
        if reason.column is not None and reason.column < len(line.values):
            faults.setdefault(reason.column, []).append(reason.text)
    for place, value in enumerate(line.values):
        style = _style(value, _FAULTY if place in faults else _PLAIN)
        cell = sheet.put(row, place + 1, value, style)
        if place in faults:
            cell.comment = _comment("\n".join(faults[place]), document)
    where = document.words.text("document.row_in_file", number=line.number)
    reasons = " ".join(dict.fromkeys(reason.text for reason in line.reasons))
    text = f"{where}: {reasons}"
    sheet.put(row, len(line.values) + 1, text, _REASON)
    sheet.height(row, text_height(text, _REASON_WIDTH))


def _style(value: CellValue, style: CellStyle) -> CellStyle:
    """Text keeps leading zeros when it is corrected in Excel."""
    return replace(style, format=look.TEXT_FORMAT) if isinstance(value, str) else style


def _comment(text: str, document: Document) -> Comment:
    shown = clean_text(text)
    lines = sum(len(line) // _COMMENT_CHARACTERS + 1 for line in shown.split("\n"))
    return Comment(
        shown, clean_text(document.exported_by), width=_COMMENT_WIDTH, height=_COMMENT_LINE * (lines + 1)
    )


def _set_widths(sheet: Sheet, refused: RefusedSheet) -> list[float]:
    """Widths by contents, in characters."""
    widths = []
    for place, header in enumerate(refused.headers):
        texts = [header, *(_text(line.values[place]) for line in refused.rows[:_ROWS_MEASURED])]
        longest = max(len(part) for text in texts for part in text.split("\n"))
        width = min(_WIDEST, max(_NARROWEST, longest * 1.05 + 1))
        sheet.width(place + 1, width)
        widths.append(width)
    sheet.width(len(refused.headers) + 1, _REASON_WIDTH)
    return [*widths, _REASON_WIDTH]


def _text(value: CellValue) -> str:
    if value is None:
        return ""
    return "00.00.0000" if isinstance(value, date) else str(value)
