"""A short list whose order matters: each line is edited in a dialog, moved, or taken out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from evalapp.ui.common.buttons import icon_button, second, small
from evalapp.ui.common.side_panel import clear_layout
from evalapp.ui.common.text_label import ElidedLabel, text_label


@dataclass(frozen=True, slots=True)
class LineWords:
    """How an item reads: its name, what stands below it, a figure at the right."""

    name: str
    detail: str = ""
    figure: str = ""


class OrderedList(QWidget):
    """Items in their order; who owns it opens the dialogs and hands changed items back."""

    changed = Signal()
    edit_asked = Signal(int)
    """Place of the item to be edited."""
    add_asked = Signal()

    def __init__(self, title: str, add_words: str, empty: str, words: Callable[[Any], LineWords]) -> None:
        super().__init__()
        self._words, self._empty = words, empty
        self._items: list[Any] = []
        self.add_button: QPushButton = small(second(add_words, "add"))
        self.add_button.clicked.connect(self.add_asked)
        self.note = text_label("", "bad", wraps=True)
        self.note.hide()
        self.title = text_label(title, "strong")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.add_button)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addLayout(self._lines)
        self._show()

    def items(self) -> tuple[Any, ...]:
        """The items in their order."""
        return tuple(self._items)

    def set_items(self, items: Sequence[Any]) -> None:
        """Show other items; says nothing."""
        self._items = list(items)
        self._show()

    def put(self, item: Any, place: int | None = None) -> None:
        """Put an item at the end, or instead of the one at ``place``."""
        if place is None:
            self._items.append(item)
        else:
            self._items[place] = item
        self._show(len(self._items) - 1 if place is None else place)
        self.changed.emit()

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong with the list, "" for nothing."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def line(self, place: int) -> "_Line":
        """The line of an item."""
        found = self._lines.itemAt(place)
        part = found.widget() if found is not None else None
        assert isinstance(part, _Line)
        return part

    def shift(self, place: int, by: int) -> None:
        """Exchange an item with the one before (−1) or after (1) it."""
        other = place + by
        if 0 <= other < len(self._items):
            self._items[place], self._items[other] = self._items[other], self._items[place]
            self._show(other)
            self.changed.emit()

    def take_out(self, place: int) -> None:
        """Take an item out of the list."""
        del self._items[place]
        self._show(min(place, len(self._items) - 1))
        self.changed.emit()

    def _show(self, focused: int = -1) -> None:
        clear_layout(self._lines)
        for place, item in enumerate(self._items):
            line = _Line(place, self._words(item), is_last=place == len(self._items) - 1)
            line.edit.connect(self.edit_asked)
            line.moved.connect(self.shift)
            line.removed.connect(self.take_out)
            self._lines.addWidget(line)
            if place == focused and self.isVisible():
                line.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._items:
            self._lines.addWidget(text_label(self._empty, "secondary", wraps=True))


class _Line(QFrame):
    """One item: Enter edits, Alt+↑ and Alt+↓ move, Delete takes out."""

    edit = Signal(int)
    moved = Signal(int, int)
    removed = Signal(int)

    def __init__(self, place: int, words: LineWords, *, is_last: bool) -> None:
        super().__init__()
        self.setObjectName("orderedLine")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(", ".join(filter(None, (words.name, words.detail, words.figure))))
        self._place = place
        number = text_label(str(place + 1), "secondary")
        number.setFixedWidth(20)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(words.name, "medium"))
        if words.detail:
            texts.addWidget(ElidedLabel(words.detail, "small"))
        figure = QLabel(words.figure)
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 5, 0, 5)
        row.setSpacing(6)
        row.addWidget(number)
        row.addLayout(texts, 1)
        row.addWidget(figure)
        self._name = words.name
        self.up = self._button("arrow_up", self.tr("Up"), lambda: self.moved.emit(place, -1))
        self.down = self._button("arrow_down", self.tr("Down"), lambda: self.moved.emit(place, 1))
        self.change = self._button("edit", self.tr("Change"), lambda: self.edit.emit(place))
        self.remove = self._button("delete", self.tr("Take out"), lambda: self.removed.emit(place))
        self.up.setEnabled(place > 0)
        self.down.setEnabled(not is_last)
        for button in (self.up, self.down, self.change, self.remove):
            row.addWidget(button)

    def _button(self, meaning: str, name: str, deed: Callable[[], object]) -> QToolButton:
        button = icon_button(meaning, name)
        button.setAccessibleName(f"{name}: {self._name}")
        button.clicked.connect(deed)
        return button

    def mouseDoubleClickEvent(self, event: object) -> None:
        del event
        self.edit.emit(self._place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.edit.emit(self._place)
            case Qt.Key.Key_Delete:
                self.removed.emit(self._place)
            case Qt.Key.Key_Up if is_alt:
                self.moved.emit(self._place, -1)
            case Qt.Key.Key_Down if is_alt:
                self.moved.emit(self._place, 1)
            case _:
                super().keyPressEvent(event)
