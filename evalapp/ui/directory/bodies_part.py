"""Tables of bodies and of posts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evalapp.services.organizations import OrganizationRow, PositionRow
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.formats import day, whole
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import term
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar


class BodiesPart(QWidget):
    """State bodies with who serves there today; a double click shows them in the register."""

    body_asked = Signal(int)
    """Id of a body whose officials shall be shown."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._language = context.language
        self.search = SearchField(self.tr("Name or region"))
        self.kinds = FilterButton(self.tr("Kind"))
        self.model = RowTableModel(self._columns(), key=lambda row: row.organization_id, sort_by="name")
        self.view = RowView(self.model, "bodies", memory=context.memory)
        self.view.setAccessibleName(self.tr("Bodies"))
        self.view.opened.connect(self._on_opened)
        self.search.searched.connect(self.model.set_filter)
        self.kinds.changed.connect(self._on_kinds)
        toolbar = Toolbar(self.search)
        toolbar.add(self.kinds)
        toolbar.add_columns(self.view)
        _column(self, toolbar, self.view)

    def show_bodies(self, rows: Sequence[OrganizationRow]) -> None:
        """Show the bodies."""
        kinds = dict.fromkeys(row.kind for row in rows)
        self.kinds.set_choices([(kind, label(kind)) for kind in kinds])
        self.model.set_rows(rows)

    def _columns(self) -> list[Column]:
        said = self._said
        return [
            Column("name", term("state_body"), said, tip=said, stretch=True, required=True),
            Column("kind", self.tr("Kind"), lambda row: row.kind, text=label, width=130),
            Column(
                "region",
                term("region"),
                lambda row: row.region.pick(self._language) if row.region else None,
                width=210,
            ),
            Column(
                "officials",
                self.tr("Officials"),
                lambda row: row.officials,
                text=whole,
                right=True,
                width=130,
            ),
            Column(
                "valid_to",
                self.tr("Existed until"),
                lambda row: row.valid_to,
                text=day,
                width=130,
                optional=True,
            ),
            Column("successors", term("legal_successor"), self._successors, width=200, optional=True),
        ]

    def _said(self, row: OrganizationRow) -> str:
        return row.name.pick(self._language)

    def _successors(self, row: OrganizationRow) -> str:
        return ", ".join(name.pick(self._language) for name in row.successors)

    def _on_kinds(self, kinds: frozenset[object]) -> None:
        self.model.set_keeps((lambda row: row.kind in kinds) if kinds else None)

    def _on_opened(self, row: OrganizationRow) -> None:
        self.body_asked.emit(row.organization_id)


class PostsPart(QWidget):
    """Posts by category with how many hold them today."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._language = context.language
        self.search = SearchField(self.tr("Post"))
        self.model = RowTableModel(self._columns(), key=lambda row: row.position_id, sort_by="title")
        self.view = RowView(self.model, "posts", memory=context.memory)
        self.view.setAccessibleName(self.tr("Posts"))
        self.search.searched.connect(self.model.set_filter)
        _column(self, Toolbar(self.search), self.view)

    def show_posts(self, rows: Sequence[PositionRow]) -> None:
        """Show the posts."""
        self.model.set_rows(rows)

    def _columns(self) -> list[Column]:
        return [
            Column(
                "title",
                term("position"),
                lambda row: row.title.pick(self._language),
                stretch=True,
                required=True,
            ),
            Column("category", self.tr("Category"), lambda row: row.category, text=label, width=240),
            Column(
                "officials",
                self.tr("Officials"),
                lambda row: row.officials,
                text=whole,
                right=True,
                width=130,
            ),
        ]


def _column(part: QWidget, *widgets: QWidget) -> None:
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
