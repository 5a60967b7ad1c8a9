"""Reports of officials as pages of a workbook: a sheet each, printed like the pages of the PDF."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from evalapp.exchange import cell_style as look
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.document import Document, content_hash, finish, set_up_page
from evalapp.exchange.packet_plot import CELL_WIDTH, CELLS, PlotScale
from evalapp.exchange.report_blocks import (
    Block,
    Fact,
    Facts,
    Grid,
    GridCell,
    GridColumn,
    Heading,
    Lines,
    Paragraph,
    PlotCell,
    Points,
    Report,
    TextCell,
    Title,
)
from evalapp.exchange.sheet import Book, Sheet
from evalapp.exchange.table_xlsx import Step
from evalapp.exchange.text_size import BOLD, text_height

_WIDTHS = (30.0, 7.5, 7.5, *([CELL_WIDTH] * CELLS), *([7.0] * 5))
"""Name, score, target, the narrow cells of the scale, five roles."""
_FIRST_BAR = 4
_EDGES = (0.0, *accumulate(_WIDTHS))
_ALL = len(_WIDTHS)
_PLAIN = CellStyle(size=9.5, wrap=True, vertical="top", horizontal="left")
_LABEL = CellStyle(size=9, color=look.TEXT2, wrap=True, vertical="top")
_BIG = CellStyle(size=14, bold=True, horizontal="left", vertical="top")
_CELL = CellStyle(size=9, line=look.HAIR, bottom="thin", wrap=True, vertical="top", horizontal="left")
_WARNING = CellStyle(size=9.5, color=look.WARN, fill=look.WARN_TINT, wrap=True, horizontal="left")
_LEAST = 14.0
_TURNED, _TURNED_AIR = 5.4, 10.0
"""Points a letter of a turned header takes, and what they all need besides."""


def report_book(
    reports: Sequence[Report], document: Document, *, title: str, kind: str, step: Step | None = None
) -> Book:
    """A workbook with a sheet for each report.

    :raises Refused: ``cell_too_long``.
    """
    book = Book()
    for done, report in enumerate(reports):
        sheet = book.add_sheet(report.name)
        for column, width in enumerate(_WIDTHS, start=1):
            sheet.width(column, width)
        writer = _Writer(sheet, report)
        for block in report.blocks:
            writer.write(block)
        # Pages may be handed out alone: each one says at its head whose it is.
        set_up_page(sheet, replace(document, subject=f"{report.name} · {document.subject}"))
        if step is not None:
            step(done + 1, len(reports))
    finish(book, document, title=title, kind=kind, content=content_hash(*reports))
    return book


class _Writer:
    """Places the parts of one report one below the other, on columns that all parts share."""

    def __init__(self, sheet: Sheet, report: Report) -> None:
        self._sheet = sheet
        self._row = 1
        self._scale = PlotScale(_FIRST_BAR, report.lowest, report.highest)

    def write(self, block: Block) -> None:
        """Place a part."""
        match block:
            case Title(text, detail, over):
                self._text(over, replace(_PLAIN, color=look.TEXT2))
                self._text(text, look.TITLE)
                self._text(detail, replace(_PLAIN, color=look.TEXT2))
            case Heading(text, hint):
                self._gap(10)
                self._text(text, CellStyle(size=11, bold=True, wrap=True, horizontal="left"))
                if hint:
                    self._text(hint, look.WRAPPED_HINT)
            case Paragraph(text, is_strong, is_warning):
                self._text(text, _WARNING if is_warning else replace(_PLAIN, bold=is_strong))
            case Points(items):
                for item in items:
                    self._text(f"• {item}", replace(_PLAIN, indent=1))
            case Facts():
                self._facts(block)
            case Grid():
                self._grid(block)
            case Lines(label, count):
                self._gap(12)
                self._text(label, replace(_PLAIN, bold=True))
                for _ in range(count):
                    self._put(1, _ALL, None, CellStyle(line=look.LINE, bottom="thin"))
                    self._end(22)

    def _facts(self, block: Facts) -> None:
        middle = _FIRST_BAR + 10
        if not block.in_pairs:
            for fact in block.facts:
                height = self._fact(fact, 1, 1, 2, _ALL)
                self._end(height)
        else:
            for left, right in zip(block.facts[::2], block.facts[1::2], strict=True):
                heights = (
                    self._fact(left, 1, 1, 2, middle - 1),
                    self._fact(right, middle, middle + 24, middle + 25, _ALL),
                )
                self._end(max(heights))
        self._gap(4)

    def _fact(self, fact: Fact, first: int, last: int, from_: int, to: int) -> float:
        style = _BIG if fact.is_big else _PLAIN
        if fact.is_alarm:
            style = replace(_PLAIN, bold=True, color=look.BAD)
        label = self._put(first, last, fact.label, _LABEL)
        return max(label, self._put(from_, to, fact.value, style))

    def _grid(self, block: Grid) -> None:
        spans = _spans(block.columns)
        header = replace(look.HEADER, vertical="bottom")
        heights = []
        for column, (first, last) in zip(block.columns, spans, strict=True):
            if column.is_plot:
                self._scale.put_marks(self._sheet, self._row, replace(header, wrap=False))
                continue
            style = replace(header, horizontal="right" if column.is_figure else "left")
            if column.is_narrow:
                style = replace(header, rotation=90, horizontal="center")
                self._sheet.put(self._row, first, column.header, style)
                heights.append(_TURNED * max(map(len, column.header.split("\n"))) + _TURNED_AIR)
                continue
            heights.append(self._put(first, last, column.header, style))
        self._end(max(heights))
        for row in block.rows:
            self._grid_row(row, block.columns, spans)

    def _grid_row(
        self,
        row: Sequence[GridCell],
        columns: Sequence[GridColumn],
        spans: Sequence[tuple[int, int]],
    ) -> None:
        heights = [_LEAST]
        for cell, column, (first, last) in zip(row, columns, spans, strict=True):
            if isinstance(cell, PlotCell):
                self._scale.draw(self._sheet, self._row, cell.plotted)
                continue
            shown = cell if isinstance(cell, TextCell) else TextCell(cell)
            style = replace(
                _CELL,
                bold=shown.is_strong,
                color=look.WARN if shown.is_alarm else look.TEXT,
                fill=look.SUNKEN if shown.is_group else "",
                horizontal="right" if column.is_figure else "left",
            )
            heights.append(self._put(first, last, shown.text, style))
        self._end(max(heights))

    def _text(self, text: str, style: CellStyle) -> None:
        self._end(self._put(1, _ALL, text, style))

    def _put(self, first: int, last: int, text: str | None, style: CellStyle) -> float:
        """Write across columns of the row; returns the height that the text needs."""
        for column in range(first + 1, last + 1):
            self._sheet.put(self._row, column, None, replace(style, wrap=False))
        self._sheet.put(self._row, first, text, style)
        if last > first:
            self._sheet.merge(self._row, first, last)
        width = _EDGES[last] - _EDGES[first - 1]
        bold = BOLD if style.bold else 1
        return max(_LEAST, text_height(text or "", (width - 1) / bold, style.size))

    def _end(self, height: float) -> None:
        self._sheet.height(self._row, height)
        self._row += 1

    def _gap(self, height: float) -> None:
        self._sheet.height(self._row, height)
        self._row += 1


def _spans(columns: Sequence[GridColumn]) -> list[tuple[int, int]]:
    """First and last column of the sheet for each column of a table.

    A table with a scale takes the columns made for it; any other the edges nearest to its shares.
    """
    plot = next((place for place, column in enumerate(columns) if column.is_plot), None)
    if plot is not None:
        before = [(column, column) for column in range(1, plot + 1)]
        first_role = _FIRST_BAR + CELLS
        roles = [(first_role + place, first_role + place) for place in range(len(columns) - plot - 1)]
        return [*before, (_FIRST_BAR, first_role - 1), *roles]
    total = sum(column.share for column in columns)
    ends, reached = [], 0.0
    for column in columns[:-1]:
        reached += column.share
        wanted = _EDGES[-1] * reached / total
        ends.append(min(range(1, _ALL), key=lambda edge: abs(_EDGES[edge] - wanted)))
    ends.append(_ALL)
    return [(first + 1, last) for first, last in zip([0, *ends[:-1]], ends, strict=True)]
