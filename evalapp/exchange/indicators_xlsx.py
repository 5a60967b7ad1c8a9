"""Lists of work indicators: one row per person, indicator and period."""

from dataclasses import dataclass
from datetime import date

from evalapp.domain.indicator import SHARE_UNIT, IndicatorKind, parse_period
from evalapp.domain.names import fold
from evalapp.exchange.records import Row
from evalapp.exchange.row_reader import RowReader, cell_text, is_blank, is_total
from evalapp.exchange.tables import Table
from evalapp.exchange.words import coded, region_of
from evalapp.exchange.workbook import SheetRow

_WHOLE_SHARE = 100.0
_DASHES = {"", "-", "–", "—"}


@dataclass(frozen=True, slots=True)
class IndicatorRecord:
    """One indicator of a list; who it is about is found in the register by IIN, or by name and body.

    ``region_code``: set when ``organization`` names a region. ``value`` of a share in percent.
    """

    iin: str | None
    full_name: str | None
    organization: str | None
    region_code: str | None
    kind: IndicatorKind | None
    title: str
    value: float | None
    unit: str
    target: float | None
    period_from: date | None
    period_to: date | None
    source: str
    sample: int | None
    note: str


def read_indicators(tables: list[Table]) -> list[Row[IndicatorRecord]]:
    """The indicators in ``tables`` in file order; totals and lone notes are left out."""
    return [
        _read(table, row, is_fraction=is_fraction)
        for table in tables
        for is_fraction in (_holds_fractions(table),)
        for row in table.rows
        if not is_blank(row) and not _is_note(row)
    ]


def _is_note(row: SheetRow) -> bool:
    filled = sum(1 for cell in row.cells if cell != "")
    return filled == 1 or (is_total(row) and filled <= 2)  # noqa: PLR2004 - a total and its number


def _holds_fractions(table: Table) -> bool:
    """Whether shares stand as fractions of one: cells that the file shows in the format ``0 %``."""
    column = table.by_field.get("value")
    if column is None:
        return False
    shares = []
    for row in table.rows:
        reader = RowReader(table, row)
        kind = _known_kind(cell_text(reader.cell("kind")))
        if kind is not None and kind.is_share and isinstance(cell := reader.cell_at(column), int | float):
            shares.append(float(cell))
    return bool(shares) and all(0 <= one <= 1 for one in shares) and any(0 < one < 1 for one in shares)


def _read(table: Table, row: SheetRow, *, is_fraction: bool) -> Row[IndicatorRecord]:
    reader = RowReader(table, row)
    kind = _kind(reader)
    organization = reader.worded("organization")
    region = region_of(organization) if organization else None
    first, last = _period(reader)
    record = IndicatorRecord(
        iin=reader.iin() if cell_text(reader.cell("iin")).strip() else None,
        full_name=reader.text("full_name"),
        organization=organization,
        region_code=region.code if region else None,
        kind=kind,
        title=reader.text("title") or "",
        value=_share(reader, "value", kind, is_fraction=is_fraction),
        unit=reader.text("unit", longest=40) or SHARE_UNIT,
        target=_share(reader, "target", kind, is_fraction=is_fraction),
        period_from=first,
        period_to=last,
        source=reader.text("source") or "",
        sample=_whole(reader, "sample"),
        note=reader.text("note", longest=500) or "",
    )
    return Row.of(reader, record)


def _known_kind(text: str) -> IndicatorKind | None:
    code = coded("indicator_kinds").get(fold(text.rstrip(" %").removesuffix(",")))
    return IndicatorKind(code) if code else None


def _kind(reader: RowReader) -> IndicatorKind | None:
    text = reader.text("kind")
    if text is None:
        reader.refuse("kind", "indicator_kind_missing")
        return None
    kind = _known_kind(text)
    if kind is None:
        reader.refuse("kind", "indicator_kind_unknown")
    return kind


def _share(reader: RowReader, field: str, kind: IndicatorKind | None, *, is_fraction: bool) -> float | None:
    number = _number(reader, field)
    if number is None or not is_fraction or kind is None or not kind.is_share:
        return number
    if not isinstance(reader.cell(field), int | float):
        return number
    number = round(number * _WHOLE_SHARE, 9)
    reader.note(field, f"{number:g} %".replace(".", ","))
    return number


def _number(reader: RowReader, field: str) -> float | None:
    """A number; None when blank, or after refusing the row."""
    column = reader.table.by_field.get(field)
    if column is None or cell_text(reader.cell_at(column)).strip() in _DASHES:
        return None
    number = reader.number(column)
    if number is None:
        reader.refuse(field, "number_unreadable")
    return number


def _whole(reader: RowReader, field: str) -> int | None:
    number = _number(reader, field)
    if number is None:
        return None
    if number != int(number):
        reader.refuse(field, "number_not_whole")
        return None
    return int(number)


def _period(reader: RowReader) -> tuple[date | None, date | None]:
    """First and last day, of one column or of two; (None, None) when blank or after refusing the row."""
    if cell_text(cell := reader.cell("period")).strip():
        found = parse_period(cell)
        if found is None:
            reader.refuse("period", "period_unreadable")
            return None, None
        reader.note("period", f"{found[0]:%d.%m.%Y}–{found[1]:%d.%m.%Y}")
        return found
    first, last = reader.when("period_from"), reader.when("period_to")
    return (first.first() if first else None), (last.last() if last else None)
