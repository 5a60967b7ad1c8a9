"""Ballots for the members: for whom, for which vote, in which language, into which folder, by when."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit

from evalapp.domain.errors import AppError, Invalid
from evalapp.domain.vote import BallotState, VotePhase
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.placing import safe_name
from evalapp.services.ballot_rows import BallotRow, BallotsView
from evalapp.services.ballots import BallotIssue
from evalapp.services.meeting_rows import MeetingCard
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field, Form
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import field_texts, said
from evalapp.ui.common.page import Page
from evalapp.ui.common.path_field import PathField
from evalapp.ui.common.progress_dialog import WorkingDialog

MEMORY = "ballots"
_LANGUAGES = (
    (DocumentLanguage.KK_RU, "Қазақша + русский"),
    (DocumentLanguage.KK, "Қазақша"),
    (DocumentLanguage.RU, "Русский"),
    (DocumentLanguage.EN, "English"),
)


class BallotIssueDialog(WorkingDialog):
    """Writes a workbook for each member in the background."""

    written = Signal(object)
    """The paths."""

    def __init__(
        self, page: Page, card: MeetingCard, view: BallotsView, only: Sequence[BallotRow] = ()
    ) -> None:
        title = self.tr("Issue ballots")
        text = self.tr(
            "Each voting member gets a workbook with the questions of packet No. {number}. "
            "Only the vote and a remark can be filled in."
        ).format(number=view.packet_number or "–")
        super().__init__(page, title, text, width=560)
        self._page, self._card, self._view, self._only = page, card, view, tuple(only)
        self._own_folder = safe_name(
            self.tr("Ballots {number} of {date}").format(number=card.row.number, date=day(card.row.held_on))
        )
        self._remembered = page.context.memory.table(MEMORY)
        self._build_form()
        self.add_progress(self.tr("Writing ballots"))
        self.verb = self.add_verb(self.tr("Issue"), self._on_issue)
        self.verb.setObjectName("issue_now")

    def wanted(self) -> BallotIssue:
        """What was asked for."""
        return BallotIssue(
            folder=Path(self.folder.value()),
            language=DocumentLanguage(self.language.currentData()),
            phase=self._only[0].phase if self._only else VotePhase(self.phase.currentData()),
            members=[row.member_id for row in self._only] or None,
            with_substitutes=self.substitutes.isChecked(),
            return_by=self.return_by.value(),
            reason=self.reason.text(),
        )

    def _build_form(self) -> None:
        form = self.form = Form()
        self.phase = QComboBox()
        self.phase.setObjectName("ballot_phase")
        for phase in VotePhase:
            if phase is VotePhase.FIRST or self._card.wants_final_ballots:
                words = said(f"ballot.kind_{phase.value}")
                self.phase.addItem(f"{words} ({self._view.asked[phase]})", phase)
        self.reason = QLineEdit()
        self.reason.setObjectName("ballot_reason")
        self.substitutes = QCheckBox(self.tr("Ballots for substitutes, too"))
        self._add_whom(form)
        self.language = QComboBox()
        self.language.setObjectName("ballot_language")
        for language, words in _LANGUAGES:
            self.language.addItem(words, language)
        wanted = self._remembered.get("language", self._card.language)
        self.language.setCurrentIndex(max(0, self.language.findData(DocumentLanguage(wanted))))
        self.return_by = DateField()
        form.add(
            Field("language", self.tr("Language of the document"), self.language, stretch=3),
            Field("return_by", self.tr("Return by"), self.return_by, stretch=2),
        )
        self.folder = FolderField()
        # A folder of the meeting's own: a workbook for each member would bury what else lies there.
        place = Path(self._remembered.get("folder", "") or _documents())
        self.folder.set_value(str(place / self._own_folder))
        hint = self.tr(
            "The folder is made when it is absent. Give each member his own file: number and name are in it."
        )
        form.add(Field("folder", self.tr("Folder"), self.folder, hint=hint))
        if not self._only and self._has_substitutes():
            form.add_widget(self.substitutes)
        self.body.addWidget(form)

    def _add_whom(self, form: Form) -> None:
        """Which vote, or for whom a further ballot is and why the earlier one becomes void."""
        if not self._only:
            form.add(Field("phase", self.tr("What for"), self.phase))
            return
        names = ", ".join(row.name for row in self._only)
        self.set_text(self.tr("For: {names}").format(names=names))
        if any(row.state is not None for row in self._only):
            hint = self.tr("The ballot issued earlier becomes void; its votes count no longer.")
            if not any(row.state is BallotState.RETURNED for row in self._only):
                hint = self.tr("The ballot issued earlier becomes void.")
            form.add(Field("reason", self.tr("Reason"), self.reason, required=True, hint=hint))

    def _has_substitutes(self) -> bool:
        rules = self._card.rules
        return rules is not None and any(seat.substitutes for seat in rules.seats)

    def show_failure(self, error: AppError) -> None:
        """A missing reason is said as such."""
        if isinstance(error, Invalid):
            self.bar.complain(" ".join(field_texts(error).values()))
            self.reason.setFocus()
        else:
            super().show_failure(error)

    def _on_issue(self) -> None:
        if self.return_by.is_wrong():
            return
        wanted = self.wanted()
        service, meeting_id = self._page.context.services.ballots, self._card.id
        self.start_work(
            self._page.context.tasks,
            lambda task: service.issue(meeting_id, wanted, progress=task),
            partial(self._on_written, wanted),
        )

    def _on_written(self, wanted: BallotIssue, paths: list[Path]) -> None:
        is_own = wanted.folder.name == self._own_folder
        place = wanted.folder.parent if is_own else wanted.folder
        state = {"folder": str(place), "language": wanted.language.value}
        self._page.context.memory.keep_table(MEMORY, state)
        self._page.bar.tell(
            self.tr("%n ballot(s) written.", "", len(paths)),
            str(wanted.folder),
            tone=Tone.GOOD,
            action_text=self.tr("Open folder"),
            action=partial(_open, wanted.folder),
        )
        self.written.emit(paths)
        self.accept()


class FolderField(PathField):
    """The path of a folder."""

    def __init__(self) -> None:
        super().__init__("folder_path")

    def browse(self) -> None:
        wanted = Path(self.value())
        start = next((path for path in (wanted, *wanted.parents) if path.is_dir()), wanted)
        dialog = QFileDialog(self, self.tr("Folder for the workbooks"), str(start))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.set_value)
        dialog.open()


def _documents() -> str:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return place if place and Path(place).is_dir() else str(Path.home())


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
