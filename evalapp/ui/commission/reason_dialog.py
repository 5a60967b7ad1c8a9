"""A deed that needs a reason: the question, what will follow, the field, the verb."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog


class ReasonDialog(FormDialog):
    """Asks why, then does it; Invalid of the deed is shown beside the field."""

    def __init__(
        self, parent: QWidget, question: str, text: str, verb: str, deed: Callable[[str], object]
    ) -> None:
        super().__init__(parent, question, text, verb=verb, width=500)
        self._deed = deed
        field = QPlainTextEdit()
        field.setFixedHeight(72)
        field.setTabChangesFocus(True)
        self.form.add(Field("reason", self.tr("Reason"), field, required=True))
        self.form.load({"reason": ""})

    def save(self, values: dict[str, Any]) -> None:
        """Do it."""
        self._deed(values["reason"])
