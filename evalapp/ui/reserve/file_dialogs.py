"""Files of an application: what one proves, and a look at a picture."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QScrollArea, QWidget

from evalapp.domain.language import Language
from evalapp.domain.rule_set import Criterion
from evalapp.services.attachments import AttachmentFile, AttachmentRow
from evalapp.services.criterion_words import criterion_name
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.path_field import PathField

MOST_MEGABYTES = 256
"""Memory that a picture may take unpacked; a small file may claim a huge picture."""
_PREVIEW = QSize(860, 620)


class FileField(PathField):
    """The path of a file to be attached; "" for none."""

    def __init__(self, types: Sequence[str], name: str = "file_path") -> None:
        super().__init__(name)
        self._types = types

    def browse(self) -> None:
        choose_file(self, self._types, self.set_value)


class FileDialog(FormDialog):
    """What a file proves; for a new one also which file it is."""

    def __init__(
        self,
        parent: QWidget | None,
        language: Language,
        criteria: Sequence[Criterion],
        save: Callable[[dict[str, Any]], object],
        *,
        types: Sequence[str] = (),
        path: Path | None = None,
        row: AttachmentRow | None = None,
    ) -> None:
        super().__init__(
            parent,
            row.name if row else self.tr("Add a file"),
            ""
            if row
            else self.tr("A copy is kept encrypted in the workspace; the file itself stays where it is."),
            verb="" if row else self.tr("Add"),
        )
        self._save, self._is_new = save, row is None
        if row is None:
            self.form.add(Field("path", self.tr("File"), FileField(types), required=True))
        box = QComboBox()
        box.addItem(self.tr("None of the criteria"), None)
        for criterion in criteria:
            box.addItem(criterion_name(language, criterion), criterion)
        note = QLineEdit()
        note.setMaxLength(300)
        self.form.add(Field("criterion", self.tr("Proves"), box))
        self.form.add(Field("note", self.tr("Note"), note))
        self.form.load(
            {
                "path": str(path or ""),
                "criterion": row.criterion if row else None,
                "note": row.note if row else "",
            }
            if self._is_new
            else {"criterion": row.criterion if row else None, "note": row.note if row else ""}
        )

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        if self._is_new and not values["path"]:
            return {"path": self.tr("Choose a file.")}
        return {}

    def save(self, values: dict[str, Any]) -> None:
        chosen = values["criterion"]
        values["criterion"] = Criterion(chosen) if chosen else None  # Qt gives enums of text back as text
        self._save(values)


class PictureDialog(Dialog):
    """A scan as large as the window allows; nothing of it leaves the workspace."""

    def __init__(self, parent: QWidget | None, file: AttachmentFile) -> None:
        super().__init__(
            parent, file.row.name, file.row.note, width=_PREVIEW.width(), height=_PREVIEW.height()
        )
        self.cancel.setText(self.tr("Close"))
        shown = QLabel()
        shown.setObjectName("picture")
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture = _picture(file.content)
        if picture is None:
            shown.setText(self.tr("The picture cannot be shown. Save a copy and open it elsewhere."))
            shown.setWordWrap(True)
        else:
            shown.setPixmap(picture)
            shown.setAccessibleName(file.row.name)
        area = QScrollArea()
        area.setWidget(shown)
        area.setWidgetResizable(True)
        self.body.addWidget(area, 1)


def choose_file(parent: QWidget, types: Sequence[str], chosen: Callable[[str], object]) -> QFileDialog:
    """Ask for a file of these endings without holding up the window; ``chosen(path)`` gets it."""
    dialog = QFileDialog(parent, parent.windowTitle())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    endings = " ".join(f"*.{ending}" for ending in types)
    dialog.setNameFilter(f"{', '.join(types)} ({endings})")
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def _picture(content: bytes) -> QPixmap | None:
    """The picture scaled down to the width of the dialog, or None when it is none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    reader.setAllocationLimit(MOST_MEGABYTES)
    size = reader.size()
    if size.isValid() and size.width() > 2 * _PREVIEW.width():
        reader.setScaledSize(size.scaled(_PREVIEW * 2, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return None
    if image.width() > _PREVIEW.width() - 60:
        image = image.scaledToWidth(_PREVIEW.width() - 60, Qt.TransformationMode.SmoothTransformation)
    return QPixmap.fromImage(image)
