"""Reads the cells of one row field by field, and gathers what is wrong with them."""

import math
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from evalapp.domain import iin as iins
from evalapp.domain.names import fold, folded, tidy_cell
from evalapp.domain.partial_date import DateProblem, PartialDate, parse_date
from evalapp.domain.reference import DatePrecision
from evalapp.exchange.problems import Problem, Severity
from evalapp.exchange.reading.guard import Fault
from evalapp.exchange.tables import SLASH_DATE, Column, Table
from evalapp.exchange.words import RegionReading, coded, one_of, raw_words, region_of
from evalapp.exchange.workbook import Cell, SheetRow


class RowReader:
    """One row of a table. ``readings``: column number → what a cell was read as, where that differs."""

    def __init__(self, table: Table, row: SheetRow) -> None:
        self.table = table
        self.row = row
        self.problems: list[Problem] = []
        self.readings: dict[int, str] = {}
        self._cells, self._columns = row.cells, table.by_field

    @property
    def is_refused(self) -> bool:
        """Whether any problem so far refuses the row."""
        return any(problem.severity is Severity.REFUSED for problem in self.problems)

    def cell(self, field: str) -> Cell:
        """The cell of ``field``; "" where the table or the row has none."""
        column = self._columns.get(field)
        if column is None or column.index >= len(self._cells):
            return ""
        return self._cells[column.index]

    def cell_at(self, column: Column) -> Cell:
        """The cell in ``column``; "" where the row ends before it."""
        return self._cells[column.index] if column.index < len(self._cells) else ""

    def refuse(self, field: str, code: str, **params: object) -> None:
        """Refuse the row for the cell of ``field``."""
        self._add(Severity.REFUSED, self._columns.get(field), code, params)

    def warn(self, field: str, code: str, **params: object) -> None:
        """Mark the cell of ``field`` as worth a look."""
        self._add(Severity.WARNING, self._columns.get(field), code, params)

    def refuse_at(self, column: Column, code: str, **params: object) -> None:
        """Refuse the row for the cell in ``column``."""
        self._add(Severity.REFUSED, column, code, params)

    def warn_at(self, column: Column, code: str, **params: object) -> None:
        """Mark the cell in ``column`` as worth a look."""
        self._add(Severity.WARNING, column, code, params)

    def note(self, field: str, reading: str) -> None:
        """Record what the cell of ``field`` was read as."""
        column = self._columns.get(field)
        if column is not None and reading != cell_text(self.cell_at(column)):
            self.readings[column.index] = reading

    def text(self, field: str, *, longest: int = 255) -> str | None:
        """Tidy text of the cell, None when it is blank or says that there is nothing."""
        column = self._columns.get(field)
        if column is None or column.index >= len(self._cells):
            return None
        cell = self._cells[column.index]
        if cell == "":
            return None
        if isinstance(cell, Fault):
            if cell.is_formula:
                return self._fitting(field, cell.text, longest)
            self.warn(field, "cell_error", error=cell.text)
            return None
        is_text = isinstance(cell, str)
        text = _said(cell if is_text else cell_text(cell))
        if text is None:
            return None
        if is_text and text != cell:
            self.readings[column.index] = text
        return text if len(text) <= longest else self._fitting(field, text, longest)

    def worded(self, field: str, *, longest: int = 255) -> str | None:
        """Like :meth:`text`, but what has neither letter nor digit is not understood."""
        text = self.text(field, longest=longest)
        if text is not None and not fold(text):
            self.warn(field, "word_unknown")
            return None
        return text

    def iin(self, field: str = "iin") -> str | None:
        """A valid IIN, its lost zeros put back; None after refusing the row."""
        cell = self.cell(field)
        if self._is_faulty(field, cell):
            return None
        restored = iins.restore(cell_text(cell))
        if problem := iins.problem(restored):
            self.refuse(field, problem.value, count=len(restored))
            return None
        self.note(field, restored)
        return restored

    def when(self, field: str) -> PartialDate | None:
        """A date; None when the cell is blank, or after refusing the row."""
        column = self._columns.get(field)
        if column is None or column.index >= len(self._cells) or self._cells[column.index] == "":
            return None
        return self.when_at(column)

    def when_at(self, column: Column) -> PartialDate | None:
        """The date in ``column``; None when the cell is blank, or after refusing the row."""
        cell = self.cell_at(column)
        if cell == "" or self._is_faulty_at(column, cell):
            return None
        if isinstance(cell, str) and _is_no_value(cell):
            return None
        if isinstance(cell, time | timedelta | bool):
            self.refuse_at(column, DateProblem.UNREADABLE.value)
            return None
        value = cell if isinstance(cell, date) else parse_date(self._day_first(column, cell))
        if isinstance(value, DateProblem):
            self.refuse_at(column, value.value)
            return None
        if isinstance(value, date):
            return PartialDate(value.date() if isinstance(value, datetime) else value)
        if str(value) != cell:
            self.readings[column.index] = str(value)
        return value

    def _day_first(self, column: Column, cell: Cell) -> Cell:
        if not isinstance(cell, str) or column.index not in self.table.month_first:
            return cell
        self.warn_at(column, "date_month_first")
        return SLASH_DATE.sub(r"\2.\1.\3", cell)

    def day(self, field: str) -> date | None:
        """A date that must be known to the day; otherwise None with a warning."""
        value = self.when(field)
        if value is not None and value.precision is not DatePrecision.DAY:
            self.warn(field, "date_day_unknown")
            return None
        return value.start if value is not None else None

    def birth_date(self, iin: str | None) -> date | None:
        """The birth date, compared with the one that the IIN states."""
        born_on = self.day("birth_date")
        if born_on is not None and iin is not None and iins.contradicts(iin, born_on):
            stated = iins.birth_date(iin)
            shown = f"{stated:%d.%m.%Y}" if stated else iin[:6]
            self.warn("birth_date", "birth_contradicts_iin", stated=shown)
        return born_on

    def code(self, field: str, group: str) -> str | None:
        """The code of a word of ``group``; None when blank, or with a warning when not understood."""
        text = self.text(field)
        if text is None:
            return None
        if (found := coded(group).get(folded(text))) is None:
            self.warn(field, "word_unknown")
        return found

    def yes_no(self, field: str) -> bool | None:
        """True, False, or None when blank or (with a warning) not understood."""
        cell = self.cell(field)
        text = cell_text(cell).strip()
        if not text or self._is_faulty(field, cell, refuses=False):
            return None
        word = folded(text)
        if word in one_of("no"):
            return False
        if word in one_of("yes") or text in raw_words("yes"):
            return True
        self.warn(field, "word_unknown")
        return None

    def region(self, field: str) -> RegionReading | None:
        """The region that the cell names; None when blank, or with a warning when not understood."""
        text = self.text(field)
        found = region_of(text) if text else None
        if text and found is None:
            self.warn(field, "region_unknown")
        elif found is not None and found.is_former:
            self.warn(field, "region_former", region=found.code)
        return found

    def year(self, field: str) -> int | None:
        """A year; None when blank, or with a warning when not understood."""
        cell = self.cell(field)
        text = self.text(field)
        if text is None:
            return None
        value = parse_date(cell if not isinstance(cell, str) else text)
        if isinstance(value, DateProblem):
            self.warn(field, "year_unreadable")
            return None
        if text != str(value.start.year):
            self.note(field, str(value.start.year))
        return value.start.year

    def number(self, column: Column) -> float | None:
        """A number, with a decimal point or comma, with or without a percent sign; None if it is none."""
        cell = self.cell_at(column)
        if isinstance(cell, float) and not isinstance(cell, bool):
            return cell
        text = cell_text(cell).replace(" ", "").replace(" ", "").rstrip("%").replace(",", ".", 1)
        try:
            value = float(text)
        except ValueError:
            return None
        return value if math.isfinite(value) else None

    def _fitting(self, field: str, text: str, longest: int) -> str:
        if len(text) > longest:
            self.refuse(field, "text_too_long", limit=longest)
        return text

    def _is_faulty(self, field: str, cell: Cell, *, refuses: bool = True) -> bool:
        column = self._columns.get(field)
        return column is not None and self._is_faulty_at(column, cell, refuses=refuses)

    def _is_faulty_at(self, column: Column, cell: Cell, *, refuses: bool = True) -> bool:
        if not isinstance(cell, Fault):
            return False
        code = "cell_never_computed" if cell.is_formula else "cell_error"
        (self.refuse_at if refuses else self.warn_at)(column, code, error=cell.text)
        return True

    def _add(self, severity: Severity, column: Column | None, code: str, params: dict[str, object]) -> None:
        self.problems.append(
            Problem(
                code=code,
                severity=severity,
                sheet=self.table.sheet,
                row=self.row.number,
                column=None if column is None else column.index,
                letter="" if column is None else column.letter,
                header="" if column is None else column.header,
                raw="" if column is None else cell_text(self.cell_at(column)),
                params=params,
            )
        )


