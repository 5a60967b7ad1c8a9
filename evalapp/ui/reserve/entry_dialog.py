"""An application entered or corrected by hand: facts, any number of jobs, and what they come to."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from evalapp.domain import iin as iins
from evalapp.domain.application import ApplicationFields, Remark
from evalapp.domain.eligibility import Judgement
from evalapp.domain.errors import AppError
from evalapp.domain.language import Trilingual
from evalapp.domain.names import sort_key
from evalapp.domain.reference import EducationLevel, LanguageLevel, Sex
from evalapp.domain.rule_set import Criterion
from evalapp.services.application_entry import Entered
from evalapp.services.criterion_words import criterion_name, fact_text, level_text
from evalapp.services.entry_frames import EnteredFacts, EntryFrame, KnownPerson
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import error_text
from evalapp.ui.common.side_panel import scrolled
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.reserve.entry_words import known_words, remark_words
from evalapp.ui.reserve.fact_fields import CodeField, CountryField, YearField
from evalapp.ui.reserve.jobs_field import JobsField
from evalapp.ui.reserve.words import verdict_word

translate = QCoreApplication.translate

_WIDTH, _HEIGHT = 900, 660
_LEFT_FREE = 40
"""Pixels of the window that stay visible around the dialog."""
_PAUSE_MS = 350


class EntryDialog(FormDialog):
    """Enters an application into an intake, or corrects ``facts``; hands what was stored to ``saved``."""

    def __init__(
        self,
        context: PageContext,
        frame: EntryFrame,
        regions: Mapping[str, Trilingual],
        *,
        saved: Callable[[Entered], object],
        facts: EnteredFacts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("Reserve", "New application")
        if facts is not None:
            title = translate("Reserve", "Application {number}: correct the facts").format(
                number=facts.fields.number
            )
        super().__init__(parent, title, frame.intake, verb=_verb(facts), width=_WIDTH)
        self.setObjectName("entry_dialog")
        self._context, self._frame, self._facts, self._saved = context, frame, facts, saved
        self._service = context.services.application_entry
        self._language = context.language
        self._known: KnownPerson | None = None
        self._shown_iin = ""
        self.form.setMaximumWidth(16_777_215)
        self._add_fields(regions)
        self._put_into_scroll_area()
        self.verdict = text_label("", "small", wraps=True)
        self.verdict.setObjectName("entry_verdict")
        self.body.addWidget(self.verdict)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._judge)
        self.form.load(self._start())
        self._protect()
        self.form.changed.connect(self._on_changed)
        self._judge()

    def save(self, values: dict[str, Any]) -> None:
        fields = self._fields(values)
        if self._facts is None:
            self._saved(self._service.add(self._frame.intake_id, fields))
        else:
            self._saved(self._service.change(self._facts.id, fields, version=self._facts.version))

    def check(self, values: dict[str, Any]) -> Mapping[str, str]:
        problems = {
            name: self.tr("This is no date. Write it as 31.12.1985.")
            for name in ("birth_date", "applied_on")
            if self.form.widget(name).is_wrong()
        }
        for place, typed in enumerate(values["jobs"], 1):
            if typed.problem():
                words = self.tr(
                    "Job {place}: a date cannot be read. Write it as 01.09.2015, 09.2015 or 2015."
                )
                problems["jobs"] = words.format(place=place)
        return problems

    def _add_fields(self, regions: Mapping[str, Trilingual]) -> None:
        named = sorted(
            ((code, name.pick(self._language)) for code, name in regions.items()),
            key=lambda choice: sort_key(choice[1]),
        )
        self.form.add(
            Field("iin", self.tr("IIN"), QLineEdit(), required=True),
            Field("number", self.tr("Number of the application"), QLineEdit(), required=True),
            Field("applied_on", self.tr("Applied on"), DateField()),
        )
        self.known = text_label("", "small", wraps=True)
        self.known.setObjectName("known_person")
        self.known.hide()
        self.form.add_widget(self.known)
        self.form.add(
            Field("surname", self.tr("Surname"), QLineEdit(), required=True),
            Field("given_name", self.tr("Given name"), QLineEdit()),
            Field("patronymic", self.tr("Patronymic"), QLineEdit()),
        )
        self.form.add(
            Field("birth_date", self.tr("Date of birth"), DateField()),
            Field("sex", self.tr("Sex"), CodeField((sex, label(sex)) for sex in Sex)),
            Field("citizenship", self.tr("Citizenship"), CountryField(self._language)),
        )
        self.form.add(
            Field("region_code", self.tr("Region"), CodeField(named)),
            Field(
                "direction_id", self.tr("Direction"), CodeField(self._directions()), self._stated(), stretch=2
            ),
        )
        self._add_education()
        self.form.add(
            Field(
                "jobs",
                self.tr("Jobs"),
                JobsField(),
                self.tr("Dates: 01.09.2015, 09.2015, 2015, “to the present”."),
            )
        )
        self.form.add(
            Field("phone", self.tr("Phone"), QLineEdit()), Field("email", self.tr("E-mail"), QLineEdit())
        )

    def _add_education(self) -> None:
        levels = [(level, level_text(self._language, level)) for level in EducationLevel]
        grades = [(level, level_text(self._language, level)) for level in LanguageLevel]
        self.form.add(
            Field("education_level", self.tr("Level of education"), CodeField(levels)),
            Field("institution", self.tr("Institution"), QLineEdit(), stretch=2),
            Field("graduation_year", self.tr("Year of graduation"), YearField()),
        )
        self.form.add(
            Field("kazakh_level", self.tr("Level of Kazakh"), CodeField(grades)),
            Field(
                "has_conviction",
                self.tr("Conviction"),
                CodeField([(False, self.tr("No conviction")), (True, self.tr("There is a conviction"))]),
            ),
            Field(
                "has_sanction",
                self.tr("Disciplinary sanction"),
                CodeField([(False, self.tr("None")), (True, self.tr("There is one"))]),
                self.tr("Shown, not judged."),
            ),
        )

    def _put_into_scroll_area(self) -> None:
        """The form is longer than the lowest window; the verdict and the buttons stay in view."""
        # Not takeAt(): the form would go on telling its size to the item that was taken out.
        self.body.removeWidget(self.form)
        self.body.takeAt(0)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 12, 0)
        inside.addWidget(self.form)
        inside.addStretch(1)
        area = scrolled(inside)
        area.setMinimumHeight(scaled(240))
        self.body.addWidget(area, 1)
        self._has_height = True
        parent = self.parentWidget()
        highest = parent.window().height() - _LEFT_FREE if parent else scaled(_HEIGHT)
        self.resize(scaled(_WIDTH), min(scaled(_HEIGHT), highest))

    def _directions(self) -> list[tuple[int, str]]:
        return [(one.id, one.name.pick(self._language)) for one in self._frame.directions]

    def _stated(self) -> str:
        """What the list called a direction that is not one of the intake's."""
        stated = self._facts.direction if self._facts and self._facts.fields.direction_id is None else None
        return self.tr("In the list: {words}").format(words=stated) if stated else ""

    def _start(self) -> dict[str, Any]:
        if self._facts is not None:
            return self._facts.fields.values()
        return {"number": self._frame.next_number, "applied_on": self._first_day(), "jobs": ()}

    def _first_day(self) -> date | None:
        """Today, where the window is open today."""
        today = self._context.today()
        opens, closes = self._frame.opens_on, self._frame.closes_on
        return today if opens and closes and opens <= today <= closes else None

    def _protect(self) -> None:
        for name, paper in (self._facts.from_papers if self._facts else {}).items():
            widget = self.form.widget(name)
            widget.setEnabled(False)
            words = self.tr("Entered from document {number}; another document changes it.")
            widget.setToolTip(words.format(number=paper))

    def _fields(self, values: dict[str, Any]) -> ApplicationFields:
        jobs = tuple(typed.job() for typed in values["jobs"])
        if self._facts is not None and "jobs" in self._facts.from_papers:
            jobs = self._facts.fields.jobs
        return ApplicationFields(**values | {"jobs": jobs})

    def _on_changed(self) -> None:
        self._pause.start()
        iin = iins.restore(self.form.widget("iin").text())
        if iin != self._shown_iin and iins.problem(iin) is None:
            self._shown_iin = iin
            self._fill_from(iin)
            self._look_up(iin)

    def _fill_from(self, iin: str) -> None:
        """What the IIN states, where nothing is entered yet."""
        born_on, sex = self.form.widget("birth_date"), self.form.widget("sex")
        if born_on.isEnabled() and not born_on.text().strip():
            born_on.set_value(iins.birth_date(iin))
        if sex.value() is None:
            sex.set_value(iins.sex(iin))

    def _look_up(self, iin: str) -> None:
        intake_id = self._frame.intake_id
        self._context.tasks.run(
            self,
            lambda _task: self._service.known(iin, intake_id),
            done=self._show_known,
            failed=self._on_failed,
        )

    def _show_known(self, known: KnownPerson | None) -> None:
        self._known = known
        words = "" if known is None else known_words(known, but=self._facts.id if self._facts else None)
        self.known.setText(words)
        self.known.setVisible(bool(words))
        if known is not None and known.name is not None and self._facts is None:
            for name, value in zip(("surname", "given_name", "patronymic"), known.name, strict=True):
                field = self.form.widget(name)
                if not field.text().strip():
                    field.setText(value or "")

    def _judge(self) -> None:
        fields = self._fields(self.form.values())
        intake_id = self._frame.intake_id
        self._context.tasks.run(
            self,
            lambda _task: self._service.judge(intake_id, fields),
            done=lambda judgement: self._show_judgement(judgement, fields),
            failed=self._on_failed,
        )

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.bar.complain(error_text(error))

    def _show_judgement(self, judgement: Judgement, fields: ApplicationFields) -> None:
        words = self.tr("By these facts: {verdict}").format(verdict=verdict_word(judgement.verdict))
        reasons = "; ".join(self._reason(judgement, one) for one in judgement.exceptions())
        remarks = fields.tidied().remarks(self._frame.opens_on, self._frame.closes_on)
        lines = [f"{words}. {reasons}" if reasons else words, *map(self._remark, remarks)]
        self.verdict.setText("\n".join(lines))

    def _reason(self, judgement: Judgement, criterion: Criterion) -> str:
        name = criterion_name(self._language, criterion)
        return f"{name} – {fact_text(self._language, criterion, judgement.criteria[criterion])}"

    def _remark(self, remark: Remark) -> str:
        return remark_words(remark, self._frame.opens_on, self._frame.closes_on)


def _verb(facts: EnteredFacts | None) -> str:
    if facts is None:
        return translate("Reserve", "Add the application")
    return translate("Reserve", "Save and judge again")
