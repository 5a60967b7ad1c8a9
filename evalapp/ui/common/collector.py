"""Python's garbage is collected on the window's thread, and only between two events.

Widgets and models are often part of a reference cycle. Left to itself the collector destroys them
wherever the next object happens to be made: on the worker thread, where Qt forbids it, or in the middle
of a signal being connected or emitted, where Qt holds a lock that the destructor waits for.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
"""Between two looks; what lies about for a second costs no more than what lies about for a minute."""


class Collector(QObject):
    """Collects in place of Python's own collector, by its thresholds, while no background job runs."""

    def __init__(self, is_busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due; none while a background job makes objects."""
        if self._is_busy():
            return
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [
            generation
            for generation, (count, threshold) in enumerate(zip(counts, thresholds, strict=True))
            if count > threshold
        ]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
