"""The import of a list in four steps: File, Columns, Check, Write."""

from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from evalapp.domain.access import Action
from evalapp.domain.errors import AppError
from evalapp.exchange.headers import ImportKind
from evalapp.exchange.tables import HeaderPlace
from evalapp.services.import_preview import ImportOptions, ImportPreview
from evalapp.services.imports import ImportBatchRow, ImportDone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.message_bar import MessageBar
from evalapp.ui.common.messages import error_text
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.tasks import Task
from evalapp.ui.workbooks.check_step import CheckStep
from evalapp.ui.workbooks.columns_step import ColumnsStep
from evalapp.ui.workbooks.field_names import kind_title
from evalapp.ui.workbooks.file_step import FileStep, Targets
from evalapp.ui.workbooks.step_bar import StepBar
from evalapp.ui.workbooks.write_step import WriteStep

FILE, COLUMNS, CHECK, WRITE = range(4)
_PAGES = {
    ImportKind.OFFICIALS: "officials",
    ImportKind.RATINGS: "assessments",
    ImportKind.APPLICATIONS: "reserve",
    ImportKind.INDICATORS: "officials",
    ImportKind.SCORES: "reserve",
    ImportKind.MEMBERS: "reserve",
}


class ImportPage(Page):
    """Owns the preview; the steps show it and say what somebody wants."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"import_batch", "campaign", "intake", "rule_set"})
    FOCUSED: ClassVar[bool] = True

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._service = context.services.imports
        self._preview: ImportPreview | None = None
        self._done: ImportDone | None = None
        self._task: Task | None = None
        self.head = PageHead(kind_title(ImportKind.OFFICIALS))
        self.head.add_back(self._on_back)
        names = [self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Write")]
        self.steps = StepBar(names)
        self.head.add_actions(self.steps)
        self.file, self.columns = FileStep(context), ColumnsStep()
        self.check, self.write = CheckStep(), WriteStep()
        self.stack = QStackedWidget()
        for step in (self.file, self.columns, self.check, self.write):
            self.stack.addWidget(step)
        self.add(self.head)
        self.add_bar()
        self.add(self.stack, 1)
        self._connect()
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        self.file.kind_chosen.connect(self._on_kind)
        self.file.ready.connect(self._on_read)
        self.file.past.undo_wanted.connect(self._undo)
        self.columns.back.connect(self._on_back)
        self.columns.going_on.connect(self._on_check)
        self.columns.place_chosen.connect(self._on_place)
        self.columns.mapping_chosen.connect(self._on_mapping)
        self.check.back.connect(self._on_back)
        self.check.write.connect(self._on_write)
        self.check.save_refused.connect(self._on_save_refused)
        self.check.model.corrected.connect(self._on_corrected)
        self.write.progress.cancel.clicked.connect(self._on_cancel)
        self.write.undo.connect(self._on_undo)
        self.write.another.connect(self._on_another)
        self.write.show_records.connect(self._on_show_records)
        self.write.save_refused.connect(self._on_save_refused)

    # What the window asks --------------------------------------------------------------------

    def reload(self) -> None:
        """Fetch past imports and what lists may go into."""
        if self.stack.currentIndex() == FILE:
            self.noted.emit("")
        self.run(self._fetched, self._on_fetched)

    def open_target(self, target: object) -> None:
        """``("import", kind)`` or ``("import", (kind, id of a campaign or intake))``."""
        wanted = target[1] if isinstance(target, tuple) else target
        kind, record_id = wanted if isinstance(wanted, tuple) else (wanted, None)
        if self._is_writing():
            return
        self._start_over()
        self.file.choose(ImportKind(str(kind)), record_id)

    def may_leave(self) -> bool:
        """Not while rows are being written."""
        return not self._is_writing()

    # Steps -----------------------------------------------------------------------------------

    def read_file(self, path: Path) -> None:
        """Take a file as if it was dropped."""
        self.file.set_file(path)

    def _show_step(self, step: int) -> None:
        self.stack.setCurrentIndex(step)
        self.steps.show_step(step)
        # Left alone, the cursor would go from the vanished button to the navigation.
        starts = (self.file.drop.button, self.columns.go_on, self.check.grid, self.write.progress.cancel)
        starts[step].setFocus(Qt.FocusReason.OtherFocusReason)
        if step == CHECK:
            self.noted.emit(self.tr("Nothing is written until you press “Write”"))
        else:
            self.noted.emit("")

    def _on_kind(self, kind: object) -> None:
        assert isinstance(kind, ImportKind)
        self.head.set_title(kind_title(kind))

    def _on_read(self) -> None:
        path = self.file.path()
        assert path is not None
        kind, options = self.file.kind(), self.file.options()
        self.bar.hide()
        self.file.show_busy(True)
        self.context.tasks.run(
            self,
            lambda _task: self._service.preview(kind, path, options),
            done=self._on_preview,
            failed=self._on_read_failed,
        )

    def _on_preview(self, preview: ImportPreview) -> None:
        self.file.show_busy(False)
        self._preview = preview
        self.columns.show_preview(preview)
        self._show_step(COLUMNS)

    def _on_read_failed(self, error: Exception) -> None:
        self.file.show_busy(False)
        self.tell_failure(error)

    def _on_place(self, place: HeaderPlace | None) -> None:
        assert self._preview is not None
        self._read_again(replace(self._preview.options, place=place, mapping=None))

    def _on_mapping(self, mapping: dict[str, str]) -> None:
        assert self._preview is not None
        self._read_again(replace(self._preview.options, mapping=mapping))

    def _read_again(self, options: ImportOptions) -> None:
        preview = self._preview
        assert preview is not None
        self.columns.go_on.setEnabled(False)
        self.context.tasks.run(
            self,
            lambda _task: self._service.with_options(preview, options),
            done=self._on_preview,
            failed=self._on_columns_failed,
        )

    def _on_columns_failed(self, error: Exception) -> None:
        self._tell(self.columns.bar, error)

    def _on_check(self) -> None:
        assert self._preview is not None
        self.check.show_preview(self._preview)
        self._show_step(CHECK)

    def _on_corrected(self, sheet: str, row: int, column: int, text: str) -> None:
        preview = self._preview
        assert preview is not None
        self.check.show_busy(True)
        self.context.tasks.run(
            self,
            lambda _task: self._service.correct(preview, sheet=sheet, row=row, column=column, text=text),
            done=self._on_corrected_read,
            failed=self._on_check_failed,
        )

    def _on_corrected_read(self, preview: ImportPreview) -> None:
        self._preview = preview
        self.check.show_preview(preview)

    def _on_check_failed(self, error: Exception) -> None:
        self.check.show_busy(False)
        self._tell(self.check.bar, error)

    def _on_write(self) -> None:
        preview = self._preview
        assert preview is not None
        self.write.show_running()
        self._show_step(WRITE)
        self._task = self.context.tasks.run(
            self,
            lambda task: self._service.apply(preview, task),
            done=self._on_written,
            failed=self._on_write_failed,
            progress=self.write.progress.show_progress,
            cancelled=self._on_cancelled,
        )

    def _on_written(self, done: ImportDone) -> None:
        self._task, self._done = None, done
        assert self._preview is not None
        self.write.show_done(self._preview, done.summary, may_undo=done.batch_id is not None)
        self.requested.emit("backed_up", None)

    def _on_write_failed(self, error: Exception) -> None:
        self._task = None
        self._show_step(CHECK)
        self._tell(self.check.bar, error)

    def _on_cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_cancelled(self) -> None:
        self._task = None
        self._show_step(CHECK)

    # Afterwards ------------------------------------------------------------------------------

    def _on_undo(self) -> None:
        if self._done is not None and self._done.batch_id is not None:
            self._undo(self._done.batch_id)

    def _undo(self, batch_id: int) -> None:
        self.run(lambda task: self._service.undo(batch_id, task), self._on_undone)

    def _on_undone(self, _nothing: None) -> None:
        if self.stack.currentIndex() == WRITE:
            self.write.show_undone()
        else:
            self.bar.tell(self.tr("The import was undone"), self.tr("Everything is as it was before it."))

    def _on_save_refused(self) -> None:
        preview = self._preview
        assert preview is not None
        refused = self.tr("refused rows")
        proposed = f"{Path(preview.file.name).stem}_{refused}.xlsx"
        workbook = self.tr("Workbook")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save refused rows"), proposed, f"{workbook} (*.xlsx)"
        )
        if chosen:
            path, language = Path(chosen), self.context.language
            self.run(lambda _task: self._service.save_refused(preview, path, language), self._on_saved)

    def _on_saved(self, _nothing: None) -> None:
        self.bar.tell(self.tr("The refused rows are saved"), self.tr("Correct them and import the file."))

    def _on_another(self) -> None:
        self._start_over()

    def _on_show_records(self) -> None:
        assert self._preview is not None
        self.requested.emit("page", _PAGES[self._preview.kind])

    def _on_back(self) -> None:
        step = self.stack.currentIndex()
        if step in {FILE, WRITE}:
            if not self._is_writing():
                self._start_over()
                self.requested.emit("back", None)
            return
        self._show_step(step - 1)

    def _start_over(self) -> None:
        self._preview = self._done = None
        self.bar.hide()
        self._show_step(FILE)

    def _is_writing(self) -> bool:
        return self._task is not None

    def _tell(self, bar: MessageBar, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        bar.complain(error_text(error))

    # Loading ---------------------------------------------------------------------------------

    def _fetched(self, _task: Task) -> tuple[list[ImportBatchRow], Targets]:
        services, actor = self.context.services, self.context.actor
        campaigns = services.campaigns.rows() if actor.may(Action.SEE_RESULTS) else []
        intakes = services.intakes.rows() if actor.may(Action.SEE_APPLICATIONS) else ()
        rule_sets = services.intakes.rule_sets(self.context.today())
        return self._service.batches(), Targets(
            tuple((row.id, row.name) for row in campaigns),
            tuple((row.id, row.name) for row in intakes),
            tuple((rules.code, rules.name.pick(self.context.language)) for rules in rule_sets),
        )

    def _on_fetched(self, fetched: tuple[list[ImportBatchRow], Targets]) -> None:
        rows, targets = fetched
        self.file.past.show_rows(rows)
        self.file.show_targets(targets)

    # Qt --------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.stack.currentIndex() == FILE:
            self.file.drop.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if self.stack.currentIndex() == FILE:
            self.file.drop.dropEvent(event)
