"""Lists of stage scores: a person by IIN or number of the application, and a column for each stage."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from evalapp.domain.names import fold
from evalapp.domain.stage_score import ABSENT, ScoreFault, StageMark, read_score
from evalapp.exchange.headers import STAGE
from evalapp.exchange.reading.guard import Fault
from evalapp.exchange.records import Row
from evalapp.exchange.row_reader import RowReader, cell_text, is_blank, is_total
from evalapp.exchange.tables import Column, Table
from evalapp.exchange.words import one_of
from evalapp.exchange.workbook import SheetRow


@dataclass(frozen=True, slots=True)
class ScoreRecord:
    """The scores of one row by the position of the stage; None = the cell is empty.

    The person is named by ``iin`` or ``number``, None where the list has none.
    """

    iin: str | None
    number: str | None
    full_name: str | None
    marks: Mapping[int, StageMark | None]


def read_scores(tables: Sequence[Table], maxima: Mapping[int, Decimal]) -> list[Row[ScoreRecord]]:
    """The scores in ``tables`` in file order; ``maxima``: highest score by position of the stage.

    A column without any entry says nothing about its stage and is left out, as are totals and notes.
    """
    rows = []
    for table in tables:
        columns = {
            place: column
            for place in maxima
            if (column := table.by_field.get(f"{STAGE}{place}")) is not None and _has_entries(table, column)
        }
        rows += [
            _read(table, row, columns, maxima)
            for row in table.rows
            if not is_blank(row) and not _is_note(table, row)
        ]
    return rows


def stage_field(position: int) -> str:
    """The field of the column that holds the scores of a stage."""
    return f"{STAGE}{position}"


def _has_entries(table: Table, column: Column) -> bool:
    return any(cell_text(RowReader(table, row).cell_at(column)).strip() for row in table.rows)


def _is_note(table: Table, row: SheetRow) -> bool:
    reader = RowReader(table, row)
    filled = sum(1 for cell in row.cells if cell != "")
    names_nobody = reader.cell("iin") == "" and reader.cell("number") == ""
    return names_nobody and (filled == 1 or is_total(row))


def _read(
    table: Table, row: SheetRow, columns: Mapping[int, Column], maxima: Mapping[int, Decimal]
) -> Row[ScoreRecord]:
    reader = RowReader(table, row)
    iin = reader.iin() if cell_text(reader.cell("iin")).strip() else None
    number = reader.text("number", longest=40)
    if iin is None and number is None and not reader.is_refused:
        reader.refuse("number" if "number" in table.by_field else "iin", "score_person_missing")
    record = ScoreRecord(
        iin=iin,
        number=number,
        full_name=reader.text("full_name"),
        marks={place: _mark(reader, column, maxima[place]) for place, column in columns.items()},
    )
    return Row.of(reader, record)


def _mark(reader: RowReader, column: Column, max_score: Decimal) -> StageMark | None:
    cell = reader.cell_at(column)
    if isinstance(cell, Fault):
        reader.refuse_at(column, "cell_never_computed" if cell.is_formula else "cell_error", error=cell.text)
        return None
    text = cell_text(cell).strip()
    if not text:
        return None
    # A list written in two languages has the word in both: "Келмеді / Неявка".
    if all(fold(word) in one_of("absent") for word in text.split(" / ")):
        return ABSENT
    found = read_score(cell if isinstance(cell, float) else text, max_score)
    if isinstance(found, ScoreFault):
        reader.refuse_at(column, found.value, max=cell_text(float(max_score)))
        return None
    return StageMark(found)
