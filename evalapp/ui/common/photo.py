"""The photo of a person, 3:4, or the initials on neutral ground."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from evalapp.ui.common.theme import Type, color, font


def initials(full_name: str) -> str:
    """First letters of surname and given name."""
    return "".join(word[0] for word in full_name.split()[:2]).upper()


class Photo(QWidget):
    """72 × 96 in cards; round and smaller (``round_size``) for accounts and the rating form."""

    def __init__(self, full_name: str = "", picture: bytes | None = None, *, round_size: int = 0) -> None:
        super().__init__()
        self._round = bool(round_size)
        self._pixmap = QPixmap()
        self._initials = ""
        self.setFixedSize(round_size or 72, round_size or 96)
        self.show_person(full_name, picture)

    def show_person(self, full_name: str, picture: bytes | None = None) -> None:
        """Show somebody else."""
        self._initials = initials(full_name)
        self._pixmap = QPixmap()
        if picture:
            self._pixmap.loadFromData(picture)
        self.setAccessibleName(full_name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        radius = self.width() / 2 if self._round else 6
        shape.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.fillPath(shape, color("chip"))
        if not self._pixmap.isNull():
            painter.setClipPath(shape)
            fitted = self._pixmap.scaled(
                self.size() * self.devicePixelRatioF(),
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawPixmap(self.rect(), fitted)
            return
        painter.setPen(color("text2"))
        painter.setFont(font(Type.SMALL_STRONG if self._round else Type.TITLE))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
