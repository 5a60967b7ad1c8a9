"""Inserting thousands of records in one go.

SQLAlchemy's own way looks at each parameter of each record anew; here a table's statement and the
conversions of its columns are worked out once.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Dialect, Table, insert

from evalapp.storage.batches import batches

Convert = Callable[[Any], Any] | None


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert records by the names of their columns; all of them must name the same columns."""
    if not rows:
        return
    statement, columns, is_positional = _prepared(table, tuple(rows[0]), connection.dialect)
    for some in batches(rows):
        if is_positional:
            values: Any = [
                tuple([row[name] if convert is None else convert(row[name]) for name, convert in columns])
                for row in some
            ]
        else:
            values = [
                {name: row[name] if convert is None else convert(row[name]) for name, convert in columns}
                for row in some
            ]
        connection.exec_driver_sql(statement, values)


@cache
def _prepared(
    table: Table, names: tuple[str, ...], dialect: Dialect
) -> tuple[str, tuple[tuple[str, Convert], ...], bool]:
    """The statement, its columns in the order of their places with their conversions."""
    compiled = insert(table).compile(dialect=dialect, column_keys=list(names))
    is_positional = bool(compiled.positional)
    order = compiled.positiontup if is_positional else names
    converters: dict[str, Any] = {
        name: table.c[name].type.dialect_impl(dialect).bind_processor(dialect) for name in names
    }
    return str(compiled), tuple((name, converters[name]) for name in order or ()), is_positional
