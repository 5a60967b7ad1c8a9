"""One text in three languages, edited side by side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from evalapp.domain.language import Language, Trilingual
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import Type, font, restyle, scaled

NAMES = {Language.KK: "Қазақша", Language.RU: "Русский", Language.EN: "English"}
"""Languages are named in themselves."""

_PADDING = 20


class TextArea(QPlainTextEdit):
    """A small field of several lines, as high as its text; Tab goes to the next field."""

    def __init__(self, name: str, *, lines: int = 1, most: int = 6) -> None:
        super().__init__()
        self._lines, self._most = lines, most
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def set_fault(self, *, is_faulty: bool) -> None:
        """Show or hide the border of a field whose text cannot be kept."""
        if bool(self.property("fault")) != is_faulty:
            self.setProperty("fault", is_faulty)
            restyle(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = round(self.document().size().height())
        wanted = max(self._lines, min(self._most, needed))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if needed > wanted else policy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(QFontMetrics(font(Type.BODY)).lineSpacing() * wanted + scaled(_PADDING))


class LanguageTexts(QWidget):
    """Kazakh, Russian and English in three columns; ``limit`` characters each."""

    changed = Signal()

    def __init__(self, name: str, text: Trilingual, *, limit: int, lines: int = 1) -> None:
        super().__init__()
        self.limit = limit
        self.areas: dict[Language, TextArea] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._fault = text_label("", "bad", wraps=True)
        self._fault.hide()
        for language in (Language.KK, Language.RU, Language.EN):
            area = TextArea(f"{name}, {NAMES[language]}", lines=lines)
            area.setPlainText(getattr(text, language.value))
            area.textChanged.connect(self._on_changed)
            self.areas[language] = area
            row.addWidget(area, 1, Qt.AlignmentFlag.AlignTop)

    def value(self) -> Trilingual:
        """What the three fields hold."""
        return Trilingual(
            *(self.areas[each].toPlainText() for each in (Language.KK, Language.RU, Language.EN))
        )

    def is_too_long(self) -> bool:
        """Whether a field holds more than can be kept."""
        return any(len(area.toPlainText()) > self.limit for area in self.areas.values())

    def mark_empty(self) -> None:
        """Say with a word in the empty fields that their text is missing."""
        for area in self.areas.values():
            area.setPlaceholderText(self.tr("missing"))

    def _on_changed(self) -> None:
        for area in self.areas.values():
            length = len(area.toPlainText())
            area.set_fault(is_faulty=length > self.limit)
            words = self.tr("{length} of at most {limit} characters: shorten the text, then it is kept.")
            area.setToolTip(words.format(length=length, limit=self.limit) if length > self.limit else "")
        self.changed.emit()


def language_heads() -> QWidget:
    """The names of the languages above their columns."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for name in NAMES.values():
        row.addWidget(text_label(name, "hint"), 1)
    return holder


def labelled(label: str, field: QWidget) -> QVBoxLayout:
    """A field under its label."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(text_label(label, "small_strong"))
    column.addWidget(field)
    return column
