"""The table beside every chart: the same values as rows, sorted and copied as any table."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QFontMetrics

from evalapp.charts.tables import Cell, CellKind, ChartTable, TableColumn, cell_text, chart_table
from evalapp.charts.values import ChartValues, People
from evalapp.domain.language import Language
from evalapp.ui.common.clipboard import copy_table
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.theme import Type, font

FIRST, OTHER, AIR = 190, 72, 34
FEW = 4
"""With so few columns the first one takes the free width; wider tables scroll."""


@dataclass(frozen=True, slots=True)
class TableLine:
    """One row of the table; ``words`` name it."""

    id: int
    cells: tuple[Cell, ...]
    people: People
    words: str


def chart_table_view(values: ChartValues, language: Language) -> RowView:
    """A table view filled with what the chart shows."""
    table = chart_table(values, language)
    has_room = len(table.columns) <= FEW
    model = RowTableModel(
        [_column(place, part, language, has_room=has_room) for place, part in enumerate(table.columns)]
    )
    view = RowView(model, "chartTable")
    model.set_rows(_lines(table))
    return view


def copy_chart_table(values: ChartValues, language: Language) -> None:
    """Put a chart as a table on the clipboard, as any table."""
    table = chart_table(values, language)
    columns = [_column(place, part, language, has_room=False) for place, part in enumerate(table.columns)]
    copy_table(columns, _lines(table), RowTableModel(columns))


def _lines(table: ChartTable) -> list[TableLine]:
    return [
        TableLine(number, row.cells, row.people, str(row.cells[0])) for number, row in enumerate(table.rows)
    ]


def _column(place: int, part: TableColumn, language: Language, *, has_room: bool) -> Column:
    is_first, is_text = place == 0, part.kind is CellKind.TEXT
    title = QFontMetrics(font(Type.SMALL_STRONG)).horizontalAdvance(part.title) + AIR

    def value(line: TableLine) -> Cell:
        return line.cells[place]

    return Column(
        f"c{place}",
        part.title,
        value,
        text=_writer(part.kind, language),
        width=FIRST if is_first else max(OTHER, title),
        stretch=is_first and has_room,
        right=not is_text,
        required=is_first,
    )


def _writer(kind: CellKind, language: Language) -> Callable[[Cell], str]:
    def write(cell: Cell) -> str:
        return cell_text(cell, kind, language)

    return write
