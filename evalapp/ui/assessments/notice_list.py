"""Who was shown his released result and when: the list and its filter."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evalapp.services.result_notices import NoticeRow
from evalapp.ui.common.buttons import second, toggle
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.toolbar import SearchField, Toolbar


class NoticeList(QWidget):
    """Officials of the newest version; several can be marked at once."""

    shown_asked = Signal(object)
    """List of NoticeRow for which a day shall be entered."""
    removal_asked = Signal(object)
    """List of NoticeRow whose day shall be taken back."""

    def __init__(self, context: PageContext, *, may_edit: bool) -> None:
        super().__init__()
        self._language = context.language
        self.model = RowTableModel(self._columns(), key=lambda row: row.assessee_id, sort_by="official")
        self.view = RowView(self.model, "notices", memory=context.memory, several=True, row_height=40)
        self.view.setAccessibleName(self.tr("Results shown"))
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.search = SearchField(self.tr("Surname or body"))
        self.search.searched.connect(self.model.set_filter)
        self.not_shown = toggle(self.tr("Not shown yet"), "hide")
        self.not_shown.toggled.connect(self._on_filter)
        self.mark_button = second(self.tr("Result shown…"), "show")
        self.mark_button.setObjectName("mark_shown")
        self.mark_button.clicked.connect(self._on_mark)
        self.clear_button = second(self.tr("Take the date back"), "undo")
        self.clear_button.clicked.connect(self._on_clear)
        self.toolbar = Toolbar(self.search)
        self.toolbar.add(self.not_shown)
        if may_edit:
            self.toolbar.add(self.clear_button, self.mark_button)
            self.view.opened.connect(self._on_mark)
        self.toolbar.add_columns(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.view, 1)

    def show_rows(self, rows: Sequence[NoticeRow]) -> None:
        """Show the officials."""
        self.model.set_rows(rows)
        if rows and self.view.current_row() is None:
            self.view.select_first()
        self._on_selection()

    def _columns(self) -> list[Column]:
        return [
            Column(
                "official",
                term("official"),
                lambda row: row.full_name,
                detail=lambda row: row.post.pick(self._language) if row.post else "",
                stretch=True,
                required=True,
            ),
            Column("body", term("state_body"), self._body, tip=self._body, wraps=True, width=260),
            Column(
                "version", said("objection.against"), lambda row: row.release_number, right=True, width=84
            ),
            Column(
                "shown",
                said("objection.shown_on"),
                _shown,
                sort=lambda row: row.shown_on or date.min,
                width=210,
            ),
            Column("earlier", self.tr("Earlier version shown"), _earlier, width=180),
            Column("note", term("note"), lambda row: row.note, width=180),
        ]

    def _body(self, row: NoticeRow) -> str:
        return row.body.pick(self._language) if row.body else ""

    def _on_filter(self, only: bool) -> None:
        self.model.set_keeps((lambda row: row.shown_on is None) if only else None)

    def _on_selection(self) -> None:
        rows = self.view.selected_rows()
        self.mark_button.setEnabled(bool(rows))
        self.clear_button.setEnabled(any(row.shown_on is not None for row in rows))

    def _on_mark(self) -> None:
        if rows := self.view.selected_rows():
            self.shown_asked.emit(rows)

    def _on_clear(self) -> None:
        if rows := [row for row in self.view.selected_rows() if row.shown_on is not None]:
            self.removal_asked.emit(rows)


def _shown(row: NoticeRow) -> str:
    return said("objection.not_shown") if row.shown_on is None else day(row.shown_on)


def _earlier(row: NoticeRow) -> str:
    if row.earlier is None:
        return ""
    number, shown_on = row.earlier
    return f"{said('objection.version', number=number)}, {day(shown_on)}"
