"""The signs of the rater roles with their words, in the foot line."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evalapp.domain.campaign import RaterRole
from evalapp.ui.assessments.result_cells import ROLE_ORDER
from evalapp.ui.common.marks_roles import paint_role_sign, role_word
from evalapp.ui.common.theme import Type, color, colors, font, scaled

SIGN, GAP, LINE = 14, 14, 18


class RoleLegend(QWidget):
    """Paints "Role mean: ◆ superior □ expert …", in as many lines as the room needs."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._title() + " " + ", ".join(role_word(role) for role in ROLE_ORDER))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(Type.SMALL))
        words = sum(metrics.horizontalAdvance(role_word(role)) + SIGN + GAP for role in ROLE_ORDER)
        return QSize(metrics.horizontalAdvance(self._title()) + 8 + words, len(self._lines()) * scaled(LINE))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, len(self._lines()) * scaled(LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = QFontMetrics(font(Type.SMALL))
        painter.setFont(font(Type.SMALL))
        start = metrics.horizontalAdvance(self._title()) + 8
        top = (self.height() - len(self._lines()) * scaled(LINE)) / 2
        self._write(painter, metrics, QPointF(0, top), self._title())
        for number, line in enumerate(self._lines()):
            at = QPointF(start, top + number * scaled(LINE))
            for role in line:
                middle = at.y() + scaled(LINE) / 2
                paint_role_sign(painter, at.x() + 5, middle, role, colors(), colors().canvas)
                painter.setFont(font(Type.SMALL))
                self._write(painter, metrics, at + QPointF(SIGN, 0), role_word(role))
                at += QPointF(self._step(metrics, role), 0)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _step(self, metrics: QFontMetrics, role: RaterRole) -> int:
        return metrics.horizontalAdvance(role_word(role)) + SIGN + GAP

    def _lines(self) -> list[list[RaterRole]]:
        """The roles line by line; those of the second line stand below those of the first."""
        metrics = QFontMetrics(font(Type.SMALL))
        room = self.width() - metrics.horizontalAdvance(self._title()) - 8
        lines: list[list[RaterRole]] = [[]]
        taken = 0
        for role in ROLE_ORDER:
            step = self._step(metrics, role)
            if lines[-1] and taken + step - GAP > room:
                lines.append([])
                taken = 0
            lines[-1].append(role)
            taken += step
        return lines

    @staticmethod
    def _write(painter: QPainter, metrics: QFontMetrics, at: QPointF, text: str) -> None:
        painter.setPen(color("text2"))
        place = QRectF(at.x(), at.y(), metrics.horizontalAdvance(text) + 2, scaled(LINE))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _title(self) -> str:
        return self.tr("Role mean:")
