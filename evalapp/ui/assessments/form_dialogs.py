"""Small dialogs around forms: a new one, whose a refused one is, dismissing with a reason."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from evalapp.domain.campaign import RaterRole
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.services.forms import AssesseeRow, OpenFormRow
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import term


class NewFormDialog(FormDialog):
    """Role and rater code; opens the form for entry."""

    form_wanted = Signal(int)

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        campaign_id: int,
        rules: ScoringRules,
        official: AssesseeRow,
    ) -> None:
        super().__init__(
            parent, self.tr("New form"), official.full_name, verb=self.tr("Enter marks"), width=420
        )
        self._context, self._assessee_id = context, official.assessee_id
        codes = context.services.forms.rater_codes(campaign_id)
        self.form.add(Field("role", term("rater_role"), role_box(rules)))
        self.form.add(
            Field(
                "rater_code",
                self.tr("Rater code"),
                rater_field(codes),
                hint=self.tr("One code is one person in the whole campaign."),
                required=True,
            )
        )
        lacking = next((role for role in official.roles if official.missing_in(role)), None)
        self.form.load({"role": lacking or rules.roles[0].role, "rater_code": ""})
        self.form.widget("rater_code").setFocus()

    def save(self, values: dict[str, Any]) -> None:
        """Begin the form, or find the one that was begun."""
        form_id = self._context.services.forms.open_form(
            self._assessee_id, RaterRole(values["role"]), values["rater_code"]
        )
        self.form_wanted.emit(form_id)


class RaterDialog(FormDialog):
    """In which role and by whom a refused form was filled in."""

    settled = Signal(int)

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        campaign_id: int,
        rules: ScoringRules,
        form: OpenFormRow,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Whose form is it?"),
            form.full_name,
            verb=self.tr("Continue"),
            width=420,
        )
        self._context, self._form_id = context, form.id
        codes = context.services.forms.rater_codes(campaign_id)
        hint = self.tr("In the file: {role}").format(role=form.raw_role) if form.raw_role else ""
        self.form.add(Field("role", term("rater_role"), role_box(rules), hint=hint))
        self.form.add(Field("rater_code", self.tr("Rater code"), rater_field(codes), required=True))
        self.form.load({"role": form.role or rules.roles[0].role, "rater_code": form.rater_code})

    def save(self, values: dict[str, Any]) -> None:
        """Keep role and rater; the form stays open until it is finished."""
        self._context.services.forms.settle_rater(
            self._form_id, RaterRole(values["role"]), values["rater_code"]
        )
        self.settled.emit(self._form_id)


class DismissDialog(FormDialog):
    """Sets refused forms aside for a written reason."""

    dismissed = Signal(object)
    """Ids of the forms."""

    def __init__(self, parent: QWidget, context: PageContext, forms: Sequence[OpenFormRow]) -> None:
        super().__init__(
            parent,
            self.tr("Dismiss %n open form(s)?", "", len(forms)),
            self.tr("Their marks will not count. The reason is kept with the form."),
            verb=self.tr("Dismiss %n form(s)", "", len(forms)),
        )
        self._context, self._ids = context, [form.id for form in forms]
        reason = QPlainTextEdit()
        reason.setTabChangesFocus(True)
        reason.setFixedHeight(84)
        self.form.add(Field("reason", term("reason"), reason, required=True))
        self.form.load({"reason": ""})

    def save(self, values: dict[str, Any]) -> None:
        """Dismiss them all in one step."""
        self._context.services.forms.dismiss(self._ids, values["reason"])
        self.dismissed.emit(self._ids)


def role_box(rules: ScoringRules) -> QComboBox:
    """The roles of a campaign."""
    made = QComboBox()
    for rule in rules.roles:
        made.addItem(label(rule.role), rule.role.value)
    return made


def rater_field(codes: Sequence[str]) -> QLineEdit:
    """A field that completes codes already used in the campaign."""
    made = QLineEdit()
    completer = QCompleter(list(codes), made)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setCompleter(completer)
    return made
