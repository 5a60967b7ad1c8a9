"""Long work on screen: what is done, how much, how long still, and a way to stop it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from evalapp.ui.common.buttons import second, small
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.formats import whole
from evalapp.ui.common.tasks import Result, Task, TaskRunner
from evalapp.ui.common.text_label import text_label

translate = QCoreApplication.translate
DELAY_MS = 400
"""Work that is done sooner shows nothing."""
FORETELL_AFTER = 5.0
"""Seconds after which the remaining time is named."""
IN_MINUTES_FROM = 90


class ProgressRow(QWidget):
    """A bar of 6 px, "812 of 1 500", the remaining time, and Cancel beside it."""

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self._title = text_label(title, "strong")
        self._count = text_label("", "small")
        self._rest = text_label("", "hint")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._total = 0
        self._start = (0.0, 0)
        self.cancel = small(second(translate("Common", "Cancel")))
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._count, 1)
        head.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._rest)

    def show_progress(self, done: int, total: int) -> None:
        """Show ``done`` of ``total``."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        text = translate("Common", "{done} of {total}").format(done=whole(done), total=whole(total))
        self._count.setText(text)
        now = time.monotonic()
        if total != self._total or done < self._start[1]:
            # Another stretch of work: the row may have waited long before it.
            self._total, self._start = total, (now, done)
            self._rest.clear()
        passed, made = now - self._start[0], done - self._start[1]
        if made and passed > FORETELL_AFTER:
            self._rest.setText(self._rest_text(passed * (total - done) / made))

    def _rest_text(self, seconds: float) -> str:
        if seconds < 1:
            return ""
        if seconds < IN_MINUTES_FROM:
            return self.tr("About %n second(s) left", "", round(seconds))
        return self.tr("About %n minute(s) left", "", round(seconds / 60))


class ProgressDialog(Dialog):
    """Window-modal; appears after 400 ms, Cancel stops the work and takes everything back."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title)
        self.row = ProgressRow()
        self.row.cancel.hide()
        self.body.addWidget(self.row)
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.open)

    def start(self) -> None:
        """Appear unless the work is done soon."""
        self._timer.start()

    def finish(self) -> None:
        """The work is over."""
        self._timer.stop()
        self.hide()
        self.deleteLater()


def run_with_progress(
    tasks: TaskRunner,
    parent: QWidget,
    title: str,
    work: Callable[[Task], Result],
    *,
    done: Callable[[Result], object],
    failed: Callable[[Exception], object],
) -> Task:
    """Run ``work`` in the background behind a :class:`ProgressDialog`."""
    dialog = ProgressDialog(parent, title)

    def finished(result: Result) -> None:
        dialog.finish()
        done(result)

    def broken(error: Exception) -> None:
        dialog.finish()
        failed(error)

    task = tasks.run(
        dialog,
        work,
        done=finished,
        failed=broken,
        progress=dialog.row.show_progress,
        cancelled=dialog.finish,
    )
    dialog.rejected.connect(task.cancel)
    dialog.start()
    return task
