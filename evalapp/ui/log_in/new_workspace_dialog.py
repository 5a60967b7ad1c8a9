"""Makes a new workspace: place, administrator, recovery key shown once and asked back."""

import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from evalapp.domain.errors import AppError, Invalid
from evalapp.ui.common.buttons import second
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.form import Field, Form
from evalapp.ui.common.messages import code_text, error_text, field_texts
from evalapp.ui.common.tasks import TaskRunner
from evalapp.ui.log_in import door
from evalapp.ui.log_in.new_password import add_password_fields, password_problems
from evalapp.ui.log_in.recovery_key_page import RecoveryKeyPage


def common_folder() -> Path:
    """A folder common to the users of this computer, else the user's own."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / "evalapp"
    if sys.platform == "darwin":
        return Path("/Users/Shared/evalapp")
    return (
        Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)) / "evalapp"
    )


class NewWorkspaceDialog(Dialog):
    """Two steps; says ``created(folder, login, password)`` after the second."""

    created = Signal(object, str, str)

    def __init__(self, parent: QWidget, tasks: TaskRunner) -> None:
        super().__init__(parent, "", width=540)
        self.set_title(self.tr("New workspace"))
        self.set_text(
            self.tr(
                "One encrypted folder holds everything. Whoever can open it holds all of it; "
                "roles prevent mistakes, not an account holder with tools."
            )
        )
        self._tasks = tasks
        self._password = ""
        self._key_page: RecoveryKeyPage | None = None
        self.form = self._build_form()
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.verb = self.add_verb(self.tr("Create"))
        self.verb.setObjectName("verb")

    def _build_form(self) -> Form:
        form = Form()
        form.add(Field("name", self.tr("Name"), QLineEdit(), self.tr("For example the unit"), required=True))
        self.place = FolderField()
        form.add(
            Field(
                "folder", self.tr("Folder"), self.place, self.tr("On a disk of this computer"), required=True
            )
        )
        form.add(
            Field(
                "full_name",
                self.tr("Administrator's full name"),
                QLineEdit(),
                self.tr("The account is called “{login}”.").format(login=door.first_login()),
                required=True,
            )
        )
        add_password_fields(form)
        form.load({"folder": common_folder() / self.tr("workspace")})
        return form

    # First step ------------------------------------------------------------------------------

    def accept(self) -> None:
        if self._key_page is not None:
            self._finish()
            return
        values = self.form.values()
        if problems := self._problems(values):
            self.form.show_errors(problems)
            self.form.check_with(self._problems)
            return
        self._password = values["password"]
        self._show_busy(True)
        self._tasks.run(
            self,
            lambda _task: door.create(
                values["folder"], values["name"].strip(), values["full_name"].strip(), values["password"]
            ),
            done=self._on_created,
            failed=self._on_failed,
        )

    def _problems(self, values: dict[str, Any]) -> dict[str, str]:
        missing = {name: code_text("required") for name in ("name", "full_name") if not values[name].strip()}
        found = missing | password_problems(values["password"], values["again"], door.first_login())
        if not str(values["folder"]).strip() or values["folder"] == Path():
            return found | {"folder": code_text("required")}
        try:
            door.require_place(values["folder"])
        except AppError as error:
            found["folder"] = error_text(error)
        return found

    def _show_busy(self, busy: bool) -> None:
        self.verb.setEnabled(not busy)
        self._call_verb(self.tr("Creating…") if busy else self.tr("Create"))

    def _call_verb(self, words: str) -> None:
        """Name the verb for the eye and for screen readers alike."""
        self.verb.setText(words)
        self.verb.setAccessibleName(words)

    def _on_failed(self, error: Exception) -> None:
        self._show_busy(False)
        if isinstance(error, Invalid):
            self.form.show_errors(field_texts(error))
        elif isinstance(error, AppError):
            self.form.show_errors({"folder": error_text(error)})
        else:
            raise error

    # Second step -----------------------------------------------------------------------------

    def _on_created(self, key: str) -> None:
        self._show_busy(False)
        self._key_page = RecoveryKeyPage(key, self.form.values()["name"], door.asked_groups())
        self.form.hide()
        self.body.insertWidget(0, self._key_page)
        self.set_title(self.tr("Recovery key"))
        self.set_text(
            self.tr(
                "It is shown only now. Without it nobody can open the workspace when passwords are forgotten "
                "or keys.json is lost. Keep it on paper in a safe."
            )
        )
        self.cancel.hide()
        self._call_verb(self.tr("Open the workspace"))
        self._key_page.form.widget(str(self._key_page.asked[0])).setFocus()

    def key_page(self) -> RecoveryKeyPage | None:
        """The second step, None while the first one shows."""
        return self._key_page

    def _finish(self) -> None:
        assert self._key_page is not None
        if not self._key_page.is_copied():
            return
        self.created.emit(self.form.values()["folder"], door.first_login(), self._password)
        super().accept()

    def reject(self) -> None:
        """Until the key is asked back, the window does not go away: the key would be lost."""
        if self._key_page is None:
            super().reject()
        else:
            self._key_page.remind()


class FolderField(QWidget):
    """A line with a folder and a button to choose one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._line = QLineEdit()
        self._line.textChanged.connect(self._on_changed)
        choose = second(self.tr("Choose…"))
        choose.clicked.connect(self._on_choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(choose)
        self.setFocusProxy(self._line)

    def value(self) -> Path:
        """The folder."""
        return Path(self._line.text().strip())

    def set_value(self, folder: Path) -> None:
        """Show a folder."""
        self._line.setText(str(folder))

    def _on_changed(self) -> None:
        self.changed.emit()

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the workspace"), str(self.value().parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._line.setText)
        dialog.open()
