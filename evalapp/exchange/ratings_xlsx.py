"""Lists of marks: one row per rater and official, one column per competency → forms.

Source of the rules: docs/scoring.md, "Marks and forms".
"""

from collections.abc import Mapping
from dataclasses import dataclass

from evalapp.domain import iin as iins
from evalapp.domain.campaign import RaterRole
from evalapp.domain.names import fold, split_full_name
from evalapp.exchange.headers import COMPETENCY
from evalapp.exchange.reading.guard import Fault
from evalapp.exchange.records import Row, first_of_each
from evalapp.exchange.row_reader import RowReader, cell_text, is_blank, is_total
from evalapp.exchange.tables import Column, Table
from evalapp.exchange.words import coded, raw_words
from evalapp.exchange.workbook import Cell, SheetRow

OWN_RATER = "self"
"""Rater of a self-assessment for which the list names nobody."""


@dataclass(frozen=True, slots=True)
class FormRecord:
    """One rater's marks of one official. ``role`` is None when its word is not known.

    ``marks``: competency code → mark, or None for "not observed"; a code whose mark is not on the scale
    is absent. ``raw_marks``: the texts of those.
    """

    iin: str
    role: RaterRole | None
    rater: str
    marks: Mapping[str, int | None]
    raw_marks: Mapping[str, str]
    remark: str | None


@dataclass(frozen=True, slots=True)
class Scale:
    """Lowest and highest mark of the framework."""

    low: int
    high: int


def rated_iins(tables: list[Table]) -> set[str]:
    """The IINs that the tables name, restored but not checked."""
    found = set()
    for table in tables:
        for row in table.rows:
            found.add(iins.restore(cell_text(RowReader(table, row).cell("iin"))))
    return found


def read_ratings(tables: list[Table], *, officials: Mapping[str, str], scale: Scale) -> list[Row[FormRecord]]:
    """The forms in ``tables`` in file order; ``officials``: IIN → surname of everybody in the register.

    Refused: an unknown official or role, a mark off the scale (the whole form), a missing rater, and –
    among clean forms only – the same rater of the same official in the same role a second time.
    """
    rows = [
        _read(table, row, officials, scale)
        for table in tables
        for row in table.rows
        if not is_blank(row) and not _is_note(table, row)
    ]
    return first_of_each(
        rows,
        key=lambda record: (record.iin, record.role, fold(record.rater)),
        field="rater",
        code="form_repeated",
    )


def _is_note(table: Table, row: SheetRow) -> bool:
    reader = RowReader(table, row)
    filled = sum(1 for cell in row.cells if cell != "")
    return reader.cell("iin") == "" and (filled == 1 or is_total(row))


def _read(table: Table, row: SheetRow, officials: Mapping[str, str], scale: Scale) -> Row[FormRecord]:
    reader = RowReader(table, row)
    role = _role(reader)
    marks: dict[str, int | None] = {}
    raw: dict[str, str] = {}
    for column in table.columns:
        if column.field and column.field.startswith(COMPETENCY):
            _read_mark(reader, column, scale, marks, raw)
    record = FormRecord(
        iin=_iin(reader, officials),
        role=role,
        rater=_rater(reader, role),
        marks=marks,
        raw_marks=raw,
        remark=reader.text("remark", longest=2000),
    )
    return Row.of(reader, record)


def _iin(reader: RowReader, officials: Mapping[str, str]) -> str:
    text = cell_text(reader.cell("iin"))
    iin = iins.restore(text)
    reader.note("iin", iin)
    surname = officials.get(iin)
    if surname is None:
        reader.refuse("iin", "iin_missing" if not iin else "official_unknown")
    elif (stated := reader.text("full_name")) and fold(split_full_name(stated)[0]) != fold(surname):
        reader.warn("full_name", "name_differs", surname=surname)
    return iin


def _role(reader: RowReader) -> RaterRole | None:
    text = reader.text("role")
    code = coded("roles").get(fold(text)) if text else None
    if code is None:
        reader.refuse("role", "role_unknown")
        return None
    return RaterRole(code)


def _rater(reader: RowReader, role: RaterRole | None) -> str:
    text = reader.text("rater", longest=60)
    if text is None and role is RaterRole.SELF:
        return OWN_RATER
    if text is None:
        reader.refuse("rater", "rater_missing")
    return text or ""


def _read_mark(
    reader: RowReader, column: Column, scale: Scale, marks: dict[str, int | None], raw: dict[str, str]
) -> None:
    code = (column.field or "").removeprefix(COMPETENCY)
    cell = reader.cell_at(column)
    if is_not_observed(cell):
        marks[code] = None
    elif isinstance(cell, Fault):
        raw[code] = cell.text
        problem = "cell_never_computed" if cell.is_formula else "cell_error"
        reader.refuse_at(column, problem, error=cell.text)
    elif (mark := _mark(cell, scale)) is not None:
        marks[code] = mark
    else:
        raw[code] = cell_text(cell)
        reader.refuse_at(column, "mark_off_scale", low=scale.low, high=scale.high)


def is_not_observed(cell: Cell) -> bool:
    """Whether the cell says that the rater could not observe the competency; blank says so too."""
    return isinstance(cell, str) and (
        not (text := "".join(cell.split()).casefold()) or text in raw_words("not_observed")
    )


def _mark(cell: Cell, scale: Scale) -> int | None:
    value: float
    if isinstance(cell, str) and cell.strip().isascii() and cell.strip().isdigit():
        value = float(cell.strip())
    elif isinstance(cell, int | float) and not isinstance(cell, bool):
        value = cell
    else:
        return None
    return int(value) if value == int(value) and scale.low <= value <= scale.high else None
