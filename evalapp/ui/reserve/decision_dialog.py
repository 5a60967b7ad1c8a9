"""Deciding about applications: the list in view, what the decision does to each, when, by whom, why."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit

from evalapp.domain.admission import AdmissionKind, AdmissionStep, DecisionEffect, DecisionFields
from evalapp.services.admission_decisions import Recorded
from evalapp.services.admission_rows import DecisionLine, DecisionPreview
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.form import Field
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import code_text, said
from evalapp.ui.common.page import Page
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.common.working_form import WorkingForm
from evalapp.ui.reserve.decision_words import applicant_columns, decision_text, effect_look
from evalapp.ui.reserve.words import verdict_look

translate = QCoreApplication.translate
_ALL_HEIGHT = 100
"""Stretch of the list: the form below it takes what it needs."""
_LEFT_OUT = (DecisionEffect.SAME, DecisionEffect.WAITING, DecisionEffect.OUTSIDE, DecisionEffect.HELD)


class DecisionDialog(WorkingForm):
    """One decision about the people in the list; what it does to each stands beside the name."""

    recorded = Signal(object)
    """The :class:`Recorded` decisions, after they are stored."""

    def __init__(
        self,
        page: Page,
        intake_id: int,
        step: AdmissionStep,
        application_ids: Sequence[int],
        *,
        kind: AdmissionKind = AdmissionKind.ADMITTED,
    ) -> None:
        super().__init__(page.context.tasks, page, "", width=860, verb=translate("Decision", "Record"))
        self._page, self._intake_id, self._step = page, intake_id, step
        self._ids = tuple(application_ids)
        self._service = page.context.services.admissions
        self._preview: DecisionPreview | None = None
        self.resize(scaled(860), scaled(660))
        self.kinds = Segments([(each, decision_text(step, each)) for each in AdmissionKind])
        self.kinds.choose(kind)
        self.summary = text_label("", "secondary", wraps=True)
        self.summary.setObjectName("decision_summary")
        self.model = RowTableModel(_columns(), key=_key, parent=self)
        self.view = RowView(self.model, "decision", row_height=32)
        self.view.setAccessibleName(translate("Decision", "Whom the decision is about"))
        self.overrides = QCheckBox()
        self.overrides.setObjectName("with_overrides")
        self._build()
        self._look()

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """A date that is none."""
        del values
        return {"decided_on": code_text("date_unreadable")} if self._day.is_wrong() else {}

    def work(self, values: dict[str, Any]) -> Callable[[Task], object]:
        """Record the decision for exactly the list that is shown; thousands take some seconds."""
        assert self._preview is not None, "the verb is off before it is shown"
        fields, seen, with_overrides = DecisionFields(**values), self._preview, self.overrides.isChecked()
        return lambda task: self._service.decide(
            self._intake_id, seen, fields, with_overrides=with_overrides, progress=task
        )

    def finish(self, result: Any) -> None:
        self.recorded.emit(result)

    def _build(self) -> None:
        self._day = DateField()
        ground = QPlainTextEdit()
        ground.setFixedHeight(scaled(56))
        ground.setTabChangesFocus(True)
        self.form.setMaximumWidth(scaled(860))
        self.form.add(
            Field("decided_on", said("admission.decided_on"), self._day, required=True),
            Field("minutes", said("admission.minutes"), QLineEdit(), required=True),
            Field("decided_by", said("admission.decided_by"), QLineEdit(), required=True, stretch=2),
        )
        self.form.add(Field("ground", said("admission.ground"), ground, required=True))
        self.form.load(
            {"decided_on": self._page.context.today(), "minutes": "", "decided_by": "", "ground": ""}
        )
        self.body.insertWidget(0, self.kinds)
        self.body.insertWidget(1, self.summary)
        self.body.insertWidget(2, self.view, _ALL_HEIGHT)
        self.body.insertWidget(3, self.overrides)
        self.kinds.changed.connect(self._look)
        self.overrides.toggled.connect(self._show_summary)

    @Slot()
    def _look(self) -> None:
        """Fetch what the chosen decision would do; until it is known nothing can be recorded."""
        kind, service = self.kinds.chosen(), self._service
        self._preview = None
        self.verb.setEnabled(False)
        self._tasks.run(
            self,
            lambda _task: service.preview(self._intake_id, self._step, kind, self._ids),
            done=self._show_preview,
            failed=self._on_failed,
        )

    def _show_preview(self, found: DecisionPreview) -> None:
        if found.kind is not self.kinds.chosen():
            return
        self._preview = found
        self.model.set_rows(found.lines)
        against = self._preview.count(DecisionEffect.AGAINST)
        self.overrides.setVisible(bool(against))
        self.overrides.setText(
            translate(
                "Decision",
                "Also record those against what was computed ({count}); each waits for a second account",
            ).format(count=whole(against))
        )
        self.overrides.setChecked(bool(against) and against == len(self._preview.lines))
        self._show_summary()

    @Slot()
    def _show_summary(self) -> None:
        if self._preview is None:
            return
        counted = len(self._preview.recorded(with_overrides=self.overrides.isChecked()))
        title = decision_text(self._step, self.kinds.chosen())
        self.set_title(f"{title}: {whole(counted)}")
        left = [
            f"{said(f'admission.effect_{effect.value}').lower()} – {whole(count)}"
            for effect in _LEFT_OUT
            if (count := self._preview.count(effect))
        ]
        words = translate("Decision", "Will be recorded: {count}.").format(count=whole(counted))
        if left:
            words += " " + translate("Decision", "Left out: {reasons}.").format(reasons="; ".join(left))
        self.summary.setText(words)
        self.verb.setText(translate("Decision", "Record {count}").format(count=whole(counted)))
        self.verb.setEnabled(bool(counted))


def tell_recorded(page: Page, recorded: Recorded) -> None:
    """Say in the page's bar what was recorded, with the way back."""

    def take_back() -> None:
        reason = translate("Decision", "Taken back at once")
        service = page.context.services.admissions
        page.run(lambda _task: service.take_back(recorded.batch, reason), _nothing)

    words = translate("Decision", "Decisions recorded: {count}.").format(count=whole(recorded.count))
    waiting = translate("Decision", "Wait for a second account: {count}.")
    page.bar.tell(
        words,
        waiting.format(count=whole(recorded.waiting)) if recorded.waiting else "",
        tone=Tone.GOOD,
        action_text=translate("Decision", "Undo"),
        action=take_back,
    )


def _nothing(_count: int) -> None:
    """The lists say themselves what has changed."""


def _key(line: DecisionLine) -> int:
    return line.application_id


def _columns() -> list[Column]:
    return [
        *applicant_columns(),
        Column(
            "verdict",
            translate("Reserve", "Verdict"),
            lambda line: verdict_look(line.verdict),
            sort=lambda line: line.verdict,
            delegate=ChipDelegate,
            width=190,
        ),
        Column(
            "effect",
            translate("Decision", "What the decision does"),
            lambda line: effect_look(line.effect),
            sort=lambda line: line.effect,
            delegate=ChipDelegate,
            width=280,
        ),
    ]
