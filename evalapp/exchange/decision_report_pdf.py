"""The report "decisions and results" as printable pages."""

from collections.abc import Sequence

from evalapp.domain.decision_figures import FigureTable
from evalapp.exchange.decision_report_values import (
    DecisionReportValues,
    head_lines,
    report_words,
    rows_of,
    share_text,
)
from evalapp.exchange.document import Document
from evalapp.exchange.document_words import Words
from evalapp.exchange.pdf import (
    SECONDARY,
    STRONG,
    TITLE,
    Cell,
    CellContent,
    Paper,
    PaperColumn,
)

_HEAD_SHARE, _ALL_SHARE = 0.28, 0.12
_ROW, _ROWS_MEASURED = 9.0, 3
"""Millimetres of a row with two lines; so many rows are measured, the others counted by it."""


def decision_report_pages(values: DecisionReportValues, document: Document) -> Paper:
    """Title, what is counted, a table each, how to read them."""
    words = document.words
    title = words.text("decision.report_title")
    paper = Paper(document, title=title)
    paper.start_page(title)
    paper.text(title, TITLE)
    paper.gap(1)
    for line in head_lines(values, words):
        if line:
            paper.text(line, SECONDARY)
    if not values.tables:
        paper.gap(4)
        paper.text(words.text("decision.report_empty"))
    say = report_words(words)
    for table in values.tables:
        columns, rows = _table(table, values, words)
        others = max(0, len(rows) - _ROWS_MEASURED) * _ROW
        paper.heading(say.title(table), following=paper.table_start(columns, rows) + others)
        paper.table(columns, rows)
    paper.gap(5)
    paper.points(say.notes(values.fewest), SECONDARY)
    return paper


def _table(
    table: FigureTable, values: DecisionReportValues, words: Words
) -> tuple[list[PaperColumn], list[Sequence[CellContent]]]:
    say = report_words(words)
    share = (1 - _HEAD_SHARE - _ALL_SHARE) / max(1, len(table.columns))
    columns = [
        PaperColumn(say.row_title(table), _HEAD_SHARE),
        PaperColumn(words.text("decision.all"), _ALL_SHARE, "R"),
        *(PaperColumn(say.column(table, code), share, "R") for code in table.columns),
    ]
    rows: list[Sequence[CellContent]] = []
    for row in rows_of(table):
        ink = STRONG if row.code == "all" else None
        cells = [say.row(table, row.code), str(len(row.base))]
        for place, cell in enumerate(row.cells):
            said = share_text(row, place, values.fewest, words) if cell else ""
            cells.append(f"{len(cell)}\n{said}" if said else str(len(cell)))
        rows.append([Cell(text, ink) if ink else text for text in cells])
    return columns, rows
