"""Personal sheets for Word: each on an A4 page of its own, whatever was typed about the person."""

from collections.abc import Sequence
from dataclasses import replace

from evalapp.exchange.document import Document
from evalapp.exchange.docx import Picture, Text, WordInk, WordPaper
from evalapp.exchange.person_sheet import (
    FACT_GAP,
    FACT_SHARES,
    HEAD_SHARES,
    JOB_SHARES,
    LINE,
    PHOTO_HEIGHT,
    PHOTO_WIDTH,
    FittedSheet,
    fitted,
    sheet_words,
)
from evalapp.exchange.person_sheet_values import PersonRecord
from evalapp.exchange.photos import empty_photo, photo_size
from evalapp.exchange.table_xlsx import Step

_GREY = "5F6975"
_FOOT_SHARES = (100.0, 65.0)
_BLANK = "_" * 14


def sheets_document(
    people: Sequence[PersonRecord], document: Document, *, title: str, step: Step | None = None
) -> tuple[WordPaper, tuple[int, ...]]:
    """One document with the sheets in their order, and the places (from 0) of those that were shortened."""
    paper = WordPaper(document, title=title)
    shortened = []
    for place, person in enumerate(people):
        paper.start_part()
        sheet = fitted(sheet_words(person, document.words))
        _write(paper, person, sheet, document)
        if sheet.is_shortened:
            shortened.append(place)
        if step is not None:
            step(place + 1, len(people))
    return paper, tuple(shortened)


def _write(paper: WordPaper, person: PersonRecord, sheet: FittedSheet, document: Document) -> None:
    words, size = sheet.words, sheet.size
    paper.text(words.title, _ink(13, bold=True, align="C", after=5))
    paper.columns(
        [
            [
                Text(words.name, _ink(size + 3, bold=True, after=3)),
                Text(words.post, _ink(size + 0.5, after=3)),
                Text(words.since, _ink(size, color=_GREY, after=3)),
            ],
            [_photo(person)],
        ],
        shares=HEAD_SHARES,
        gap=2,
    )
    label, value = _ink(size - 1, color=_GREY, after=FACT_GAP), _ink(size, after=FACT_GAP)
    rows = [[Text(name, label), Text(text, value)] for name, text in words.facts]
    paper.table((), rows, shares=FACT_SHARES, lined=False, gap=1)
    paper.text(words.work, _ink(size + 0.5, bold=True, after=3, stays=True))
    plain = _ink(size, after=2)
    jobs = [[Text(period, plain), Text(text, plain)] for period, text in words.jobs]
    if sheet.left_out:
        more = document.words.text("person_sheet.more", count=sheet.left_out)
        jobs.append([Text("…", plain), Text(more, replace(plain, color=_GREY))])
    if not jobs:
        jobs.append([Text("–", plain), Text(document.words.text("person_sheet.not_known"), plain)])
    paper.table((), jobs, shares=JOB_SHARES, gap=6)
    _write_foot(paper, sheet, document)


def _write_foot(paper: WordPaper, sheet: FittedSheet, document: Document) -> None:
    words = document.words
    if sheet.is_shortened:
        paper.text(words.text("person_sheet.shortened"), _ink(8, color=_GREY, after=4))
    day = words.day(document.exported_at.astimezone().date())
    by = f"{words.text('person_sheet.signature')}: {document.exported_by[:60]} {_BLANK}"
    plain = _ink(9, after=0)
    paper.columns(
        [
            [Text(by, plain)],
            [Text(words.text("person_sheet.compiled", day=day), replace(plain, align="R"))],
        ],
        shares=_FOOT_SHARES,
        gap=0,
    )


def _photo(person: PersonRecord) -> Picture:
    """The photo inside 3 × 4 cm; without one the frame for it."""
    if person.photo is None:
        return Picture(empty_photo(), PHOTO_WIDTH, PHOTO_HEIGHT)
    wide, high = photo_size(person.photo)
    factor = min(PHOTO_WIDTH / wide, PHOTO_HEIGHT / high)
    return Picture(person.photo, wide * factor, high * factor)


def _ink(
    size: float,
    *,
    bold: bool = False,
    align: str = "L",
    after: float,
    color: str = "",
    stays: bool = False,
) -> WordInk:
    return WordInk(
        size=size,
        bold=bold,
        align=align,  # type: ignore[arg-type]
        after=after,
        color=color,
        stays=stays,
        line=round(size * LINE, 1),
    )
