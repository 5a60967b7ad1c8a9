"""Folders that workbooks are written to: proposed, chosen, opened afterwards."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from evalapp.ui.common.path_field import PathField

translate = QCoreApplication.translate


class FolderField(PathField):
    """The path of a folder, which need not be there yet."""

    def __init__(self) -> None:
        super().__init__("folder_path")

    def browse(self) -> None:
        wanted = Path(self.value())
        start = next((path for path in (wanted, *wanted.parents) if path.is_dir()), wanted)
        dialog = QFileDialog(self, translate("Export", "Folder for the workbooks"), str(start))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.set_value)
        dialog.open()


def documents_folder() -> Path:
    """Where the user keeps documents; his home where there is no such folder."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()


def open_folder(folder: Path) -> None:
    """Show a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
