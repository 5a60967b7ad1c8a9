"""Applicants and members of the reserve in the packet of a meeting: a summary table, an A4 page for each.

The page prints at the scale at which the longest one fits, so long texts are cut with … beforehand.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import floor

from openpyxl.worksheet.pagebreak import Break

from evalapp.domain.eligibility import Status
from evalapp.domain.ranking import Standing
from evalapp.exchange import cell_style as look
from evalapp.exchange import person_words as said
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.document import Document, set_paper
from evalapp.exchange.document_words import Words
from evalapp.exchange.meeting_packet_cards import PagePlaces
from evalapp.exchange.meeting_reserve_values import ReservePerson
from evalapp.exchange.person_values import CriterionFact, SelectionFact, StayFact
from evalapp.exchange.pictures import put_picture
from evalapp.exchange.sheet import Book, CellValue, Sheet
from evalapp.exchange.table_xlsx import Step
from evalapp.exchange.text_size import text_height

_WIDTHS = (24.0, 18.0, 29.0, 21.0)
_NAME, _STATUS, _FACT, _LAST = 1, 2, 3, 4
_PAPER_WIDTH, _PAPER_HEIGHT = 92.0, 738.0
"""What fits on the paper at full size: characters (where LibreOffice counts a digit widest), points."""
_ROW = 16.0
_REMARK_HEIGHT = 64.0
_PHOTO_WIDTH, _PHOTO_HEIGHT, _PHOTO_POINTS = 30.0, 40.0, 116.0
_HIGHEST_PAGE = _PAPER_HEIGHT / 0.62
"""A page that is higher prints too small to be read, and the others with it: its texts are cut more."""
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
_STATUS_STYLES = {
    Status.MET: _BESIDE,
    Status.NOT_MET: replace(_BESIDE, color=look.BAD, bold=True),
    Status.UNKNOWN: replace(_BESIDE, color=look.WARN, bold=True),
}


@dataclass(frozen=True, slots=True)
class _Limits:
    """How much of a person a page takes: letters of a text, lines of a list."""

    longest: int
    lines: int
    is_short: bool = False


_LIMITS = (_Limits(320, 6), _Limits(160, 4, is_short=True), _Limits(80, 3, is_short=True))


def add_reserve_pages(
    book: Book,
    people: Sequence[ReservePerson],
    photos: Mapping[int, bytes],
    document: Document,
    step: Step | None = None,
) -> PagePlaces:
    """A sheet with one page for each of ``people``; the first rows of the pages are by item id.

    :param photos: small JPEGs by number in the register.
    """
    sheet = book.add_sheet(document.words.text("person_sheet.pages_sheet"))
    for column, width in enumerate(_WIDTHS, start=1):
        sheet.width(column, width)
    first_rows: dict[int, int] = {}
    row = 1
    for done, person in enumerate(people, start=1):
        first_rows[person.item_id] = row
        photo = photos.get(person.person_id) if person.person_id is not None else None
        limits = _limits_for(person, photo, document.words)
        row = _Page(sheet, person, photo, document.words, limits).write(row)
        sheet.worksheet.row_breaks.append(Break(id=row - 1))
        if step is not None:
            step(done, len(people))
    set_paper(sheet, document, scale=_scale(sheet, [*first_rows.values(), row]))
    return PagePlaces(sheet.worksheet.title, first_rows)


def _limits_for(person: ReservePerson, photo: bytes | None, words: Words) -> _Limits:
    """The widest limits with which the page can be read; tried on a sheet that is thrown away."""
    for limits in _LIMITS[:-1]:
        trial = Book().add_sheet("–")
        end = _Page(trial, person, photo, words, limits).write(1)
        if _page_height(trial, 1, end) <= _HIGHEST_PAGE:
            return limits
    return _LIMITS[-1]


class _Page:
    """Writes the page of one person."""

    def __init__(
        self, sheet: Sheet, person: ReservePerson, photo: bytes | None, words: Words, limits: _Limits
    ) -> None:
        self._sheet, self._person, self._photo, self._words = sheet, person, photo, words
        self._limits = limits

    def write(self, row: int) -> int:
        """Write the page from ``row`` on; returns the row after it."""
        person, words = self._person, self._words
        row = self._put_head(row)
        if person.stay is not None:
            row = self._put_stay(row, person.stay)
        if person.selection is not None:
            row = self._put_selection(row, person.selection)
        jobs = [f"{said.job_period(job, words)}: {said.job_text(job, words)}" for job in person.facts.jobs]
        row = self._put_lines(row, words.text("person_sheet.work"), jobs)
        decisions = [said.decision_line(one, words) for one in person.decisions]
        if person.selection is not None:
            decisions += [words.pick(one) for one in person.selection.admissions]
        row = self._put_lines(row, words.text("person_sheet.earlier"), decisions)
        return self._put_foot(row)

    def _put_head(self, row: int) -> int:
        person, words, first = self._person, self._words, row
        self._span(row, _NAME, _FACT, words.pick(person.facts.name), look.TITLE, 24)
        self._sheet.put(row, _LAST, person.number, replace(look.HINT, horizontal="right"))
        last = _LAST if self._photo is None else _FACT
        for label, value in head_facts(person, words):
            row += 1
            self._sheet.put(row, _NAME, label, _LABEL)
            shown = clipped(value, self._limits.longest)
            room = sum(_WIDTHS[_STATUS - 1 : last]) - _INDENT
            height = max(text_height(shown, room), text_height(label, _WIDTHS[0], 9))
            self._span(row, _STATUS, last, shown, _VALUE, height)
        if self._photo is not None:
            row = self._put_photo(first + 1, row, self._photo)
        return self._gap(row + 1)

    def _put_photo(self, first: int, last: int, photo: bytes) -> int:
        """The photo at the right of the facts; rows enough for it. Returns the last row."""
        put_picture(self._sheet, first, _LAST, photo, width=_PHOTO_WIDTH, height=_PHOTO_HEIGHT, right=10)
        heights = self._sheet.worksheet.row_dimensions
        while sum(heights[row].height or _ROW for row in range(first, last + 1)) < _PHOTO_POINTS:
            last += 1
            self._sheet.height(last, _ROW)
        return last

    def _put_stay(self, row: int, stay: StayFact) -> int:
        words = self._words
        row = self._section(row, words.text("person_sheet.reserve"))
        posts = [said.period_line(one, words) for one in stay.posts]
        for text in (said.stay_line(stay, words), *self._first(posts)):
            row = self._put_text(row, text)
        for mentor in stay.mentors:
            if mentor.until is None:
                row = self._put_text(row, f"{words.term('mentor')}: {said.mentor_line(mentor, words)}")
        row = self._gap(row)
        if stay.plan:
            heading = f"{words.term('development_plan')}: {said.plan_summary(stay, words)}"
            plan = [said.plan_line(item, words) for item in stay.plan]
            row = self._put_lines(row, heading, plan)
        return row

    def _put_selection(self, row: int, selection: SelectionFact) -> int:
        words = self._words
        heading = f"{words.text('person_sheet.selection')}: {selection.intake}"
        row = self._section(row, heading)
        if selection.place:
            row = self._put_place(row, selection)
        if standing := said.standing_text(selection, words):
            style = _WARNING if selection.standing is Standing.SHARES_LAST else _CELL
            row = self._put_text(row, standing, style)
        for stage in selection.stages:
            texts = (words.pick(stage.title), said.score_text(stage, words))
            self._sheet.put(row, _NAME, texts[0], _CELL)
            self._sheet.put(row, _STATUS, texts[1], _FIGURE)
            heights = (text_height(texts[0], _WIDTHS[0], 9.5), text_height(texts[1], _WIDTHS[1], 9.5))
            self._span(row, _FACT, _LAST, said.outcome_text(stage, words), _BESIDE, max(heights))
            row += 1
        return self._put_criteria(self._gap(row), selection)

    def _put_place(self, row: int, selection: SelectionFact) -> int:
        """Place and value of the ranking, to be seen at once."""
        words = self._words
        label = replace(_LABEL, vertical="center")
        self._sheet.put(row, _NAME, words.text("admission.place"), label)
        self._sheet.put(row, _STATUS, selection.place, _BIG)
        self._sheet.put(row, _FACT, words.text("admission.value"), label)
        value = said.NONE if selection.value is None else words.number(float(selection.value), 4)
        self._sheet.put(row, _LAST, value, replace(_BIG, size=14))
        self._sheet.height(row, 30)
        return row + 1

    def _put_criteria(self, row: int, selection: SelectionFact) -> int:
        words = self._words
        verdict = words.text(f"criterion.verdict_{selection.verdict.value}")
        row = self._section(row, f"{words.term('verdict')}: {verdict}")
        for one in selection.criteria:
            name = words.text(f"criterion.name_{one.criterion.value}")
            status = words.text(f"criterion.status_{one.status.value}")
            told = clipped(criterion_text(one, words), self._limits.longest)
            self._sheet.put(row, _NAME, name, _CELL)
            self._sheet.put(row, _STATUS, status, _STATUS_STYLES[one.status])
            heights = (
                text_height(name, _WIDTHS[0], 9.5),
                text_height(status, _WIDTHS[1] - _INDENT, 9.5),
                text_height(told, sum(_WIDTHS[2:]), 9.5),
            )
            self._span(row, _FACT, _LAST, told, _CELL, max(heights))
            row += 1
        return self._gap(row)

    def _put_lines(self, row: int, heading: str, lines: Sequence[str]) -> int:
        if not lines:
            return row
        row = self._section(row, heading)
        for line in self._first(lines):
            row = self._put_text(row, line)
        return self._gap(row)

    def _first(self, lines: Sequence[str]) -> list[str]:
        """The first lines, and how many more there are."""
        most = self._limits.lines
        if len(lines) <= most:
            return list(lines)
        return [*lines[:most], self._words.text("person_sheet.more", count=len(lines) - most)]

    def _put_foot(self, row: int) -> int:
        """Room for the commission's own hand; a word where the page does not hold everything."""
        if self._limits.is_short:
            row = self._put_text(row, self._words.text("person_sheet.shortened"), look.WRAPPED_HINT)
        box = replace(_LABEL, line=look.LINE, top="thin")
        for column in range(_STATUS, _LAST + 1):
            self._sheet.put(row, column, None, box)
        label = f"{self._words.term('decision')}, {self._words.label('remark')}"
        self._sheet.put(row, _NAME, label, box)
        self._sheet.height(row, _REMARK_HEIGHT)
        return row + 1

    def _put_text(self, row: int, text: str, style: CellStyle = _CELL) -> int:
        shown = clipped(text, self._limits.longest)
        self._span(row, _NAME, _LAST, shown, style, text_height(shown, sum(_WIDTHS), 9.5))
        return row + 1

    def _section(self, row: int, heading: str) -> int:
        shown = clipped(heading, self._limits.longest)
        self._span(row, _NAME, _LAST, shown, _SECTION, text_height(shown, 90, 9.5) + 2)
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


