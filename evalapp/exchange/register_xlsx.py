"""The register of officials as a workbook; its columns are those that an import of officials reads."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from evalapp.exchange.document import Document
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, table_book


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterLine:
    """One official; texts are in the document's language.

    ``since``: first day in post as text where only month or year are known. ``total`` with the ends of
    its interval: the last released one, printed. ``iin`` in full or masked, as the account may see it.
    """

    full_name: str
    iin: str
    birth_date: date | None
    sex: str
    body: str
    post: str
    since: date | str | None
    time_in_post: str
    portfolio: str
    order_number: str
    total: Decimal | None
    low: Decimal | None
    high: Decimal | None
    campaign: str


def register_book(
    lines: Sequence[RegisterLine], document: Document, *, shown_filter: str = "", step: Step | None = None
) -> Book:
    """The register as a workbook, in the order given.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    table = Table(
        title=f"{words.term('register')}: {words.term('officials').lower()}",
        columns=(
            TableColumn(words.term("full_name"), Kind.TEXT, 30),
            TableColumn(words.term("iin"), Kind.IDENTIFIER, 14),
            TableColumn(words.term("birth_date"), Kind.DATE, 11),
            TableColumn(words.term("sex"), Kind.WORD, 10),
            TableColumn(words.term("state_body"), Kind.TEXT, 28),
            TableColumn(words.term("position"), Kind.TEXT, 24),
            TableColumn(words.label("appointed_on"), Kind.DATE, 12),
            TableColumn(words.term("time_in_post"), Kind.WORD, 13),
            TableColumn(words.term("portfolio"), Kind.TEXT, 32),
            TableColumn(words.label("order"), Kind.TEXT, 12),
            TableColumn(words.label("total"), Kind.SCORE, 8),
            TableColumn(words.label("interval_low"), Kind.SCORE, 10),
            TableColumn(words.label("interval_high"), Kind.SCORE, 10),
            TableColumn(words.term("campaign"), Kind.TEXT, 20),
        ),
        rows=[
            (
                line.full_name,
                line.iin,
                line.birth_date,
                line.sex,
                line.body,
                line.post,
                line.since,
                line.time_in_post,
                line.portfolio,
                line.order_number,
                line.total,
                line.low,
                line.high,
                line.campaign,
            )
            for line in lines
        ],
        notes=(
            words.text("document.count_of_officials", count=len(lines)),
            words.text("document.filter", text=shown_filter) if shown_filter else "",
        ),
    )
    return table_book(table, document, kind="register", step=step)
