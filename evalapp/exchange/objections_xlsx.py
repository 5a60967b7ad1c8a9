"""The list of objections as a workbook."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from evalapp.exchange.document import Document
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import (
    Kind,
    Step,
    Table,
    TableColumn,
    TableValue,
    Tone,
    Toned,
    table_book,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectionLine:
    """One objection in words. ``days_over``: calendar days after the last day, 0 while in time."""

    full_name: str
    post: str
    body: str
    version: int
    shown_on: date | None
    received_on: date
    due_on: date
    state: str
    is_overdue: bool
    days_over: int
    before_shown: str
    statement: str
    outcome: str
    answer: str
    answered_on: date | None
    answered_by: str
    effect: str


def objections_book(
    lines: Sequence[ObjectionLine], document: Document, *, shown_filter: str = "", step: Step | None = None
) -> Book:
    """The objections in the order given.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    said = {
        key: words.text(f"objection.{key}")
        for key in (
            "title",
            "against",
            "shown_on",
            "received",
            "due",
            "state",
            "statement",
            "outcome",
            "answer",
            "answered",
            "answered_by",
            "effect",
        )
    }
    table = Table(
        title=said["title"],
        columns=(
            TableColumn("№", Kind.WHOLE, 5),
            TableColumn(words.term("official"), Kind.TEXT, 22),
            TableColumn(words.term("position"), Kind.TEXT, 24),
            TableColumn(said["against"], Kind.WHOLE, 7),
            TableColumn(said["shown_on"], Kind.DATE, 11),
            TableColumn(said["received"], Kind.DATE, 11),
            TableColumn(said["due"], Kind.DATE, 11),
            TableColumn(said["state"], Kind.TEXT, 17),
            TableColumn(said["statement"], Kind.TEXT, 34),
            TableColumn(said["outcome"], Kind.TEXT, 15),
            TableColumn(said["answered"], Kind.DATE, 11),
            TableColumn(said["answered_by"], Kind.TEXT, 16),
            TableColumn(said["answer"], Kind.TEXT, 34),
            TableColumn(said["effect"], Kind.TEXT, 16),
        ),
        rows=[_cells(number, line) for number, line in enumerate(lines, start=1)],
        notes=(words.text("document.filter", text=shown_filter) if shown_filter else "",),
    )
    return table_book(table, document, kind="objections", step=step)


def _cells(number: int, line: ObjectionLine) -> tuple[TableValue, ...]:
    state = "\n".join(part for part in (line.state, line.before_shown) if part)
    return (
        number,
        line.full_name,
        "\n".join(part for part in (line.post, line.body) if part),
        line.version,
        line.shown_on,
        line.received_on,
        line.due_on,
        Toned(state, Tone.BAD) if line.is_overdue else state,
        line.statement,
        line.outcome,
        line.answered_on,
        line.answered_by,
        line.answer,
        line.effect,
    )
