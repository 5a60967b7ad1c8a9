"""Imports of the past, newest first; the chosen one can be undone until something depends on it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.services.imports import ImportBatchRow
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import second, small
from evalapp.ui.common.chip import ChipLook
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.formats import moment, whole
from evalapp.ui.common.messages import term
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import line, text_label
from evalapp.ui.workbooks.field_names import kind_name

translate = QCoreApplication.translate


class PastImports(QWidget):
    """``undo_wanted`` carries the number of the import, after the question was answered."""

    undo_wanted = Signal(int)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.model = RowTableModel(self._columns(), sort_by="at", descending=True)
        self.view = RowView(self.model, "past_imports", memory=context.memory)
        self.view.setAccessibleName(self.tr("Past imports"))
        self.view.selected.connect(self._on_selected)
        self.undo = small(second(self.tr("Undo this import…"), "undo"))
        self.undo.setObjectName("undo_import")
        self.undo.setEnabled(False)
        self.undo.clicked.connect(self._on_undo)
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 16, 6)
        head.addWidget(text_label(self.tr("Past imports"), "strong"), 1)
        head.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line())
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self.hide()

    def show_rows(self, rows: list[ImportBatchRow]) -> None:
        """Show the imports; nothing is shown while there are none."""
        self.model.set_rows(rows)
        self.setVisible(bool(rows))
        self._on_selected(self.view.current_row())

    def _columns(self) -> list[Column]:
        return [
            Column("at", self.tr("When"), lambda row: row.at, text=moment, width=150),
            Column("kind", self.tr("List"), lambda row: kind_name(row.kind), width=170),
            Column("file", term("file"), lambda row: row.file_name, stretch=True),
            Column("new", term("row_new"), lambda row: row.summary.new, text=whole, right=True, width=90),
            Column(
                "changed",
                term("row_changed"),
                lambda row: row.summary.changed,
                text=whole,
                right=True,
                width=110,
            ),
            Column(
                "refused",
                term("row_refused"),
                lambda row: row.summary.refused,
                text=whole,
                right=True,
                width=130,
            ),
            Column("account", term("account"), lambda row: row.account, width=120),
            Column("state", self.tr("State"), _state, delegate=ChipDelegate, width=140),
        ]

    def _on_selected(self, row: ImportBatchRow | None) -> None:
        self.undo.setEnabled(row is not None and row.undone_at is None)

    def _on_undo(self) -> None:
        row = self.view.current_row()
        assert isinstance(row, ImportBatchRow)
        confirm(
            self,
            self.tr("Undo the import of {file}?").format(file=row.file_name),
            self.tr("What it added goes, what it changed gets its former values."),
            self.tr("Undo"),
            self._on_confirmed,
        )

    def _on_confirmed(self) -> None:
        row = self.view.current_row()
        if isinstance(row, ImportBatchRow):
            self.undo_wanted.emit(row.id)


def _state(row: ImportBatchRow) -> ChipLook | None:
    return ChipLook(translate("Import", "Undone"), icon="undo") if row.undone_at else None
