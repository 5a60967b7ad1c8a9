"""Dialogs of the calendar: one day, a moved day off."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from evalapp.domain.language import Language, Trilingual
from evalapp.services.working_days import CalendarDayFields, CalendarDayRow, CalendarService
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.messages import code_text

_EMPTY = Trilingual("", "", "")


class CalendarDayDialog(FormDialog):
    """A holiday, another day off, or a weekend day that is worked."""

    def __init__(
        self,
        parent: QWidget,
        service: CalendarService,
        *,
        language: Language,
        row: CalendarDayRow | None = None,
    ) -> None:
        title = self.tr("Day of the calendar") if row else self.tr("Add a day to the calendar")
        super().__init__(parent, title, width=520)
        self._service, self._language, self._row = service, language, row
        self._day, kind = DateField(), QComboBox()
        kind.addItem(self.tr("Day off"), False)
        kind.addItem(self.tr("Weekend day that is worked"), True)
        self.form.add(
            Field("day", self.tr("Day"), self._day, required=True),
            Field("is_working", self.tr("What it is"), kind, stretch=2),
        )
        self.form.add(Field("name", self.tr("Name"), QLineEdit(), required=True))
        self.form.add(Field("source", self.tr("Source"), QLineEdit(), hint=self.tr("The act that says so")))
        self.form.load(
            {
                "day": row.day if row else None,
                "is_working": bool(row and row.is_working),
                "name": row.name.pick(language) if row else "",
                "source": row.source if row else "",
            }
        )

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """A date that is none."""
        del values
        return {"day": code_text("date_unreadable")} if self._day.is_wrong() else {}

    def save(self, values: dict[str, Any]) -> None:
        """Enter or change the day."""
        name = self._row.name if self._row else _EMPTY
        if self._row is None or values["name"] != name.pick(self._language):
            name = _named(name, self._language, values["name"])
        fields = CalendarDayFields(values["day"], bool(values["is_working"]), name, values["source"])
        if self._row is None:
            self._service.add(fields)
        else:
            self._service.save(self._row.id, fields, version=self._row.version)


class MoveDialog(FormDialog):
    """A weekend day is worked, a weekday is off instead."""

    def __init__(self, parent: QWidget, service: CalendarService, *, language: Language) -> None:
        super().__init__(
            parent,
            self.tr("Which day off is moved?"),
            self.tr("The Saturday or Sunday becomes a working day, the weekday a day off."),
            verb=self.tr("Move the day off"),
            width=520,
        )
        self._service, self._language = service, language
        self._day, self._to = DateField(), DateField()
        self.form.add(
            Field("day", self.tr("Worked weekend day"), self._day, required=True),
            Field("to", self.tr("Off instead"), self._to, required=True),
        )
        self.form.add(Field("name", self.tr("Name"), QLineEdit(), required=True))
        self.form.add(Field("source", self.tr("Source"), QLineEdit(), hint=self.tr("The act that says so")))
        self.form.load({"day": None, "to": None, "name": self.tr("Day off moved"), "source": ""})

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """Dates that are none."""
        del values
        wrong = {"day": self._day, "to": self._to}
        return {name: code_text("date_unreadable") for name, field in wrong.items() if field.is_wrong()}

    def save(self, values: dict[str, Any]) -> None:
        """Write both days down."""
        name = _named(_EMPTY, self._language, values["name"])
        fields = CalendarDayFields(values["day"], is_working=True, name=name, source=values["source"])
        self._service.move_day_off(fields, values["to"])


def _named(name: Trilingual, language: Language, words: str) -> Trilingual:
    """``name`` with other words in ``language``; an empty Kazakh or Russian one takes the same."""
    changed = replace(name, **{language.value: words})
    return Trilingual(changed.kk or words, changed.ru or words, changed.en)
