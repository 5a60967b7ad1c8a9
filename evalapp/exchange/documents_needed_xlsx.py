"""Which applicant has to bring which paper: a line for each missing fact, with room to note the paper."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from evalapp.domain.rule_set import Criterion
from evalapp.exchange.document import Document, content_hash, finish
from evalapp.exchange.document_words import Words
from evalapp.exchange.reserve_xlsx import criterion_head
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, add_table


@dataclass(frozen=True, slots=True, kw_only=True)
class NeededPaper:
    """One criterion of an applicant that waits for a paper; ``what`` says which paper, in words."""

    number: str
    full_name: str
    iin: str
    phone: str
    email: str
    criterion: Criterion
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NeededPapers:
    """All papers that an intake waits for, by applicant in the order of the screen."""

    name: str
    rule_set: str
    as_of: date
    lines: tuple[NeededPaper, ...]
    shown_filter: str = ""


def documents_needed_book(needed: NeededPapers, document: Document, *, step: Step | None = None) -> Book:
    """The list as a workbook.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    people = len({line.number for line in needed.lines})
    table = Table(
        title=f"{words.term('documents_needed')}: {needed.name}",
        columns=(
            TableColumn(words.label("application_number"), Kind.IDENTIFIER, 12),
            TableColumn(words.term("applicant"), Kind.TEXT, 26),
            TableColumn(words.term("iin"), Kind.IDENTIFIER, 14),
            TableColumn(words.label("phone"), Kind.IDENTIFIER, 16),
            TableColumn(words.label("email"), Kind.TEXT, 22),
            TableColumn(words.term("criterion"), Kind.WORD, 18),
            TableColumn(words.term("document_needed"), Kind.TEXT, 44),
            TableColumn(words.label("paper_received"), Kind.TEXT, 20),
        ),
        rows=[
            (
                line.number,
                line.full_name,
                line.iin,
                line.phone,
                line.email,
                criterion_head(line.criterion, words),
                line.what,
                None,
            )
            for line in needed.lines
        ],
        notes=(
            f"{needed.rule_set}. {words.text('document.as_of', day=words.day(needed.as_of))}",
            words.text("document.count_of_papers", people=people, papers=len(needed.lines)),
            words.text("document.filter", text=needed.shown_filter) if needed.shown_filter else "",
        ),
    )
    book = Book()
    add_table(book, table, document, sheet_title=words.term("documents_needed"), frozen_columns=2, step=step)
    add_table(book, _by_criterion(needed, words), document, sheet_title=words.label("by_criterion"))
    finish(book, document, title=table.title, kind="documents_needed", content=content_hash(needed))
    return book


def _by_criterion(needed: NeededPapers, words: Words) -> Table:
    """How many wait for a paper on each criterion, and for nothing else."""
    of_person = Counter(line.number for line in needed.lines)
    rows = []
    for criterion in Criterion:
        lines = [line for line in needed.lines if line.criterion is criterion]
        if lines:
            alone = sum(of_person[line.number] == 1 for line in lines)
            rows.append((criterion_head(criterion, words), len(lines), alone))
    return Table(
        title=f"{words.label('by_criterion')}: {needed.name}",
        columns=(
            TableColumn(words.term("criterion"), Kind.WORD, 30),
            TableColumn(words.label("papers_awaited"), Kind.WHOLE, 18),
            TableColumn(words.label("last_paper"), Kind.WHOLE, 22),
        ),
        rows=rows,
        notes=(words.label("last_paper_note"),),
    )
