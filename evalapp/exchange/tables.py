"""The table inside a sheet: where its header is, what its columns hold, which rows belong to it."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from evalapp.domain.errors import BadFile
from evalapp.domain.names import fold
from evalapp.exchange.headers import Vocabulary, assign_fields
from evalapp.exchange.workbook import Cell, Sheet, SheetRow, Workbook

_LOOKED_AT = 60
_FEWEST_FIELDS = 2
_FEWEST_NUMBERS = 4
_MOST_COLUMNS = 500
_MONTHS = 12
_ENOUGH_DATES = 3
SLASH_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its number from 0, its header as the list words it, the field it holds or None."""

    index: int
    header: str
    field: str | None

    @property
    def letter(self) -> str:
        """The column as spreadsheets name it: A, B … AA."""
        return column_letter(self.index)


@dataclass(frozen=True)
class Table:
    """A list of one kind in a sheet; ``rows`` are all rows below the header."""

    sheet: str
    header_first: int
    header_last: int
    columns: tuple[Column, ...]
    rows: tuple[SheetRow, ...]

    @cached_property
    def by_field(self) -> Mapping[str, Column]:
        """The column of each field that the table has."""
        return {column.field: column for column in reversed(self.columns) if column.field}

    @cached_property
    def month_first(self) -> frozenset[int]:
        """Columns whose text dates stand month first (``07/30/1982``), as an English Excel saves a .csv.

        Dates are read day first; only where a whole column of dates with slashes cannot be that, because
        several have no such month and all fit the other way round, the column is read the other way.
        """
        seen: dict[int, list[tuple[int, int]]] = {}
        for row in self.rows:
            for index, cell in enumerate(row.cells):
                if isinstance(cell, str) and "/" in cell and (found := SLASH_DATE.fullmatch(cell.strip())):
                    seen.setdefault(index, []).append((int(found[1]), int(found[2])))
        return frozenset(
            index
            for index, dates in seen.items()
            if all(first <= _MONTHS for first, _ in dates)
            and sum(second > _MONTHS for _, second in dates) >= _ENOUGH_DATES
        )

    @cached_property
    def signature(self) -> str:
        """Same for all lists with the same headers; a saved mapping belongs to it."""
        words = "\n".join(sorted(fold(column.header) for column in self.columns))
        return hashlib.sha256(words.encode()).hexdigest()

    def mapped(self, mapping: Mapping[str, str]) -> "Table":
        """The table with the fields of ``mapping`` (header → field, "" for none)."""
        columns = tuple(
            replace(column, field=mapping.get(column.header, column.field) or None) for column in self.columns
        )
        return replace(self, columns=columns)

    def corrected(self, row: int, column: int, value: Cell) -> "Table":
        """The table with one cell replaced; ``row`` is the row's number in the sheet."""
        return replace(
            self,
            rows=tuple(_with_cell(item, column, value) if item.number == row else item for item in self.rows),
        )


@dataclass(frozen=True, slots=True)
class HeaderPlace:
    """Where an officer says the list is: sheet, first and last row of its header as numbered there.

    None leaves that to the search.
    """

    sheet: str | None = None
    first: int | None = None
    last: int | None = None


def find_tables(book: Workbook, words: Vocabulary, place: HeaderPlace | None = None) -> list[Table]:
    """The lists in ``book``: every sheet that has the required columns, else the likeliest one.

    With ``place`` only the sheet and header that it names. Raises BadFile ``no_table`` when no sheet
    holds anything that looks like such a list.
    """
    sheets = book.sheets
    if place is not None and place.sheet is not None:
        sheets = [sheet for sheet in sheets if sheet.name == place.sheet]
    if place is not None and place.first is not None:
        return _placed(sheets, words, place, book.name)
    guesses = [table for sheet in sheets if (table := _guess(sheet, words)) is not None]
    complete = [table for table in guesses if not words.missing(set(table.by_field))]
    if complete:
        return complete
    likely = [table for table in guesses if len(table.by_field) >= words.fewest]
    if not likely:
        raise BadFile("no_table", path=book.name)
    return [max(likely, key=lambda table: len(table.by_field))]


