"""Native Excel charts of an intake, each beside the table it is drawn from."""

from collections.abc import Sequence

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.axis import TextAxis
from openpyxl.utils import get_column_letter

from evalapp.exchange import cell_style as look
from evalapp.exchange.chart_style import filled, inner_plot, style_axis, style_chart
from evalapp.exchange.document import Document, set_up_page
from evalapp.exchange.reserve_packet_values import ReservePacket
from evalapp.exchange.sheet import Book, CellValue, Sheet
from evalapp.exchange.table_xlsx import spread

_PRINTED_COLUMNS, _PRINTED_WIDTH = 8, 13.0
_FIRST_DATA = 10
"""Column where the tables begin; the charts lie to the left of them and are what is printed."""
_HEAD_ROW = 2
_WIDTH = 19.6
_PLOT_TOP, _PLOT_HEIGHT = 0.12, 0.78
_ROW_HEIGHT, _LEAST_HEIGHT = 0.95, 5.0
_ROWS_A_CENTIMETRE = 2.1


def add_charts(book: Book, packet: ReservePacket, document: Document) -> None:
    """A sheet with the funnel of the intake, and places against ranked and admitted people."""
    words = document.words
    sheet = book.add_sheet(words.label("charts"))
    spread(sheet, 1, packet.name, look.TITLE, [_PRINTED_WIDTH] * _PRINTED_COLUMNS)
    steps: list[tuple[CellValue, ...]] = [(step.title, step.count) for step in packet.funnel]
    last = _put_table(
        sheet, _FIRST_DATA, (words.text("reserve_packet.step"), words.label("people")), steps, (34, 9)
    )
    row = _place(
        sheet, 2, _bars(sheet, _FIRST_DATA, last, (look.ACCENT,), words.text("reserve_packet.funnel"))
    )
    first = _FIRST_DATA + 3
    headers = (
        words.text("admission.direction"),
        words.text("reserve_packet.places"),
        words.text("reserve_packet.ranked"),
        words.text("admission.reserve_admitted"),
    )
    directions: list[tuple[CellValue, ...]] = [
        (one.name or packet.name, one.places, one.ranked, one.admitted) for one in packet.directions
    ]
    last = _put_table(sheet, first, headers, directions, (34, 9, 9, 12))
    colors = (look.LINE, look.ACCENT, look.ACCENT_LINE)
    if directions:
        row = _place(sheet, row, _bars(sheet, first, last, colors, words.text("reserve_packet.by_direction")))
    for column in range(1, _PRINTED_COLUMNS + 1):
        sheet.width(column, _PRINTED_WIDTH)
    sheet.worksheet.print_area = f"A1:{get_column_letter(_PRINTED_COLUMNS)}{row}"
    set_up_page(sheet, document, pages_high=1)


def _put_table(
    sheet: Sheet,
    first: int,
    headers: Sequence[str],
    rows: Sequence[Sequence[CellValue]],
    widths: Sequence[float],
) -> int:
    sheet.put_row(_HEAD_ROW, headers, look.HEADER, first)
    for row, values in enumerate(rows, start=_HEAD_ROW + 1):
        sheet.put_row(row, values, look.PLAIN, first)
    for column, width in enumerate(widths, start=first):
        sheet.width(column, width)
    return _HEAD_ROW + len(rows)


def _bars(sheet: Sheet, first: int, last: int, colors: Sequence[str], title: str) -> BarChart:
    """Horizontal bars: the categories in the first column, a series for each colour after it."""
    page = sheet.worksheet
    chart = BarChart()
    chart.type = "bar"
    style_chart(chart, title)
    for place, color in enumerate(colors, start=1):
        column = first + place
        values = Reference(page, min_col=column, max_col=column, min_row=_HEAD_ROW, max_row=last)
        chart.add_data(values, titles_from_data=True)
        chart.series[-1].graphicalProperties = filled(color)
    chart.set_categories(Reference(page, min_col=first, max_col=first, min_row=_HEAD_ROW + 1, max_row=last))
    chart.gapWidth = 40
    chart.overlap = 0
    style_axis(chart.x_axis, has_grid=False)
    if isinstance(chart.x_axis, TextAxis):
        chart.x_axis.tickLblSkip = 1
    chart.x_axis.scaling.orientation = "maxMin"
    style_axis(chart.y_axis, has_grid=True)
    chart.y_axis.scaling.min = 0
    chart.y_axis.number_format = "0"
    chart.y_axis.crosses = "max"  # the categories run downwards, so the far end is at the bottom
    chart.layout = inner_plot(0.4, _PLOT_TOP, 0.56, _PLOT_HEIGHT - (0.08 if len(colors) > 1 else 0))
    if len(colors) == 1:
        chart.legend = None
    elif chart.legend is not None:
        chart.legend.position = "b"
    chart.width = _WIDTH  # type: ignore[assignment]
    chart.height = max(_LEAST_HEIGHT, 2.4 + (last - _HEAD_ROW) * _ROW_HEIGHT * (1 + len(colors) / 6))
    return chart


def _place(sheet: Sheet, row: int, chart: BarChart) -> int:
    """Put a chart at ``row``; returns the row below it."""
    sheet.worksheet.add_chart(chart, f"A{row}")
    return row + round(float(chart.height) * _ROWS_A_CENTIMETRE) + 2
