"""What the verb of a dialog does in the background: with progress; Cancel stops it, the cursor comes back."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.progress_dialog import ProgressRow
from evalapp.ui.common.tasks import Task, TaskRunner


class DialogWork(QObject):
    """The work of one dialog, one at a time; ``parts`` are switched off while it goes on.

    The dialog puts :attr:`progress` into its body, and asks :meth:`stop` before it closes.
    """

    def __init__(self, tasks: TaskRunner, dialog: Dialog, *parts: QWidget) -> None:
        super().__init__(dialog)
        self._tasks, self._dialog, self._parts = tasks, dialog, parts
        self._task: Task | None = None
        self._had_focus: QWidget | None = None
        self.progress = ProgressRow()
        self.progress.cancel.hide()  # the dialog's own Cancel stops the work
        self.progress.hide()

    @property
    def is_running(self) -> bool:
        """Whether something is being done."""
        return self._task is not None

    def start(
        self,
        work: Callable[[Task], object],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do it; ``done`` closes the dialog, ``failed`` is called with everything usable again."""

        def finish(result: object) -> None:
            self._task = None
            done(result)

        def complain(error: Exception) -> None:
            self._end()
            failed(error)

        self._show_running(True)
        self._task = self._tasks.run(
            self._dialog,
            work,
            done=finish,
            failed=complain,
            progress=self.progress.show_progress,
            cancelled=self._end,
        )

    def stop(self) -> bool:
        """Stop what is going on, which takes everything back; False when nothing is."""
        if self._task is None:
            return False
        self._task.cancel()
        return True

    def _end(self) -> None:
        self._task = None
        self._show_running(False)

    def _show_running(self, is_running: bool) -> None:
        if is_running:
            self._had_focus = self._dialog.focusWidget()
        for part in self._parts:
            part.setDisabled(is_running)
        self.progress.setVisible(is_running)
        # What was switched off lost the cursor, and the keyboard would lead nowhere.
        if is_running:
            self._dialog.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._had_focus is not None and isValid(self._had_focus):
            self._had_focus.setFocus(Qt.FocusReason.OtherFocusReason)
