"""Rating forms as a workbook: one for each rater, with a sheet for each official.

Only the answers are unlocked. The sheets are protected without a password, which stops slips and nobody
who wants to; so everything fixed is compared when the workbook comes back (rating_form_reader).
"""

from dataclasses import replace

from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from evalapp.exchange import cell_style as look
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.document import Document, content_hash, finish, set_up_page
from evalapp.exchange.document_words import Words
from evalapp.exchange.rating_form_guide import add_guide
from evalapp.exchange.rating_form_layout import (
    DEFINITION,
    DONE,
    FIRST_LEVEL,
    HEADER_ROW,
    HINT_ROW,
    KEY,
    NAME,
    NUMBER,
    OFFICIAL_ROW,
    POST_ROW,
    PROGRESS_ROW,
    ROLE_ROW,
    TOKEN,
    FormLayout,
    fixed_texts,
    layout_of,
    structure_hash,
    token,
)
from evalapp.exchange.rating_form_values import FORMAT, KIND, RatedForm, RatingBook
from evalapp.exchange.sheet import Book, Sheet
from evalapp.exchange.text_size import BOLD, text_height

LONGEST_TEXT = 4000
"""Characters of an example or a remark."""
_LISTS = "lists"
_INPUT, _CHOSEN = "F4F8FD", "DCE9F7"
_SMALL = replace(look.ROW, size=9)
_WORDING = replace(_SMALL, indent=1)
_NAME = replace(_SMALL, bold=True)
_BLOCK = replace(look.HEADER, wrap=False, color=look.TEXT)
_FIELD = replace(
    look.ROW,
    size=9,
    fill=_INPUT,
    line=look.ACCENT_LINE,
    top="thin",
    bottom="thin",
    left="thin",
    right="thin",
    locked=False,
)
_MARK = replace(_FIELD, size=12, bold=True, horizontal="center", vertical="center")
_WIDTHS = {KEY: 2.0, NUMBER: 4.5, NAME: 20.0, DEFINITION: 25.0}
_LEVEL_WIDTH, _MARK_WIDTH, _EXAMPLE_WIDTH = 17.5, 14.0, 36.0
_PADDING = 2.4


def rating_book(book: RatingBook, document: Document) -> Book:
    """The workbook of one rater.

    :raises Refused: ``cell_too_long``.
    """
    made = Book()
    add_sheet = made.add_sheet
    guide = add_sheet(document.words.text("rating_form.guide_sheet"))
    tokens = {}
    titles = []
    for number, form in enumerate(book.forms, start=1):
        sheet = add_sheet(f"{number}. {_short(form.full_name)}")
        titles.append(sheet.worksheet.title)
        tokens[f"form_{number}"] = _fill_form(sheet, book, form, document)
    add_guide(guide, book, document, titles)
    _add_lists(made, book, document.words)
    finish(
        made,
        document,
        title=document.words.term("rating_form"),
        kind=KIND,
        content=content_hash(book),
        more={
            "rating_format": FORMAT,
            "workspace_id": book.workspace_id,
            "campaign_id": str(book.campaign_id),
            "framework": book.wording.framework,
            "rater_code": book.rater_code,
            **tokens,
        },
    )
    for page in made.workbook.worksheets:
        _protect(page)
    made.workbook.security = WorkbookProtection(lockStructure=True)
    return made


def _short(full_name: str) -> str:
    """Surname and initials, as a tab has room for."""
    surname, *given = full_name.split() or ("–",)
    return " ".join((surname, *(f"{name[0]}." for name in given)))


def _fill_form(sheet: Sheet, book: RatingBook, form: RatedForm, document: Document) -> str:
    """Everything on one official's sheet; returns its token."""
    layout = layout_of(book.wording)
    texts = fixed_texts(book, form, document.language)
    said = token(form.form_id, structure_hash(book, form.form_id, texts))
    widths = _set_widths(sheet, layout)
    for (row, column), text in texts.items():
        sheet.put(row, column, text, _style_of(row, column, layout))
    for row, column in layout.inputs():
        is_mark = column == layout.mark and row != layout.remark_row
        sheet.put(row, column, None, _MARK if is_mark else _FIELD)
    sheet.put(*TOKEN, said)
    _put_count(sheet, layout)
    _set_heights(sheet, layout, texts, widths)
    _set_rules(sheet.worksheet, layout, book, document.words)
    # The second page of a form must say whose it is, too.
    _set_up(sheet, layout, replace(document, subject=f"{form.full_name} · {document.subject}"))
    return said


def _style_of(row: int, column: int, layout: FormLayout) -> CellStyle:
    if row == HEADER_ROW:
        is_mark = column == layout.mark
        return replace(look.HEADER, horizontal="center" if is_mark else "left", indent=int(column > NAME))
    if row in layout.blocks.values():
        return _BLOCK
    if row < HEADER_ROW:
        return {
            OFFICIAL_ROW: look.TITLE,
            POST_ROW: replace(look.PLAIN, color=look.TEXT2),
            ROLE_ROW: replace(look.PLAIN, color=look.TEXT2),
            PROGRESS_ROW: replace(look.PLAIN, bold=True),
            HINT_ROW: look.WRAPPED_HINT,
        }[row]
    return {NAME: _NAME, NUMBER: _SMALL}.get(column, _WORDING)


