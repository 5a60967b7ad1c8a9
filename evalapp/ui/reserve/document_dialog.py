"""Entering a fact from a paper, with the paper's number and date: what ends *document needed*."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from evalapp.domain.document import FACTS, DocumentFields
from evalapp.domain.reference import EducationLevel, LanguageLevel
from evalapp.domain.rule_set import Criterion
from evalapp.services.application_cards import ApplicationCard
from evalapp.services.criterion_words import criterion_name, date_text, level_text, result_text
from evalapp.services.reserve_terms import reserve_terms
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.number_field import NumberField
from evalapp.ui.reserve.fact_fields import CodeField, CountryField
from evalapp.ui.reserve.file_dialogs import FileField
from evalapp.ui.reserve.jobs_field import JobsField

translate = QCoreApplication.translate

_FIRST_YEAR, _LAST_YEAR = 1960, 2100
_WIDTHS = {Criterion.EXPERIENCE: 880}


class DocumentDialog(FormDialog):
    """Asks for the paper, the facts of one criterion that it states, and a scan of it if there is one."""

    entered = Signal(object)
    """The VerdictChange that the paper brought."""

    def __init__(
        self,
        context: PageContext,
        card: ApplicationCard,
        criterion: Criterion,
        *,
        parent: QWidget | None = None,
    ) -> None:
        language = context.language
        title = translate("Reserve", "{criterion}: enter a document").format(
            criterion=criterion_name(language, criterion)
        )
        super().__init__(
            parent,
            title,
            f"{card.full_name}. {result_text(language, card.view(criterion).result)}",
            verb=translate("Reserve", "Enter"),
            width=_WIDTHS.get(criterion, 480),
        )
        self._service = context.services.application_papers
        self._card, self._criterion, self._language = card, criterion, language
        for fields in self._fact_fields():
            self.form.add(*fields)
        self.form.add(
            Field("number", self.tr("Number of the document"), QLineEdit(), required=True, stretch=2),
            Field("issued_on", self.tr("Date of the document"), DateField(), required=True),
        )
        types = reserve_terms(context.today()).attachment_types
        self.form.add(Field("file", self.tr("Scan of the document"), FileField(types), self._files_hint()))
        if criterion is Criterion.EXPERIENCE:
            self.form.setMaximumWidth(16_777_215)
        self.form.load(self._values())

    def save(self, values: dict[str, Any]) -> None:
        facts = {name: values[name] for name in FACTS[self._criterion]}
        if "jobs" in facts:
            facts["jobs"] = tuple(typed.job() for typed in facts["jobs"])
        if "graduation_year" in facts:
            year = facts["graduation_year"]
            facts["graduation_year"] = year if year > _FIRST_YEAR else None
        fields = DocumentFields(self._criterion, values["number"], values["issued_on"], **facts)
        file = Path(values["file"]) if values["file"] else None
        change = self._service.enter(self._card.id, fields, version=self._card.version, file=file)
        self.entered.emit(change)

    def check(self, values: dict[str, Any]) -> Mapping[str, str]:
        problems: dict[str, str] = {}
        for name in ("issued_on", "birth_date"):
            if name in self.form.names() and self.form.widget(name).is_wrong():
                problems[name] = self.tr("This is no date. Write it as 31.12.1985.")
        for place, typed in enumerate(values.get("jobs", ()), 1):
            if typed.problem():
                words = self.tr(
                    "Job {place}: a date cannot be read. Write it as 01.09.2015, 09.2015 or 2015."
                )
                problems["jobs"] = words.format(place=place)
        return problems

    def _fact_fields(self) -> list[tuple[Field, ...]]:
        match self._criterion:
            case Criterion.AGE:
                stated = self._card.stated_birth_date
                hint = self.tr("By the IIN: {day}").format(day=date_text(stated)) if stated else ""
                return [(Field("birth_date", self.tr("Date of birth"), DateField(), hint, required=True),)]
            case Criterion.EXPERIENCE:
                hint = self.tr("Dates as in the paper: 01.09.2015, 09.2015, 2015, “to the present”.")
                return [(Field("jobs", self.tr("Jobs"), JobsField(), hint, required=True),)]
            case Criterion.EDUCATION:
                year = NumberField()
                year.setRange(_FIRST_YEAR, _LAST_YEAR)
                year.setSpecialValueText("–")
                levels = [(level, level_text(self._language, level)) for level in EducationLevel]
                name = self.tr("Level of education")
                education = Field("education_level", name, CodeField(levels), required=True, stretch=2)
                return [
                    (education, Field("graduation_year", self.tr("Year of graduation"), year, required=True))
                ]
            case Criterion.CITIZENSHIP:
                field = CountryField(self._language)
                return [(Field("citizenship", self.tr("Citizenship"), field, required=True),)]
            case Criterion.KAZAKH:
                grades = [(level, level_text(self._language, level)) for level in LanguageLevel]
                name = self.tr("Level of Kazakh")
                return [(Field("kazakh_level", name, CodeField(grades), required=True),)]
            case _:
                answers = [(False, self.tr("No conviction")), (True, self.tr("There is a conviction"))]
                name = self.tr("Conviction")
                return [(Field("has_conviction", name, CodeField(answers), required=True),)]

    def _files_hint(self) -> str:
        return self.tr("May stay empty. A copy is kept encrypted in the workspace.")

    def _values(self) -> dict[str, Any]:
        facts = self._card.facts
        stated = {name: getattr(facts, name) for name in FACTS[self._criterion]}
        if "graduation_year" in stated:
            stated["graduation_year"] = stated["graduation_year"] or _FIRST_YEAR
        return stated
