"""Knows when somebody last touched key or mouse, and which of the two; lets Enter press buttons.

It looks at native windows, not at the application: a filter there would see every event of every
widget, some ten thousand while a page is built.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

KEYS = frozenset({QEvent.Type.KeyPress})
OTHERS = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class InputWatch(QObject):
    """``touched`` at any input; ``is_keyboard`` is true after a key, false after a press of the mouse."""

    touched = Signal()

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self.is_keyboard = False
        app.focusWindowChanged.connect(self._on_window_changed)
        self._on_window_changed(app.focusWindow())

    def _on_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            # Installing a filter again only moves it to the front.
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in KEYS:
            self.is_keyboard = True
            self.touched.emit()
            return isinstance(event, QKeyEvent) and _presses_button(event)
        if kind in OTHERS:
            if kind in PRESSES:
                self.is_keyboard = False
            self.touched.emit()
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
