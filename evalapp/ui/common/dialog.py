"""Dialogs: the title is the question, the text says what will change, the button is the verb."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from evalapp.domain.errors import AppError, Invalid
from evalapp.ui.common.ask import confirms_discard
from evalapp.ui.common.buttons import danger, primary, quiet
from evalapp.ui.common.form import Form
from evalapp.ui.common.message_bar import MessageBar
from evalapp.ui.common.messages import error_text, field_texts, known_fields
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled

translate = QCoreApplication.translate


class Dialog(QDialog):
    """420–560 wide (more for tables); put the content into :attr:`body`, then :meth:`add_verb`."""

    def __init__(
        self, parent: QWidget | None, title: str, text: str = "", *, width: int = 480, height: int = 0
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"{title}[*]")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(scaled(width))
        self._has_height = bool(height)
        if height:
            self.resize(scaled(width), scaled(height))
        self.bar = MessageBar()
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.text = text_label(text, "secondary", wraps=True)
        self.text.setVisible(bool(text))
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.cancel = quiet(translate("Common", "Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.buttons.addWidget(self.cancel)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 16)
        outer.setSpacing(8)
        self.title = text_label(title, "heading", wraps=True)
        outer.addWidget(self.title)
        outer.addWidget(self.text)
        outer.addWidget(self.bar)
        outer.addLayout(self.body, 1)
        outer.addSpacing(8)
        outer.addLayout(self.buttons)

    def set_title(self, title: str) -> None:
        """Ask another question."""
        self.title.setText(title)
        self.setWindowTitle(f"{title}[*]")

    def set_text(self, text: str) -> None:
        """Say what will change."""
        self.text.setText(text)
        self.text.setVisible(bool(text))

    def add_verb(
        self, text: str, on_click: Callable[[], object] | None = None, *, dangerous: bool = False
    ) -> QPushButton:
        """Add the button that does it, named by its verb; without ``on_click`` it accepts."""
        button = danger(text) if dangerous else primary(text)
        button.clicked.connect(on_click or self.accept)
        button.setDefault(not dangerous)
        self.buttons.addWidget(button)
        return button

    def add_other(self, button: QPushButton) -> None:
        """Add a button at the left end."""
        self.buttons.insertWidget(0, button)

    def showEvent(self, event: QShowEvent) -> None:
        # Qt guesses the height of wrapped text from a narrower width; measure at the real one.
        layout = self.layout()
        if not self._has_height and layout is not None:
            width = max(self.minimumWidth(), self.width())
            self.resize(width, layout.totalHeightForWidth(width))
        super().showEvent(event)


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

    def accept(self) -> None:
        values = self.form.values()
        if problems := self.check(values):
            self._refuse(problems)
            return
        try:
            self.save(values)
        except Invalid as error:
            self._refuse(field_texts(error))
        except AppError as error:
            self.bar.complain(error_text(error))
        else:
            super().accept()

    def reject(self) -> None:
        """Cancel, Esc and the window's X all end up here."""
        if not self.form.is_dirty() or confirms_discard(self):
            super().reject()

    def _refuse(self, messages: Mapping[str, str]) -> None:
        beside, others = known_fields(messages, self.form.names())
        self.form.show_errors(beside)
        self.form.check_with(self.check)
        if others:
            self.bar.complain(" ".join(others))

    def _on_form_changed(self) -> None:
        self.setWindowModified(self.form.is_dirty())
