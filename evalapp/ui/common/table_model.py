"""A read-only table over immutable rows; columns are declared, not coded.

It sorts and filters itself: QSortFilterProxyModel compares strings by the system's
language instead of the application's, and calls back into Python for every comparison.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import attrgetter
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter

from evalapp.domain.names import fold
from evalapp.ui.common.formats import DASH

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
RowRole = Qt.ItemDataRole.UserRole
"""The row itself: one of ours, or a :class:`Group`."""
ValueRole = Qt.ItemDataRole.UserRole + 1
"""What ``Column.value`` gave, for delegates."""


@dataclass(frozen=True, slots=True)
class Group:
    """A line above rows that belong together; ``key`` orders groups and tells them apart."""

    key: Any
    title: str
    detail: str = ""

    @property
    def id(self) -> tuple[str, Any]:
        """Distinct from the ids of rows."""
        return ("group", self.key)


@dataclass(frozen=True, slots=True)
class Column:
    """How one column is shown, sorted, searched and copied.

    ``value(row)`` is sorted by (unless ``sort`` says otherwise) and handed to the delegate;
    ``text(value)`` is shown, searched and copied; ``detail(row)`` is the second line.
    ``width`` in pixels at 100 %; the ``stretch`` column takes what is free. ``optional`` columns
    start hidden. ``header_paint`` draws an axis into the header.
    """

    key: str
    title: str
    value: Callable[[Any], Any]
    text: Callable[[Any], str] = str
    detail: Callable[[Any], str] | None = None
    sort: Callable[[Any], Any] | None = None
    tip: Callable[[Any], str] | None = None
    width: int = 120
    stretch: bool = False
    right: bool = False
    strong: bool = False
    wraps: bool = False
    optional: bool = False
    required: bool = False
    searched: bool = True
    sortable: bool = True
    hint: str = ""
    delegate: Any = None
    header_paint: Callable[[QPainter, QRect], None] | None = None


class RowTableModel(QAbstractTableModel):
    """Rows are any frozen objects; see :class:`Column` for how they are shown."""

    arranged = Signal()
    """After rows, order or filter changed: the view renews spans and heights."""

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        key: Callable[[Any], Any] = attrgetter("id"),
        group: Callable[[Any], Group | None] | None = None,
        sort_by: str = "",
        descending: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """``key(row)`` tells rows apart; ``group(row)`` puts rows under group lines.

        ``sort_by`` is a column's key, "" = as given.
        """
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key, self._group = key, group
        self._all: list[Any] = []
        self._rows: list[Any] = []
        self._places: dict[Any, int] = {}
        self._numbers: list[int] = []
        self._filter = ""
        self._keeps: Callable[[Any], bool] | None = None
        self._haystacks: dict[int, str] = {}
        self.sort_column = next((n for n, c in enumerate(self.columns) if c.key == sort_by), -1)
        self.sort_order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder

    # What is shown ---------------------------------------------------------------------------

    def set_rows(self, rows: Iterable[Any]) -> None:
        """Show other rows; as long as the same ids are shown, the selection stays."""
        self._all = list(rows)
        self._haystacks.clear()
        self._show(self._arranged())

    def change_row(self, row: Any) -> None:
        """Show another version of one row where it stands; order and filter stay as they are."""
        row_id = self._id(row)
        self._all = [row if self._id(one) == row_id else one for one in self._all]
        self._haystacks.clear()
        place = self.place_of(row_id)
        if place >= 0:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def set_filter(self, text: str) -> None:
        """Keep rows whose searched columns contain every word of ``text`` (case and қ/к folded)."""
        self._filter = fold(text)
        self._show(self._arranged())

    def set_keeps(self, keeps: Callable[[Any], bool] | None) -> None:
        """Keep rows for which ``keeps(row)`` is true; None keeps all."""
        self._keeps = keeps
        self._show(self._arranged())

    def narrow(self, text: str, keeps: Callable[[Any], bool] | None) -> None:
        """:meth:`set_filter` and :meth:`set_keeps` in one go; nothing is done where nothing narrows."""
        if not (self._filter or text.strip()) and self._keeps is keeps is None:
            return
        self._filter, self._keeps = fold(text), keeps
        self._show(self._arranged())

    def set_group(self, group: Callable[[Any], Group | None] | None) -> None:
        """Group by something else, or not at all."""
        self._group = group
        self._show(self._arranged())

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not self.columns[column].sortable:
            return
        self.sort_column, self.sort_order = column, order
        self._show(self._arranged())

    # Asking ----------------------------------------------------------------------------------

    def row(self, index: Index | int) -> Any:
        """The row (or Group) at a place."""
        return self._rows[index if isinstance(index, int) else index.row()]

    def place_of(self, row_id: Any) -> int:
        """Line of the row with this id, −1 when it is not shown."""
        return self._places.get(row_id, -1)

    def shown_rows(self) -> list[Any]:
        """The rows as they stand on screen: filtered, in order, without group lines."""
        return [row for row in self._rows if not isinstance(row, Group)]

    def all_rows(self) -> list[Any]:
        """Every row it was given."""
        return list(self._all)

    def is_group(self, place: int) -> bool:
        """Whether this line is a group line."""
        return isinstance(self._rows[place], Group)

    def has_groups(self) -> bool:
        """Whether group lines stand between the rows."""
        return self._group is not None

    def is_filtered(self) -> bool:
        """Whether a filter hides rows."""
        return bool(self._filter) or self._keeps is not None

    def text_at(self, row: Any, column: Column) -> str:
        """What a cell reads."""
        value = column.value(row)
        return DASH if value is None or value == "" else column.text(value)

    def number_of(self, place: int) -> int:
        """Running number of a line, counting from 1 without group lines."""
        return self._numbers[place]

    # Qt --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            column = self.columns[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return column.title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
                return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.is_group(index.row()):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index)
        if role == RowRole:
            return row
        if isinstance(row, Group):
            return self._group_data(row, index.column(), role)
        return self._cell_data(row, self.columns[index.column()], role)

    def _cell_data(self, row: Any, column: Column, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text_at(row, column)
        if role == ValueRole:
            return column.value(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) if column.tip else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {self.text_at(row, column)}"
        return None

    @staticmethod
    def _group_data(row: Group, column: int, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and column == 0:
            return f"{row.title} {row.detail}".strip()
        return None

    def _id(self, row: Any) -> Any:
        return row.id if isinstance(row, Group) else self._key(row)

    # Arranging -------------------------------------------------------------------------------

    def _arranged(self) -> list[Any]:
        shown = [row for row in self._all if self._matches(row)]
        if 0 <= self.sort_column < len(self.columns):
            shown = _sorted(shown, self.columns[self.sort_column], self.sort_order)
        return shown if self._group is None else list(_grouped(shown, self._group))

    def _matches(self, row: Any) -> bool:
        if self._keeps is not None and not self._keeps(row):
            return False
        if not self._filter:
            return True
        haystack = self._haystacks.get(id(row))
        if haystack is None:
            haystack = self._haystacks[id(row)] = fold(" ".join(self._words(row)))
        return all(word in haystack for word in self._filter.split())

    def _words(self, row: Any) -> Iterable[str]:
        for column in self.columns:
            if column.searched:
                yield self.text_at(row, column)
                if column.detail:
                    yield column.detail(row)

    def _show(self, rows: list[Any]) -> None:
        """Swap the rows in; as long as the same ones are shown, the selection follows them."""
        places = {self._id(row): place for place, row in enumerate(rows)}
        numbers = list(accumulate(int(not isinstance(row, Group)) for row in rows))
        if rows[: len(self._rows)] == self._rows and len(rows) > len(self._rows) > 0:
            self.beginInsertRows(NO_PARENT, len(self._rows), len(rows) - 1)
            self._rows, self._places = rows, places
            self.endInsertRows()
        elif places.keys() != self._places.keys():
            self.beginResetModel()
            self._rows, self._places = rows, places
            self.endResetModel()
        else:
            self.layoutAboutToBeChanged.emit()
            before = self.persistentIndexList()
            after = [self.index(places[self._id(self.row(index))], index.column()) for index in before]
            self._rows, self._places = rows, places
            self.changePersistentIndexList(before, after)
            self.layoutChanged.emit()
        self._numbers = numbers
        self.arranged.emit()


def _sorted(rows: list[Any], column: Column, order: Qt.SortOrder) -> list[Any]:
    value, collator = column.sort or column.value, QCollator(QLocale())
    collator.setNumericMode(True)

    def key(row: Any) -> Any:
        found = value(row)
        return collator.sortKey(str(found)) if isinstance(found, str) else found

    # Rows without a value stay at the end, whichever way the column is sorted.
    empty = [row for row in rows if value(row) is None]
    filled = [row for row in rows if value(row) is not None]
    return sorted(filled, key=key, reverse=order == Qt.SortOrder.DescendingOrder) + empty


def _grouped(rows: list[Any], group: Callable[[Any], Group | None]) -> Iterable[Any]:
    """Rows under their group lines, groups in the order of their keys, ungrouped rows last."""
    groups: dict[Any, Group] = {}
    members: dict[Any, list[Any]] = {}
    loose: list[Any] = []
    for row in rows:
        found = group(row)
        if found is None:
            loose.append(row)
        else:
            groups[found.key] = found
            members.setdefault(found.key, []).append(row)
    for key in sorted(groups):
        yield groups[key]
        yield from members[key]
    yield from loose
