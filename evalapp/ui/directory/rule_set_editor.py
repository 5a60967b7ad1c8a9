"""The editor of a rule set: which criteria it has, with what parameters and by which clauses."""

from dataclasses import replace
from typing import Any

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QVBoxLayout, QWidget

from evalapp.domain.errors import AppError, Invalid
from evalapp.domain.reference import LanguageLevel
from evalapp.domain.rule_set import HIGHER_EDUCATION, AgeReading, Criterion, ReferenceDate, RuleSet
from evalapp.domain.rule_set_checks import (
    AGES,
    EXPERIENCE,
    EXTENSION,
    LONGEST_CLAUSE,
    LONGEST_NAME,
    LONGEST_SOURCE,
    STAY,
)
from evalapp.services.criterion_words import criterion_name, level_text
from evalapp.services.rule_set_editing import RuleSetVersion
from evalapp.services.screening import KAZAKHSTAN
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import code_text, error_text, field_texts, said
from evalapp.ui.common.number_field import NumberField
from evalapp.ui.common.page import Page
from evalapp.ui.common.progress_dialog import run_with_progress
from evalapp.ui.common.side_panel import scrolled
from evalapp.ui.common.theme import scaled
from evalapp.ui.directory.language_texts import language_heads
from evalapp.ui.directory.rule_set_fields import ClauseField, LevelsField, TextsField, YearsField

_UNLIMITED = 16_777_215
"""Qt's word for no largest width."""
_NARROW = 260
_USUAL_AGE, _USUAL_YEARS, _USUAL_LEVEL = 35, 5, LanguageLevel.B1


