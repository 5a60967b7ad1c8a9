"""What the editors of a framework share: a column of fields that says how the content changes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.framework import FrameworkContent
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.side_panel import clear_layout, scrolled
from evalapp.ui.common.text_label import text_label
from evalapp.ui.directory.language_texts import LanguageTexts

Edit = Callable[[FrameworkContent], FrameworkContent]


class ContentEditor(QWidget):
    """A scrolled column; subclasses fill :attr:`column` and emit :attr:`edited` with each change."""

    edited = Signal(object)
    """An :data:`Edit`, to be applied to the content of the moment."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.texts: list[LanguageTexts] = []
        self.column = QVBoxLayout()
        self.column.setContentsMargins(20, 14, 20, 20)
        self.column.setSpacing(8)
        self.heading = text_label(title, "heading", wraps=True)
        self.column.addWidget(self.heading)
        self._lacks = QVBoxLayout()
        self._lacks.setSpacing(3)
        self.column.addLayout(self._lacks)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(self.column))

    def is_faulty(self) -> bool:
        """Whether a text is longer than can be kept."""
        return any(text.is_too_long() for text in self.texts)

    def show_lacks(self, sentences: Sequence[str]) -> None:
        """Say above the fields what is missing."""
        clear_layout(self._lacks)
        for sentence in sentences:
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(IconLabel("warn", "warn", 14), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(text_label(sentence, "warn", wraps=True), 1)
            self._lacks.addWidget(holder)

    def add_section(self, title: str, *actions: QWidget) -> None:
        """Begin a section, with buttons at its right end."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(text_label(title, "strong"))
        row.addStretch(1)
        for action in actions:
            row.addWidget(action)
        self.column.addSpacing(8)
        self.column.addLayout(row)

    def add_texts(self, texts: LanguageTexts) -> LanguageTexts:
        """Watch a text for its length and mark its empty languages."""
        texts.mark_empty()
        self.texts.append(texts)
        return texts
