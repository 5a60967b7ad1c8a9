"""Saves a draft shortly after the last change, and at once when asked."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Autosave(QObject):
    """Calls ``save`` ``delay_ms`` after the last :meth:`touch`."""

    def __init__(
        self, save: Callable[[], object], parent: QObject | None = None, *, delay_ms: int = 800
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._timer = QTimer(self, singleShot=True, interval=delay_ms)
        self._timer.timeout.connect(self._on_timeout)

    def touch(self) -> None:
        """Something changed: save after a pause."""
        self._timer.start()

    def flush(self) -> None:
        """Save now if anything waits."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()

    def _on_timeout(self) -> None:
        self._save()
