"""A table of rows: hover and selection over the whole row, group lines, columns that are remembered."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from evalapp.ui.common.clipboard import Hides, copy_table
from evalapp.ui.common.delegates import GROUP_HEIGHT, RowDelegate
from evalapp.ui.common.table_header import TableHeader
from evalapp.ui.common.table_model import Group, RowTableModel
from evalapp.ui.common.theme import ONE_LINE, TWO_LINES, scaled
from evalapp.ui.common.theme import row_height as height_of

translate = QCoreApplication.translate
LEAST_STRETCHED = 170
_ONE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class TableMemory(Protocol):
    """Remembers how a table is shown on this workstation."""

    def table(self, name: str) -> dict[str, Any]:
        """What was kept for the table, ``{}`` at first."""

    def keep_table(self, name: str, state: dict[str, Any]) -> None:
        """Keep ``{"hidden": [keys], "sort": [key, descending], "widths": {key: pixels at 100 %}}``."""


class NoMemory:
    """Forgets everything; for previews and tests."""

    def table(self, name: str) -> dict[str, Any]:
        """Nothing was kept."""
        return {}

    def keep_table(self, name: str, state: dict[str, Any]) -> None:
        """Forget."""


class RowView(QTableView):
    """Shows a :class:`RowTableModel`. Selection is by row; Enter and double click open a row."""

    opened = Signal(object)
    """The row that was double-clicked or entered."""
    selected = Signal(object)
    """The current row, None when there is none."""

    def __init__(
        self,
        model: RowTableModel,
        name: str,
        *,
        memory: TableMemory | None = None,
        row_height: int = 0,
        several: bool = False,
    ) -> None:
        """``name`` is kept in settings; ``row_height`` 0 = 44 with two-line columns, else 32."""
        super().__init__()
        self.setObjectName(name)
        self.hover_row = -1
        self.copy_instead: Callable[[], None] | None = None
        """Copies in the place of :meth:`copy`, where what is shown may not leave the workspace as it is."""
        self.hides: Hides | None = None
        """Values that are shown but not copied."""
        self.marked_rows: frozenset[Any] = frozenset()
        self.first_column = 0
        self._name, self._memory = name, memory or NoMemory()
        has_two = any(column.detail or column.wraps for column in model.columns)
        self._row_height = row_height or (TWO_LINES if has_two else ONE_LINE)
        self._has_groups = False
        self._widths: dict[str, int] = {}
        self._delegates: list[RowDelegate] = []
        self._build(several=several)
        self.setModel(model)
        self._set_delegates(model)
        self._restore(model)
        model.arranged.connect(self._on_arranged)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self._on_double_clicked)
        self._on_arranged()

    # Asking and choosing ---------------------------------------------------------------------

    @property
    def rows(self) -> RowTableModel:
        """The model."""
        model = self.model()
        assert isinstance(model, RowTableModel)
        return model

    def current_row(self) -> Any:
        """The row with the cursor, or None."""
        index = self.currentIndex()
        row = self.rows.row(index) if index.isValid() else None
        return None if isinstance(row, Group) else row

    def selected_rows(self) -> list[Any]:
        """The selected rows in their order on screen."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows.row(place) for place in places if not self.rows.is_group(place)]

    def select_id(self, row_id: Any) -> bool:
        """Put the cursor on the row with this id; False when it is not shown."""
        place = self.rows.place_of(row_id)
        if place < 0:
            return False
        self.setCurrentIndex(self.rows.index(place, self.first_column))
        self.scrollTo(self.currentIndex())
        return True

    def select_first(self) -> None:
        """Put the cursor on the first row, past a group line."""
        for place in range(self.rows.rowCount()):
            if not self.rows.is_group(place):
                self.setCurrentIndex(self.rows.index(place, self.first_column))
                return

    def mark_rows(self, ids: frozenset[Any]) -> None:
        """Set the rows with these ids apart from the others, without selecting them."""
        if ids != self.marked_rows:
            self.marked_rows = ids
            self.viewport().update()

    def columns_menu(self) -> QMenu:
        """A menu that shows and hides columns."""
        menu = QMenu(self)
        for number, column in enumerate(self.rows.columns):
            name = f"{column.title}, {column.hint}" if column.hint and not column.title else column.title
            if not name:
                continue
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(number))
            action.setEnabled(not column.required)
            action.setData(number)
        menu.addSeparator()
        menu.addAction(translate("Common", "Show all"), self.show_all_columns)
        menu.triggered.connect(self._on_column_chosen)
        return menu

    def show_all_columns(self) -> None:
        """Show every column."""
        for number in range(len(self.rows.columns)):
            self.setColumnHidden(number, False)
        self._columns_changed()

    def copy(self) -> None:
        """Copy the selected rows, or all that are shown, for pasting into a spreadsheet."""
        if self.copy_instead is not None:
            self.copy_instead()
            return
        rows = self.selected_rows() or self.rows.shown_rows()
        copy_table(self.shown_columns(), rows, self.rows, hides=self.hides)

    def shown_columns(self) -> list[Any]:
        """The declarations of the columns on screen, in order."""
        return [c for n, c in enumerate(self.rows.columns) if not self.isColumnHidden(n)]

    # Building --------------------------------------------------------------------------------

    def _build(self, *, several: bool) -> None:
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = TableHeader(self)
        header.sectionClicked.connect(self._on_header_clicked)
        header.released.connect(self._on_header_released)
        header.customContextMenuRequested.connect(self._on_header_menu)
        self.setHorizontalHeader(header)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setMinimumSectionSize(20)
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(height_of(self._row_height))

    def _set_delegates(self, model: RowTableModel) -> None:
        plain = RowDelegate(self)
        self._delegates.append(plain)
        self.setItemDelegate(plain)
        header = self.horizontalHeader()
        for number, column in enumerate(model.columns):
            if column.delegate is not None:
                # A class or function of the view: the delegate asks its view what is hovered.
                made = column.delegate(self)
                self._delegates.append(made)
                self.setItemDelegateForColumn(number, made)
            mode = QHeaderView.ResizeMode.Stretch if column.stretch else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(number, mode)
            header.resizeSection(number, scaled(column.width))

    def _restore(self, model: RowTableModel) -> None:
        kept = self._memory.table(self._name)
        hidden = kept.get("hidden", [column.key for column in model.columns if column.optional])
        for number, column in enumerate(model.columns):
            self.setColumnHidden(number, column.key in hidden and not column.required)
        self._find_first()
        for key, width in kept.get("widths", {}).items():
            place = next((n for n, c in enumerate(model.columns) if c.key == key and not c.stretch), -1)
            if place >= 0:
                self.horizontalHeader().resizeSection(place, scaled(width))
        self._widths = self._own_widths()
        sort = kept.get("sort")
        keys = [column.key for column in model.columns]
        if sort and sort[0] in keys:
            order = Qt.SortOrder.DescendingOrder if sort[1] else Qt.SortOrder.AscendingOrder
            model.sort(keys.index(sort[0]), order)

    def _remember(self) -> None:
        model = self.rows
        state: dict[str, Any] = {
            "hidden": [c.key for n, c in enumerate(model.columns) if self.isColumnHidden(n)]
        }
        if model.sort_column >= 0:
            descending = model.sort_order == Qt.SortOrder.DescendingOrder
            state["sort"] = [model.columns[model.sort_column].key, descending]
        if self._widths:
            state["widths"] = self._widths
        self._memory.keep_table(self._name, state)

    def _own_widths(self) -> dict[str, int]:
        """Widths that differ from the declared ones, at 100 % text size, by column key."""
        header, unit = self.horizontalHeader(), scaled(100) / 100
        return {
            column.key: round(header.sectionSize(number) / unit)
            for number, column in enumerate(self.rows.columns)
            if not (column.stretch or self.isColumnHidden(number))
            and header.sectionSize(number) != scaled(column.width)
        }

    def _find_first(self) -> None:
        count = len(self.rows.columns)
        self.first_column = next((n for n in range(count) if not self.isColumnHidden(n)), 0)

    def _fit_stretched(self) -> None:
        """The column that takes what is free keeps room for a name; the table scrolls sideways instead."""
        header = self.horizontalHeader()
        shown = [n for n in range(len(self.rows.columns)) if not self.isColumnHidden(n)]
        stretched = [n for n in shown if self.rows.columns[n].stretch]
        if len(stretched) != 1:
            return
        column, least = stretched[0], scaled(LEAST_STRETCHED)
        others = sum(header.sectionSize(n) for n in shown if n != column)
        if self.viewport().width() - others >= least:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        else:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, least)

    def _columns_changed(self) -> None:
        self._find_first()
        self._remember()
        self._on_arranged()
        self.viewport().update()

    # Answering -------------------------------------------------------------------------------

    def _on_arranged(self) -> None:
        # Tables without groups have one height, and may be long.
        had_groups, self._has_groups = self._has_groups, self.rows.has_groups()
        if had_groups or self._has_groups:
            self._arrange_groups()
        self.horizontalHeader().viewport().update()

    def _arrange_groups(self) -> None:
        self.clearSpans()
        vertical, rows = self.verticalHeader(), self.rows
        # Asked for once: there may be ten thousand lines.
        heights = {True: scaled(GROUP_HEIGHT), False: height_of(self._row_height)}
        spanned = len(rows.columns) - self.first_column
        for place in range(rows.rowCount()):
            is_group = rows.is_group(place)
            if vertical.sectionSize(place) != heights[is_group]:
                vertical.resizeSection(place, heights[is_group])
            if is_group and len(rows.columns) > 1:
                self.setSpan(place, self.first_column, 1, spanned)

    def _on_header_clicked(self, section: int) -> None:
        model = self.rows
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        turns = model.sort_column == section and model.sort_order == ascending
        model.sort(section, descending if turns else ascending)
        self._remember()

    def _on_header_released(self) -> None:
        if (widths := self._own_widths()) != self._widths:
            self._widths = widths
            self._fit_stretched()
            self._remember()

    def _on_header_menu(self, place: QPoint) -> None:
        self.columns_menu().popup(self.horizontalHeader().mapToGlobal(place))

    def _on_column_chosen(self, action: Any) -> None:
        if action.data() is None:
            return
        self.setColumnHidden(action.data(), not action.isChecked())
        self._columns_changed()

    def _on_current_changed(self, *_: QModelIndex) -> None:
        self.selected.emit(self.current_row())

    def _on_double_clicked(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if not self.rows.is_group(index.row()):
            self.opened.emit(self.rows.row(index))

    # Qt --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if (row := self.current_row()) is not None:
                self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        had_cursor = self.currentIndex().isValid()
        super().focusInEvent(event)
        # Qt puts the cursor on the first line without a sign of it; the first press of Down would skip it.
        if self.currentIndex().isValid() and not had_cursor:
            self.select_first()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def setCurrentIndex(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Put the cursor there and select this row alone, whatever keys are still held (Ctrl of Ctrl+S)."""
        super().setCurrentIndex(index)
        if index.isValid() and self.currentIndex() == index:
            self.selectionModel().select(index, _ONE_ROW)

    def setColumnHidden(self, column: int, hide: bool) -> None:
        super().setColumnHidden(column, hide)
        self._fit_stretched()  # what a column leaves free belongs to the name

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_stretched()
        self.horizontalHeader().viewport().update()

    def _hover(self, row: int) -> None:
        if row != self.hover_row:
            self.hover_row = row
            self.viewport().update()
