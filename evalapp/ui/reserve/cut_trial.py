"""Trying another rule of a cut: what it would come to. Nothing is stored, and nothing can be applied."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout

from evalapp.domain.cut import CutRule
from evalapp.domain.errors import AppError, Invalid
from evalapp.domain.stage import CutKind, StageOutcomeKind
from evalapp.services.stage_cuts import CutPreview
from evalapp.services.stage_words import cut_rule_words
from evalapp.services.stages import StageRow
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.form import Field, Form
from evalapp.ui.common.formats import whole
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import error_text, field_texts
from evalapp.ui.common.page import Page
from evalapp.ui.common.side_panel import clear_layout, scrolled
from evalapp.ui.common.text_label import text_label
from evalapp.ui.reserve.cut_groups import CutGroups
from evalapp.ui.reserve.decimal_field import DecimalField

_KINDS = (CutKind.SCORE, CutKind.TOP_NUMBER, CutKind.TOP_PERCENT)


class CutTrialDialog(Dialog):
    """A rule at will beside the one that holds; who would go on, and how many more or fewer."""

    def __init__(self, page: Page, row: StageRow) -> None:
        language = page.context.language
        super().__init__(
            page,
            self.tr("Try another rule for “{stage}”").format(stage=row.title.pick(language)),
            self.tr(
                "A trial only: nothing is stored, and it cannot be applied. "
                "The rule of the intake holds: {rule}."
            ).format(rule=cut_rule_words(language, row.rule)),
            width=520,
            height=560,
        )
        self._page, self._row = page, row
        self._asked: CutRule | None = None
        self.cancel.setText(self.tr("Close"))
        self.form = Form()
        self.outcome = QVBoxLayout()
        self.outcome.setContentsMargins(0, 0, 0, 0)
        self.outcome.setSpacing(8)
        self._build()

    def _build(self) -> None:
        kinds, value, apart = QComboBox(), DecimalField(), QCheckBox(self.tr("For each direction apart"))
        for kind in _KINDS:
            kinds.addItem(label(kind), kind.value)
        self.form.add(
            Field("kind", self.tr("Rule"), kinds, stretch=2),
            Field("cut_value", self.tr("Value"), value),
        )
        self.form.add(Field("apart", "", apart))
        self.body.addWidget(self.form)
        self.body.addWidget(scrolled(self.outcome), 1)
        rule = self._row.rule
        kind = rule.kind if rule.kind in _KINDS else CutKind.TOP_PERCENT
        self.form.load({"kind": kind.value, "cut_value": rule.value, "apart": rule.per_direction})
        self.form.changed.connect(self._look)
        self._look()

    @Slot()
    def _look(self) -> None:
        """Fetch what the rule would come to, unless its value does not fit."""
        values = self.form.values()
        rule = CutRule(CutKind(values["kind"]), values["cut_value"], bool(values["apart"]))
        self.form.show_errors({})
        self._asked = rule
        clear_layout(self.outcome)
        try:
            rule.checked(self._row.max_score)
        except Invalid as error:
            self.form.show_errors(field_texts(error))
            return
        service, stage_id = self._page.context.services.stage_cuts, self._row.id
        self._page.context.tasks.run(
            self,
            lambda _task: (service.preview(stage_id), service.preview(stage_id, rule)),
            done=self._show,
            failed=self._on_failed,
        )

    def _show(self, found: tuple[CutPreview, CutPreview]) -> None:
        own, tried = found
        if tried.rule != self._asked:
            return
        clear_layout(self.outcome)
        self.outcome.addWidget(text_label(self._difference(own, tried), "strong", wraps=True))
        groups = [(line.name, line.figures) for line in tried.groups]
        self.outcome.addWidget(CutGroups(self._page.context.language, groups, apart=len(groups) > 1))
        if tried.missing:
            words = self.tr("Scores not entered yet, not counted here: {count}")
            self.outcome.addWidget(
                text_label(words.format(count=whole(len(tried.missing))), "warn", wraps=True)
            )
        self.outcome.addStretch(1)

    def _difference(self, own: CutPreview, tried: CutPreview) -> str:
        before, after = _passed(own), _passed(tried)
        return self.tr(
            "{passed} would go on, by the intake's rule {own}. "
            "Only by the trial: {more}, only by the rule: {fewer}."
        ).format(
            passed=whole(len(after)),
            own=whole(len(before)),
            more=whole(len(after - before)),
            fewer=whole(len(before - after)),
        )

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.bar.complain(error_text(error))


def _passed(found: CutPreview) -> set[int]:
    return {number for number, (kind, _) in found.outcomes.items() if kind is StageOutcomeKind.PASSED}
