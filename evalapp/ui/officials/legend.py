"""A row of small signs with their words, above or below a painted mark."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evalapp.ui.common.marks import diamond, dot, polygon, ring
from evalapp.ui.common.theme import Type, color, font

GAP, SIGN, LINE = 14, 13, 18


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
    """Paints its items at the left or the right end, on as many lines as the width asks for."""

    def __init__(self, *, right: bool = False) -> None:
        super().__init__()
        self._items: tuple[LegendItem, ...] = ()
        self._right = right
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_items(self, items: Sequence[LegendItem]) -> None:
        """Show other items."""
        self._items = tuple(items)
        self.setAccessibleName(", ".join(item.text for item in self._items))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_width(self._items), LINE)

    def minimumSizeHint(self) -> QSize:
        return QSize(max((_width((item,)) for item in self._items), default=0), LINE)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return LINE * max(len(self._lines(width)), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, line in enumerate(self._lines(self.width())):
            x = float(self.width() - _width(line) if self._right else 0)
            for item in line:
                _paint_sign(painter, x, number * LINE + LINE / 2, item)
                painter.setFont(font(Type.SMALL))
                painter.setPen(color("text2"))
                room = QRectF(x + SIGN, number * LINE, _width((item,)), LINE)
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, item.text)
                x += _width((item,)) + GAP
        painter.end()

    def _lines(self, width: int) -> list[tuple[LegendItem, ...]]:
        lines: list[tuple[LegendItem, ...]] = []
        for item in self._items:
            if lines and _width((*lines[-1], item)) <= width:
                lines[-1] = (*lines[-1], item)
            else:
                lines.append((item,))
        return lines


def _width(items: Sequence[LegendItem]) -> int:
    metrics = QFontMetrics(font(Type.SMALL))
    return sum(SIGN + metrics.horizontalAdvance(item.text) + GAP for item in items) - GAP


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
