"""Two or three people side by side as a workbook: a column for each."""

from evalapp.domain.side_by_side import SideBySide, SideCell
from evalapp.exchange.document import Document
from evalapp.exchange.document_words import Words
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, table_book

_LABEL, _CELL = 26, 38


def side_by_side_book(found: SideBySide, document: Document, *, step: Step | None = None) -> Book:
    """A workbook with a line for each thing said of the people.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    rows = [
        (section.title, line.label, *(_text(cell, words) for cell in line.cells))
        for section in found.sections
        for line in section.lines
    ]
    as_of = words.text("fit.as_of", day=words.day(found.as_of))
    table = Table(
        title=words.text("fit.compared"),
        columns=(
            TableColumn(words.text("fit.part"), Kind.TEXT, _LABEL),
            TableColumn(words.text("fit.subject"), Kind.TEXT, _LABEL),
            *(TableColumn(person.full_name, Kind.TEXT, _CELL) for person in found.people),
        ),
        rows=rows,
        notes=(
            ", ".join(filter(None, (found.post, as_of))),
            *(section.note for section in found.sections),
        ),
    )
    return table_book(table, document, kind="side_by_side", step=step)


def _text(cell: SideCell, words: Words) -> str | None:
    status = words.text(f"fit.status_{cell.status.value}") if cell.status is not None else ""
    return "\n".join(filter(None, (status, cell.text))) or None
