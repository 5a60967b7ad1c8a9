"""Knows when somebody last touched key or mouse, and which of the two.

It looks at native windows, not at the application: a filter there would see every event of every
widget, some ten thousand while a page is built.
"""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QWindow

KEYS = frozenset({QEvent.Type.KeyPress})
OTHERS = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)
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
        elif kind in OTHERS:
            if kind in PRESSES:
                self.is_keyboard = False
            self.touched.emit()
        return False
