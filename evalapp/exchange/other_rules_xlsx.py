"""What would change: the applicants whose verdict other rules change, and both sets of rules."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from evalapp.domain.eligibility import VerdictKind
from evalapp.exchange.document import Document, content_hash, finish
from evalapp.exchange.document_words import Words
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, TableValue, Tone, Toned, add_table

_TONES = {VerdictKind.NOT_ELIGIBLE: Tone.BAD, VerdictKind.DOCUMENTS_NEEDED: Tone.WARNING}


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedLine:
    """An applicant whose verdict changes; ``reasons`` in the document's language."""

    number: str
    full_name: str
    before: VerdictKind
    after: VerdictKind
    reasons: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SideOfRules:
    """Rules in words with the day they judge on; ``counts``: applications by verdict.

    ``lines``: by what they are about, so that two sets stand side by side.
    """

    name: str
    valid_from: date
    as_of: date
    lines: Mapping[str, str]
    counts: dict[VerdictKind, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherRulesLines:
    """Two judgements of the same facts; ``same_verdict``: applicants of whom only a criterion changes."""

    intake: str
    own: SideOfRules
    other: SideOfRules
    moved: tuple[MovedLine, ...]
    same_verdict: int


def other_rules_book(compared: OtherRulesLines, document: Document, *, step: Step | None = None) -> Book:
    """The comparison as a workbook: who moves, then the rules side by side.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    title = f"{words.text('other_rules.title')}: {compared.intake}"
    book = Book()
    moved = Table(
        title=title,
        columns=(
            TableColumn(words.label("application_number"), Kind.IDENTIFIER, 12),
            TableColumn(words.term("applicant"), Kind.TEXT, 28),
            TableColumn(words.text("other_rules.before"), Kind.WORD, 17),
            TableColumn(words.text("other_rules.after"), Kind.WORD, 17),
            TableColumn(words.term("reason"), Kind.TEXT, 44),
        ),
        rows=[
            (
                line.number,
                line.full_name,
                _verdict(line.before, words),
                _verdict(line.after, words),
                line.reasons,
            )
            for line in compared.moved
        ],
        notes=_notes(compared, words),
    )
    add_table(book, moved, document, sheet_title=words.text("other_rules.title"), frozen_columns=2, step=step)
    add_table(book, _rules(compared, words), document, sheet_title=words.text("other_rules.sheet_rules"))
    finish(book, document, title=title, kind="other_rules", content=content_hash(compared))
    return book


def _notes(compared: OtherRulesLines, words: Words) -> tuple[str, ...]:
    counts = "; ".join(
        words.text(
            "other_rules.counts",
            verdict=words.text(f"criterion.verdict_{verdict.value}"),
            before=compared.own.counts[verdict],
            after=compared.other.counts[verdict],
        )
        for verdict in VerdictKind
    )
    return (
        words.text("other_rules.rules_own", rules=_side(compared.own, words)),
        words.text("other_rules.rules_other", rules=_side(compared.other, words)),
        counts,
        words.text("other_rules.moved", count=len(compared.moved)),
        words.text("other_rules.same", count=compared.same_verdict) if compared.same_verdict else "",
        words.text("other_rules.note"),
    )


def _side(side: SideOfRules, words: Words) -> str:
    version = words.text("other_rules.from_day", day=words.day(side.valid_from))
    return f"{side.name}, {version}, {words.text('other_rules.as_of', day=words.day(side.as_of))}"


def _rules(compared: OtherRulesLines, words: Words) -> Table:
    """Both sets of rules, a line each; what stands on one side only leaves the other empty."""
    own, other = compared.own.lines, compared.other.lines
    subjects = dict.fromkeys((*own, *other))
    rows: list[tuple[TableValue, ...]] = [(own.get(one), other.get(one)) for one in subjects]
    return Table(
        title=words.text("other_rules.sheet_rules"),
        columns=(
            TableColumn(words.text("other_rules.rule_before"), Kind.TEXT, 46),
            TableColumn(words.text("other_rules.rule_after"), Kind.TEXT, 46),
        ),
        rows=rows,
        notes=(_side(compared.own, words), _side(compared.other, words)),
    )


def _verdict(verdict: VerdictKind, words: Words) -> TableValue:
    text = words.text(f"criterion.verdict_{verdict.value}")
    return Toned(text, _TONES[verdict]) if verdict in _TONES else text
