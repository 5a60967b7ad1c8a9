"""What a part of the window says just now.

A layout shows a new label only after the event that made it, so those shows are delivered first.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget


def words(part: QWidget) -> str:
    """The texts of the labels that are not hidden themselves, one below the other."""
    QCoreApplication.sendPostedEvents()
    return "\n".join(label.text() for label in part.findChildren(QLabel) if not label.isHidden())


def seen(part: QWidget) -> str:
    """The texts of the labels that can be seen where ``part`` is: not those of another tab of it."""
    QCoreApplication.sendPostedEvents()
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part))
