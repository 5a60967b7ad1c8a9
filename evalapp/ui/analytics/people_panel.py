"""The people behind a point, cell, bar or tile, at the right of the charts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from evalapp.services.analytics import PersonLine
from evalapp.ui.common.buttons import second
from evalapp.ui.common.side_panel import SidePanel
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.toolbar import SearchField

MANY = 12
"""Longer lists have a search field."""


class PeoplePanel(SidePanel):
    """A list with names and bodies; Enter, double click or the button open the card."""

    opened = Signal(int)
    """Number of the person (or application) to open."""

    def __init__(self) -> None:
        super().__init__(width=330, title=" ")
        self.words = text_label("", "small", wraps=True)
        self.head.addWidget(self.words)
        self.search = SearchField(self.tr("Name"))
        self.search.searched.connect(self._on_searched)
        self.head.addWidget(self.search)
        self.model = RowTableModel(
            [Column("name", self.tr("Name"), _name, detail=_detail, stretch=True, required=True)]
        )
        self.view = RowView(self.model, "people")
        self.view.setAccessibleName(self.tr("People behind the chart"))
        self.view.opened.connect(self._on_opened)
        self.view.selected.connect(self._on_selected)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.view, 1)
        self.open_button = second(self.tr("Open card"))
        self.open_button.clicked.connect(self._on_open_clicked)
        self.add_foot(self.open_button)
        self.foot.addStretch(1)

    def show_people(self, people: Sequence[PersonLine], words: str) -> None:
        """List ``people``; ``words`` say what they stand behind."""
        self.title.setText(self.tr("%n person(s)", "", len(people)))
        self.words.setText(words)
        self.search.clear()
        self.search.setVisible(len(people) > MANY)
        self.model.set_filter("")
        self.model.set_rows(people)
        self.view.select_first()
        self.open_button.setEnabled(bool(people))

    def _on_searched(self, text: str) -> None:
        self.model.set_filter(text)

    def _on_selected(self, row: PersonLine | None) -> None:
        self.open_button.setEnabled(row is not None)

    def _on_opened(self, row: PersonLine) -> None:
        self.opened.emit(row.id)

    def _on_open_clicked(self) -> None:
        row = self.view.current_row()
        if row is not None:
            self.opened.emit(row.id)


def _name(person: PersonLine) -> str:
    return person.name


def _detail(person: PersonLine) -> str:
    return person.detail
