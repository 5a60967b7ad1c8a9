"""The register of decisions as a workbook."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from evalapp.exchange.document import Document
from evalapp.exchange.document_words import Words
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, TableValue, Tone, Toned, table_book


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionSheetLine:
    """One decision in words. ``outcomes``: by months, in the order of ``DecisionSheet.months``."""

    name: str
    held: str
    decided: str
    proposed: str
    answer: str
    where: str
    commission: str
    held_on: date
    meeting: int
    minutes: str
    level: int | None
    calibrated_level: int | None
    total: float | None
    band: int | None
    gate: str
    first_votes: str
    votes: str
    majority: str
    against: str
    reason: str
    plan: str
    order_number: str
    order_date: date | None
    effective_on: date | None
    state: str
    carried_out: str
    lacks_order: bool
    outcomes: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class DecisionSheet:
    """Lines in the order of the screen; ``months``: after which outcomes are recorded."""

    lines: Sequence[DecisionSheetLine]
    months: tuple[int, ...]
    shown_filter: str = ""


def decisions_book(sheet: DecisionSheet, document: Document, *, step: Step | None = None) -> Book:
    """The decisions as lines of one sheet.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    table = Table(
        title=words.text("decision.title"),
        columns=_columns(sheet, words),
        rows=[_cells(number, line) for number, line in enumerate(sheet.lines, start=1)],
        notes=(
            words.text("document.filter", text=sheet.shown_filter) if sheet.shown_filter else "",
            words.text("decision.votes_hint"),
        ),
    )
    return table_book(table, document, kind="decisions", frozen_columns=2, step=step)


def _columns(sheet: DecisionSheet, words: Words) -> tuple[TableColumn, ...]:
    def said(key: str) -> str:
        return words.text(f"decision.{key}")

    return (
        TableColumn("№", Kind.WHOLE, 5),
        TableColumn(said("person"), Kind.TEXT, 24),
        TableColumn(said("held_then"), Kind.TEXT, 26),
        TableColumn(words.term("proposed_decision"), Kind.TEXT, 20),
        TableColumn(said("answer"), Kind.TEXT, 18),
        TableColumn(words.term("decision"), Kind.TEXT, 20),
        TableColumn(said("where_to"), Kind.TEXT, 24),
        TableColumn(words.term("commission"), Kind.TEXT, 22),
        TableColumn(said("meeting"), Kind.DATE, 11),
        TableColumn(said("meeting_number"), Kind.WHOLE, 13),
        TableColumn(words.term("minutes"), Kind.TEXT, 10),
        TableColumn(said("level_then"), Kind.WHOLE, 9),
        TableColumn(said("calibrated_then"), Kind.WHOLE, 12),
        TableColumn(said("total_then"), Kind.SCORE, 9),
        TableColumn(words.term("band"), Kind.WHOLE, 8),
        TableColumn(words.term("gate"), Kind.TEXT, 14),
        TableColumn(said("first_votes"), Kind.TEXT, 12),
        TableColumn(said("tally"), Kind.TEXT, 12),
        TableColumn(said("majority"), Kind.TEXT, 13),
        TableColumn(said("against"), Kind.TEXT, 24),
        TableColumn(said("reason"), Kind.TEXT, 32),
        TableColumn(said("plan"), Kind.TEXT, 24),
        TableColumn(said("order_number"), Kind.TEXT, 11),
        TableColumn(said("order_date"), Kind.DATE, 11),
        TableColumn(said("effective_on"), Kind.DATE, 12),
        TableColumn(said("state"), Kind.TEXT, 14),
        TableColumn(said("effects"), Kind.TEXT, 16),
        *(
            TableColumn(words.text("decision.outcome_after", months=months), Kind.TEXT, 20)
            for months in sheet.months
        ),
    )


def _cells(number: int, line: DecisionSheetLine) -> tuple[TableValue, ...]:
    missing = Tone.WARNING if line.lacks_order else None
    return (
        number,
        line.name,
        line.held,
        line.proposed,
        line.answer,
        line.decided,
        line.where,
        line.commission,
        line.held_on,
        line.meeting,
        line.minutes,
        line.level,
        line.calibrated_level,
        line.total,
        line.band,
        line.gate,
        line.first_votes,
        line.votes,
        line.majority,
        Toned(line.against, Tone.WARNING) if line.against else "",
        line.reason,
        line.plan,
        line.order_number,
        line.order_date,
        line.effective_on,
        line.state if missing is None else Toned(line.state, missing),
        line.carried_out,
        *(Toned(text, Tone.BAD) if is_late else text for text, is_late in line.outcomes),
    )
