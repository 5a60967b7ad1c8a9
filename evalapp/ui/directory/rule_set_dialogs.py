"""Dialogs of the rule sets: a dated copy, the end of validity."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from evalapp.domain.rule_set_checks import LONGEST_CODE, LONGEST_NAME
from evalapp.services.rule_set_editing import CopyFields, RuleSetVersion
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import code_text
from evalapp.ui.common.page import Page
from evalapp.ui.directory.language_texts import language_heads
from evalapp.ui.directory.rule_set_fields import TextsField


class CopyDialog(FormDialog):
    """A later version of a rule set, or another rule set that begins as its copy (``as_new``)."""

    made = Signal(int)
    """Id of the copy."""

    def __init__(self, page: Page, version: RuleSetVersion, *, as_new: bool) -> None:
        name = version.rules.name.pick(page.context.language)
        super().__init__(
            page,
            self.tr("New rule set") if as_new else self.tr("Later version"),
            self.tr("Everything is copied from “{name}” of {day} and can be edited then.").format(
                name=name, day=day(version.rules.valid_from)
            ),
            verb=self.tr("Make the copy"),
            width=720 if as_new else 480,
        )
        self._page, self._version, self._as_new = page, version, as_new
        self._from, self._ends = DateField(), QCheckBox(self.tr("The version in force ends the day before"))
        if as_new:
            self._add_names()
        self.form.add(Field("valid_from", self.tr("In force from"), self._from, required=True))
        if not as_new:
            self.form.add(Field("ends_earlier", "", self._ends))
        self.form.load(
            {"code": "", "name": version.rules.name, "valid_from": page.context.today(), "ends_earlier": True}
        )

    def _add_names(self) -> None:
        self.form.setMaximumWidth(self.minimumWidth())
        code = QLineEdit()
        code.setMaxLength(LONGEST_CODE)
        hint = self.tr("For workbooks and the command line, e.g. regional_2027")
        self.form.add(Field("code", self.tr("Code"), code, hint, required=True))
        self.form.add_widget(language_heads())
        names = TextsField(self.tr("Name"), limit=LONGEST_NAME)
        self.form.add(Field("name", self.tr("Name"), names, required=True))

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """A date that is none."""
        if self._from.is_wrong():
            return {"valid_from": code_text("date_unreadable")}
        return {"valid_from": code_text("required")} if values["valid_from"] is None else {}

    def save(self, values: dict[str, Any]) -> None:
        """Make the copy."""
        rules = self._version.rules
        fields = CopyFields(rules.code, rules.name, values["valid_from"])
        if self._as_new:
            fields = replace(fields, code=values["code"], name=values["name"], ends_earlier=False)
        else:
            fields = replace(fields, ends_earlier=bool(values["ends_earlier"]))
        self.made.emit(self._page.context.services.rule_set_editing.copy(self._version.rule_set_id, fields))


class EndDialog(FormDialog):
    """The last day on which a rule set is in force; intakes that were opened by it go on."""

    def __init__(self, page: Page, version: RuleSetVersion) -> None:
        super().__init__(
            page,
            self.tr("Until when is it in force?"),
            self.tr("Only which rule set is proposed for later intakes changes. Empty: still in force."),
        )
        self._service, self._version = page.context.services.rule_set_editing, version
        self._to = DateField()
        self.form.add(Field("valid_to", self.tr("Last day"), self._to))
        self.form.load({"valid_to": version.rules.valid_to})

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """A date that is none."""
        del values
        return {"valid_to": code_text("date_unreadable")} if self._to.is_wrong() else {}

    def save(self, values: dict[str, Any]) -> None:
        """Set the day."""
        self._service.end(self._version.rule_set_id, values["valid_to"])
