"""One printed A4 page per official: who, the total with its interval, the competencies against target."""

from dataclasses import dataclass, replace
from itertools import pairwise
from math import floor

from openpyxl.worksheet.pagebreak import Break

from evalapp.domain.numbers import rounded
from evalapp.exchange import cell_style as look
from evalapp.exchange.campaign_values import CampaignFigures, OfficialFigures
from evalapp.exchange.card_facts import calibration_line, card_warning, facts_of, interval_text, person_lines
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.document import Document, set_paper
from evalapp.exchange.document_words import Words
from evalapp.exchange.indicator_sheet import newest_indicators
from evalapp.exchange.packet_plot import CELL_WIDTH, CELLS, PlotScale
from evalapp.exchange.packet_scores import ScoreTable
from evalapp.exchange.sheet import Book, CellValue, Sheet
from evalapp.exchange.table_xlsx import Step
from evalapp.exchange.text_size import text_height

NAME, SCORE, TARGET, FIRST_BAR = 1, 2, 3, 4
FIRST_ROLE = FIRST_BAR + CELLS
_MIDDLE = FIRST_BAR + 14
"""Where the right half of the facts begins."""
_NAME_WIDTHS = (27.0, 38.0)
"""For one language and for two."""
_FIGURE_WIDTH, _ROLE_WIDTH = 6.7, 5.3
_PAPER_WIDTH, _PAPER_HEIGHT = 92.0, 738.0
"""What fits on the paper at full size: characters (where LibreOffice counts a digit widest), points."""
_LEFT_VALUE, _RIGHT_LABEL, _RIGHT_VALUE = 20, 17, 25
"""Characters that fit into the halves of the facts; the value of the left one reaches to the middle."""
_ROW = 16
_REMARK_HEIGHT = 72

_LABEL = CellStyle(size=9, color=look.TEXT2, vertical="top", wrap=True)
_VALUE = CellStyle(size=10, vertical="top", wrap=True, horizontal="left")
_BIG = CellStyle(size=20, bold=True, horizontal="left", format=look.SCORE_FORMAT)
_INTERVAL = CellStyle(size=12, bold=True, horizontal="left")
_WARNING = CellStyle(size=9.5, color=look.WARN, fill=look.WARN_TINT, wrap=True, horizontal="left")


@dataclass(frozen=True, slots=True)
class CardPlaces:
    """Title of the sheet with the pages, and the first row of each page in the order of officials."""

    sheet_title: str
    first_rows: tuple[int, ...]


def add_cards(
    book: Book, figures: CampaignFigures, document: Document, step: Step | None = None
) -> CardPlaces:
    """A sheet with one page for each official."""
    sheet = book.add_sheet(document.words.label("cards"))
    writer = _CardWriter(sheet, figures, document.words)
    first_rows = []
    row = 1
    for done, official in enumerate(figures.officials):
        first_rows.append(row)
        row = writer.write(row, done + 1, official)
        sheet.worksheet.row_breaks.append(Break(id=row - 1))
        if step is not None:
            step(done + 1, len(figures.officials))
    writer.set_columns()
    set_paper(sheet, document, scale=_scale(sheet, first_rows, row, writer.width))
    return CardPlaces(sheet.worksheet.title, tuple(first_rows))


