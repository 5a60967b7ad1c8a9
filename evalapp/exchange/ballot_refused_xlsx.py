"""What was not taken of returned ballots: a line for each changed cell and each refused row."""

from collections.abc import Sequence
from dataclasses import dataclass

from evalapp.exchange.document import Document
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Table, TableColumn, table_book


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedLine:
    """One reason. ``number``: of the ballot, ``item``: place on the agenda, None = the file as a whole.

    ``sheet`` and ``cell``: "" = no cell in particular; ``was`` and ``found``: what stood there and stands
    there now.
    """

    file: str
    member: str = ""
    number: int | None = None
    item: int | None = None
    name: str = ""
    sheet: str = ""
    cell: str = ""
    was: str = ""
    found: str = ""
    reason: str


def refused_ballots_book(lines: Sequence[RefusedLine], document: Document) -> Book:
    """The lines in the order given.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    table = Table(
        title=words.text("ballot.refused_title"),
        columns=(
            TableColumn(words.text("ballot.refused_file"), Kind.TEXT, 26),
            TableColumn(words.text("ballot.member"), Kind.TEXT, 22),
            TableColumn(words.text("ballot.refused_ballot"), Kind.WHOLE, 9),
            TableColumn(words.text("ballot.question"), Kind.WHOLE, 8),
            TableColumn(words.text("ballot.person"), Kind.TEXT, 22),
            TableColumn(words.text("ballot.refused_sheet"), Kind.TEXT, 12),
            TableColumn(words.text("ballot.refused_cell"), Kind.TEXT, 8),
            TableColumn(words.text("ballot.refused_was"), Kind.TEXT, 26),
            TableColumn(words.text("ballot.refused_found"), Kind.TEXT, 26),
            TableColumn(words.text("ballot.refused_reason"), Kind.TEXT, 44),
        ),
        rows=[
            (
                line.file,
                line.member,
                line.number,
                line.item,
                line.name,
                line.sheet,
                line.cell,
                line.was,
                line.found,
                line.reason,
            )
            for line in lines
        ],
    )
    return table_book(table, document, kind="refused_ballots")
