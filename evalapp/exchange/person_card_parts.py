"""Drawings of the personal card: time in posts along the years, competencies on their scale."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from evalapp.domain.language import Trilingual
from evalapp.domain.reference import OrganizationKind
from evalapp.exchange import cell_style as look
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.pdf import HINT, Box, Canvas, Ink, Paper
from evalapp.exchange.pdf_parts import POINT
from evalapp.exchange.pdf_plot import PlotScale
from evalapp.exchange.person_sheet_values import PersonRecord
from evalapp.exchange.person_values import JobFact
from evalapp.exchange.report_profile import ScoredCompetency, scored_competencies

_STRIP_HEIGHT, _BAR_TOP, _BAR, _LEGEND_HEIGHT = 17.0, 6.0, 5.0, 4.5
_LONGEST_YEARS = 45
_YEAR_ROOM = 9.0
_COLORS = {
    OrganizationKind.MINISTRY: look.GOOD,
    OrganizationKind.AKIMAT: look.ACCENT,
    OrganizationKind.OTHER: look.TEXT3,
}
_TICK = Ink(size=7, color=look.TEXT2, align="C")
_HEADING = Ink(size=9, bold=True)
_HINT = Ink(size=7, color=look.TEXT2)
_NAME, _FIGURE, _TARGET = 88.0, 14.0, 14.0
_ROW, _TWO_LINES, _LEAST_ROW = 4.6, 6.6, 3.0
_NAME_SIZE = 7.2
_HEAD, _HINT_ROW = 5.2, 3.4


def strip_height(jobs: Sequence[JobFact], words: Words, today: date) -> float:
    """Millimetres that the strip takes, 0 where no post of the register has its days."""
    if not _spans(jobs, today):
        return 0.0
    return _STRIP_HEIGHT + (_LEGEND_HEIGHT if _is_double(words) else 0)


def put_strip(paper: Paper, jobs: Sequence[JobFact], words: Words, today: date) -> None:
    """Posts of the register along the years, coloured by the kind of body; nothing where there are none."""
    spans = _spans(jobs, today)
    if not spans:
        return
    first = max(min(start for _, start, _ in spans), today - timedelta(days=366 * _LONGEST_YEARS))

    def draw(page: Canvas, box: Box) -> None:
        page.label(words.text("person_sheet.tenure"), box, _HEADING)
        _put_legend(page, _legend_box(box, words), [job for job, *_ in spans], words)
        for job, start, end in sorted(spans, key=lambda one: one[1]):
            left, right = (_x(day, first, today, box) for day in (max(start, first), end))
            bar = Box(left, box.y + _BAR_TOP, max(0.6, right - left - 0.3), _BAR)
            page.fill(bar, _COLORS[job.kind or OrganizationKind.OTHER])
        _put_years(page, box, first, today)

    paper.drawing(strip_height(jobs, words, today), draw)


def _spans(jobs: Sequence[JobFact], today: date) -> list[tuple[JobFact, date, date]]:
    return [
        (job, *_span(job, today)) for job in jobs if job.start is not None and (job.end or job.is_present)
    ]


@dataclass(frozen=True, slots=True)
class _Row:
    """A block (``is_block``) or competency: its code, the lines of its name, its height in millimetres."""

    code: str
    is_block: bool
    name: tuple[str, ...]
    height: float


def profile_height(paper: Paper, person: PersonRecord, words: Words, tallest: float) -> tuple[float, bool]:
    """Millimetres that the profile takes when its rows have ``tallest``, and whether any of them must go."""
    rows, is_cut = _rows(paper, person, words, tallest)
    height = sum(row.height for row in rows)
    return _head_height(words) + height + len(_hint(paper, words)) * _HINT_ROW + 1.5, is_cut


def put_profile(paper: Paper, person: PersonRecord, words: Words, tallest: float) -> None:
    """Competencies under their blocks: score, target, the drawn scale."""
    assert person.figures is not None
    campaign, official = person.figures
    scale = PlotScale(campaign.rules.lowest, campaign.rules.highest)
    scored = {one.code: one for one in scored_competencies(official, campaign)}
    rows, _ = _rows(paper, person, words, tallest)

    def draw(page: Canvas, box: Box) -> None:
        _put_profile_head(page, box, words, scale)
        y = box.y + _head_height(words)
        for row in rows:
            line = Box(box.x, y, box.width, row.height)
            if row.is_block:
                page.fill(line, look.SUNKEN)
                _put_figure(page, line, official.score.blocks.get(row.code), words, bold=True)
            else:
                _put_scored(page, line, scored[row.code], words, scale)
            _put_name(paper, line, row)
            y += row.height
            page.stroke(line.x, y, line.x + line.width, y, look.HAIR)
        for place, text in enumerate(_hint(paper, words)):
            page.label(text, Box(box.x, y + 0.8 + place * _HINT_ROW, box.width, _HINT_ROW), _HINT)

    paper.drawing(profile_height(paper, person, words, tallest)[0], draw)


def _rows(paper: Paper, person: PersonRecord, words: Words, tallest: float) -> tuple[list[_Row], bool]:
    """The rows of the profile, lower where there are many, and whether some had to go."""
    assert person.figures is not None
    rows: list[_Row] = []
    for block in person.figures[0].blocks:
        rows.append(_row(paper, block.code, block.name, words, is_block=True))
        rows += [_row(paper, one.code, one.name, words) for one in block.competencies]
    factor = min(1.0, tallest / max(1.0, sum(row.height for row in rows)))
    low = [replace(row, height=max(_LEAST_ROW * len(row.name), row.height * factor)) for row in rows]
    kept: list[_Row] = []
    for row in low:
        if sum(one.height for one in kept) + row.height > tallest + 1:
            break
        kept.append(row)
    return kept, len(kept) < len(low)


def _row(paper: Paper, code: str, name: Trilingual, words: Words, *, is_block: bool = False) -> _Row:
    """A name in two languages takes two lines where it is too long for one."""
    said = words.pick(name)
    _, is_long = paper.cut(said, _NAME - 2, Ink(size=_NAME_SIZE, bold=is_block), 1)
    lines: tuple[str, ...] = (said,)
    if is_long and _is_double(words):
        lines = tuple(replace(words, joint="\n").pick(name).split("\n"))
    return _Row(code, is_block, lines, _ROW if len(lines) == 1 else _TWO_LINES)


def _put_scored(page: Canvas, line: Box, one: ScoredCompetency, words: Words, scale: PlotScale) -> None:
    below = one.plotted.is_below_target
    color = look.WARN if below else look.TEXT
    _put_figure(page, line, one.plotted.score, words, bold=below, color=color)
    target = _column(line, _NAME + _FIGURE, _TARGET)
    page.label(_figure(one.plotted.target, words), target, _figure_ink(line, color=look.TEXT2))
    plot = _plot_box(line)
    scale.draw(page, Box(plot.x, line.y + 0.6, plot.width, line.height - 1.2), one.plotted, own=one.own)


def _put_figure(
    page: Canvas, line: Box, value: float | None, words: Words, *, bold: bool, color: str = look.TEXT
) -> None:
    ink = _figure_ink(line, bold=bold, color=color)
    page.label(_figure(value, words), _column(line, _NAME, _FIGURE), ink)


def _head_height(words: Words) -> float:
    return _HEAD + (_HINT_ROW if _is_double(words) else 0)


def _put_profile_head(page: Canvas, box: Box, words: Words, scale: PlotScale) -> None:
    """Names of the columns, each language on a line of its own; the marks stand on the lowest one."""
    ink = Ink(size=7.5, bold=True, color=look.TEXT2)
    each = [Words(DocumentLanguage(language.value)) for language in words.language.languages]
    for place, own in enumerate(each):
        line = Box(box.x, box.y + place * _HINT_ROW, box.width, _HEAD - 1.2)
        page.label(own.term("competency"), Box(line.x + 1, line.y + 0.2, _NAME, line.height), ink)
        right = replace(ink, align="R")
        page.label(own.term("score"), _column(line, _NAME, _FIGURE), right)
        page.label(own.label("target"), _column(line, _NAME + _FIGURE, _TARGET), right)
    scale.draw_marks(page, _plot_box(line))


def _put_name(paper: Paper, line: Box, row: _Row) -> None:
    """The lines of a name, in the middle of their row."""
    size = min(_NAME_SIZE, line.height / len(row.name) / POINT / 1.28)
    ink = Ink(size=round(size, 2), bold=row.is_block)
    y = line.y + (line.height - len(row.name) * ink.line) / 2
    for part in row.name:
        shown, _ = paper.cut(part, _NAME - 2, ink, 1)
        paper.label(shown[0], Box(line.x + 1, y, _NAME - 2, ink.line), ink)
        y += ink.line


def _hint(paper: Paper, words: Words) -> list[str]:
    """How to read the plot, each language on lines of its own."""
    said = replace(words, joint="\n").text("person_sheet.how_to_read").split("\n")
    return [line for text in said for line in paper.cut(text, paper.width, _HINT, 3)[0]]


def _figure(value: float | None, words: Words) -> str:
    return "–" if value is None else words.number(value)


def _figure_ink(line: Box, *, bold: bool = False, color: str = look.TEXT) -> Ink:
    return Ink(size=min(8.0, line.height / POINT / 1.28), bold=bold, color=color, align="R")


def _column(line: Box, left: float, width: float) -> Box:
    return Box(line.x + left, line.y + max(0.0, (line.height - 3.6) / 2), width - 1.5, line.height)


def _plot_box(line: Box) -> Box:
    left = _NAME + _FIGURE + _TARGET + 2
    return Box(line.x + left, line.y, line.width - left - 1, line.height)


def _span(job: JobFact, today: date) -> tuple[date, date]:
    assert job.start is not None
    end = today if job.is_present or job.end is None else min(job.end, today)
    return job.start, max(end, job.start)


def _x(day: date, first: date, last: date, box: Box) -> float:
    whole = max(1, (last - first).days)
    return box.x + box.width * min(1.0, max(0.0, (day - first).days / whole))


def _put_years(page: Canvas, box: Box, first: date, today: date) -> None:
    years = list(range(first.year + 1, today.year + 1))
    per_year = box.width / max(1.0, (today - first).days / 365.25)
    step = next((each for each in (1, 2, 5, 10) if per_year * each >= _YEAR_ROOM), 20)
    bottom = box.y + _BAR_TOP + _BAR
    page.stroke(box.x, bottom + 0.4, box.x + box.width, bottom + 0.4, look.LINE)
    for year in years:
        x = _x(date(year, 1, 1), first, today, box)
        if year % step == 0 and box.x + 4 < x < box.x + box.width - 4:
            page.stroke(x, bottom + 0.4, x, bottom + 1.2, look.TEXT3)
            page.label(str(year), Box(x - 5, bottom + 1.2, 10, 3.5), _TICK)


def _is_double(words: Words) -> bool:
    return len(words.language.languages) > 1


def _legend_box(box: Box, words: Words) -> Box:
    """Beside the heading; under the years where two languages need the room."""
    return Box(box.x, box.y + _STRIP_HEIGHT - 1, box.width, _LEGEND_HEIGHT) if _is_double(words) else box


def _put_legend(page: Canvas, box: Box, jobs: Sequence[JobFact], words: Words) -> None:
    """Which colour means what, at the right of the heading, for the kinds that occur."""
    kinds = {job.kind or OrganizationKind.OTHER for job in jobs}
    width = 54.0 if _is_double(words) else 27.0
    x = box.x + box.width - width * len(kinds)
    for kind in OrganizationKind:
        if kind not in kinds:
            continue
        page.fill(Box(x, box.y + 0.9, 2.4, 2.4), _COLORS[kind])
        other = kind is OrganizationKind.OTHER
        word = words.text("person_sheet.other_body") if other else words.term(kind.value)
        page.label(word, Box(x + 3.2, box.y + 0.4, width - 4, 3.6), HINT)
        x += width
