"""Native Excel charts of a campaign, each beside the table it is drawn from."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from openpyxl.chart import BarChart, Reference, ScatterChart, Series
from openpyxl.chart.axis import NumericAxis, TextAxis
from openpyxl.chart.data_source import NumDataSource, NumRef
from openpyxl.chart.error_bar import ErrorBars
from openpyxl.chart.marker import Marker
from openpyxl.utils import get_column_letter, quote_sheetname

from evalapp.domain.numbers import rounded
from evalapp.exchange import cell_style as look
from evalapp.exchange.campaign_values import CampaignFigures, CompetencyName
from evalapp.exchange.chart_style import filled, inner_plot, line, no_line, style_axis, style_chart
from evalapp.exchange.document import Document, set_up_page
from evalapp.exchange.document_words import Words
from evalapp.exchange.sheet import Book, CellValue, Sheet
from evalapp.exchange.table_xlsx import spread

_PRINTED_COLUMNS, _PRINTED_WIDTH = 8, 13.0
_FIRST_DATA = 10
"""Column where the tables begin; the charts lie to the left of them and are what is printed."""
_WIDTH = 19.6
_HEAD_ROW = 2
_CLASS = Decimal("0.25")
"""Width of a class of totals in the distribution."""
_LAYOUT = ((2, 10.6), (26, 6.6), (42, 10.2))
"""Row and height in centimetres of each chart."""
_PRINTED_ROWS = 65


@dataclass(frozen=True, slots=True)
class _Data:
    """A table beside the charts: its first column, its last row."""

    sheet: Sheet
    first: int
    last_row: int

    def column(self, place: int) -> Reference:
        """The column ``place`` of the table with its header, which names the series."""
        column = self.first + place
        page = self.sheet.worksheet
        return Reference(page, min_col=column, max_col=column, min_row=_HEAD_ROW, max_row=self.last_row)

    def values(self, place: int) -> Reference:
        """The column without its header."""
        column = self.first + place
        page = self.sheet.worksheet
        return Reference(page, min_col=column, max_col=column, min_row=_HEAD_ROW + 1, max_row=self.last_row)

    def source(self, place: int) -> NumDataSource:
        """The column as the lengths of error bars."""
        letter = get_column_letter(self.first + place)
        title = quote_sheetname(self.sheet.worksheet.title)
        cells = f"{title}!${letter}${_HEAD_ROW + 1}:${letter}${self.last_row}"
        return NumDataSource(numRef=NumRef(f=cells))


def add_charts(book: Book, figures: CampaignFigures, document: Document, numbers: Sequence[int] = ()) -> None:
    """A sheet with the totals and their intervals, their distribution, and the profile against target.

    :param numbers: of the officials in the summary table; empty = 1, 2, …
    """
    words = document.words
    numbers = numbers or range(1, len(figures.officials) + 1)
    sheet = book.add_sheet(words.label("charts"))
    page = sheet.worksheet
    spread(sheet, 1, figures.name, look.TITLE, [_PRINTED_WIDTH] * _PRINTED_COLUMNS)
    charts: list[BarChart | ScatterChart] = []
    if any(official.score.total is not None for official in figures.officials):
        totals = _put_totals(sheet, _FIRST_DATA, figures, numbers, words)
        charts.append(_interval_chart(totals, figures, max(numbers), words))
        charts.append(_distribution_chart(_put_classes(sheet, _FIRST_DATA + 6, figures, words), words))
        charts.append(_profile_chart(_put_profile(sheet, _FIRST_DATA + 9, figures, words), figures, words))
    else:
        sheet.put(3, 1, words.term("no_data"), look.HINT)
    for chart, (row, height) in zip(charts, _LAYOUT, strict=False):
        chart.width = _WIDTH  # type: ignore[assignment]
        chart.height = height
        page.add_chart(chart, f"A{row}")
    for column in range(1, _PRINTED_COLUMNS + 1):
        sheet.width(column, _PRINTED_WIDTH)
    page.print_area = f"A1:{get_column_letter(_PRINTED_COLUMNS)}{_PRINTED_ROWS}"
    set_up_page(sheet, document, pages_high=1)


def _put_totals(
    sheet: Sheet, first: int, figures: CampaignFigures, numbers: Sequence[int], words: Words
) -> _Data:
    """Place in the summary table, total, and the lengths of the interval to both sides.

    Neighbouring bands stand in two columns, so that they are drawn with two kinds of points.
    """
    rows: list[tuple[CellValue, ...]] = []
    for number, official in zip(numbers, figures.officials, strict=True):
        score = official.score
        if score.total is None:
            continue
        total = rounded(score.total)
        minus = None if score.low is None else total - rounded(score.low)
        plus = None if score.high is None else rounded(score.high) - total
        is_odd = score.band is None or score.band % 2 == 1
        rows.append((total, number if is_odd else None, None if is_odd else number, minus, plus))
    headers = (
        words.label("total"),
        words.label("odd_bands"),
        words.label("even_bands"),
        words.label("length_below"),
        words.label("length_above"),
    )
    return _put_table(sheet, first, headers, rows, (10, 10, 10, 10, 10))


def _put_classes(sheet: Sheet, first: int, figures: CampaignFigures, words: Words) -> _Data:
    totals = [
        rounded(official.score.total) for official in figures.officials if official.score.total is not None
    ]
    lowest, highest = min(totals) // _CLASS, max(totals) // _CLASS
    rows: list[tuple[CellValue, ...]] = []
    for place in range(int(lowest), int(highest) + 1):
        low = place * _CLASS
        high = low + _CLASS - Decimal("0.01")
        count = sum(1 for total in totals if total // _CLASS == place)
        rows.append((f"{words.number(float(low))}–{words.number(float(high))}", count))
    return _put_table(sheet, first, (words.label("total"), words.label("people")), rows, (12, 8))


def _put_profile(sheet: Sheet, first: int, figures: CampaignFigures, words: Words) -> _Data:
    rows: list[tuple[CellValue, ...]] = []
    for competency in figures.competencies:
        target = None if competency.target is None else rounded(competency.target)
        rows.append((words.pick(competency.name), _mean(figures, competency), target))
    headers = (words.term("competency"), words.term("mean_score"), words.label("target"))
    return _put_table(sheet, first, headers, rows, (34, 9, 9))


def _mean(figures: CampaignFigures, competency: CompetencyName) -> CellValue:
    """Mean of the officials' scores on the competency."""
    scores = [official.score.competencies.get(competency.code) for official in figures.officials]
    known = [score for score in scores if score is not None]
    return rounded(sum(known) / len(known)) if known else None


