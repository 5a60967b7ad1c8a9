"""What the pages of applicants and members of the reserve share, in packets of intakes and of meetings."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from math import floor

from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.exchange import cell_style as look
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.document_words import Words
from evalapp.exchange.sheet import CellValue, Sheet
from evalapp.exchange.text_size import text_height

WIDTHS = (24.0, 18.0, 29.0, 21.0)
NAME, STATUS, FACT, LAST = 1, 2, 3, 4
PAPER_HEIGHT = 738.0
"""Points that fit on the paper at full size."""
ROW = 16.0
_PAPER_WIDTH = 92.0
"""Characters that fit on the paper at full size, where LibreOffice counts a digit widest."""
_INDENT = 1.2
"""Characters that the distance of a text from the column before it takes."""

VALUE = CellStyle(size=10, vertical="top", wrap=True, horizontal="left", indent=1)
CELL = CellStyle(size=9.5, line=look.HAIR, bottom="thin", wrap=True, vertical="top")
WARNING = CellStyle(size=9.5, color=look.WARN, fill=look.WARN_TINT, wrap=True, horizontal="left")
_LABEL = CellStyle(size=9, color=look.TEXT2, vertical="top", wrap=True)
_BIG = CellStyle(size=20, bold=True, horizontal="left")
_SECTION = CellStyle(size=9.5, bold=True, fill=look.SUNKEN, line=look.LINE, bottom="thin", wrap=True)
_FIGURE = replace(CELL, horizontal="right")
_BESIDE = replace(CELL, horizontal="left", indent=1)
"""Keeps its distance from the text before it."""
_STATUS_STYLES = {
    Status.MET: _BESIDE,
    Status.NOT_MET: replace(_BESIDE, color=look.BAD, bold=True),
    Status.UNKNOWN: replace(_BESIDE, color=look.WARN, bold=True),
}


class ReservePage:
    """Parts of a page; each is written from a row on and returns the row after it."""

    def __init__(self, sheet: Sheet, words: Words) -> None:
        self._sheet, self._words = sheet, words

    def put_name(self, row: int, name: str, number: int) -> int:
        """Who it is, and the page's number at the right."""
        self.span(row, NAME, FACT, name, look.TITLE, 24)
        self._sheet.put(row, LAST, number, replace(look.HINT, horizontal="right"))
        return row + 1

    def put_fact(self, row: int, label: str, value: str, last: int = LAST) -> int:
        """A label and its value, which reaches to the column ``last``."""
        self._sheet.put(row, NAME, label, _LABEL)
        room = sum(WIDTHS[STATUS - 1 : last]) - _INDENT
        height = max(text_height(value, room), text_height(label, WIDTHS[0], 9))
        self.span(row, STATUS, last, value, VALUE, height)
        return row + 1

    def put_place(self, row: int, place: str, value: str) -> int:
        """Place and value of the ranking, to be seen at once."""
        label = replace(_LABEL, vertical="center")
        self._sheet.put(row, NAME, self._words.text("admission.place"), label)
        self._sheet.put(row, STATUS, place, _BIG)
        self._sheet.put(row, FACT, self._words.text("admission.value"), label)
        self._sheet.put(row, LAST, value, replace(_BIG, size=14))
        self._sheet.height(row, 30)
        return row + 1

    def put_criteria(
        self, row: int, verdict: VerdictKind, criteria: Iterable[tuple[str, Status, str]]
    ) -> int:
        """The verdict, and of each criterion its name, whether it is met, and what is known of it."""
        words = self._words
        said = words.text(f"criterion.verdict_{verdict.value}")
        row = self.section(row, f"{words.term('verdict')}: {said}")
        for name, status, told in criteria:
            state = words.text(f"criterion.status_{status.value}")
            self._sheet.put(row, NAME, name, CELL)
            self._sheet.put(row, STATUS, state, _STATUS_STYLES[status])
            heights = (
                text_height(name, WIDTHS[0], 9.5),
                text_height(state, WIDTHS[1] - _INDENT, 9.5),
                text_height(told, sum(WIDTHS[2:]), 9.5),
            )
            self.span(row, FACT, LAST, told, CELL, max(heights))
            row += 1
        return self.gap(row)

    def put_stages(self, row: int, stages: Iterable[tuple[str, str, str]]) -> int:
        """Of each stage its title, the score and the outcome."""
        for title, score, outcome in stages:
            self._sheet.put(row, NAME, title, CELL)
            self._sheet.put(row, STATUS, score, _FIGURE)
            heights = (text_height(title, WIDTHS[0], 9.5), text_height(score, WIDTHS[1], 9.5))
            self.span(row, FACT, LAST, outcome, _BESIDE, max(heights))
            row += 1
        return self.gap(row)

    def put_foot(self, row: int, height: float) -> int:
        """Room for the commission's own hand."""
        box = replace(_LABEL, line=look.LINE, top="thin")
        for column in range(STATUS, LAST + 1):
            self._sheet.put(row, column, None, box)
        label = f"{self._words.term('decision')}, {self._words.label('remark')}"
        self._sheet.put(row, NAME, label, box)
        self._sheet.height(row, height)
        return row + 1

    def put_text(self, row: int, text: str, style: CellStyle = CELL) -> int:
        """A line of text over the whole width."""
        self.span(row, NAME, LAST, text, style, text_height(text, sum(WIDTHS), style.size))
        return row + 1

    def section(self, row: int, heading: str) -> int:
        """A heading over the whole width."""
        self.span(row, NAME, LAST, heading, _SECTION, text_height(heading, 90, 9.5) + 2)
        return row + 1

    def span(
        self, row: int, first: int, last: int, value: CellValue, style: CellStyle, height: float = 0
    ) -> None:
        """A value over several columns, all of them with its look."""
        for column in range(first, last + 1):
            self._sheet.put(row, column, None, style)
        self._sheet.put(row, first, value, style)
        self._sheet.merge(row, first, last)
        if height:
            self._sheet.height(row, max(height, ROW))

    def gap(self, row: int) -> int:
        """A little room."""
        self._sheet.height(row, 8)
        return row + 1


def page_scale(sheet: Sheet, rows: Sequence[int]) -> int:
    """Per cent at which the longest page fits on a sheet of paper; ``rows``: the first ones, and the end."""
    heights = [page_height(sheet, first, following) for first, following in pairwise(rows)]
    return min(
        100,
        floor(100 * _PAPER_WIDTH / sum(WIDTHS)),
        floor(100 * PAPER_HEIGHT / max(heights, default=1)),
    )


def page_height(sheet: Sheet, first: int, following: int) -> float:
    """Points of the rows from ``first`` up to ``following``."""
    return sum(sheet.worksheet.row_dimensions[row].height or ROW for row in range(first, following))
