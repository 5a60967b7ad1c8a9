"""One printed A4 page per applicant: place, criteria with their facts, stages, jobs, room for a decision."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import floor

from openpyxl.worksheet.pagebreak import Break

from evalapp.domain.eligibility import Status
from evalapp.domain.ranking import Standing
from evalapp.exchange import cell_style as look
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.document import Document, set_paper
from evalapp.exchange.document_words import Words
from evalapp.exchange.reserve_packet_values import PacketMark, PacketPerson, ReservePacket
from evalapp.exchange.sheet import Book, CellValue, Sheet
from evalapp.exchange.table_xlsx import Step
from evalapp.exchange.text_size import text_height
from evalapp.texts import text

_WIDTHS = (24.0, 18.0, 29.0, 21.0)
_NAME, _STATUS, _FACT, _LAST = 1, 2, 3, 4
_PAPER_WIDTH, _PAPER_HEIGHT = 92.0, 738.0
"""What fits on the paper at full size: characters (where LibreOffice counts a digit widest), points."""
_ROW = 16.0
_REMARK_HEIGHT = 72.0
_MOST_JOBS = 8
_INDENT = 1.2
"""Characters that the distance of a text from the column before it takes."""

_LABEL = CellStyle(size=9, color=look.TEXT2, vertical="top", wrap=True)
_VALUE = CellStyle(size=10, vertical="top", wrap=True, horizontal="left", indent=1)
_BIG = CellStyle(size=20, bold=True, horizontal="left")
_SECTION = CellStyle(size=9.5, bold=True, fill=look.SUNKEN, line=look.LINE, bottom="thin", wrap=True)
_CELL = CellStyle(size=9.5, line=look.HAIR, bottom="thin", wrap=True, vertical="top")
_FIGURE = replace(_CELL, horizontal="right")
_WARNING = CellStyle(size=9.5, color=look.WARN, fill=look.WARN_TINT, wrap=True, horizontal="left")
_BESIDE = replace(_CELL, horizontal="left", indent=1)
"""Keeps its distance from the text before it."""
_STATUS_STYLES = {
    Status.MET: _BESIDE,
    Status.NOT_MET: replace(_BESIDE, color=look.BAD, bold=True),
    Status.UNKNOWN: replace(_BESIDE, color=look.WARN, bold=True),
}


@dataclass(frozen=True, slots=True)
class CardRows:
    """Title of the sheet with the pages, and the first row of each page by application id."""

    sheet_title: str
    first_rows: Mapping[int, int]


def add_people(book: Book, packet: ReservePacket, document: Document, step: Step | None = None) -> CardRows:
    """A sheet with one page for each of ``packet.people``."""
    sheet = book.add_sheet(document.words.text("reserve_packet.people"))
    writer = _Writer(sheet, packet, document.words)
    first_rows: dict[int, int] = {}
    row = 1
    for done, person in enumerate(packet.people, start=1):
        first_rows[person.line.application_id] = row
        row = writer.write(row, done, person)
        sheet.worksheet.row_breaks.append(Break(id=row - 1))
        if step is not None:
            step(done, len(packet.people))
    for column, width in enumerate(_WIDTHS, start=1):
        sheet.width(column, width)
    set_paper(sheet, document, scale=_scale(sheet, [*first_rows.values(), row]))
    return CardRows(sheet.worksheet.title, first_rows)


class _Writer:
    """Writes pages one below the other; all share the columns."""

    def __init__(self, sheet: Sheet, packet: ReservePacket, words: Words) -> None:
        self._sheet = sheet
        self._packet = packet
        self._words = words

    def write(self, row: int, number: int, person: PacketPerson) -> int:
        """Write the page from ``row`` on; returns the row after it."""
        row = self._put_head(row, number, person)
        row = self._put_place(row, person)
        row = self._put_criteria(row, person)
        row = self._put_stages(row, person)
        row = self._put_lines(
            row, self._text("jobs"), person.jobs[:_MOST_JOBS], len(person.jobs) - _MOST_JOBS
        )
        row = self._put_lines(row, self._text("decisions"), person.decisions)
        return self._put_foot(row)

    def _text(self, key: str, **params: object) -> str:
        return self._words.text(f"reserve_packet.{key}", **params)

    def _put_head(self, row: int, number: int, person: PacketPerson) -> int:
        line, words = person.line, self._words
        self._span(row, _NAME, _FACT, line.full_name, look.TITLE, 24)
        self._sheet.put(row, _LAST, number, replace(look.HINT, horizontal="right"))
        born = words.day(person.birth_date) if person.birth_date else "–"
        applied = words.day(person.applied_on) if person.applied_on else "–"
        facts = (
            (self._text("application"), f"{line.number}, {applied} · {words.term('iin')} {line.iin}"),
            (words.text("admission.direction"), line.direction or "–"),
            (self._text("born"), born),
            (words.term("region"), line.region or "–"),
            (words.text("criterion.name_education"), person.education or "–"),
            (words.text("criterion.name_kazakh"), person.kazakh or "–"),
            (words.label("service_low"), line.experience or "–"),
        )
        for label, value in facts:
            row += 1
            self._sheet.put(row, _NAME, label, _LABEL)
            height = max(text_height(value, sum(_WIDTHS[1:]) - _INDENT), text_height(label, _WIDTHS[0], 9))
            self._span(row, _STATUS, _LAST, value, _VALUE, height)
        return self._gap(row + 1)

    def _put_place(self, row: int, person: PacketPerson) -> int:
        line, words = person.line, self._words
        value = "–" if line.value is None else words.number(float(line.value), 4)
        self._sheet.put(row, _NAME, words.text("admission.place"), replace(_LABEL, vertical="center"))
        self._sheet.put(row, _STATUS, line.place or "–", _BIG)
        self._sheet.put(row, _FACT, words.text("admission.value"), replace(_LABEL, vertical="center"))
        self._sheet.put(row, _LAST, value, replace(_BIG, size=14))
        self._sheet.height(row, 30)
        row += 1
        if line.standing_words:
            style = _WARNING if line.standing is Standing.SHARES_LAST else _VALUE
            self._span(row, _NAME, _LAST, line.standing_words, style, text_height(line.standing_words, 92))
            row += 1
        if line.is_override:
            told = words.text("admission.override")
            self._span(row, _NAME, _LAST, told, _WARNING, text_height(told, 92))
            row += 1
        return self._gap(row)

    def _put_criteria(self, row: int, person: PacketPerson) -> int:
        words = self._words
        verdict = words.text(f"criterion.verdict_{person.line.verdict.value}")
        row = self._section(row, f"{words.term('verdict')}: {verdict}")
        for one in person.criteria:
            status = words.text(f"criterion.status_{one.status.value}")
            self._sheet.put(row, _NAME, one.name, _CELL)
            self._sheet.put(row, _STATUS, status, _STATUS_STYLES[one.status])
            told = one.fact if one.status is Status.MET else f"{one.fact}. {one.why}"
            heights = (
                text_height(one.name, _WIDTHS[0], 9.5),
                text_height(status, _WIDTHS[1] - _INDENT, 9.5),
                text_height(told, sum(_WIDTHS[2:]), 9.5),
            )
            self._span(row, _FACT, _LAST, told, _CELL, max(heights))
            row += 1
        return self._gap(row)

    def _put_stages(self, row: int, person: PacketPerson) -> int:
        if not person.marks:
            return row
        row = self._section(row, self._text("stages"))
        for one in person.marks:
            of = self._score(one)
            self._sheet.put(row, _NAME, one.title, _CELL)
            self._sheet.put(row, _STATUS, of, _FIGURE)
            heights = (text_height(one.title, _WIDTHS[0], 9.5), text_height(of, _WIDTHS[1], 9.5))
            self._span(row, _FACT, _LAST, one.outcome, _BESIDE, max(heights))
            row += 1
        return self._gap(row)

    def _score(self, mark: PacketMark) -> str:
        """``84,5 из 100``, in one language alone: figures are the same in both."""
        if not mark.max_score:
            return mark.score
        return text(self._words.first, "reserve_packet.of", score=mark.score, highest=mark.max_score)

    def _put_lines(self, row: int, heading: str, lines: Sequence[str], left_out: int = 0) -> int:
        if not lines:
            return row
        row = self._section(row, heading)
        shown = [*lines, self._text("more", count=left_out)] if left_out > 0 else lines
        for line in shown:
            self._span(row, _NAME, _LAST, line, _CELL, text_height(line, 92, 9.5))
            row += 1
        return self._gap(row)

    def _put_foot(self, row: int) -> int:
        """Room for the commission's own hand."""
        label = f"{self._words.term('decision')}, {self._words.label('remark')}"
        box = replace(_LABEL, line=look.LINE, top="thin")
        for column in range(_STATUS, _LAST + 1):
            self._sheet.put(row, column, None, box)
        self._sheet.put(row, _NAME, label, box)
        self._sheet.height(row, _REMARK_HEIGHT)
        return row + 1

    def _section(self, row: int, heading: str) -> int:
        self._span(row, _NAME, _LAST, heading, _SECTION, text_height(heading, 90, 9.5) + 2)
        return row + 1

    def _span(
        self, row: int, first: int, last: int, value: CellValue, style: CellStyle, height: float = 0
    ) -> None:
        for column in range(first, last + 1):
            self._sheet.put(row, column, None, style)
        self._sheet.put(row, first, value, style)
        self._sheet.merge(row, first, last)
        if height:
            self._sheet.height(row, max(height, _ROW))

    def _gap(self, row: int) -> int:
        self._sheet.height(row, 8)
        return row + 1


def _scale(sheet: Sheet, rows: Sequence[int]) -> int:
    """Per cent at which the longest page still fits on one sheet of paper."""
    heights = [
        sum(sheet.worksheet.row_dimensions[row].height or _ROW for row in range(first, following))
        for first, following in pairwise(rows)
    ]
    return min(
        100,
        floor(100 * _PAPER_WIDTH / sum(_WIDTHS)),
        floor(100 * _PAPER_HEIGHT / max(heights, default=1)),
    )
