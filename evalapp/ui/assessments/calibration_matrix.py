"""The calibration board as a matrix: levels of the first block by levels of the second, with counts."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from evalapp.charts.colours import ink_on
from evalapp.services.calibration_board import Board, BoardRow
from evalapp.ui.assessments.calibration_words import block_name, level_name
from evalapp.ui.common.formats import DASH, whole
from evalapp.ui.common.side_panel import clear_layout
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import Type, color, colors, font, scaled

LEAST, HEADS = 40, 172
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MatrixCell(QAbstractButton):
    """How many officials have this pair of levels: a painted face, darker the more there are."""

    stepped = Signal(int, int)

    def __init__(self, count: int, most: int, said: str) -> None:
        super().__init__()
        self.count, self._most = count, most
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(scaled(LEAST), scaled(LEAST))
        self.setAccessibleName(said)
        self.setToolTip(said)

    def sizeHint(self) -> QSize:
        return QSize(scaled(96), scaled(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill = colors().sunken
        if self.count:
            amounts = colors().amounts
            fill = amounts[round(self.count / max(self._most, 1) * (len(amounts) - 1))]
        is_marked = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(color("focus" if is_marked else "line"), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box, 4, 4)
        if self.count:
            painter.setFont(font(Type.STRONG))
            painter.setPen(QColor(ink_on(fill)))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, whole(self.count))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(*step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class MatrixView(QWidget):
    """Levels of one block down, of the other across; ``chosen`` says whose cell was clicked."""

    chosen = Signal(object, str)
    """The assessees of a cell and its levels, ``3 × 4``."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 0, 20, 16)
        self._grid.setSpacing(4)
        self.cells: dict[tuple[int | None, int | None], MatrixCell] = {}
        self._people: dict[tuple[int | None, int | None], frozenset[int]] = {}
        self._across: list[int | None] = []
        self._down: list[int | None] = []

    def show_board(self, board: Board, keeps: Callable[[BoardRow], bool]) -> None:
        """Count the officials that ``keeps`` lets through."""
        down, across = list(board.blocks)[:2]
        people: dict[tuple[int | None, int | None], set[int]] = {}
        for row in board.rows:
            if keeps(row):
                people.setdefault((board.level(row, down), board.level(row, across)), set()).add(row.id)
        self._people = {pair: frozenset(found) for pair, found in people.items()}
        levels = sorted({board.rules.lowest, *(rule.level for rule in board.rules.levels)})
        has_none = any(None in pair for pair in people)
        self._across = [*([None] if has_none else []), *levels]
        self._down = [*reversed(levels), *([None] if has_none else [])]
        self._build(board, down, across)

    def _build(self, board: Board, down: str, across: str) -> None:
        focused = next((pair for pair, cell in self.cells.items() if cell.hasFocus()), None)
        clear_layout(self._grid)  # type: ignore[arg-type]
        self.cells = {}
        corner = f"{block_name(board, down)} ↓\n{block_name(board, across)} →"
        self._grid.addWidget(text_label(corner, "small", wraps=True), 0, 0)
        self._grid.setColumnMinimumWidth(0, scaled(HEADS))
        most = max((len(found) for found in self._people.values()), default=0)
        for column, level in enumerate(self._across, start=1):
            self._grid.addWidget(_head(board, level, Qt.AlignmentFlag.AlignHCenter), 0, column)
            self._grid.setColumnStretch(column, 1)
        for line, level in enumerate(self._down, start=1):
            self._grid.addWidget(_head(board, level, Qt.AlignmentFlag.AlignLeft), line, 0)
            self._grid.setRowStretch(line, 1)
            for column, other in enumerate(self._across, start=1):
                self._add_cell(board, (level, other), most, (down, across), (line, column))
        if focused in self.cells:
            self.cells[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_cell(
        self,
        board: Board,
        pair: tuple[int | None, int | None],
        most: int,
        blocks: tuple[str, str],
        place: tuple[int, int],
    ) -> None:
        parts = [
            f"{block_name(board, block)}: {level_name(board, level)}"
            for block, level in zip(blocks, pair, strict=True)
        ]
        count = len(self._people.get(pair, ()))
        cell = MatrixCell(count, most, f"{', '.join(parts)}: {whole(count)}")
        words = " × ".join(DASH if level is None else str(level) for level in pair)
        cell.clicked.connect(lambda: self._on_cell(pair, words))
        cell.stepped.connect(lambda across, down: self._on_step(pair, across, down))
        self.cells[pair] = cell
        self._grid.addWidget(cell, *place)

    def _on_cell(self, pair: tuple[int | None, int | None], words: str) -> None:
        if self._people.get(pair):
            self.chosen.emit(self._people[pair], words)

    def _on_step(self, pair: tuple[int | None, int | None], across: int, down: int) -> None:
        line, column = self._down.index(pair[0]) + down, self._across.index(pair[1]) + across
        if 0 <= line < len(self._down) and 0 <= column < len(self._across):
            self.cells[self._down[line], self._across[column]].setFocus(Qt.FocusReason.TabFocusReason)


def _head(board: Board, level: int | None, side: Qt.AlignmentFlag) -> QWidget:
    words = level_name(board, level)
    label = text_label(words if level is None else f"{level}  {words}", "small_strong", wraps=True)
    label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return label
