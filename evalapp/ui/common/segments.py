"""Choosing one of few: a segmented control and tabs."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from evalapp.ui.common.formats import whole


class Choice(QFrame):
    """Buttons of which exactly one is down; ← and → go on to the next."""

    changed = Signal(object)
    """The value that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonToggled.connect(self._on_toggled)
        self._values: list[Any] = []
        self._words: list[str] = []
        self._row = QHBoxLayout(self)

    def set_choices(self, choices: Iterable[tuple[Any, str]]) -> None:
        """Offer ``(value, words)``; the first is down."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.deleteLater()
        self._values, self._words = [], []
        for value, words in choices:
            button = _SteadyButton(words)
            button.setCheckable(True)
            button.setAutoDefault(False)
            self._group.addButton(button, len(self._values))
            self._row.insertWidget(len(self._values), button)
            self._values.append(value)
            self._words.append(words)
        if self._values:
            self._group.buttons()[0].setChecked(True)

    def chosen(self) -> Any:
        """The value that is down, None without choices."""
        place = self._group.checkedId()
        return self._values[place] if place >= 0 else None

    def choose(self, value: Any) -> None:
        """Press a button."""
        self.button(value).setChecked(True)

    def button(self, value: Any) -> QPushButton:
        """The button of a value."""
        found = self._group.button(self._values.index(value))
        assert isinstance(found, QPushButton)
        return found

    def set_spacing(self, pixels: int) -> None:
        """Put the buttons closer together, or further apart."""
        self._row.setSpacing(pixels)

    def set_count(self, value: Any, count: int | None) -> None:
        """Put a number behind the words of a choice."""
        words = self._words[self._values.index(value)]
        self.button(value).setText(words if count is None else f"{words}  {whole(count)}")

    def _on_toggled(self, _button: object, checked: bool) -> None:
        if checked:
            self.changed.emit(self.chosen())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        place = (self._group.checkedId() + step) % len(self._values)
        button = self._group.button(place)
        button.setChecked(True)
        button.setFocus(Qt.FocusReason.TabFocusReason)


class Segments(Choice):
    """A segmented control: a track with one raised button."""

    def __init__(self, choices: Iterable[tuple[Any, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segments")
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_choices(choices)


class Tabs(Choice):
    """Tabs 36 high with an underline of 2 px; pages are switched by whoever owns them."""

    def __init__(
        self, choices: Iterable[tuple[Any, str]] = (), *, margin: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self._row.setContentsMargins(margin, 0, margin, 0)
        self._row.setSpacing(20)
        self._row.addStretch(1)
        self.set_choices(choices)


class _SteadyButton(QPushButton):
    """Keeps room for its bold face, so that its neighbours do not move when it is chosen."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        bold = self.font()
        bold.setWeight(bold.Weight.DemiBold)
        plain = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return hint + QSize(max(QFontMetrics(bold).horizontalAdvance(self.text()) - plain, 0), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
