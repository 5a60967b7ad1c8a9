"""Long work off the GUI thread; results come back on it."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import Any, TypeVar

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


@dataclass(frozen=True, slots=True)
class _Order:
    """What somebody wants done; owner and callbacks hold widgets."""

    owner: QObject
    work: Callable[[Task], Any]
    done: Callable[[Any], object]
    failed: Callable[[Exception], object]
    progress: Callable[[int, int], object] | None
    cancelled: Callable[[], object] | None


class TaskRunner(QObject):
    """One background thread, so tasks never race each other for the database.

    Nothing made of C++ may be destroyed on the worker thread. So this is the only QObject that it
    sees, orders are let go on the GUI thread, and garbage is left to ui.common.collector: Python's own
    collector would work in whichever thread allocates.
    """

    _deliver = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._tasks: set[Task] = set()
        self._orders: dict[Task, _Order] = {}
        self._is_stopped = False
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
        """Run ``work(task)`` in the background; callbacks are dropped once ``owner`` is gone.

        After :meth:`stop` nothing starts any more: a window that goes may still ask, and what it asks
        for would outlive the database.
        """

        def report(count: int, total: int) -> None:
            order = self._orders[task]
            if order.progress:
                self._post(order, partial(order.progress, count, total))

        def job() -> None:
            self._perform(task)
            self._tasks.discard(task)
            self._deliver.emit((self, partial(self._let_go, task)))

        task = Task(report)
        if self._is_stopped:
            task.cancel()
            return task
        self._orders[task] = _Order(owner, work, done, failed, progress, cancelled)
        self._tasks.add(task)
        self._pool.start(job)
        return task

    def _perform(self, task: Task) -> None:
        order = self._orders[task]
        try:
            result = order.work(task)
        except Cancelled:
            log.info("task cancelled")
            if order.cancelled:
                self._post(order, order.cancelled)
        except Exception as error:  # the one place that catches everything: it hands it over
            log.debug("task failed", exc_info=True)
            self._post(order, partial(order.failed, error))
        else:
            self._post(order, partial(order.done, result))

    def _post(self, order: _Order, callback: Callable[[], object]) -> None:
        self._deliver.emit((order.owner, callback))

    def _let_go(self, task: Task) -> None:
        self._orders.pop(task, None)

    def is_busy(self) -> bool:
        """Whether anything runs or waits."""
        return bool(self._tasks)

    def stop(self, timeout_ms: int = 5000) -> bool:
        """Cancel everything for good; False when a task would not stop in time."""
        self._is_stopped = True
        return self.cancel_all(timeout_ms)

    def cancel_all(self, timeout_ms: int = 5000) -> bool:
        """Cancel everything that runs or waits; False when a task would not stop in time."""
        for task in tuple(self._tasks):
            task.cancel()
        stopped = self._pool.waitForDone(timeout_ms)
        if stopped:
            for task in tuple(self._orders):
                self._let_go(task)
        return stopped

    def _on_deliver(self, delivery: tuple[QObject, Callable[[], object]]) -> None:
        owner, callback = delivery
        if isValid(owner):
            callback()
