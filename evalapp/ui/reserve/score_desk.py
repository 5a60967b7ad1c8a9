"""Scores typed or pasted into the table of a stage: read, stored at once, taken back with Ctrl+Z."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from evalapp.domain.errors import AppError, Conflict
from evalapp.domain.stage import ScoreSource
from evalapp.domain.stage_score import ScoreFault, StageMark
from evalapp.services.stage_words import typed_mark
from evalapp.services.stages import StagePerson, StageTable
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import code_text, term
from evalapp.ui.common.page import Page
from evalapp.ui.common.progress_dialog import run_with_progress
from evalapp.ui.reserve.score_pasting import Pasted, read_pasted
from evalapp.ui.reserve.score_view import ScoreView

_MOST_NAMED = 5
_AT_ONCE = 20
"""More scores than these are stored in the background."""
Marks = dict[int, StageMark | None]


class ScoreDesk(QObject):
    """Takes what is typed into a :class:`ScoreView` and shows it where it stands."""

    written = Signal(object)
    """All people of the stage, after some of their scores changed."""
    outdated = Signal()
    """Somebody else has entered scores since; nothing was written."""

    def __init__(self, page: Page, view: ScoreView) -> None:
        super().__init__(page)
        self.is_writing = False
        self.writes = 0
        self._page, self._view = page, view
        self._table: StageTable | None = None
        self._undo: list[Marks] = []
        self._told = ""
        view.typed.connect(self._on_typed)
        view.pasted.connect(self._on_pasted)
        view.undo_asked.connect(self.undo)

    def show_table(self, table: StageTable) -> None:
        """Work on these people."""
        self._table = table

    def forget(self) -> None:
        """Nothing that was typed can be taken back any more: another stage is shown."""
        self._undo.clear()

    @Slot()
    def undo(self) -> None:
        """Take the last entry back."""
        if self._undo and not self.is_writing:
            self._write_many(self._undo.pop(), lambda: None, keeps_undo=False)

    @Slot(object, str)
    def _on_typed(self, row: StagePerson, text: str) -> None:
        assert self._table is not None
        mark = typed_mark(text, self._table.stage.max_score)
        if isinstance(mark, ScoreFault):
            self._view.refuse(row, text, code_text(mark.value))
        else:
            self._write({row.id: mark})

    @Slot(object, object)
    def _on_pasted(self, rows: Sequence[StagePerson], lines: Sequence[Sequence[str]]) -> None:
        assert self._table is not None
        max_score = self._table.stage.max_score
        found = read_pasted(
            lines,
            [(row.id, row.number) for row in rows],
            [(one.id, one.number) for one in self._table.people],
            lambda text: typed_mark(text, max_score),
        )
        if found.marks:
            self._write_many(dict(found.marks), lambda: self._tell_pasted(found))
        elif found.refused:
            self._page.bar.complain(self._refused_words(found))

    def _tell_pasted(self, found: Pasted[StageMark]) -> None:
        self._told = self.tr("%n score(s) pasted", "", len(found.marks))
        self._page.bar.tell(
            self._told,
            self._refused_words(found) if found.refused else "",
            tone=Tone.WARN if found.refused else Tone.GOOD,
            action_text=term("btn_undo"),
            action=self.undo,
        )

    def _refused_words(self, found: Pasted[StageMark]) -> str:
        some = "; ".join(found.refused[:_MOST_NAMED])
        return self.tr("Not taken: {count} ({some})").format(count=whole(len(found.refused)), some=some)

    def _write(self, marks: Marks, *, keeps_undo: bool = True) -> bool:
        """Store marks and show them where they stand; False when they were refused."""
        assert self._table is not None
        self.is_writing = True
        service = self._page.context.services.stage_scores
        seen = {one.id: one.mark for one in self._table.people}
        try:
            before = service.enter(self._table.stage.id, marks, seen=seen)
        except Conflict as error:
            self._page.tell_failure(error)
            self._undo.clear()
            self.outdated.emit()
            return False
        except AppError as error:
            self._page.tell_failure(error)
            return False
        finally:
            self.is_writing = False
        if keeps_undo and before:
            self._undo.append(before)
        self._show(marks)
        return True

    def _write_many(self, marks: Marks, done: Callable[[], object], *, keeps_undo: bool = True) -> None:
        """Store marks, many of them in the background; ``done`` is called once they stand there."""
        assert self._table is not None
        if len(marks) <= _AT_ONCE:
            if self._write(marks, keeps_undo=keeps_undo):
                done()
            return
        service, stage_id = self._page.context.services.stage_scores, self._table.stage.id
        seen = {one.id: one.mark for one in self._table.people}
        # Nothing is typed meanwhile.
        self.is_writing, self._view.is_open = True, False

        def written(before: Marks) -> None:
            self._release(stage_id)
            if self._table is None or self._table.stage.id != stage_id:
                return
            if keeps_undo and before:
                self._undo.append(before)
            self._show(marks)
            done()

        run_with_progress(
            self._page.context.tasks,
            self._page,
            self.tr("Scores are being entered"),
            lambda task: service.enter(stage_id, marks, seen=seen, progress=task),
            done=written,
            failed=partial(self._on_failed, stage_id),
            cancelled=partial(self._release, stage_id),
        )

    def _release(self, stage_id: int) -> None:
        self.is_writing = False
        if self._table is not None and self._table.stage.id == stage_id:
            self._view.is_open = True

    def _on_failed(self, stage_id: int, error: Exception) -> None:
        self._release(stage_id)
        self._page.tell_failure(error)
        if isinstance(error, Conflict):
            self._undo.clear()
            self.outdated.emit()

    def _show(self, marks: Marks) -> None:
        assert self._table is not None
        self.writes += 1
        if self._told and self._page.bar.text() == self._told:
            self._page.bar.hide()  # its button would take back what has been written since
        self._told = ""
        people = tuple(_marked(one, marks[one.id]) if one.id in marks else one for one in self._table.people)
        self._table = replace(self._table, people=people)
        if len(marks) == 1:
            self._view.rows.change_row(next(one for one in people if one.id in marks))
        else:
            self._view.rows.set_rows(people)
        self.written.emit(people)


def _marked(person: StagePerson, mark: StageMark | None) -> StagePerson:
    return replace(person, mark=mark, source=ScoreSource.TYPED if mark else None, note="")
