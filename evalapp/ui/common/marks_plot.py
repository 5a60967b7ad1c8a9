"""The dot plot: scores against their targets on one axis, one line each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from evalapp.ui.common import formats
from evalapp.ui.common.marks import (
    MARKS_SCALE,
    RIM,
    Scale,
    diamond,
    dot,
    middle,
    polygon,
    ring,
    scale_lines,
    scale_numbers,
)
from evalapp.ui.common.marks_interval import Interval, paint_interval, whisker
from evalapp.ui.common.theme import Type, font
from evalapp.ui.common.tokens import Tokens

translate = QCoreApplication.translate

ROW = 18
AXIS = 18
NUMBER = 40
DOT = 4.75
TICK = (2.0, 12.0)


@dataclass(frozen=True, slots=True)
class PlotRow:
    """One line of a dot plot.

    ``lead`` is a bold word before the label (a year); ``heading`` lines carry a label and a figure
    but no mark; ``capped`` draws the whisker as lists do (totals), else as competencies have it.
    """

    label: str
    value: float | None = None
    low: float | None = None
    high: float | None = None
    target: float | None = None
    previous: float | None = None
    lead: str = ""
    heading: bool = False
    capped: bool = False

    @property
    def is_below_target(self) -> bool:
        """Whether the score lies below the target for certain.

        With an interval: its upper end does not exceed the target. Without: the score is under it.
        """
        if self.value is None or self.target is None:
            return False
        return self.value < self.target if self.high is None else self.high <= self.target


def plot_row_text(row: PlotRow) -> str:
    """The line in words: "Integrity 4.40, interval 4.10 to 4.70, target 4.00, previous 4.20"."""
    parts = [f"{row.lead} {row.label} {formats.number(row.value)}".strip()]
    if row.low is not None and row.high is not None:
        interval = translate("Marks", "interval {low} to {high}")
        parts.append(interval.format(low=formats.number(row.low), high=formats.number(row.high)))
    if row.target is not None:
        parts.append(translate("Marks", "target {value}").format(value=formats.number(row.target)))
    if row.is_below_target:
        parts.append(translate("Marks", "below target"))
    if row.previous is not None:
        parts.append(translate("Marks", "previous {value}").format(value=formats.number(row.previous)))
    return ", ".join(parts)


def dot_plot_text(rows: Sequence[PlotRow]) -> str:
    """The whole plot in words, a sentence a line."""
    return "\n".join(plot_row_text(row) for row in rows)


def plot_height(rows: int, *, row_height: float = ROW, has_axis: bool = True) -> float:
    """Height of a plot of so many lines."""
    return rows * row_height + (AXIS if has_axis else 0)


def label_width(rows: Sequence[PlotRow]) -> float:
    """Width of the longest label with its lead, in the size of labels."""
    plain = QFontMetricsF(font(Type.SMALL))
    bold = QFontMetricsF(font(Type.SMALL_STRONG))
    widths = [
        bold.horizontalAdvance(row.lead + " " if row.lead else "")
        + (bold if row.heading else plain).horizontalAdvance(row.label)
        for row in rows
    ]
    return max(widths, default=0)


def paint_dot_plot(
    painter: QPainter,
    rect: QRectF,
    rows: Sequence[PlotRow],
    tokens: Tokens,
    *,
    row_height: float = ROW,
    has_axis: bool = True,
    ground: str | None = None,
    scale: Scale = MARKS_SCALE,
    lined_up_with: Sequence[PlotRow] = (),
) -> None:
    """Axis numbers on top, then a line per row: label left, marks, figure right.

    ``lined_up_with``: rows of a plot above or below with which this one shares its axis.
    """
    room = plot_scale(rect, [*rows, *lined_up_with])
    top = rect.top()
    if has_axis:
        scale_numbers(painter, QRectF(room.left(), top, room.width(), AXIS), tokens, scale)
        top += AXIS
    lines = QRectF(room.left(), top, room.width(), len(rows) * row_height)
    scale_lines(painter, lines, tokens, scale)
    for at, row in enumerate(rows):
        line = QRectF(rect.left(), top + at * row_height, rect.width(), row_height)
        _paint_label(painter, line, row, room.left() - rect.left() - 16, tokens)
        _paint_number(painter, line, row, tokens)
        band = QRectF(room.left(), line.top(), room.width(), row_height)
        paint_plot_marks(painter, band, row, tokens, ground=ground or tokens.surface, scale=scale)


def plot_scale(rect: QRectF, rows: Sequence[PlotRow]) -> QRectF:
    """Room of the scale between labels and figures; it keeps at least 31 % of the width."""
    left = min(label_width(rows) + 24, rect.width() * 0.69 - NUMBER)
    return QRectF(rect.left() + left, rect.top(), rect.width() - left - NUMBER - 8, rect.height())


def paint_plot_marks(
    painter: QPainter,
    band: QRectF,
    row: PlotRow,
    tokens: Tokens,
    *,
    ground: str,
    scale: Scale = MARKS_SCALE,
) -> None:
    """Whisker, target tick, previous ring and dot (or amber diamond) of one line."""
    if row.heading:
        return
    if row.target is not None:
        _tick(painter, scale.x(row.target, band), middle(band, painter, 2), tokens.text2)
    if row.capped and row.value is not None:
        paint_interval(painter, band, Interval(row.value, row.low, row.high), tokens, scale)
    elif row.value is not None:
        _paint_score(painter, band, row, row.value, tokens, ground, scale)


def _paint_score(
    painter: QPainter, band: QRectF, row: PlotRow, value: float, tokens: Tokens, ground: str, scale: Scale
) -> None:
    y, x = middle(band, painter, 2), scale.x(value, band)
    colour = tokens.warn_mark if row.is_below_target else tokens.accent_text
    if row.low is not None and row.high is not None:
        ends = scale.x(row.low, band), scale.x(row.high, band)
        whisker(painter, *ends, y, colour, capped=False, width=2)
    if row.previous is not None:
        ring(painter, scale.x(row.previous, band), y, 3, tokens.control, ground)
    if row.is_below_target:
        polygon(painter, diamond(x, y, DOT + 1 + RIM), fill=ground)
        polygon(painter, diamond(x, y, DOT + 1), fill=colour)
    else:
        dot(painter, x, y, DOT, colour, rim=ground)


def _tick(painter: QPainter, x: float, y: float, colour: str) -> None:
    ratio = painter.device().devicePixelRatio() or 1.0
    left = round((x - TICK[0] / 2) * ratio) / ratio
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRectF(left, y - TICK[1] / 2, TICK[0], TICK[1]), QColor(colour))


def _paint_label(painter: QPainter, line: QRectF, row: PlotRow, width: float, tokens: Tokens) -> None:
    painter.save()
    left = line.left()
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    if row.lead:
        painter.setFont(font(Type.SMALL_STRONG))
        painter.setPen(QColor(tokens.text))
        painter.drawText(QRectF(left, line.top(), width, line.height()), flags, row.lead)
        left += QFontMetricsF(painter.font()).horizontalAdvance(row.lead + " ")
    painter.setFont(font(Type.SMALL_STRONG if row.heading else Type.SMALL))
    painter.setPen(QColor(tokens.text2 if row.heading or row.lead else tokens.text))
    room = line.left() + width - left
    label = QFontMetricsF(painter.font()).elidedText(row.label, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRectF(left, line.top(), room, line.height()), flags, label)
    painter.restore()


def _paint_number(painter: QPainter, line: QRectF, row: PlotRow, tokens: Tokens) -> None:
    painter.save()
    bold = row.heading or row.capped or row.is_below_target
    painter.setFont(font(Type.SMALL_STRONG if bold else Type.SMALL))
    colour = tokens.warn if row.is_below_target else tokens.text2 if row.heading else tokens.text
    painter.setPen(QColor(colour if row.value is not None else tokens.text3))
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(line, flags, formats.number(row.value))
    painter.restore()
