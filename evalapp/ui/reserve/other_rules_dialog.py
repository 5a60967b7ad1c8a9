"""The same applications judged by another rule set, date or reading of the age limit; changes nothing."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.eligibility import CriterionResult, Status, VerdictKind
from evalapp.domain.errors import AppError
from evalapp.domain.rule_set import AgeReading
from evalapp.services.criterion_words import fact_text, reading_text, reason_text
from evalapp.services.intake_rows import IntakeCard, VerdictCounts
from evalapp.services.intakes import Moved, OtherJudgement
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import error_text
from evalapp.ui.common.progress_dialog import ProgressRow
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.text_label import text_label
from evalapp.ui.reserve.words import VERDICT_ORDER, verdict_word

translate = QCoreApplication.translate


class OtherRulesDialog(Dialog):
    """Chooses the rules at the top; counts and the people who move follow by themselves."""

    def __init__(
        self,
        context: PageContext,
        card: IntakeCard,
        *,
        reading: AgeReading | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            parent,
            translate("Reserve", "Judge by other rules"),
            translate("Reserve", "The same facts are judged again to compare; nothing is changed or stored."),
            width=760,
            height=560,
        )
        self._context, self._card = context, card
        self._task: Task | None = None
        self.body.addLayout(self._choices(reading or card.rules.age_reading))
        self.counts = text_label("", "strong", wraps=True)
        self.counts.setObjectName("other_counts")
        self.body.addWidget(self.counts)
        self._progress = ProgressRow()
        self.body.addWidget(self._progress)
        self._progress.hide()
        self.model = RowTableModel(self._columns(), sort_by="number")
        self.view = RowView(self.model, "moved")
        self.view.setAccessibleName(self.tr("Whose verdict changes"))
        self.body.addWidget(self.view, 1)
        self.cancel.setText(self.tr("Close"))
        self._judge()

    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    def _choices(self, reading: AgeReading) -> QHBoxLayout:
        self.rules = QComboBox()
        self.rules.setAccessibleName(self.tr("Rule set"))
        for rules in self._context.services.intakes.rule_sets(self._card.row.as_of):
            self.rules.addItem(rules.name.pick(self._context.language), rules.code)
        self.rules.setCurrentIndex(self.rules.findData(self._card.rules.code))
        self._as_of = DateField()
        self._as_of.set_value(self._card.row.as_of)
        self._as_of.setAccessibleName(self.tr("As-of date"))
        limit = self._card.rules.age_limit
        self.readings = Segments(
            [(one, reading_text(self._context.language, one, limit or 0)) for one in AgeReading]
        )
        self.readings.choose(reading)
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, widget in (
            (self.tr("Rule set"), self.rules),
            (self.tr("Age"), self.readings),
            (self.tr("As-of date"), self._as_of),
        ):
            cell = QVBoxLayout()
            cell.setSpacing(4)
            cell.addWidget(text_label(name, "small_strong"))
            cell.addWidget(widget)
            row.addLayout(cell, 1 if widget is self.rules else 0)
        self.rules.currentIndexChanged.connect(self._on_rules)
        self.readings.changed.connect(self._on_changed)
        self._as_of.changed.connect(self._on_changed)
        return row

    def _columns(self) -> list[Column]:
        return [
            Column("number", self.tr("No."), lambda row: row.number, width=112),
            Column("name", self.tr("Applicant"), lambda row: row.full_name, stretch=True),
            Column(
                "before",
                self.tr("By the intake's rules"),
                lambda row: row.before,
                text=verdict_word,
                width=150,
            ),
            Column(
                "after",
                self.tr("By these rules"),
                lambda row: row.after,
                text=verdict_word,
                detail=self._reason,
                width=170,
            ),
        ]

    def _reason(self, moved: Moved) -> str:
        if moved.criterion is None or moved.reason is None:
            return ""
        status = Status.NOT_MET if moved.after is VerdictKind.NOT_ELIGIBLE else Status.UNKNOWN
        result = CriterionResult(status, *moved.reason)
        language = self._context.language
        return reason_text(language, result) or fact_text(language, moved.criterion, result)

    def _judge(self) -> None:
        as_of = self._as_of.value()
        if as_of is None:
            return
        if self._task is not None:
            self._task.cancel()
        service, intake_id = self._context.services.intakes, self._card.row.id
        code, reading = self.rules.currentData(), self.readings.chosen()
        self._task = self._context.tasks.run(
            self,
            lambda task: service.judge_otherwise(
                intake_id, rule_set=code, as_of=as_of, reading=reading, progress=task
            ),
            done=self._show,
            failed=self._on_failed,
            progress=self._on_progress,
        )

    def _show(self, judged: OtherJudgement) -> None:
        self._progress.hide()
        before, after = self._card.row.counts, judged.counts
        parts = [f"{verdict_word(kind)}: {_change(before, after, kind)}" for kind in VERDICT_ORDER]
        moved = self.tr("%n verdict(s) change(s)", "", len(judged.moved))
        self.counts.setText(" · ".join([*parts, moved]))
        self.model.set_rows(judged.moved)

    def _on_failed(self, error: Exception) -> None:
        self._progress.hide()
        if not isinstance(error, AppError):
            raise error
        self.bar.complain(error_text(error))

    def _on_progress(self, done: int, total: int) -> None:
        self._progress.show()
        self._progress.show_progress(done, total)

    def _on_rules(self, _place: int) -> None:
        wanted: date = self._as_of.value() or self._card.row.as_of
        code = self.rules.currentData()
        for rules in self._context.services.intakes.rule_sets(wanted):
            if rules.code == code and rules.age_reading is not self.readings.chosen():
                self.readings.choose(rules.age_reading)
                return
        self._judge()

    def _on_changed(self, *_: object) -> None:
        self._judge()


def _change(before: VerdictCounts, after: VerdictCounts, kind: VerdictKind) -> str:
    was, is_now = before.of(kind), after.of(kind)
    return whole(was) if was == is_now else f"{whole(was)} → {whole(is_now)}"
