"""Cohorts of the reserve side by side as a workbook."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from evalapp.domain.membership import EmployerKind, PostKind
from evalapp.exchange.document import Document, content_hash, finish
from evalapp.exchange.document_words import Words
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, TableValue, add_table

_HIDDEN = "*"


@dataclass(frozen=True, slots=True, kw_only=True)
class CohortLine:
    """A cohort in figures; kinds divide ``appointed``. Days from enrolment to the first appointment.

    Kinds and days are None where they may not leave the workspace; days also where nobody was appointed.
    """

    name: str
    enrolled_from: date | None
    enrolled_to: date | None
    members: int
    appointed: int
    share: Fraction | None
    in_post: int
    by_employer: dict[EmployerKind, int] | None
    by_post: dict[PostKind, int] | None
    quartiles: tuple[Decimal, Decimal, Decimal] | None
    in_reserve: int
    expired: int
    left: int


@dataclass(frozen=True, slots=True)
class CohortLines:
    """Cohorts as they were on ``as_of``, all together last."""

    as_of: date
    lines: Sequence[CohortLine]


def cohorts_book(found: CohortLines, document: Document, *, step: Step | None = None) -> Book:
    """Three sheets with one line a cohort: figures, kinds of bodies and posts, days to the appointment."""
    book = Book()
    tables = (_figures(found, document.words), _kinds(found, document.words), _days(found, document.words))
    for table in tables:
        add_table(book, table, document, frozen_columns=1, step=step)
    content = "".join(content_hash(table) for table in tables)
    finish(book, document, title=tables[0].title, kind="cohorts", content=content)
    return book


def _figures(found: CohortLines, words: Words) -> Table:
    return Table(
        title=words.text("member.cohorts"),
        columns=(
            TableColumn(words.text("member.cohort"), Kind.TEXT, 20),
            TableColumn(words.text("member.enrolled_from"), Kind.DATE, 13),
            TableColumn(words.text("member.enrolled_to"), Kind.DATE, 13),
            _count(words, "members"),
            _count(words, "appointed"),
            TableColumn(words.text("member.share"), Kind.PERCENT, 8),
            _count(words, "in_post"),
            _count(words, "still_member"),
            _count(words, "expired"),
            _count(words, "left"),
        ),
        rows=[_figure_cells(line) for line in found.lines],
        notes=(words.text("member.as_of", date=words.day(found.as_of)), words.text("member.counting")),
    )


def _figure_cells(line: CohortLine) -> tuple[TableValue, ...]:
    return (
        line.name,
        line.enrolled_from,
        line.enrolled_to,
        line.members,
        line.appointed,
        None if line.share is None else float(line.share),
        line.in_post,
        line.in_reserve,
        line.expired,
        line.left,
    )


def _kinds(found: CohortLines, words: Words) -> Table:
    rows: list[tuple[TableValue, ...]] = [
        (
            line.name,
            line.appointed,
            *_parts(line.by_employer, tuple(EmployerKind)),
            *_parts(line.by_post, tuple(PostKind)),
        )
        for line in found.lines
    ]
    return Table(
        title=words.text("member.sheet_kinds"),
        columns=(
            TableColumn(words.text("member.cohort"), Kind.TEXT, 18),
            _count(words, "appointed"),
            *(_count(words, f"employer_{kind.value}") for kind in EmployerKind),
            *(_count(words, f"post_{kind.value}") for kind in PostKind),
        ),
        rows=rows,
        notes=_notes(words),
    )


def _parts(counts: Mapping[Any, int] | None, kinds: Sequence[Any]) -> list[TableValue]:
    return [_HIDDEN if counts is None else counts[kind] for kind in kinds]


def _notes(words: Words) -> tuple[str, ...]:
    return words.text("member.counting"), f"{_HIDDEN} {words.text('fairness.hidden')}"


def _days(found: CohortLines, words: Words) -> Table:
    rows: list[tuple[TableValue, ...]] = []
    for line in found.lines:
        unsaid = _HIDDEN if line.appointed else None
        days = [round(value) for value in line.quartiles] if line.quartiles else [unsaid] * 3
        rows.append((line.name, line.appointed, *days))
    return Table(
        title=words.text("member.to_first"),
        columns=(
            TableColumn(words.text("member.cohort"), Kind.TEXT, 20),
            _count(words, "appointed"),
            _count(words, "first_quartile", 16),
            _count(words, "median", 16),
            _count(words, "third_quartile", 16),
        ),
        rows=rows,
        notes=_notes(words),
    )


def _count(words: Words, key: str, width: float = 12) -> TableColumn:
    return TableColumn(words.text(f"member.{key}"), Kind.WHOLE, width)
