"""Chips: an icon and a word on a tint; colour is only the third sign."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from evalapp.ui.common.icons import paint_icon, prepare
from evalapp.ui.common.theme import color, restyle


class Tone(StrEnum):
    """What a chip, bar or glyph means. Red and amber only for faults and dated limits."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"

    @property
    def ink(self) -> str:
        """Token of the words on the tint."""
        return {"neutral": "text2", "accent": "accent_text"}.get(self.value, self.value)

    @property
    def tint(self) -> str:
        """Token of the ground."""
        return {"neutral": "chip", "accent": "accent_tint"}.get(self.value, f"{self.value}_tint")


@dataclass(frozen=True, slots=True)
class ChipLook:
    """What a chip shows; also the value of a table cell painted by ChipDelegate or GlyphDelegate."""

    text: str
    tone: Tone = Tone.NEUTRAL
    icon: str = ""

    def __str__(self) -> str:
        return self.text


class IconLabel(QWidget):
    """An icon alone, repainted with the theme."""

    def __init__(
        self, meaning: str, tint: str = "text2", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        prepare(meaning)
        self._meaning, self._tint, self._size = meaning, tint, size
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_icon(self, meaning: str, tint: str = "text2") -> None:
        """Show another icon."""
        prepare(meaning)
        self._meaning, self._tint = meaning, tint
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, self.rect(), self._meaning, color(self._tint))


class Chip(QFrame):
    """A chip as a widget, for cards and heads."""

    def __init__(self, look: ChipLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.setFixedHeight(22)
        self._icon = IconLabel(look.icon or "info", look.tone.ink, 14)
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(5)
        row.addWidget(self._icon)
        row.addWidget(self._label)
        self.show_look(look)

    def show_look(self, look: ChipLook) -> None:
        """Show another word, tone or icon."""
        self._label.setText(look.text)
        self._icon.setVisible(bool(look.icon))
        if look.icon:
            self._icon.show_icon(look.icon, look.tone.ink)
        self.setProperty("tone", look.tone.value)
        self.setAccessibleName(look.text)
        for part in (self, self._label):
            restyle(part)

    def text(self) -> str:
        """The word on it."""
        return self._label.text()
