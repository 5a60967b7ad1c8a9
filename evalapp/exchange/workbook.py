"""Any spreadsheet (.xlsx, .xlsm, .xls, .ods, .csv) as sheets of cells, read where it can do no harm."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from evalapp.exchange.reading.checks import check_file
from evalapp.exchange.reading.guard import Fault, read_guarded

Cell = str | float | bool | datetime | date | time | timedelta | Fault
"""A cell's value; a blank cell is ``""``. Numbers come as float, all cells of a .csv as text."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row that holds something: its number as the user sees it (from 1) and its cells from column A."""

    number: int
    cells: list[Cell]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with its rows that are not empty, hidden rows included."""

    name: str
    hidden: bool
    rows: list[SheetRow]


@dataclass(frozen=True, slots=True)
class Workbook:
    """A spreadsheet file as it was read."""

    name: str
    sheets: list[Sheet]


def read_workbook(path: Path) -> Workbook:
    """Read the spreadsheet at ``path`` in a guarded process; raises BadFile with a code."""
    kind = check_file(path)
    sheets: list[Sheet] = []
    for line in read_guarded(path, kind.value):
        if isinstance(line, dict):
            sheets.append(Sheet(str(line["sheet"]), bool(line["hidden"]), []))
        else:
            sheets[-1].rows.extend(_row(item) for item in line)
    return Workbook(path.name, sheets)


def _row(item: list[Any]) -> SheetRow:
    number, cells = item
    return SheetRow(number, cells)
