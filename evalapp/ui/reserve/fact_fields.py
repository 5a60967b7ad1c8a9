"""Fields for the facts of an application: one of several, a country, a year."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLineEdit

from evalapp.domain.language import Language
from evalapp.services.criterion_words import citizenship_text
from evalapp.services.screening import KAZAKHSTAN

_LATEST_YEAR = 9999


class CodeField(QComboBox):
    """One of several values, or none: then a dash. Values come back as they were given."""

    changed = Signal()

    def __init__(self, offered: Iterable[tuple[Any, str]]) -> None:
        super().__init__()
        # Qt would give back coded values as plain texts.
        self._values: list[Any] = [None]
        self.addItem("–")
        for value, words in offered:
            self.addItem(words)
            self._values.append(value)
        # A long name must not make the whole form as wide.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.currentIndexChanged.connect(self._on_chosen)

    def value(self) -> Any:
        """The chosen value, None at the dash."""
        return self._values[max(self.currentIndex(), 0)]

    def set_value(self, value: Any) -> None:
        """Choose a value; one that is not offered counts as none."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def _on_chosen(self, _place: int) -> None:
        self.changed.emit()


class CountryField(QComboBox):
    """Kazakhstan to choose, any other country to type."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.setEditable(True)
        self.addItem(citizenship_text(language, KAZAKHSTAN), KAZAKHSTAN)
        self.setCurrentIndex(-1)

    @property
    def changed(self) -> Any:
        """Something was chosen or typed."""
        return self.editTextChanged

    def value(self) -> str | None:
        """The stored form of what stands there."""
        typed = self.currentText().strip()
        return KAZAKHSTAN if typed == self.itemText(0) else typed or None

    def set_value(self, value: str | None) -> None:
        """Show a citizenship."""
        self.setEditText(self.itemText(0) if value == KAZAKHSTAN else value or "")


class YearField(QLineEdit):
    """A year, or nothing."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setValidator(QIntValidator(0, _LATEST_YEAR, self))
        self.setMaximumWidth(150)
        self.textChanged.connect(self._on_text)

    def value(self) -> int | None:
        """The year, None when the field is empty."""
        return int(self.text()) if self.text().isdecimal() else None

    def set_value(self, value: int | None) -> None:
        """Show a year."""
        self.setText("" if value is None else str(value))

    def _on_text(self, _text: str) -> None:
        self.changed.emit()
