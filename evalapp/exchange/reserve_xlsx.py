"""The applications of an intake: criteria, verdict, reasons, and what changes when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.rule_set import Criterion
from evalapp.exchange.document import Document, content_hash, finish
from evalapp.exchange.document_words import Words
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, TableValue, Tone, Toned, add_table

_TONES = {Status.NOT_MET: Tone.BAD, Status.UNKNOWN: Tone.WARNING}


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationLine:
    """One application; texts are in the document's language. ``iin`` is masked, ``age`` in full years."""

    number: str
    full_name: str
    iin: str
    sex: str
    age: int | None
    region: str
    direction: str
    applied_on: date | None
    experience: str
    verdict: VerdictKind
    statuses: Mapping[Criterion, Status]
    reasons: str
    changes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeLines:
    """Applications in the order of the screen, under the rules they were judged by.

    ``rules``: the rule set in words. ``shown_filter``: the filter in words, "" = none.
    """

    name: str
    rule_set: str
    as_of: date
    rules: tuple[str, ...]
    criteria: tuple[Criterion, ...]
    lines: tuple[ApplicationLine, ...]
    shown_filter: str = ""


def applications_book(intake: IntakeLines, document: Document, *, step: Step | None = None) -> Book:
    """The list as a workbook.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    table = Table(
        title=f"{words.label('applications')}: {intake.name}",
        columns=_columns(intake, words),
        rows=[_row(intake, line, words) for line in intake.lines],
        notes=_notes(intake, words),
    )
    book = Book()
    add_table(book, table, document, sheet_title=words.label("applications"), frozen_columns=2, step=step)
    finish(book, document, title=table.title, kind="applications", content=content_hash(intake))
    return book


def _notes(intake: IntakeLines, words: Words) -> tuple[str, ...]:
    counts = ", ".join(
        f"{words.text(f'criterion.verdict_{verdict.value}')}: {count}"
        for verdict in VerdictKind
        if (count := sum(1 for line in intake.lines if line.verdict is verdict))
    )
    return (
        f"{intake.rule_set}. {words.text('document.as_of', day=words.day(intake.as_of))}",
        "; ".join(intake.rules),
        f"{words.text('document.count_of_applications', count=len(intake.lines))}. {counts}",
        words.text("document.filter", text=intake.shown_filter) if intake.shown_filter else "",
        words.label("verdict_note"),
    )


def _columns(intake: IntakeLines, words: Words) -> tuple[TableColumn, ...]:
    return (
        TableColumn(words.label("application_number"), Kind.IDENTIFIER, 12),
        TableColumn(words.term("applicant"), Kind.TEXT, 28),
        TableColumn(words.term("iin"), Kind.IDENTIFIER, 14),
        TableColumn(words.term("sex"), Kind.WORD, 9.5),
        TableColumn(words.label("full_years"), Kind.WHOLE, 8.5),
        TableColumn(words.term("region"), Kind.TEXT, 17),
        TableColumn(words.term("sector_direction"), Kind.TEXT, 18),
        TableColumn(words.label("applied_on"), Kind.DATE, 11),
        TableColumn(words.label("service_low"), Kind.WORD, 13),
        TableColumn(words.term("verdict"), Kind.WORD, 16),
        *(TableColumn(criterion_head(criterion, words), Kind.WORD, 13.5) for criterion in intake.criteria),
        TableColumn(words.term("reason"), Kind.TEXT, 30),
        TableColumn(words.label("changes"), Kind.TEXT, 26),
    )


def criterion_head(criterion: Criterion, words: Words) -> str:
    """Name of a criterion."""
    return words.text(f"criterion.name_{criterion.value}")


def _row(intake: IntakeLines, line: ApplicationLine, words: Words) -> tuple[TableValue, ...]:
    return (
        line.number,
        line.full_name,
        line.iin,
        line.sex,
        line.age,
        line.region,
        line.direction,
        line.applied_on,
        line.experience,
        words.text(f"criterion.verdict_{line.verdict.value}"),
        *(_status(line.statuses.get(criterion), words) for criterion in intake.criteria),
        line.reasons,
        line.changes,
    )


def _status(status: Status | None, words: Words) -> TableValue:
    if status is None:
        return None
    text = words.text(f"criterion.status_{status.value}")
    return Toned(text, _TONES[status]) if status in _TONES else text
