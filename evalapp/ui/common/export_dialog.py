"""Export to Excel: what, in which language, to which place; progress, and another name for a file in use."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog

from evalapp.domain.errors import AppError
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.placing import free_name, safe_name
from evalapp.services.exports import ExportTarget
from evalapp.services.progress import Progress
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.folders import documents_folder, open_folder
from evalapp.ui.common.form import Field, Form
from evalapp.ui.common.messages import error_text, said, term
from evalapp.ui.common.page import Page
from evalapp.ui.common.path_field import PathField
from evalapp.ui.common.progress_dialog import WorkingDialog

translate = QCoreApplication.translate

SUFFIX = ".xlsx"
MEMORY = "export"
_SIDE_BY_SIDE = 3
"""With more kinds than these their names are long, and the language stands in a row of its own."""


@dataclass(frozen=True, slots=True)
class ExportKind:
    """One workbook that may be written: its name in the list, the name proposed for the file.

    ``write`` is called in the background. ``is_marked``: the marking "for official use" is offered.
    ``suffix``: ending of the file, with its dot; "" = a folder that is filled.
    """

    words: str
    file_name: str
    write: Callable[[ExportTarget, Progress], None]
    is_marked: bool = False
    suffix: str = SUFFIX


class ExportDialog(WorkingDialog):
    """Asks, writes in the background behind a progress row, then says where the workbook is."""

    exported = Signal(object)
    """The path of the workbook that was written."""

    def __init__(self, page: Page, kinds: Sequence[ExportKind], *, shown_filter: str = "") -> None:
        super().__init__(page, translate("Export", "Export to Excel"), width=560)
        self._page = page
        self._kinds = tuple(kinds)
        self._shown_filter = shown_filter
        self.has_own_title = False
        self._remembered = page.context.memory.table(MEMORY)
        if shown_filter:
            self.set_text(
                translate("Export", "Only what the table shows is written: {filter}").format(
                    filter=shown_filter
                )
            )
        self._build_form()
        self.add_progress(translate("Export", "Writing the workbook"))
        self.verb = self.add_verb(term("btn_export"), self._on_export)
        self.verb.setObjectName("export_now")
        self.exported.connect(partial(_tell, page))
        self._on_kind()

    def target(self) -> ExportTarget:
        """What was asked for."""
        path = Path(self.place.value())
        suffix = self._kind().suffix
        if suffix and path.suffix.casefold() != suffix:
            path = path.with_name(path.name + suffix)
        return ExportTarget(
            path=path,
            language=DocumentLanguage(self.language.currentData()),  # Qt gives enums of text back as text
            shown_filter=self._shown_filter,
            for_official_use=self.marking.isChecked() and self._kind().is_marked,
        )

    def _build_form(self) -> None:
        self.kind = QComboBox()
        self.kind.setObjectName("export_kind")
        for kind in self._kinds:
            self.kind.addItem(kind.words)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.language = QComboBox()
        self.language.setObjectName("export_language")
        for language, words in document_languages():
            self.language.addItem(words, language)
        wanted = self._remembered.get("language", self._page.context.language.value)
        self.language.setCurrentIndex(max(0, self.language.findData(DocumentLanguage(wanted))))
        self.place = PlaceField()
        self.marking = QCheckBox(term("for_official_use"))
        form = Form()
        has_books = any(kind.suffix == SUFFIX for kind in self._kinds)
        name = translate("Export", "Workbook") if has_books else said("report.which")
        what = Field("kind", name, self.kind, stretch=3)
        spoken = Field("language", translate("Export", "Language of the document"), self.language, stretch=2)
        if len(self._kinds) > _SIDE_BY_SIDE:
            form.add(what)
            form.add(spoken)
        else:
            form.add(what, spoken)
        form.add(Field("place", term("file"), self.place))
        form.add_widget(self.marking)
        self.form = form
        self.body.addWidget(form)

    def _kind(self) -> ExportKind:
        return self._kinds[max(0, self.kind.currentIndex())]

    def _on_kind(self) -> None:
        kind = self._kind()
        if not self.has_own_title:
            excel = translate("Export", "Export to Excel")
            self.set_title(excel if kind.suffix == SUFFIX else said("report.export"))
        self.marking.setVisible(kind.is_marked)
        self.place.suffix = kind.suffix
        proposed = self._folder() / f"{safe_name(kind.file_name)}{kind.suffix}"
        # Nothing is overwritten unasked.
        self.place.set_value(str(free_name(proposed) if proposed.exists() else proposed))

    def _folder(self) -> Path:
        kept = self._remembered.get("folder", "")
        if kept and Path(kept).is_dir():
            return Path(kept)
        return documents_folder()

    def _on_export(self) -> None:
        target = self.target()
        if not target.path.exists():
            self._write(target)
            return
        self.bar.tell(
            translate("Export", "This file exists already."),
            target.path.name,
            tone=Tone.WARN,
            action_text=translate("Export", "Replace"),
            action=partial(self._write, target),
        )

    def _write(self, target: ExportTarget) -> None:
        kind = self._kind()
        self.start_work(
            self._page.context.tasks,
            lambda task: kind.write(target, task),
            lambda _result: self._on_written(target),
        )

    def _on_written(self, target: ExportTarget) -> None:
        state = {"folder": str(target.path.parent), "language": target.language.value}
        self._page.context.memory.keep_table(MEMORY, state)
        self.exported.emit(target.path)
        self.accept()

    def show_failure(self, error: AppError) -> None:
        """A file in use: offer the free name that comes along."""
        other = error.params.get("other")
        if not isinstance(other, Path):
            super().show_failure(error)
            return
        words = translate("Export", "Save as {name}").format(name=other.name)
        self.bar.complain(error_text(error), action_text=words, action=partial(self._write_as, other))

    def _write_as(self, path: Path) -> None:
        self.place.set_value(str(path))
        self._on_export()


class PlaceField(PathField):
    """The path of a file to be written, or of a folder where ``suffix`` is ""."""

    def __init__(self) -> None:
        super().__init__("export_path")
        self.suffix = SUFFIX

    def browse(self) -> None:
        dialog = QFileDialog(self, translate("Export", "Where to write the workbook"), self.value())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # asked once, in the dialog itself
        if not self.suffix:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        elif self.suffix == SUFFIX:
            dialog.setNameFilter(translate("Export", "Excel workbooks (*.xlsx)"))
        else:
            dialog.setNameFilter(f"{self.suffix[1:].upper()} (*{self.suffix})")
        dialog.setDefaultSuffix(self.suffix[1:])
        dialog.selectFile(self.value())
        dialog.fileSelected.connect(self.set_value)
        dialog.open()


def document_languages() -> list[tuple[DocumentLanguage, str]]:
    """Languages are named in themselves."""
    return [
        (DocumentLanguage.KK, "Қазақша"),
        (DocumentLanguage.RU, "Русский"),
        (DocumentLanguage.KK_RU, "Қазақша + русский"),
        (DocumentLanguage.EN, "English"),
    ]


def _tell(page: Page, path: Path) -> None:
    page.bar.tell(
        translate("Export", "The workbook is written.") if path.suffix == SUFFIX else said("report.written"),
        path.name,
        tone=Tone.GOOD,
        action_text=translate("Export", "Open folder"),
        action=partial(open_folder, path.parent),
    )
