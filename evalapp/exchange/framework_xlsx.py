"""A version of the competency framework as a workbook: edited and translated outside, read back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from evalapp.domain.framework import ASSESSED_CATEGORIES, FrameworkContent
from evalapp.domain.language import Language, Trilingual
from evalapp.exchange import cell_style as look
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.document import Document, content_hash, finish, set_up_page
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.sheet import Book, CellValue, Sheet
from evalapp.exchange.table_xlsx import spread
from evalapp.exchange.text_size import text_height

KIND = "framework"
HEADER_ROW = 3
LANGUAGES = (Language.KK, Language.RU, Language.EN)
OWN_NAMES = {Language.KK: "қазақша", Language.RU: "русский", Language.EN: "English"}
"""Languages are named in themselves, so that their headers are the same in every workbook."""

_TEXT = 44.0
_NAME = 30.0
_CODE = CellStyle(vertical="top", bold=True, bottom="thin", format=look.TEXT_FORMAT)
_CELL = CellStyle(vertical="top", wrap=True, bottom="thin", format=look.TEXT_FORMAT)
_FIXED = CellStyle(vertical="top", wrap=True, bottom="thin", color=look.TEXT2)
_FIGURE = CellStyle(vertical="top", bottom="thin", horizontal="right", format="0.##")
_WHOLE = CellStyle(vertical="top", bottom="thin", horizontal="left", format=look.WHOLE_FORMAT)


@dataclass(frozen=True, slots=True)
class BookSheet:
    """A sheet of the workbook: the key of its title, its headers."""

    key: str
    title: str
    headers: tuple[str, ...]


def book_sheets(language: DocumentLanguage) -> tuple[BookSheet, ...]:
    """The sheets in their order; a workbook that is read back must have the same."""
    words, titled = Words(language), Words(language, joint=" · ")

    def head(key: str, **params: object) -> str:
        return words.text(f"framework.head_{key}", **params)

    def in_three(key: str) -> tuple[str, ...]:
        return tuple(f"{head(key)}, {OWN_NAMES[each]}" for each in LANGUAGES)

    figures = [
        words.each(
            lambda own, key=key, category=category: own.text(  # type: ignore[misc]
                f"framework.head_{key}", category=own.term(f"category_{category.value}")
            )
        )
        for category in ASSESSED_CATEGORIES
        for key in ("weight", "target")
    ]
    columns = {
        "version": (head("what"), head("code"), *in_three("text")),
        "competencies": (head("code"), head("block"), *in_three("name"), *in_three("definition")),
        "indicators": (head("code"), head("number"), *in_three("text")),
        "levels": (head("code"), head("level"), *in_three("text")),
        "figures": (head("code"), head("name"), *figures),
    }
    return tuple(
        BookSheet(key, titled.text(f"framework.sheet_{key}"), headers) for key, headers in columns.items()
    )


def framework_book(content: FrameworkContent, document: Document) -> Book:
    """A workbook with everything ``content`` says.

    :raises Refused: ``cell_too_long``.
    """
    book = Book()
    words = document.words
    rows = {
        "version": _version_rows(content, words),
        "competencies": _competency_rows(content),
        "indicators": _indicator_rows(content),
        "levels": _level_rows(content),
        "figures": _figure_rows(content, words),
    }
    for sheet in book_sheets(document.language):
        _put_sheet(book, sheet, list(rows[sheet.key]), content, document)
    title = f"{words.term('framework')} {content.code}"
    finish(book, document, title=title, kind=KIND, content=content_hash(content))
    return book


_Row = Sequence[tuple[CellValue, CellStyle]]


def _version_rows(content: FrameworkContent, words: Words) -> Iterator[_Row]:
    yield [(words.text("framework.row_code"), _FIXED), ("code", _FIXED), (content.code, _CELL)]
    yield [(words.text("framework.row_note"), _FIXED), ("note", _FIXED), (content.note, _CELL)]
    for level, name in sorted(content.scale.items()):
        yield [(words.text("framework.row_scale"), _FIXED), (str(level), _FIXED), *_in_three(name)]
    for block in content.blocks:
        yield [(words.text("framework.row_block"), _FIXED), (block.code, _FIXED), *_in_three(block.name)]


def _competency_rows(content: FrameworkContent) -> Iterator[_Row]:
    for each in content.competencies:
        yield [(each.code, _CODE), (each.block, _CELL), *_in_three(each.name), *_in_three(each.definition)]


def _indicator_rows(content: FrameworkContent) -> Iterator[_Row]:
    for each in content.competencies:
        for number, text in enumerate(each.indicators, start=1):
            yield [(each.code, _CODE), (number, _WHOLE), *_in_three(text)]


def _level_rows(content: FrameworkContent) -> Iterator[_Row]:
    empty = Trilingual("", "", "")
    for each in content.competencies:
        for level in sorted(content.scale, reverse=True):
            yield [(each.code, _CODE), (level, _WHOLE), *_in_three(each.levels.get(level, empty))]


def _figure_rows(content: FrameworkContent, words: Words) -> Iterator[_Row]:
    named = [(block.code, block.name, False) for block in content.blocks]
    named += [(each.code, each.name, True) for each in content.competencies]
    for code, name, has_target in named:
        row: list[tuple[CellValue, CellStyle]] = [(code, _CODE), (words.pick(name), _FIXED)]
        for category in ASSESSED_CATEGORIES:
            row.append((content.weights.get(category, {}).get(code), _FIGURE))
            target = content.targets.get(category, {}).get(code) if has_target else None
            row.append((target, _FIGURE))
        yield row


def _in_three(text: Trilingual) -> list[tuple[CellValue, CellStyle]]:
    return [(getattr(text, language.value), _CELL) for language in LANGUAGES]


def _put_sheet(
    book: Book, shape: BookSheet, rows: list[_Row], content: FrameworkContent, document: Document
) -> None:
    sheet = book.add_sheet(shape.title)
    widths = _widths(shape)
    for column, width in enumerate(widths, start=1):
        sheet.width(column, width)
    spread(sheet, 1, f"{document.words.term('framework')} {content.code} · {shape.title}", look.TITLE, widths)
    spread(sheet, 2, document.words.text("framework.book_note"), look.WRAPPED_HINT, widths)
    for column, header in enumerate(shape.headers, start=1):
        sheet.put(HEADER_ROW, column, header, look.HEADER)
    sheet.height(
        HEADER_ROW, max(text_height(h, w - 1, 9) for h, w in zip(shape.headers, widths, strict=True))
    )
    for number, row in enumerate(rows, start=HEADER_ROW + 1):
        _put_row(sheet, number, row, widths)
    page = sheet.worksheet
    page.freeze_panes = f"{get_column_letter(3)}{HEADER_ROW + 1}"
    set_up_page(sheet, document, landscape=True, header_row=HEADER_ROW)


def _put_row(sheet: Sheet, number: int, row: _Row, widths: Sequence[float]) -> None:
    height = text_height("", 1)
    for column, ((value, style), width) in enumerate(zip(row, widths, strict=False), start=1):
        sheet.put(number, column, value, style)
        if isinstance(value, str):
            height = max(height, text_height(value, width - 1))
    sheet.height(number, height)


def _widths(shape: BookSheet) -> list[float]:
    first = {"version": [22.0, 14.0], "competencies": [8.0, 14.0], "figures": [14.0, 34.0]}
    rest = len(shape.headers) - 2
    if shape.key == "competencies":
        return [*first[shape.key], *[_NAME] * 3, *[_TEXT] * 3]
    if shape.key == "figures":
        return [*first[shape.key], *[17.0] * rest]
    return [*first.get(shape.key, [8.0, 9.0]), *[_TEXT] * rest]
