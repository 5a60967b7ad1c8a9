"""One printed A4 page per applicant: place, criteria with their facts, stages, jobs, room for a decision."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from openpyxl.worksheet.pagebreak import Break

from evalapp.domain.eligibility import Status
from evalapp.domain.ranking import Standing
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.document import Document, set_paper
from evalapp.exchange.reserve_packet_values import PacketMark, PacketPerson, ReservePacket
from evalapp.exchange.reserve_page import LAST, NAME, VALUE, WARNING, WIDTHS, ReservePage, page_scale
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Step
from evalapp.exchange.text_size import text_height
from evalapp.texts import text

_REMARK_HEIGHT = 72.0
_MOST_JOBS = 8


@dataclass(frozen=True, slots=True)
class CardRows:
    """Title of the sheet with the pages, and the first row of each page by application id."""

    sheet_title: str
    first_rows: Mapping[int, int]


def add_people(book: Book, packet: ReservePacket, document: Document, step: Step | None = None) -> CardRows:
    """A sheet with one page for each of ``packet.people``."""
    sheet = book.add_sheet(document.words.text("reserve_packet.people"))
    writer = _Writer(sheet, document.words)
    first_rows: dict[int, int] = {}
    row = 1
    for done, person in enumerate(packet.people, start=1):
        first_rows[person.line.application_id] = row
        row = writer.write(row, done, person)
        sheet.worksheet.row_breaks.append(Break(id=row - 1))
        if step is not None:
            step(done, len(packet.people))
    for column, width in enumerate(WIDTHS, start=1):
        sheet.width(column, width)
    set_paper(sheet, document, scale=page_scale(sheet, [*first_rows.values(), row]))
    return CardRows(sheet.worksheet.title, first_rows)


class _Writer(ReservePage):
    """Writes pages one below the other; all share the columns."""

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
        return self.put_foot(row, _REMARK_HEIGHT)

    def _text(self, key: str, **params: object) -> str:
        return self._words.text(f"reserve_packet.{key}", **params)

    def _put_head(self, row: int, number: int, person: PacketPerson) -> int:
        line, words = person.line, self._words
        row = self.put_name(row, line.full_name, number)
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
            row = self.put_fact(row, label, value)
        return self.gap(row)

    def _put_place(self, row: int, person: PacketPerson) -> int:
        line, words = person.line, self._words
        value = "–" if line.value is None else words.number(float(line.value), 4)
        row = self.put_place(row, line.place or "–", value)
        if line.standing_words:
            shares_last = line.standing is Standing.SHARES_LAST
            row = self._put_wide(row, line.standing_words, WARNING if shares_last else VALUE)
        if line.is_override:
            row = self._put_wide(row, words.text("admission.override"), WARNING)
        return self.gap(row)

    def _put_wide(self, row: int, told: str, style: CellStyle) -> int:
        self.span(row, NAME, LAST, told, style, text_height(told, sum(WIDTHS)))
        return row + 1

    def _put_criteria(self, row: int, person: PacketPerson) -> int:
        criteria = [
            (one.name, one.status, one.fact if one.status is Status.MET else f"{one.fact}. {one.why}")
            for one in person.criteria
        ]
        return self.put_criteria(row, person.line.verdict, criteria)

    def _put_stages(self, row: int, person: PacketPerson) -> int:
        if not person.marks:
            return row
        row = self.section(row, self._text("stages"))
        return self.put_stages(row, [(one.title, self._score(one), one.outcome) for one in person.marks])

    def _score(self, mark: PacketMark) -> str:
        """``84,5 из 100``, in one language alone: figures are the same in both."""
        if not mark.max_score:
            return mark.score
        return text(self._words.first, "reserve_packet.of", score=mark.score, highest=mark.max_score)

    def _put_lines(self, row: int, heading: str, lines: Sequence[str], left_out: int = 0) -> int:
        if not lines:
            return row
        row = self.section(row, heading)
        shown = [*lines, self._text("more", count=left_out)] if left_out > 0 else lines
        for line in shown:
            row = self.put_text(row, line)
        return self.gap(row)
