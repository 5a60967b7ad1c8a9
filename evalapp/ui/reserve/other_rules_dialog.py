"""What would change: the same applications judged by another rule set, date or reading of the age limit."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from evalapp.domain.errors import AppError
from evalapp.domain.rule_set import AgeReading, RuleSet
from evalapp.domain.verdict_change import CriterionChange
from evalapp.services.criterion_words import (
    criterion_name,
    fact_text,
    reading_text,
    reason_text,
)
from evalapp.services.intake_rows import IntakeCard
from evalapp.services.other_rules import Moved, OtherJudgement, RuleChoice
from evalapp.services.verdict_words import moved_text
from evalapp.ui.common.buttons import quiet
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.export_dialog import ExportKind
from evalapp.ui.common.formats import day, whole
from evalapp.ui.common.messages import error_text
from evalapp.ui.common.page import Page
from evalapp.ui.common.progress_dialog import ProgressRow
from evalapp.ui.common.reserve_exports import offer
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.toolbar import FilterButton, SearchField
from evalapp.ui.reserve.words import VERDICT_ORDER, verdict_look, verdict_word

translate = QCoreApplication.translate


class OtherRulesDialog(Dialog):
    """Chooses the rules at the top; counts and the people who move follow by themselves.

    A double click or Enter opens the card of the applicant on ``page``.
    """

    def __init__(self, page: Page, card: IntakeCard, *, reading: AgeReading | None = None) -> None:
        super().__init__(
            page,
            translate("Reserve", "What would change"),
            translate("Reserve", "The same facts are judged by other rules to compare; nothing is stored."),
            width=980,
            height=620,
        )
        self._page, self._card, self._context = page, card, page.context
        self._task: Task | None = None
        self._judged: OtherJudgement | None = None
        self.model = RowTableModel(self._columns(), sort_by="number")
        self.view = RowView(self.model, "moved")
        self.view.setAccessibleName(self.tr("Whose verdict changes"))
        self.view.opened.connect(self._on_opened)
        self._build(reading)
        self.cancel.setText(self.tr("Close"))
        self._judge()

    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    # Building --------------------------------------------------------------------------------

    def _build(self, reading: AgeReading | None) -> None:
        self.body.addLayout(self._choices(reading))
        self.counts = text_label("", "strong", wraps=True)
        self.counts.setObjectName("other_counts")
        self.body.addWidget(self.counts)
        self._progress = ProgressRow()
        self._progress.hide()
        self.body.addWidget(self._progress)
        self.search = SearchField(self.tr("Surname or number"))
        self.search.searched.connect(self.model.set_filter)
        self.moves = FilterButton(self.tr("Verdict"))
        self.moves.changed.connect(self._on_filter)
        self.criteria = FilterButton(self.tr("Criterion"))
        self.criteria.changed.connect(self._on_filter)
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(self.moves)
        row.addWidget(self.criteria)
        self.body.addLayout(row)
        self.body.addWidget(self.view, 1)
        self.export = quiet(self.tr("Export…"), "export")
        self.export.setObjectName("export_other_rules")
        self.export.clicked.connect(self._on_export)
        self.add_other(self.export)

    def _choices(self, reading: AgeReading | None) -> QHBoxLayout:
        self.rules = QComboBox()
        self.rules.setAccessibleName(self.tr("Rule set"))
        self.rules.addItem(self.tr("As the intake: {rules}").format(rules=self._name(self._card.rules)))
        self._versions: list[tuple[int | None, RuleSet]] = [(None, self._card.rules)]
        for version in self._context.services.rule_sets.rows():
            self.rules.addItem(self._name(version.rules), version.rules.code)
            self._versions.append((version.rule_set_id, version.rules))
        self._as_of = DateField()
        self._as_of.set_value(self._card.row.as_of)
        self._as_of.setAccessibleName(self.tr("As-of date"))
        self.readings = Segments()
        self._offer_readings(reading or self._card.rules.age_reading)
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

    def _name(self, rules: RuleSet) -> str:
        words = self.tr("{rules}, from {day}")
        return words.format(rules=rules.name.pick(self._context.language), day=day(rules.valid_from))

    def _columns(self) -> list[Column]:
        return [
            Column("number", self.tr("No."), lambda row: row.number, width=112),
            Column(
                "name",
                self.tr("Applicant"),
                lambda row: row.full_name,
                sort=lambda row: row.sort_key,
                width=240,
                required=True,
            ),
            Column(
                "before",
                self.tr("By the intake's rules"),
                lambda row: verdict_look(row.before),
                sort=lambda row: VERDICT_ORDER.index(row.before),
                delegate=ChipDelegate,
                width=168,
            ),
            Column(
                "after",
                self.tr("By these rules"),
                lambda row: verdict_look(row.after),
                sort=lambda row: VERDICT_ORDER.index(row.after),
                delegate=ChipDelegate,
                width=168,
            ),
            Column("reason", self.tr("Reason"), self._reason, tip=self._changes, wraps=True, stretch=True),
        ]

    def _reason(self, moved: Moved) -> str:
        """The criteria that move somebody, with the fact; the chips say from what to what."""
        return "; ".join(self._short(change) for change in moved.changes)

    def _short(self, change: CriterionChange) -> str:
        language = self._context.language
        found = change.after or change.before
        assert found is not None, "one of the two rule sets has the criterion"
        fact = fact_text(language, change.criterion, found)
        return reason_text(language, found) or f"{criterion_name(language, change.criterion)}: {fact}"

    def _changes(self, moved: Moved) -> str:
        return "\n".join(moved_text(self._context.language, change) for change in moved.changes)

    # Judging ---------------------------------------------------------------------------------

    def _choice(self, as_of: date) -> RuleChoice:
        rule_set_id, rules = self._versions[self.rules.currentIndex()]
        reading = None if rules.age_limit is None else self.readings.chosen()
        return RuleChoice(self._card.row.id, rule_set_id, as_of, reading)

    def _judge(self) -> None:
        as_of = self._as_of.value()
        if as_of is None:
            return
        if self._task is not None:
            self._task.cancel()
        service, choice = self._context.services.other_rules, self._choice(as_of)
        self._task = self._context.tasks.run(
            self,
            lambda task: service.judge(choice, progress=task),
            done=self._show,
            failed=self._on_failed,
            progress=self._on_progress,
        )

    def _show(self, judged: OtherJudgement) -> None:
        self._progress.hide()
        self._judged = judged
        before, after = judged.before, judged.after
        parts = [
            f"{verdict_word(kind)}: {_change(before.of(kind), after.of(kind))}" for kind in VERDICT_ORDER
        ]
        parts.append(self.tr("%n verdict(s) change(s)", "", len(judged.moved)))
        if judged.same_verdict:
            same = self.tr("same verdict, but another criterion: {count}")
            parts.append(same.format(count=whole(judged.same_verdict)))
        self.counts.setText(" · ".join(parts))
        self._offer_filters(judged)
        self.model.set_rows(judged.moved)
        self.export.setEnabled(True)

    def _offer_filters(self, judged: OtherJudgement) -> None:
        ways = dict.fromkeys((row.before, row.after) for row in judged.moved)
        self.moves.set_choices(
            ((before, after), f"{verdict_word(before)} → {verdict_word(after)}") for before, after in ways
        )
        criteria = dict.fromkeys(change.criterion for row in judged.moved for change in row.changes)
        self.criteria.set_choices(
            (criterion, criterion_name(self._context.language, criterion)) for criterion in criteria
        )

    def _offer_readings(self, chosen: AgeReading) -> None:
        """The two readings of the chosen rule set's limit; none where it has no limit."""
        limit = self._versions[self.rules.currentIndex()][1].age_limit
        language = self._context.language
        self.readings.set_choices(
            [] if limit is None else [(one, reading_text(language, one, limit)) for one in AgeReading]
        )
        if limit is not None:
            self.readings.choose(chosen)

    # Answers ---------------------------------------------------------------------------------

    def _on_failed(self, error: Exception) -> None:
        self._progress.hide()
        if not isinstance(error, AppError):
            raise error
        self.bar.complain(error_text(error))

    def _on_progress(self, done: int, total: int) -> None:
        self._progress.show()
        self._progress.show_progress(done, total)

    def _on_rules(self, place: int) -> None:
        self.readings.blockSignals(True)
        self._offer_readings(self._versions[place][1].age_reading)
        self.readings.blockSignals(False)
        self._judge()

    def _on_changed(self, *_: object) -> None:
        self._judge()

    def _on_filter(self, *_: object) -> None:
        ways, criteria = self.moves.chosen(), self.criteria.chosen()

        def keeps(row: Moved) -> bool:
            is_way = not ways or (row.before, row.after) in ways
            return is_way and (not criteria or any(one.criterion in criteria for one in row.changes))

        self.model.set_keeps(keeps)

    def _on_opened(self, row: Moved) -> None:
        self.accept()
        self._page.requested.emit("application", row.id)

    def _on_export(self) -> None:
        as_of = self._as_of.value()
        if as_of is None:
            return
        choice, exports = self._choice(as_of), self._context.services.reserve_exports
        kind = ExportKind(
            self.tr("What would change"),
            f"{self._card.row.name} – {self.tr('What would change')}",
            lambda target, progress: exports.other_rules(choice, target, progress=progress),
        )
        offer(self._page, (kind,))


def _change(was: int, is_now: int) -> str:
    return whole(was) if was == is_now else f"{whole(was)} → {whole(is_now)}"
