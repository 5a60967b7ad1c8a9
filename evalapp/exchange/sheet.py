"""The one writer of cells: whatever a user typed arrives in Excel as he typed it.

Text never becomes a formula, an error or a number; control characters are left out; a text that
Excel would cut is refused with its cell; dates are dates; long numbers are text.
"""

import math
import re
from collections.abc import Iterable
from copy import copy
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.worksheet import Worksheet

from evalapp.domain.errors import Refused
from evalapp.exchange.cell_style import DATE_FORMAT, FONT, MOMENT_FORMAT, PLAIN, TEXT_FORMAT, CellStyle

CellValue = str | int | float | Decimal | date | datetime | None

MAX_TEXT = 32_767
"""Characters a cell holds, counted as Excel counts them: in UTF-16 units."""
MAX_TITLE = 31
_HIGHEST_ROW = 409.0
_MOST_KNOWN = 2000
_FIRST_INEXACT = 10**15
_FIRST_EXACT_DATE = date(1900, 3, 1)
"""Before it Excel's calendar has a 29 February 1900 that never was, and none at all before 1900."""
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\]")


def clean_text(text: str) -> str:
    """``text`` without characters that a workbook cannot hold; line ends become ``\\n``."""
    return _UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def unique_headers(headers: Iterable[str]) -> list[str]:
    """Headers as Excel's tables and filters want them: never empty, each one once (regardless of case)."""
    seen: set[str] = set()
    found = []
    for header in headers:
        name = base = clean_text(header).strip() or "–"
        number = 2
        while name.casefold() in seen:
            name = f"{base} ({number})"
            number += 1
        seen.add(name.casefold())
        found.append(name)
    return found


class Book:
    """A workbook in the making: its styles, and sheets with titles that Excel accepts."""

    def __init__(self) -> None:
        self.workbook = Workbook()
        self.workbook.remove(self.workbook.worksheets[0])
        # Column widths are measured in digits of the first font of the workbook.
        self.workbook._fonts.clear()  # type: ignore[attr-defined]
        self.workbook._fonts.add(Font(name=FONT, size=10))  # type: ignore[attr-defined]
        self.workbook._named_styles["Normal"].font = Font(name=FONT, size=10)  # type: ignore[attr-defined]
        self._styles: dict[tuple[CellStyle, bool], StyleArray] = {}
        self._known: dict[tuple[int, bool], tuple[CellStyle, StyleArray]] = {}

    def add_sheet(self, title: str) -> "Sheet":
        """A new last sheet; its title is shortened and numbered where Excel asks for it."""
        return Sheet(self, self.workbook.create_sheet(self._free_title(title)))

    def style_array(self, worksheet: Worksheet, style: CellStyle, *, quoted: bool) -> StyleArray:
        """openpyxl's record of ``style``, made once (setting it cell by cell is ten times slower)."""
        # The same object is looked for first: comparing two styles field by field takes longer than a cell.
        known = self._known.get((id(style), quoted))
        if known is not None:
            return known[1]
        found = self._styles.get((style, quoted))
        if found is None:
            cell = Cell(worksheet, row=1, column=1)
            _apply(cell, style)
            if quoted:
                cell.quotePrefix = True
            found = self._styles[style, quoted] = copy(cell._style)  # type: ignore[attr-defined]
        if len(self._known) < _MOST_KNOWN:
            self._known[id(style), quoted] = (style, found)  # holds the style, so that nothing takes its id
        return found

    def _free_title(self, title: str) -> str:
        wanted = _NOT_IN_TITLES.sub(" ", clean_text(title).replace("\n", " ").replace("\t", " "))
        base = re.sub(r"\s+", " ", wanted).strip(" '") or "–"
        taken = {sheet.title.casefold() for sheet in self.workbook.worksheets}
        number, name = 1, base[:MAX_TITLE].strip(" '")
        # Excel keeps the title "History" for itself.
        while name.casefold() in taken or name.casefold() == "history":
            number += 1
            tail = f" ({number})"
            name = base[: MAX_TITLE - len(tail)].strip(" '") + tail
        return name


