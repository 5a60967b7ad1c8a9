"""What shows when the program made a mistake: one sentence, folded details, Copy."""

import logging
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from evalapp.ui.common.buttons import link, quiet, second
from evalapp.ui.common.dialog import Dialog

translate = QCoreApplication.translate
log = logging.getLogger(__name__)


class CrashDialog(Dialog):
    """Offers to go on or to close the program."""

    def __init__(self, details: str, quit_now: Callable[[], object]) -> None:
        super().__init__(
            QApplication.activeWindow(),
            translate("Crash", "The program made a mistake"),
            translate(
                "Crash", "What was saved is safe. You can go on, or close the program and start again."
            ),
            width=520,
        )
        self._details = details
        self.shown = QPlainTextEdit(details, readOnly=True)
        self.shown.setMinimumHeight(180)
        self.shown.hide()
        show = link(translate("Crash", "Details"))
        show.clicked.connect(self._on_details)
        self.body.addWidget(show)
        self.body.addWidget(self.shown)
        self.cancel.hide()
        copy = quiet(translate("Crash", "Copy"), "copy")
        copy.clicked.connect(self._on_copy)
        self.add_other(copy)
        close = second(translate("Crash", "Close the program"))
        close.clicked.connect(quit_now)
        self.buttons.addWidget(close)
        self.add_verb(translate("Crash", "Go on"))

    def _on_details(self) -> None:
        self.shown.setVisible(not self.shown.isVisible())
        self.adjustSize()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)


class CrashReporter(QObject):
    """Takes the place of sys.excepthook; PySide6 sends exceptions from slots and timers there."""

    _crashed = Signal(str)

    def __init__(self, quit_now: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quit_now = quit_now
        self._dialog: CrashDialog | None = None
        self._crashed.connect(self._on_crashed)

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log where it happened (never the values: they may be personal) and show the dialog."""
        if issubclass(kind, KeyboardInterrupt):
            self._quit_now()
            return
        frames = "".join(traceback.format_tb(trace))
        log.error("%s\n%s", kind.__name__, frames)
        details = "".join(traceback.format_exception(kind, error, trace))
        if QThread.currentThread() is self.thread():
            self._on_crashed(details)
        else:
            self._crashed.emit(details)

    def _on_crashed(self, details: str) -> None:
        if self._dialog is not None:
            return  # one is enough; the others are in the log
        self._dialog = CrashDialog(details, self._quit_now)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    def _on_finished(self) -> None:
        self._dialog = None
