"""Ties the fields of a value to the widgets that edit them; one line below for hint or error."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.segments import Choice
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import restyle, scaled

translate = QCoreApplication.translate


class Access(NamedTuple):
    """How a kind of widget is read, written and listened to."""

    read: Callable[[Any], Any]
    write: Callable[[Any, Any], object]
    changed: str


def _choose_data(box: QComboBox, data: object) -> None:
    box.setCurrentIndex(box.findData(data))


ACCESS: dict[type[QWidget], Access] = {
    QLineEdit: Access(QLineEdit.text, lambda w, v: w.setText(v or ""), "textChanged"),
    QPlainTextEdit: Access(QPlainTextEdit.toPlainText, lambda w, v: w.setPlainText(v or ""), "textChanged"),
    QSpinBox: Access(QSpinBox.value, QSpinBox.setValue, "valueChanged"),
    QDoubleSpinBox: Access(QDoubleSpinBox.value, QDoubleSpinBox.setValue, "valueChanged"),
    QCheckBox: Access(QCheckBox.isChecked, lambda w, v: w.setChecked(bool(v)), "toggled"),
    QComboBox: Access(QComboBox.currentData, _choose_data, "currentIndexChanged"),
    QDateEdit: Access(lambda w: w.date().toPython(), lambda w, v: w.setDate(v), "dateChanged"),
    Choice: Access(Choice.chosen, Choice.choose, "changed"),
}
"""Other widgets take part with methods ``value()``, ``set_value(v)`` and a signal ``changed``."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: the name of the value, its label, widget, hint below, whether it is required."""

    name: str
    label: str
    widget: QWidget
    hint: str = ""
    required: bool = False
    stretch: int = 1


class Form(QWidget):
    """Loads values into widgets, reads them back, shows errors below them; at most 640 wide."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumWidth(scaled(640))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._fields: dict[str, Field] = {}
        self._notes: dict[str, _Note] = {}
        self._loaded: dict[str, Any] = {}
        self._check: Callable[[dict[str, Any]], Mapping[str, str]] | None = None

    def add(self, *fields: Field) -> None:
        """Add fields side by side in one row."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in fields:
            cell = self._cell(field)
            row.addLayout(cell, field.stretch)
            row.setAlignment(cell, Qt.AlignmentFlag.AlignTop)
        self._rows.addLayout(row)

    def add_section(self, title: str) -> None:
        """Add the name of a group of fields."""
        self._rows.addSpacing(6)
        self._rows.addWidget(text_label(title, "strong"))

    def add_widget(self, widget: QWidget) -> None:
        """Add something that is no field."""
        self._rows.addWidget(widget)

    def widget(self, name: str) -> Any:
        """The widget of a field."""
        return self._fields[name].widget

    def load(self, values: Mapping[str, Any]) -> None:
        """Show values; they are now what "unchanged" means."""
        for name, field in self._fields.items():
            if name in values:
                _access(field.widget).write(field.widget, values[name])
        self._loaded = self.values()
        self.changed.emit()

    def fill(self, name: str, value: Any) -> None:
        """Show what was computed for a field: nobody typed it, so that nothing is lost with it."""
        widget = self._fields[name].widget
        _access(widget).write(widget, value)
        self._loaded[name] = _access(widget).read(widget)

    def values(self) -> dict[str, Any]:
        """What the widgets hold now, by field name."""
        return {name: _access(field.widget).read(field.widget) for name, field in self._fields.items()}

    def is_dirty(self) -> bool:
        """Compare, not flag: typing the old value back makes the form clean again."""
        return self.values() != self._loaded

    def check_with(self, check: Callable[[dict[str, Any]], Mapping[str, str]] | None) -> None:
        """After a refused save: look at ``check(values)`` on every change, so that messages go at once."""
        self._check = check

    def show_errors(self, messages: Mapping[str, str]) -> None:
        """Show ``{field: sentence}`` below the fields and put the cursor into the first."""
        self._mark(messages)
        if first := next((name for name in self._fields if name in messages), None):
            self._fields[first].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def error(self, name: str) -> str:
        """The sentence below a field, "" when there is none."""
        return self._notes[name].error()

    def names(self) -> set[str]:
        """Names of all fields."""
        return set(self._fields)

    def _mark(self, messages: Mapping[str, str]) -> None:
        for name, note in self._notes.items():
            message = messages.get(name, "")
            note.show_error(message)
            widget = self._fields[name].widget
            widget.setAccessibleDescription(message or self._fields[name].hint)
            if bool(widget.property("fault")) != bool(message):
                widget.setProperty("fault", bool(message))
                restyle(widget)

    def _cell(self, field: Field) -> QVBoxLayout:
        cell = QVBoxLayout()
        cell.setSpacing(0)
        if field.label and not isinstance(field.widget, QCheckBox):
            cell.addWidget(self._caption(field))
            cell.addSpacing(5)
            field.widget.setAccessibleName(field.label.replace("&", ""))
        cell.addWidget(field.widget)
        note = _Note(field.hint)
        note.setObjectName(f"{field.name}_note")
        cell.addWidget(note)
        self._fields[field.name], self._notes[field.name] = field, note
        if not field.widget.objectName():
            field.widget.setObjectName(field.name)
        getattr(field.widget, _access(field.widget).changed).connect(self._on_changed)
        return cell

    @staticmethod
    def _caption(field: Field) -> QLabel:
        text = field.label
        if field.required:
            text = translate("Common", "{label}, required").format(label=text)
        caption = text_label(text, "small_strong")
        caption.setBuddy(field.widget)
        return caption

    def _on_changed(self) -> None:
        if self._check is not None:
            self._mark(self._check(self.values()))
        self.changed.emit()


class _Note(QWidget):
    """One line below a field, kept reserved so that nothing jumps."""

    def __init__(self, hint: str) -> None:
        super().__init__()
        self._hint = hint
        self._icon = IconLabel("bad", "bad", 14)
        self._label = text_label(hint, "hint", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self._icon.hide()
        self.setMinimumHeight(scaled(18))

    def error(self) -> str:
        """The error shown, "" when it is the hint."""
        return self._label.text() if self._label.property("role") == "bad" else ""

    def show_error(self, message: str) -> None:
        """Show an error, or the hint again."""
        self._label.setText(message or self._hint)
        self._label.setProperty("role", "bad" if message else "hint")
        self._icon.setVisible(bool(message))
        restyle(self._label)


def _access(widget: QWidget) -> Access:
    for kind, access in ACCESS.items():
        if isinstance(widget, kind) and not hasattr(widget, "set_value"):
            return access
    return Access(lambda w: w.value(), lambda w, v: w.set_value(v), "changed")
