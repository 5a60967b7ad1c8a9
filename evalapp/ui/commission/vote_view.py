"""The table in which votes are typed: one key a vote, the cursor goes on by itself."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView

from evalapp.domain.language import Language
from evalapp.domain.vote import VoteChoice
from evalapp.ui.commission.count_field import After, CountField
from evalapp.ui.commission.vote_columns import NAME, OUTCOME, SEAT, SeatHeader
from evalapp.ui.commission.vote_cursor import VoteCursor
from evalapp.ui.commission.vote_keys import REST, choice_of
from evalapp.ui.commission.vote_rows import VoteRow
from evalapp.ui.commission.vote_widths import LEAST_NAME, LEAST_SEAT, fitting_widths
from evalapp.ui.common.table_model import RowTableModel
from evalapp.ui.common.table_view import RowView, TableMemory
from evalapp.ui.common.theme import color, scaled


class Desk(Protocol):
    """Takes what is typed; each answers whether it was taken."""

    def mark(self, row: VoteRow, seat_id: int, choice: VoteChoice | None) -> bool:
        """A seat's vote, None takes it back."""

    def mark_rest(self, row: VoteRow, *, by_count: bool) -> bool:
        """Everybody without a vote votes for, by name or as a number."""

    def count(self, row: VoteRow, place: int, number: int) -> bool:
        """One of the numbers for, against, abstained."""

    def remove_count(self, row: VoteRow) -> bool:
        """Take the numbers back."""

    def mark_chair(self, row: VoteRow, choice: VoteChoice) -> bool:
        """How the presiding chair voted, at a tie of counts."""


