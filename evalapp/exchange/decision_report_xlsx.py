"""The report "decisions and results" as a workbook: charts first, then a sheet for each table."""

from evalapp.domain.decision_figures import FigureTable
from evalapp.exchange.decision_report_charts import add_charts
from evalapp.exchange.decision_report_values import (
    DecisionReportValues,
    head_lines,
    report_words,
    rows_of,
    share_text,
)
from evalapp.exchange.document import Document, content_hash, finish
from evalapp.exchange.document_words import Words
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, TableValue, add_table

_HEAD_WIDTH, _COUNT_WIDTH, _SHARE_WIDTH = 30.0, 12.0, 16.0


def decision_report_book(
    values: DecisionReportValues, document: Document, *, step: Step | None = None
) -> Book:
    """Counts as numbers; beside them shares with their intervals where there are enough decisions."""
    book, words = Book(), document.words
    add_charts(book, values, document)
    notes = (*head_lines(values, words), *report_words(words).notes(values.fewest))
    tables = [figure_table(table, values, words, notes) for table in values.tables]
    for table in tables:
        add_table(book, table, document, sheet_title=table.title, frozen_columns=1, step=step)
    title = words.text("decision.report_title")
    finish(book, document, title=title, kind="decision_report", content=content_hash(*tables))
    return book


def figure_table(
    table: FigureTable, values: DecisionReportValues, words: Words, notes: tuple[str, ...]
) -> Table:
    """One table in words: what the row is, all of it, then each column's count and share."""
    say = report_words(words)
    has_shares = any(len(row.base) >= values.fewest for row in rows_of(table))
    heads = [say.column(table, code) for code in table.columns]
    share = words.text("decision.share")
    columns = [
        TableColumn(say.row_title(table), Kind.TEXT, _HEAD_WIDTH),
        TableColumn(words.text("decision.all"), Kind.WHOLE, _COUNT_WIDTH),
        *(TableColumn(head, Kind.WHOLE, _COUNT_WIDTH) for head in heads),
    ]
    if has_shares:
        columns += [TableColumn(f"{head}: {share.lower()}", Kind.TEXT, _SHARE_WIDTH) for head in heads]
    rows: list[tuple[TableValue, ...]] = []
    for row in rows_of(table):
        shares = [share_text(row, place, values.fewest, words) for place in range(len(heads))]
        rows.append(
            (
                say.row(table, row.code),
                len(row.base),
                *(len(cell) for cell in row.cells),
                *(shares if has_shares else ()),
            )
        )
    totals = len(rows) - len(table.rows)
    return Table(title=say.title(table), columns=tuple(columns), rows=rows, notes=notes, totals=totals)
