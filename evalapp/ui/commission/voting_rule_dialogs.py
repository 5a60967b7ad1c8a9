"""Forms of a voting rule: its numbers with the words they make, a dated copy, the end of its validity."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from evalapp.domain.errors import Invalid
from evalapp.domain.language import Trilingual
from evalapp.domain.voting_rule import MajorityBase, VotingRule
from evalapp.domain.voting_rule_checks import LARGEST_DENOMINATOR, LONGEST_CODE, share_of
from evalapp.exchange.voting_rule_text import rule_example, rule_lines
from evalapp.services.voting_rules import RuleCopy, VotingRuleVersion
from evalapp.ui.commission.commission_dialogs import DatedForm
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import code_text, said
from evalapp.ui.common.number_field import NumberField
from evalapp.ui.common.page import Page
from evalapp.ui.common.text_label import text_label

EXAMPLE_SEATS = 11
"""How many voting members the example in words is made for where no commission says."""


class ShareField(QWidget):
    """A share as two whole numbers: numerator / denominator."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.numerator, self.denominator = NumberField(), NumberField()
        for box, words in (
            (self.numerator, self.tr("{name}, upper number")),
            (self.denominator, self.tr("{name}, lower number")),
        ):
            box.setRange(1, LARGEST_DENOMINATOR)
            box.setAccessibleName(words.format(name=name))
            box.valueChanged.connect(self._on_changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.numerator)
        row.addWidget(text_label("/", "strong"))
        row.addWidget(self.denominator)
        row.addStretch(1)
        self.setFocusProxy(self.numerator)

    def value(self) -> tuple[int, int]:
        """Numerator and denominator."""
        return self.numerator.value(), self.denominator.value()

    def set_value(self, share: tuple[int, int]) -> None:
        """Show a share."""
        self.numerator.setValue(share[0])
        self.denominator.setValue(share[1])

    def _on_changed(self, _number: int) -> None:
        self.changed.emit()


class VotingRuleDialog(DatedForm):
    """Changes a version no meeting was called under; the words below follow every number."""

    def __init__(self, page: Page, version: VotingRuleVersion, seats: int = EXAMPLE_SEATS) -> None:
        super().__init__(page, self.tr("Change the voting rule"), width=900)
        self._page, self._version, self._seats = page, version, seats
        self.words = text_label("", "secondary", wraps=True)
        self.words.setObjectName("rule_in_words")
        self._build()
        self.form.load(_values(version.rule))
        for field in self.form.findChildren(QLineEdit):
            field.home(False)  # long texts show their beginning
        self.form.changed.connect(self._show_words)
        self._show_words()

    def save(self, values: dict[str, Any]) -> None:
        """Keep it."""
        service = self._page.context.services.voting_rules
        try:
            service.save(self._version.id, self._rule(values), before=self._version.rule)
        except Invalid as error:
            fields = {"name": "name_ru", "source": "source_ru"}
            raise Invalid({fields.get(name, name): code for name, code in error.fields.items()}) from error

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """Dates are dates, and the first day is there."""
        if found := super().check(values):
            return found
        return {} if values["valid_from"] else {"valid_from": code_text("required")}

    def _build(self) -> None:
        add = self.form.add
        self.form.setMaximumWidth(self.minimumWidth())
        add(
            Field("name_kk", self.tr("Name in Kazakh"), QLineEdit(), required=True),
            Field("name_ru", self.tr("Name in Russian"), QLineEdit(), required=True),
            Field("name_en", self.tr("Name in English"), QLineEdit()),
        )
        quorum_strict, majority_strict, base = QComboBox(), QComboBox(), QComboBox()
        for box in (quorum_strict, majority_strict):
            box.addItem(self.tr("at least"), False)
            box.addItem(self.tr("more than"), True)
        for each in MajorityBase:
            base.addItem(said(f"commission.of_{each.value}"), each)
        add(
            Field("quorum_is_strict", self.tr("Quorum"), quorum_strict),
            Field("quorum", self.tr("of the voting members"), ShareField(self.tr("Quorum")), stretch=2),
            Field("valid_from", self.tr("In force from"), DateField(), required=True),
            Field("valid_to", self.tr("to"), DateField(), hint=self.tr("Empty: still in force")),
        )
        add(
            Field("majority_is_strict", self.tr("Votes for"), majority_strict),
            Field("majority", self.tr("share"), ShareField(self.tr("Votes for")), stretch=2),
            Field("majority_base", self.tr("taken of whom"), base, stretch=3),
        )
        casting = QCheckBox(self.tr("At equal votes the vote of the presiding chair decides"))
        add(Field("casting_vote", "", casting))
        hint = self.tr("Act and clause it comes from")
        add(
            Field("source_kk", self.tr("Source in Kazakh"), QLineEdit(), hint, required=True),
            Field("source_ru", self.tr("Source in Russian"), QLineEdit(), hint, required=True),
            Field("source_en", self.tr("Source in English"), QLineEdit()),
        )
        self.form.add_section(self.tr("In words"))
        self.form.add_widget(self.words)

    def _show_words(self) -> None:
        values = self.form.values()
        language = self._page.context.language
        if values["valid_from"] is None:
            values["valid_from"] = self._version.rule.valid_from
        rule = self._rule(values)
        if max(rule.quorum, rule.majority) > 1:
            self.words.setText(code_text("voting_share"))
            return
        lines = rule_lines(replace(rule, source=Trilingual("", "", "")), language)
        self.words.setText("\n".join((*lines, rule_example(rule, self._seats, language))))
        self.grow()

    def _rule(self, values: dict[str, Any]) -> VotingRule:
        return replace(
            self._version.rule,
            name=Trilingual(values["name_kk"], values["name_ru"], values["name_en"]),
            source=Trilingual(values["source_kk"], values["source_ru"], values["source_en"]),
            quorum=share_of(*values["quorum"]),
            majority=share_of(*values["majority"]),
            quorum_is_strict=bool(values["quorum_is_strict"]),
            majority_is_strict=bool(values["majority_is_strict"]),
            majority_base=MajorityBase(values["majority_base"]),  # Qt keeps the plain text
            casting_vote=values["casting_vote"],
            valid_from=values["valid_from"],
            valid_to=values["valid_to"],
        )