def column_letter(index: int) -> str:
    """The name of the column number ``index`` (from 0): 0 → A, 26 → AA."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _with_cell(row: SheetRow, column: int, value: Cell) -> SheetRow:
    cells = [*row.cells, *[""] * (column + 1 - len(row.cells))]
    cells[column] = value
    return SheetRow(row.number, cells)


def _placed(sheets: list[Sheet], words: Vocabulary, place: HeaderPlace, name: str) -> list[Table]:
    last = place.first if place.last is None else place.last
    tables = []
    for sheet in sheets:
        header = [row for row in sheet.rows if (place.first or 1) <= row.number <= (last or 1)]
        if header:
            top, bottom = header[0], header[-1] if len(header) > 1 else None
            tables.append(_table(sheet, _header(top, bottom, words)))
    if not tables:
        raise BadFile("no_table", path=name)
    return [table for table in tables if not words.missing(set(table.by_field))] or tables[:1]


def _guess(sheet: Sheet, words: Vocabulary) -> Table | None:
    headers = [_header(top, bottom, words) for top, bottom in _candidates(sheet.rows[:_LOOKED_AT])]
    # Of equals a header of one row, and the upper one.
    best = max(headers, key=lambda header: (header.known, header.bottom is None), default=None)
    return _table(sheet, best) if best is not None and best.known else None


def _candidates(rows: list[SheetRow]) -> Iterator[tuple[SheetRow, SheetRow | None]]:
    for row, following in zip(rows, [*rows[1:], None][: len(rows)], strict=True):
        if any(isinstance(cell, str) and cell.strip() for cell in row.cells):
            yield row, None
            if following is not None and following.number == row.number + 1 and _is_second(row, following):
                yield row, following


def _is_second(top: SheetRow, bottom: SheetRow) -> bool:
    """Whether ``bottom`` can be the second row of a header: it fills what merged cells of ``top`` left."""
    filled = [place for place, cell in enumerate(bottom.cells) if cell != ""]
    if len(filled) < _FEWEST_FIELDS or not all(isinstance(bottom.cells[place], str) for place in filled):
        return False
    under_text = sum(1 for place in filled if place < len(top.cells) and top.cells[place] != "")
    return under_text * 2 <= len(filled)


@dataclass(frozen=True, slots=True)
class _Header:
    """A row, or two, that may head a list, and the columns that it words."""

    top: SheetRow
    bottom: SheetRow | None
    columns: tuple[Column, ...]

    @property
    def last(self) -> int:
        """Number of its last row."""
        return (self.bottom or self.top).number

    @property
    def known(self) -> int:
        """How many columns have a field."""
        return sum(1 for column in self.columns if column.field)


def _header(top: SheetRow, bottom: SheetRow | None, words: Vocabulary) -> _Header:
    wordings = _wordings(top, bottom)
    fields = assign_fields(wordings, words)
    columns = []
    seen: dict[str, int] = {}
    for index, (texts, field) in enumerate(zip(wordings, fields, strict=True)):
        if texts:
            # "Наименование" alone says nothing; under "Должность" it does.
            shown = texts[0] if words.proposals(texts[0]) else texts[-1]
            seen[shown] = seen.get(shown, 0) + 1
            columns.append(Column(index, shown if seen[shown] == 1 else f"{shown} ({seen[shown]})", field))
    return _Header(top, bottom, tuple(columns))


def _table(sheet: Sheet, header: _Header) -> Table:
    repeats = {_texts(row) for row in (header.top, header.bottom) if row is not None}
    firsts = {texts[0] for texts in repeats if texts}
    rows = tuple(
        row for row in sheet.rows if row.number > header.last and not _is_header_again(row, repeats, firsts)
    )
    return Table(sheet.name, header.top.number, header.last, header.columns, rows)


def _is_header_again(row: SheetRow, repeats: set[tuple[str, ...]], firsts: set[str]) -> bool:
    """Whether the row repeats a header, as printed lists do on every page, or numbers the columns.

    ``firsts``: the first texts of ``repeats``; they spare nearly all rows the whole comparison.
    """
    first = next((_plain(cell) for cell in row.cells if cell != ""), "")
    if first != "1" and first not in firsts:
        return False
    texts = _texts(row)
    return texts in repeats or (
        len(texts) >= _FEWEST_NUMBERS and texts == tuple(str(n) for n in range(1, len(texts) + 1))
    )


def _texts(row: SheetRow) -> tuple[str, ...]:
    return tuple(_plain(cell) for cell in row.cells if cell != "")


def _wordings(top: SheetRow, bottom: SheetRow | None) -> list[list[str]]:
    """Per column the texts that word it, the nearest first."""
    upper = [_plain(cell) for cell in top.cells[:_MOST_COLUMNS]]
    if bottom is None:
        return [[text] if text else [] for text in upper]
    lower = [_plain(cell) for cell in bottom.cells[:_MOST_COLUMNS]]
    width = max(len(upper), len(lower))
    upper += [""] * (width - len(upper))
    lower += [""] * (width - len(lower))
    result: list[list[str]] = []
    group = ""
    for above, below in zip(upper, lower, strict=True):
        # A merged cell gives its text to the first column only; the others of the group inherit it.
        group = above or (group if below else "")
        if below and group:
            result.append([below, f"{group}: {below}"])
        else:
            result.append([text] if (text := below or above) else [])
    return result


def _plain(cell: Cell) -> str:
    if isinstance(cell, str):
        return " ".join(cell.split())
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else ""
