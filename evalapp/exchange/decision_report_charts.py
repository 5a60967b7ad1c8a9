"""Native charts of the report "decisions and results": bars of decisions by level, and of outcomes."""

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.axis import TextAxis
from openpyxl.utils import get_column_letter

from evalapp.domain.decision_figures import FigureTable
from evalapp.exchange import cell_style as look
from evalapp.exchange.chart_style import filled, inner_plot, style_axis, style_chart
from evalapp.exchange.decision_report_values import DecisionReportValues, head_lines, report_words
from evalapp.exchange.document import Document, set_up_page
from evalapp.exchange.sheet import Book, Sheet
from evalapp.exchange.table_xlsx import spread

_PRINTED_COLUMNS, _PRINTED_WIDTH = 8, 13.0
_FIRST_DATA = 10
"""Column where the tables begin; the charts lie to the left of them and are what is printed."""
_WIDTH = 19.6
_ROW_HEIGHT, _LEAST_HEIGHT = 0.95, 6.5
_ROWS_A_CENTIMETRE = 2.1
_GREYS = ("1F4E79", "2E75B6", "6FA8DC", "A9C9EA", "D0DFF0", "D9D9D9", "BFBFBF", "A6A6A6", "8C8C8C")
"""From dark to light, so that the parts of a bar can be told apart in grey."""


def add_charts(book: Book, values: DecisionReportValues, document: Document) -> None:
    """A sheet with a chart for decisions by level, and one for the outcomes after each term."""
    words = document.words
    sheet = book.add_sheet(words.label("charts"))
    widths = [_PRINTED_WIDTH] * _PRINTED_COLUMNS
    spread(sheet, 1, words.text("decision.report_title"), look.TITLE, widths)
    row = 2
    for line in head_lines(values, words):
        if line:
            spread(sheet, row, line, look.WRAPPED_HINT, widths)
            row += 1
    head, place = 2, row + 1
    for table in values.tables:
        if table.kind not in {"kinds", "outcomes"}:
            continue
        last = _put_table(sheet, head, table, document)
        place = _place(sheet, place, _bars(sheet, head, last, table, report_words(words).title(table)))
        head = last + 3
    for column in range(1, _PRINTED_COLUMNS + 1):
        sheet.width(column, _PRINTED_WIDTH)
    sheet.worksheet.print_area = f"A1:{get_column_letter(_PRINTED_COLUMNS)}{place}"
    set_up_page(sheet, document, pages_high=1)


def _put_table(sheet: Sheet, head: int, table: FigureTable, document: Document) -> int:
    say = report_words(document.words)
    headers = (say.row_title(table), *(say.column(table, code) for code in table.columns))
    sheet.put_row(head, headers, look.HEADER, _FIRST_DATA)
    for number, row in enumerate(table.rows, start=head + 1):
        counts = [len(cell) for cell in row.cells]
        sheet.put_row(number, (say.row(table, row.code), *counts), look.PLAIN, _FIRST_DATA)
    sheet.width(_FIRST_DATA, 34)
    for column in range(len(table.columns)):
        sheet.width(_FIRST_DATA + 1 + column, 12)
    return head + len(table.rows)


def _bars(sheet: Sheet, head: int, last: int, table: FigureTable, title: str) -> BarChart:
    """Horizontal stacked bars: a bar for each row, a part for each column."""
    page = sheet.worksheet
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap = "bar", "stacked", 100
    style_chart(chart, title)
    for place in range(len(table.columns)):
        column = _FIRST_DATA + 1 + place
        series = Reference(page, min_col=column, max_col=column, min_row=head, max_row=last)
        chart.add_data(series, titles_from_data=True)
        chart.series[-1].graphicalProperties = filled(_GREYS[place % len(_GREYS)])
    chart.set_categories(
        Reference(page, min_col=_FIRST_DATA, max_col=_FIRST_DATA, min_row=head + 1, max_row=last)
    )
    chart.gapWidth = 40
    style_axis(chart.x_axis, has_grid=False)
    if isinstance(chart.x_axis, TextAxis):
        chart.x_axis.tickLblSkip = 1
    chart.x_axis.scaling.orientation = "maxMin"
    style_axis(chart.y_axis, has_grid=True)
    chart.y_axis.scaling.min = 0
    chart.y_axis.number_format = "0"
    chart.y_axis.crosses = "max"  # the categories run downwards, so the far end is at the bottom
    chart.layout = inner_plot(0.4, 0.14, 0.56, 0.62)
    if chart.legend is not None:
        chart.legend.position = "b"
    chart.width = _WIDTH  # type: ignore[assignment]
    chart.height = max(_LEAST_HEIGHT, 3.6 + (last - head) * _ROW_HEIGHT)
    return chart


def _place(sheet: Sheet, row: int, chart: BarChart) -> int:
    """Put a chart at ``row``; returns the row below it."""
    sheet.worksheet.add_chart(chart, f"A{row}")
    return row + round(float(chart.height) * _ROWS_A_CENTIMETRE) + 2