class Sheet:
    """One sheet being written. Rows and columns count from 1."""

    def __init__(self, book: Book, worksheet: Worksheet) -> None:
        self.book = book
        self.worksheet = worksheet
        worksheet.sheet_view.showGridLines = False

    def put(self, row: int, column: int, value: CellValue, style: CellStyle = PLAIN) -> Cell:
        """Write ``value``: text as text, numbers and dates as such.

        :raises Refused: ``cell_too_long`` with the sheet and the cell.
        """
        cell = self._cell(row, column)
        if value is None:
            if cell.value is not None:
                cell.value = None
            cell._style = self.book.style_array(self.worksheet, style, quoted=False)  # type: ignore[attr-defined]
            return cell
        if isinstance(value, str) or _is_inexact(value):
            self._put_text(cell, _as_text(value), style)
            return cell
        number_format = style.format
        if isinstance(value, datetime):
            value = _local(value)
            number_format = MOMENT_FORMAT if number_format in ("General", TEXT_FORMAT) else number_format
        elif isinstance(value, date):
            number_format = DATE_FORMAT
        cell.value = value
        # Set last: openpyxl gives dates a format of its own when they are assigned.
        exact = style if number_format == style.format else _with_format(style, number_format)
        cell._style = self.book.style_array(self.worksheet, exact, quoted=False)  # type: ignore[attr-defined]
        return cell

    def put_row(
        self, row: int, values: Iterable[CellValue], style: CellStyle = PLAIN, first: int = 1
    ) -> None:
        """Write ``values`` side by side from column ``first`` on."""
        for column, value in enumerate(values, start=first):
            self.put(row, column, value, style)

    def merge(self, row: int, first: int, last: int, *, rows: int = 1) -> None:
        """Join cells of ``row`` (only above a table's header or on a page that nobody sorts)."""
        # merge_cells compares with every range there is: with a page for each of 300 people 10 times slower.
        joined = CellRange(min_col=first, min_row=row, max_col=last, max_row=row + rows - 1)
        self.worksheet.merged_cells.ranges.add(joined)

    def width(self, column: int, characters: float) -> None:
        """Width of a column in digits of the standard font."""
        self.worksheet.column_dimensions[get_column_letter(column)].width = characters

    def height(self, row: int, points: float) -> None:
        """Height of a row in points; Excel knows no higher one than 409."""
        self.worksheet.row_dimensions[row].height = min(points, _HIGHEST_ROW)

    def _cell(self, row: int, column: int) -> Cell:
        """The cell, made when it is absent; ``worksheet.cell`` checks each place anew and takes as long as
        everything else. Never a merged one: ranges are merged after writing."""
        cells = self.worksheet._cells
        found = cells.get((row, column))
        if found is None:
            found = cells[row, column] = Cell(self.worksheet, row=row, column=column)
            # Without it openpyxl takes the sheet for an empty one when its rows are asked for.
            self.worksheet._current_row = row  # type: ignore[attr-defined]
        assert isinstance(found, Cell)
        return found

    def _put_text(self, cell: Cell, text: str, style: CellStyle) -> None:
        clean = clean_text(text)
        if len(clean) > MAX_TEXT or len(clean.encode("utf-16-le")) // 2 > MAX_TEXT:
            raise Refused(
                "cell_too_long",
                sheet=self.worksheet.title,
                cell=cell.coordinate,
                length=len(clean),
                limit=MAX_TEXT,
            )
        cell.value = _ESCAPE.sub("_x005F_", clean)
        # Assigning a text that starts with "=" or "#" has made it a formula or an error.
        cell.data_type = "s"
        quoted = bool(clean) and not clean[0].isalpha()
        cell._style = self.book.style_array(self.worksheet, style, quoted=quoted)  # type: ignore[attr-defined]


def _is_inexact(value: CellValue) -> bool:
    """Whether Excel would show another value than this one."""
    if isinstance(value, datetime):
        return _local(value).date() < _FIRST_EXACT_DATE
    if isinstance(value, date):
        return value < _FIRST_EXACT_DATE
    if isinstance(value, bool):
        raise TypeError("write yes and no as words of the document's language")
    if isinstance(value, int):
        return abs(value) >= _FIRST_INEXACT
    return isinstance(value, (float, Decimal)) and not math.isfinite(value)


def _as_text(value: CellValue) -> str:
    if isinstance(value, datetime):
        return f"{_local(value):%d.%m.}{value.year:04} {value:%H:%M}"
    if isinstance(value, date):
        return f"{value:%d.%m.}{value.year:04}"
    return "–" if isinstance(value, float) else str(value)


def _local(moment: datetime) -> datetime:
    """The moment on this computer's clock, without a zone: workbooks know none."""
    return moment if moment.tzinfo is None else moment.astimezone().replace(tzinfo=None)


def _with_format(style: CellStyle, number_format: str) -> CellStyle:
    return replace(style, format=number_format)


def _apply(cell: Cell, style: CellStyle) -> None:
    cell.font = Font(name=FONT, size=style.size, bold=style.bold, color=style.color)
    if style.fill:
        cell.fill = PatternFill("solid", fgColor=style.fill)
    cell.alignment = Alignment(
        horizontal=style.horizontal,
        vertical=style.vertical,
        wrap_text=style.wrap,
        indent=style.indent,
        text_rotation=style.rotation,
    )
    if style.top or style.bottom or style.left or style.right:
        cell.border = Border(
            top=Side(style=style.top, color=style.line),
            bottom=Side(style=style.bottom, color=style.line),
            left=Side(style=style.left, color=style.line),
            right=Side(style=style.right, color=style.line),
        )
    if not style.locked:
        cell.protection = Protection(locked=False)
    cell.number_format = style.format
