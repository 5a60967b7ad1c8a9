"""What is asked about interviewers: who they are, and why a shown score is corrected."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from evalapp.domain.errors import Invalid
from evalapp.domain.language import Language
from evalapp.domain.stage_score import ScoreFault
from evalapp.services.interviewers import InterviewerRow
from evalapp.services.interviews import InterviewEntry, InterviewSheet, SheetLine, SpreadLine
from evalapp.services.stage_words import interview_mark_text, typed_interview_mark
from evalapp.services.stages import StageRow
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page

translate = QCoreApplication.translate


class InterviewerDialog(FormDialog):
    """Adds an interviewer, or corrects name and post of one."""

    def __init__(self, page: Page, stage_id: int, row: InterviewerRow | None = None) -> None:
        title = self.tr("Add an interviewer") if row is None else self.tr("Correct the interviewer")
        verb = self.tr("Add") if row is None else self.tr("Save")
        super().__init__(page, title, verb=verb)
        self._service, self._stage_id, self._row = page.context.services.interviewers, stage_id, row
        name, post = QLineEdit(), QLineEdit()
        name.setMaxLength(200)
        post.setMaxLength(255)
        self.form.add(Field("name", term("full_name"), name, required=True))
        self.form.add(Field("post", term("position"), post))
        self.form.load({"name": row.name if row else "", "post": row.post if row else ""})

    def save(self, values: dict[str, Any]) -> None:
        if self._row is None:
            self._service.add(self._stage_id, values["name"], values["post"])
        else:
            self._service.save(self._row.id, values["name"], values["post"], version=self._row.version)


class EntryDialog(FormDialog):
    """The mark of one interviewer with a remark, before the scores are shown."""

    def __init__(self, page: Page, sheet: InterviewSheet, line: SheetLine) -> None:
        super().__init__(page, line.person.full_name, sheet.interviewer.name)
        self._service = page.context.services.interviews
        self._language = page.context.language
        self._sheet, self._line = sheet, line
        score, remark = QLineEdit(), QPlainTextEdit()
        remark.setTabChangesFocus(True)
        remark.setFixedHeight(96)
        self.form.add(Field("score", self.tr("Score"), score, required=True))
        self.form.add(Field("note", self.tr("Remark"), remark))
        entry = line.entry
        text = interview_mark_text(page.context.language, entry.mark) if entry else ""
        self.form.load({"score": text, "note": entry.note if entry else ""})

    def save(self, values: dict[str, Any]) -> None:
        mark = typed_interview_mark(values["score"], self._sheet.stage.max_score)
        if mark is None:
            raise Invalid({"score": "required"})
        if isinstance(mark, ScoreFault):
            raise Invalid({"score": mark.value})
        entry = InterviewEntry(mark, values["note"].strip())
        seen = {self._line.id: self._line.entry}
        self._service.enter(self._sheet.interviewer.id, {self._line.id: entry}, seen=seen)

    def meanwhile(self) -> str:
        """What another window entered of this applicant."""
        sheet = self._service.sheet(self._sheet.interviewer.id)
        self._line = next((line for line in sheet.lines if line.id == self._line.id), self._line)
        return entry_words(self._language, self._line.entry)


class CorrectionDialog(FormDialog):
    """Corrects a score after the interviewers have seen each other's; the reason is kept."""

    def __init__(
        self, page: Page, stage: StageRow, interviewers: tuple[InterviewerRow, ...], line: SpreadLine
    ) -> None:
        super().__init__(
            page,
            self.tr("Correct a score of {name}").format(name=line.person.full_name),
            self.tr("The scores have been shown already; the mean follows the correction at once."),
            verb=self.tr("Correct"),
        )
        self._service = page.context.services.interviews
        self._language = page.context.language
        self._stage, self._line = stage, line
        box, score, reason = QComboBox(), QLineEdit(), QPlainTextEdit()
        for one in interviewers:
            box.addItem(one.name, one.id)
        reason.setTabChangesFocus(True)
        reason.setFixedHeight(72)
        self.form.add(
            Field("interviewer", self.tr("Interviewer"), box, stretch=2),
            Field("score", self.tr("Score"), score),
        )
        self.form.add(Field("reason", self.tr("Reason"), reason, required=True))
        first = interviewers[0].id
        self.form.load({"interviewer": first, "score": self._text(first), "reason": ""})
        box.currentIndexChanged.connect(lambda: score.setText(self._text(box.currentData())))

    def save(self, values: dict[str, Any]) -> None:
        mark = typed_interview_mark(values["score"], self._stage.max_score)
        if mark is None:
            raise Invalid({"score": "required"})
        if isinstance(mark, ScoreFault):
            raise Invalid({"score": mark.value})
        if not values["reason"].strip():
            raise Invalid({"reason": "required"})
        interviewer = int(values["interviewer"])
        before = self._line.entries.get(interviewer)
        entry = InterviewEntry(mark, before.note if before else "")
        seen = {self._line.id: before}
        self._service.enter(interviewer, {self._line.id: entry}, reason=values["reason"], seen=seen)

    def meanwhile(self) -> str:
        """What another window entered of this applicant."""
        found = next(
            (line for line in self._service.spread(self._stage.id) if line.id == self._line.id), None
        )
        self._line = self._line if found is None else found
        return entry_words(self._language, self._line.entries.get(self.form.values()["interviewer"]))

    def _text(self, interviewer: int) -> str:
        entry = self._line.entries.get(interviewer)
        return interview_mark_text(self._language, entry.mark) if entry else ""


def entry_words(language: Language, entry: InterviewEntry | None) -> str:
    """A mark with its remark, in a line."""
    if entry is None:
        return translate("InterviewWords", "nothing, the score was taken back")
    return ", ".join(filter(None, (interview_mark_text(language, entry.mark), entry.note)))
