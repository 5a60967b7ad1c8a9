"""The table in which scores are typed: digits open a field over the cell, Enter goes on to the next."""

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolTip

from evalapp.ui.common.table_model import RowTableModel
from evalapp.ui.common.table_view import RowView, TableMemory


class ScoreView(RowView):
    """A table with one column that is typed into, while :attr:`is_open`.

    As in a spreadsheet: typing begins an entry in the row of the cursor, F2 opens what stands there, Enter,
    Tab and the arrows keep it and go on (with Shift back), Esc leaves it, Delete empties the cell, Enter
    without an entry goes on too; Ctrl+V takes lines of a spreadsheet, Ctrl+Enter opens the row.
    """

    typed = Signal(object, str)
    """A row and the text that was typed for it ("" = take the entry back)."""
    pasted = Signal(object, object)
    """The rows from the cursor on, and the pasted lines as lists of cells."""
    undo_asked = Signal()

    STEPS: ClassVar[dict[Qt.Key, int]] = {
        Qt.Key.Key_Return: 1,
        Qt.Key.Key_Enter: 1,
        Qt.Key.Key_Down: 1,
        Qt.Key.Key_Up: -1,
        Qt.Key.Key_Tab: 1,
        Qt.Key.Key_Backtab: -1,
    }
    """Keys that keep what stands in the field, and by how many rows they go on."""
    ENTER: ClassVar[tuple[Qt.Key, ...]] = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def __init__(
        self,
        model: RowTableModel,
        name: str,
        *,
        column: str,
        text_of: Callable[[Any], str],
        memory: TableMemory | None = None,
        row_height: int = 0,
    ) -> None:
        """``column``: key of the one typed into; ``text_of(row)``: what F2 opens."""
        super().__init__(model, name, memory=memory, row_height=row_height)
        self.is_open = False
        self._column, self._text_of = column, text_of
        self.field = QLineEdit(self.viewport())
        self.field.setObjectName("score_field")
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.hide()
        self.field.installEventFilter(self)
        self._row: Any = None
        model.arranged.connect(self._follow)
        self.verticalScrollBar().valueChanged.connect(self._follow)

    def refuse(self, row: Any, text: str, why: str) -> None:
        """Open the field again over a row whose text was not taken, and say why."""
        if self.select_id(getattr(row, "id", None)):
            self._open(text)
            QToolTip.showText(self.field.mapToGlobal(self.field.rect().bottomLeft()), why, self.field)

    # Qt --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_open and self.current_row() is not None and self._typed(event):
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._field_key(event)
            if event.type() == QEvent.Type.FocusOut:
                self._keep()
        return super().eventFilter(watched, event)

    # Typing ----------------------------------------------------------------------------------

    def _typed(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.typed.emit(self.current_row(), "")
        elif event.key() == Qt.Key.Key_Backspace:
            self._open("")
        elif event.key() in self.ENTER and not _has_command(event):
            self._go(self._step(event))
        elif event.key() in self.ENTER:
            self.opened.emit(self.current_row())
        elif event.key() == Qt.Key.Key_F2:
            self._open(self._text_of(self.current_row()))
        elif event.text().strip() and event.text().isprintable() and not _has_command(event):
            self._open(event.text())
            self.field.deselect()
        else:
            return False
        return True

    def _field_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            self.setFocus()
            return True
        step = self._step(event)
        if not step or _has_command(event):
            return False
        self._keep()
        if not self.field.isVisible():
            self._go(step)
            self.setFocus()
        return True

    def _step(self, event: QKeyEvent) -> int:
        """By how many rows a key goes on; 0 = it does not."""
        is_back = event.key() in self.ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        return -1 if is_back else self.STEPS.get(Qt.Key(event.key()), 0)

    def _open(self, text: str) -> None:
        cell = self._cell(self.currentIndex().row())
        self.scrollTo(cell)
        self._row = self.current_row()
        self._follow()
        self.field.setAccessibleName(self.rows.columns[cell.column()].title)
        self.field.setText(text)
        self.field.show()
        self.field.setFocus()
        self.field.selectAll()

    def _cell(self, place: int) -> QModelIndex:
        keys = [column.key for column in self.rows.columns]
        return self.rows.index(place, keys.index(self._column))

    def _follow(self) -> None:
        """Keep the field over its row while rows come anew or the table scrolls; what is typed stays."""
        if self._row is None:
            return
        place = self.rows.place_of(self._row.id)
        if place < 0:
            self._leave()
            return
        self._row = self.rows.row(place)
        self.field.setGeometry(self.visualRect(self._cell(place)).adjusted(2, 2, -2, -3))

    def _keep(self) -> None:
        if not self.field.isVisible():
            return
        row, text = self._row, self.field.text()
        self._leave()
        if text != self._text_of(row):
            self.typed.emit(row, text)

    def _leave(self) -> None:
        self._row = None
        self.field.hide()

    def _go(self, step: int) -> None:
        place = self.currentIndex().row() + step
        while 0 <= place < self.rows.rowCount() and self.rows.is_group(place):
            place += step
        if 0 <= place < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(place, self.first_column))

    def _paste(self) -> None:
        lines = QGuiApplication.clipboard().text().rstrip("\n").split("\n")
        cells = [[cell.strip() for cell in line.rstrip("\r").split("\t")] for line in lines]
        start = self.currentIndex().row()
        rows = [self.rows.row(n) for n in range(start, self.rows.rowCount()) if not self.rows.is_group(n)]
        self.pasted.emit(rows, cells)


def _has_command(event: QKeyEvent) -> bool:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & keys)
