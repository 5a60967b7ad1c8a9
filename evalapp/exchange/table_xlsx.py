"""Any table as the screen shows it: the same columns, rows and order, the filter said in a line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum

from openpyxl.utils import get_column_letter

from evalapp.exchange import cell_style as look
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.document import Document, content_hash, finish, set_up_page
from evalapp.exchange.pages_across import PagesAcross, pages_across, set_pages_across
from evalapp.exchange.sheet import Book, CellValue, Sheet, clean_text, unique_headers
from evalapp.exchange.text_size import BOLD, text_height

Step = Callable[[int, int], None]
"""Told (rows done, rows in all) now and then; may raise to stop the writing."""

_ROWS_BETWEEN_STEPS = 250
_WIDEST = 46.0
_NARROWEST = 5.0
_WIDEST_WORD = 20.0
_FILTER_BUTTON = 13.0
"""Points under the words of a header, where the filter's button does not cover them."""
_INDENT = 1.2
"""Characters that the distance of a text from the column before it takes."""
_PORTRAIT_WIDTH = 105.0
"""Up to this many characters a table is printed upright."""
_WIDEST_PAGE = 235.0
"""More characters than these take a second page beside the first, so that letters of 10 points print in 6."""
_WIDEST_REPEATED = 48.0
"""So many characters of first columns are repeated on the pages beside the first."""
_ROWS_MEASURED = 400


class Kind(Enum):
    """What a column holds: decides format and alignment.

    ``score``: two decimals; ``points``: as many as were given; ``value``: four.
    """

    TEXT = "text"
    WORD = "word"
    IDENTIFIER = "identifier"
    WHOLE = "whole"
    SCORE = "score"
    POINTS = "points"
    VALUE = "value"
    SIGNED = "signed"
    PERCENT = "percent"
    DATE = "date"
    MOMENT = "moment"


_NUMBERS = {Kind.WHOLE, Kind.SCORE, Kind.POINTS, Kind.VALUE, Kind.SIGNED, Kind.PERCENT}
_FORMATS = {
    Kind.IDENTIFIER: look.TEXT_FORMAT,
    Kind.WHOLE: look.WHOLE_FORMAT,
    Kind.SCORE: look.SCORE_FORMAT,
    Kind.VALUE: look.VALUE_FORMAT,
    Kind.SIGNED: look.SIGNED_FORMAT,
    Kind.PERCENT: look.PERCENT_FORMAT,
    Kind.DATE: look.DATE_FORMAT,
    Kind.MOMENT: look.MOMENT_FORMAT,
}
_WIDTHS = {Kind.IDENTIFIER: 14.0, Kind.DATE: 11.0, Kind.MOMENT: 16.0, Kind.SCORE: 8.0, Kind.PERCENT: 8.0}


class Tone(Enum):
    """What a value means beside its words: colour is the third sign, never the only one."""

    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Toned:
    """A value to be seen at once."""

    value: CellValue
    tone: Tone


TableValue = CellValue | Toned
_TONES = {Tone.WARNING: (look.WARN, look.WARN_TINT), Tone.BAD: (look.BAD, look.BAD_TINT)}


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its header, what it holds, its width in characters (0 = as its contents need)."""

    header: str
    kind: Kind = Kind.TEXT
    width: float = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table as it stands on the screen.

    ``notes``: lines between the title and the header, e.g. which filter is on. ``rows``: one value a
    column; shares of PERCENT columns lie between 0 and 1. ``totals``: how many of the last rows sum up the
    others; filters and sorting leave them where they are.
    """

    title: str
    columns: tuple[TableColumn, ...]
    rows: Sequence[Sequence[TableValue]]
    notes: tuple[str, ...] = ()
    totals: int = 0


@dataclass(frozen=True, slots=True)
class TablePlace:
    """Where a table came to stand; rows and columns count from 1. ``last_row`` may be the header's."""

    sheet: Sheet
    header_row: int
    last_row: int
    columns: int


def table_book(
    table: Table,
    document: Document,
    *,
    kind: str = "table",
    frozen_columns: int = 0,
    step: Step | None = None,
) -> Book:
    """A workbook with ``table`` alone; ``kind`` is its code.

    :raises Refused: when a text is too long for a cell.
    """
    book = Book()
    add_table(book, table, document, frozen_columns=frozen_columns, step=step)
    finish(book, document, title=table.title, kind=kind, content=content_hash(table))
    return book


def add_table(
    book: Book,
    table: Table,
    document: Document,
    *,
    sheet_title: str = "",
    heading: str = "",
    frozen_columns: int = 0,
    widest_page: float = _WIDEST_PAGE,
    step: Step | None = None,
) -> TablePlace:
    """A new sheet with ``table``: title, notes, header with filter, rows; ready to print.

    :param heading: stands above the table where it differs from the sheet's title; ``widest_page``: how many
        characters a printed page takes across. A wider table goes on pages side by side, each with the first
        columns; title and notes then stand beside those, for what is repeated cuts what reaches beyond it.
    """
    sheet = book.add_sheet(sheet_title or table.title)
    widths = [_width(table, place) for place in range(len(table.columns))]
    for column, width in enumerate(widths, start=1):
        sheet.width(column, width)
    repeated = frozen_columns or _first_columns(table.columns, widths)
    across = pages_across(widths, repeated=repeated, widest=widest_page)
    if across.is_one:
        repeated = frozen_columns
    row = _put_heading(sheet, heading or table.title, table.notes, widths, across, repeated)
    _put_header(sheet, row, table.columns, widths)
    last = _put_rows(sheet, row + 1, table, widths, step)
    page = sheet.worksheet
    letter = get_column_letter(len(table.columns))
    page.auto_filter.ref = f"A{row}:{letter}{max(last - table.totals, row)}"
    page.freeze_panes = f"{get_column_letter(frozen_columns + 1)}{row + 1}"
    page.print_area = f"A1:{letter}{max(last, row)}"
    set_up_page(
        sheet,
        document,
        landscape=sum(widths) > _PORTRAIT_WIDTH,
        header_row=row,
        repeated_columns=f"A:{get_column_letter(repeated)}" if repeated else "",
    )
    if not across.is_one:
        set_pages_across(page, across)
    return TablePlace(sheet, row, last, len(table.columns))


