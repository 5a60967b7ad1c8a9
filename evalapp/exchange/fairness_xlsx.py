"""The selection by groups: counts at each step and ratios; small groups are hidden before they come here."""

from dataclasses import dataclass
from datetime import date

from evalapp.domain.fairness import Ratio, Share
from evalapp.exchange.document import Document, content_hash, finish
from evalapp.exchange.document_words import Words
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, TableValue, add_table

_HIDDEN = "*"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupLine:
    """A group of a division; ``counts`` at each step, None = hidden."""

    division: str
    group: str
    counts: tuple[int | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RatioLine:
    """A group between two steps whose counts are not hidden; ``is_small``: too few people to judge."""

    division: str
    group: str
    first: str
    second: str
    base: int
    passed: int
    is_small: bool
    share: Share | None
    ratio: Ratio | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FairnessLines:
    """Everything that leaves the workspace, in the document's words. ``method``: how to read it."""

    intake: str
    as_of: date
    steps: tuple[str, ...]
    totals: tuple[int | None, ...]
    groups: tuple[GroupLine, ...]
    ratios: tuple[RatioLine, ...]
    method: tuple[str, ...]


def fairness_book(fairness: FairnessLines, document: Document, *, step: Step | None = None) -> Book:
    """Counts, ratios and how to read them, a sheet each.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    title = f"{words.text('fairness.title')}: {fairness.intake}"
    book = Book()
    tables = (
        ("sheet_counts", _counts(fairness, title, words), 2),
        ("sheet_ratios", _ratios(fairness, title, words), 2),
        ("sheet_method", _method(fairness, title, words), 0),
    )
    for key, table, frozen in tables:
        add_table(
            book, table, document, sheet_title=words.text(f"fairness.{key}"), frozen_columns=frozen, step=step
        )
    finish(book, document, title=title, kind="fairness", content=content_hash(fairness))
    return book


def _counts(fairness: FairnessLines, title: str, words: Words) -> Table:
    everybody = (None, words.text("fairness.everybody"), *_shown(fairness.totals))
    return Table(
        title=title,
        columns=(
            TableColumn(words.text("fairness.division"), Kind.TEXT, 18),
            TableColumn(words.text("fairness.group"), Kind.TEXT, 26),
            *(TableColumn(name, Kind.WHOLE, 12) for name in fairness.steps),
        ),
        rows=[
            everybody,
            *((line.division, line.group, *_shown(line.counts)) for line in fairness.groups),
        ],
        notes=(
            words.text("document.as_of", day=words.day(fairness.as_of)),
            f"{_HIDDEN} {words.text('fairness.hidden')}",
            *fairness.method[-2:],
        ),
    )


def _shown(counts: tuple[int | None, ...]) -> tuple[TableValue, ...]:
    return tuple(_HIDDEN if count is None else count for count in counts)


def _ratios(fairness: FairnessLines, title: str, words: Words) -> Table:
    def head(key: str) -> str:
        return words.text(f"fairness.{key}")

    return Table(
        title=title,
        columns=(
            TableColumn(head("division"), Kind.TEXT, 16),
            TableColumn(head("group"), Kind.TEXT, 22),
            TableColumn(head("from_step"), Kind.TEXT, 16),
            TableColumn(head("to_step"), Kind.TEXT, 18),
            TableColumn(head("base"), Kind.WHOLE, 11),
            TableColumn(head("passed"), Kind.WHOLE, 11),
            TableColumn(head("share"), Kind.PERCENT, 9),
            TableColumn(head("share_low"), Kind.PERCENT, 9),
            TableColumn(head("share_high"), Kind.PERCENT, 9),
            TableColumn(head("ratio"), Kind.SCORE, 12),
            TableColumn(head("ratio_low"), Kind.SCORE, 11),
            TableColumn(head("ratio_high"), Kind.SCORE, 11),
            TableColumn(words.term("note"), Kind.TEXT, 20),
        ),
        rows=[_ratio_row(line, words) for line in fairness.ratios],
        notes=(words.text("document.as_of", day=words.day(fairness.as_of)),),
    )


def _ratio_row(line: RatioLine, words: Words) -> tuple[TableValue, ...]:
    share, ratio = line.share, line.ratio
    return (
        line.division,
        line.group,
        line.first,
        line.second,
        line.base,
        line.passed,
        *((share.value, share.low, share.high) if share else (None, None, None)),
        *((ratio.value, ratio.low, ratio.high) if ratio else (None, None, None)),
        _note(line, words),
    )


def _note(line: RatioLine, words: Words) -> str | None:
    if line.is_small:
        return words.text("fairness.small")
    if line.ratio is not None and line.ratio.high is None:
        return words.text("fairness.no_upper_end")
    return None


def _method(fairness: FairnessLines, title: str, words: Words) -> Table:
    return Table(
        title=title,
        columns=(TableColumn(words.text("fairness.sheet_method"), Kind.TEXT, 100),),
        rows=[(sentence,) for sentence in fairness.method],
    )
