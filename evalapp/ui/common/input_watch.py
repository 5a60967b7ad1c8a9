"""Knows when somebody last touched key or mouse, and which of the two; lets Enter press buttons.

It looks at the widget with the focus only. A filter on the application would see every event of every
widget, some ten thousand while a page is built; a filter on native windows crashes: PySide6 6.11 wraps
the QWindow of a dialog while it is destroyed, and the next expose event reaches what is gone.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
LOOK_EVERY_MS = 5000
"""How often the pointer is looked at; short against the minutes after which the window locks."""


class InputWatch(QObject):
    """``touched`` at any input; ``is_keyboard`` is true after a key, false after a press of the mouse."""

    touched = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.is_keyboard = False
        self._focused: QWidget | None = None
        self._pointer = QCursor.pos()
        app.focusChanged.connect(self._on_focus_changed)
        self._on_focus_changed(None, app.focusWidget())
        looking = QTimer(self, interval=LOOK_EVERY_MS)
        looking.timeout.connect(self._on_look)
        looking.start()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._focused is not None and isValid(self._focused):
            self._focused.removeEventFilter(self)
        self._focused = new
        if new is not None:
            new.installEventFilter(self)
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._press()

    def _on_look(self) -> None:
        """The mouse is seen where it has moved to, whatever lies under it."""
        if QCursor.pos() != self._pointer:
            self._pointer = QCursor.pos()
            self.touched.emit()

    def _press(self) -> None:
        self.is_keyboard = False
        self.touched.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self.is_keyboard = True
            self.touched.emit()
            return isinstance(event, QKeyEvent) and _presses_button(event)
        if kind in {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}:
            self._press()
        return False


def _presses_button(event: QKeyEvent) -> bool:
    """Let Enter do what Space does on the button that shows the ring.

    By itself Qt presses a dialog's default button instead, whichever has the focus, and elsewhere none.
    """
    if event.key() not in ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    button = QApplication.focusWidget()
    if not isinstance(button, (QPushButton, QToolButton)) or QApplication.activePopupWidget() is not None:
        return False
    if event.isAutoRepeat():
        return True
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(button, QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier))
    return True
