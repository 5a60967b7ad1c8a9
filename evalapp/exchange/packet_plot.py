"""The scale drawn with narrow cells: interval as a light strip, score as a dark cell, target as a line.

Cells print in grey as well, need no chart object per person, and cannot come apart from their row.
"""

from dataclasses import dataclass, replace
from functools import cache
from math import floor

from evalapp.exchange import cell_style as look
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.sheet import Sheet

CELLS = 40
"""Narrow cells of a scale: a tenth of a mark each on a scale of 1 to 5."""
CELL_WIDTH = 5 / 7
"""Five whole pixels: Excel rounds a column to pixels, and forty roundings would add up."""
_EXACTNESS = 1e-9


@dataclass(frozen=True, slots=True)
class Plotted:
    """A score with the ends of its interval and the score expected; None = there is none."""

    score: float | None
    low: float | None = None
    high: float | None = None
    target: float | None = None

    @property
    def is_below_target(self) -> bool:
        """Whether even the upper end of the interval does not exceed the target."""
        return self.high is not None and self.target is not None and self.high <= self.target


@cache
def _plot_style(fill: str, *, is_goal: bool, is_mark: bool) -> CellStyle:
    """A cell of the plot: filled or not, with the line of the target or of a whole mark at its left."""
    style = CellStyle(fill=fill, line=look.HAIR, bottom="thin")
    if is_goal:
        return replace(style, line=look.TEXT, left="medium", bottom=None)
    return replace(style, left="thin") if is_mark else style


@dataclass(frozen=True, slots=True)
class PlotScale:
    """Columns ``first`` … ``last`` of a sheet as the scale from ``lowest`` to ``highest``."""

    first: int
    lowest: int
    highest: int

    @property
    def last(self) -> int:
        """The last narrow column."""
        return self.first + CELLS - 1

    def set_columns(self, sheet: Sheet) -> None:
        """Make the columns narrow."""
        for column in range(self.first, self.last + 1):
            sheet.width(column, CELL_WIDTH)

    def put_marks(self, sheet: Sheet, row: int, style: CellStyle) -> None:
        """The whole marks 1, 2 … above their places."""
        for column in range(self.first, self.last + 1):
            sheet.put(row, column, None, style)
        for mark in range(self.lowest, self.highest):
            self._put_mark(sheet, row, self._edge(mark), mark, replace(style, horizontal="left"))
        start = self._edge(self.highest) - self._label_cells
        self._put_mark(sheet, row, start, self.highest, replace(style, horizontal="right"))

    def draw(self, sheet: Sheet, row: int, plotted: Plotted) -> None:
        """Fill the cells of ``row``."""
        strip, dot = (look.ACCENT_LINE, look.ACCENT)
        if plotted.is_below_target:
            strip, dot = (look.WARN_LINE, look.WARN)
        score = None if plotted.score is None else self._cell(plotted.score)
        covered = range(0)
        if plotted.low is not None and plotted.high is not None:
            covered = range(self._cell(plotted.low), self._cell(plotted.high) + 1)
        goal = None if plotted.target is None else self._edge(plotted.target)
        for column in range(self.first, self.last + 1):
            fill = dot if column == score else strip if column in covered else ""
            is_mark = not fill and (column - self.first) % self._cells_a_mark == 0
            sheet.put(row, column, None, _plot_style(fill, is_goal=column == goal, is_mark=is_mark))

    @property
    def _cells_a_mark(self) -> int:
        return CELLS // (self.highest - self.lowest)

    def _edge(self, value: float) -> int:
        """The column whose left edge lies nearest to ``value``."""
        return self.first + round((value - self.lowest) * self._cells_a_mark)

    def _cell(self, value: float) -> int:
        """The column in which ``value`` lies."""
        place = floor((value - self.lowest) * self._cells_a_mark + _EXACTNESS)
        return self.first + min(max(place, 0), CELLS - 1)

    @property
    def _label_cells(self) -> int:
        """Width of a number above the scale: two of them never meet, as merged cells must not."""
        return max(1, self._cells_a_mark // 2)

    def _put_mark(self, sheet: Sheet, row: int, column: int, mark: int, style: CellStyle) -> None:
        sheet.put(row, column, mark, style)
        if self._label_cells > 1:
            sheet.merge(row, column, column + self._label_cells - 1)
