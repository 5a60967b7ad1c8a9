"""Sheets of the interviewers as files: written into a folder, and taken back filled."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from evalapp.exchange.document_words import DocumentLanguage
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.page import Page
from evalapp.ui.common.progress_dialog import run_with_progress
from evalapp.ui.reserve.sheets_dialog import SheetsDialog


class InterviewFiles(QObject):
    """Asks where the files are, for the stage that is shown."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._stage_id = 0

    def show_stage(self, stage_id: int) -> None:
        """Work on the sheets of this stage."""
        self._stage_id = stage_id

    def menu(self, parent: QWidget) -> QMenu:
        """What can be done with the files."""
        menu = QMenu(parent)
        for language, words in (
            (DocumentLanguage.KK, self.tr("Write the sheets in Kazakh…")),
            (DocumentLanguage.RU, self.tr("Write the sheets in Russian…")),
            (DocumentLanguage.EN, self.tr("Write the sheets in English…")),
        ):
            menu.addAction(words, partial(self._on_write, language))
        menu.addSeparator()
        menu.addAction(self.tr("Take filled sheets back…"), self._on_take)
        return menu

    def write(self, folder: Path, language: DocumentLanguage) -> None:
        """Write a workbook for each interviewer into ``folder``."""
        page, stage_id = self._page, self._stage_id
        service = page.context.services.interview_sheets

        def tell(paths: Sequence[Path]) -> None:
            page.bar.tell(self.tr("%n sheet(s) written", "", len(paths)), str(folder), tone=Tone.GOOD)

        run_with_progress(
            page.context.tasks,
            page,
            self.tr("Sheets are being written"),
            lambda task: service.export(stage_id, folder, language, progress=task),
            done=tell,
            failed=page.tell_failure,
        )

    def take(self, paths: Sequence[Path]) -> None:
        """Show what filled sheets would bring, and offer to take them."""
        SheetsDialog(self._page, self._stage_id, paths).open()

    def _on_write(self, language: DocumentLanguage) -> None:
        folder = QFileDialog.getExistingDirectory(self._page, self.tr("Folder for the sheets"))
        if folder:
            self.write(Path(folder), language)

    def _on_take(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self._page, self.tr("Filled sheets"), "", "Excel (*.xlsx *.xlsm *.ods)"
        )
        if paths:
            self.take([Path(path) for path in paths])
