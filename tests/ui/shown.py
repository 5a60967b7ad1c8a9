"""What a part of the window says just now."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget


def words(part: QWidget) -> str:
    """The texts of the labels that are not hidden, one below the other.

    A layout shows a new label only after the event that made it; those shows are delivered first.
    """
    QCoreApplication.sendPostedEvents()
    return "\n".join(label.text() for label in part.findChildren(QLabel) if not label.isHidden())
