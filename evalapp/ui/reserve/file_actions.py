"""What the files of the card can do: come in, be looked at, go out, be described, be deleted."""

from functools import partial
from pathlib import Path, PurePath
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from evalapp.domain.document import FACTS
from evalapp.domain.errors import AppError
from evalapp.domain.reserve_terms import ReserveTerms
from evalapp.exchange.placing import safe_name
from evalapp.services.attachments import AttachmentFile, AttachmentRow
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.context import PageContext
from evalapp.ui.reserve.card_files import FilesPart
from evalapp.ui.reserve.file_dialogs import FileDialog, PictureDialog


class FileActions(QObject):
    """Between the list of files and the service; the card reloads itself after each commit."""

    failed = Signal(object)
    """What went wrong outside a dialog."""

    def __init__(self, context: PageContext, part: FilesPart, terms: ReserveTerms, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._part, self._terms, self._widget = context, part, terms, parent
        self._service = context.services.attachments
        part.add_asked.connect(self._on_add)
        part.show_asked.connect(self._on_show)
        part.save_asked.connect(self._on_save)
        part.describe_asked.connect(self._on_describe)
        part.remove_asked.connect(self._on_remove)

    def _on_add(self, path: Path | None) -> None:
        card = self._part.card
        if card is None:
            return
        application_id = card.id

        def save(values: dict[str, Any]) -> None:
            self._service.add(
                application_id, Path(values["path"]), criterion=values["criterion"], note=values["note"]
            )

        FileDialog(
            self._widget.window(),
            self._context.language,
            tuple(FACTS),
            save,
            types=self._terms.attachment_types,
            path=path,
        ).open()

    def _on_describe(self, row: AttachmentRow) -> None:
        def save(values: dict[str, Any]) -> None:
            self._service.describe(
                row.id, criterion=values["criterion"], note=values["note"], version=row.version
            )

        FileDialog(self._widget.window(), self._context.language, tuple(FACTS), save, row=row).open()

    def _on_show(self, row: AttachmentRow) -> None:
        self._context.tasks.run(
            self, lambda _task: self._service.read(row.id), done=self._show, failed=self._on_failed
        )

    def _show(self, file: AttachmentFile) -> None:
        PictureDialog(self._widget.window(), file).open()

    def _on_save(self, row: AttachmentRow) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._widget.window(), self.tr("Save a copy; it is not encrypted"), documents)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        name = PurePath(row.name)
        dialog.selectFile(f"{safe_name(name.stem)}{name.suffix}")
        dialog.fileSelected.connect(partial(self._save_out, row.id))
        dialog.open()

    def _save_out(self, attachment_id: int, path: str) -> None:
        self._context.tasks.run(
            self,
            lambda _task: self._service.save_out(attachment_id, Path(path)),
            done=self._on_saved,
            failed=self._on_failed,
        )

    def _on_saved(self, _nothing: None) -> None:
        """The copy lies where it was asked for; nothing changes on screen."""

    def _on_remove(self, row: AttachmentRow) -> None:
        confirm(
            self._widget.window(),
            self.tr("Delete {name}?").format(name=row.name),
            self.tr(
                "The file is taken out of the workspace for good; the audit log keeps that it was there."
            ),
            self.tr("Delete the file"),
            partial(self._remove, row),
            dangerous=True,
        )

    def _remove(self, row: AttachmentRow) -> None:
        try:
            self._service.remove(row.id, version=row.version)
        except AppError as error:
            self._on_failed(error)

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error)
