"""The tab Decisions: the register of what commissions decided, with filters, orders and outcomes."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from evalapp.domain.access import Action
from evalapp.domain.decision import DecisionState
from evalapp.domain.decision_effect import EffectStanding
from evalapp.services.decision_outcomes import DueOutcome
from evalapp.services.decision_rows import DecisionQuery, DecisionRow, OutcomeLine
from evalapp.services.decision_undoing import ComingMeeting
from evalapp.services.effect_lines import DecisionEffects
from evalapp.services.objection_rows import AnyObjection
from evalapp.services.objection_subjects import AgainstDecision
from evalapp.services.objection_targets import DecisionTarget
from evalapp.ui.commission.commission_tab import CommissionTab
from evalapp.ui.commission.decision_columns import decision_columns
from evalapp.ui.commission.decision_dialogs import OrderDialog, OutcomeDialog, UndoingDialog
from evalapp.ui.commission.decision_filters import DUE, DecisionFilters
from evalapp.ui.commission.decision_panel import DecisionPanel
from evalapp.ui.common.buttons import quiet, second
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.commission_exports import export_decisions
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.decision_look import decided_text, meeting_text
from evalapp.ui.common.effect_dialog import open_effect_dialog
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.objection_actions import ObjectionActions
from evalapp.ui.common.objection_receiving import Objectionable
from evalapp.ui.common.table_model import RowTableModel
from evalapp.ui.common.table_view import RowView

_WIDE = 1500
"""Width of the window from which names keep their room beside the card."""


class DecisionsTab(CommissionTab):
    """Every decision of every meeting; a click shows it in full."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"decision", "decision_outcome", "decision_effect", "minutes", "meeting", "agenda_item", "commission"}
        | {"person", "objection"}
    )

    BESIDE_FROM: ClassVar[int] = _WIDE

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._may_record = context.actor.may(Action.RECORD_DECISIONS)
        self._wanted: int | None = None
        self._wants_all = False
        self._was_narrowed = False
        self._objections: dict[int, tuple[AnyObjection, ...]] = {}
        self.model = RowTableModel(decision_columns(context.language))
        self.view = RowView(self.model, "decisions", memory=context.memory, several=True)
        self.view.setAccessibleName(said("decision.title"))
        self.view.selected.connect(self._on_selected)
        self.view.opened.connect(self._on_opened)
        self.filters = DecisionFilters(self.view, context.language)
        self.filters.changed.connect(self._on_filter)
        self.decision_panel = DecisionPanel(
            context.language,
            may_record=self._may_record,
            may_run=context.actor.may(Action.RUN_COMMISSION),
            may_handle=context.actor.may(Action.HANDLE_OBJECTIONS),
        )
        self._connect_panel()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._list_part())
        self.empty = EmptyState(
            "commission",
            self.tr("No decisions yet"),
            self.tr("They are entered in a meeting and come into force with its signed minutes."),
        )
        self.stack.addWidget(self.empty)
        self.add_bar()
        self.add(self.stack, 1)
        self.set_panel(self.decision_panel)

    def head_actions(self) -> Sequence[QWidget]:
        self.order_button = second(self.tr("Order for the selected…"))
        self.order_button.setObjectName("order_selected")
        self.order_button.setVisible(self._may_record)
        self.order_button.clicked.connect(self._on_order_selected)
        self.export_button = quiet(term("btn_export"), "export")
        self.export_button.setObjectName("export_decisions")
        self.export_button.setVisible(self.context.actor.may(Action.EXPORT))
        self.export_button.clicked.connect(self._on_export)
        return (self.export_button, self.order_button)

    def reload(self) -> None:
        service = self.context.services.decisions
        objections = self.context.services.objections

        def work(_task: object) -> tuple[tuple[DecisionRow, ...], dict[int, tuple[AnyObjection, ...]]]:
            rows = service.rows(DecisionQuery())
            found: dict[int, tuple[AnyObjection, ...]] = {}
            for one in objections.against_decisions([row.id for row in rows]):
                assert isinstance(one.target, DecisionTarget), "only those were asked for"
                number = one.target.decision_id
                found[number] = (*found.get(number, ()), one)
            return rows, found

        self.run(work, self._show)

    def open_target(self, target: object) -> None:
        """("decision", id) · ("decisions", ids), behind a number ·
        ("undated", ids), without an effective date · "due": those with an outcome to be recorded."""
        match target:
            case ("decision", int(number)):
                self.filters.clear()
                self._wanted = number
                self._open_wanted()
            case ("decisions", tuple(ids)):
                self._show_only(ids, self.tr("Only the decisions behind the number are shown."), "")
            case ("undated", tuple(ids)):
                self._show_only(
                    ids,
                    self.tr("Only decisions that wait for their effective date are shown."),
                    self.tr("It is entered with the order; then they can be carried out."),
                )
                self._wants_all = True  # one order is given for all of them
                self._open_wanted()
            case "due":
                self.filters.clear()
                self.filters.todo.choose([DUE])
                self._on_filter()

    def _show_only(self, ids: tuple[int, ...], words: str, detail: str) -> None:
        """Show exactly these decisions, say why, offer the way back."""
        self.hide_panel()  # it may be about another one
        self.filters.show_only(frozenset(ids))
        self.bar.tell(
            words, detail, tone=Tone.NEUTRAL, action_text=self.tr("Show all"), action=self._on_show_all
        )

    # Building --------------------------------------------------------------------------------

    def _list_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.view, 1)
        return part

    def _connect_panel(self) -> None:
        panel = self.decision_panel
        panel.order_asked.connect(self._on_order)
        panel.carry_asked.connect(self._on_carry)
        panel.undo_asked.connect(self._on_undo_asked)
        panel.objection_asked.connect(self._on_objection)
        panel.outcome_asked.connect(self._on_outcome)
        panel.clear_asked.connect(self._on_clear)
        self._objection_actions = ObjectionActions(self)
        panel.objections_shown.connect(self._objection_actions.serve)
        panel.requested.connect(self.requested)

    # Showing ---------------------------------------------------------------------------------

    @Slot(object)
    def _show(self, found: tuple[tuple[DecisionRow, ...], dict[int, tuple[AnyObjection, ...]]]) -> None:
        rows, self._objections = found
        self.stack.setCurrentIndex(0 if rows else 1)
        self.filters.offer(rows)
        self.model.set_rows(rows)
        due = sum(1 for row in rows if row.due is not None)
        self.counted.emit(sum(1 for row in rows if row.state is DecisionState.IN_FORCE) or None)
        self.filters.note_due(due)
        self._on_filter()
        shown = self.decision_panel.row
        if self.decision_panel.isVisible() and shown is not None:
            newer = next((row for row in rows if row.id == shown.id), None)
            if newer is not None:
                self._show_row(newer)
        self._open_wanted()

    def _open_wanted(self) -> None:
        if self._wants_all and self.model.shown_rows():
            self._wants_all = False
            self.view.selectAll()
        if self._wanted is not None and self.view.select_id(self._wanted):
            self._wanted = None
            self._on_opened(self.view.current_row())

    @Slot()
    def _on_filter(self) -> None:
        self.model.set_keeps(self.filters.keeps)
        if self._was_narrowed and not self.filters.is_narrowed:
            self.bar.hide()
        self._was_narrowed = self.filters.is_narrowed
        shown = len(self.model.shown_rows())
        self.filters.summary.setText(self.tr("Shown: {count}").format(count=whole(shown)))

    @Slot()
    def _on_show_all(self) -> None:
        self.bar.hide()
        self.filters.clear()
        self._on_filter()

    @Slot(object)
    def _on_selected(self, row: DecisionRow | None) -> None:
        if row is not None and self.decision_panel.isVisible():
            self._show_row(row)

    @Slot(object)
    def _on_opened(self, row: DecisionRow) -> None:
        self._show_row(row)
        self.show_panel()

    def _show_row(self, row: DecisionRow) -> None:
        """Show a decision at once; what it changed follows when it is read."""
        self.decision_panel.show_row(row, self._objections.get(row.id, ()))
        if row.standing in (EffectStanding.APPLIED, EffectStanding.REVERTED):
            service = self.context.services.effects
            self.run(lambda _task: (row, service.of_decision(row.id)), self._show_effects)

    @Slot(object)
    def _show_effects(self, found: tuple[DecisionRow, DecisionEffects]) -> None:
        row, effects = found
        if self.decision_panel.row is row:
            self.decision_panel.show_row(row, self._objections.get(row.id, ()), effects)

    @Slot(object)
    def _on_carry(self, row: DecisionRow) -> None:
        open_effect_dialog(self, [row.id])

    # Acting ----------------------------------------------------------------------------------

    @Slot()
    def _on_order_selected(self) -> None:
        rows = [
            row
            for row in self.view.selected_rows()
            if row.state is DecisionState.IN_FORCE and (row.kind is not None or row.undoes_id is not None)
        ]
        if rows:
            self._ask_order(rows)
        else:
            self.bar.tell(self.tr("Select decisions in force first."), "", tone=Tone.NEUTRAL)

    @Slot(object)
    def _on_order(self, row: DecisionRow) -> None:
        self._ask_order([row])

    def _ask_order(self, rows: Sequence[DecisionRow]) -> None:
        dialog = OrderDialog(self, self.context, rows)
        dialog.entered.connect(self._on_ordered)
        dialog.open()

    @Slot(object)
    def _on_ordered(self, before: object) -> None:
        service = self.context.services.decision_orders

        def put_back() -> None:
            self.attempt(lambda: service.put_back(before))  # type: ignore[arg-type]

        self.bar.tell(
            self.tr("The order is entered."),
            "",
            tone=Tone.GOOD,
            action_text=self.tr("Undo"),
            action=put_back,
        )

    @Slot(object, object)
    def _on_outcome(self, _row: DecisionRow, outcome: OutcomeLine) -> None:
        service, number = self.context.services.decision_outcomes, outcome.id
        self.run(lambda _task: service.facts(number), self._ask_outcome)

    @Slot(object)
    def _ask_outcome(self, due: DueOutcome) -> None:
        OutcomeDialog(self, self.context, due).open()

    @Slot(object)
    def _on_clear(self, outcome: OutcomeLine) -> None:
        service = self.context.services.decision_outcomes
        self.attempt(lambda: service.clear(outcome.id, version=outcome.version))

    @Slot(object)
    def _on_undo_asked(self, row: DecisionRow) -> None:
        service = self.context.services.decision_undoing
        self.run(lambda _task: (row, service.meetings()), self._ask_undo)

    @Slot(object)
    def _ask_undo(self, found: tuple[DecisionRow, tuple[ComingMeeting, ...]]) -> None:
        row, meetings = found
        dialog = UndoingDialog(self, self.context, row, meetings)
        dialog.proposed.connect(self._on_proposed)
        dialog.open()

    @Slot(int, int)
    def _on_proposed(self, meeting_id: int, item_id: int) -> None:
        def show() -> None:
            self.requested.emit("meeting_tab", (meeting_id, "agenda", item_id))

        self.bar.tell(
            self.tr("The question is on the agenda."),
            "",
            tone=Tone.GOOD,
            action_text=self.tr("Open the meeting"),
            action=show,
        )

    @Slot(object)
    def _on_objection(self, row: DecisionRow) -> None:
        words = f"{decided_text(row)} – {meeting_text(row)}"
        thing = Objectionable(words, AgainstDecision(row.id))
        self._objection_actions.receive(row.name.pick(self.context.language), (thing,))

    @Slot()
    def _on_export(self) -> None:
        order = [row.id for row in self.model.shown_rows()]
        export_decisions(self, order, shown_filter=self.filters.words())
