"""A table on paper: how high its rows are, and how header and cells are drawn."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from evalapp.exchange import cell_style as look
from evalapp.exchange.pdf_parts import (
    Align,
    Box,
    Canvas,
    Cell,
    CellContent,
    Drawn,
    Ink,
    PaperColumn,
    as_cell,
)
from evalapp.exchange.pdf_surface import Surface

_PAD = 1.15
_HEADER = Ink(size=7.5, bold=True, color=look.TEXT2)
_FIRST_ROWS = 3
"""So many rows of a table stay with its header."""


class PaperTable:
    """Columns ``width`` wide together, from ``x`` on; where a page ends is the caller's business."""

    def __init__(self, paper: Surface, columns: Sequence[PaperColumn], *, x: float, width: float) -> None:
        self._paper, self._columns, self._x, self._width = paper, columns, x, width
        total = sum(column.share for column in columns)
        self._widths = [width * column.share / total for column in columns]
        self.header = [self._header_cell(column) for column in columns]

    def start_height(self, rows: Sequence[Sequence[CellContent]]) -> float:
        """Height of the header and of the rows that must not be parted from it."""
        return self.height(self.header) + sum(self.height(row) for row in rows[:_FIRST_ROWS])

    def height(self, row: Sequence[CellContent]) -> float:
        """Height of a row."""
        cells = zip(row, self._widths, strict=True)
        return max(self._cell_height(cell, width) for cell, width in cells) + 2 * _PAD

    def put(self, row: Sequence[CellContent], y: float) -> float:
        """Draw a row at ``y``; returns where the next one begins."""
        x, height = self._x, self.height(row)
        for content, column, width in zip(row, self._columns, self._widths, strict=True):
            self._put_cell(content, column.align, Box(x, y, width, height))
            x += width
        self._paper.stroke(self._x, y + height, self._x + self._width, y + height, look.HAIR)
        return y + height

    def _header_cell(self, column: PaperColumn) -> CellContent:
        if column.draw is not None:
            return Drawn(partial(_low_line, column.draw), _HEADER.line)
        if not column.is_turned:
            return Cell(column.header, _HEADER, look.SUNKEN, is_low=True)
        longest = max(self._paper.length(line, _HEADER) for line in column.header.split("\n"))
        return Drawn(lambda _, box: self._put_turned(column.header, box), longest + _PAD)

    def _put_turned(self, text: str, box: Box) -> None:
        self._paper.fill(_around(box), look.SUNKEN)
        self._paper.turned(text, box, _HEADER)

    def _cell_height(self, cell: CellContent, width: float) -> float:
        if isinstance(cell, Drawn):
            return cell.height
        shown = as_cell(cell)
        return len(self._paper.lines(shown.text, width - 2 * _PAD, shown.ink)) * shown.ink.line

    def _put_cell(self, content: CellContent, align: Align, box: Box) -> None:
        inside = Box(box.x + _PAD, box.y + _PAD, box.width - 2 * _PAD, box.height - 2 * _PAD)
        if isinstance(content, Drawn):
            content.draw(self._paper, inside)
            return
        cell = as_cell(content)
        if cell.fill:
            self._paper.fill(box, cell.fill)
        ink = replace(cell.ink, align=align) if cell.ink.align == "L" else cell.ink
        lines = self._paper.lines(cell.text, inside.width, ink)
        y = inside.y + (inside.height - len(lines) * ink.line if cell.is_low else 0)
        for line in lines:
            self._paper.put(line, Box(inside.x, y, inside.width, ink.line), ink)
            y += ink.line


def _around(box: Box) -> Box:
    """A cell with its padding."""
    return Box(box.x - _PAD, box.y - _PAD, box.width + 2 * _PAD, box.height + 2 * _PAD)


def _low_line(draw: Callable[[Canvas, Box], None], paper: Canvas, box: Box) -> None:
    """Draw into the lowest line of a header; the colour of headers behind it."""
    paper.fill(_around(box), look.SUNKEN)
    draw(paper, Box(box.x, box.y + box.height - _HEADER.line, box.width, _HEADER.line))
