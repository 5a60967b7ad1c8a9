"""The only modal questions in the application."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from evalapp.ui.common.dialog import Dialog

translate = QCoreApplication.translate
Button = QMessageBox.StandardButton

QT_WORDS = (translate("QPlatformTheme", "Discard"), translate("QPlatformTheme", "Cancel"))
"""Qt speaks no Kazakh; named here, its words for the two buttons are translated with ours."""


def confirms_discard(parent: QWidget) -> bool:
    """Whether the user lets go of what is not saved."""
    answer = QMessageBox.question(
        parent,
        translate("Ask", "Unsaved changes"),
        translate("Ask", "Discard the changes?"),
        Button.Discard | Button.Cancel,
        Button.Cancel,
    )
    return answer == Button.Discard


def confirm(
    parent: QWidget,
    question: str,
    text: str,
    verb: str,
    on_yes: Callable[[], object],
    *,
    dangerous: bool = False,
) -> None:
    """Ask before what cannot be undone; ``verb`` names the deed with its number ("Release 86 results").

    Returns at once; ``on_yes`` is called when the verb is chosen.
    """
    dialog = Dialog(parent, question, text, width=440)
    dialog.setObjectName("confirmation")
    dialog.add_verb(verb, dangerous=dangerous).setObjectName("verb")
    dialog.accepted.connect(on_yes)
    dialog.open()
