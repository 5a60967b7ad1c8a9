"""Returned rating workbooks: what each file and form would do, then what it did; undo file by file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from evalapp.services.rating_returns import FileReturn, ReadFile
from evalapp.services.returned_forms import FormReturn, ReturnState
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.returns_page import ReturnsPage, ReturnWords, outcome_columns
from evalapp.ui.common.table_model import Column, Group, RowTableModel
from evalapp.ui.common.tasks import Task

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


class RatingReturnsPage(ReturnsPage[ReadFile, FileReturn]):
    """Returned rating forms of a campaign."""

    def __init__(self, context: PageContext, campaign_id: int, campaign: str, paths: Sequence[Path]) -> None:
        super().__init__(context, paths)
        self._campaign_id = campaign_id
        self.build(
            self._words(campaign),
            RowTableModel(self._columns(), key=lambda line: line.number, group=self._group),
            name="rating_returns",
            verb_name="accept_forms",
        )

    def place(self) -> tuple[str, object] | None:
        return ("campaign", self._campaign_id)

    # What the page is about ------------------------------------------------------------------

    def _words(self, campaign: str) -> ReturnWords:
        return ReturnWords(
            title=self.tr("Returned rating forms"),
            crumb=campaign,
            searched=self.tr("File, official or reason"),
            verb=lambda count: self.tr("Take %n form(s) in", "", count),
            taken=lambda count: self.tr("%n form(s) taken in.", "", count),
            reading=self.tr("Reading rating forms"),
            taking=self.tr("Taking rating forms in"),
            undo_question=lambda count: self.tr("Take back what %n file(s) brought?", "", count),
            undo_text=self.tr(
                "The forms are again as they were before. Forms changed since keep their files from it."
            ),
            undone=self.tr("The forms are as they were before."),
        )

    def read(self, task: Task) -> list[ReadFile]:
        """The workbooks."""
        return self.context.services.rating_returns.read(self.paths, task)

    def check(self, files: list[ReadFile]) -> list[FileReturn]:
        """Form by form."""
        return self.context.services.rating_returns.check(files, campaign_id=self._campaign_id)

    def write(self, task: Task) -> list[FileReturn]:
        """A backup comes first."""
        service = self.context.services.rating_returns
        return service.write(self.files, campaign_id=self._campaign_id, progress=task)

    def undo(self, batch_id: int) -> None:
        """Forms as they were before a file."""
        self.context.services.imports.undo(batch_id)

    def lines(self, reports: list[FileReturn]) -> Sequence[ReturnLine]:
        """Forms, or the file alone."""
        found: list[ReturnLine] = []
        for number, file in enumerate(reports):
            for form in file.forms or (None,):
                found.append(ReturnLine(len(found), number, file, form))
        return found

    def to_write(self) -> int:
        """Forms, drafts among them."""
        return self._count(*_WRITTEN)

    def summary(self) -> str:
        """Forms by what becomes of them."""
        words = self.tr("will be accepted: {accepted}, drafts: {drafts}, refused: {refused}")
        if self.is_written:
            words = self.tr("accepted: {accepted}, drafts: {drafts}, refused: {refused}")
        files = sum(report.trouble is not None for report in self.reports)
        return words.format(
            accepted=self._count(ReturnState.ACCEPTED),
            drafts=self._count(ReturnState.DRAFT),
            refused=self._count(ReturnState.REFUSED, ReturnState.OPEN) + files,
        )

    def _count(self, *states: ReturnState) -> int:
        return sum(report.count(*states) for report in self.reports)

    # Columns ---------------------------------------------------------------------------------

    def _columns(self) -> list[Column]:
        state, why = outcome_columns(self.tr("Form"), self._chip, self._why)
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
            state,
            Column(
                "answers",
                self.tr("Answers"),
                lambda line: f"{line.form.answered} / {line.form.asked}" if line.form else "",
                right=True,
                width=90,
                sortable=False,
            ),
            why,
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
