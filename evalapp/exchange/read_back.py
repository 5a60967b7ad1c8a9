"""The read-back sheet: marks of a paper form as they were entered, for a second look beside the paper."""

from dataclasses import dataclass, replace

from evalapp.domain.campaign import RaterRole
from evalapp.domain.language import Trilingual
from evalapp.exchange import cell_style as look
from evalapp.exchange.document import Document, content_hash, finish, set_up_page
from evalapp.exchange.document_words import Words
from evalapp.exchange.pdf import BODY, HINT, TITLE, Box, Canvas, Cell, Drawn, Ink, Paper, PaperColumn
from evalapp.exchange.rating_form_layout import role_text
from evalapp.exchange.sheet import Book, Sheet
from evalapp.exchange.text_size import text_height

_WIDTHS = (5.0, 44.0, 14.0, 14.0, 12.0, 12.0)
_BOXED = replace(look.ROW, horizontal="center", top="thin", left="thin", right="thin", line=look.TEXT3)
_MARK = replace(look.ROW, bold=True, horizontal="center", size=12)
_SIDE, _WIDE = 4.5, 14.0
"""Millimetres of a box to tick, and of one to write a mark into."""


@dataclass(frozen=True, slots=True)
class EnteredMark:
    """One line: ``mark`` None = not observed; ``is_answered`` False = nothing was entered."""

    name: Trilingual
    mark: int | None
    is_answered: bool
    has_example: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBackSheet:
    """A form as it was entered."""

    campaign: str
    full_name: str
    post: Trilingual | None
    body: Trilingual | None
    role: RaterRole | None
    rater_code: str
    marks: tuple[EnteredMark, ...]
    remark: str


def read_back_book(sheet: ReadBackSheet, document: Document) -> Book:
    """The sheet as a workbook of one page."""
    book, words = Book(), document.words
    page = book.add_sheet(words.text("read_back.title"))
    for column, width in enumerate(_WIDTHS, start=1):
        page.width(column, width)
    row = _put_head(page, sheet, words)
    for column, header in enumerate(_headers(words), start=1):
        centered: look.Horizontal = "left" if column <= 2 else "center"  # noqa: PLR2004 - number and name
        page.put(row, column, header, replace(look.HEADER, horizontal=centered))
    widest = zip(_headers(words), _WIDTHS, strict=True)
    page.height(row, max(text_height(text, width / 1.3, 9) for text, width in widest) + 6)
    header_row = row
    for number, line in enumerate(sheet.marks, start=1):
        row += 1
        page.put(row, 1, number, look.ROW)
        page.put(row, 2, words.pick(line.name), look.ROW)
        page.put(row, 3, _said(line, words), _MARK)
        page.put(row, 4, None, _BOXED)
        page.put(row, 5, None, _BOXED)
        example = words.text("read_back.yes") if line.has_example else "–"
        page.put(row, 6, example, replace(look.ROW, horizontal="center"))
        page.height(row, max(20, text_height(words.pick(line.name), _WIDTHS[1] - 1.5) + 4))
    for text in _foot(sheet, words):
        row += 2
        page.put(row, 1, text, look.PARAGRAPH)
        page.merge(row, 1, len(_WIDTHS))
        page.height(row, text_height(text, sum(_WIDTHS) - 2) + 4)
    page.worksheet.print_area = f"A1:F{row}"
    set_up_page(page, document, header_row=header_row)
    title = words.text("read_back.title")
    finish(book, document, title=title, kind="read_back", content=content_hash(sheet))
    return book


def read_back_paper(sheet: ReadBackSheet, document: Document) -> Paper:
    """The sheet as a PDF of one page."""
    words = document.words
    paper = Paper(document, title=words.text("read_back.title"))
    paper.start_page()
    paper.text(words.text("read_back.title"), TITLE)
    for text in _facts(sheet, words):
        paper.text(text)
    paper.text(_lines(words).text("read_back.hint"), HINT)
    paper.gap()
    shares = (0.05, 0.45, 0.14, 0.14, 0.11, 0.11)
    columns = [
        PaperColumn(header, share, "L" if place <= 1 else "C")
        for place, (header, share) in enumerate(zip(_headers(words), shares, strict=True))
    ]
    strong = Ink(size=10, bold=True, align="C")
    rows = [
        (
            str(number),
            words.pick(line.name),
            Cell(_said(line, words), strong),
            Drawn(_mark_box, 6.5),
            Drawn(_tick_box, 6.5),
            Cell(words.text("read_back.yes") if line.has_example else "–", replace(BODY, align="C")),
        )
        for number, line in enumerate(sheet.marks, start=1)
    ]
    paper.table(columns, rows)
    for text in _foot(sheet, words):
        paper.gap(5)
        paper.text(text)
    return paper


def _tick_box(page: Canvas, box: Box) -> None:
    _frame(page, box, _SIDE)


def _mark_box(page: Canvas, box: Box) -> None:
    _frame(page, box, _WIDE)


def _frame(page: Canvas, box: Box, width: float) -> None:
    left, top = box.x + (box.width - width) / 2, box.y + (box.height - _SIDE) / 2
    right, bottom = left + width, top + _SIDE
    for edge in (
        (left, top, right, top),
        (right, top, right, bottom),
        (right, bottom, left, bottom),
        (left, bottom, left, top),
    ):
        page.stroke(*edge, look.TEXT3)


def _put_head(page: Sheet, sheet: ReadBackSheet, words: Words) -> int:
    """Title and whose form it is; returns the row of the table's header."""
    page.put(1, 1, words.text("read_back.title"), look.TITLE)
    row = 2
    for text in _facts(sheet, words):
        page.put(row, 1, text, look.PARAGRAPH)
        page.merge(row, 1, len(_WIDTHS))
        page.height(row, text_height(text, sum(_WIDTHS) - 2) + 1)
        row += 1
    hint = _lines(words).text("read_back.hint")
    page.put(row, 1, hint, look.WRAPPED_HINT)
    page.merge(row, 1, len(_WIDTHS))
    page.height(row, text_height(hint, sum(_WIDTHS) - 2, 9) + 4)
    return row + 2


def _facts(sheet: ReadBackSheet, words: Words) -> list[str]:
    facts = [words.pick(fact) for fact in (sheet.post, sheet.body) if fact]
    found = [sheet.full_name, " · ".join(facts), sheet.campaign]
    if sheet.role is not None:
        found.append(role_text(words, sheet.role, sheet.rater_code))
    return [text for text in found if text]


def _headers(words: Words) -> tuple[str, ...]:
    return (
        "№",
        words.text("rating_form.competency"),
        words.text("read_back.entered"),
        words.text("read_back.paper"),
        words.text("read_back.same"),
        words.text("read_back.example"),
    )


def _said(line: EnteredMark, words: Words) -> str:
    if not line.is_answered:
        return "–"
    return words.text("read_back.absent") if line.mark is None else str(line.mark)


def _foot(sheet: ReadBackSheet, words: Words) -> list[str]:
    lines = [f"{words.text('rating_form.remark')}: {sheet.remark}"] if sheet.remark else []
    return [*lines, _lines(words).text("read_back.signed")]


def _lines(words: Words) -> Words:
    """The same, each language on a line of its own."""
    return Words(words.language, joint="\n")
