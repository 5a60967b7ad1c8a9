"""The list of a stage as a workbook: who sat, the score, what the cut says, the figures per direction."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from evalapp.exchange.document import Document
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, table_book


@dataclass(frozen=True, slots=True)
class StageLine:
    """One applicant in words; ``score`` a number, the word for absent, or None while nothing is entered."""

    number: str
    full_name: str
    direction: str
    score: Decimal | str | None
    outcome: str
    at_border: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StageListValues:
    """A whole list: its title, sentences about counts, rule and directions, and the lines in order.

    ``stage``: its name, the head of the scores; an import of scores knows the stage by it.
    """

    title: str
    stage: str
    notes: tuple[str, ...]
    lines: Sequence[StageLine]


def stage_list_book(values: StageListValues, document: Document, *, step: Step | None = None) -> Book:
    """The list as a workbook.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    table = Table(
        title=values.title,
        columns=(
            TableColumn("№", Kind.WHOLE, 5),
            TableColumn(words.label("application_number"), Kind.IDENTIFIER, 14),
            TableColumn(words.term("applicant"), Kind.TEXT, 30),
            TableColumn(words.term("sector_direction"), Kind.TEXT, 30),
            TableColumn(values.stage, Kind.POINTS, 14),
            TableColumn(words.text("stage.outcome"), Kind.TEXT, 16),
            TableColumn(words.text("stage.border"), Kind.WORD, 10),
            TableColumn(words.text("stage.source"), Kind.TEXT, 24),
        ),
        rows=[
            (
                place,
                line.number,
                line.full_name,
                line.direction,
                line.score,
                line.outcome,
                line.at_border,
                line.source,
            )
            for place, line in enumerate(values.lines, start=1)
        ],
        notes=values.notes,
    )
    return table_book(table, document, kind="stage_list", step=step)
