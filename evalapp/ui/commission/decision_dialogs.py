"""Dialogs around decisions in force: the order, an outcome, undoing by a further decision."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from evalapp.domain.decision import OutcomeKind
from evalapp.domain.decision_fields import OrderFields
from evalapp.domain.decision_outcome import OutcomeFields
from evalapp.services.decision_orders import OrderBefore
from evalapp.services.decision_outcomes import DueOutcome
from evalapp.services.decision_rows import DecisionRow
from evalapp.services.decision_undoing import ComingMeeting
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.decision_look import decided_text, meeting_text, outcome_kind_text
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.formats import day, whole
from evalapp.ui.common.member_words import state_text
from evalapp.ui.common.messages import code_text, said
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled

_NO_DATE = "date_unreadable"


class OrderDialog(FormDialog):
    """The order for one decision, or one order for several; what is left empty stays as it was."""

    entered = Signal(object)
    """What stood there before, as OrderBefore."""

    def __init__(self, parent: QWidget, context: PageContext, rows: Sequence[DecisionRow]) -> None:
        only = rows[0] if len(rows) == 1 else None
        title = self.tr("Order")
        text = self.tr("For {count} decisions; what is left empty stays as it was.").format(
            count=whole(len(rows))
        )
        if only is not None:
            title = self.tr("Order: {name}").format(name=only.name.pick(context.language))
            text = f"{decided_text(only)} – {meeting_text(only)}"
        super().__init__(parent, title, text, verb=self.tr("Save order"), width=520)
        self._context, self._rows = context, tuple(rows)
        self._dates = {"order_date": DateField(), "effective_on": DateField()}
        self.form.add(
            Field("order_number", said("decision.order_number"), QLineEdit()),
            Field("order_date", said("decision.order_date"), self._dates["order_date"]),
        )
        hint = self.tr("Outcomes are asked for from this day on")
        self.form.add(
            Field("effective_on", said("decision.effective_on"), self._dates["effective_on"], hint=hint)
        )
        self.form.load(
            {
                "order_number": only.order_number if only else "",
                "order_date": only.order_date if only else None,
                "effective_on": only.effective_on if only else None,
            }
        )
        self.form.widget("order_number").setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """Dates that are none."""
        del values
        return {name: code_text(_NO_DATE) for name, field in self._dates.items() if field.is_wrong()}

    def save(self, values: dict[str, Any]) -> None:
        """Enter the order for all of them."""
        versions = {row.id: row.version for row in self._rows}
        before: tuple[OrderBefore, ...] = self._context.services.decision_orders.enter(
            versions, OrderFields(**values)
        )
        self.entered.emit(before)


class OutcomeDialog(FormDialog):
    """What became of the person after some months; what register and reserve say stands beside."""

    recorded = Signal(int)
    """Id of the outcome."""

    def __init__(self, parent: QWidget, context: PageContext, due: DueOutcome) -> None:
        row, outcome = due.decision, due.outcome
        super().__init__(
            parent,
            self.tr("What became of it? {name}").format(name=row.name.pick(context.language)),
            self.tr("{decision}, in force from {date}; {after}, due {due}.").format(
                decision=decided_text(row),
                date=day(row.effective_on),
                after=said("decision.outcome_after", months=outcome.months).lower(),
                due=day(outcome.due_on),
            ),
            verb=self.tr("Save outcome"),
            width=560,
        )
        self._context, self._outcome = context, outcome
        kind = QComboBox()
        for one in OutcomeKind:
            kind.addItem(outcome_kind_text(one), one)
        self._day = DateField()
        note = QPlainTextEdit()
        note.setTabChangesFocus(True)
        note.setFixedHeight(scaled(72))
        known = text_label(_known_text(due, context), "secondary", wraps=True)
        known.setObjectName("known_now")
        self.form.add_widget(known)
        self.form.add(
            Field("kind", said("decision.outcome"), kind, required=True, stretch=2),
            Field("recorded_on", self.tr("Looked at on"), self._day, required=True),
        )
        self.form.add(Field("note", said("decision.outcome_note"), note))
        self.form.load(
            {
                "kind": outcome.kind,
                "recorded_on": outcome.recorded_on or context.today(),
                "note": outcome.note,
            }
        )
        kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """A date that is none."""
        del values
        return {"recorded_on": code_text(_NO_DATE)} if self._day.is_wrong() else {}

    def save(self, values: dict[str, Any]) -> None:
        """Write it down."""
        service = self._context.services.decision_outcomes
        service.record(self._outcome.id, OutcomeFields(**values), version=self._outcome.version)
        self.recorded.emit(self._outcome.id)


class UndoingDialog(FormDialog):
    """Puts the question of undoing a decision on the agenda of a coming meeting."""

    proposed = Signal(int, int)
    """Ids of the meeting and of the item."""

    def __init__(
        self, parent: QWidget, context: PageContext, row: DecisionRow, meetings: Sequence[ComingMeeting]
    ) -> None:
        super().__init__(
            parent,
            self.tr("Undo by a further decision? {name}").format(name=row.name.pick(context.language)),
            self.tr(
                "{decision}, {meeting}. The question goes on an agenda; the decision stays in force until "
                "the commission has decided and the minutes are signed."
            ).format(decision=decided_text(row), meeting=meeting_text(row)),
            verb=self.tr("Put on the agenda"),
            width=560,
        )
        self._context, self._row = context, row
        choice = QComboBox()
        for one in meetings:
            words = said("decision.meeting_of", number=one.number, date=day(one.held_on))
            choice.addItem(f"{words} – {one.commission.pick(context.language)}", one.id)
        ground = QPlainTextEdit()
        ground.setTabChangesFocus(True)
        ground.setFixedHeight(scaled(72))
        self.form.add(Field("meeting_id", said("decision.meeting"), choice, required=True))
        self.form.add(Field("ground", self.tr("Ground"), ground, required=True))
        self.form.load({"meeting_id": meetings[0].id if meetings else None, "ground": ""})
        if not meetings:
            self.verb.setEnabled(False)
            self.bar.complain(self.tr("No coming meeting takes questions. Prepare one first."))
        ground.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self, values: dict[str, Any]) -> None:
        """Put the question on the chosen agenda."""
        meeting_id = values["meeting_id"]
        item_id = self._context.services.decision_undoing.propose(self._row.id, meeting_id, values["ground"])
        self.proposed.emit(meeting_id, item_id)


def _known_text(due: DueOutcome, context: PageContext) -> str:
    parts = []
    if due.post is not None:
        place = ", ".join(words.pick(context.language) for words in (due.post, due.body) if words)
        parts.append(said("decision.now_in_post", post=place))
    elif due.decision.person_id is not None:
        parts.append(said("decision.now_no_post"))
    if due.member is not None:
        parts.append(said("decision.now_member", state=state_text(due.member.state)))
    return "\n".join(parts)
