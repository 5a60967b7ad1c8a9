"""Returned ballots: what each file and row would do, then what it did; replace, undo, refused rows."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot

from evalapp.domain.access import Action
from evalapp.domain.errors import AppError
from evalapp.services.ballot_report import BallotReturn, RowState
from evalapp.services.ballot_returns import ReadBallot
from evalapp.services.ballot_rows import BallotRow
from evalapp.services.documents import ExportTarget
from evalapp.services.meeting_rows import MeetingCard
from evalapp.services.progress import Progress
from evalapp.ui.commission.ballot_return_columns import (
    ReturnLine,
    lines_of,
    needs_look,
    return_columns,
    return_group,
)
from evalapp.ui.commission.reason_dialog import ReasonDialog
from evalapp.ui.common.buttons import quiet, second, small, toggle
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.commission_exports import offer_papers
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.export_dialog import ExportKind
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import said
from evalapp.ui.common.returns_page import ReturnsPage, ReturnWords
from evalapp.ui.common.table_model import RowTableModel
from evalapp.ui.common.tasks import Task

_WRITTEN = (RowState.ACCEPTED, RowState.REPLACED)


class BallotReturnsPage(ReturnsPage[ReadBallot, BallotReturn]):
    """Returned ballots of a meeting; with ``only`` those of one member."""

    def __init__(
        self, context: PageContext, card: MeetingCard, paths: Sequence[Path], *, only: BallotRow | None = None
    ) -> None:
        super().__init__(context, paths)
        self._card = card
        self._member_id = None if only is None else only.member_id
        self._replaced: dict[Path, str] = {}
        self.export_button = quiet(self.tr("Refused rows…"), "export")
        self.export_button.setObjectName("export_refused")
        self.export_button.clicked.connect(self._on_export)
        self.replace_button = small(second(self.tr("Replace the earlier ballot…")))
        self.replace_button.setObjectName("replace_ballot")
        self.replace_button.clicked.connect(self._on_replace)
        self.noted_only = toggle(self.tr("Only what to look at"), "filter")
        self.noted_only.setObjectName("noted_only")
        self.noted_only.toggled.connect(self._on_noted_only)
        language = context.language
        self.build(
            self._words(),
            RowTableModel(
                return_columns(language, self.written),
                key=lambda line: line.number,
                group=partial(return_group, language),
            ),
            name="ballot_returns",
            verb_name="accept_ballots",
            actions=(self.export_button,),
            tools=(self.noted_only, self.replace_button),
        )

    def place(self) -> tuple[str, object] | None:
        return ("meeting_tab", (self._card.id, "ballots", None))

    # What the page is about ------------------------------------------------------------------

    def _words(self) -> ReturnWords:
        row = self._card.row
        crumb = self.tr("Meeting No. {number} of {date}").format(number=row.number, date=day(row.held_on))
        return ReturnWords(
            title=self.tr("Returned ballots"),
            crumb=crumb,
            searched=self.tr("File, member or reason"),
            verb=lambda count: self.tr("Take %n vote(s) in", "", count),
            taken=lambda count: self.tr("%n vote(s) taken in.", "", count),
            reading=self.tr("Reading ballots"),
            taking=self.tr("Taking ballots in"),
            undo_question=lambda count: self.tr("Take back what %n file(s) brought?", "", count),
            undo_text=self.tr(
                "The votes are again as they were before. Votes changed since keep their files from it."
            ),
            undone=self.tr("The votes are as they were before."),
        )

    def read(self, task: Task) -> list[ReadBallot]:
        """The ballots, and what of a folder is none."""
        return self.context.services.ballot_returns.read(self.paths, task)

    def check(self, files: list[ReadBallot]) -> list[BallotReturn]:
        """With the replacements that were asked for."""
        return self.context.services.ballot_returns.check(
            files, meeting_id=self._card.id, member_id=self._member_id, replaced=self._replaced
        )

    def write(self, task: Task) -> list[BallotReturn]:
        """A backup comes first."""
        return self.context.services.ballot_returns.write(
            self.files,
            meeting_id=self._card.id,
            member_id=self._member_id,
            replaced=self._replaced,
            progress=task,
        )

    def undo(self, batch_id: int) -> None:
        """Votes as they were before a file."""
        self.context.services.ballot_returns.undo(batch_id)

    def lines(self, reports: list[BallotReturn]) -> Sequence[ReturnLine]:
        """Rows, or the places that were changed."""
        return lines_of(reports)

    def to_write(self) -> int:
        """Votes."""
        return self._count(*_WRITTEN)

    def summary(self) -> str:
        """Votes, rows and files."""
        words = self.tr("votes to take: {votes}, rows refused: {rows}, files refused: {files}")
        if self.is_written:
            words = self.tr("votes taken: {votes}, rows refused: {rows}, files refused: {files}")
        files = sum(report.trouble is not None for report in self.reports)
        refused = self._count(RowState.REFUSED, RowState.OTHER)
        return words.format(votes=self.to_write(), rows=refused, files=files)

    def written(self) -> bool:
        """Whether the votes are in, and not only would be."""
        return self.is_written

    # Showing ---------------------------------------------------------------------------------

    def show_state(self) -> None:
        super().show_state()
        may_export = self.context.actor.may(Action.EXPORT)
        self.export_button.setVisible(may_export and any(report.is_refused for report in self.reports))
        self.replace_button.setVisible(not self.is_written and self._count(RowState.OTHER) > 0)

    def _count(self, *states: RowState) -> int:
        return sum(report.count(*states) for report in self.reports)

    @Slot(bool)
    def _on_noted_only(self, only: bool) -> None:
        self.model.set_keeps(needs_look if only else None)

    # Doing -----------------------------------------------------------------------------------

    @Slot(object)
    def _on_written(self, reports: list[BallotReturn]) -> None:
        self._replaced = {}
        super()._on_written(reports)

    def next_step(self) -> tuple[str, Callable[[], object] | None]:
        """Recusals that are no conflicts of interest on record yet."""
        undeclared = sum(len(report.undeclared) for report in self.reports)
        if not undeclared or not self.context.actor.may(Action.RUN_COMMISSION):
            return super().next_step()
        words = self.tr("Record conflicts of interest: {count}").format(count=undeclared)
        return words, partial(self._declare, self.reports)

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
        others = [report for report in self.reports if report.may_be_replaced]
        report = line.report if line is not None and line.report in others else others[0]
        title = self.tr("Replace the earlier ballot of {name}?").format(name=report.member)
        text = self.tr("Votes accepted before give way to those of this file. Both stay in the audit log.")
        ReasonDialog(self, title, text, self.tr("Replace"), partial(self._replace, report.path)).open()

    def _replace(self, path: Path, reason: str) -> None:
        self._replaced[path] = reason
        try:
            reports = self.check(self.files)
        except AppError:
            del self._replaced[path]
            raise
        self.show_reports(reports)

    @Slot()
    def _on_export(self) -> None:
        service, reports = self.context.services.ballot_returns, tuple(self.reports)

        def write(target: ExportTarget, progress: Progress) -> None:
            service.save_refused(reports, target, progress)

        title = said("ballot.refused_title")
        offer_papers(self, (ExportKind(title, title, write, is_marked=True),))
