"""What the report "decisions and results" is written from, for workbook and pages alike."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from evalapp.domain.decision_figures import FigureRow, FigureTable, share_of
from evalapp.exchange.decision_report_words import ReportWords
from evalapp.exchange.document_words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionReportValues:
    """The figures with what is said above them; ``fewest``: decisions from which on shares are said."""

    since: date | None
    until: date | None
    commissions: tuple[str, ...]
    count: int
    undone: int
    tables: tuple[FigureTable, ...]
    fewest: int
    as_of: date


def report_words(words: Words) -> ReportWords:
    """The words of a document for the report."""
    return ReportWords(words.text, words.term, words.day)


def head_lines(values: DecisionReportValues, words: Words) -> tuple[str, ...]:
    """Period, commissions, how many decisions, the day of the outcomes."""
    counted = words.text("decision.report_counted", count=values.count, undone=values.undone)
    return (
        report_words(words).period(values.since, values.until),
        "; ".join(values.commissions),
        f"{counted}. {words.text('decision.report_as_of', date=words.day(values.as_of))}",
    )


def rows_of(table: FigureTable) -> Sequence[FigureRow]:
    """The rows of a table, the total last where there is more than one."""
    return (*table.rows, table.total) if len(table.rows) > 1 else table.rows


def share_text(row: FigureRow, place: int, fewest: int, words: Words) -> str:
    """The share of a cell with its interval, "" where there are too few or nobody."""
    share = share_of(len(row.cells[place]), len(row.base), fewest)
    if share is None:
        return ""
    return words.text(
        "decision.report_share_range",
        share=_percent(share.value),
        low=f"{share.low:.0%}".rstrip("%"),
        high=_percent(share.high),
    )


def _percent(share: float) -> str:
    return f"{share:.0%}".replace("%", " %")
