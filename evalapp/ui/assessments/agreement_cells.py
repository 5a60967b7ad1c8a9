"""Cells of the raters' page: a coefficient on 0…1 and a severity around 0, each as dot and whisker."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from evalapp.ui.common import formats
from evalapp.ui.common.delegates import RowDelegate
from evalapp.ui.common.marks import Scale, hair_line
from evalapp.ui.common.marks_interval import Interval, interval_parts, paint_interval
from evalapp.ui.common.table_model import ValueRole
from evalapp.ui.common.theme import Type, colors, font
from evalapp.ui.common.tokens import Tokens

Index = QModelIndex | QPersistentModelIndex
TWO_LINES = 36


@dataclass(frozen=True, slots=True)
class Axis:
    """A scale with its hair lines. ``signed``: figures carry a plus and one decimal."""

    scale: Scale
    steps: tuple[float, ...]
    signed: bool

    def number(self, value: float | None) -> str:
        """A figure as it stands left of the scale."""
        return formats.signed(value) if self.signed else formats.number(value)

    def tick(self, value: float) -> str:
        """A number over a hair line."""
        if self.signed:
            return formats.signed(value, 0)
        return formats.number(value, 0 if value == int(value) else 1)


COEFFICIENT = Axis(Scale(0, 1), (0, 0.5, 1), signed=False)
SEVERITY = Axis(Scale(-2, 2), (-2, -1, 0, 1, 2), signed=True)


class AxisDelegate(RowDelegate):
    """A value that is an :class:`Interval` (or None): figure and whisker on the axis."""

    AXIS = COEFFICIENT

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        value = index.data(ValueRole)
        paint_on_axis(painter, QRectF(rect), value if isinstance(value, Interval) else None, self.AXIS)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, super().sizeHint(option, index).height())


class CoefficientDelegate(AxisDelegate):
    """Agreement on 0…1; what lies below 0 stays at the left end."""


class SeverityDelegate(AxisDelegate):
    """Severity around 0."""

    AXIS = SEVERITY


def paint_on_axis(painter: QPainter, rect: QRectF, value: Interval | None, axis: Axis) -> None:
    """Figure, hair lines and whisker in a cell; a dash when there is none."""
    tokens = colors()
    number, room = interval_parts(rect)
    _lines(painter, room, axis, tokens)
    painter.save()
    painter.setFont(font(Type.STRONG))
    painter.setPen(QColor(tokens.text if value else tokens.text3))
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(number, flags, axis.number(value.value if value else None))
    if value is not None:
        paint_interval(painter, room, value, tokens, axis.scale)
    painter.restore()


def coefficient_header(painter: QPainter, rect: QRect) -> None:
    """The numbers 0…1 over the whiskers."""
    _numbers(painter, rect, COEFFICIENT)


def severity_header(painter: QPainter, rect: QRect) -> None:
    """The numbers −2…+2 over the whiskers."""
    _numbers(painter, rect, SEVERITY)


def _lines(painter: QPainter, room: QRectF, axis: Axis, tokens: Tokens) -> None:
    for step in axis.steps:
        # Zero of a severity is where nothing is off: its line is seen better.
        ink = tokens.line2 if axis.signed and step == 0 else tokens.line
        hair_line(painter, axis.scale.x(step, room), room.top(), room.bottom(), ink)


def _numbers(painter: QPainter, rect: QRect, axis: Axis) -> None:
    lower = rect if rect.height() < TWO_LINES else rect.adjusted(0, rect.height() // 2, 0, 0)
    _, room = interval_parts(QRectF(lower))
    painter.save()
    painter.setFont(font(Type.TINY))
    painter.setPen(QColor(colors().text2))
    for step in axis.steps:
        box = QRectF(axis.scale.x(step, room) - 14, room.top(), 28, room.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, axis.tick(step))
    painter.restore()
