"""The part of a stage with interviewers: each one's own sheet, then all marks side by side."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QSignalBlocker, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from evalapp.domain.errors import AppError, Conflict
from evalapp.domain.intake import IntakeStep, allows
from evalapp.domain.stage_score import ScoreFault
from evalapp.services.interviewers import InterviewerRow
from evalapp.services.interviews import InterviewBoard, InterviewEntry, InterviewSheet, SheetLine, SpreadLine
from evalapp.services.stage_words import interview_mark_text, typed_interview_mark
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import primary, second
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import code_text
from evalapp.ui.common.page import Page
from evalapp.ui.common.table_model import RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import text_label
from evalapp.ui.reserve.interview_columns import SCORE, SPREAD, sheet_columns, spread_columns
from evalapp.ui.reserve.interview_dialogs import CorrectionDialog, EntryDialog, InterviewerDialog, entry_words
from evalapp.ui.reserve.interview_files import InterviewFiles
from evalapp.ui.reserve.score_pasting import read_pasted
from evalapp.ui.reserve.score_view import ScoreView

_SIDE_BY_SIDE = 0
_MOST_FAULTS = 4


class InterviewPart(QWidget):
    """Before the scores are shown one sheet at a time; afterwards the widest disagreement on top."""

    def __init__(self, page: Page, *, may_edit: bool) -> None:
        super().__init__()
        self._page, self._may_edit = page, may_edit
        self._language = page.context.language
        self._board: InterviewBoard | None = None
        self._sheet: InterviewSheet | None = None
        self._writes = 0
        self._spread_view: RowView | None = None
        self._spread_of: list[tuple[int, str]] = []
        self._undo: tuple[int, dict[int, InterviewEntry | None]] | None = None
        self.box = QComboBox()
        self.box.setObjectName("interviewer")
        self.box.setAccessibleName(self.tr("Interviewer"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box.setMinimumWidth(240)
        self.facts = text_label("", "secondary", wraps=True)
        self.people_button = second(self.tr("Interviewers"), "officials")
        self.people_button.setObjectName("interviewers")
        self.files_button = second(self.tr("Sheets"), "table")
        self.files_button.setObjectName("interview_sheets")
        self.show_button = primary(self.tr("Show the scores"))
        self.show_button.setObjectName("show_scores")
        self.model = RowTableModel(sheet_columns(self._language), sort_by="number")
        self.view = ScoreView(
            self.model, "interview_sheet", column=SCORE, text_of=self._text_of, memory=page.context.memory
        )
        self.view.setAccessibleName(self.tr("Sheet of the interviewer"))
        self.stack = QStackedWidget()
        self.empty = EmptyState(
            "officials",
            self.tr("This stage has no interviewers yet"),
            self.tr("Each interviewer scores alone; the scores are shown to each other once all are in."),
        )
        for part in (self.view, self.empty):
            self.stack.addWidget(part)
        self.files = InterviewFiles(page)
        self._build()
        self._connect()

    def show_stage(self, stage_id: int) -> None:
        """Fetch how far the interviewers of a stage are, and the sheet or the marks side by side."""
        services = self._page.context.services
        self.files.show_stage(stage_id)

        def work() -> tuple[InterviewBoard, tuple[SpreadLine, ...]]:
            board = services.interviews.board(stage_id)
            return board, services.interviews.spread(stage_id) if board.shown_at else ()

        self._page.run(lambda _task: work(), self._show)

    # Building --------------------------------------------------------------------------------

    def _build(self) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 16, 10)
        row.setSpacing(8)
        row.addWidget(self.box)
        row.addWidget(self.facts, 1)
        for button in (self.people_button, self.files_button, self.show_button):
            row.addWidget(button)
            button.setVisible(self._may_edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.box.currentIndexChanged.connect(self._load_sheet)
        self.people_button.clicked.connect(self._on_people)
        self.files_button.clicked.connect(self._on_files)
        self.show_button.clicked.connect(self._on_show)
        self.view.typed.connect(self._on_typed)
        self.view.pasted.connect(self._on_pasted)
        self.view.undo_asked.connect(self._on_undo)
        self.view.opened.connect(self._on_entry)

    # Showing ---------------------------------------------------------------------------------

    def _show(self, found: tuple[InterviewBoard, tuple[SpreadLine, ...]]) -> None:
        board, lines = found
        is_just_shown = board.shown_at is not None and (self._board is None or self._board.shown_at is None)
        self._board = board
        chosen = _SIDE_BY_SIDE if is_just_shown else self.box.currentData()
        with QSignalBlocker(self.box):
            self.box.clear()
            if board.shown_at is not None:
                self.box.addItem(self.tr("All, side by side"), _SIDE_BY_SIDE)
            for one in board.interviewers:
                words = self.tr("{name}: {given} of {required}")
                shown = words.format(name=one.name, given=whole(one.given), required=whole(board.required))
                self.box.addItem(shown, one.id)
            self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
        self.box.setVisible(bool(board.interviewers))
        is_time = allows(board.stage.intake_state, IntakeStep.ENTER_SCORES) and board.stage.cut is None
        self.files_button.setEnabled(bool(board.interviewers))
        self.show_button.setVisible(self._may_edit and board.shown_at is None)
        self.show_button.setEnabled(is_time and bool(board.interviewers) and board.missing == 0)
        self.facts.setText(self._facts(board))
        self._show_spread(board, lines)
        self._load_sheet()

    def _facts(self, board: InterviewBoard) -> str:
        if not board.interviewers:
            return ""
        if board.shown_at is not None:
            return self.tr("The scores are shown; the widest disagreement stands on top.")
        if board.missing:
            words = self.tr("Scores still missing: {count}. They stay independent until all are in.")
            return words.format(count=whole(board.missing))
        return self.tr("All scores are in and can be shown.")

    def _show_spread(self, board: InterviewBoard, lines: tuple[SpreadLine, ...]) -> None:
        if self._spread_view is not None and board.shown_at and _names(board) == self._spread_of:
            self._spread_view.rows.set_rows(lines)  # the cursor stays where it was
            return
        if self._spread_view is not None:
            self.stack.removeWidget(self._spread_view)
            # Left to the collector, a model may go in the middle of a signal.
            self._spread_view.rows.deleteLater()
            self._spread_view.deleteLater()
            self._spread_view = None
        if board.shown_at is None:
            return
        model = RowTableModel(
            spread_columns(self._language, board.interviewers), sort_by=SPREAD, descending=True, parent=self
        )
        self._spread_view = RowView(model, "interview_spread", memory=self._page.context.memory)
        self._spread_view.setAccessibleName(self.tr("Scores of all interviewers"))
        self._spread_view.opened.connect(self._on_correct)
        self._spread_of = _names(board)
        model.set_rows(lines)
        self.stack.addWidget(self._spread_view)

    @Slot()
    def _load_sheet(self) -> None:
        chosen = self.box.currentData()
        if chosen is None:
            self.stack.setCurrentWidget(self.empty)
        elif chosen == _SIDE_BY_SIDE and self._spread_view is not None:
            self.stack.setCurrentWidget(self._spread_view)
        elif not self._may_edit:
            self.stack.setCurrentWidget(self.empty)
        else:
            service, written = self._page.context.services.interviews, self._writes

            def show(sheet: InterviewSheet) -> None:
                # What was typed meanwhile is on the screen already, and is fetched once more.
                if written == self._writes:
                    self._show_sheet(sheet)

            self._page.run(lambda _task: service.sheet(chosen), show)

    def _show_sheet(self, sheet: InterviewSheet) -> None:
        if sheet.interviewer.id != self.box.currentData():
            return
        self._sheet = sheet
        is_time = allows(sheet.stage.intake_state, IntakeStep.ENTER_SCORES)
        self.view.is_open = is_time and not sheet.is_shown and sheet.stage.cut is None
        self.model.set_rows(sheet.lines)
        self.stack.setCurrentWidget(self.view)
        if self.view.current_row() is None:
            self.view.select_first()

    def _text_of(self, row: SheetLine) -> str:
        return interview_mark_text(self._language, row.entry.mark) if row.entry else ""

    # Typing ----------------------------------------------------------------------------------

    @Slot(object, str)
    def _on_typed(self, row: SheetLine, text: str) -> None:
        assert self._sheet is not None
        mark = typed_interview_mark(text, self._sheet.stage.max_score)
        if isinstance(mark, ScoreFault):
            self.view.refuse(row, text, code_text(mark.value))
            return
        entry = None if mark is None else InterviewEntry(mark, _note(row))
        try:
            self._store({row.id: entry})
        except Conflict:
            # What was typed stays in the field, which hides what another window entered there.
            stands = self._stands(row)
            self._page.reload()
            self._page.bar.complain(stands)
            self.view.refuse(row, text, stands)
        except AppError as error:
            self._page.tell_failure(error)

    @Slot(object, object)
    def _on_pasted(self, rows: Sequence[SheetLine], lines: Sequence[Sequence[str]]) -> None:
        assert self._sheet is not None
        max_score = self._sheet.stage.max_score
        found = read_pasted(
            lines,
            [(row.id, row.person.number) for row in rows],
            [(row.id, row.person.number) for row in self._sheet.lines],
            lambda text: typed_interview_mark(text, max_score),
        )
        notes = {row.id: _note(row) for row in self._sheet.lines}
        self._enter({number: InterviewEntry(mark, notes[number]) for number, mark in found.marks.items()})
        if found.refused:
            some = "; ".join(found.refused[:_MOST_FAULTS])
            words = self.tr("Not taken: {count} ({some})")
            self._page.bar.complain(words.format(count=whole(len(found.refused)), some=some))

    @Slot()
    def _on_undo(self) -> None:
        if self._undo is not None and self._sheet is not None and self._undo[0] == self._sheet.interviewer.id:
            self._enter(self._undo[1])

    @Slot(object)
    def _on_entry(self, row: SheetLine) -> None:
        if self._sheet is not None and self.view.is_open:
            EntryDialog(self._page, self._sheet, row).open()

    def _enter(self, entries: dict[int, InterviewEntry | None]) -> None:
        try:
            self._store(entries)
        except AppError as error:
            self._page.tell_failure(error)
            if isinstance(error, Conflict):
                self._page.reload()

    def _stands(self, row: SheetLine) -> str:
        assert self._sheet is not None
        sheet = self._page.context.services.interviews.sheet(self._sheet.interviewer.id)
        entry = next((line.entry for line in sheet.lines if line.id == row.id), None)
        return code_text("entered_elsewhere_stands", stands=entry_words(self._language, entry))

    def _store(self, entries: dict[int, InterviewEntry | None]) -> None:
        """Keep marks, and show at once that they are kept."""
        assert self._sheet is not None
        sheet, service = self._sheet, self._page.context.services.interviews
        seen = {line.id: line.entry for line in sheet.lines}
        self._writes += 1
        self._undo = (
            sheet.interviewer.id,
            service.enter(sheet.interviewer.id, entries, seen=seen),
        )
        lines = tuple(
            replace(line, entry=entries[line.id]) if line.id in entries else line for line in sheet.lines
        )
        self._sheet = replace(sheet, lines=lines)
        self.model.set_rows(lines)

    # Doing -----------------------------------------------------------------------------------

    def _chosen(self) -> InterviewerRow | None:
        assert self._board is not None
        return next((one for one in self._board.interviewers if one.id == self.box.currentData()), None)

    @Slot()
    def _on_people(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Add…"), self._on_add)
        if self._chosen() is not None:
            menu.addAction(self.tr("Correct name and post…"), self._on_rename)
            menu.addAction(self.tr("Remove"), self._on_remove)
        menu.popup(_below(self.people_button))

    @Slot()
    def _on_add(self) -> None:
        assert self._board is not None
        InterviewerDialog(self._page, self._board.stage.id).open()

    @Slot()
    def _on_rename(self) -> None:
        assert self._board is not None
        InterviewerDialog(self._page, self._board.stage.id, self._chosen()).open()

    @Slot()
    def _on_remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            service = self._page.context.services.interviewers
            self._page.attempt(lambda: service.remove(chosen.id))

    @Slot()
    def _on_show(self) -> None:
        assert self._board is not None
        confirm(
            self,
            self.tr("Show the scores to each other?"),
            self.tr("Their mean becomes the score of the stage. A later correction needs a reason."),
            self.tr("Show"),
            self._show_scores,
        )

    def _show_scores(self) -> None:
        assert self._board is not None
        service, stage_id = self._page.context.services.interviews, self._board.stage.id
        self._page.attempt(lambda: service.show(stage_id))

    @Slot(object)
    def _on_correct(self, line: SpreadLine) -> None:
        assert self._board is not None
        is_time = allows(self._board.stage.intake_state, IntakeStep.ENTER_SCORES)
        if self._may_edit and is_time and self._board.stage.cut is None:
            CorrectionDialog(self._page, self._board.stage, self._board.interviewers, line).open()

    @Slot()
    def _on_files(self) -> None:
        self.files.menu(self).popup(_below(self.files_button))


def _names(board: InterviewBoard) -> list[tuple[int, str]]:
    return [(one.id, one.name) for one in board.interviewers]


def _note(row: SheetLine) -> str:
    return row.entry.note if row.entry else ""


def _below(button: QPushButton) -> QPoint:
    return button.mapToGlobal(button.rect().bottomLeft())
