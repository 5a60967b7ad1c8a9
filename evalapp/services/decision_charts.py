"""Charts of the report "decisions and results": which decision at which level, and how it turned out."""

from collections.abc import Sequence
from enum import StrEnum

from evalapp.charts.values import PartRow, Parts, People
from evalapp.domain.decision import OutcomeKind
from evalapp.domain.decision_figures import FigureTable
from evalapp.domain.language import Language
from evalapp.exchange.decision_report_values import report_words
from evalapp.exchange.decision_report_words import ReportWords
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.services.decision_report import WAITS, DecisionReport

MOST_OUTCOMES = 6
"""So many kinds of outcomes can be told apart by colour; rarer ones are drawn with the other outcomes."""


class DecisionChart(StrEnum):
    """A chart of the report; ``people`` of its parts are ids of decisions."""

    LEVELS = "levels"
    OUTCOMES = "outcomes"


def decision_chart(key: DecisionChart, report: DecisionReport, language: Language) -> Parts:
    """One of the charts in a language; without rows where nothing is known yet."""
    words = report_words(Words(DocumentLanguage(language.value)))
    if key is DecisionChart.LEVELS:
        return _levels(report.table("kinds"), words)
    return _outcomes([table for table in report.tables if table.kind == "outcomes"], words)


def _levels(table: FigureTable | None, words: ReportWords) -> Parts:
    head = words.text("decision.kind")
    if table is None:
        return Parts((), (), head=head)
    rows = tuple(PartRow(_short(row.code, words), row.cells) for row in table.rows)
    names = tuple(words.column(table, code) for code in table.columns)
    levels = tuple(int(code) if code.isdigit() else None for code in table.columns)
    return Parts(rows, names, has_rest=None in levels, head=head, levels=levels)


def _outcomes(tables: Sequence[FigureTable], words: ReportWords) -> Parts:
    """A bar for each kind of decision and, where there are several, each time of asking."""
    head = words.text("decision.kind")
    if not tables:
        return Parts((), (), head=head)
    codes = _drawn(tables)
    rows = []
    for table in tables:
        for row in table.rows:
            name = _short(row.code, words)
            if len(tables) > 1:
                name = words.text("decision.chart_after", decision=name, months=table.months or 0)
            rows.append(PartRow(name, _cells(table, row.cells, codes)))
    names = tuple(words.column(tables[0], code) for code in codes)
    return Parts(tuple(rows), names, has_rest=WAITS in codes, head=head)


def _short(code: str, words: ReportWords) -> str:
    return words.text(f"decision.short_{code}")


def _drawn(tables: Sequence[FigureTable]) -> list[str]:
    """The outcomes that have a part of their own: the most frequent, in their usual order."""
    counts = {code.value: 0 for code in OutcomeKind} | {WAITS: 0}
    for table in tables:
        for place, code in enumerate(table.columns):
            counts[code] += len(table.total.cells[place])
    known = [code for code, count in counts.items() if count and code != WAITS]
    if len(known) > MOST_OUTCOMES:
        others = [code for code in known if code != OutcomeKind.OTHER]
        frequent = sorted(others, key=lambda code: -counts[code])[: MOST_OUTCOMES - 1]
        known = [code for code in counts if code in {*frequent, OutcomeKind.OTHER.value}]
    return known + [WAITS] * bool(counts[WAITS])


def _cells(table: FigureTable, cells: Sequence[People], codes: Sequence[str]) -> tuple[People, ...]:
    found: dict[str, People] = dict.fromkeys(codes, ())
    for code, ids in zip(table.columns, cells, strict=True):
        part = code if code in found else OutcomeKind.OTHER.value
        found[part] = (*found.get(part, ()), *ids)
    return tuple(found[code] for code in codes)
