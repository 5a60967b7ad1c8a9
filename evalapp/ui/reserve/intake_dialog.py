"""A new intake: name, rule set shown in words, as-of date, window, places; or as an earlier one was."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from evalapp.domain.intake_plan import IntakePlan
from evalapp.domain.language import Language
from evalapp.domain.rule_set import RuleSet
from evalapp.services.criterion_words import rule_texts
from evalapp.services.intake_rows import IntakeRow
from evalapp.services.intake_setup import IntakeSetupService
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.messages import code_text
from evalapp.ui.common.text_label import text_label

translate = QCoreApplication.translate
_MOST_PLACES = 1_000_000
_NOTHING = 0


class IntakeDialog(FormDialog):
    """Makes a draft; hands its id to ``made``. ``earlier``: intakes it may be modelled on."""

    def __init__(
        self,
        context: PageContext,
        made: Callable[[int], object],
        parent: QWidget | None = None,
        *,
        earlier: Sequence[IntakeRow] = (),
    ) -> None:
        super().__init__(
            parent,
            translate("Reserve", "New intake"),
            translate(
                "Reserve", "A draft: rules and stages are set next; it opens once its act is confirmed."
            ),
            verb=translate("Reserve", "Create"),
            width=560,
        )
        self._service: IntakeSetupService = context.services.intake_setup
        self._language: Language = context.language
        self._made = made
        self._rules = {rules.code: rules for rules in context.services.intakes.rule_sets(context.today())}
        box, model, places = QComboBox(), QComboBox(), QLineEdit()
        for code, rules in self._rules.items():
            box.addItem(rules.name.pick(self._language), code)
        model.addItem(self.tr("Nothing: begin anew"), _NOTHING)
        for row in earlier:
            model.addItem(row.name, row.id)
        places.setValidator(QIntValidator(0, _MOST_PLACES, places))
        self.form.add(Field("name", self.tr("Name"), QLineEdit(), required=True))
        self.form.add(
            Field("rule_set", self.tr("Rule set"), box, required=True, stretch=2),
            Field("as_of", self.tr("As-of date"), DateField(), required=True),
        )
        self._words = text_label("", "small", wraps=True)
        self._words.setObjectName("rules_in_words")
        self.form.add_widget(self._words)
        self.form.add(
            Field("opens_on", self.tr("Applications from"), DateField()),
            Field("closes_on", self.tr("until"), DateField()),
            Field("places", self.tr("Places"), places),
        )
        self.form.add(Field("model", self.tr("Directions and stages as in"), model))
        self.form.load(
            {"name": "", "rule_set": next(iter(self._rules), None), "places": "", "model": _NOTHING}
        )
        box.currentIndexChanged.connect(self._on_rules)
        self._on_rules(0)

    def check(self, values: dict[str, Any]) -> Mapping[str, str]:
        problems = {
            name: self.tr("This is no date. Write it as 31.12.2026.")
            for name in ("as_of", "opens_on", "closes_on")
            if self.form.widget(name).is_wrong()
        }
        if not values["name"].strip():
            problems["name"] = code_text("required")
        if values["as_of"] is None:
            problems.setdefault("as_of", self.tr("Enter the date on which age and experience are counted."))
        return problems

    def save(self, values: dict[str, Any]) -> None:
        plan = IntakePlan(
            name=values["name"],
            rule_set=values["rule_set"],
            as_of=values["as_of"],
            opens_on=values["opens_on"],
            closes_on=values["closes_on"],
            places=int(values["places"] or 0) or None,
        )
        if values["model"]:
            plan = plan.modelled_on(self._service.copy_of(values["model"]))
        self._made(self._service.create(plan))

    def _on_rules(self, _place: int) -> None:
        rules = self._rules.get(self.form.widget("rule_set").currentData())
        self._words.setText(rules_words(self._language, rules) if rules else "")


def rules_words(language: Language, rules: RuleSet) -> str:
    """A rule set as lines of text, its source last."""
    lines = [f"• {words}" for words in rule_texts(language, rules)]
    return "\n".join([*lines, rules.source.pick(language)])
