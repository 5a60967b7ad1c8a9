"""Everything a verification found, to be read and copied."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from evalapp.services.audit_log import WorkspaceVerification
from evalapp.services.verification_words import findings, lines
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.translation import interface_language

_WIDTH, _HEIGHT = 720, 460
_MOST_RECORDS = 300
"""Records named of one kind of finding."""


class FindingsDialog(Dialog):
    """Each finding as a sentence, with the records it is about below it."""

    def __init__(self, parent: QWidget, found: WorkspaceVerification) -> None:
        super().__init__(
            parent,
            self.tr("What the verification found"),
            self.tr("Tell the administrator; compare with a backup."),
            width=_WIDTH,
            height=_HEIGHT,
        )
        self.setObjectName("findings")
        language = interface_language()
        self.list = QPlainTextEdit("\n".join(lines(language, findings(language, found), most=_MOST_RECORDS)))
        self.list.setReadOnly(True)
        self.list.setAccessibleName(self.tr("What the verification found"))
        self.body.addWidget(self.list, 1)
        self.cancel.setText(self.tr("Close"))