def _set_widths(sheet: Sheet, layout: FormLayout) -> dict[int, float]:
    levels = dict.fromkeys(range(FIRST_LEVEL, layout.mark), _LEVEL_WIDTH)
    widths = {**_WIDTHS, **levels, layout.mark: _MARK_WIDTH, layout.example: _EXAMPLE_WIDTH}
    for column, width in widths.items():
        sheet.width(column, width)
    sheet.worksheet.column_dimensions[get_column_letter(KEY)].hidden = True
    sheet.worksheet.row_dimensions[TOKEN[0]].hidden = True
    return widths


def _put_count(sheet: Sheet, layout: FormLayout) -> None:
    cell = sheet.put(*DONE, None, replace(look.PLAIN, bold=True, horizontal="right"))
    # A formula of our own: no text of anybody is in it.
    cell.value = f"=COUNTA({layout.marks_range()})"


def _set_heights(
    sheet: Sheet, layout: FormLayout, texts: dict[tuple[int, int], str], widths: dict[int, float]
) -> None:
    """LibreOffice does not measure the rows of a workbook itself."""
    for row in (HEADER_ROW, *layout.rows.values()):
        needed = 30.0
        for (line, column), text in texts.items():
            if line == row and column not in (KEY, NUMBER):
                bold = BOLD if line == HEADER_ROW or column == NAME else 1.0
                needed = max(needed, text_height(text, (widths[column] - _PADDING) / bold, 9))
        sheet.height(row, needed + 3)
    hint = texts[HINT_ROW, NUMBER]
    shown = range(NUMBER, layout.example + 1)
    sheet.merge(HINT_ROW, NUMBER, layout.example)
    sheet.height(HINT_ROW, text_height(hint, sum(widths[column] for column in shown) - 2, 9) + 4)
    sheet.merge(layout.remark_row, DEFINITION, layout.example)
    sheet.height(layout.remark_row, 48)
    for row in (HEADER_ROW, *layout.blocks.values()):
        for column in shown:
            if (row, column) not in texts:
                sheet.put(row, column, None, _BLOCK)


def _set_rules(page: Worksheet, layout: FormLayout, book: RatingBook, words: Words) -> None:
    """Drop-downs, the chosen level's wording, and where an example is asked for."""
    first, last = min(layout.rows.values()), max(layout.rows.values())
    mark, example = get_column_letter(layout.mark), get_column_letter(layout.example)
    scale = list(book.wording.scale)
    for place, level in enumerate(scale):
        column = get_column_letter(FIRST_LEVEL + place)
        chosen = FormulaRule(  # type: ignore[no-untyped-call]
            formula=[f"${mark}{first}={level}"],
            fill=PatternFill("solid", bgColor=_CHOSEN),
            font=Font(bold=True, color=look.ACCENT),
        )
        page.conditional_formatting.add(f"{column}{first}:{column}{last}", chosen)
    asked = ",".join(f"${mark}{first}={value}" for value in book.example_marks) or "FALSE"
    page.conditional_formatting.add(
        f"{example}{first}:{example}{last}",
        FormulaRule(  # type: ignore[no-untyped-call]
            formula=[f"AND(OR({asked}),LEN(TRIM(${example}{first}))=0)"],
            fill=PatternFill("solid", bgColor=look.WARN_TINT),
        ),
    )
    choice = DataValidation(
        type="list", formula1=f"{_LISTS}!$A$1:$A${len(scale) + 1}", allow_blank=True, showErrorMessage=True
    )
    choice.errorStyle = "stop"
    choice.errorTitle = words.term("mark")[:32]
    choice.error = words.text(
        "rating_form.only_these", low=scale[0], high=scale[-1], absent=words.term("not_observed")
    )[:255]
    length = DataValidation(
        type="textLength",
        operator="lessThanOrEqual",
        formula1=str(LONGEST_TEXT),
        allow_blank=True,
        showErrorMessage=True,
    )
    length.errorStyle = "stop"
    length.error = words.text("rating_form.too_long", limit=LONGEST_TEXT)[:255]
    for row in layout.rows.values():
        choice.add(f"{mark}{row}")
        length.add(f"{example}{row}")
    length.add(f"{get_column_letter(DEFINITION)}{layout.remark_row}")
    page.add_data_validation(choice)
    page.add_data_validation(length)


def _set_up(sheet: Sheet, layout: FormLayout, document: Document) -> None:
    page = sheet.worksheet
    last = get_column_letter(layout.example)
    page.freeze_panes = f"{get_column_letter(DEFINITION)}{HEADER_ROW + 1}"
    page.print_area = f"B{OFFICIAL_ROW}:{last}{layout.last_row}"
    set_up_page(sheet, document, landscape=True, header_row=HEADER_ROW, margin=8)


def _add_lists(made: Book, book: RatingBook, words: Words) -> None:
    """What the drop-downs offer; 255 characters would be the limit beside the cell."""
    sheet = made.add_sheet(_LISTS)
    for row, level in enumerate(book.wording.scale, start=1):
        sheet.put(row, 1, level)
    sheet.put(len(book.wording.scale) + 1, 1, words.term("not_observed"))
    sheet.worksheet.sheet_state = "hidden"


def _protect(page: Worksheet) -> None:
    page.protection.sheet = True
    # "False" means allowed: rows may be made higher for a long example.
    page.protection.formatRows = False
    page.protection.formatColumns = False
