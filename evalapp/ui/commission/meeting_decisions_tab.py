"""The tab Decisions of a meeting: what was decided on each item, entered with single keys or in bulk."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from evalapp.domain.access import Action
from evalapp.domain.decision import DecisionResult
from evalapp.domain.decision_basis import Choice, against
from evalapp.domain.decision_fields import DecisionFields
from evalapp.domain.meeting import MeetingState
from evalapp.services.decision_lines import DecisionLine, MeetingDecisions
from evalapp.ui.commission.decision_facts import limits_for
from evalapp.ui.commission.item_decision_dialog import AS_PROPOSED, REJECTED, ItemDecisionDialog
from evalapp.ui.commission.meeting_decision_list import MeetingDecisionView
from evalapp.ui.commission.meeting_decision_panel import MeetingDecisionPanel
from evalapp.ui.commission.meeting_tab import MeetingTab
from evalapp.ui.commission.proposals_dialog import ProposalsDialog
from evalapp.ui.common.buttons import second
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.formats import whole
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.text_label import key_hint, line
from evalapp.ui.common.toolbar import Toolbar

ALL, OPEN, AGAINST, LACKING = "all", "open", "against", "lacking"
PlacesToChoose = tuple[Sequence[tuple[int, str]], Sequence[tuple[int, str]]]

_WIDE = 1500
"""Width of the window from which names keep their room beside the card."""


class MeetingDecisionsTab(MeetingTab):
    """One line an item; 1 as proposed, 2 rejected, 3 another decision, Enter the details."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"decision", "agenda_item", "vote", "vote_count", "attendance", "item_absence", "meeting"}
        | {"calibration", "release"}
    )

    BESIDE_FROM: ClassVar[int] = _WIDE

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._may_decide = context.actor.may(Action.RECORD_DECISIONS)
        self._found: MeetingDecisions | None = None
        self._undo: tuple[int, ...] = ()
        self._wanted: int | None = None
        self._places: PlacesToChoose = ((), ())
        self.view = MeetingDecisionView(context.language, context.memory)
        self.view.selected.connect(self._on_selected)
        self.view.opened.connect(self._on_opened)
        self.view.wanted.connect(self._on_wanted)
        self.view.cleared.connect(self._on_cleared)
        self.view.undo_asked.connect(self._on_undo)
        self.item_panel = MeetingDecisionPanel(context.language, may_decide=self._may_decide)
        self.item_panel.wanted.connect(self._on_wanted)
        self.item_panel.cleared.connect(self._on_cleared)
        self.item_panel.requested.connect(self.requested)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._list_part())
        self.empty = EmptyState(
            "commission",
            self.tr("Nothing to decide yet"),
            self.tr("Decisions are entered here item by item once the agenda has questions."),
        )
        self.stack.addWidget(self.empty)
        self.add_bar()
        self.add(self.stack, 1)
        self.set_panel(self.item_panel)

    def head_actions(self) -> Sequence[QWidget]:
        self.bulk = second(self.tr("As proposed…"))
        self.bulk.setObjectName("decide_as_proposed")
        self.bulk.setToolTip(self.tr("All items whose majority is reached and that go against nothing"))
        self.bulk.clicked.connect(self._on_bulk)
        self.bulk.setVisible(self._may_decide)
        self._show_actions()
        return (self.bulk,)

    def reload(self) -> None:
        services, meeting_id = self.context.services, self.meeting.id
        language = self.context.language

        def work(_task: object) -> tuple[MeetingDecisions, PlacesToChoose]:
            bodies = [(one.organization_id, one.name.pick(language)) for one in services.organizations.rows()]
            posts = [
                (one.position_id, one.title.pick(language)) for one in services.organizations.positions()
            ]
            return services.decisions.of_meeting(meeting_id), (posts, bodies)

        self.run(work, self._show)

    def open_target(self, target: object) -> None:
        """The id of an item, or ("decision", id of an item)."""
        match target:
            case int(item_id) | ("decision", int(item_id)):
                self.filter.choose(ALL)
                if self.view.select_id(item_id):
                    self._on_opened(self.view.current_row())
                else:
                    self._wanted = item_id

    # Building --------------------------------------------------------------------------------

    def _list_part(self) -> QWidget:
        self.filter = Segments(
            [
                (ALL, self.tr("All")),
                (OPEN, self.tr("Undecided")),
                (AGAINST, self.tr("Against something")),
                (LACKING, self.tr("Reason or plan missing")),
            ]
        )
        self.filter.setAccessibleName(self.tr("Which items are shown"))
        self.filter.changed.connect(self._on_filter)
        toolbar = Toolbar()
        toolbar.add(self.filter)
        toolbar.add_columns(self.view)
        self.summary = toolbar.summary
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar)
        column.addWidget(self.view, 1)
        column.addWidget(line())
        column.addWidget(self._keys())
        return part

    def _keys(self) -> QWidget:
        self.keys = QWidget()
        row = QHBoxLayout(self.keys)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(16)
        for hint in (
            key_hint(self.tr("as proposed"), "1"),
            key_hint(self.tr("rejected"), "2"),
            key_hint(self.tr("another decision"), "3"),
            key_hint(self.tr("details"), "Enter"),
            key_hint(self.tr("take back"), "Del"),
        ):
            row.addWidget(hint)
        row.addStretch(1)
        return self.keys

    # Showing ---------------------------------------------------------------------------------

    def _show(self, found: tuple[MeetingDecisions, PlacesToChoose]) -> None:
        decisions, self._places = found
        self._found = decisions
        self.stack.setCurrentIndex(0 if decisions.lines else 1)
        self.view.is_open = decisions.may_decide and self._may_decide
        self.keys.setVisible(self.view.is_open)
        self.view.rows.set_rows(decisions.lines)
        if self.view.current_row() is None:
            self._start(decisions)
        self._show_summary(decisions)
        self._show_actions()
        if self._wanted is not None and self.view.select_id(self._wanted):
            self._wanted = None
            self._on_opened(self.view.current_row())
        elif self.item_panel.isVisible() and (shown := self.item_panel.line) is not None:
            newer = next((one for one in decisions.lines if one.id == shown.id), None)
            if newer is not None:
                self.item_panel.show_line(newer, is_open=self.view.is_open)

    def _start(self, decisions: MeetingDecisions) -> None:
        """Put the cursor on the first item without a decision, so that the keys work at once."""
        waiting = next((one.id for one in decisions.lines if one.decision is None), None)
        if waiting is None or not self.view.select_id(waiting):
            self.view.select_first()

    def _show_summary(self, decisions: MeetingDecisions) -> None:
        words = [
            self.tr("Decided: {count} of {all}").format(
                count=whole(decisions.decided), all=whole(len(decisions.lines))
            )
        ]
        if lacking := sum(1 for one in decisions.lines if one.lacks_reason):
            words.append(self.tr("reason missing: {count}").format(count=whole(lacking)))
        if unplanned := sum(1 for one in decisions.lines if one.decision is not None and one.lacks_plan):
            words.append(self.tr("plan missing: {count}").format(count=whole(unplanned)))
        if self.meeting.state in (MeetingState.DRAFT, MeetingState.CALLED):
            words = [self.tr("Decisions are entered once the meeting is open.")]
        self.summary.setText(" · ".join(words))
        self.counted.emit(decisions.decided or None)

    def _show_actions(self) -> None:
        if hasattr(self, "bulk"):
            self.bulk.setEnabled(self._found is not None and self.view.is_open)

    @Slot(object)
    def _on_filter(self, chosen: str) -> None:
        keeps = {
            ALL: None,
            OPEN: lambda one: one.decision is None,
            AGAINST: lambda one: bool(one.against),
            LACKING: lambda one: one.lacks_reason or (one.decision is not None and one.lacks_plan),
        }
        self.view.rows.set_keeps(keeps[chosen])

    @Slot(object)
    def _on_selected(self, row: DecisionLine | None) -> None:
        if row is not None and self.item_panel.isVisible():
            self.item_panel.show_line(row, is_open=self.view.is_open)

    @Slot(object)
    def _on_opened(self, row: DecisionLine) -> None:
        self.item_panel.show_line(row, is_open=self.view.is_open)
        self.show_panel()

    # Deciding --------------------------------------------------------------------------------

    @Slot(object, str)
    def _on_wanted(self, row: DecisionLine, choice: str) -> None:
        """Decide at once where nothing has to be said; otherwise ask."""
        if row.decision is None and choice in (AS_PROPOSED, REJECTED):
            result = DecisionResult.ADOPTED if choice == AS_PROPOSED else DecisionResult.REJECTED
            kind = row.item.proposed if choice == AS_PROPOSED else None
            codes = against(Choice(result, kind, limits_for(row.limits, kind)), row.basis)
            if not codes:
                self._enter(row, DecisionFields(result=result))
                return
        dialog = ItemDecisionDialog(
            self, self.context, row, choice=choice or AS_PROPOSED, places=self._places
        )
        dialog.decided.connect(self._on_decided)
        dialog.open()

    def _enter(self, row: DecisionLine, fields: DecisionFields) -> None:
        if self.attempt(lambda: self.context.services.decisions.enter(row.id, fields)):
            self._on_decided(row.id)

    @Slot(int)
    def _on_decided(self, item_id: int) -> None:
        self._undo = (item_id,)
        self.view.go_on()

    @Slot(object)
    def _on_cleared(self, row: DecisionLine) -> None:
        if row.decision is not None:
            version = row.decision.version
            self.attempt(lambda: self.context.services.decisions.clear(row.id, version=version))

    @Slot()
    def _on_undo(self) -> None:
        """Ctrl+Z takes the last entry back."""
        if self._undo and self.view.is_open:
            items, self._undo = self._undo, ()
            self.attempt(lambda: self.context.services.decisions.take_back(items))

    @Slot()
    def _on_bulk(self) -> None:
        chosen = [row.id for row in self.view.selected_rows()]
        dialog = ProposalsDialog(self, self.meeting.id, chosen if len(chosen) > 1 else None)
        dialog.decided.connect(self._on_many)
        dialog.open()

    @Slot(object)
    def _on_many(self, items: tuple[int, ...]) -> None:
        self._undo = items
        self.bar.tell(
            self.tr("Decided as proposed: {count}.").format(count=whole(len(items))),
            "",
            tone=Tone.GOOD,
            action_text=self.tr("Undo"),
            action=self._on_undo,
        )
