"""Figures of the report "decisions and results": who stands in which cell, and how sure a share is.

Every figure is a tuple of ids of decisions, so that each number opens what is behind it. Definitions:
docs/scoring.md, Decisions.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TypeVar

Item = TypeVar("Item")
QUANTILE = 1.645
"""Of the 90 % interval, as everywhere beside results."""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A line of a table: ``code`` says what it is, ``cells`` one tuple of ids a column, ``base``: all."""

    code: str
    cells: tuple[tuple[int, ...], ...]
    base: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FigureTable:
    """Counts by rows and columns.

    ``kind``: which table it is; ``months``: of outcomes, else None. ``is_divided``: each decision stands in
    one column only, so that a row's cells add up to its base. ``total``: all rows together.
    """

    kind: str
    columns: tuple[str, ...]
    rows: tuple[FigureRow, ...]
    total: FigureRow
    is_divided: bool = True
    months: int | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """A share of a whole (0–1) with its 90 % Wilson interval."""

    value: float
    low: float
    high: float


def share_of(count: int, base: int, fewest: int) -> Share | None:
    """The share with its interval; None where the base is smaller than ``fewest``.

    Wilson (1927): (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
    """
    if base < fewest or base <= 0:
        return None
    value, square = count / base, QUANTILE**2
    middle = value + square / (2 * base)
    reach = QUANTILE * sqrt(value * (1 - value) / base + square / (4 * base**2))
    whole = 1 + square / base
    return Share(value, max(0.0, (middle - reach) / whole), min(1.0, (middle + reach) / whole))


def divided(
    kind: str,
    items: Iterable[Item],
    *,
    row_of: Callable[[Item], str],
    columns_of: Callable[[Item], Sequence[str]],
    id_of: Callable[[Item], int],
    rows: Sequence[str],
    columns: Sequence[str],
    is_divided: bool = True,
    months: int | None = None,
) -> FigureTable:
    """Sort items into the cells of a table; rows and columns without anybody are left out.

    ``rows``, ``columns``: the order in which codes stand.
    """
    cells: dict[tuple[str, str], list[int]] = {}
    bases: dict[str, list[int]] = {}
    for item in items:
        row = row_of(item)
        bases.setdefault(row, []).append(id_of(item))
        for column in columns_of(item):
            cells.setdefault((row, column), []).append(id_of(item))
    shown_rows = [row for row in rows if row in bases]
    shown = [column for column in columns if any((row, column) in cells for row in shown_rows)]
    lines = tuple(
        FigureRow(row, tuple(tuple(cells.get((row, column), ())) for column in shown), tuple(bases[row]))
        for row in shown_rows
    )
    total = FigureRow(
        "all",
        tuple(tuple(number for line in lines for number in line.cells[place]) for place in range(len(shown))),
        tuple(number for line in lines for number in line.base),
    )
    return FigureTable(kind, tuple(shown), lines, total, is_divided, months)
