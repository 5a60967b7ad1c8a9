"""One mark of the rating form: a real button with a painted face.

All look alike whatever the mark: a colour of levels would lead the rater.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from evalapp.ui.common.theme import Type, color, font, scaled

MARGIN = 2.5
"""Room around the face for the focus ring."""


class MarkButton(QAbstractButton):
    """``mark`` is 1…5, or None for "not observed". Keys other than Space go on to the page."""

    stepped = Signal(bool)
    """Tab (True) or Shift+Tab (False) was pressed."""

    def __init__(self, mark: int | None, face: str) -> None:
        super().__init__()
        self.mark = mark
        self.is_raised = False
        self.setText(face)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_raised(self, raised: bool) -> None:
        """In the open row the border is stronger."""
        self.is_raised = raised
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(60, scaled(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        ground, border, ink = self._colors()
        painter.setPen(QPen(color(border), 1))
        painter.setBrush(color(ground))
        painter.drawRoundedRect(face, 6, 6)
        painter.setFont(font(Type.STRONG if self.isChecked() else Type.MEDIUM))
        painter.setPen(Qt.GlobalColor.white if self.isChecked() else color(ink))
        painter.drawText(face, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)

    def _colors(self) -> tuple[str, str, str]:
        """Tokens of ground, border and number."""
        if self.isChecked():
            fill = "accent_press" if self.isDown() else "accent_hover" if self.underMouse() else "accent"
            return fill, fill, "text"
        if self.isDown():
            return "press", "control", "text"
        if self.underMouse() or self.hasFocus():
            return "hover", "control", "text"
        return "surface", "line2" if self.is_raised else "line", "text2"

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the example, not through 84 buttons."""
        self.stepped.emit(forward)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The base class would take arrows to mean "press the next button".
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()
