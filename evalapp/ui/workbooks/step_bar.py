"""The four steps of an import: done ones checked, the present one filled."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evalapp.ui.common.icons import paint_icon
from evalapp.ui.common.theme import Type, color, font, scaled

_DOT, _GAP, _LINE, _BETWEEN = 20, 8, 28, 10


class StepBar(QWidget):
    """Shows where one is; it is no control, the pages' buttons lead on."""

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self._names = names
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._describe()

    def show_step(self, place: int) -> None:
        """The step from 0 that one is at."""
        self._current = place
        self._describe()
        self.update()

    def _describe(self) -> None:
        words = self.tr("Step {number} of {total}: {name}")
        self.setAccessibleName(
            words.format(number=self._current + 1, total=len(self._names), name=self._names[self._current])
        )

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(Type.STRONG))
        names = sum(metrics.horizontalAdvance(name) for name in self._names)
        count = len(self._names)
        width = names + count * (scaled(_DOT) + _GAP) + (count - 1) * (_LINE + 2 * _BETWEEN)
        return QSize(width + 4, scaled(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, dot = 1, scaled(_DOT)
        middle = self.height() // 2
        for place, name in enumerate(self._names):
            circle = QRect(left, middle - dot // 2, dot, dot)
            self._paint_circle(painter, circle, place)
            left += dot + _GAP
            kind = Type.STRONG if place == self._current else Type.MEDIUM
            painter.setFont(font(kind))
            painter.setPen(color("text" if place <= self._current else "text2"))
            width = QFontMetrics(font(Type.STRONG)).horizontalAdvance(name)
            painter.drawText(QRect(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
            left += width + _BETWEEN
            if place < len(self._names) - 1:
                painter.fillRect(QRect(left, middle, _LINE, 1), color("line2"))
                left += _LINE + _BETWEEN

    def _paint_circle(self, painter: QPainter, circle: QRect, place: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if place < self._current:
            painter.setBrush(color("good_tint"))
            painter.drawEllipse(circle)
            paint_icon(painter, QRectF(circle.adjusted(4, 4, -4, -4)), "met", color("good"))
            return
        if place == self._current:
            painter.setBrush(color("accent"))
            painter.drawEllipse(circle)
            painter.setPen(Qt.GlobalColor.white)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(color("control"))
            painter.drawEllipse(circle)
            painter.setPen(color("text2"))
        painter.setFont(font(Type.SMALL_STRONG))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(place + 1))
