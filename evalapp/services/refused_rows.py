"""The refused rows of an import as a workbook that can be corrected and imported again."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from evalapp.domain.language import Language
from evalapp.exchange.document import Document
from evalapp.exchange.officials_xlsx import OfficialRecord
from evalapp.exchange.problems import Severity
from evalapp.exchange.refused_xlsx import RefusedReason, RefusedRow, RefusedSheet, write_refused
from evalapp.exchange.row_reader import cell_text
from evalapp.exchange.tables import Table
from evalapp.exchange.workbook import Cell
from evalapp.services.import_preview import ImportPreview, Planned, RowAction
from evalapp.texts import term

Value = str | int | float | date | datetime | None


def save_refused(preview: ImportPreview, path: Path, document: Document) -> None:
    """Write the refused rows of ``preview`` to ``path``; raises BadFile when that cannot be written."""
    write_refused(path, refused_sheets(preview, document.words.first), document)


def refused_sheets(preview: ImportPreview, language: Language | str) -> tuple[RefusedSheet, ...]:
    """Per sheet its refused rows as they stand in the file, with the reasons in ``language``.

    What a row inherits from above (its body) is written into the row: it will stand alone.
    """
    sheets = []
    for table in preview.tables:
        refused = [
            item
            for item in preview.planned
            if item.action is RowAction.REFUSED and item.row.table.sheet == table.sheet
        ]
        if refused:
            sheets.append(_sheet(table, refused, language))
    return tuple(sheets)


def _sheet(table: Table, refused: Sequence[Planned], language: Language | str) -> RefusedSheet:
    headers = [column.header for column in table.columns]
    adds_body = "organization" not in table.by_field and any(_body(item) for item in refused)
    if adds_body:
        headers.append(term(language, "state_body"))
    rows = tuple(_row(table, item, language, adds_body=adds_body) for item in refused)
    return RefusedSheet(table.sheet, tuple(headers), rows)


def _row(table: Table, item: Planned, language: Language | str, *, adds_body: bool) -> RefusedRow:
    cells = item.row.source.cells
    values = [_value(cells[c.index]) if c.index < len(cells) else None for c in table.columns]
    places = {column.index: place for place, column in enumerate(table.columns)}
    own = table.by_field.get("organization")
    if own is not None and not values[places[own.index]]:
        values[places[own.index]] = _body(item)
    if adds_body:
        values.append(_body(item))
    reasons = tuple(
        RefusedReason(
            places.get(problem.column) if problem.column is not None else None,
            _sentence(f"{problem.what(language)} {problem.advice(language)}".strip()),
        )
        for problem in item.row.problems
        if problem.severity is Severity.REFUSED
    )
    return RefusedRow(item.row.source.number, tuple(values), reasons)


def _sentence(words: str) -> str:
    """Problems are worded to follow the name of a cell; in the workbook they stand alone."""
    return words[:1].upper() + words[1:]


def _body(item: Planned) -> str | None:
    record = item.row.record
    return record.organization if isinstance(record, OfficialRecord) else None


def _value(cell: Cell) -> Value:
    if cell == "" or isinstance(cell, bool):
        return cell_text(cell) or None
    if isinstance(cell, float):
        return int(cell) if cell.is_integer() else cell
    return cell if isinstance(cell, str | date | datetime) else cell_text(cell)
