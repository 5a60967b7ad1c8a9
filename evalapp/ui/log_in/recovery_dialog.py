"""Opens a workspace with the recovery key and gives an administrator a new password."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from evalapp.domain.errors import AppError, Invalid
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.form import Field, Form
from evalapp.ui.common.messages import error_text, field_texts
from evalapp.ui.common.tasks import TaskRunner
from evalapp.ui.log_in import door
from evalapp.ui.log_in.new_password import add_password_fields, password_problems


class RecoveryDialog(Dialog):
    """Says ``recovered(workspace)``."""

    recovered = Signal(object)

    def __init__(self, parent: QWidget, tasks: TaskRunner, folder: Path) -> None:
        super().__init__(parent, "", width=500)
        self.set_title(self.tr("Open with the recovery key"))
        self.set_text(self.tr("Type the key from its paper. Lower case, spaces and hyphens do not matter."))
        self._tasks, self._folder = tasks, folder
        self.form = Form()
        key = QPlainTextEdit()
        key.setFixedHeight(64)
        key.setTabChangesFocus(True)
        self.form.add(Field("key", self.tr("Recovery key"), key, required=True))
        self.form.add(Field("login", self.tr("Administrator's account"), QLineEdit(), required=True))
        add_password_fields(self.form)
        self.form.load({"login": door.first_login()})
        self.body.addWidget(self.form)
        self.verb = self.add_verb(self.tr("Open"))

    def accept(self) -> None:
        values: dict[str, Any] = self.form.values()
        if problems := password_problems(values["password"], values["again"], values["login"]):
            self.form.show_errors(problems)
            return
        self.verb.setEnabled(False)
        self._tasks.run(
            self,
            lambda _task: door.recover(self._folder, values["key"], values["login"], values["password"]),
            done=self._on_recovered,
            failed=self._on_failed,
        )

    def _on_recovered(self, workspace: object) -> None:
        self.recovered.emit(workspace)
        super().accept()

    def _on_failed(self, error: Exception) -> None:
        self.verb.setEnabled(True)
        if isinstance(error, Invalid):
            self.form.show_errors(field_texts(error))
        elif isinstance(error, AppError) and error.code.startswith("recovery_key"):
            self.form.show_errors({"key": error_text(error)})
        elif isinstance(error, AppError):
            self.bar.complain(error_text(error))
        else:
            raise error
