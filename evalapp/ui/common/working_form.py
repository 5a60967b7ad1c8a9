"""A form whose verb takes a while: done in the background, with progress and a way to stop it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from evalapp.domain.errors import AppError, Invalid
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.messages import error_text, field_texts
from evalapp.ui.common.progress_dialog import ProgressRow
from evalapp.ui.common.tasks import Task, TaskRunner


class WorkingForm(FormDialog):
    """A card whose :meth:`work` runs off the window's thread; override that one instead of ``save``.

    Cancel, Esc and the window's X first stop the work, and take everything back.
    """

    def __init__(
        self,
        tasks: TaskRunner,
        parent: QWidget | None,
        title: str,
        text: str = "",
        *,
        verb: str = "",
        width: int = 480,
    ) -> None:
        super().__init__(parent, title, text, verb=verb, width=width)
        self._tasks = tasks
        self._task: Task | None = None
        self._had_focus: QWidget | None = None
        self.progress = ProgressRow()
        self.progress.cancel.hide()  # the dialog's own Cancel stops the work
        self.progress.hide()
        self.body.addWidget(self.progress)

    def work(self, values: dict[str, Any]) -> Callable[[Task], object]:
        """What to do with the values; called here, what it returns is called in the background.

        Both may raise Invalid with field codes, or any AppError; the latter also Cancelled.
        """
        raise NotImplementedError

    def finish(self, result: Any) -> None:
        """Tell what was done, before the card closes; nothing by default."""

    def accept(self) -> None:
        """Do it, unless it is being done."""
        values = self.form.values()
        if self._task is not None:
            return
        if problems := self.check(values):
            self._refuse(problems)
            return
        try:
            work = self.work(values)
        except AppError as error:
            self._on_failed(error)
            return
        self.bar.hide()
        self._show_running(True)
        self._task = self._tasks.run(
            self,
            work,
            done=self._on_done,
            failed=self._on_failed,
            progress=self.progress.show_progress,
            cancelled=self._on_stopped,
        )

    def reject(self) -> None:
        """Close, or stop the work that is going on."""
        if self._task is not None:
            self._task.cancel()
            return
        super().reject()

    def _on_done(self, result: object) -> None:
        self._task = None
        self.finish(result)
        Dialog.accept(self)

    def _on_stopped(self) -> None:
        self._task = None
        self._show_running(False)

    def _on_failed(self, error: Exception) -> None:
        self._on_stopped()
        if isinstance(error, Invalid):
            self._refuse(field_texts(error))
        elif isinstance(error, AppError):
            self.bar.complain(error_text(error))
        else:
            raise error

    def _show_running(self, is_running: bool) -> None:
        if is_running:
            self._had_focus = self.focusWidget()
        self.form.setDisabled(is_running)
        self.verb.setDisabled(is_running)
        self.progress.setVisible(is_running)
        # What was switched off lost the cursor, and the keyboard would lead nowhere.
        if is_running:
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._had_focus is not None and isValid(self._had_focus):
            self._had_focus.setFocus(Qt.FocusReason.OtherFocusReason)
