"""Workbooks that came back: what each file and line would do, then what it did; undone file by file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from evalapp.domain.errors import AppError
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import primary, quiet
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.messages import error_text, term
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.progress_dialog import run_with_progress
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.toolbar import SearchField, Toolbar

translate = QCoreApplication.translate


class ReturnedFile(Protocol):
    """What became of a file; ``batch_id``: to undo it by, None when nothing was written."""

    @property
    def batch_id(self) -> int | None: ...


File = TypeVar("File")
"""A file that was read."""
Report = TypeVar("Report", bound=ReturnedFile)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnWords:
    """What the page says of its workbooks.

    ``verb``, ``taken``: for a number of lines, to be taken in and taken in. ``reading``, ``taking``: while
    that goes on. ``undo_question``: for a number of files; ``undo_text``: what undoing would do, ``undone``:
    that it did. Plurals come from the subclass: those of a base class would not be translated.
    """

    title: str
    crumb: str
    searched: str
    verb: Callable[[int], str]
    taken: Callable[[int], str]
    reading: str
    taking: str
    undo_question: Callable[[int], str]
    undo_text: str
    undone: str


class ReturnsPage(Page, Generic[File, Report]):
    """Reads and checks in the background; nothing is written before the button is pressed.

    Subclasses say what is read, checked, written and undone; their constructor calls :meth:`build`.
    """

    FOCUSED = True

    closed = Signal()

    words: ReturnWords

    def __init__(self, context: PageContext, paths: Sequence[Path]) -> None:
        super().__init__(context)
        self.paths = tuple(paths)
        self.files: list[File] = []
        self.reports: list[Report] = []
        self.is_written = False

    # For subclasses --------------------------------------------------------------------------

    def read(self, task: Task) -> list[File]:
        """The files; in the background."""
        raise NotImplementedError

    def check(self, files: list[File]) -> list[Report]:
        """What writing them would do; in the background."""
        raise NotImplementedError

    def write(self, task: Task) -> list[Report]:
        """Write what is accepted; in the background."""
        raise NotImplementedError

    def undo(self, batch_id: int) -> None:
        """Take back what a file brought; in the background."""
        raise NotImplementedError

    def lines(self, reports: list[Report]) -> Sequence[Any]:
        """The rows of the table."""
        raise NotImplementedError

    def to_write(self) -> int:
        """How many lines would be written, or were."""
        raise NotImplementedError

    def summary(self) -> str:
        """The words at the right of the search."""
        raise NotImplementedError

    def next_step(self) -> tuple[str, Callable[[], object] | None]:
        """What is offered once everything is written: words of a button and what it does; "" = nothing."""
        return "", None

    def build(
        self,
        words: ReturnWords,
        model: RowTableModel,
        *,
        name: str,
        verb_name: str,
        actions: Sequence[QWidget] = (),
        tools: Sequence[QWidget] = (),
    ) -> None:
        """``name``: of the table; ``actions``: further buttons of the head, ``tools``: of the toolbar."""
        self.words, self.model = words, model
        self.head = PageHead(words.title)
        self.head.add_crumb(words.crumb, self.closed.emit)
        self.undo_button = quiet(term("btn_undo"), "undo")
        self.undo_button.setObjectName("undo_return")
        self.undo_button.clicked.connect(self._on_undo)
        self.verb = primary("", "met")
        self.verb.setObjectName(verb_name)
        self.verb.clicked.connect(self._on_verb)
        self.head.add_actions(self.undo_button, *actions, self.verb)
        self.view = RowView(model, name, memory=self.context.memory)
        self.view.setAccessibleName(words.title)
        self.search = SearchField(words.searched)
        self.search.searched.connect(model.set_filter)
        self.toolbar = Toolbar(self.search)
        self.toolbar.add(*tools)
        self.add(self.head)
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.view, 1)
        self.show_state()

    # Showing ---------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the files and check what they would do, once."""
        if self.files or self.is_written:
            return

        def work(task: Task) -> tuple[list[File], list[Report]]:
            files = self.read(task)
            return files, self.check(files)

        self._run_shown(self.words.reading, work, self._on_checked)

    def show_reports(self, reports: list[Report]) -> None:
        """Show what became of the files, or would."""
        self.reports = reports
        self.model.set_rows(self.lines(reports))
        self.show_state()

    def show_state(self) -> None:
        """Say how many lines are taken, and offer what can be done now."""
        count = self.to_write()
        self.toolbar.summary.setText(self.summary())
        self.verb.setText(translate("Returns", "Done") if self.is_written else self.words.verb(count))
        self.verb.setEnabled(self.is_written or count > 0)
        self.undo_button.setVisible(self.is_written and bool(self._batches()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _on_checked(self, result: tuple[list[File], list[Report]]) -> None:
        self.files, reports = result
        self.show_reports(reports)

    def _batches(self) -> list[int]:
        return [report.batch_id for report in self.reports if report.batch_id is not None]

    def _run_shown(self, title: str, work: Callable[[Task], Any], done: Callable[[Any], object]) -> None:
        run_with_progress(self.context.tasks, self, title, work, done=done, failed=self.tell_failure)

    # Doing -----------------------------------------------------------------------------------

    @Slot()
    def _on_verb(self) -> None:
        if self.is_written:
            self.closed.emit()
        else:
            self._run_shown(self.words.taking, self.write, self._on_written)

    @Slot(object)
    def _on_written(self, reports: list[Report]) -> None:
        self.is_written = True
        self.show_reports(reports)
        action_text, action = self.next_step()
        self.bar.tell(
            self.words.taken(self.to_write()),
            translate("Returns", "What was refused is listed below with the reason."),
            tone=Tone.GOOD,
            action_text=action_text,
            action=action,
        )

    @Slot()
    def _on_undo(self) -> None:
        count = len(self._batches())
        words = self.words
        confirm(self, words.undo_question(count), words.undo_text, term("btn_undo"), self._undo_now)

    def _undo_now(self) -> None:
        self.run(partial(self._undo_all, list(reversed(self._batches()))), self._on_undone)

    def _undo_all(self, batches: Sequence[int], _task: Task) -> tuple[list[AppError], list[Report]]:
        failed: list[AppError] = []
        for batch in batches:
            try:
                self.undo(batch)
            except AppError as error:
                failed.append(error)
        # The files are still there: show what they would do now.
        return failed, self.check(self.files)

    @Slot(object)
    def _on_undone(self, result: tuple[list[AppError], list[Report]]) -> None:
        failed, reports = result
        if failed:
            self.bar.complain(error_text(failed[0]))
        else:
            self.bar.tell(self.words.undone, tone=Tone.GOOD)
        self.is_written = False
        self.show_reports(reports)


def outcome_columns(
    title: str, chip: Callable[[Any], ChipLook | None], why: Callable[[Any], str]
) -> tuple[Column, Column]:
    """What became of a line, as a chip under ``title``, and why."""
    return (
        Column("state", title, chip, delegate=ChipDelegate, width=170, required=True, sortable=False),
        Column(
            "why",
            translate("Returns", "What this means"),
            why,
            tip=why,
            wraps=True,
            stretch=True,
            sortable=False,
        ),
    )