@lru_cache(maxsize=20_000)
def _said(text: str) -> str | None:
    """``text`` tidied, None where it says that there is nothing."""
    # Lists repeat bodies, posts and levels in every row.
    tidy = tidy_cell(text)
    return None if not tidy or tidy.casefold() in raw_words("none") else tidy


@lru_cache(maxsize=20_000)
def _is_no_value(text: str) -> bool:
    plain = text.strip().casefold()
    return not plain or plain in raw_words("none") or plain in raw_words("no_value")


def cell_text(cell: Cell) -> str:  # noqa: PLR0911 - one line a kind of value
    """The cell as the list shows it: dates as 31.12.1985, whole numbers without a fraction."""
    match cell:
        case str():
            return cell
        case bool():
            return "1" if cell else "0"
        case int() | float():
            return str(int(cell)) if float(cell).is_integer() else str(cell).replace(".", ",")
        case datetime() if cell.time() != time.min:
            return f"{cell:%d.%m.%Y %H:%M}"
        case date():
            return f"{cell:%d.%m.%Y}"
        case time():
            return f"{cell:%H:%M}"
        case Fault():
            return cell.text
    return str(cell)


def is_blank(row: SheetRow) -> bool:
    """Whether the row holds nothing but blanks."""
    return all(isinstance(cell, str) and not cell.strip() for cell in row.cells)


def is_total(row: SheetRow) -> bool:
    """Whether the row sums up or signs the list (``Итого: 74 чел.``, ``Исполнитель: …``)."""
    first = next((fold(cell) for cell in row.cells if isinstance(cell, str) and cell.strip()), "")
    return any(first == word or first.startswith(f"{word} ") for word in one_of("totals"))
