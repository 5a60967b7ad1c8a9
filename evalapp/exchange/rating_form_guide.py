"""First sheet of a rating workbook: whom to assess, how, by when, and what happens with the answers."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from openpyxl.worksheet.hyperlink import Hyperlink

from evalapp.domain.campaign import ANONYMOUS_ROLES, RaterRole
from evalapp.exchange import cell_style as look
from evalapp.exchange.document import Document, set_up_page
from evalapp.exchange.document_words import Words
from evalapp.exchange.rating_form_layout import DONE, cell_name, marks_text, role_word
from evalapp.exchange.rating_form_values import RatingBook
from evalapp.exchange.sheet import Sheet
from evalapp.exchange.text_size import BOLD, text_height

_WIDTHS = (5.0, 36.0, 40.0, 20.0, 13.0)
_HEADING = replace(look.PLAIN, size=11, bold=True)
_LINK = replace(look.ROW, color=look.ACCENT)
_COUNT = replace(look.ROW, bold=True, horizontal="center")


def add_guide(sheet: Sheet, book: RatingBook, document: Document, titles: Sequence[str]) -> None:
    """Fill the sheet; ``titles``: of the officials' sheets, in the order of ``book.forms``."""
    words, lines = document.words, Words(document.language, joint="\n")
    for column, width in enumerate(_WIDTHS, start=1):
        sheet.width(column, width)
    sheet.put(1, 1, words.term("rating_form"), look.TITLE)
    sheet.put(2, 1, book.campaign, replace(look.PLAIN, color=look.TEXT2))
    code = words.text("rating_form.rater_code", code=book.rater_code)
    sheet.put(3, 1, code, replace(look.PLAIN, bold=True))
    row = 4
    if book.return_by is not None:
        day = words.day(book.return_by)
        sheet.put(row, 1, words.text("rating_form.return_by", day=day), replace(look.PLAIN, bold=True))
        row += 1
    row = _put_list(sheet, book, words, titles, row + 1)
    for heading, paragraphs in _sections(book, words, lines):
        row += 1
        sheet.put(row, 1, heading, _HEADING)
        row += 1
        for text in paragraphs:
            sheet.put(row, 1, text, look.PARAGRAPH)
            sheet.merge(row, 1, len(_WIDTHS))
            sheet.height(row, text_height(text, sum(_WIDTHS) - 2) + 4)
            row += 1
    sheet.worksheet.print_area = f"A1:E{row}"
    set_up_page(sheet, document)


def _put_list(sheet: Sheet, book: RatingBook, words: Words, titles: Sequence[str], row: int) -> int:
    """Whom the rater assesses, with the count of answers; returns the row below."""
    total = len(book.wording.competencies)
    headers = (
        "№",
        words.term("official"),
        words.text("rating_form.post"),
        words.term("rater_role"),
        words.text("rating_form.done_of", total=total),
    )
    for column, header in enumerate(headers, start=1):
        sheet.put(row, column, header, look.HEADER)
    needed = (text_height(text, (w - 1.2) / BOLD, 9) for text, w in zip(headers, _WIDTHS, strict=True))
    sheet.height(row, max(needed) + 4)
    for number, (form, title) in enumerate(zip(book.forms, titles, strict=True), start=1):
        row += 1
        quoted = "'" + title.replace("'", "''") + "'"
        facts = " · ".join(words.pick(fact) for fact in (form.post, form.body) if fact)
        sheet.put(row, 1, number, look.ROW)
        name = sheet.put(row, 2, form.full_name, _LINK)
        sheet.worksheet._hyperlinks.append(  # type: ignore[attr-defined]
            Hyperlink(ref=name.coordinate, location=f"{quoted}!B2")
        )
        sheet.put(row, 3, facts, look.ROW)
        sheet.put(row, 4, role_word(words, form.role), look.ROW)
        # A formula of our own: the title of the sheet is the only text in it, and it is quoted.
        sheet.put(row, 5, None, _COUNT).value = f"={quoted}!{cell_name(*DONE)}"
        texts = zip((form.full_name, facts, role_word(words, form.role)), _WIDTHS[1:], strict=False)
        sheet.height(row, max(text_height(text, width - 1.2) for text, width in texts) + 3)
    return row + 1


def _sections(book: RatingBook, words: Words, lines: Words) -> Iterator[tuple[str, list[str]]]:
    scale = list(book.wording.scale)
    absent = words.term("not_observed")
    how = [
        lines.text("rating_form.how_choose", low=scale[0], high=scale[-1]),
        lines.text("rating_form.how_absent", absent=absent),
        lines.text("rating_form.how_example", marks=marks_text(book.example_marks)),
        lines.text("rating_form.how_return"),
    ]
    yield words.text("rating_form.how"), how
    yield words.text("rating_form.what"), list(_what_happens(book, lines))


def _what_happens(book: RatingBook, lines: Words) -> Iterator[str]:
    yield lines.text("rating_form.what_counts")
    roles = {form.role for form in book.forms}
    if roles & ANONYMOUS_ROLES:
        asked = {role: least for role, least in book.minimums.items() if role in ANONYMOUS_ROLES}
        yield lines.each(
            lambda one: one.text(
                "rating_form.what_anonymous",
                minimums=", ".join(f"{role_word(one, role).lower()} – {n}" for role, n in asked.items()),
            )
        )
    if roles & {RaterRole.SUPERIOR, RaterRole.EXPERT}:
        yield lines.text("rating_form.what_named")
    yield lines.text("rating_form.what_protected")
