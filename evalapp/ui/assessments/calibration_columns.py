"""The columns of the calibration board: one per level, one for those without; cursor and moves."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evalapp.domain.calibration import shares_of
from evalapp.services.calibration_board import Board, BoardRow
from evalapp.ui.assessments.calibration_cards import More
from evalapp.ui.assessments.calibration_column import LevelColumn

SPACING = 8


class ColumnsView(QWidget):
    """Columns from no level to the highest; says which official is selected, opened, moved, discussed."""

    selected = Signal(object)
    opened = Signal(object)
    moved = Signal(object, int)
    """An official let go over the column of a level."""
    step_wanted = Signal(int)
    """The selected official shall go one level down or up."""
    discuss_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 0, 20, 12)
        self._row.setSpacing(SPACING)
        self.columns: list[LevelColumn] = []
        self._rows: dict[int, BoardRow] = {}
        self._current: int | None = None
        self._is_filling = False
        self._refit = QTimer(self, singleShot=True, interval=0)
        self._refit.timeout.connect(self._on_refit)

    def show_board(self, board: Board, block: str, keeps: Callable[[BoardRow], bool]) -> None:
        """Show the officials that ``keeps`` lets through by their score of ``block``."""
        shares = {share.level: share for share in shares_of(board.rules, _levels(board, block))}
        self._build([None, *shares])
        self._rows = {row.id: row for row in board.rows if keeps(row)}
        by_level: dict[int | None, list[BoardRow]] = {column.level: [] for column in self.columns}
        for row in self._rows.values():
            by_level[board.level(row, block)].append(row)
        chosen, had_focus = self._current, self._has_focus()
        self._is_filling = True
        for column in self.columns:
            rows = sorted(by_level[column.level], key=lambda row: _order(row, block))
            share = shares[column.level] if column.level is not None else None
            column.show_rows(board, block, rows, share)
        self._is_filling = False
        if chosen is not None:
            self.select(chosen, focus=had_focus)

    def current(self) -> BoardRow | None:
        """The selected official."""
        return None if self._current is None else self._rows.get(self._current)

    def select(self, assessee_id: int, *, focus: bool = False) -> bool:
        """Select an official and scroll to the card; False when he is not shown."""
        return any(column.select(assessee_id, focus=focus) for column in self.columns)

    def focus_cards(self) -> None:
        """Put the cursor on the selected card, or on the first there is."""
        if self._current is not None and self.select(self._current, focus=True):
            return
        for column in self.columns:
            if column.model.rowCount():
                self._go_to(column, 0)
                return

    def _build(self, levels: list[int | None]) -> None:
        if [column.level for column in self.columns] == levels:
            return
        for level in levels:
            column = LevelColumn(level)
            self.columns.append(column)
            self._row.addWidget(column, 1)
            cards = column.cards
            cards.selectionModel().currentChanged.connect(partial(self._on_current, column))
            cards.side_wanted.connect(partial(self._on_side, column))
            cards.opened.connect(partial(self._on_opened, column))
            cards.move_wanted.connect(self.step_wanted)
            cards.discuss_wanted.connect(self.discuss_wanted)
            cards.dropped.connect(partial(self._on_dropped, column))
            column.room_changed.connect(self._refit.start)

    def _on_current(self, column: LevelColumn, current: QModelIndex, _previous: QModelIndex) -> None:
        item = column.model.item(current.row())
        if self._is_filling or not isinstance(item, BoardRow):
            return
        for other in self.columns:
            if other is not column:
                other.cards.clearSelection()
                other.cards.setCurrentIndex(QModelIndex())
        if item.id != self._current:
            self._current = item.id
            self.selected.emit(item)

    def _on_side(self, column: LevelColumn, step: int) -> None:
        """← and → walk to the neighbouring column that has cards, at the same height."""
        place = self.columns.index(column) + step
        while 0 <= place < len(self.columns):
            if self.columns[place].model.rowCount():
                self._go_to(self.columns[place], column.cards.currentIndex().row())
                return
            place += step

    def _go_to(self, column: LevelColumn, row: int) -> None:
        place = max(0, min(row, column.model.rowCount() - 1))
        if isinstance(column.model.item(place), More) and place > 0:
            place -= 1
        column.cards.setCurrentIndex(column.model.index(place))
        column.cards.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_opened(self, column: LevelColumn, item: object) -> None:
        if isinstance(item, More):
            first = column.cards.currentIndex().row()
            column.show_all()
            self._go_to(column, first)
        else:
            self.opened.emit(item)

    def _on_dropped(self, column: LevelColumn, assessee_id: int) -> None:
        row = self._rows.get(assessee_id)
        if row is not None and column.level is not None:
            self.select(row.id)
            self.moved.emit(row, column.level)

    @Slot()
    def _on_refit(self) -> None:
        self._is_filling = True
        for column in self.columns:
            column.refit()
        self._is_filling = False

    def _has_focus(self) -> bool:
        return any(column.cards.hasFocus() for column in self.columns)


def _levels(board: Board, block: str) -> list[int | None]:
    return [board.level(row, block) for row in board.rows]


def _order(row: BoardRow, block: str) -> tuple[float, str]:
    """Within a level from the lowest score up, then by name."""
    value = row.value(block)
    return (0.0 if value is None else value, row.official.sort_key)
