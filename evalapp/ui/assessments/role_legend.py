"""The signs of the rater roles with their words, in the foot line."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evalapp.ui.assessments.result_cells import ROLE_ORDER
from evalapp.ui.common.marks_roles import paint_role_sign, role_word
from evalapp.ui.common.theme import Type, color, colors, font

SIGN, GAP = 14, 14


class RoleLegend(QWidget):
    """Paints "Role mean: ◆ superior □ expert …" in one line."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._title() + " " + ", ".join(role_word(role) for role in ROLE_ORDER))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(Type.SMALL))
        words = sum(metrics.horizontalAdvance(role_word(role)) + SIGN + GAP for role in ROLE_ORDER)
        return QSize(metrics.horizontalAdvance(self._title()) + 8 + words, 18)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = QFontMetrics(font(Type.SMALL))
        painter.setFont(font(Type.SMALL))
        x = self._write(painter, metrics, 0, self._title()) + 8
        for role in ROLE_ORDER:
            paint_role_sign(painter, x + 5, self.height() / 2, role, colors(), colors().canvas)
            painter.setFont(font(Type.SMALL))
            x = self._write(painter, metrics, x + SIGN, role_word(role)) + GAP
        painter.end()

    def _write(self, painter: QPainter, metrics: QFontMetrics, x: float, text: str) -> float:
        painter.setPen(color("text2"))
        width = metrics.horizontalAdvance(text)
        painter.drawText(QRectF(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        return x + width

    def _title(self) -> str:
        return self.tr("Role mean:")
