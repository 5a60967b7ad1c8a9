"""The calibration board of a campaign: columns or list, the drawer, undo, the recorded session."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget

from evalapp.domain.errors import Invalid
from evalapp.services.calibration_board import TOTAL, Board, BoardRow, Evidence
from evalapp.services.calibrations import SessionFields
from evalapp.services.campaigns import CampaignCard
from evalapp.ui.assessments.calibration_columns import ColumnsView
from evalapp.ui.assessments.calibration_drawer import CalibrationDrawer
from evalapp.ui.assessments.calibration_foot import BoardFoot
from evalapp.ui.assessments.calibration_list import CalibrationView, ListLine, lines_of, list_columns
from evalapp.ui.assessments.calibration_matrix import MatrixView
from evalapp.ui.assessments.calibration_session_dialog import SessionDialog
from evalapp.ui.assessments.calibration_toolbar import COLUMNS, LIST, MATRIX, BoardToolbar
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.formats import clock_time
from evalapp.ui.common.messages import field_texts
from evalapp.ui.common.table_model import RowTableModel

ROOMY = 1600
"""Width of a window in which navigation, six columns and the drawer have room."""
SHORT = 900
"""Width under which the foot leaves its legend out."""


class CalibrationTab(CampaignTab):
    """Nothing here is in force until the session is recorded."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"calibration", "calibration_step", "campaign", "release", "indicator_record"}
    )

    def __init__(self, context: PageContext, card: CampaignCard) -> None:
        super().__init__(context, card)
        self.board: Board | None = None
        self._wanted: int | None = None
        self.toolbar = BoardToolbar(card)
        self.columns = ColumnsView()
        self.model = RowTableModel(list_columns(), key=lambda line: line.id, sort_by="official")
        self.view = CalibrationView(self.model, "calibration", memory=context.memory, row_height=44)
        self.view.setAccessibleName(self.tr("Officials on the board"))
        self.matrix = MatrixView()
        self.stack = QStackedWidget()
        for shown in (self.columns, self.view, self.matrix):
            self.stack.addWidget(shown)
        self.foot = BoardFoot()
        self.drawer = CalibrationDrawer()
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.stack, 1)
        self.add(self.foot)
        self.set_panel(self.drawer)
        self._connect()

    def reload(self) -> None:
        """Fetch the board in the background."""
        campaign_id = self.card.row.id
        self.run(lambda _task: self.context.services.calibrations.board(campaign_id), self._on_board)

    # Building --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.toolbar.view_changed.connect(self._on_view)
        self.toolbar.filtered.connect(self._show)
        self.matrix.chosen.connect(self.toolbar.show_cell)
        self.columns.selected.connect(self._on_selected)
        self.columns.opened.connect(self.open_row)
        self.columns.moved.connect(self._on_moved)
        self.columns.step_wanted.connect(self.step_level)
        self.columns.discuss_wanted.connect(self._on_discuss_key)
        self.view.selected.connect(self._on_line)
        self.view.opened.connect(self._on_line_opened)
        self.view.move_wanted.connect(self.step_level)
        self.view.discuss_wanted.connect(self._on_discuss_key)
        self.drawer.saved.connect(self._on_save)
        self.drawer.withdrawn.connect(self._on_withdraw)
        self.drawer.discussed.connect(self._on_discussed)
        self.drawer.closed.connect(self._on_closed)
        self.foot.undo.clicked.connect(self.undo)
        self.foot.end.clicked.connect(self.end_session)
        for keys, slot in (
            ("Ctrl+Z", self.undo),
            ("Alt+Left", self._on_alt_left),
            ("Alt+Right", self._on_alt_right),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def wants_focus(self) -> bool:
        return self.drawer.isVisibleTo(self) and self.isVisible() and self.window().width() < ROOMY

    def show_panel(self) -> None:
        """Show the drawer; in an ordinary window navigation folds for it, so that names keep their room."""
        super().show_panel()
        self.focus_changed.emit()

    def hide_panel(self) -> None:
        """Hide the drawer."""
        super().hide_panel()
        self.focus_changed.emit()

    # Showing ---------------------------------------------------------------------------------

    def block(self) -> str:
        """The block by which the officials stand."""
        return self.toolbar.block()

    def current(self) -> BoardRow | None:
        """The selected official, in whichever view."""
        if self.toolbar.views.chosen() == COLUMNS:
            return self.columns.current()
        line = self.view.current_row()
        return line.row if isinstance(line, ListLine) else None

    @Slot(object)
    def _on_board(self, board: Board) -> None:
        is_first = self.board is None
        self.board = board
        self.toolbar.offer(board)
        if is_first and len(board.rules.blocks) > 1:
            self.toolbar.blocks.choose(board.rules.blocks[-1].code)
        self._show()
        if not board.is_open:
            self.bar.tell(
                self.tr("The board is closed."),
                self.tr("It opens again while the results are released; what was recorded stays in force."),
                closable=False,
            )
        elif is_first:
            self.bar.hide()

    @Slot()
    def _show(self) -> None:
        board = self.board
        if board is None:
            return
        block = self.block()
        self.toolbar.show_changed(board)
        self.columns.show_board(board, block, self._keeps)
        self.model.set_rows(lines_of(board, block, self._keeps))
        if len(board.blocks) > 1:
            self.matrix.show_board(board, self._keeps)
        self._restore(board, block)
        self.foot.show_board(board)
        self._note(board)

    def _keeps(self, row: BoardRow) -> bool:
        assert self.board is not None
        return self.toolbar.keeps(self.board, row)

    def _restore(self, board: Board, block: str) -> None:
        """The official who was selected stays so; the drawer shows what stands now."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.columns.select(wanted, focus=not self.drawer.isVisible())
            self.view.select_id(wanted)
        shown = self.drawer.row
        if self.drawer.isVisible() and shown is not None:
            row = next((row for row in board.rows if row.id == (wanted or shown.id)), None)
            if row is None:
                self.hide_panel()
            else:
                self._show_drawer(row)

    def _note(self, board: Board) -> None:
        changes = len(board.changes)
        if not changes or board.changed_at is None:
            self.noted.emit("")
            return
        words = self.tr("%n change(s), last at {time}, not recorded", "", changes)
        self.noted.emit(words.format(time=clock_time(board.changed_at)))

    # The drawer ------------------------------------------------------------------------------

    @Slot(object)
    def open_row(self, row: BoardRow) -> None:
        """Show an official in the drawer."""
        self._show_drawer(row)
        self.show_panel()
        self.foot.set_is_leading(False)

    def _show_drawer(self, row: BoardRow) -> None:
        assert self.board is not None
        self.drawer.show_row(self.board, row, self.block())
        campaign_id, number = self.card.row.id, row.id
        service = self.context.services.calibrations
        self.run(
            lambda _task: (number, service.evidence(campaign_id, number)),
            self._on_evidence,
        )

    @Slot(object)
    def _on_evidence(self, found: tuple[int, Evidence]) -> None:
        number, evidence = found
        if self.drawer.row is not None and self.drawer.row.id == number:
            self.drawer.show_evidence(evidence)

    @Slot(object)
    def _on_selected(self, row: BoardRow) -> None:
        if self.drawer.isVisible():
            self._show_drawer(row)

    @Slot(object)
    def _on_line(self, line: object) -> None:
        if isinstance(line, ListLine) and self.toolbar.views.chosen() == LIST:
            self._on_selected(line.row)

    @Slot(object)
    def _on_line_opened(self, line: object) -> None:
        if isinstance(line, ListLine):
            self.open_row(line.row)

    @Slot()
    def _on_closed(self) -> None:
        self.foot.set_is_leading(True)
        if self.toolbar.views.chosen() == COLUMNS:
            self.columns.focus_cards()
        else:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # Moves -----------------------------------------------------------------------------------

    @Slot(object, int)
    def _on_moved(self, row: BoardRow, level: int) -> None:
        """A card was let go over a level: the reason is asked for, then it is saved."""
        self.open_row(row)
        self.drawer.offer_level(level)

    @Slot(int)
    def step_level(self, step: int) -> None:
        """Offer the next level down or up for the selected official; again goes on from there."""
        row = self.current()
        if self.board is None or row is None or self.block() == TOTAL or not self.board.is_open:
            return
        if not self.drawer.isVisible() or self.drawer.row != row:
            self.open_row(row)
        level = self.drawer.level()
        levels = sorted({self.board.rules.lowest, *(rule.level for rule in self.board.rules.levels)})
        if level is None:
            self.drawer.offer_level(levels[0])
        elif level + step in levels:
            self.drawer.offer_level(level + step)

    @Slot()
    def _on_alt_left(self) -> None:
        self.step_level(-1)

    @Slot()
    def _on_alt_right(self) -> None:
        self.step_level(1)

    @Slot(float, str)
    def _on_save(self, score: float, reason: str) -> None:
        row = self.drawer.row
        if self.board is None or row is None:
            return
        block, number = self.block(), self.board.release_number
        self._change(
            row,
            lambda: self.context.services.calibrations.propose(
                self.card.row.id, row.id, block, score, reason, release_number=number
            ),
        )

    @Slot(str)
    def _on_withdraw(self, reason: str) -> None:
        row = self.drawer.row
        if self.board is None or row is None:
            return
        block, number = self.block(), self.board.release_number
        self._change(
            row,
            lambda: self.context.services.calibrations.withdraw(
                self.card.row.id, row.id, block, reason, release_number=number
            ),
        )

    @Slot(bool)
    def _on_discussed(self, discussed: bool) -> None:
        if self.drawer.row is not None:
            self._discuss(self.drawer.row, discussed)

    @Slot(object)
    def _on_discuss_key(self, row: BoardRow) -> None:
        self._discuss(row, not row.is_discussed)

    def _discuss(self, row: BoardRow, discussed: bool) -> None:
        if self.board is None or not self.board.is_open:
            return
        number = self.board.release_number
        self._change(
            row,
            lambda: self.context.services.calibrations.discuss(
                self.card.row.id, row.id, discussed, release_number=number
            ),
        )

    def _change(self, row: BoardRow, work: Callable[[], object]) -> None:
        """Run a change; its commit brings the board anew, with the same official selected."""
        self._wanted = row.id
        self.bar.hide()
        self.run(lambda _task: work(), _nothing)

    def tell_failure(self, error: Exception) -> None:
        """What is wrong with a field is said as a sentence; the drawer keeps what was typed."""
        if isinstance(error, Invalid):
            self.bar.complain(" ".join(field_texts(error).values()))
            return
        super().tell_failure(error)

    # Steps and session -----------------------------------------------------------------------

    @Slot()
    def undo(self) -> None:
        """Take the last step back, also one of an earlier day."""
        if self.board is None or not self.board.steps or not self.board.is_open:
            return
        number, campaign_id = self.board.release_number, self.card.row.id
        service = self.context.services.calibrations
        self.run(lambda _task: service.undo(campaign_id, release_number=number), self._on_undone)

    @Slot(object)
    def _on_undone(self, assessee_id: int | None) -> None:
        if assessee_id is not None:
            self._wanted = assessee_id
            self._show()

    @Slot()
    def end_session(self) -> None:
        """Ask who decided, when and by which minutes; then put everything proposed in force."""
        if self.board is None or not self.board.waiting:
            return
        board, campaign_id = self.board, self.card.row.id
        service = self.context.services.calibrations

        def record(fields: SessionFields) -> None:
            service.record(campaign_id, fields, release_number=board.release_number)

        dialog = SessionDialog(self, board, self.context.today(), record)
        dialog.accepted.connect(self._on_recorded)
        dialog.open()

    @Slot()
    def _on_recorded(self) -> None:
        self.bar.tell(
            self.tr("The session is recorded."),
            self.tr("The set scores stand beside the computed ones in every export."),
            tone=Tone.GOOD,
        )

    @Slot(str)
    def _on_view(self, view: str) -> None:
        chosen = self.columns.current()
        self.stack.setCurrentWidget({COLUMNS: self.columns, LIST: self.view}.get(view, self.matrix))
        if view == LIST and chosen is not None:
            self.view.select_id(chosen.id)
        if view == MATRIX:
            self.hide_panel()
            self.foot.set_is_leading(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.foot.set_is_short(self.width() < SHORT)


def _nothing(_result: object) -> None:
    """The change itself is announced by its commit."""
