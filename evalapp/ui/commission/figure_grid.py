"""One table of the report: counts that open what is behind them, shares with their intervals below."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from evalapp.domain.decision_figures import FigureRow, FigureTable, share_of
from evalapp.exchange.decision_report_words import ReportWords
from evalapp.ui.common.buttons import link
from evalapp.ui.common.formats import percent, whole
from evalapp.ui.common.messages import said
from evalapp.ui.common.text_label import line, text_label
from evalapp.ui.common.theme import scaled

_HEAD_WIDTH, _CELL_WIDTH = 210, 104


class FigureGrid(QWidget):
    """Title, heads, a line for each row; a count is a link."""

    opened = Signal(object, str)
    """Ids of the decisions behind a count, and what they have in common, in words."""

    def __init__(self, table: FigureTable, words: ReportWords, *, fewest: int) -> None:
        super().__init__()
        self._table, self._words, self._fewest = table, words, fewest
        self.setObjectName(f"figures_{table.kind}_{table.months or 0}")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 8)
        column.setSpacing(6)
        column.addWidget(text_label(words.title(table), "strong"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, scaled(_HEAD_WIDTH))
        self._add_heads()
        rows = (*table.rows, table.total) if len(table.rows) > 1 else table.rows
        for number, row in enumerate(rows):
            self._add_row(2 + 2 * number, row)
        self._grid.setColumnStretch(len(table.columns) + 2, 1)
        column.addLayout(self._grid)

    def _add_heads(self) -> None:
        heads = [
            self._words.row_title(self._table),
            said("decision.all"),
            *(self._words.column(self._table, code) for code in self._table.columns),
        ]
        for place, head in enumerate(heads):
            label = text_label(head, "small_strong", wraps=place > 0)
            if place:
                label.setFixedWidth(scaled(_CELL_WIDTH))
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(label, 0, place, Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(line(), 1, 0, 1, len(heads) + 1)

    def _add_row(self, place: int, row: FigureRow) -> None:
        head = self._words.row(self._table, row.code)
        label = text_label(head, "strong" if row.code == "all" else "body", wraps=True)
        self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._cell(row.base, head, None), place, 1, Qt.AlignmentFlag.AlignTop)
        for column, ids in enumerate(row.cells, start=2):
            name = f"{head} – {self._words.column(self._table, self._table.columns[column - 2])}"
            cell = self._cell(ids, name, len(row.base))
            self._grid.addWidget(cell, place, column, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(line(), place + 1, 0, 1, len(row.cells) + 3)

    def _cell(self, ids: tuple[int, ...], name: str, base: int | None) -> QWidget:
        holder = QWidget()
        holder.setFixedWidth(scaled(_CELL_WIDTH))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if not ids:
            column.addWidget(text_label("–", "hint"), 0, Qt.AlignmentFlag.AlignRight)
            return holder
        button = link(whole(len(ids)))
        button.setAccessibleName(f"{name}: {whole(len(ids))}")
        button.clicked.connect(partial(self._on_clicked, ids, name))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        share = None if base is None else share_of(len(ids), base, self._fewest)
        if share is not None:
            low, high = percent(share.low).removesuffix("%").strip(), percent(share.high)
            words = said("decision.report_share_range", share=percent(share.value), low=low, high=high)
            column.addWidget(text_label(words, "tiny"), 0, Qt.AlignmentFlag.AlignRight)
        return holder

    def _on_clicked(self, ids: tuple[int, ...], name: str, *_: object) -> None:
        self.opened.emit(ids, name)
