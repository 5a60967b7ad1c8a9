"""The sheet of one interviewer as a workbook: scores and remarks open, everything else fixed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from openpyxl.styles import Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from evalapp import texts
from evalapp.domain.language import Trilingual
from evalapp.domain.numbers import exact_text
from evalapp.exchange.document import Document, content_hash, finish
from evalapp.exchange.document_words import Words
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, TablePlace, add_table

KIND = "interview"
FORMAT = "1"
NUMBER, SCORE, REMARK, ID = 2, 5, 6, 7
"""Columns of the sheet: number of the application, score, remark, and its hidden id."""

_MOST_ERROR = 255


@dataclass(frozen=True, slots=True)
class SheetPerson:
    """One applicant on a sheet; ``score`` and ``remark`` as given so far, None and "" before."""

    id: int
    number: str
    full_name: str
    direction: str
    score: Decimal | str | None
    remark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewSheetValues:
    """Everything on the sheet of one interviewer; ``about``: entries of the hidden sheet."""

    stage: Trilingual
    max_score: Decimal
    interviewer: str
    post: str
    people: Sequence[SheetPerson]
    about: Mapping[str, str]


def interview_book(values: InterviewSheetValues, document: Document, *, step: Step | None = None) -> Book:
    """The workbook.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    book = Book()
    place = add_table(book, _table(values, words), document, frozen_columns=3, step=step)
    _open_inputs(place, values, words)
    finish(
        book,
        document,
        title=words.text("stage.sheet_title"),
        kind=KIND,
        content=content_hash(values),
        more={**values.about, "interview_format": FORMAT},
    )
    return book


def _about(words: Words, values: InterviewSheetValues) -> str:
    """Which stage, and its highest score."""
    highest = exact_text(values.max_score, words.first)
    return words.text("stage.sheet_stage", stage=values.stage.pick(words.first), max=highest)


def _how(words: Words, key: str, max_score: Decimal) -> str:
    """The sentence ``key`` about what may be written, once in each language."""
    return words.each(
        lambda one: one.text(
            key,
            max=exact_text(max_score, one.first),
            absent=one.term("absent_from_stage"),
            recused=one.text("stage.recused"),
        )
    )


def _table(values: InterviewSheetValues, words: Words) -> Table:
    who = ", ".join(filter(None, (values.interviewer, values.post)))
    return Table(
        title=words.text("stage.sheet_title"),
        columns=(
            TableColumn("№", Kind.WHOLE, 5),
            TableColumn(words.text("stage.number"), Kind.IDENTIFIER, 14),
            TableColumn(words.term("applicant"), Kind.TEXT, 28),
            TableColumn(words.term("sector_direction"), Kind.TEXT, 26),
            TableColumn(words.term("stage_score"), Kind.POINTS, 12),
            TableColumn(words.text("stage.remark"), Kind.TEXT, 34),
            TableColumn("id", Kind.IDENTIFIER, 8),
        ),
        rows=[
            (place, one.number, one.full_name, one.direction, one.score, one.remark, str(one.id))
            for place, one in enumerate(values.people, start=1)
        ],
        notes=(
            words.each(lambda one: _about(one, values)),
            words.text("stage.sheet_interviewer", name=who),
            _how(words, "stage.sheet_how", values.max_score),
        ),
    )


def _open_inputs(place: TablePlace, values: InterviewSheetValues, words: Words) -> None:
    """Scores and remarks may be written, scores only as scores; nothing else changes."""
    page = place.sheet.worksheet
    first, last = place.header_row + 1, max(place.last_row, place.header_row + 1)
    for row in range(first, last + 1):
        for column in (SCORE, REMARK):
            page.cell(row, column).protection = Protection(locked=False)
    letter = get_column_letter(SCORE)
    cell = f"{letter}{first}"
    allowed = [f'{cell}="{word}"' for word in _words(words)]
    check = DataValidation(
        type="custom",
        formula1=f"OR(AND(ISNUMBER({cell}),{cell}>=0,{cell}<={values.max_score}),{','.join(allowed)})",
        allow_blank=True,
        showErrorMessage=True,
    )
    check.error = _how(words, "stage.sheet_error", values.max_score)[:_MOST_ERROR]
    check.add(f"{cell}:{letter}{last}")
    page.add_data_validation(check)
    page.column_dimensions[get_column_letter(ID)].hidden = True
    page.print_area = f"A1:{get_column_letter(REMARK)}{last}"
    page.protection.sheet = True
    page.protection.formatRows = False
    page.protection.formatColumns = False
    page.protection.autoFilter = False


def _words(words: Words) -> list[str]:
    """The words that stand for absent and recused in the document's languages."""
    found: list[str] = []
    for language in words.language.languages:
        found += [texts.term(language, "absent_from_stage"), texts.text(language, "stage.recused")]
    return found
