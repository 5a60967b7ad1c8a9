"""Lists of reserve members of earlier years: one row per member, or per member and appointment."""

from dataclasses import dataclass
from datetime import date

from evalapp.domain.membership import EmployerKind, PostKind
from evalapp.domain.partial_date import is_to_present
from evalapp.domain.reference import OriginSector
from evalapp.exchange.records import Row
from evalapp.exchange.row_reader import RowReader, cell_text, is_blank, is_total
from evalapp.exchange.tables import Table
from evalapp.exchange.workbook import SheetRow

_LONGEST_TERM = 50
_DASHES = {"", "-", "–", "—"}


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentRecord:
    """The appointment a row speaks of; kinds are None where the list does not say them."""

    organization: str
    employer: EmployerKind | None
    post: str
    post_kind: PostKind | None
    from_date: date | None
    to_date: date | None
    order_number: str
    end_reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRecord:
    """One row. ``stay_until``: last day; ``term_years``: length of the stay where the list says that.

    ``left_ground``: as the list writes it. ``appointment`` is None where the row names no post.
    """

    iin: str
    full_name: str
    cohort: str
    direction: str
    region_code: str | None
    origin: OriginSector | None
    enrolled_on: date | None
    stay_until: date | None
    term_years: int | None
    decision: str
    left_on: date | None
    left_ground: str
    left_decision: str
    note: str
    appointment: AppointmentRecord | None


def read_members(tables: list[Table]) -> list[Row[MemberRecord]]:
    """The members in ``tables`` in file order; totals and lone notes are left out."""
    return [
        _read(table, row) for table in tables for row in table.rows if not is_blank(row) and not _is_note(row)
    ]


def _is_note(row: SheetRow) -> bool:
    filled = sum(1 for cell in row.cells if cell != "")
    return filled == 1 or (is_total(row) and filled <= 2)  # noqa: PLR2004 - a total and its number


def _read(table: Table, row: SheetRow) -> Row[MemberRecord]:
    reader = RowReader(table, row)
    region = reader.region("region")
    origin = reader.code("origin", "sectors")
    record = MemberRecord(
        iin=reader.iin() or "",
        full_name=_name(reader),
        cohort=reader.text("cohort", longest=60) or "",
        direction=reader.text("direction", longest=160) or "",
        region_code=region.code if region else None,
        origin=OriginSector(origin) if origin else None,
        enrolled_on=_needed_day(reader, "enrolled_on"),
        stay_until=reader.day("stay_until"),
        term_years=_term(reader),
        decision=reader.text("decision", longest=200) or "",
        left_on=reader.day("left_on"),
        left_ground=reader.text("left_ground") or "",
        left_decision=reader.text("left_decision", longest=200) or "",
        note=reader.text("note", longest=500) or "",
        appointment=_appointment(reader),
    )
    return Row.of(reader, record)


def _name(reader: RowReader) -> str:
    name = reader.text("full_name", longest=200)
    if name is None:
        parts = (reader.text(part, longest=80) for part in ("surname", "given_name", "patronymic"))
        name = " ".join(part for part in parts if part)
    if not name:
        reader.refuse("full_name", "name_missing")
    return name or ""


def _needed_day(reader: RowReader, field: str) -> date | None:
    """A day without which the row says nothing."""
    value = reader.day(field)
    if value is None and not reader.is_refused:
        reader.refuse(field, f"{field}_missing")
    return value


def _term(reader: RowReader) -> int | None:
    """Years of the stay; None when blank, or with a warning when it is no such number."""
    column = reader.table.by_field.get("term_years")
    if column is None or cell_text(reader.cell_at(column)).strip() in _DASHES:
        return None
    number = reader.number(column)
    if number is None or number != int(number) or not 0 < number <= _LONGEST_TERM:
        reader.warn("term_years", "word_unknown")
        return None
    return int(number)


def _appointment(reader: RowReader) -> AppointmentRecord | None:
    organization = reader.worded("organization")
    post = reader.worded("post")
    from_date = reader.day("from_date")
    if organization is None and post is None and from_date is None:
        return None
    employer = reader.code("employer", "employer_kinds")
    kind = reader.code("post_kind", "post_kinds")
    return AppointmentRecord(
        organization=organization or "",
        employer=EmployerKind(employer) if employer else None,
        post=post or "",
        post_kind=PostKind(kind) if kind else None,
        from_date=from_date,
        to_date=None if _goes_on(reader) else reader.day("to_date"),
        order_number=reader.text("order_number", longest=60) or "",
        end_reason=reader.text("end_reason", longest=200) or "",
    )


def _goes_on(reader: RowReader) -> bool:
    """Whether the cell of the last day says that the post is still held."""
    cell = reader.cell("to_date")
    return isinstance(cell, str) and bool(cell) and is_to_present(cell)