class VoteView(RowView):
    """A table with a cursor on one cell, while :attr:`is_open`.

    Over a seat: a digit or letter (vote_keys) enters the vote and goes on to the next open seat, after the
    last one to the next line; "+" or Ctrl+Enter lets everybody without a vote vote for, and goes on; Delete
    takes back. Over numbers: digits open a field, Enter keeps it and goes on. Enter alone goes to the next
    line, with Shift back; Tab between seats and numbers; arrows anywhere; Space explains the count.
    """

    undo_asked = Signal()
    explain_asked = Signal()
    """Space: whether and why the majority is reached."""
    moved = Signal()
    """The cursor stands on another cell."""

    STEPS: ClassVar[dict[Qt.Key, int]] = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}

    def __init__(
        self,
        model: RowTableModel,
        name: str,
        desk: Desk,
        language: Language,
        *,
        memory: TableMemory | None = None,
    ) -> None:
        self.place = VoteCursor(self)
        super().__init__(model, name, memory=memory)
        self.is_open = False
        self._desk, self._language = desk, language
        self.field = CountField(self.viewport(), self)
        self.field.kept.connect(self._on_number)
        self._edited: tuple[VoteRow, int] | None = None
        self.selectionModel().currentChanged.connect(self._on_moved)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def set_header_tips(self, tips: Mapping[int, str]) -> None:
        """{seat: what is said of it over the header}."""
        columns = [column.key for column in self.rows.columns]
        named = {columns.index(f"{SEAT}{seat}"): words for seat, words in tips.items()}
        self.horizontalHeader().setProperty("tips", named)

    def _set_delegates(self, model: RowTableModel) -> None:
        super()._set_delegates(model)
        # Their widths follow from the room there is.
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _fit_stretched(self) -> None:
        """Names of items first: the other columns give way, and only then the table scrolls sideways."""
        header, columns = self.horizontalHeader(), self.rows.columns
        room, unit = self.viewport().width(), scaled(100) / 100
        widths = fitting_widths(columns, room / unit)
        for number, column in enumerate(columns):
            if column.key in widths:
                header.resizeSection(number, int(widths[column.key] * unit))
        name = self.place.column(NAME)
        others = header.length() - header.sectionSize(name)
        header.resizeSection(name, max(room - others, scaled(LEAST_NAME)))

    def _build(self, *, several: bool) -> None:
        super()._build(several=several)
        header = SeatHeader(self)
        header.setMinimumSectionSize(LEAST_SEAT)
        header.sectionClicked.connect(self._on_header_clicked)
        header.released.connect(self._on_header_released)
        header.customContextMenuRequested.connect(self._on_header_menu)
        self.setHorizontalHeader(header)

    # Asking ----------------------------------------------------------------------------------

    def seat_id(self) -> int | None:
        """The seat under the cursor."""
        return self.place.seat_id()

    def count_place(self) -> int | None:
        """0 for, 1 against, 2 abstained: the number under the cursor."""
        return self.place.count_place()

    def show_rows(self, rows: Sequence[VoteRow]) -> None:
        """Show other rows; the cursor stays on its cell where its row is still shown."""
        row, column = self.current_row(), self.currentIndex().column()
        self.rows.set_rows(rows)
        place = -1 if row is None else self.rows.place_of(row.id)
        if place >= 0 and not self.currentIndex().isValid():
            self.place.go(place, column)

    def start(self, row_id: Any = None) -> None:
        """Put the cursor where the next vote is typed: in a line, or in the first one."""
        place = self.rows.place_of(row_id) if row_id is not None else 0
        if place < 0 or not self.rows.rowCount():
            return
        self.place.enter_row(place, counts=False)

    # Qt --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if row is not None and self._pressed(row, event):
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cursor frames its cell, also while another part of the page is typed into."""
        super().paintEvent(event)
        index = self.currentIndex()
        if not self.is_open or not index.isValid() or self.rows.is_group(index.row()):
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(color("focus" if self.hasFocus() else "control"), 2))
        painter.drawRect(self.visualRect(index).adjusted(1, 1, -2, -3))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Tab goes between seats and numbers while the table is typed into; F6 leaves it."""
        is_tab = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            and not _has_command(event)
        )
        if is_tab and self.is_open:
            self.place.swap_part()
            return True
        return super().event(event)

    # Keys ------------------------------------------------------------------------------------

    def _pressed(self, row: VoteRow, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.explain_asked.emit()
        elif event.key() in self.STEPS and not _has_command(event):
            self.place.next_row(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif not self.is_open:
            return False
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._take_back(row)
        elif _is_rest(event):
            by_count = row.takes_counts and (self.place.count_place() is not None or not row.takes_names)
            if self._desk.mark_rest(row, by_count=by_count):
                self.place.next_row(1)
        else:
            return not _has_command(event) and self._typed(row, event.text())
        return True

    def _typed(self, row: VoteRow, text: str) -> bool:
        place = self.place.count_place()
        if place is not None:
            if not text.isdigit() or not row.takes_counts:
                return False
            self._open(row, place, text)
            return True
        choice = choice_of(text, self._language)
        if choice is None:
            return False
        seat_id = self.place.seat_id()
        if seat_id is not None:
            if self._desk.mark(row, seat_id, choice):
                self.place.next_seat()
            return True
        if self.place.key() == OUTCOME and row.asks_chair:
            if self._desk.mark_chair(row, choice):
                self.place.next_row(1)
            return True
        return False

    def _take_back(self, row: VoteRow) -> None:
        seat_id = self.place.seat_id()
        if seat_id is not None:
            self._desk.mark(row, seat_id, None)
        elif self.place.count_place() is not None:
            self._desk.remove_count(row)

    # Numbers ---------------------------------------------------------------------------------

    def _open(self, row: VoteRow, place: int, text: str) -> None:
        index = self.currentIndex()
        self.scrollTo(index)
        self._edited = (row, place)
        cell = self.visualRect(index).adjusted(2, 2, -2, -3)
        self.field.open_at(cell, self.rows.columns[index.column()].title, text)

    def _on_number(self, text: str, after: After) -> None:
        assert self._edited is not None, "the field was opened for a number of a row"
        row, place = self._edited
        taken = bool(text) and self._desk.count(row, place, int(text))
        if after in (After.UP, After.DOWN):
            self.place.next_row(1 if after is After.DOWN else -1)
        elif after is After.NEXT and (taken or not text):
            self.place.next_count()

    def _on_scrolled(self, _value: int) -> None:
        self.field.keep()

    def _on_moved(self, *_: QModelIndex) -> None:
        self.viewport().update()
        self.moved.emit()


def _has_command(event: QKeyEvent) -> bool:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & keys)


def _is_rest(event: QKeyEvent) -> bool:
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.text() in REST and bool(event.text()) and not _has_command(event)
