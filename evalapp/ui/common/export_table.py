"""A table of the window as a workbook's table: the same columns, rows, order and words."""

from datetime import date
from typing import TYPE_CHECKING, Any

from evalapp.ui.common.table_view import RowView

if TYPE_CHECKING:
    from evalapp.exchange.table_xlsx import Table


def screen_table(view: RowView, title: str) -> "Table":
    """What ``view`` shows now. Whole numbers and dates stay such; other figures are written as shown."""
    from evalapp.exchange.table_xlsx import Kind, Table, TableColumn  # noqa: PLC0415 - brings openpyxl

    model = view.rows
    columns = [column for column in view.shown_columns() if column.title]
    rows = [
        [_value(column.value(row), model.text_at(row, column)) for column in columns]
        for row in model.shown_rows()
    ]
    shapes = []
    for place, column in enumerate(columns):
        values = [row[place] for row in rows if row[place] is not None]
        kind = Kind.TEXT
        if values and all(isinstance(value, int) for value in values):
            kind = Kind.WHOLE
        elif values and all(isinstance(value, date) for value in values):
            kind = Kind.DATE
        shapes.append(TableColumn(" ".join(filter(None, (column.title, column.hint.strip()))), kind))
    return Table(title=title, columns=tuple(shapes), rows=rows)


def _value(value: Any, text: str) -> int | date | str | None:
    if isinstance(value, date) or (
        isinstance(value, int) and not isinstance(value, bool) and text == str(value)
    ):
        return value
    return text or None
