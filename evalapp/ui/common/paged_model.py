"""A table over more rows than fit into memory: the service sorts and filters, pages come as one scrolls."""

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from evalapp.ui.common.table_model import NO_PARENT, Column, Index, RowTableModel

PAGE_SIZE = 200
"""Rows fetched at a time."""


class PagedTableModel(RowTableModel):
    """The page listens to ``wanted``, asks its service and answers with :meth:`show_rows`.

    ``wanted(offset)``: rows from ``offset`` on are needed in the order of :attr:`order`. Offset 0 means
    begin anew (the order or the filter changed).
    """

    wanted = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        key: Callable[[Any], Any] = attrgetter("id"),
        sort_by: str = "",
        descending: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, key=key, sort_by=sort_by, descending=descending, parent=parent)
        self.total = 0
        self._asked_for = -1

    @property
    def order(self) -> tuple[str, bool]:
        """Key of the column that orders ("" = as the service likes) and whether it descends."""
        known = 0 <= self.sort_column < len(self.columns)
        name = self.columns[self.sort_column].key if known else ""
        return name, self.sort_order == Qt.SortOrder.DescendingOrder

    def ask_anew(self) -> None:
        """Ask for the first page: a filter has changed."""
        self._asked_for = 0
        self.wanted.emit(0)

    def show_rows(self, rows: Iterable[Any], total: int, offset: int = 0) -> None:
        """Show a page that came: from ``offset`` on, of ``total`` rows altogether."""
        if offset and offset != len(self._all):
            return  # an answer to a question that is no longer asked
        self._asked_for = -1
        self.total = total
        found = list(rows)
        if offset == 0:
            self.set_rows(found)
            return
        self._all += found
        self._show(list(self._all))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not self.columns[column].sortable:
            return
        self.sort_column, self.sort_order = column, order
        self.arranged.emit()
        self.ask_anew()

    def canFetchMore(self, parent: Index = NO_PARENT) -> bool:
        return not parent.isValid() and len(self._all) < self.total and self._asked_for < 0

    def fetchMore(self, parent: Index = NO_PARENT) -> None:
        if self.canFetchMore(parent):
            self._asked_for = len(self._all)
            self.wanted.emit(self._asked_for)

    def _arranged(self) -> list[Any]:
        return list(self._all)
