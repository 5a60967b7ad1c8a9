"""People looked at for a post as a workbook: a status and a fact for each requirement, no figure over all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from evalapp.exchange.document import Document, content_hash, finish
from evalapp.exchange.document_words import Words
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, TableValue, add_table

_NAME, _PLACE, _STATUS, _FACT = 26, 30, 15, 26


@dataclass(frozen=True, slots=True)
class FitLine:
    """One person in words; ``findings``: (status, fact) for each requirement of the list."""

    full_name: str
    kind: str
    place: str
    reserve_until: date | None
    held_by: str
    findings: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FitLines:
    """The list as shown: ``requirements`` name the columns, ``asked`` says what the post asks for."""

    post: str
    as_of: date
    requirements: tuple[str, ...]
    asked: tuple[str, ...]
    lines: Sequence[FitLine]
    shown_filter: str = ""


def fitting_book(found: FitLines, document: Document, *, step: Step | None = None) -> Book:
    """A workbook with one line for each person, in the order given: statuses first, then the facts behind.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    title, facts = words.text("fit.title"), words.text("fit.facts")
    asked = f"{found.post}, {words.text('fit.as_of', day=words.day(found.as_of))}"
    shown = words.text("document.filter", text=found.shown_filter) if found.shown_filter else ""
    statuses = Table(
        title=title,
        columns=(
            *_who(words),
            TableColumn(words.text("fit.kind"), Kind.WORD, 16),
            TableColumn(words.text("fit.now"), Kind.TEXT, _PLACE),
            *(TableColumn(name, Kind.WORD, _STATUS) for name in found.requirements),
            TableColumn(words.text("fit.reserve_until"), Kind.DATE, 12),
            TableColumn(words.text("fit.considered"), Kind.TEXT, 18),
        ),
        rows=[_statuses(number, line) for number, line in enumerate(found.lines, start=1)],
        notes=(asked, *found.asked, words.text("fit.no_score"), shown),
    )
    behind = Table(
        title=facts,
        columns=(*_who(words), *(TableColumn(name, Kind.TEXT, _FACT) for name in found.requirements)),
        rows=[_facts(number, line) for number, line in enumerate(found.lines, start=1)],
        notes=(asked, shown),
    )
    book = Book()
    add_table(book, statuses, document, frozen_columns=2, step=step)
    add_table(book, behind, document, frozen_columns=2, step=step)
    finish(book, document, title=title, kind="fitting", content=content_hash(statuses, behind))
    return book


def _who(words: Words) -> tuple[TableColumn, TableColumn]:
    return TableColumn("№", Kind.WHOLE, 5), TableColumn(words.text("fit.person"), Kind.TEXT, _NAME)


def _statuses(number: int, line: FitLine) -> tuple[TableValue, ...]:
    statuses = [status for status, _fact in line.findings]
    return (number, line.full_name, line.kind, line.place, *statuses, line.reserve_until, line.held_by)


def _facts(number: int, line: FitLine) -> tuple[TableValue, ...]:
    return (number, line.full_name, *(fact for _status, fact in line.findings))
