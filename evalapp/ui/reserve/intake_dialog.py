"""A new intake: name, rule set shown in words, as-of date, window, places."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from evalapp.domain.language import Language
from evalapp.domain.rule_set import RuleSet
from evalapp.services.criterion_words import rule_texts
from evalapp.services.intakes import IntakeFields, IntakeService
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.text_label import text_label

translate = QCoreApplication.translate
_MOST_PLACES = 100_000


class IntakeDialog(FormDialog):
    """Makes an intake; hands its id to ``made``."""

    def __init__(
        self, context: PageContext, made: Callable[[int], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            parent,
            translate("Reserve", "New intake"),
            translate("Reserve", "Applications come in by import; the rule set judges them."),
            verb=translate("Reserve", "Create"),
            width=560,
        )
        self._service: IntakeService = context.services.intakes
        self._language: Language = context.language
        self._made = made
        self._rules = {rules.code: rules for rules in self._service.rule_sets(context.today())}
        box = QComboBox()
        for code, rules in self._rules.items():
            box.addItem(rules.name.pick(self._language), code)
        places = QLineEdit()
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
        self.form.load({"name": "", "rule_set": next(iter(self._rules), None), "places": ""})
        box.currentIndexChanged.connect(self._on_rules)
        self._on_rules(0)

    def check(self, values: dict[str, Any]) -> Mapping[str, str]:
        problems = {
            name: self.tr("This is no date. Write it as 31.12.2026.")
            for name in ("as_of", "opens_on", "closes_on")
            if self.form.widget(name).is_wrong()
        }
        if values["as_of"] is None:
            problems.setdefault("as_of", self.tr("Enter the date on which age and experience are counted."))
        return problems

    def save(self, values: dict[str, Any]) -> None:
        self._made(
            self._service.create(IntakeFields(**values | {"places": int(values["places"] or 0) or None}))
        )

    def _on_rules(self, _place: int) -> None:
        rules = self._rules.get(self.form.widget("rule_set").currentData())
        self._words.setText(rules_words(self._language, rules) if rules else "")


def rules_words(language: Language, rules: RuleSet) -> str:
    """A rule set as lines of text, its source last."""
    lines = [f"• {words}" for words in rule_texts(language, rules)]
    return "\n".join([*lines, rules.source.pick(language)])
