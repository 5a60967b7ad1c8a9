"""The tab Votes of a meeting: one line an item, typed with single keys; the count explained at the right."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from evalapp.domain.access import Action
from evalapp.domain.meeting import MeetingState, MeetingStep, allows
from evalapp.domain.vote import VoteChoice, VotePhase, VoteSource
from evalapp.exchange.tally_words import tally_words
from evalapp.services.meeting_rows import MeetingCard
from evalapp.services.vote_sheet import VoteSheet
from evalapp.ui.commission.meeting_tab import MeetingTab
from evalapp.ui.commission.meeting_tabs import ATTENDANCE
from evalapp.ui.commission.vote_columns import columns, seat_words
from evalapp.ui.commission.vote_disputes import VoteDisputes
from evalapp.ui.commission.vote_foot import VoteFoot
from evalapp.ui.commission.vote_panel import VotePanel
from evalapp.ui.commission.vote_rows import VoteRow, rows_of
from evalapp.ui.commission.vote_states import no_attendance, no_items, not_called, not_open
from evalapp.ui.commission.vote_toolbar import VoteToolbar
from evalapp.ui.commission.vote_typing import VoteTyping
from evalapp.ui.commission.vote_view import VoteView
from evalapp.ui.common.buttons import quiet
from evalapp.ui.common.commission_exports import export_tally
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.messages import term
from evalapp.ui.common.table_model import RowTableModel

_PAUSE_MS = 600
"""After the last entry the sheet is read again, so that new votes can be set aside and restored."""


class VotesTab(MeetingTab):
    """Votes by name and as counts of every item, with their outcome."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"vote", "vote_count", "agenda_item", "attendance", "item_absence", "meeting"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._may_enter = context.actor.may(Action.ENTER_VOTES)
        self.typing = VoteTyping(self)
        self.typing.written.connect(self._on_written)
        self.view: VoteView | None = None
        self.model: RowTableModel | None = None
        self._columns_for: object = None
        self._phase: VotePhase | None = None
        self._again = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._again.timeout.connect(self.reload)
        self._build()

    @property
    def sheet(self) -> VoteSheet | None:
        """The votes as they are shown."""
        return self.typing.sheet

    def head_actions(self) -> Sequence[QWidget]:
        return (self.export_button,)

    def show_meeting(self, card: MeetingCard) -> None:
        if self.card is None or self.card.state is not card.state:
            self._phase = VotePhase.FIRST if card.state is MeetingState.CALLED else VotePhase.FINAL
            self.typing.forget()
        is_held = card.state in (MeetingState.OPEN, MeetingState.CLOSED)
        self.export_button.setVisible(is_held and self.context.actor.may(Action.EXPORT))
        super().show_meeting(card)

    def wants_focus(self) -> bool:
        """Navigation folds while the count of an item stands beside the table."""
        return not self.vote_panel.isHidden()

    def show_panel(self) -> None:
        super().show_panel()
        self._make_room()

    def hide_panel(self) -> None:
        super().hide_panel()
        self._make_room()

    def _make_room(self) -> None:
        # Beside the panel the names of items need the room; how many are voted stands behind the tab's title.
        self.toolbar.summary.setVisible(self.vote_panel.isHidden())
        self.focus_changed.emit()

    def open_target(self, target: object) -> None:
        """An item's id, or ("item", its id)."""
        item_id = target[1] if isinstance(target, tuple) else target
        if self.view is not None and isinstance(item_id, int):
            self.view.start(item_id)

    def reload(self) -> None:
        card, phase = self.meeting, self._phase or VotePhase.FINAL
        if card.rules is None:
            self._show_state(not_called())
            return
        if phase is VotePhase.FINAL and card.state is MeetingState.CALLED:
            self._show_state(not_open())
            return
        service, written = self.context.services.votes, self.typing.writes

        def show(sheet: VoteSheet) -> None:
            # What was typed while the sheet was read may be missing in it.
            if written == self.typing.writes:
                self._show_sheet(sheet)
            else:
                self._again.start()

        self.run(lambda _task: service.sheet(card.id, phase), show)

    def _on_tables_changed(self, tables: frozenset[str]) -> None:
        # What was typed here stands in the table already.
        if not self.typing.is_writing:
            super()._on_tables_changed(tables)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.vote_panel.isHidden():
            self.hide_panel()
        else:
            super().keyPressEvent(event)

    # Building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.toolbar = VoteToolbar()
        self.toolbar.source_chosen.connect(self._on_source)
        self.toolbar.phase_chosen.connect(self._on_phase)
        self.toolbar.search.searched.connect(self._on_searched)
        self.toolbar.filtered.connect(self._on_filtered)
        self.export_button = quiet(term("vote_count"), "export")
        self.export_button.setObjectName("export_tally")
        self.export_button.clicked.connect(self._on_export)
        self.stack = QStackedWidget()
        self.table = QWidget()
        self._table = QVBoxLayout(self.table)
        self._table.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.table)
        self.foot = VoteFoot(self.context.language)
        self.vote_panel = VotePanel(self.context.language, may_edit=self._may_enter)
        # The button that asked goes with the contradiction; the secretary goes on in the table.
        self.disputes = VoteDisputes(self, self.vote_panel, then=self._focus_table)
        self.vote_panel.chair_chosen.connect(self._on_chair)
        self.set_panel(self.vote_panel)
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.stack, 1)
        self.add(self.foot)
        self.toolbar.hide()
        self.foot.hide()

    # Showing ---------------------------------------------------------------------------------

    def _show_sheet(self, sheet: VoteSheet) -> None:
        self.typing.show_sheet(sheet)
        if sheet.phase is VotePhase.FINAL and not sheet.has_attendance:
            self._show_state(no_attendance(self._on_attendance if self._may_enter else None))
            return
        if not sheet.lines:
            self._show_state(no_items())
            return
        self._make_table(sheet)
        assert self.view is not None
        assert self.model is not None
        self.view.show_rows(self._rows(sheet))
        self.view.is_open = self._may_type()
        self.toolbar.show()
        self.toolbar.show_sheet(sheet, may_type=self._may_type())
        self.foot.setVisible(self._may_type())
        self.stack.setCurrentWidget(self.table)
        if self.view.current_row() is None:
            self.view.start()
        self._show_facts()

    def _make_table(self, sheet: VoteSheet) -> None:
        """A table for these seats; another one when somebody else sits in one of them."""
        wanted = (sheet.phase, sheet.seats)
        if self._columns_for == wanted:
            return
        row_id = None
        if self.view is not None:
            current = self.view.current_row()
            row_id = None if current is None else current.id
            self._table.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
        is_final = sheet.phase is VotePhase.FINAL
        outcome = self.tr("Majority reached") if is_final else self.tr("First votes")
        self._columns_for = wanted
        self.model = RowTableModel(columns(sheet.seats, with_counts=is_final, outcome=outcome, tip=self._tip))
        self.view = VoteView(self.model, "votes", self.typing, self.context.language)
        self.view.setAccessibleName(self.tr("Votes of the meeting"))
        self.view.set_header_tips({seat.place.seat_id: seat_words(seat) for seat in sheet.seats})
        self.view.undo_asked.connect(self.typing.undo)
        self.view.explain_asked.connect(self._on_explain)
        self.view.opened.connect(self._on_opened)
        self.view.selected.connect(self._on_selected)
        self.view.moved.connect(self._on_moved)
        self._table.addWidget(self.view)
        self.model.set_filter(self.toolbar.search.text())
        self.model.set_rows(self._rows(sheet))
        self.view.start(row_id)
        if self.isVisible() and not self.toolbar.search.hasFocus():
            self.view.setFocus()

    def _rows(self, sheet: VoteSheet) -> list[VoteRow]:
        apart = self.typing.apart or ()
        return rows_of(sheet, self.context.language, may_edit=self._may_type(), apart=apart)

    def _show_facts(self) -> None:
        sheet = self.sheet
        assert sheet is not None
        self.toolbar.show_progress(sheet)
        waiting = len(sheet.lines) - sheet.voted if sheet.state is MeetingState.OPEN else 0
        self.counted.emit(waiting or None)
        self._show_panel()
        self._on_moved()

    def _show_panel(self) -> None:
        row = None if self.view is None else self.view.current_row()
        if self.vote_panel.isHidden() or row is None or self.sheet is None:
            return
        self.vote_panel.show_row(row, self.sheet)

    def _show_state(self, state: EmptyState) -> None:
        old = self.stack.widget(1)
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        self.stack.addWidget(state)
        self.stack.setCurrentWidget(state)
        is_called = self.meeting.rules is not None
        self.toolbar.setVisible(is_called)
        self.toolbar.show_only_phase(self._phase or VotePhase.FINAL)
        self.foot.hide()
        self.hide_panel()
        self.counted.emit(None)

    def _may_type(self) -> bool:
        step = MeetingStep.VOTE_FIRST if self._phase is VotePhase.FIRST else MeetingStep.VOTE
        return self._may_enter and allows(self.meeting.state, step)

    def _tip(self, row: VoteRow) -> str:
        if row.is_block or self.sheet is None or self.sheet.phase is VotePhase.FIRST:
            return row.look.text
        words = tally_words(row.line.tally, self.sheet.names, self.context.language)
        return "\n".join((words.outcome, *words.lines, *words.missing, *words.contradictions))

    @Slot()
    def _on_attendance(self) -> None:
        self.tab_wanted.emit(ATTENDANCE, None)

    # Typing ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_written(self, item_ids: frozenset[int]) -> None:
        sheet, model = self.sheet, self.model
        assert sheet is not None
        assert model is not None
        assert self.view is not None
        rows = self._rows(sheet)
        if [row.id for row in rows] != [row.id for row in model.all_rows()]:
            self.view.show_rows(rows)  # the block came or went
        for row in rows:
            if row.id in item_ids or row.is_block:
                model.change_row(row)
        self._show_facts()
        self._again.start()

    @Slot(object)
    def _on_source(self, source: VoteSource) -> None:
        self.typing.choose_source(source)
        self._focus_table()

    @Slot(object)
    def _on_phase(self, phase: VotePhase) -> None:
        if phase is not self._phase:
            self._phase = phase
            self.hide_panel()
            self.reload()

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        if self.model is not None:
            self.model.set_filter(text)

    @Slot(object)
    def _on_filtered(self, keeps: Callable[[VoteRow], bool] | None) -> None:
        if self.model is not None:
            self.model.set_keeps(keeps)

    @Slot()
    def _on_moved(self) -> None:
        if self.view is None or self.sheet is None:
            return
        seat_id = self.view.seat_id()
        seat = next((one for one in self.sheet.seats if one.place.seat_id == seat_id), None)
        row = self.view.current_row()
        self.foot.show_place(row, seat, in_counts=self.view.count_place() is not None, phase=self.sheet.phase)

    @Slot(object)
    def _on_selected(self, _row: object) -> None:
        self._show_panel()

    @Slot(object)
    def _on_opened(self, _row: object) -> None:
        if self.vote_panel.isHidden():
            self._on_explain()

    @Slot()
    def _on_explain(self) -> None:
        if not self.vote_panel.isHidden():
            self.hide_panel()
            return
        self.show_panel()
        self._show_panel()

    def _focus_table(self) -> None:
        if self.view is not None:
            self.view.setFocus()

    @Slot(object)
    def _on_chair(self, choice: VoteChoice) -> None:
        row = None if self.view is None else self.view.current_row()
        if row is not None:
            self.typing.mark_chair(row, choice)

    # Exporting -------------------------------------------------------------------------------

    @Slot()
    def _on_export(self) -> None:
        if self.sheet is None or not self.sheet.lines:
            self.bar.complain(self.tr("There is nothing to export yet."))
            return
        row = self.meeting.row
        export_tally(self, row.id, f"{row.number} {row.held_on:%d.%m.%Y}")