class RuleSetDialog(FormDialog):
    """Edits one version as a whole; what is saved judges the applications of drafts anew."""

    def __init__(self, page: Page, version: RuleSetVersion) -> None:
        super().__init__(page, version.rules.name.pick(page.context.language), width=900)
        self.setObjectName("rule_set_editor")
        self._page, self._version = page, version
        self._language = page.context.language
        drafts = sum(user.applications for user in version.users if not user.is_holding)
        if drafts:
            words = self.tr("%n application(s) of drafts will be judged anew when it is saved.", "", drafts)
            self.set_text(words)
        self._has_height = True
        self.resize(self.minimumWidth(), page.height() * 9 // 10)
        self._scroll()
        self._add_head()
        for criterion in Criterion:
            self._add_criterion(criterion)
        self._add_stay()
        self.form.load(self._values(version.rules))
        for criterion in Criterion:
            self._follow(criterion)

    # Building --------------------------------------------------------------------------------

    def _scroll(self) -> None:
        """A rule set is longer than a screen."""
        self.form.setMaximumWidth(_UNLIMITED)
        self.form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 12, 0)
        self.body.takeAt(self.body.count() - 1)  # the room below a short form
        self.body.insertWidget(0, scrolled(column), 1)
        column.addWidget(language_heads())
        column.addWidget(self.form)
        column.addStretch(1)

    def _add_head(self) -> None:
        self.form.add(Field("name", self.tr("Name"), TextsField(self.tr("Name"), limit=LONGEST_NAME)))
        source = TextsField(self.tr("Source"), limit=LONGEST_SOURCE, lines=2)
        self.form.add(Field("source", self.tr("Source: act, number, date, or who composed it"), source))
        self._from, self._to = DateField(), DateField()
        reference = QComboBox()
        for one in ReferenceDate:
            reference.addItem(said(f"criterion.reference_{one.value}"), one)
        self.form.add(
            Field("valid_from", self.tr("In force from"), self._from, required=True),
            Field("valid_to", self.tr("to"), self._to, self.tr("Empty: still in force")),
            Field("reference", self.tr("The day that counts"), reference, stretch=3),
        )

    def _add_criterion(self, criterion: Criterion) -> None:
        name = criterion_name(self._language, criterion)
        box = QCheckBox(name)
        font = box.font()
        font.setWeight(QFont.Weight.DemiBold)
        box.setFont(font)
        self.form.add(Field(f"asks_{criterion.value}", name, box))
        if parameters := self._parameters(criterion):
            self.form.add(*parameters)
        clause = self.tr("Clause: {criterion}").format(criterion=name)
        self.form.add(Field(f"clause_{criterion.value}", clause, ClauseField(clause, limit=LONGEST_CLAUSE)))
        box.toggled.connect(lambda _on: self._follow(criterion))

    def _parameters(self, criterion: Criterion) -> tuple[Field, ...]:
        match criterion:
            case Criterion.AGE:
                limit, reading = NumberField(), QComboBox()
                limit.setRange(*AGES)
                limit.setMaximumWidth(scaled(_NARROW))
                for one in AgeReading:
                    reading.addItem(said(f"criterion.age_reading_{one.value}"), one)
                return (
                    Field("age_limit", self.tr("Limit, full years"), limit),
                    Field("age_reading", self.tr("Reading"), reading, stretch=2),
                )
            case Criterion.EXPERIENCE:
                years = NumberField()
                years.setRange(*EXPERIENCE)
                years.setMaximumWidth(scaled(_NARROW))
                return (Field("experience_years", self.tr("At least, years"), years),)
            case Criterion.EDUCATION:
                levels = LevelsField(self._language)
                return (Field("education_levels", self.tr("Levels that are enough"), levels, stretch=3),)
            case Criterion.KAZAKH:
                level = QComboBox()
                level.setMaximumWidth(scaled(_NARROW))
                for grade in LanguageLevel:
                    level.addItem(level_text(self._language, grade), grade)
                return (Field("kazakh_level", self.tr("At least, level"), level),)
            case _:
                return ()

    def _add_stay(self) -> None:
        self.form.add_section(self.tr("Stay in the reserve"))
        self.form.add(
            Field("stay_years", self.tr("Length, years"), YearsField(STAY)),
            Field(
                "extension_years",
                self.tr("May be prolonged once by, years"),
                YearsField(EXTENSION, self.tr("not prolonged")),
            ),
        )

    def _follow(self, criterion: Criterion) -> None:
        """Parameters and clause can be entered where the criterion is asked for."""
        is_asked = self.form.widget(f"asks_{criterion.value}").isChecked()
        fields = {
            Criterion.AGE: ("age_limit", "age_reading"),
            Criterion.EXPERIENCE: ("experience_years",),
            Criterion.EDUCATION: ("education_levels",),
            Criterion.KAZAKH: ("kazakh_level",),
        }
        for name in (*fields.get(criterion, ()), f"clause_{criterion.value}"):
            widget: QWidget = self.form.widget(name)
            widget.setEnabled(is_asked)

    # Values ----------------------------------------------------------------------------------

    def _values(self, rules: RuleSet) -> dict[str, Any]:
        values: dict[str, Any] = {
            "name": rules.name,
            "source": rules.source,
            "valid_from": rules.valid_from,
            "valid_to": rules.valid_to,
            "reference": rules.reference,
            "age_limit": _USUAL_AGE if rules.age_limit is None else rules.age_limit,
            "age_reading": rules.age_reading,
            "experience_years": _USUAL_YEARS if rules.experience_years is None else rules.experience_years,
            "education_levels": rules.education_levels or HIGHER_EDUCATION,
            "kazakh_level": rules.kazakh_level or _USUAL_LEVEL,
            "stay_years": _position(rules.stay_years, STAY),
            "extension_years": _position(rules.extension_years, EXTENSION),
        }
        for criterion in Criterion:
            values[f"asks_{criterion.value}"] = criterion in rules.criteria
            values[f"clause_{criterion.value}"] = rules.clauses.get(criterion)
        return values

    def rules(self) -> RuleSet:
        """The rule set as it stands in the form."""
        values = self.form.values()
        asked = {criterion for criterion in Criterion if values[f"asks_{criterion.value}"]}
        return replace(
            self._version.rules,
            name=values["name"],
            source=values["source"],
            valid_from=values["valid_from"],
            valid_to=values["valid_to"],
            reference=ReferenceDate(values["reference"]),
            age_limit=values["age_limit"] if Criterion.AGE in asked else None,
            age_reading=AgeReading(values["age_reading"]),
            experience_years=values["experience_years"] if Criterion.EXPERIENCE in asked else None,
            education_levels=values["education_levels"] if Criterion.EDUCATION in asked else frozenset(),
            citizenship=KAZAKHSTAN if Criterion.CITIZENSHIP in asked else "",
            kazakh_level=LanguageLevel(values["kazakh_level"]) if Criterion.KAZAKH in asked else None,
            asks_conviction=Criterion.CONVICTION in asked,
            asks_membership=Criterion.MEMBERSHIP in asked,
            clauses={criterion: values[f"clause_{criterion.value}"] for criterion in asked},
            stay_years=_years(values["stay_years"], STAY),
            extension_years=_years(values["extension_years"], EXTENSION),
        )

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """Dates that are none, levels that are none."""
        wrong = {"valid_from": self._from, "valid_to": self._to}
        faults = {name: code_text("date_unreadable") for name, field in wrong.items() if field.is_wrong()}
        if values["valid_from"] is None and "valid_from" not in faults:
            faults["valid_from"] = code_text("required")
        if values["asks_education"] and not values["education_levels"]:
            faults["education_levels"] = code_text("required")
        return faults

    def accept(self) -> None:
        """Save behind a progress: thousands of applications may be judged anew."""
        if problems := self.check(self.form.values()):
            self._refuse(problems)
            return
        service, version, rules = self._page.context.services.rule_set_editing, self._version, self.rules()
        run_with_progress(
            self._page.context.tasks,
            self,
            self.tr("Judging the applications anew"),
            lambda task: service.save(version.rule_set_id, rules, before=version.rules, progress=task),
            done=self._on_saved,
            failed=self._on_failed,
        )

    def _on_saved(self, judged: int) -> None:
        self.form.load(self.form.values())
        self.done(1)
        if judged:
            words = self.tr("The rule set is saved; applications judged anew: {count}.")
            self._page.bar.tell(words.format(count=whole(judged)))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Invalid):
            self._refuse(field_texts(error))
        elif isinstance(error, AppError):
            self.bar.complain(error_text(error))
        else:
            raise error


def _position(years: int | None, limits: tuple[int, int]) -> int:
    return limits[0] - 1 if years is None else years


def _years(position: int, limits: tuple[int, int]) -> int | None:
    return None if position < limits[0] else position
