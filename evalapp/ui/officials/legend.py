"""A row of small signs with their words, above or below a painted mark."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evalapp.ui.common.marks import diamond, dot, polygon, ring
from evalapp.ui.common.theme import Type, color, font

GAP, SIGN = 14, 13


class Sign(StrEnum):
    """Shapes of a legend."""

    SQUARE = "square"
    TICK = "tick"
    DOT = "dot"
    DIAMOND = "diamond"
    RING = "ring"


@dataclass(frozen=True, slots=True)
class LegendItem:
    """A sign in the colour of a token, and what it means."""

    sign: Sign
    tint: str
    text: str


class Legend(QWidget):
    """Paints its items in one line, at the left or the right end."""

    def __init__(self, *, right: bool = False) -> None:
        super().__init__()
        self._items: tuple[LegendItem, ...] = ()
        self._right = right
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_items(self, items: Sequence[LegendItem]) -> None:
        """Show other items."""
        self._items = tuple(items)
        self.setAccessibleName(", ".join(item.text for item in self._items))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._width(), 18)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = QFontMetrics(font(Type.SMALL))
        x = float(self.width() - self._width() if self._right else 0)
        for item in self._items:
            _paint_sign(painter, x, self.height() / 2, item)
            painter.setFont(font(Type.SMALL))
            painter.setPen(color("text2"))
            room = QRectF(x + SIGN, 0, metrics.horizontalAdvance(item.text) + 2, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, item.text)
            x += SIGN + metrics.horizontalAdvance(item.text) + GAP
        painter.end()

    def _width(self) -> int:
        metrics = QFontMetrics(font(Type.SMALL))
        return sum(SIGN + metrics.horizontalAdvance(item.text) + GAP for item in self._items) - GAP


def _paint_sign(painter: QPainter, x: float, y: float, item: LegendItem) -> None:
    tint, middle = color(item.tint), x + 4.5
    match item.sign:
        case Sign.SQUARE:
            painter.fillRect(QRectF(x, y - 4, 8, 8), tint)
        case Sign.TICK:
            painter.fillRect(QRectF(middle - 1, y - 6, 2, 12), tint)
        case Sign.DOT:
            dot(painter, middle, y, 4, tint.name())
        case Sign.DIAMOND:
            polygon(painter, diamond(middle, y, 5), fill=tint.name())
        case Sign.RING:
            ring(painter, middle, y, 3, tint.name(), color("surface").name())
