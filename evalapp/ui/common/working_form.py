"""A form whose verb takes a while: done in the background, with progress and a way to stop it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from evalapp.domain.errors import AppError, Invalid
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.dialog_work import DialogWork
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.messages import error_text, field_texts
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
        self._running = DialogWork(tasks, self, self.form, self.verb)
        self.progress = self._running.progress
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
        if self._running.is_running:
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
        self._running.start(work, self._on_done, self._on_failed)

    def reject(self) -> None:
        """Close, or stop the work that is going on."""
        if not self._running.stop():
            super().reject()

    def _on_done(self, result: object) -> None:
        self.finish(result)
        Dialog.accept(self)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Invalid):
            self._refuse(field_texts(error))
        elif isinstance(error, AppError):
            self.bar.complain(error_text(error))
        else:
            raise error
