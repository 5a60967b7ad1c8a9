"""The field that opens over a cell of the table of votes while a number is typed."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_MOST = 999


class After(Enum):
    """Where the cursor goes once the number is kept."""

    STAY = "stay"
    NEXT = "next"
    UP = "up"
    DOWN = "down"


_KEYS: Mapping[int, After] = {
    Qt.Key.Key_Return: After.NEXT,
    Qt.Key.Key_Enter: After.NEXT,
    Qt.Key.Key_Tab: After.NEXT,
    Qt.Key.Key_Up: After.UP,
    Qt.Key.Key_Down: After.DOWN,
}


class CountField(QLineEdit):
    """Hidden until :meth:`open_at`; Enter and Tab keep the number and go on, Esc forgets it.

    Arrows keep it and leave the line; so does whatever else takes the keyboard away.
    """

    kept = Signal(str, object)
    """The text, "" = nothing, and an After; the field is hidden by then."""

    def __init__(self, over: QWidget, back_to: QWidget) -> None:
        """``over``: whose cells it covers; ``back_to``: who has the keyboard afterwards."""
        super().__init__(over)
        self._back_to = back_to
        self._is_open = False
        self.setObjectName("count_field")
        self.setValidator(QIntValidator(0, _MOST, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.hide()

    def open_at(self, place: QRect, name: str, text: str) -> None:
        """Cover a cell of the column called ``name``; ``text``: what was typed to open it."""
        self.setGeometry(place)
        self.setAccessibleName(name)
        self.setText(text)
        self._is_open = True
        self.show()
        self.setFocus()

    def keep(self, after: After = After.STAY) -> None:
        """Close the field and hand over what stands in it; nothing while it is closed."""
        if self._is_open:
            text = self.text()
            self._close()
            self.kept.emit(text, after)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                return True
            if after := _KEYS.get(event.key()):
                self.keep(after)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()

    def _close(self) -> None:
        self._is_open = False
        if self.hasFocus():
            self._back_to.setFocus()  # before it is hidden: otherwise Qt looks for another part of the page
        self.hide()
