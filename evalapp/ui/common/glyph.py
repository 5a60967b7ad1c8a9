"""The glyph of a criterion's status as a widget; the same picture as in the list."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.icons import paint_icon, prepare
from evalapp.ui.common.theme import color


class Glyph(QWidget):
    """24 × 21: good is a bare check, only the exceptions are tinted."""

    def __init__(self, look: ChipLook) -> None:
        super().__init__()
        self._look = look
        prepare(look.icon)
        self.setFixedSize(24, 21)
        self.setToolTip(look.text)
        self.setAccessibleName(look.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._look.tone is not Tone.GOOD:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(self._look.tone.tint))
            painter.drawRoundedRect(self.rect(), 5, 5)
        place = QRect(0, 0, 14, 14)
        place.moveCenter(self.rect().center())
        paint_icon(painter, place, self._look.icon, color(self._look.tone.ink))
