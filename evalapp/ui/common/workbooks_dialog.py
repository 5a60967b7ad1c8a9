"""Workbooks for many people, a file each: in which language, by when, into which folder."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox

from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.placing import safe_name
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.export_dialog import document_languages
from evalapp.ui.common.folders import FolderField, documents_folder, open_folder
from evalapp.ui.common.form import Field, Form
from evalapp.ui.common.messages import code_text
from evalapp.ui.common.page import Page
from evalapp.ui.common.progress_dialog import WorkingDialog
from evalapp.ui.common.tasks import Task

translate = QCoreApplication.translate


class WorkbooksDialog(WorkingDialog):
    """Writes in the background, then says on the page where the files are.

    Subclasses ask for whom, call :meth:`add_where` for the rest, and :meth:`write` when it is asked for.
    """

    written = Signal(object)
    """The paths."""

    def __init__(self, page: Page, title: str, text: str, *, memory: str, own_folder: str) -> None:
        """``memory``: where language and place are kept; ``own_folder``: name of the folder proposed."""
        super().__init__(page, title, text, width=560)
        self.page = page
        self._memory, self._own_folder = memory, safe_name(own_folder)
        self._remembered = page.context.memory.table(memory)
        self.form = self.fields = Form()

    def add_where(self, language: str, *, hint: str, day_hint: str = "") -> None:
        """Add the fields of language, day of return and folder.

        :param language: the one proposed as long as none was chosen; ``hint``: what files come to lie in
            the folder; ``day_hint``: what holds without a day.
        """
        self.language = QComboBox()
        for one, words in document_languages():
            self.language.addItem(words, one)
        wanted = DocumentLanguage(self._remembered.get("language", language))
        self.language.setCurrentIndex(max(0, self.language.findData(wanted)))
        self.return_by = DateField()
        self.fields.add(
            Field("language", translate("Export", "Language of the document"), self.language, stretch=3),
            Field("return_by", translate("Export", "Return by"), self.return_by, stretch=2, hint=day_hint),
        )
        self.folder = FolderField()
        # A folder of their own: a workbook for each would bury what else lies there.
        place = Path(self._remembered.get("folder", "") or documents_folder())
        self.folder.set_value(str(place / self._own_folder))
        made = translate("Export", "The folder is made when it is absent.")
        self.fields.add(Field("folder", translate("Export", "Folder"), self.folder, hint=f"{made} {hint}"))

    def chosen_language(self) -> DocumentLanguage:
        """The language of the workbooks."""
        return DocumentLanguage(self.language.currentData())

    def chosen_folder(self) -> Path:
        """Where they go."""
        return Path(self.folder.value())

    def write(self, work: Callable[[Task], list[Path]], told: Callable[[int], str]) -> None:
        """Run ``work``, which gives the files written; ``told``: how many there are, in words."""
        if self.return_by.is_wrong():
            self.fields.show_errors({"return_by": code_text("date_unreadable")})
            return
        self.fields.show_errors({})
        self.start_work(self.page.context.tasks, work, partial(self._on_written, told))

    def _on_written(self, told: Callable[[int], str], paths: list[Path]) -> None:
        folder = self.chosen_folder()
        place = folder.parent if folder.name == self._own_folder else folder
        state = {"folder": str(place), "language": self.chosen_language().value}
        self.page.context.memory.keep_table(self._memory, state)
        self.page.bar.tell(
            told(len(paths)),
            str(folder),
            tone=Tone.GOOD,
            action_text=translate("Export", "Open folder"),
            action=partial(open_folder, folder),
        )
        self.written.emit(paths)
        self.accept()
