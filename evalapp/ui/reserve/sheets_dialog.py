"""Filled sheets of interviewers: what each file would bring, before anything is taken."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot

from evalapp.services.interview_sheets import SheetReport
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import code_text, error_text
from evalapp.ui.common.page import Page
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.common.working_form import WorkingForm

_MOST_FAULTS = 12


class SheetsDialog(WorkingForm):
    """The files with what they bring; each is taken whole or not at all, and does not stop the others."""

    def __init__(self, page: Page, stage_id: int, paths: Sequence[Path]) -> None:
        super().__init__(
            page.context.tasks,
            page,
            self.tr("Take filled sheets back"),
            self.tr("Each file is taken whole or not at all. An empty cell changes nothing."),
            verb=self.tr("Take the scores"),
            width=820,
        )
        self.resize(scaled(820), scaled(520))
        self._page, self._stage_id, self._paths = page, stage_id, tuple(paths)
        self._service = page.context.services.interview_sheets
        self.model = RowTableModel(self._columns(), key=lambda row: row.file, parent=self)
        self.view = RowView(self.model, "interview_files", row_height=32)
        self.view.setAccessibleName(self.tr("Filled sheets"))
        self.why = text_label("", "secondary", wraps=True)
        self.why.setObjectName("why_refused")
        self.why.setMinimumHeight(scaled(96))
        self.body.insertWidget(0, self.view, 1)
        self.body.insertWidget(1, self.why)
        self.view.selected.connect(self._explain)
        self.verb.setEnabled(False)
        self._tasks.run(
            self,
            lambda task: self._service.preview(self._stage_id, self._paths, progress=task),
            done=self._show,
            failed=self._on_failed,
        )

    def work(self, values: dict[str, Any]) -> Callable[[Task], object]:
        del values
        # Not to be stopped in between: what was taken of the files before would stay.
        return lambda _task: self._service.take(self._stage_id, self._paths)

    def finish(self, result: Any) -> None:
        reports: Sequence[SheetReport] = result
        taken = sum(one.changed for one in reports if one.is_fit)
        refused = [one.file for one in reports if not one.is_fit]
        words = self.tr("Not taken: {files}.").format(files=", ".join(refused)) if refused else ""
        tone = Tone.WARN if refused else Tone.GOOD
        self._page.bar.tell(self.tr("%n score(s) taken from the sheets", "", taken), words, tone=tone)

    def _show(self, reports: Sequence[SheetReport]) -> None:
        self.model.set_rows(reports)
        unfit = next((one.file for one in reports if not one.is_fit), None)
        if unfit is None or not self.view.select_id(unfit):
            self.view.select_first()
        self._explain(self.view.current_row())
        count = sum(one.changed for one in reports if one.is_fit)
        self.verb.setText(self.tr("Take %n score(s)", "", count))
        self.verb.setEnabled(bool(count))

    @Slot(object)
    def _explain(self, row: SheetReport | None) -> None:
        self.why.setText("" if row is None else self._reason(row))

    def _reason(self, row: SheetReport) -> str:
        if row.refused is not None:
            return error_text(row.refused)
        lines = [f"{one.cell} «{one.raw}»: {code_text(one.code)}" for one in row.faults[:_MOST_FAULTS]]
        if (rest := len(row.faults) - _MOST_FAULTS) > 0:
            lines.append(self.tr("and {count} more").format(count=whole(rest)))
        return "\n".join(lines)

    def _look(self, row: SheetReport) -> ChipLook:
        if row.is_fit:
            return ChipLook(self.tr("can be taken"), Tone.GOOD, "met")
        return ChipLook(self.tr("will not be taken"), Tone.WARN, "flag")

    def _columns(self) -> list[Column]:
        return [
            Column("file", self.tr("File"), lambda row: row.file, stretch=True, required=True),
            Column("interviewer", self.tr("Interviewer"), lambda row: row.interviewer, width=190),
            Column("changed", self.tr("New"), lambda row: row.changed, width=70),
            Column("unchanged", self.tr("As before"), lambda row: row.unchanged, width=90),
            Column("empty", self.tr("Empty"), lambda row: row.empty, width=70),
            Column(
                "state",
                self.tr("State"),
                self._look,
                sort=lambda row: row.is_fit,
                delegate=ChipDelegate,
                width=190,
            ),
        ]
