"""An extract of the audit log: who did what, when, with the links of the chain."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from evalapp.exchange.document import Document
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, table_book


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """One event. ``at`` is aware; ``hash``: its link in the chain, hexadecimal."""

    number: int
    at: datetime
    account: str
    action: str
    record: str
    fields: str
    note: str
    hash: str


def audit_book(
    lines: Sequence[AuditLine], document: Document, *, shown_filter: str = "", step: Step | None = None
) -> Book:
    """The extract as a workbook, in the order given.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    table = Table(
        title=words.term("audit_log"),
        columns=(
            TableColumn("№", Kind.WHOLE, 8),
            TableColumn(words.label("moment"), Kind.MOMENT, 17),
            TableColumn(words.term("account"), Kind.TEXT, 16),
            TableColumn(words.label("action"), Kind.TEXT, 18),
            TableColumn(words.label("record"), Kind.TEXT, 20),
            TableColumn(words.label("fields"), Kind.TEXT, 30),
            TableColumn(words.term("note"), Kind.TEXT, 30),
            TableColumn(words.label("hash"), Kind.IDENTIFIER, 68),
        ),
        rows=[
            (line.number, line.at, line.account, line.action, line.record, line.fields, line.note, line.hash)
            for line in lines
        ],
        notes=(
            words.text("document.audit_head", hash=document.audit_head),
            words.text("document.filter", text=shown_filter) if shown_filter else "",
        ),
    )
    return table_book(table, document, kind="audit", step=step)
