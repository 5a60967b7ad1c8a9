"""Long work on screen: what is done, how much, how long still, and a way to stop it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from evalapp.domain.errors import AppError
from evalapp.ui.common.buttons import second, small
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import error_text
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


class WorkingDialog(Dialog):
    """Asks, then works in the background behind its own progress row; its verb is :attr:`verb`.

    Cancel, Esc and the window's X first stop the work, and take everything back.
    """

    verb: QPushButton
    form: QWidget | None = None
    """What cannot be changed during the work."""

    def add_progress(self, title: str) -> None:
        """Add the row, not shown until the work begins, below what is there."""
        self._task: Task | None = None
        self._had_focus: QWidget | None = None
        self.progress = ProgressRow(title)
        self.progress.cancel.hide()  # the dialog's own Cancel stops the work
        self.progress.hide()
        self.body.addWidget(self.progress)

    def start_work(
        self, tasks: TaskRunner, work: Callable[[Task], Result], done: Callable[[Result], object]
    ) -> None:
        """Run ``work``; ``done`` gets its result, a failure is shown in the dialog's bar."""
        self.bar.hide()
        self._show_running(True)

        def finished(result: Result) -> None:
            self._task = None
            done(result)

        self._task = tasks.run(
            self,
            work,
            done=finished,
            failed=self._on_failed,
            progress=self.progress.show_progress,
            cancelled=lambda: self._show_running(False),
        )

    def show_failure(self, error: AppError) -> None:
        """Say why the work could not be done."""
        self.bar.complain(error_text(error))

    def _on_failed(self, error: Exception) -> None:
        self._show_running(False)
        if not isinstance(error, AppError):
            raise error
        self.show_failure(error)

    def _show_running(self, is_running: bool) -> None:
        if is_running:
            self._had_focus = self.focusWidget()
        if self.form is not None:
            self.form.setEnabled(not is_running)
        self.verb.setEnabled(not is_running)
        self.progress.setVisible(is_running)
        if not is_running:
            self._task = None
            # What was switched off lost the cursor, and the keyboard would lead nowhere.
            if self._had_focus is not None and isValid(self._had_focus):
                self._had_focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Close, or stop the work that is going on."""
        if self._task is not None:
            self._task.cancel()
            return
        super().reject()


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
    cancelled: Callable[[], object] | None = None,
) -> Task:
    """Run ``work`` in the background behind a :class:`ProgressDialog`."""
    dialog = ProgressDialog(parent, title)

    def finished(result: Result) -> None:
        dialog.finish()
        done(result)

    def broken(error: Exception) -> None:
        dialog.finish()
        failed(error)

    def stopped() -> None:
        dialog.finish()
        if cancelled:
            cancelled()

    task = tasks.run(
        dialog,
        work,
        done=finished,
        failed=broken,
        progress=dialog.row.show_progress,
        cancelled=stopped,
    )
    dialog.rejected.connect(task.cancel)
    dialog.start()
    return task
