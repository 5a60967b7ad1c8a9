"""Dialogs of an intake's life: confirm and open, change by a decision, go a step back."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from evalapp.domain.intake_rules import Confirmation
from evalapp.domain.rule_set import AgeReading
from evalapp.services.criterion_words import reading_text
from evalapp.services.intake_lives import IntakeLifeService, IntakeTerms
from evalapp.services.intake_setup import IntakeSetup
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.formats import whole
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled

translate = QCoreApplication.translate
_MOST_PLACES = 1_000_000


class ReadingField(QWidget):
    """How the age limit reads: two sentences, neither chosen beforehand."""

    changed = Signal()

    def __init__(self, setup: IntakeSetup, context: PageContext) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[AgeReading, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        assert setup.rules.age_limit is not None, "asked for only with an age limit"
        for reading in AgeReading:
            words = reading_text(context.language, reading, setup.rules.age_limit)
            if reading is setup.rules.age_reading:
                words = self.tr("{reading} (as in the rule set)").format(reading=words)
            button = self._buttons[reading] = QRadioButton(words)
            button.setObjectName(f"reading_{reading.value}")
            self._group.addButton(button)
            column.addWidget(button)
        self._group.buttonToggled.connect(self._on_toggled)

    def value(self) -> AgeReading | None:
        """The chosen reading, None for neither."""
        return next((reading for reading, button in self._buttons.items() if button.isChecked()), None)

    def set_value(self, value: AgeReading | None) -> None:
        """Choose a reading."""
        if value is not None:
            self._buttons[value].setChecked(True)

    def _on_toggled(self, _button: object, checked: bool) -> None:
        if checked:
            self.changed.emit()


class OpeningDialog(FormDialog):
    """Asks for the act and the reading of the age limit; hands the confirmation to ``open_it``."""

    def __init__(
        self,
        context: PageContext,
        setup: IntakeSetup,
        open_it: Callable[[Confirmation], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            parent,
            translate("Reserve", "Open “{intake}”?").format(intake=setup.plan.name),
            translate(
                "Reserve",
                "Rule set, dates, places, directions and stages are fixed from then on, and everybody is "
                "judged by them. Only window and places can be changed later, by a decision.",
            ),
            verb=translate("Reserve", "Confirm and open"),
            width=600,
        )
        self._context, self._setup, self._open_it = context, setup, open_it
        self._has_limit = setup.rules.age_limit is not None
        self.form.add(
            Field("act", self.tr("Act"), QLineEdit(), required=True, hint=self.tr("Its full title"))
        )
        self.form.add(
            Field("number", self.tr("Number"), QLineEdit(), required=True),
            Field("day", self.tr("Date"), DateField(), required=True),
            Field(
                "clause", self.tr("Clause"), QLineEdit(), required=True, hint=self.tr("As cited: clause 5")
            ),
        )
        if self._has_limit:
            reading = ReadingField(setup, context)
            self.form.add(Field("reading", self.tr("How the age limit reads"), reading, required=True))
            self.form.add_widget(text_label(self._difference_words(), "secondary", wraps=True))
        self.form.load({"act": "", "number": "", "day": None, "clause": ""})

    def check(self, values: dict[str, Any]) -> Mapping[str, str]:
        del values
        if self.form.widget("day").is_wrong():
            return {"day": self.tr("This is no date. Write it as 31.12.2026.")}
        return {}

    def save(self, values: dict[str, Any]) -> None:
        reading = values.get("reading")
        confirmation = Confirmation(
            values["act"], values["number"], values["day"], values["clause"], reading
        ).checked(today=self._context.today(), has_age_limit=self._has_limit)
        self._open_it(confirmation)

    def _difference_words(self) -> str:
        found = self._setup.difference
        if found is None or not found.criterion:
            return self.tr("So far the two readings judge nobody differently.")
        words = self.tr(
            "The two readings judge {count} of the applications received so far differently; "
            "with another verdict: {verdicts}."
        )
        return words.format(count=whole(found.criterion), verdicts=whole(found.verdict))


class TermsDialog(FormDialog):
    """Window and places of an opened intake, changed by a decision with its reason."""

    def __init__(self, context: PageContext, setup: IntakeSetup, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            translate("Reserve", "Change window and places?"),
            translate("Reserve", "What was confirmed stays on record; the change stands beside it."),
            verb=translate("Reserve", "Change by decision"),
            width=680,
        )
        self._service: IntakeLifeService = context.services.intake_lives
        self._setup = setup
        plan = setup.plan
        self.form.add(
            Field("opens_on", self.tr("Applications from"), DateField()),
            Field("closes_on", self.tr("until"), DateField()),
            Field("places", self.tr("Places"), _places_field()),
        )
        values: dict[str, Any] = {
            "opens_on": plan.opens_on,
            "closes_on": plan.closes_on,
            "places": str(plan.places or ""),
        }
        if plan.directions:
            self.form.add_section(self.tr("Places by direction"))
        fields: list[Field] = []
        for direction in plan.directions:
            name = f"direction_{direction.id}"
            fields.append(Field(name, direction.name.pick(context.language), _places_field()))
            values[name] = str(direction.places or "")
        for place in range(0, len(fields), 2):
            self.form.add(*fields[place : place + 2])
        reason = QPlainTextEdit()
        reason.setTabChangesFocus(True)
        reason.setFixedHeight(scaled(64))
        hint = self.tr("The decision: whose, number, date, and why")
        self.form.add(Field("reason", self.tr("Reason"), reason, hint=hint, required=True))
        self.form.load(values)

    def check(self, values: dict[str, Any]) -> Mapping[str, str]:
        del values
        return {
            name: self.tr("This is no date. Write it as 31.12.2026.")
            for name in ("opens_on", "closes_on")
            if self.form.widget(name).is_wrong()
        }

    def save(self, values: dict[str, Any]) -> None:
        now = IntakeTerms.of(self._setup.plan)
        terms = replace(
            now,
            opens_on=values["opens_on"],
            closes_on=values["closes_on"],
            places=_number(values["places"]),
            direction_places={
                number: _number(values[f"direction_{number}"]) for number in now.direction_places
            },
        )
        self._service.change(self._setup.id, terms, values["reason"])


class StepBackDialog(FormDialog):
    """Asks why an intake goes a step back; hands the reason to ``go_back``."""

    def __init__(
        self,
        question: str,
        text: str,
        verb: str,
        go_back: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, question, text, verb=verb, width=520)
        self._go_back = go_back
        reason = QPlainTextEdit()
        reason.setTabChangesFocus(True)
        reason.setFixedHeight(scaled(72))
        self.form.add(Field("reason", self.tr("Reason"), reason, required=True))
        self.form.load({"reason": ""})

    def save(self, values: dict[str, Any]) -> None:
        self._go_back(values["reason"])


def _places_field() -> QLineEdit:
    places = QLineEdit()
    places.setValidator(QIntValidator(0, _MOST_PLACES, places))
    places.setMaximumWidth(scaled(120))
    return places


def _number(words: str) -> int | None:
    return int(words or 0) or None