class CopyRuleDialog(DatedForm):
    """A later version of a rule, or another rule that begins as its copy (``as_new``)."""

    made = Signal(int)
    """Id of the copy."""

    def __init__(self, page: Page, version: VotingRuleVersion, *, as_new: bool) -> None:
        name = version.rule.name.pick(page.context.language)
        super().__init__(
            page,
            self.tr("New voting rule") if as_new else self.tr("Later version of the rule"),
            self.tr("Everything is copied from “{name}” of {day} and can be changed then.").format(
                name=name, day=day(version.rule.valid_from)
            ),
            verb=self.tr("Make the copy"),
            width=560,
        )
        self._page, self._version, self._as_new = page, version, as_new
        if as_new:
            code = QLineEdit()
            code.setMaxLength(LONGEST_CODE)
            hint = self.tr("Small Latin letters, digits and _, e.g. regional_2027")
            self.form.add(Field("code", self.tr("Code"), code, hint, required=True))
            self.form.add(Field("name_kk", self.tr("Name in Kazakh"), QLineEdit(), required=True))
            self.form.add(Field("name_ru", self.tr("Name in Russian"), QLineEdit(), required=True))
            self.form.add(Field("name_en", self.tr("Name in English"), QLineEdit()))
        self.form.add(Field("valid_from", self.tr("In force from"), DateField(), required=True))
        if not as_new:
            ends = QCheckBox(self.tr("The version in force ends the day before"))
            self.form.add(Field("ends_earlier", "", ends))
        self.form.load({"valid_from": page.context.today(), "ends_earlier": True})

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """The first day is there and is a date."""
        if found := super().check(values):
            return found
        return {} if values["valid_from"] else {"valid_from": code_text("required")}

    def save(self, values: dict[str, Any]) -> None:
        """Make the copy."""
        rule = self._version.rule
        fields = RuleCopy(rule.code, rule.name, values["valid_from"])
        if self._as_new:
            name = Trilingual(values["name_kk"], values["name_ru"], values["name_en"])
            fields = RuleCopy(values["code"], name, values["valid_from"], ends_earlier=False)
        else:
            fields = replace(fields, ends_earlier=values["ends_earlier"])
        try:
            self.made.emit(self._page.context.services.voting_rules.copy(self._version.id, fields))
        except Invalid as error:
            names = {"name": "name_ru"}
            raise Invalid({names.get(name, name): code for name, code in error.fields.items()}) from error


class EndRuleDialog(DatedForm):
    """The last day on which a version is in force; meetings called under it go on."""

    def __init__(self, page: Page, version: VotingRuleVersion) -> None:
        super().__init__(
            page,
            self.tr("Until when is the rule in force?"),
            self.tr("Meetings that were called keep it. Empty: still in force."),
        )
        self._service, self._version = page.context.services.voting_rules, version
        self.form.add(Field("valid_to", self.tr("Last day"), DateField()))
        self.form.load({"valid_to": version.rule.valid_to})

    def save(self, values: dict[str, Any]) -> None:
        """Set the day."""
        self._service.end(self._version.id, values["valid_to"])


def _values(rule: VotingRule) -> dict[str, Any]:
    return {
        "name_kk": rule.name.kk,
        "name_ru": rule.name.ru,
        "name_en": rule.name.en,
        "source_kk": rule.source.kk,
        "source_ru": rule.source.ru,
        "source_en": rule.source.en,
        "quorum": (rule.quorum.numerator, rule.quorum.denominator),
        "majority": (rule.majority.numerator, rule.majority.denominator),
        "quorum_is_strict": rule.quorum_is_strict,
        "majority_is_strict": rule.majority_is_strict,
        "majority_base": rule.majority_base,
        "casting_vote": rule.casting_vote,
        "valid_from": rule.valid_from,
        "valid_to": rule.valid_to,
    }
