"""A row of a list as it was read: its record, its problems, and what its cells were read as."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from evalapp.exchange.problems import Problem, Severity
from evalapp.exchange.row_reader import RowReader
from evalapp.exchange.tables import Table
from evalapp.exchange.workbook import SheetRow

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Row(Generic[R]):
    """``record`` is complete only when nothing refuses the row.

    ``readings``: column number → what the cell was read as, where that differs from its text.
    """

    table: Table
    source: SheetRow
    record: R
    problems: tuple[Problem, ...]
    readings: Mapping[int, str]

    @classmethod
    def of(cls, reader: RowReader, record: R) -> "Row[R]":
        """What ``reader`` has read."""
        return cls(reader.table, reader.row, record, tuple(reader.problems), reader.readings)

    @property
    def is_refused(self) -> bool:
        """Whether a problem keeps the row from being written."""
        return any(problem.severity is Severity.REFUSED for problem in self.problems)

    def refused(self, field: str, code: str, **params: object) -> "Row[R]":
        """The row, refused for the cell of ``field``."""
        reader = RowReader(self.table, self.source)
        reader.refuse(field, code, **params)
        return replace(self, problems=(*self.problems, *reader.problems))

    def warned(self, field: str, code: str, **params: object) -> "Row[R]":
        """The row with a warning at the cell of ``field``."""
        reader = RowReader(self.table, self.source)
        reader.warn(field, code, **params)
        return replace(self, problems=(*self.problems, *reader.problems))


def first_of_each(rows: list[Row[R]], *, key: Callable[[R], Hashable], field: str, code: str) -> list[Row[R]]:
    """``rows`` with every clean one refused whose ``key`` an earlier clean one has."""
    first: dict[Hashable, Row[R]] = {}
    result = []
    for row in rows:
        if not row.is_refused:
            earlier = first.setdefault(key(row.record), row)
            if earlier is not row:
                row = row.refused(field, code, sheet=earlier.table.sheet, row=earlier.source.number)  # noqa: PLW2901
        result.append(row)
    return result