def _put_table(
    sheet: Sheet,
    first: int,
    headers: Sequence[str],
    rows: Sequence[Sequence[CellValue]],
    widths: Sequence[float],
) -> _Data:
    sheet.put_row(_HEAD_ROW, headers, look.HEADER, first)
    row = _HEAD_ROW
    for row, values in enumerate(rows, start=_HEAD_ROW + 1):
        sheet.put_row(row, values, look.PLAIN, first)
    for column, width in enumerate(widths, start=first):
        sheet.width(column, width)
    return _Data(sheet, first, row)


def _interval_chart(data: _Data, figures: CampaignFigures, highest: int, words: Words) -> ScatterChart:
    """Officials from the highest total down, a line for each interval; bands in two kinds of points."""
    chart = ScatterChart(scatterStyle="lineMarker")
    style_chart(chart, words.label("chart_intervals"))
    for place, color in ((1, look.ACCENT), (2, look.ACCENT_LINE)):
        series = Series(data.values(place), data.values(0), title_from_data=False)
        series.title = None
        series.graphicalProperties = no_line()
        series.marker = Marker(symbol="circle", size=5, spPr=filled(color))
        series.marker.graphicalProperties.line = line(look.ACCENT).line
        series.errBars = ErrorBars(
            errDir="x",
            errBarType="both",
            errValType="cust",
            noEndCap=False,
            minus=data.source(3),
            plus=data.source(4),
            spPr=line(look.ACCENT),
        )
        chart.series.append(series)
    chart.legend = None
    style_axis(chart.x_axis, words.label("total"), has_grid=True)
    style_axis(chart.y_axis, words.label("row_number"), has_grid=False)
    chart.x_axis.scaling.min, chart.x_axis.scaling.max = figures.rules.lowest, figures.rules.highest
    if isinstance(chart.x_axis, NumericAxis):
        chart.x_axis.majorUnit = 0.5
    chart.x_axis.number_format = "0.0"
    chart.x_axis.tickLblPos = "high"
    chart.y_axis.scaling.orientation = "maxMin"
    chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, highest + 1
    chart.y_axis.number_format = "0"
    chart.layout = inner_plot(0.09, 0.13, 0.87, 0.73)
    return chart


def _distribution_chart(data: _Data, words: Words) -> BarChart:
    chart = BarChart()
    chart.type = "col"
    style_chart(chart, words.label("chart_distribution"))
    _add_bars(chart, data, ((1, look.ACCENT),))
    chart.gapWidth = 25
    chart.legend = None
    style_axis(chart.x_axis, words.label("total"), has_grid=False)
    style_axis(chart.y_axis, words.label("people"), has_grid=True)
    chart.y_axis.number_format = "0"
    return chart


def _profile_chart(data: _Data, figures: CampaignFigures, words: Words) -> BarChart:
    chart = BarChart()
    chart.type = "bar"
    style_chart(chart, words.label("chart_profile"))
    _add_bars(chart, data, ((1, look.ACCENT), (2, look.LINE)))
    chart.gapWidth = 40
    chart.overlap = 0
    style_axis(chart.x_axis, has_grid=False)
    if isinstance(chart.x_axis, TextAxis):
        chart.x_axis.tickLblSkip = 1
    style_axis(chart.y_axis, has_grid=True)
    chart.x_axis.scaling.orientation = "maxMin"
    chart.y_axis.scaling.min, chart.y_axis.scaling.max = figures.rules.lowest, figures.rules.highest
    chart.y_axis.number_format = "0.0"
    chart.y_axis.crosses = "max"  # the categories run downwards, so the far end is at the bottom
    left = 0.38 if len(words.language.languages) == 1 else 0.48
    chart.layout = inner_plot(left, 0.12, 0.96 - left, 0.74)
    if chart.legend is not None:
        chart.legend.position = "b"
    return chart


def _add_bars(chart: BarChart, data: _Data, columns: Sequence[tuple[int, str]]) -> None:
    for place, color in columns:
        chart.add_data(data.column(place), titles_from_data=True)
        chart.series[-1].graphicalProperties = filled(color)
    chart.set_categories(data.values(0))
