"""Long work off the GUI thread; results come back on it."""

import logging
import time
from collections.abc import Callable
from functools import partial
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

from evalapp.domain.errors import Cancelled

log = logging.getLogger(__name__)
REPORT_EVERY = 0.1
"""Seconds between reports; a progress bar needs no more."""

Result = TypeVar("Result")


class Task:
    """One running job: the job calls :meth:`step`, the window calls :meth:`cancel`."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._report = report
        self._stop = Event()
        self._reported_at = 0.0

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._stop.set()

    def step(self, done: int, total: int) -> None:
        """Report ``done`` of ``total``; raises Cancelled when somebody has asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if done == total or now - self._reported_at > REPORT_EVERY:
            self._reported_at = now
            self._report(done, total)


class TaskRunner(QObject):
    """One background thread, so tasks never race each other for the database.

    This is the only QObject involved and it lives as long as the application,
    so nothing made of C++ is ever created or destroyed on the worker thread.
    """

    _deliver = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._tasks: set[Task] = set()
        self._deliver.connect(self._on_deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[Task], Result],
        *,
        done: Callable[[Result], object],
        failed: Callable[[Exception], object],
        progress: Callable[[int, int], object] | None = None,
        cancelled: Callable[[], object] | None = None,
    ) -> Task:
        """Run ``work(task)`` in the background; callbacks are dropped once ``owner`` is gone."""

        def post(callback: Callable[[], object]) -> None:
            self._deliver.emit((owner, callback))

        def report(count: int, total: int) -> None:
            if progress:
                post(partial(progress, count, total))

        def job() -> None:
            try:
                result = work(task)
            except Cancelled:
                log.info("task cancelled")
                if cancelled:
                    post(cancelled)
            except Exception as error:  # the one place that catches everything: it hands it over
                log.debug("task failed", exc_info=True)
                post(partial(failed, error))
            else:
                post(partial(done, result))
            finally:
                self._tasks.discard(task)

        task = Task(report)
        self._tasks.add(task)
        self._pool.start(job)
        return task

    def is_busy(self) -> bool:
        """Whether anything runs or waits."""
        return bool(self._tasks)

    def stop(self, timeout_ms: int = 5000) -> bool:
        """Cancel everything; False when a task would not stop in time."""
        for task in tuple(self._tasks):
            task.cancel()
        return self._pool.waitForDone(timeout_ms)

    def _on_deliver(self, delivery: tuple[QObject, Callable[[], object]]) -> None:
        owner, callback = delivery
        if isValid(owner):
            callback()
