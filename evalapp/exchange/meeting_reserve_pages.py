"""Applicants and members of the reserve in the packet of a meeting: a summary table, an A4 page for each.

The page prints at the scale at which the longest one fits, so long texts are cut with … beforehand.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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
from evalapp.exchange.reserve_page import (
    CELL,
    FACT,
    LAST,
    PAPER_HEIGHT,
    ROW,
    WARNING,
    WIDTHS,
    ReservePage,
    page_height,
    page_scale,
)
from evalapp.exchange.sheet import Book, Sheet
from evalapp.exchange.table_xlsx import Step

_REMARK_HEIGHT = 64.0
_PHOTO_WIDTH, _PHOTO_HEIGHT, _PHOTO_POINTS = 30.0, 40.0, 116.0
_HIGHEST_PAGE = PAPER_HEIGHT / 0.62
"""A page that is higher prints too small to be read, and the others with it: its texts are cut more."""


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
    for column, width in enumerate(WIDTHS, start=1):
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
    set_paper(sheet, document, scale=page_scale(sheet, [*first_rows.values(), row]))
    return PagePlaces(sheet.worksheet.title, first_rows)


def _limits_for(person: ReservePerson, photo: bytes | None, words: Words) -> _Limits:
    """The widest limits with which the page can be read; tried on a sheet that is thrown away."""
    for limits in _LIMITS[:-1]:
        trial = Book().add_sheet("–")
        end = _Page(trial, person, photo, words, limits).write(1)
        if page_height(trial, 1, end) <= _HIGHEST_PAGE:
            return limits
    return _LIMITS[-1]


class _Page(ReservePage):
    """Writes the page of one person; texts are cut to the limits."""

    def __init__(
        self, sheet: Sheet, person: ReservePerson, photo: bytes | None, words: Words, limits: _Limits
    ) -> None:
        super().__init__(sheet, words)
        self._person, self._photo, self._limits = person, photo, limits

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
        row = self.put_name(row, words.pick(person.facts.name), person.number)
        last = LAST if self._photo is None else FACT
        for label, value in head_facts(person, words):
            row = self.put_fact(row, label, clipped(value, self._limits.longest), last)
        if self._photo is not None:
            row = self._put_photo(first + 1, row - 1, self._photo) + 1
        return self.gap(row)

    def _put_photo(self, first: int, last: int, photo: bytes) -> int:
        """The photo at the right of the facts; rows enough for it. Returns the last row."""
        put_picture(self._sheet, first, LAST, photo, width=_PHOTO_WIDTH, height=_PHOTO_HEIGHT, right=10)
        heights = self._sheet.worksheet.row_dimensions
        while sum(heights[row].height or ROW for row in range(first, last + 1)) < _PHOTO_POINTS:
            last += 1
            self._sheet.height(last, ROW)
        return last

    def _put_stay(self, row: int, stay: StayFact) -> int:
        words = self._words
        row = self.section(row, words.text("person_sheet.reserve"))
        posts = [said.period_line(one, words) for one in stay.posts]
        for text in (said.stay_line(stay, words), *self._first(posts)):
            row = self.put_text(row, text)
        for mentor in stay.mentors:
            if mentor.until is None:
                row = self.put_text(row, f"{words.term('mentor')}: {said.mentor_line(mentor, words)}")
        row = self.gap(row)
        if stay.plan:
            heading = f"{words.term('development_plan')}: {said.plan_summary(stay, words)}"
            plan = [said.plan_line(item, words) for item in stay.plan]
            row = self._put_lines(row, heading, plan)
        return row

    def _put_selection(self, row: int, selection: SelectionFact) -> int:
        words = self._words
        heading = f"{words.text('person_sheet.selection')}: {selection.intake}"
        row = self.section(row, heading)
        if selection.place:
            value = said.NONE if selection.value is None else words.number(float(selection.value), 4)
            row = self.put_place(row, selection.place, value)
        if standing := said.standing_text(selection, words):
            style = WARNING if selection.standing is Standing.SHARES_LAST else CELL
            row = self.put_text(row, standing, style)
        stages = [
            (words.pick(one.title), said.score_text(one, words), said.outcome_text(one, words))
            for one in selection.stages
        ]
        row = self.put_stages(row, stages)
        criteria = [
            (
                words.text(f"criterion.name_{one.criterion.value}"),
                one.status,
                clipped(criterion_text(one, words), self._limits.longest),
            )
            for one in selection.criteria
        ]
        return self.put_criteria(row, selection.verdict, criteria)

    def _put_lines(self, row: int, heading: str, lines: Sequence[str]) -> int:
        if not lines:
            return row
        row = self.section(row, heading)
        for line in self._first(lines):
            row = self.put_text(row, line)
        return self.gap(row)

    def _first(self, lines: Sequence[str]) -> list[str]:
        """The first lines, and how many more there are."""
        most = self._limits.lines
        if len(lines) <= most:
            return list(lines)
        return [*lines[:most], self._words.text("person_sheet.more", count=len(lines) - most)]

    def _put_foot(self, row: int) -> int:
        """Room for the commission's own hand; a word where the page does not hold everything."""
        if self._limits.is_short:
            row = self.put_text(row, self._words.text("person_sheet.shortened"), look.WRAPPED_HINT)
        return self.put_foot(row, _REMARK_HEIGHT)

    def put_text(self, row: int, text: str, style: CellStyle = CELL) -> int:
        return super().put_text(row, clipped(text, self._limits.longest), style)

    def section(self, row: int, heading: str) -> int:
        return super().section(row, clipped(heading, self._limits.longest))


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
