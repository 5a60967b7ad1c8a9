"""The reminder list of a campaign: which rater still owes how many forms, and where raters are missing."""

from dataclasses import dataclass
from datetime import date

from evalapp.domain.campaign import RaterRole
from evalapp.domain.language import Trilingual
from evalapp.exchange.campaign_columns import role_word
from evalapp.exchange.document import Document, content_hash, finish
from evalapp.exchange.document_words import Words
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, add_table


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """Forms that a rater owes in one role.

    ``full_name`` and ``post`` are "" where only the code is known. ``officials``: whom the forms are about;
    empty for peers and subordinates, of whom only the number is said.
    """

    code: str
    full_name: str
    post: str
    role: RaterRole
    forms: int
    officials: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unassigned:
    """An official for whom a role still lacks ``missing`` raters."""

    full_name: str
    body: Trilingual | None
    role: RaterRole
    missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminders:
    """All reminders of a campaign by rater; ``begun``: of the forms owed, those being entered."""

    name: str
    as_of: date
    lines: tuple[Reminder, ...]
    begun: int
    unassigned: tuple[Unassigned, ...]


def reminders_book(reminders: Reminders, document: Document, *, step: Step | None = None) -> Book:
    """The list as a workbook: a sheet of raters, and one of missing raters where there are any.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    book = Book()
    title = words.text("rater.reminders")
    add_table(
        book,
        _raters(reminders, words),
        document,
        sheet_title=title,
        heading=f"{title}: {reminders.name}",
        frozen_columns=2,
        step=step,
    )
    if reminders.unassigned:
        add_table(book, _unassigned(reminders, words), document, heading=words.text("rater.not_assigned"))
    finish(book, document, title=title, kind="reminders", content=content_hash(reminders))
    return book


def _raters(reminders: Reminders, words: Words) -> Table:
    raters = len({line.code for line in reminders.lines})
    forms = sum(line.forms for line in reminders.lines)
    return Table(
        title=words.text("rater.reminders"),
        columns=(
            TableColumn(words.text("rater.code"), Kind.IDENTIFIER, 12),
            TableColumn(words.term("rater"), Kind.TEXT, 28),
            TableColumn(words.term("position"), Kind.TEXT, 26),
            TableColumn(words.term("rater_role"), Kind.WORD, 15),
            TableColumn(words.text("rater.forms_owed"), Kind.WHOLE, 10),
            TableColumn(words.text("rater.whom"), Kind.TEXT, 44),
            TableColumn(words.text("rater.reminded"), Kind.TEXT, 16),
        ),
        rows=[
            (
                line.code,
                line.full_name,
                line.post,
                role_word(line.role, words),
                line.forms,
                "\n".join(line.officials) or words.text("rater.names_withheld"),
                None,
            )
            for line in reminders.lines
        ],
        notes=(
            words.text("document.as_of", day=words.day(reminders.as_of)),
            words.text("rater.owed_by", raters=raters, forms=forms, begun=reminders.begun),
        ),
    )


def _unassigned(reminders: Reminders, words: Words) -> Table:
    return Table(
        title=words.text("rater.not_assigned"),
        columns=(
            TableColumn(words.term("official"), Kind.TEXT, 32),
            TableColumn(words.term("state_body"), Kind.TEXT, 36),
            TableColumn(words.term("rater_role"), Kind.WORD, 16),
            TableColumn(words.text("rater.raters_missing"), Kind.WHOLE, 12),
        ),
        rows=[
            (
                line.full_name,
                words.pick(line.body) if line.body else "",
                role_word(line.role, words),
                line.missing,
            )
            for line in reminders.unassigned
        ],
    )
