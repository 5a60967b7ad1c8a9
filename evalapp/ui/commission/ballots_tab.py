"""The tab Ballots of a meeting: who has one, who has returned it; out to a folder, back by button or drop."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QWidget

from evalapp.domain.access import Action
from evalapp.domain.vote import BallotState, VotePhase
from evalapp.services.ballot_returns import SUFFIXES
from evalapp.services.ballot_rows import BallotRow, BallotsView
from evalapp.ui.commission.ballot_columns import ballot_columns, ballot_group
from evalapp.ui.commission.ballot_issue_dialog import BallotIssueDialog
from evalapp.ui.commission.ballot_panel import BallotPanel
from evalapp.ui.commission.ballot_returns_page import BallotReturnsPage
from evalapp.ui.commission.meeting_tab import MeetingTab
from evalapp.ui.commission.meeting_tabs import PACKET
from evalapp.ui.commission.reason_dialog import ReasonDialog
from evalapp.ui.common.buttons import link, quiet, second
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.icons import icon
from evalapp.ui.common.messages import said
from evalapp.ui.common.page import Page
from evalapp.ui.common.table_model import RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.toolbar import SearchField, Toolbar


class BallotsTab(MeetingTab):
    """A line for each voting member; files and folders may be dropped onto it."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"ballot", "vote", "packet", "agenda_item", "attendance", "meeting"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._may_run = context.actor.may(Action.RUN_COMMISSION) and context.actor.may(Action.EXPORT)
        self._may_enter = context.actor.may(Action.ENTER_VOTES) and context.actor.may(Action.IMPORT)
        self.shown: BallotsView | None = None
        self.dialog: BallotIssueDialog | None = None
        self.setAcceptDrops(self._may_enter)
        self._build()

    def head_actions(self) -> Sequence[QWidget]:
        self.bring_button = quiet(self.tr("Bring in"), "import")
        self.bring_button.setObjectName("bring_ballots")
        menu = QMenu(self.bring_button)
        self.files_action = menu.addAction(icon("import"), self.tr("Files…"), self._on_files)
        self.folder_action = menu.addAction(icon("folder"), self.tr("A folder…"), self._on_folder)
        self.bring_button.setMenu(menu)
        self.issue_button = second(self.tr("Issue ballots…"), "export")
        self.issue_button.setObjectName("issue_ballots")
        self.issue_button.clicked.connect(self._on_issue_all)
        self.bring_button.hide()
        self.issue_button.hide()
        return self.bring_button, self.issue_button

    def reload(self) -> None:
        if self.meeting.rules is None:
            self._show_state(self._not_called())
            return
        service, meeting_id = self.context.services.ballots, self.meeting.id
        self.run(lambda _task: service.view(meeting_id), self._on_view)

    def open_target(self, target: object) -> None:
        """A member's id."""
        if isinstance(target, int):
            row = next((one for one in self._rows() if one.member_id == target), None)
            if row is not None:
                self.view.select_id((row.phase, row.member_id))

    # Building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.model = RowTableModel(
            ballot_columns(), key=lambda row: (row.phase, row.member_id), group=ballot_group
        )
        self.view = RowView(self.model, "ballots", memory=self.context.memory)
        self.view.setAccessibleName(said("ballot.title"))
        self.view.selected.connect(self._on_selected)
        self.view.opened.connect(self._on_opened)
        self.search = SearchField(self.tr("Member or post"))
        self.search.searched.connect(self.model.set_filter)
        self.toolbar = Toolbar(self.search)
        self.toolbar.add_columns(self.view)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.card_panel = BallotPanel(may_run=self._may_run, may_enter=self._may_enter)
        self.card_panel.bring_asked.connect(self._on_bring_one)
        self.card_panel.issue_asked.connect(self._on_issue_one)
        self.card_panel.void_asked.connect(self._on_void)
        self.set_panel(self.card_panel)
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.stack, 1)
        self.toolbar.hide()

    # Showing ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_view(self, view: BallotsView) -> None:
        self.shown = view
        self.issue_button.setVisible(self._may_run and view.may_issue and view.packet_number is not None)
        self.bring_button.setVisible(self._may_enter and bool(view.may_return))
        waiting = sum(row.state is BallotState.ISSUED for row in view.rows)
        self.counted.emit(waiting or None)
        if all(row.state is None and not row.void for row in view.rows):
            self._show_state(self._none_issued(view))
            return
        self.toolbar.show()
        self.toolbar.summary.setText(self._summary(view))
        self.stack.setCurrentWidget(self.view)
        self.model.set_rows(list(view.rows))
        self._on_selected(self.view.current_row())

    def _summary(self, view: BallotsView) -> str:
        parts = []
        for phase in VotePhase:
            back = view.count(phase, BallotState.RETURNED)
            handed = back + view.count(phase, BallotState.ISSUED)
            if handed:
                words = self.tr("{kind}: returned {back} of {all}")
                parts.append(words.format(kind=said(f"ballot.kind_{phase.value}"), back=back, all=handed))
        overdue = sum(row.is_awaited and row.days_late > 0 for row in view.rows)
        if overdue:
            parts.append(self.tr("overdue: {count}").format(count=overdue))
        if view.unsealed:
            words = self.tr("questions changed since the packet: {count}")
            parts.append(words.format(count=view.unsealed))
        return " · ".join(parts)

    def _show_state(self, state: EmptyState) -> None:
        old = self.stack.widget(1)
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        self.stack.addWidget(state)
        self.stack.setCurrentWidget(state)
        self.toolbar.hide()
        self.hide_panel()

    def _not_called(self) -> EmptyState:
        return EmptyState(
            "commission",
            self.tr("Ballots are issued once the meeting is called"),
            self.tr(
                "Calling it fixes who has a vote. Then the packet is sealed, and ballots show its facts."
            ),
        )

    def _none_issued(self, view: BallotsView) -> EmptyState:
        if view.packet_number is None:
            to_packet = link(self.tr("To the packet"))
            to_packet.setObjectName("to_packet")
            to_packet.clicked.connect(self._on_packet)
            return EmptyState(
                "file",
                self.tr("First seal the packet"),
                self.tr("A ballot shows the facts of the packet and no others."),
                links=(to_packet,),
            )
        text = self.tr(
            "Each voting member gets a workbook for the silent first vote. When the files come back, choose "
            "them above or drop them here: every cell is compared."
        )
        if not view.may_issue:
            text = self.tr("No ballots were issued for this meeting.")
        return EmptyState("file", self.tr("No ballots yet"), text)

    @Slot(object)
    def _on_selected(self, row: BallotRow | None) -> None:
        if row is None or self.shown is None:
            self.hide_panel()
            return
        may_return = row.phase in self.shown.may_return
        may_issue = self.shown.may_issue and self.shown.packet_number is not None
        self.card_panel.show_row(row, may_issue=may_issue, may_return=may_return)

    @Slot(object)
    def _on_opened(self, row: BallotRow | None) -> None:
        self._on_selected(row)
        if row is not None:
            self.show_panel()

    def _rows(self) -> Sequence[BallotRow]:
        return () if self.shown is None else self.shown.rows

    # Out -------------------------------------------------------------------------------------

    @Slot()
    def _on_issue_all(self) -> None:
        self._issue(())

    @Slot(object)
    def _on_issue_one(self, row: BallotRow) -> None:
        self._issue((row,))

    def _issue(self, rows: Sequence[BallotRow]) -> None:
        if self.shown is not None:
            # Held here as well: a parent alone does not keep the Python half of a dialog.
            self.dialog = BallotIssueDialog(self, self.meeting, self.shown, rows)
            self.dialog.open()

    @Slot(object)
    def _on_void(self, row: BallotRow) -> None:
        ballot_id = row.ballot_id
        assert ballot_id is not None, "the button is hidden without a ballot"
        service = self.context.services.ballots
        title = self.tr("Take back ballot No. {number}?").format(number=row.number)
        text = self.tr("{name}: the file is not accepted any more; votes from it count no longer.")

        def void(reason: str) -> None:
            service.void(ballot_id, reason)
            self.bar.tell(self.tr("The ballot is void."), row.name, tone=Tone.GOOD)

        ReasonDialog(self, title, text.format(name=row.name), self.tr("Take back"), void).open()

    @Slot()
    def _on_packet(self) -> None:
        self.tab_wanted.emit(PACKET, None)

    # In --------------------------------------------------------------------------------------

    @Slot()
    def _on_files(self) -> None:
        self._ask_files(None)

    @Slot(object)
    def _on_bring_one(self, row: BallotRow) -> None:
        self._ask_files(row)

    def _ask_files(self, row: BallotRow | None) -> None:
        dialog = QFileDialog(self, self.tr("Returned ballots"))
        several = QFileDialog.FileMode.ExistingFiles
        dialog.setFileMode(several if row is None else QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        dialog.setNameFilter(f"{self.tr('Workbooks')} ({patterns})")
        dialog.filesSelected.connect(partial(self._on_chosen, row))
        dialog.open()

    @Slot()
    def _on_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder with returned ballots"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(partial(self._on_chosen, None))
        dialog.open()

    def _on_chosen(self, row: BallotRow | None, paths: Sequence[str]) -> None:
        self.bring([Path(path) for path in paths], row)

    def bring(self, paths: Sequence[Path], row: BallotRow | None = None) -> None:
        """Open the page that reads ``paths``; with ``row`` only that member's ballot is taken."""
        card = self.meeting

        def make(context: PageContext) -> Page:
            return BallotReturnsPage(context, card, paths, only=row)

        if paths:
            self.page_wanted.emit(make)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        may_return = self.shown is not None and bool(self.shown.may_return)
        if may_return and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.bring([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
