"""The drawn scale of printed pages: score, interval, target and the own mark on it."""

from dataclasses import dataclass

from evalapp.exchange import cell_style as look
from evalapp.exchange.packet_plot import Plotted
from evalapp.exchange.pdf_parts import Box, Canvas, Ink

PLOT_HEIGHT = 4.2
"""Millimetres of a row with a plot."""
_MARK = Ink(size=7.5, bold=True, color=look.TEXT2, align="C")
_DOT, _CAP = 1.25, 1.0


@dataclass(frozen=True, slots=True)
class PlotScale:
    """A scale of marks drawn over the width of a box."""

    lowest: int
    highest: int

    def draw_marks(self, paper: Canvas, box: Box) -> None:
        """The marks of the scale over their lines."""
        for mark in range(self.lowest, self.highest + 1):
            middle = self._at(mark, box)
            paper.label(str(mark), Box(middle - 2, box.y, 4, box.height), _MARK)

    def draw(self, paper: Canvas, box: Box, plotted: Plotted, *, own: float | None = None) -> None:
        """Hair lines at whole marks; interval, score, target, perhaps the official's own mark."""
        middle = box.y + min(box.height, PLOT_HEIGHT) / 2
        for mark in range(self.lowest, self.highest + 1):
            x = self._at(mark, box)
            paper.stroke(x, box.y - 0.6, x, box.y + box.height + 0.6, look.HAIR)
        color = look.WARN if plotted.is_below_target else look.ACCENT
        if plotted.low is not None and plotted.high is not None:
            low, high = self._at(plotted.low, box), self._at(plotted.high, box)
            paper.stroke(low, middle, high, middle, color, 0.5)
            for end in (low, high):
                paper.stroke(end, middle - _CAP, end, middle + _CAP, color, 0.35)
        if plotted.target is not None:
            x = self._at(plotted.target, box)
            paper.stroke(x, middle - 1.9, x, middle + 1.9, look.TEXT2, 0.6)
        if own is not None:
            paper.dot(self._at(own, box), middle, _DOT * 0.85, look.TEXT2, is_hollow=True)
        if plotted.score is not None and plotted.is_below_target:
            paper.diamond(self._at(plotted.score, box), middle, _DOT * 1.2, color)
        elif plotted.score is not None:
            paper.dot(self._at(plotted.score, box), middle, _DOT, color)

    def _at(self, value: float, box: Box) -> float:
        """Where ``value`` stands on the scale drawn in ``box``."""
        share = (value - self.lowest) / (self.highest - self.lowest)
        return box.x + _DOT + (box.width - 2 * _DOT) * min(1.0, max(0.0, share))
