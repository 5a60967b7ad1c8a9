"""A table whose rows are worked on with single keys."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QKeyEvent

from evalapp.ui.common.table_view import RowView


class KeyView(RowView):
    """Calls what :meth:`add_key` was given when its key is pressed in the table; other keys do as usual."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self._keys: dict[int, Callable[[], object]] = {}

    def add_key(self, key: QKeyCombination, deed: Callable[[], object]) -> None:
        """Let a key do something."""
        self._keys[key.toCombined()] = deed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = self._keys.get(event.keyCombination().toCombined())
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()
