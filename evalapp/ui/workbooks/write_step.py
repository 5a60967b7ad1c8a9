"""Last step: progress while the rows are written, then what came of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.exchange.headers import ImportKind
from evalapp.services.import_preview import ImportPreview, ImportSummary
from evalapp.ui.common.buttons import primary, quiet, second
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.progress_dialog import ProgressRow
from evalapp.ui.common.text_label import text_label
from evalapp.ui.workbooks.summary_bar import SummaryBar


class WriteStep(QWidget):
    """First a progress row with Cancel, then the counts with Undo and the way on."""

    undo = Signal()
    show_records = Signal()
    another = Signal()
    save_refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.progress = ProgressRow(self.tr("Writing"))
        self.backup = text_label(self.tr("A backup is made first; nothing is kept if you cancel."), "small")
        self.title = text_label("", "heading", wraps=True)
        self.refused = text_label("", "secondary", wraps=True)
        self.summary = SummaryBar()
        self.go_show = primary(self.tr("Show the records"))
        self.go_show.setObjectName("show_records")
        self.go_undo = second(self.tr("Undo this import"), "undo")
        self.go_undo.setObjectName("undo")
        self.go_save = second(self.tr("Save refused rows…"), "export")
        self.go_another = quiet(self.tr("Another file"))
        self.go_show.clicked.connect(self.show_records)
        self.go_undo.clicked.connect(self.undo)
        self.go_save.clicked.connect(self.save_refused)
        self.go_another.clicked.connect(self.another)
        self._result = self._built_result()
        self._running = self._built_running()
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self._running)
        body.addWidget(self._result)
        inner = QWidget()
        inner.setLayout(body)
        inner.setMaximumWidth(760)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 24, 20, 24)
        column.addWidget(inner)
        column.addStretch(1)

    def show_running(self) -> None:
        """Show progress."""
        self._result.hide()
        self._running.show()

    def show_done(self, preview: ImportPreview, summary: ImportSummary, *, may_undo: bool) -> None:
        """Show what was written."""
        self._running.hide()
        self._result.show()
        self.title.setText(self.tr("%n row(s) written", "", summary.to_write))
        self.summary.show_summary(summary)
        self.summary.show()
        self.refused.setVisible(bool(summary.refused))
        self.go_save.setVisible(bool(summary.refused))
        if preview.kind is ImportKind.RATINGS and summary.refused:
            words = self.tr("Refused forms of officials of the campaign wait there as open forms.")
        else:
            words = self.tr("Correct the refused rows in Excel and import them again.")
        self.refused.setText(words)
        self.go_undo.setEnabled(may_undo)
        self.go_show.setFocus()

    def show_undone(self) -> None:
        """Show that everything was taken back."""
        self.title.setText(self.tr("The import was undone; everything is as before"))
        self.go_undo.setEnabled(False)
        for told in (self.refused, self.summary, self.go_save):
            told.hide()

    def _built_running(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.progress)
        column.addWidget(self.backup)
        return made

    def _built_result(self) -> QWidget:
        made = QWidget()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("good", "good", 24))
        head.addWidget(self.title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.go_show, self.go_save, self.go_undo, self.go_another):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.summary)
        column.addWidget(self.refused)
        column.addSpacing(8)
        column.addLayout(buttons)
        return made
