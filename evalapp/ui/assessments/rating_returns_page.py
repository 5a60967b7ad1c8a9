"""Returned rating workbooks: what each file and form would do, then what it did; undo file by file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from evalapp.domain.errors import AppError
from evalapp.services.rating_returns import FileReturn, ReadFile
from evalapp.services.returned_forms import FormReturn, ReturnState
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import primary, quiet
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import error_text, said, term
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.progress_dialog import run_with_progress
from evalapp.ui.common.table_model import Column, Group, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.toolbar import SearchField, Toolbar

_LOOKS = {
    ReturnState.ACCEPTED: (Tone.GOOD, "met"),
    ReturnState.DRAFT: (Tone.ACCENT, "edit"),
    ReturnState.UNCHANGED: (Tone.NEUTRAL, "equals"),
    ReturnState.BLANK: (Tone.NEUTRAL, ""),
    ReturnState.OPEN: (Tone.WARN, "document_needed"),
    ReturnState.REFUSED: (Tone.BAD, "not_met"),
}
_WRITTEN = (ReturnState.ACCEPTED, ReturnState.DRAFT, ReturnState.OPEN)


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """One form of one file, or a file that was refused as a whole (``form`` None)."""

    number: int
    file_number: int
    file: FileReturn
    form: FormReturn | None


class RatingReturnsPage(Page):
    """Reads and checks in the background; nothing is written before the button is pressed."""

    FOCUSED = True

    closed = Signal()

    def __init__(self, context: PageContext, campaign_id: int, campaign: str, paths: Sequence[Path]) -> None:
        super().__init__(context)
        self._campaign_id, self._paths = campaign_id, tuple(paths)
        self._files: list[ReadFile] = []
        self._reports: list[FileReturn] = []
        self.is_written = False
        self.head = PageHead(self.tr("Returned rating forms"))
        self.head.add_crumb(campaign, self.closed.emit)
        self.undo_button = quiet(term("btn_undo"), "undo")
        self.undo_button.setObjectName("undo_return")
        self.undo_button.clicked.connect(self._on_undo)
        self.verb = primary("", "met")
        self.verb.setObjectName("accept_forms")
        self.verb.clicked.connect(self._on_verb)
        self.head.add_actions(self.undo_button, self.verb)
        self.model = RowTableModel(self._columns(), key=lambda line: line.number, group=self._group)
        self.view = RowView(self.model, "rating_returns", memory=context.memory)
        self.view.setAccessibleName(self.tr("Returned rating forms"))
        self.search = SearchField(self.tr("File, official or reason"))
        self.search.searched.connect(self.model.set_filter)
        self.toolbar = Toolbar(self.search)
        self.add(self.head)
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.view, 1)
        self._show_state()

    def place(self) -> tuple[str, object] | None:
        return ("campaign", self._campaign_id)

    def reload(self) -> None:
        """Read the files and check what they would do, once."""
        if self._files or self.is_written:
            return
        service = self.context.services.rating_returns

        def work(task: Task) -> tuple[list[ReadFile], list[FileReturn]]:
            files = service.read(self._paths, task)
            return files, service.check(files, campaign_id=self._campaign_id)

        run_with_progress(
            self.context.tasks,
            self,
            self.tr("Reading rating forms"),
            work,
            done=self._on_checked,
            failed=self.tell_failure,
        )

    # Building --------------------------------------------------------------------------------

    def _columns(self) -> list[Column]:
        return [
            Column(
                "official",
                term("official"),
                lambda line: line.form.full_name or line.form.sheet if line.form else "",
                detail=lambda line: label(line.form.role) if line.form and line.form.role else "",
                width=280,
                required=True,
                sortable=False,
            ),
            Column(
                "state",
                self.tr("Form"),
                self._chip,
                delegate=ChipDelegate,
                width=170,
                required=True,
                sortable=False,
            ),
            Column(
                "answers",
                self.tr("Answers"),
                lambda line: f"{line.form.answered} / {line.form.asked}" if line.form else "",
                right=True,
                width=90,
                sortable=False,
            ),
            Column(
                "why",
                self.tr("What this means"),
                self._why,
                tip=self._why,
                wraps=True,
                stretch=True,
                sortable=False,
            ),
        ]

    def _group(self, line: ReturnLine) -> Group:
        code = said("rating_form.rater_code", code=line.file.rater_code) if line.file.rater_code else ""
        return Group(key=line.file_number, title=line.file.file, detail=code)

    def _chip(self, line: ReturnLine) -> ChipLook:
        state = line.form.state if line.form is not None else ReturnState.REFUSED
        tone, icon = _LOOKS[state]
        # Before the button is pressed a full form is not in yet, it only would be.
        word = "will_be_accepted" if state is ReturnState.ACCEPTED and not self.is_written else state.value
        return ChipLook(said(f"rating_form.state_{word}"), tone, icon)

    def _why(self, line: ReturnLine) -> str:
        if line.form is None:
            return line.file.trouble_text(self.context.language)
        return line.form.sentence(self.context.language)

    # Showing ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_checked(self, result: tuple[list[ReadFile], list[FileReturn]]) -> None:
        self._files, reports = result
        self._show(reports)

    def _show(self, reports: list[FileReturn]) -> None:
        self._reports = reports
        lines: list[ReturnLine] = []
        for number, file in enumerate(reports):
            for form in file.forms or (None,):
                lines.append(ReturnLine(len(lines), number, file, form))
        self.model.set_rows(lines)
        self._show_state()

    def _count(self, *states: ReturnState) -> int:
        return sum(report.count(*states) for report in self._reports)

    def _show_state(self) -> None:
        to_write = self._count(*_WRITTEN)
        refused = sum(report.trouble is not None for report in self._reports)
        words = self.tr("will be accepted: {accepted}, drafts: {drafts}, refused: {refused}")
        if self.is_written:
            words = self.tr("accepted: {accepted}, drafts: {drafts}, refused: {refused}")
        self.toolbar.summary.setText(
            words.format(
                accepted=self._count(ReturnState.ACCEPTED),
                drafts=self._count(ReturnState.DRAFT),
                refused=self._count(ReturnState.REFUSED, ReturnState.OPEN) + refused,
            )
        )
        if self.is_written:
            self.verb.setText(self.tr("Done"))
        else:
            self.verb.setText(self.tr("Take %n form(s) in", "", to_write))
        self.verb.setEnabled(self.is_written or to_write > 0)
        self.undo_button.setVisible(self.is_written and bool(self._batches()))

    def _batches(self) -> list[int]:
        return [report.batch_id for report in self._reports if report.batch_id is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # Doing -----------------------------------------------------------------------------------

    @Slot()
    def _on_verb(self) -> None:
        if self.is_written:
            self.closed.emit()
            return
        service = self.context.services.rating_returns
        run_with_progress(
            self.context.tasks,
            self,
            self.tr("Taking rating forms in"),
            lambda task: service.write(self._files, campaign_id=self._campaign_id, progress=task),
            done=self._on_written,
            failed=self.tell_failure,
        )

    @Slot(object)
    def _on_written(self, reports: list[FileReturn]) -> None:
        self.is_written = True
        self._show(reports)
        taken = self._count(*_WRITTEN)
        self.bar.tell(
            self.tr("%n form(s) taken in.", "", taken),
            self.tr("What was refused is listed below with the reason."),
            tone=Tone.GOOD,
        )

    @Slot()
    def _on_undo(self) -> None:
        count = len(self._batches())
        confirm(
            self,
            self.tr("Take back what %n file(s) brought?", "", count),
            self.tr("The forms are again as they were before. Forms changed since keep their files from it."),
            term("btn_undo"),
            self._undo_now,
        )

    def _undo_now(self) -> None:
        imports = self.context.services.imports
        batches = list(reversed(self._batches()))

        def work(_task: Task) -> list[AppError]:
            failed: list[AppError] = []
            for batch in batches:
                try:
                    imports.undo(batch)
                except AppError as error:
                    failed.append(error)
            return failed

        self.run(work, self._on_undone)

    @Slot(object)
    def _on_undone(self, failed: list[AppError]) -> None:
        if failed:
            self.bar.complain(error_text(failed[0]))
        else:
            self.bar.tell(self.tr("The forms are as they were before."), tone=Tone.GOOD)
        # The files are still there: show what they would do now.
        self.is_written = False
        self._show(self.context.services.rating_returns.check(self._files, campaign_id=self._campaign_id))