def head_facts(person: ReservePerson, words: Words) -> list[tuple[str, str]]:
    """What is proposed and who it is about, each with its label; empty ones are left out."""
    facts, selection = person.facts, person.selection
    proposed = "" if person.proposed is None else words.term(f"decision_{person.proposed.value}")
    direction = (
        words.pick(selection.direction) if selection else (person.stay.direction if person.stay else "")
    )
    found = [
        (
            words.text("person_sheet.proposal"),
            said.proposal_line(proposed, person.proposed_post, person.proposed_body),
        ),
        (words.term("grounds"), person.ground),
        (words.term("birth_date"), said.born_line(facts, words)),
        (words.term("iin"), facts.iin),
        (words.text("person_sheet.now"), said.post_line(facts, words)),
        (words.text("admission.direction"), direction),
        (words.text("reserve_packet.application"), selection.number if selection else ""),
        (words.term("education"), "; ".join(said.education_lines(facts.education, words))),
        (words.text("person_sheet.languages"), said.languages_line(facts, words)),
    ]
    return [(label, value) for label, value in found if value]


def criterion_text(one: CriterionFact, words: Words) -> str:
    """The fact, and why the criterion is not met."""
    fact = words.pick(one.fact)
    return fact if one.status is Status.MET else f"{fact}. {words.pick(one.why)}"


def clipped(text: str, longest: int) -> str:
    """At most ``longest`` letters of ``text``; … at its end where something is left out."""
    plain = " ".join(text.split())
    return plain if len(plain) <= longest else f"{plain[: longest - 1].rstrip()}…"


def _scale(sheet: Sheet, rows: Sequence[int]) -> int:
    """Per cent at which the longest page still fits on one sheet of paper."""
    heights = [_page_height(sheet, first, following) for first, following in pairwise(rows)]
    return min(
        100,
        floor(100 * _PAPER_WIDTH / sum(_WIDTHS)),
        floor(100 * _PAPER_HEIGHT / max(heights, default=1)),
    )


def _page_height(sheet: Sheet, first: int, following: int) -> float:
    """Points of the rows from ``first`` up to ``following``."""
    return sum(sheet.worksheet.row_dimensions[row].height or _ROW for row in range(first, following))
