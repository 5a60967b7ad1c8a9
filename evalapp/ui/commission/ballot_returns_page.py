"""Returned ballots: what each file and row would do, then what it did; replace, undo, refused rows."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from evalapp.domain.access import Action
from evalapp.domain.errors import AppError
from evalapp.services.ballot_report import BallotReturn, RowState
from evalapp.services.ballot_returns import ReadBallot
from evalapp.services.ballot_rows import BallotRow
from evalapp.services.documents import ExportTarget
from evalapp.services.meeting_rows import MeetingCard
from evalapp.services.progress import Progress
from evalapp.ui.commission.ballot_return_columns import (
    lines_of,
    needs_look,
    return_columns,
    return_group,
)
from evalapp.ui.commission.reason_dialog import ReasonDialog
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import primary, quiet, second, small, toggle
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.commission_exports import offer_papers
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.export_dialog import ExportKind
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import error_text, said, term
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.progress_dialog import run_with_progress
from evalapp.ui.common.table_model import RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.toolbar import SearchField, Toolbar

_WRITTEN = (RowState.ACCEPTED, RowState.REPLACED)


class BallotReturnsPage(Page):
    """Reads and checks in the background; nothing is written before the button is pressed."""

    FOCUSED = True

    closed = Signal()

    def __init__(
        self, context: PageContext, card: MeetingCard, paths: Sequence[Path], *, only: BallotRow | None = None
    ) -> None:
        super().__init__(context)
        self._card, self._paths = card, tuple(paths)
        self._member_id = None if only is None else only.member_id
        self._files: list[ReadBallot] = []
        self._reports: list[BallotReturn] = []
        self._replaced: dict[Path, str] = {}
        self.is_written = False
        self._build()
        self._show_state()

    def place(self) -> tuple[str, object] | None:
        return ("meeting_tab", (self._card.id, "ballots", None))

    def reload(self) -> None:
        """Read the files and check what they would do, once."""
        if self._files or self.is_written:
            return
        service = self.context.services.ballot_returns

        def work(task: Task) -> tuple[list[ReadBallot], list[BallotReturn]]:
            files = service.read(self._paths, task)
            return files, service.check(files, meeting_id=self._card.id, member_id=self._member_id)

        run_with_progress(
            self.context.tasks,
            self,
            self.tr("Reading ballots"),
            work,
            done=self._on_checked,
            failed=self.tell_failure,
        )

    # Building --------------------------------------------------------------------------------

    def _build(self) -> None:
        row = self._card.row
        self.head = PageHead(self.tr("Returned ballots"))
        crumb = self.tr("Meeting No. {number} of {date}").format(number=row.number, date=day(row.held_on))
        self.head.add_crumb(crumb, self.closed.emit)
        self.undo_button = quiet(term("btn_undo"), "undo")
        self.undo_button.setObjectName("undo_return")
        self.undo_button.clicked.connect(self._on_undo)
        self.export_button = quiet(self.tr("Refused rows…"), "export")
        self.export_button.setObjectName("export_refused")
        self.export_button.clicked.connect(self._on_export)
        self.verb = primary("", "met")
        self.verb.setObjectName("accept_ballots")
        self.verb.clicked.connect(self._on_verb)
        self.head.add_actions(self.undo_button, self.export_button, self.verb)
        self.model = RowTableModel(
            return_columns(self.context.language, self.written),
            key=lambda line: line.number,
            group=partial(return_group, self.context.language),
        )
        self.view = RowView(self.model, "ballot_returns", memory=self.context.memory)
        self.view.setAccessibleName(self.tr("Returned ballots"))
        self.search = SearchField(self.tr("File, member or reason"))
        self.search.searched.connect(self.model.set_filter)
        self.replace_button = small(second(self.tr("Replace the earlier ballot…")))
        self.replace_button.setObjectName("replace_ballot")
        self.replace_button.clicked.connect(self._on_replace)
        self.noted_only = toggle(self.tr("Only what to look at"), "filter")
        self.noted_only.setObjectName("noted_only")
        self.noted_only.toggled.connect(self._on_noted_only)
        self.toolbar = Toolbar(self.search)
        self.toolbar.add(self.noted_only, self.replace_button)
        self.add(self.head)
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.view, 1)

    def written(self) -> bool:
        """Whether the votes are in, and not only would be."""
        return self.is_written

    # Showing ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_checked(self, result: tuple[list[ReadBallot], list[BallotReturn]]) -> None:
        self._files, reports = result
        self._show(reports)

    def _show(self, reports: list[BallotReturn]) -> None:
        self._reports = reports
        self.model.set_rows(lines_of(reports))
        self._show_state()

    def _count(self, *states: RowState) -> int:
        return sum(report.count(*states) for report in self._reports)

    def _show_state(self) -> None:
        to_write, refused = self._count(*_WRITTEN), self._count(RowState.REFUSED, RowState.OTHER)
        files = sum(report.trouble is not None for report in self._reports)
        words = self.tr("votes to take: {votes}, rows refused: {rows}, files refused: {files}")
        if self.is_written:
            words = self.tr("votes taken: {votes}, rows refused: {rows}, files refused: {files}")
        self.toolbar.summary.setText(words.format(votes=to_write, rows=refused, files=files))
        if self.is_written:
            self.verb.setText(self.tr("Done"))
        else:
            self.verb.setText(self.tr("Take %n vote(s) in", "", to_write))
        self.verb.setEnabled(self.is_written or to_write > 0)
        self.undo_button.setVisible(self.is_written and bool(self._batches()))
        may_export = self.context.actor.may(Action.EXPORT)
        self.export_button.setVisible(may_export and any(report.is_refused for report in self._reports))
        self.replace_button.setVisible(not self.is_written and self._count(RowState.OTHER) > 0)

    @Slot(bool)
    def _on_noted_only(self, only: bool) -> None:
        self.model.set_keeps(needs_look if only else None)

    def _batches(self) -> list[int]:
        return [report.batch_id for report in self._reports if report.batch_id is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # Doing -----------------------------------------------------------------------------------

    def _check(self) -> list[BallotReturn]:
        service = self.context.services.ballot_returns
        return service.check(
            self._files, meeting_id=self._card.id, member_id=self._member_id, replaced=self._replaced
        )

    @Slot()
    def _on_verb(self) -> None:
        if self.is_written:
            self.closed.emit()
            return
        service, card = self.context.services.ballot_returns, self._card

        def work(task: Task) -> list[BallotReturn]:
            return service.write(
                self._files,
                meeting_id=card.id,
                member_id=self._member_id,
                replaced=self._replaced,
                progress=task,
            )

        run_with_progress(
            self.context.tasks,
            self,
            self.tr("Taking ballots in"),
            work,
            done=self._on_written,
            failed=self.tell_failure,
        )

    @Slot(object)
    def _on_written(self, reports: list[BallotReturn]) -> None:
        self.is_written = True
        self._replaced = {}
        self._show(reports)
        taken = self._count(*_WRITTEN)
        undeclared = sum(len(report.undeclared) for report in reports)
        may_declare = undeclared > 0 and self.context.actor.may(Action.RUN_COMMISSION)
        self.bar.tell(
            self.tr("%n vote(s) taken in.", "", taken),
            self.tr("What was refused is listed below with the reason."),
            tone=Tone.GOOD,
            action_text=self.tr("Record conflicts of interest: {count}").format(count=undeclared)
            if may_declare
            else "",
            action=partial(self._declare, reports) if may_declare else None,
        )

    def _declare(self, reports: Sequence[BallotReturn]) -> None:
        """Whoever recused himself in a ballot has declared a conflict of interest by that."""
        conflicts = self.context.services.conflicts

        def work(_task: Task) -> int:
            found = 0
            for report in reports:
                if report.undeclared and report.member_id is not None:
                    reason = said("ballot.declared", number=report.number)
                    items, member = report.undeclared, report.member_id
                    found += conflicts.declare(items, member, reason, only_missing=True)
            return found

        self.run(work, self._on_declared)

    @Slot(object)
    def _on_declared(self, count: int) -> None:
        self.bar.tell(self.tr("%n conflict(s) of interest recorded.", "", count), tone=Tone.GOOD)

    @Slot()
    def _on_replace(self) -> None:
        line = self.view.current_row()
        others = [report for report in self._reports if report.may_be_replaced]
        report = line.report if line is not None and line.report in others else others[0]
        title = self.tr("Replace the earlier ballot of {name}?").format(name=report.member)
        text = self.tr("Votes accepted before give way to those of this file. Both stay in the audit log.")
        ReasonDialog(self, title, text, self.tr("Replace"), partial(self._replace, report.path)).open()

    def _replace(self, path: Path, reason: str) -> None:
        self._replaced[path] = reason
        try:
            reports = self._check()
        except AppError:
            del self._replaced[path]
            raise
        self._show(reports)

    @Slot()
    def _on_export(self) -> None:
        service, reports = self.context.services.ballot_returns, tuple(self._reports)

        def write(target: ExportTarget, progress: Progress) -> None:
            service.save_refused(reports, target, progress)

        title = said("ballot.refused_title")
        offer_papers(self, (ExportKind(title, title, write, is_marked=True),))

    @Slot()
    def _on_undo(self) -> None:
        count = len(self._batches())
        confirm(
            self,
            self.tr("Take back what %n file(s) brought?", "", count),
            self.tr("The votes are again as they were before. Votes changed since keep their files from it."),
            term("btn_undo"),
            self._undo_now,
        )

    def _undo_now(self) -> None:
        service = self.context.services.ballot_returns
        batches = list(reversed(self._batches()))

        def work(_task: Task) -> list[AppError]:
            failed: list[AppError] = []
            for batch in batches:
                try:
                    service.undo(batch)
                except AppError as error:
                    failed.append(error)
            return failed

        self.run(work, self._on_undone)

    @Slot(object)
    def _on_undone(self, failed: list[AppError]) -> None:
        if failed:
            self.bar.complain(error_text(failed[0]))
        else:
            self.bar.tell(self.tr("The votes are as they were before."), tone=Tone.GOOD)
        # The files are still there: show what they would do now.
        self.is_written = False
        self._show(self._check())
