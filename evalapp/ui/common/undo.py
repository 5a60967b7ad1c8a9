"""Undo for work that has already been done by a service."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QUndoCommand, QUndoStack

from evalapp.domain.errors import AppError

Deed = Callable[[], object]


class UndoHistory:
    """Remembers pairs of opposite service calls; a failed one ends the history."""

    def __init__(self, failed: Callable[[AppError], object]) -> None:
        self.stack = QUndoStack()
        self._failed = failed

    def did(self, text: str, *, again: Deed, back: Deed) -> None:
        """Remember a deed that is already done, and how to take it back."""
        self.stack.push(_Step(text, self._guarded(again), self._guarded(back)))

    def _guarded(self, deed: Deed) -> Deed:
        def run() -> None:
            try:
                deed()
            except AppError as error:
                # The stack counts a step as taken even if it raised, so it can't be trusted now.
                QTimer.singleShot(0, self.stack.clear)
                self._failed(error)

        return run


class _Step(QUndoCommand):
    def __init__(self, text: str, again: Deed, back: Deed) -> None:
        super().__init__(text)
        self._again, self._back = again, back
        self._just_done = True

    def redo(self) -> None:
        if self._just_done:  # push() calls redo(), but the deed is done
            self._just_done = False
        else:
            self._again()

    def undo(self) -> None:
        self._back()
