"""Members of commissions as a workbook: who sits on each, in which role, for which term."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from evalapp.exchange.document import Document, content_hash, finish
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, TableValue, add_table


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLine:
    """A member in words; ``until`` None = without end."""

    commission: str
    role: str
    name: str
    post: str
    stands_for: str
    since: date | None
    until: date | None
    state: str
    ground: str


@dataclass(frozen=True, slots=True)
class CommissionMembers:
    """The members as of ``as_of``; ``name`` of the one commission, "" for several, then each line says it.

    ``rule``: its voting rule in whole sentences.
    """

    as_of: date
    name: str
    act: str
    rule: Sequence[str]
    lines: Sequence[MemberLine]


def commission_book(found: CommissionMembers, document: Document, *, step: Step | None = None) -> Book:
    """One sheet, a line a member, in the order of lists."""
    words = document.words
    columns = (
        TableColumn(words.text("commission.number"), Kind.WHOLE, 5),
        *(() if found.name else (TableColumn(words.text("commission.commission"), Kind.TEXT, 30),)),
        TableColumn(words.text("commission.role"), Kind.TEXT, 24),
        TableColumn(words.text("commission.name"), Kind.TEXT, 30),
        TableColumn(words.text("commission.post"), Kind.TEXT, 40),
        TableColumn(words.text("commission.stands_for"), Kind.TEXT, 24),
        TableColumn(words.text("commission.since"), Kind.DATE, 12),
        TableColumn(words.text("commission.until"), Kind.DATE, 12),
        TableColumn(words.text("commission.state"), Kind.WORD, 15),
        TableColumn(words.text("commission.ground"), Kind.TEXT, 26),
    )
    act = (f"{words.text('commission.act')}: {found.act}",) if found.act else ()
    table = Table(
        title=words.text("commission.list_title"),
        columns=columns,
        rows=[_cells(place, line, with_name=not found.name) for place, line in enumerate(found.lines, 1)],
        notes=(*((found.name,) if found.name else ()), *act, *found.rule),
    )
    book = Book()
    add_table(book, table, document, frozen_columns=3 if found.name else 4, step=step)
    finish(book, document, title=table.title, kind="commission", content=content_hash(table))
    return book


def _cells(place: int, line: MemberLine, *, with_name: bool) -> tuple[TableValue, ...]:
    return (
        place,
        *((line.commission,) if with_name else ()),
        line.role,
        line.name,
        line.post,
        line.stands_for or None,
        line.since,
        line.until,
        line.state,
        line.ground or None,
    )
