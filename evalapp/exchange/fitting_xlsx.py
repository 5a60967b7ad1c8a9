"""People looked at for a post as a workbook: a status and a fact for each requirement, no figure over all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from evalapp.exchange.document import Document
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, TableValue, table_book

_NAME, _PLACE, _STATUS, _FACT = 26, 32, 12, 26


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
    """A workbook with one line for each person, in the order given.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    table = Table(
        title=words.text("fit.title"),
        columns=(
            TableColumn("№", Kind.WHOLE, 5),
            TableColumn(words.text("fit.person"), Kind.TEXT, _NAME),
            TableColumn(words.text("fit.kind"), Kind.WORD, 16),
            TableColumn(words.text("fit.now"), Kind.TEXT, _PLACE),
            *(column for name in found.requirements for column in _columns(name, words.text("fit.fact"))),
            TableColumn(words.text("fit.reserve_until"), Kind.DATE, 12),
            TableColumn(words.text("fit.considered"), Kind.TEXT, 20),
        ),
        rows=[_cells(number, line) for number, line in enumerate(found.lines, start=1)],
        notes=(
            f"{found.post}, {words.text('fit.as_of', day=words.day(found.as_of))}",
            *found.asked,
            words.text("fit.no_score"),
            words.text("document.filter", text=found.shown_filter) if found.shown_filter else "",
        ),
    )
    return table_book(table, document, kind="fitting", step=step)


def _columns(name: str, fact: str) -> tuple[TableColumn, TableColumn]:
    return TableColumn(name, Kind.WORD, _STATUS), TableColumn(f"{name}: {fact}", Kind.TEXT, _FACT)


def _cells(number: int, line: FitLine) -> tuple[TableValue, ...]:
    findings = [part for finding in line.findings for part in finding]
    return (
        number,
        line.full_name,
        line.kind,
        line.place,
        *findings,
        line.reserve_until,
        line.held_by,
    )
