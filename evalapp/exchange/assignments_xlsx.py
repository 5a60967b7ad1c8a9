"""Lists of raters: one row per official, role and rater, from a workbook or pasted from one."""

from collections.abc import Sequence
from dataclasses import dataclass

from evalapp.domain import iin as iins
from evalapp.domain.campaign import RaterRole
from evalapp.domain.errors import BadFile, Refused
from evalapp.domain.names import fold
from evalapp.exchange.headers import vocabulary
from evalapp.exchange.row_reader import RowReader, cell_text, is_blank, is_total
from evalapp.exchange.tables import Column, Table, find_tables
from evalapp.exchange.words import coded
from evalapp.exchange.workbook import Sheet, SheetRow, Workbook

LIST = "assignments"
"""Key of the headers in db/seed/import_headers.json."""

_PLAIN_FIELDS = ("official", "role", "rater", "post")
"""What the columns of a pasted list without a header hold."""


@dataclass(frozen=True, slots=True)
class AssignmentRecord:
    """One row as it stands: the official by IIN or name, the role, the rater by code, name or IIN.

    ``role`` is None when its word ``role_text`` is not known. Texts are "" where the list has none.
    """

    row: int
    iin: str
    official: str
    role: RaterRole | None
    role_text: str
    rater_code: str
    rater_name: str
    rater_iin: str
    post: str


def pasted_book(text: str, *, name: str) -> Workbook:
    """Lines copied from a spreadsheet, cells divided by tabs (or semicolons where there is no tab)."""
    divider = "\t" if "\t" in text else ";"
    rows = [
        SheetRow(number, [cell.strip() for cell in line.split(divider)])
        for number, line in enumerate(text.splitlines(), start=1)
        if line.strip()
    ]
    return Workbook(name, [Sheet(name, False, rows)])


def read_assignments(book: Workbook) -> list[AssignmentRecord]:
    """The rows of every list in ``book``.

    Without a header the columns are official (IIN or name), role, rater (name or code), post. Raises
    BadFile ``no_table``, Refused ``columns_missing``.
    """
    return [
        _read(RowReader(table, row))
        for table in _tables(book)
        for row in table.rows
        if not is_blank(row) and not is_total(row)
    ]


def _tables(book: Workbook) -> list[Table]:
    words = vocabulary(LIST)
    try:
        tables = find_tables(book, words)
    except BadFile:
        tables = []
    complete = [table for table in tables if not words.missing(set(table.by_field))]
    if complete:
        return complete
    plain = [_without_header(sheet) for sheet in book.sheets if _has_roles(sheet)]
    if plain:
        return plain
    if not tables:
        raise BadFile("no_table", path=book.name)
    raise Refused("columns_missing", fields=", ".join(words.missing(set(tables[0].by_field))))


def _has_roles(sheet: Sheet) -> bool:
    """Whether the second cell of the first row is a role: then it is no header."""
    cells = sheet.rows[0].cells if sheet.rows else []
    return len(cells) > 1 and fold(cell_text(cells[1])) in coded("roles")


def _without_header(sheet: Sheet) -> Table:
    columns = tuple(Column(place, "", field) for place, field in enumerate(_PLAIN_FIELDS))
    return Table(sheet.name, 0, 0, columns, tuple(sheet.rows))


def _read(reader: RowReader) -> AssignmentRecord:
    official, iin = _plain(reader, "official"), _plain(reader, "iin")
    if not iin and _is_number(official):
        official, iin = "", official
    rater, code, rater_iin = (
        _plain(reader, "rater"),
        _plain(reader, "rater_code"),
        _plain(reader, "rater_iin"),
    )
    if not rater_iin and _is_number(rater):
        rater, rater_iin = "", rater
    if not code and any(sign.isdigit() for sign in rater):
        rater, code = "", rater
    role_text = _plain(reader, "role")
    role = coded("roles").get(fold(role_text))
    return AssignmentRecord(
        row=reader.row.number,
        iin=iins.restore(iin) if iin else "",
        official=official,
        role=None if role is None else RaterRole(role),
        role_text=role_text,
        rater_code=code,
        rater_name=rater,
        rater_iin=iins.restore(rater_iin) if rater_iin else "",
        post=_plain(reader, "post"),
    )


def _plain(reader: RowReader, field: str) -> str:
    return " ".join(cell_text(reader.cell(field)).split())


def _is_number(text: str, *, digits: Sequence[int] = range(9, 13)) -> bool:
    """Whether the text is an IIN, its leading zeros lost or not."""
    return text.isascii() and text.isdigit() and len(text) in digits
