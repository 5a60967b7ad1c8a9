"""A personal sheet in words, and how it comes to stand on one page: smaller letters, then fewer words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from evalapp.exchange import person_words as said
from evalapp.exchange.document_words import Words
from evalapp.exchange.person_sheet_values import PersonRecord, ResultFact
from evalapp.exchange.times_widths import cut, wrapped

POINT = 25.4 / 72
LINE = 1.18
"""From line to line, in sizes of the font; exact, so that no letter makes a line higher."""
HEAD_SHARES, FACT_SHARES, JOB_SHARES = (130.0, 35.0), (52.0, 113.0), (50.0, 115.0)
"""Millimetres of the columns."""
PHOTO_WIDTH, PHOTO_HEIGHT = 30.0, 40.0
SIZES = (12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0)
FACT_GAP = 2.5
"""Points under a fact."""
_PADDING = 4.3
"""Millimetres that Word keeps free in a cell, at both sides together, and a little for rounding."""
_ROOM = 250.0
"""Millimetres between the margins, less a little that other programs may need."""
_TITLE_HEIGHT, _WORK_HEIGHT, _FOOT_HEIGHT = 8.5, 9.0, 22.0
_NAME_LINES, _POST_LINES = 3, 5
_CUTS = (6, 4, 3, 2)
_FEWEST_JOBS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """A sheet in the words of its document: ``facts`` and ``jobs`` are pairs of a label and a text."""

    title: str
    name: str
    post: str
    since: str
    facts: tuple[tuple[str, str], ...]
    work: str
    jobs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FittedSheet:
    """A sheet that stands on one page in letters of ``size`` points.

    ``left_out``: how many earlier jobs are not on it; ``is_shortened``: these, or texts that end in ….
    """

    words: SheetWords
    size: float
    left_out: int = 0
    is_shortened: bool = False


def sheet_words(person: PersonRecord, words: Words) -> SheetWords:
    """What the sheet says, before it is fitted."""
    facts = person.facts
    return SheetWords(
        title=words.text("person_sheet.title"),
        name=_tidy(words.pick(facts.name)),
        post=_tidy(said.post_line(facts, words)),
        since=said.since_line(facts, words),
        facts=tuple((label, _tidy(text)) for label, text in _facts(person, words) if text),
        work=words.text("person_sheet.work"),
        jobs=tuple((said.job_period(job, words), _tidy(said.job_text(job, words))) for job in facts.jobs),
    )


def fitted(sheet: SheetWords) -> FittedSheet:
    """``sheet`` as it stands on one page."""
    headed = _with_short_head(sheet, SIZES[-1])
    for size in SIZES:
        if height_of(sheet, size) <= _ROOM:
            whole = _with_short_head(sheet, size)
            return FittedSheet(words=whole, size=size, is_shortened=whole != sheet)
    size = SIZES[-1]
    for most in _CUTS:
        short = _shortened(headed, most, size)
        fewest = 0 if most == _CUTS[-1] else min(_FEWEST_JOBS, len(short.jobs))
        kept = len(short.jobs)
        while kept > fewest and height_of(replace(short, jobs=short.jobs[:kept]), size) > _ROOM:
            kept -= 1
        short = replace(short, jobs=short.jobs[:kept])
        if height_of(short, size) <= _ROOM or most == _CUTS[-1]:
            break
    return FittedSheet(words=short, size=size, left_out=len(sheet.jobs) - kept, is_shortened=True)


def height_of(sheet: SheetWords, size: float) -> float:
    """Millimetres that ``sheet`` takes in letters of ``size`` points, its foot included."""
    sheet = _with_short_head(sheet, size)
    head = [(sheet.name, size + 3, True), (sheet.post, size + 0.5, False), (sheet.since, size, False)]
    left = sum(_height(text, HEAD_SHARES[0], points, bold=bold) + 3 * POINT for text, points, bold in head)
    facts = sum(
        max(_height(label, FACT_SHARES[0], size - 1), _height(text, FACT_SHARES[1], size)) + FACT_GAP * POINT
        for label, text in sheet.facts
    )
    jobs = sum(
        max(_height(period, JOB_SHARES[0], size), _height(text, JOB_SHARES[1], size)) + 2 * POINT
        for period, text in sheet.jobs
    )
    last = _height("–", JOB_SHARES[1], size) + 2 * POINT
    return _TITLE_HEIGHT + max(left, PHOTO_HEIGHT + 1.5) + facts + _WORK_HEIGHT + jobs + last + _FOOT_HEIGHT


def _facts(person: PersonRecord, words: Words) -> list[tuple[str, str]]:
    facts = person.facts
    unknown = words.text("person_sheet.not_known")
    # Of whoever is not in the register nothing is known that could be said not to be there.
    none = words.text("person_sheet.none") if facts.person_id is not None else ""
    found = [
        (words.term("birth_date"), said.born_line(facts, words) or unknown),
        (words.term("iin"), facts.iin),
        (words.term("citizenship"), said.citizenship_line(facts, words)),
        (words.term("education"), "; ".join(said.education_lines(facts.education, words)) or unknown),
        (words.text("person_sheet.languages"), said.languages_line(facts, words)),
        (words.text("person_sheet.service"), facts.service),
        (words.term("portfolio"), facts.portfolio),
        (words.text("person_sheet.awards"), "; ".join(said.note_lines(facts.awards, words))),
        (words.text("person_sheet.sanctions"), "; ".join(said.note_lines(facts.sanctions, words)) or none),
    ]
    if person.stay is not None:
        found += _stay(person, words)
    if person.results:
        found.append((words.text("person_sheet.assessment"), result_line(person.results[0], words)))
    return found


def _stay(person: PersonRecord, words: Words) -> list[tuple[str, str]]:
    stay = person.stay
    assert stay is not None
    mentor = next((one for one in stay.mentors if one.until is None), None)
    return [
        (words.text("person_sheet.reserve"), said.stay_line(stay, words)),
        (words.text("admission.direction"), stay.direction),
        (words.term("mentor"), "" if mentor is None else said.mentor_line(mentor, words)),
        (words.term("development_plan"), said.plan_summary(stay, words)),
    ]


def result_line(result: ResultFact, words: Words) -> str:
    """Campaign, total with its interval, level."""
    return words.each(lambda own: _result(result, own))


def _result(result: ResultFact, own: Words) -> str:
    interval = level = ""
    if result.low is not None and result.high is not None:
        interval = own.text(
            "person_sheet.result_interval", low=own.number(result.low), high=own.number(result.high)
        )
    if result.level is not None:
        level = own.text("person_sheet.result_level", level=result.level)
    total = own.text("person_sheet.no_total") if result.total is None else own.number(result.total)
    return own.text(
        "person_sheet.result",
        campaign=result.campaign,
        day=own.day(result.as_of),
        total=total,
        interval=interval,
        level=level,
    )


def _with_short_head(sheet: SheetWords, size: float) -> SheetWords:
    """The head beside the photo is never so long that it pushes the rest away."""
    room = HEAD_SHARES[0] - _PADDING
    name = cut(sheet.name, _NAME_LINES, room, size + 3, bold=True)
    return replace(sheet, name=name, post=cut(sheet.post, _POST_LINES, room, size + 0.5))


def _shortened(sheet: SheetWords, most: int, size: float) -> SheetWords:
    def short(pairs: Sequence[tuple[str, str]], width: float) -> tuple[tuple[str, str], ...]:
        return tuple((label, cut(text, most, width - _PADDING, size)) for label, text in pairs)

    return replace(sheet, facts=short(sheet.facts, FACT_SHARES[1]), jobs=short(sheet.jobs, JOB_SHARES[1]))


def _height(text: str, width: float, size: float, *, bold: bool = False) -> float:
    return len(wrapped(text, width - _PADDING, size, bold=bold)) * size * LINE * POINT


def _tidy(text: str) -> str:
    return " ".join(text.split())
