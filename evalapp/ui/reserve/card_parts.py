"""What the parts of an application's card are made of: captions, lines with an icon, sections."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.services.application_cards import ApplicationCard
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.side_panel import clear_layout
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled

CAPTION = 104


class CardPart(QWidget):
    """One tab of the card; subclasses fill :attr:`column` in :meth:`fill`."""

    def __init__(self) -> None:
        super().__init__()
        self.card: ApplicationCard | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 6, 0, 0)
        self.column.setSpacing(0)

    def show_card(self, card: ApplicationCard) -> None:
        """Show another application, or this one anew."""
        self.card = card
        clear_layout(self.column)
        self.fill(card)
        self.column.addStretch(1)

    def fill(self, card: ApplicationCard) -> None:
        """Put what ``card`` says into the emptied column."""
        raise NotImplementedError

    def add_section(self, title: str, hint: str = "") -> None:
        """Begin a section: its name left, a hint right."""
        if self.column.count():
            self.column.addSpacing(12)
        row = QHBoxLayout()
        row.addWidget(text_label(title, "small_strong"))
        row.addStretch(1)
        if hint:
            row.addWidget(text_label(hint, "hint"))
        self.column.addLayout(row)
        self.column.addSpacing(6)

    def add_fact(self, name: str, value: str) -> None:
        """A caption and what stands there; nothing where that is empty."""
        if not value:
            return
        row = QHBoxLayout()
        row.setSpacing(12)
        caption = text_label(name, "small", wraps=True)
        caption.setFixedWidth(scaled(CAPTION))
        row.addWidget(caption, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(value, "body", wraps=True), 1)
        self.column.addLayout(row)
        self.column.addSpacing(4)

    def add_text(self, text: str, role: str = "body") -> None:
        """A line of its own."""
        self.column.addWidget(text_label(text, role, wraps=True))


def with_icon(meaning: str, words: str, *, tint: str = "accent_text") -> QHBoxLayout:
    """A line that begins with an icon."""
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(IconLabel(meaning, tint, 14), 0, Qt.AlignmentFlag.AlignTop)
    label = text_label(words, {"text2": "small", "warn": "warn"}.get(tint, "link"), wraps=True)
    row.addWidget(label, 1)
    return row
