"""A field that is a choice among many entries, found by typing."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter


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
