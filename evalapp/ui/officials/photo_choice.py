"""Choosing a photo for the personal card."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate

WIDTH, HEIGHT = 360, 480
QUALITY = 88
MOST_MEGABYTES = 128


def choose_photo(parent: QWidget, chosen: Callable[[str], object]) -> QFileDialog:
    """Ask for the file of a picture without holding up the window; ``chosen(path)`` gets it."""
    dialog = QFileDialog(parent, translate("PhotoChoice", "Photo"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    pictures = translate("PhotoChoice", "Pictures")
    dialog.setNameFilter(f"{pictures} (*.jpg *.jpeg *.png *.bmp *.webp)")
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def read_photo(path: str) -> bytes | None:
    """The picture at ``path`` as a JPEG of at most 360 × 480; None when it is no picture.

    Written anew, so that nothing of the file but the picture (place, camera) gets into the workspace.
    """
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    reader.setAllocationLimit(MOST_MEGABYTES)
    image = reader.read()
    if image.isNull():
        return None
    return _jpeg(
        image.scaled(
            WIDTH, HEIGHT, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    )


def _jpeg(image: QImage) -> bytes:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_RGB32).save(buffer, "JPEG", QUALITY)  # type: ignore[call-overload]
    buffer.close()
    return bytes(kept.data())
