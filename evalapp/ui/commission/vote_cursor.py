"""The cursor in the table of votes: where typing goes on after a vote or a number."""

from evalapp.ui.commission.vote_columns import COUNTS, OUTCOME, SEAT
from evalapp.ui.commission.vote_rows import CellKind, VoteRow
from evalapp.ui.common.table_view import RowView


class VoteCursor:
    """Moves the current cell of a table with the columns of vote_columns."""

    def __init__(self, view: RowView) -> None:
        self._view = view

    def seat_id(self) -> int | None:
        """The seat under the cursor."""
        key = self.key()
        return int(key.removeprefix(SEAT)) if key.startswith(SEAT) else None

    def count_place(self) -> int | None:
        """0 for, 1 against, 2 abstained: the number under the cursor."""
        key = self.key()
        return COUNTS.index(key) if key in COUNTS else None

    def next_seat(self) -> None:
        """To the next seat of the line that has no vote yet, after the last one to the next line."""
        index = self._view.currentIndex()
        row = self._view.rows.row(index.row())
        for column in range(index.column() + 1, len(self._view.rows.columns)):
            if self._is_open_seat(row, column):
                self.go(index.row(), column)
                return
        self.next_row(1)

    def next_count(self) -> None:
        """To the next number, after the last one to the chair's vote where it is asked, or the next line."""
        index, place = self._view.currentIndex(), self.count_place()
        row = self._view.rows.row(index.row())
        if place is not None and place < len(COUNTS) - 1:
            self.go(index.row(), index.column() + 1)
        elif row.asks_chair:
            self.go(index.row(), self.column(OUTCOME))
        else:
            self.next_row(1)

    def next_row(self, step: int) -> None:
        """To where typing goes on in the next line, or with −1 in the one before."""
        place, row = self._view.currentIndex().row() + step, self._view.current_row()
        if row is not None and 0 <= place < self._view.rows.rowCount():
            # After a secret item, whose vote has only numbers, open ones go on by name.
            in_counts = self.count_place() is not None or self.key() == OUTCOME
            self.enter_row(place, counts=in_counts and row.takes_names)

    def enter_row(self, place: int, *, counts: bool) -> None:
        """Stand in a line where typing goes on: in numbers if the last one was, or if its vote is secret."""
        row = self._view.rows.row(place)
        if row.takes_counts and (counts or not row.takes_names):
            self.go(place, self.column(COUNTS[0]))
            return
        columns = range(len(self._view.rows.columns))
        seats = [n for n in columns if self._view.rows.columns[n].key.startswith(SEAT)]
        free = [n for n in seats if self._is_open_seat(row, n)]
        self.go(place, (free or seats or [self._view.first_column])[0])

    def swap_part(self) -> None:
        """Between the seats and the numbers of a line."""
        row = self._view.current_row()
        if row is not None:
            self.enter_row(self._view.currentIndex().row(), counts=self.count_place() is None)

    def go(self, place: int, column: int) -> None:
        """To a cell, which comes into sight."""
        index = self._view.rows.index(place, column)
        self._view.setCurrentIndex(index)
        self._view.scrollTo(index)

    def column(self, key: str) -> int:
        """Where the column with this key is."""
        return [column.key for column in self._view.rows.columns].index(key)

    def key(self) -> str:
        """Key of the column under the cursor, "" without one."""
        index = self._view.currentIndex()
        return self._view.rows.columns[index.column()].key if index.isValid() else ""

    def _is_open_seat(self, row: VoteRow, column: int) -> bool:
        key = self._view.rows.columns[column].key
        if not key.startswith(SEAT):
            return False
        return row.cells[int(key.removeprefix(SEAT))].kind in (CellKind.OPEN, CellKind.MIXED)
