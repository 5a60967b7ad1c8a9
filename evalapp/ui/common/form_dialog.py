"""A dialog around a form: edited whole, saved by its verb, asks before changes are lost."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from evalapp.domain.errors import AppError, Conflict, Invalid
from evalapp.ui.common.ask import confirms_discard
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.form import Form
from evalapp.ui.common.messages import code_text, error_text, field_texts, known_fields

translate = QCoreApplication.translate


class FormDialog(Dialog):
    """A card: edited whole, saved by its verb. Override :meth:`save`; it may raise AppError."""

    def __init__(
        self, parent: QWidget | None, title: str, text: str = "", *, verb: str = "", width: int = 480
    ) -> None:
        super().__init__(parent, title, text, width=width)
        self.form = Form()
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.form.changed.connect(self._on_form_changed)
        self.verb = self.add_verb(verb or translate("Common", "Save"))
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self.accept)

    def save(self, values: dict[str, Any]) -> None:
        """Hand the values to a service; raise Invalid with field codes, or any AppError."""
        raise NotImplementedError

    def check(self, values: dict[str, Any]) -> Mapping[str, str]:
        """``{field: sentence}`` for what is wrong and needs no service; {} by default."""
        del values
        return {}

    def meanwhile(self) -> str:
        """Called after a Conflict: what stands there now, in words, so that saving again replaces it.

        "" by default: the record is to be opened anew.
        """
        return ""

    def accept(self) -> None:
        values = self.form.values()
        if problems := self.check(values):
            self._refuse(problems)
            return
        try:
            self.save(values)
        except Invalid as error:
            self._refuse(field_texts(error))
        except Conflict as error:
            self.bar.complain(self._words_of(error))
            self.grow()
        except AppError as error:
            self.bar.complain(error_text(error))
        else:
            super().accept()

    def reject(self) -> None:
        """Cancel, Esc and the window's X all end up here."""
        if not self.form.is_dirty() or confirms_discard(self):
            super().reject()

    def _words_of(self, error: Conflict) -> str:
        try:
            stands = self.meanwhile()
        except AppError as trouble:  # what it is about may be gone altogether
            return error_text(trouble)
        return code_text("entered_elsewhere_stands", stands=stands) if stands else error_text(error)

    def _refuse(self, messages: Mapping[str, str]) -> None:
        beside, others = known_fields(messages, self.form.names())
        self.form.show_errors(beside)
        self.form.check_with(self.check)
        if others:
            self.bar.complain(" ".join(others))
        self.grow()

    def _on_form_changed(self) -> None:
        self.setWindowModified(self.form.is_dirty())
