"""Rating workbooks for the raters: for whom, in which language, into which folder, by when."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog

from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.placing import safe_name
from evalapp.services.campaigns import CampaignCard
from evalapp.services.rating_workbooks import RaterForms, RatingExport
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field, Form
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.path_field import PathField
from evalapp.ui.common.progress_dialog import WorkingDialog

MEMORY = "rating_workbooks"
DUE, ALL = "\x00due", "\x00all"
_LANGUAGES = (
    (DocumentLanguage.KK, "Қазақша"),
    (DocumentLanguage.RU, "Русский"),
    (DocumentLanguage.KK_RU, "Қазақша + русский"),
    (DocumentLanguage.EN, "English"),
)


class RatingWorkbooksDialog(WorkingDialog):
    """Writes one workbook for each rater in the background."""

    written = Signal(object)
    """The paths."""

    def __init__(self, page: Page, card: CampaignCard, raters: Sequence[RaterForms]) -> None:
        super().__init__(
            page,
            self.tr("Rating forms for the raters"),
            self.tr("Each rater gets one workbook with all officials whom he or she assesses."),
            width=560,
        )
        self._page, self._campaign_id = page, card.row.id
        self._own_folder = safe_name(card.row.name)
        self._remembered = page.context.memory.table(MEMORY)
        self._build_form(raters)
        self.add_progress(self.tr("Writing workbooks"))
        self.verb = self.add_verb(term("btn_export"), self._on_export)
        self.verb.setObjectName("export_now")

    def wanted(self) -> RatingExport:
        """What was asked for."""
        chosen = str(self.raters.currentData())
        return RatingExport(
            folder=Path(self.folder.value()),
            language=DocumentLanguage(self.language.currentData()),
            raters=None if chosen in (DUE, ALL) else [chosen],
            only_due=chosen != ALL,
            return_by=self.return_by.value(),
            for_official_use=self.marking.isChecked(),
        )

    def _build_form(self, raters: Sequence[RaterForms]) -> None:
        self.raters = QComboBox()
        self.raters.setObjectName("raters")
        due = sum(rater.due > 0 for rater in raters)
        self.raters.addItem(self.tr("Who still owes forms (%n)", "", due), DUE)
        self.raters.addItem(self.tr("All raters (%n)", "", len(raters)), ALL)
        for rater in raters:
            words = " · ".join(filter(None, (rater.code, rater.full_name)))
            self.raters.addItem(f"{words} ({rater.due} / {rater.forms})", rater.code)
        self.language = QComboBox()
        self.language.setObjectName("export_language")
        for language, words in _LANGUAGES:
            self.language.addItem(words, language)
        wanted = self._remembered.get("language", self._page.context.language.value)
        self.language.setCurrentIndex(max(0, self.language.findData(DocumentLanguage(wanted))))
        self.return_by = DateField()
        self.folder = FolderField()
        # A folder of the campaign's own: a workbook for each rater would bury what else lies there.
        place = Path(self._remembered.get("folder", "") or _documents())
        self.folder.set_value(str(place / self._own_folder))
        self.marking = QCheckBox(term("for_official_use"))
        form = self.form = Form()
        form.add(Field("raters", self.tr("For whom"), self.raters, stretch=3))
        form.add(
            Field("language", self.tr("Language of the document"), self.language, stretch=3),
            Field("return_by", self.tr("Return by"), self.return_by, stretch=2),
        )
        form.add(
            Field(
                "folder",
                self.tr("Folder"),
                self.folder,
                hint=self.tr(
                    "The folder is made when it is absent. "
                    "The files are named by the rater's code; no names are in them."
                ),
            )
        )
        form.add_widget(self.marking)
        self.body.addWidget(form)

    def _on_export(self) -> None:
        wanted = self.wanted()
        if self.return_by.is_wrong():
            return
        service = self._page.context.services.rating_workbooks
        self.start_work(
            self._page.context.tasks,
            lambda task: service.export(self._campaign_id, wanted, progress=task),
            partial(self._on_written, wanted),
        )

    def _on_written(self, wanted: RatingExport, paths: list[Path]) -> None:
        is_own = wanted.folder.name == self._own_folder
        place = wanted.folder.parent if is_own else wanted.folder
        state = {"folder": str(place), "language": wanted.language.value}
        self._page.context.memory.keep_table(MEMORY, state)
        self._page.bar.tell(
            self.tr("%n workbook(s) written.", "", len(paths)),
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
