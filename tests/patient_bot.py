"""Waiting in tests of the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker


class PatientBot(QtBot):
    """Waits as long as a busy machine may need, and until what became true is shown.

    A layout shows a new widget, and Qt moves the cursor, only after the event that asked for it. A test
    goes on where a user would: when that has happened.
    """

    def __init__(self, request: pytest.FixtureRequest, *, patience_ms: int) -> None:
        super().__init__(request)
        self._patience_ms = patience_ms

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int | None = None) -> None:
        super().waitUntil(callback, timeout=self._patience_ms if timeout is None else timeout)
        QCoreApplication.sendPostedEvents()

    def waitExposed(self, widget: QWidget, *, timeout: int | None = None) -> object:
        return super().waitExposed(widget, timeout=self._patience_ms if timeout is None else timeout)

    def waitSignal(self, signal: object, *, timeout: int | None = None, **options: object) -> SignalBlocker:
        return super().waitSignal(
            signal, timeout=self._patience_ms if timeout is None else timeout, **options
        )
