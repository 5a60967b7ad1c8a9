"""Fields of the register's dialogs: a choice one can type into, a date known to day, month or year."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from evalapp.domain.partial_date import DateProblem, PartialDate, parse_date


class ChoiceBox(QComboBox):
    """A list of many entries: typing any part of a word finds the entry."""

    changed = Signal()

    def __init__(self, choices: Iterable[tuple[int, str]]) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(14)
        for value, words in choices:
            self.addItem(words, value)
        self.setCurrentIndex(-1)
        # A long name of a body must not widen the dialog.
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        completer = self.completer()
        assert isinstance(completer, QCompleter)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.editTextChanged.connect(self._on_edited)

    def value(self) -> int | None:
        """The chosen entry; None while the text is none of the entries."""
        place = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        return None if place < 0 else self.itemData(place)

    def set_value(self, value: int | None) -> None:
        """Choose an entry."""
        place = -1 if value is None else self.findData(value)
        self.setCurrentIndex(place)
        if place < 0:
            self.setEditText("")

    def _on_edited(self) -> None:
        self.changed.emit()


class PartialDateField(QLineEdit):
    """Takes ``24.11.2023``, ``11.2023`` or ``2023`` and the other forms that lists use."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("31.12.2025 or 2025"))
        self.textChanged.connect(self._on_text)

    def value(self) -> PartialDate | None:
        """The date, None when the field is empty or holds no date."""
        if not self.text().strip():
            return None
        read = parse_date(self.text())
        return None if isinstance(read, DateProblem) else read

    def problem(self) -> DateProblem | None:
        """Why the text is no date."""
        read = parse_date(self.text()) if self.text().strip() else None
        return read if isinstance(read, DateProblem) else None

    def set_value(self, value: PartialDate | None) -> None:
        """Show a date."""
        self.setText("" if value is None else str(value))

    def _on_text(self) -> None:
        self.changed.emit()
