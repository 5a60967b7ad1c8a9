"""Lists of objections as workbooks: those against the results of a campaign, and those of every kind."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from evalapp.exchange.document import Document
from evalapp.exchange.document_words import Words
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
    """One objection in words.

    ``about``: against what; ``place``: the campaign, intake or meeting it belongs to. ``version``: of
    results, None for anything else. ``days_over``: calendar days after the last day, 0 while in time.
    """

    full_name: str
    post: str
    body: str
    about: str
    place: str
    version: int | None
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


def campaign_objections(
    lines: Sequence[ObjectionLine], document: Document, *, shown_filter: str = "", step: Step | None = None
) -> Book:
    """Objections against the results of one campaign, in the order given.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    columns = (
        TableColumn(words.term("official"), Kind.TEXT, 22),
        TableColumn(words.term("position"), Kind.TEXT, 24),
        TableColumn(words.text("objection.against"), Kind.WHOLE, 7),
        TableColumn(words.text("objection.shown_on"), Kind.DATE, 11),
    )
    rows = [
        (
            line.full_name,
            "\n".join(part for part in (line.post, line.body) if part),
            line.version,
            line.shown_on,
        )
        for line in lines
    ]
    return _book(columns, rows, lines, document, shown_filter, step)


def all_objections(
    lines: Sequence[ObjectionLine], document: Document, *, shown_filter: str = "", step: Step | None = None
) -> Book:
    """Objections of every kind, in the order given.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    columns = (
        TableColumn(words.text("objection.who"), Kind.TEXT, 22),
        TableColumn(words.text("objection.about"), Kind.TEXT, 24),
        TableColumn(words.text("objection.place"), Kind.TEXT, 24),
    )
    rows = [(line.full_name, line.about, line.place) for line in lines]
    return _book(columns, rows, lines, document, shown_filter, step)


def _book(
    columns: tuple[TableColumn, ...],
    rows: Sequence[tuple[TableValue, ...]],
    lines: Sequence[ObjectionLine],
    document: Document,
    shown_filter: str,
    step: Step | None,
) -> Book:
    words = document.words
    table = Table(
        title=words.text("objection.title"),
        columns=(TableColumn("№", Kind.WHOLE, 5), *columns, *_answer_columns(words)),
        rows=[
            (number, *row, *_answer_cells(line))
            for number, (row, line) in enumerate(zip(rows, lines, strict=True), start=1)
        ],
        notes=(words.text("document.filter", text=shown_filter) if shown_filter else "",),
    )
    return table_book(table, document, kind="objections", step=step)


def _answer_columns(words: Words) -> tuple[TableColumn, ...]:
    said = {
        key: words.text(f"objection.{key}")
        for key in (
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
    return (
        TableColumn(said["received"], Kind.DATE, 11),
        TableColumn(said["due"], Kind.DATE, 11),
        TableColumn(said["state"], Kind.TEXT, 17),
        TableColumn(said["statement"], Kind.TEXT, 34),
        TableColumn(said["outcome"], Kind.TEXT, 15),
        TableColumn(said["answered"], Kind.DATE, 11),
        TableColumn(said["answered_by"], Kind.TEXT, 16),
        TableColumn(said["answer"], Kind.TEXT, 34),
        TableColumn(said["effect"], Kind.TEXT, 16),
    )


def _answer_cells(line: ObjectionLine) -> tuple[TableValue, ...]:
    state = "\n".join(part for part in (line.state, line.before_shown) if part)
    return (
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
