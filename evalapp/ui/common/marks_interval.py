"""The interval: a figure, its dot and its whiskers on the whole scale 1–5."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from evalapp.ui.common import formats
from evalapp.ui.common.marks import (
    MARKS_SCALE,
    Scale,
    dot,
    middle,
    scale_lines,
    scale_numbers,
)
from evalapp.ui.common.theme import Type, font
from evalapp.ui.common.tokens import Tokens

translate = QCoreApplication.translate

NUMBER_WIDTH = 44
"""Room of the figure left of the scale."""
GAP = 18
"""Air between figure and scale, so that the number 1 of the axis clears the figure."""
END = 14
"""Air right of the scale."""
LINE = 1.5
CAP = 7
WIDE = 22


@dataclass(frozen=True, slots=True)
class Interval:
    """A score on the scale with the ends of its 90 % interval; both ends None = no interval."""

    value: float
    low: float | None = None
    high: float | None = None


def interval_text(interval: Interval | None) -> str:
    """The interval in words: "total 3.84, interval 3.61 to 4.07"."""
    if interval is None:
        return translate("Marks", "no total")
    if interval.low is None or interval.high is None:
        return translate("Marks", "total {value}, no interval").format(value=formats.number(interval.value))
    return translate("Marks", "total {value}, interval {low} to {high}").format(
        value=formats.number(interval.value),
        low=formats.number(interval.low),
        high=formats.number(interval.high),
    )


def interval_parts(rect: QRectF) -> tuple[QRectF, QRectF]:
    """Room of the figure and room of the scale within a cell or its header."""
    number = QRectF(rect.left(), rect.top(), NUMBER_WIDTH, rect.height())
    scale = QRectF(rect)
    scale.setLeft(number.right() + GAP)
    scale.setRight(max(rect.right() - END, scale.left() + 1))
    return number, scale


def paint_interval_cell(painter: QPainter, rect: QRectF, interval: Interval | None, tokens: Tokens) -> None:
    """Figure, hair lines and whisker in the cell ``rect``; a dash when there is no total."""
    number, scale = interval_parts(rect)
    scale_lines(painter, scale, tokens)
    painter.save()
    painter.setFont(font(Type.STRONG))
    painter.setPen(QColor(tokens.text if interval else tokens.text3))
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(number, flags, formats.number(interval.value if interval else None))
    if interval is not None:
        paint_interval(painter, scale, interval, tokens)
    painter.restore()


def paint_interval(
    painter: QPainter, rect: QRectF, interval: Interval, tokens: Tokens, scale: Scale = MARKS_SCALE
) -> None:
    """Dot and capped whisker of ``interval`` on the scale laid over ``rect``."""
    y = middle(rect, painter)
    radius = 3.25
    if interval.low is not None and interval.high is not None:
        left, right = scale.x(interval.low, rect), scale.x(interval.high, rect)
        radius = 4 if right - left > WIDE else 3.25
        whisker(painter, left, right, y, tokens.accent_text, capped=True)
    dot(painter, scale.x(interval.value, rect), y, radius, tokens.accent_text)


def whisker(
    painter: QPainter, left: float, right: float, y: float, colour: str, *, capped: bool, width: float = LINE
) -> None:
    """A level line from ``left`` to ``right``, with or without caps at its ends."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    if capped:
        for x in (left, right):
            painter.drawLine(QPointF(x, y - CAP / 2), QPointF(x, y + CAP / 2))


def paint_interval_axis(painter: QPainter, rect: QRectF, tokens: Tokens) -> None:
    """The numbers 1…5 of the column header, over the hair lines of the cells below."""
    _, scale = interval_parts(rect)
    scale_numbers(painter, scale, tokens)