class _CardWriter:
    """Writes pages one below the other; all share the columns."""

    def __init__(self, sheet: Sheet, figures: CampaignFigures, words: Words) -> None:
        self._sheet = sheet
        self._figures = figures
        self._words = words
        self._scale = PlotScale(FIRST_BAR, figures.rules.lowest, figures.rules.highest)
        self._roles = len(figures.rules.roles)
        self._last = FIRST_ROLE + self._roles - 1
        self._name_width = _NAME_WIDTHS[len(words.language.languages) - 1]
        self._scores = ScoreTable(sheet, figures, words, self._scale, FIRST_ROLE, self._name_width)

    @property
    def width(self) -> float:
        """Width of a page in characters."""
        plot, roles = CELLS * CELL_WIDTH, self._roles * _ROLE_WIDTH
        return self._name_width + 2 * _FIGURE_WIDTH + plot + roles

    def write(self, row: int, number: int, official: OfficialFigures) -> int:
        """Write the page from ``row`` on; returns the row after it."""
        row = self._put_person(row, number, official)
        row = self._put_facts(row, official)
        row = self._put_calibration(row, official)
        row = self._put_indicators(row, official)
        row = self._put_warning(row, official)
        return self._put_foot(self._scores.write(row, official))

    def set_columns(self) -> None:
        """Widths: together a little less than the paper."""
        self._sheet.width(NAME, self._name_width)
        self._sheet.width(SCORE, _FIGURE_WIDTH)
        self._sheet.width(TARGET, _FIGURE_WIDTH)
        self._scale.set_columns(self._sheet)
        for column in range(FIRST_ROLE, self._last + 1):
            self._sheet.width(column, _ROLE_WIDTH)

    def _put_person(self, row: int, number: int, official: OfficialFigures) -> int:
        self._span(row, NAME, self._last - 1, official.full_name, look.TITLE, 24)
        self._sheet.put(row, self._last, number, replace(look.HINT, horizontal="right"))
        for label, value in person_lines(official, self._words):
            row += 1
            if not label:
                self._span(row, NAME, self._last, value, _VALUE, text_height(value, 92))
                continue
            self._sheet.put(row, NAME, label, _LABEL)
            height = max(text_height(value, 66), text_height(label, self._name_width, 9))
            self._span(row, SCORE, self._last, value, _VALUE, height)
        return self._gap(row + 1)

    def _put_facts(self, row: int, official: OfficialFigures) -> int:
        """Total and what belongs to it, two facts a row."""
        total = official.score.total
        figure: CellValue = "–" if total is None else rounded(total)
        self._fact_left(row, self._words.label("total"), figure, _BIG)
        interval = interval_text(official, self._words)
        self._fact_right(row, self._words.label("interval"), interval, _INTERVAL)
        self._sheet.height(row, 28)
        facts = facts_of(official, self._figures, self._words)
        for left, right in zip(facts[::2], facts[1::2], strict=True):
            row += 1
            self._fact_left(row, left.label, left.text, _fact_style(is_alarm=left.is_alarm))
            self._fact_right(row, right.label, right.text, _fact_style(is_alarm=right.is_alarm))
            heights = (
                text_height(left.label, self._name_width, 9),
                text_height(left.text, _LEFT_VALUE),
                text_height(right.label, _RIGHT_LABEL, 9),
                text_height(right.text, _RIGHT_VALUE),
            )
            self._sheet.height(row, max(*heights, _ROW))
        return self._gap(row + 1)

    def _fact_left(self, row: int, label: str, value: CellValue, style: CellStyle) -> None:
        self._sheet.put(row, NAME, label, replace(_LABEL, vertical=style.vertical))
        self._span(row, SCORE, _MIDDLE - 1, value, style)

    def _fact_right(self, row: int, label: str, value: CellValue, style: CellStyle) -> None:
        self._span(row, _MIDDLE, FIRST_ROLE - 1, label, replace(_LABEL, vertical=style.vertical))
        self._span(row, FIRST_ROLE, self._last, value, style)

    def _put_warning(self, row: int, official: OfficialFigures) -> int:
        text = card_warning(official, self._words)
        if not text:
            return row
        self._span(row, NAME, self._last, text, _WARNING, text_height(text, 92, 9.5) + 4)
        return self._gap(row + 1)

    def _put_calibration(self, row: int, official: OfficialFigures) -> int:
        """Why the commission set something beside the computed scores."""
        text = calibration_line(official, self._words)
        if not text:
            return row
        self._span(row, NAME, self._last, text, _VALUE, text_height(text, 92) + 2)
        return self._gap(row + 1)

    def _put_indicators(self, row: int, official: OfficialFigures) -> int:
        """The newest work indicators in one paragraph, beside the scores."""
        text = newest_indicators(official.indicators, self._words)
        if not text:
            return row
        self._sheet.put(row, NAME, self._words.text("indicator.title"), _LABEL)
        room = 66.0
        height = max(
            text_height(text, room), text_height(self._words.text("indicator.title"), self._name_width, 9)
        )
        self._span(row, SCORE, self._last, text, _VALUE, height + 2)
        return self._gap(row + 1)

    def _put_foot(self, row: int) -> int:
        """Legend, and room for the commission's own hand."""
        legend = replace(look.WRAPPED_HINT, size=8)
        text = self._words.label("card_legend")
        self._span(row, NAME, self._last, text, legend, text_height(text, 88, 8) + 2)
        self._sheet.height(row + 1, 10)
        label = f"{self._words.term('decision')}, {self._words.label('remark')}"
        box = replace(_LABEL, line=look.LINE, top="thin")
        for column in range(SCORE, self._last + 1):
            self._sheet.put(row + 2, column, None, box)
        self._sheet.put(row + 2, NAME, label, box)
        self._sheet.height(row + 2, _REMARK_HEIGHT)
        return row + 3

    def _span(
        self, row: int, first: int, last: int, value: CellValue, style: CellStyle, height: float = 0
    ) -> None:
        self._sheet.put(row, first, value, style)
        self._sheet.merge(row, first, last)
        if height:
            self._sheet.height(row, max(height, _ROW))

    def _gap(self, row: int) -> int:
        self._sheet.height(row, 8)
        return row + 1


def _scale(sheet: Sheet, first_rows: list[int], end: int, width: float) -> int:
    """Per cent at which the longest page still fits on one sheet of paper."""
    heights = [
        sum(sheet.worksheet.row_dimensions[row].height or _ROW for row in range(first, following))
        for first, following in pairwise([*first_rows, end])
    ]
    return min(100, floor(100 * _PAPER_WIDTH / width), floor(100 * _PAPER_HEIGHT / max(heights, default=1)))


def _fact_style(*, is_alarm: bool) -> CellStyle:
    return replace(_VALUE, color=look.BAD, bold=True) if is_alarm else _VALUE