def cell_style(kind: Kind) -> CellStyle:
    """How a value of ``kind`` looks in a row."""
    horizontal: look.Horizontal = "right" if kind in _NUMBERS else "left"
    return replace(
        look.ROW,
        horizontal=horizontal,
        wrap=kind in (Kind.TEXT, Kind.WORD),
        format=_FORMATS.get(kind, "General"),
    )


def spread(
    sheet: Sheet, row: int, text: str, style: CellStyle, widths: Sequence[float], first: int = 1
) -> None:
    """Write ``text`` across the columns with ``widths`` from column ``first`` on, as high as it needs."""
    sheet.put(row, first, text, replace(style, wrap=True))
    if len(widths) > 1:
        sheet.merge(row, first, first + len(widths) - 1)
    sheet.height(row, text_height(text, sum(widths), style.size))


def _put_heading(
    sheet: Sheet,
    title: str,
    notes: Sequence[str],
    widths: Sequence[float],
    across: PagesAcross,
    repeated: int,
) -> int:
    """Title and notes on the first of the pages side by side; returns the row of the header."""
    first = 1 if across.is_one else repeated + 1
    page = widths[first - 1 : across.lasts[0]] if across.lasts else widths
    spread(sheet, 1, title, look.TITLE, page, first)
    row = 2
    for note in notes:
        if note:
            spread(sheet, row, note, look.WRAPPED_HINT, page, first)
            row += 1
    sheet.height(row, 6)
    return row + 1


def _first_columns(columns: Sequence[TableColumn], widths: Sequence[float]) -> int:
    """How many columns say whose row it is: up to the first with text, where they leave room for others."""
    count = next((place for place, one in enumerate(columns, start=1) if one.kind is Kind.TEXT), 0)
    return count if sum(widths[:count]) <= _WIDEST_REPEATED and count < len(columns) else 0


def _put_header(sheet: Sheet, row: int, columns: Sequence[TableColumn], widths: Sequence[float]) -> None:
    headers = unique_headers(column.header for column in columns)
    for column, (header, style) in enumerate(zip(headers, _column_styles(columns), strict=True), start=1):
        shown = replace(look.HEADER, horizontal=style.horizontal, indent=style.indent, vertical="top")
        sheet.put(row, column, header, shown)
    heights = (
        text_height(header, (width - _INDENT) / BOLD, look.HEADER.size)
        for header, width in zip(headers, widths, strict=True)
    )
    sheet.height(row, max(heights) + _FILTER_BUTTON)


def _column_styles(columns: Sequence[TableColumn]) -> list[CellStyle]:
    """Styles of the columns; text keeps its distance from the column before it."""
    styles = [cell_style(column.kind) for column in columns]
    return [
        replace(style, indent=1) if place and style.horizontal == "left" else style
        for place, style in enumerate(styles)
    ]


def _toned(style: CellStyle, tone: Tone) -> CellStyle:
    color, fill = _TONES[tone]
    return replace(style, color=color, fill=fill)


def plain_value(value: TableValue) -> CellValue:
    """The value without its tone."""
    return value.value if isinstance(value, Toned) else value


def _row_height(values: Sequence[TableValue], widths: Sequence[float]) -> float:
    """Points for the highest cell of a row."""
    plain = map(plain_value, values)
    texts = ((value, width) for value, width in zip(plain, widths, strict=True) if isinstance(value, str))
    return max((text_height(text, width - _INDENT) for text, width in texts), default=text_height("", 1))


def _put_rows(sheet: Sheet, first: int, table: Table, widths: Sequence[float], step: Step | None) -> int:
    styles = _column_styles(table.columns)
    row = first - 1
    for row, values in enumerate(table.rows, start=first):
        for column, (value, style) in enumerate(zip(values, styles, strict=True), start=1):
            if isinstance(value, Toned):
                sheet.put(row, column, value.value, _toned(style, value.tone))
            else:
                sheet.put(row, column, value, style)
        sheet.height(row, _row_height(values, widths))
        if step is not None and (row - first) % _ROWS_BETWEEN_STEPS == 0:
            step(row - first, len(table.rows))
    if step is not None:
        step(len(table.rows), len(table.rows))
    return row


def _width(table: Table, place: int) -> float:
    column = table.columns[place]
    # The header's words stay whole: nine points in bold are about as wide as ten points in plain.
    whole_words = max((len(word) for word in column.header.split()), default=0) * 1.06 + 1.9
    if column.width:
        room = _INDENT if place and column.kind not in _NUMBERS else 0
        return max(column.width, min(whole_words, _WIDEST_WORD)) + room
    floor = max(_NARROWEST, whole_words + 1, _WIDTHS.get(column.kind, 0))
    longest = max((_length(plain_value(row[place])) for row in table.rows[:_ROWS_MEASURED]), default=0)
    return min(_WIDEST, max(floor, longest * 1.05 + 1.5))


def _length(value: CellValue) -> int:
    if isinstance(value, str):
        return max(len(line) for line in clean_text(value).split("\n"))
    if value is None or isinstance(value, date):
        return 0
    return len(f"{value:.2f}") if isinstance(value, (float, Decimal)) else len(str(value))
