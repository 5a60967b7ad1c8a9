"""A ballot as a workbook: one for each voting member, on A4, with a vote and a remark for each question.

Only votes and remarks are unlocked. The sheets are protected without a password, which stops slips and
nobody who wants to; so everything that was written is kept with the ballot's record and compared when it
comes back (ballot_reader).
"""

from dataclasses import dataclass, replace

from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from evalapp.exchange import cell_style as look
from evalapp.exchange.ballot_layout import (
    FIGURES,
    FIRST_ROW,
    HEADER_ROW,
    HINT_ROW,
    KEY,
    MEETING_ROW,
    MEMBER_ROW,
    NAME,
    NUMBER,
    PHASE_ROW,
    POST,
    POST_ROW,
    PROPOSED,
    QUESTION,
    REMARK,
    TITLE_ROW,
    TOKEN,
    VOTE,
    BallotLayout,
    Place,
    choice_words,
    fixed_texts,
)
from evalapp.exchange.ballot_values import FORMAT, KIND, LONGEST_REMARK, BallotBook, ShownBallot
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.document import Document, content_hash, finish, set_up_page
from evalapp.exchange.document_words import Words
from evalapp.exchange.sheet import Book, Sheet
from evalapp.exchange.text_size import BOLD, text_height

_LISTS = "lists"
_SMALL = replace(look.ROW, size=9, indent=1)
_FIELD = replace(
    look.ROW,
    size=9,
    fill="F4F8FD",
    line=look.ACCENT_LINE,
    top="thin",
    bottom="thin",
    left="thin",
    right="thin",
    locked=False,
)
_VOTE = replace(_FIELD, size=10, bold=True, horizontal="center", vertical="center")
_WRAPPED = replace(look.PLAIN, wrap=True, vertical="top")
_HEAD_STYLES = {
    TITLE_ROW: look.TITLE,
    MEETING_ROW: replace(_WRAPPED, color=look.TEXT2),
    MEMBER_ROW: replace(_WRAPPED, size=11, bold=True),
    POST_ROW: replace(_WRAPPED, color=look.TEXT2),
    PHASE_ROW: _WRAPPED,
    HINT_ROW: look.WRAPPED_HINT,
}
_COLUMN_STYLES = {
    NUMBER: replace(look.ROW, size=9),
    NAME: replace(_SMALL, bold=True),
}
_WIDTHS = {
    KEY: 2.0,
    NUMBER: 5.0,
    NAME: 19.0,
    POST: 24.0,
    QUESTION: 28.0,
    PROPOSED: 20.0,
    FIGURES: 27.0,
    VOTE: 15.0,
    REMARK: 28.0,
}
_PADDING = 2.4
_LOWEST = 38.0
"""Points of a row: a vote and a short remark are written by hand, too."""


@dataclass(frozen=True, slots=True)
class WrittenBallot:
    """A finished workbook and what it shows."""

    book: Book
    shown: ShownBallot


def ballot_book(book: BallotBook, document: Document) -> WrittenBallot:
    """The ballot of one member.

    :raises Refused: ``cell_too_long``.
    """
    made = Book()
    sheet = made.add_sheet(document.words.each(lambda one: one.term("ballot")).split(" / ")[0])
    layout = BallotLayout(len(book.items))
    texts = fixed_texts(book, document.language)
    _fill(sheet, layout, texts)
    _set_rules(sheet.worksheet, layout, document.words)
    page = sheet.worksheet
    page.freeze_panes = f"{get_column_letter(POST)}{FIRST_ROW}"
    page.print_area = f"B{TITLE_ROW}:{get_column_letter(REMARK)}{layout.sign_row}"
    # Every page must say whose ballot it is.
    headed = replace(document, subject=f"{book.member} · {document.subject}")
    set_up_page(sheet, headed, landscape=True, header_row=HEADER_ROW, margin=8)
    _add_lists(made, document.words)
    finish(
        made,
        document,
        title=document.words.term("ballot"),
        kind=KIND,
        content=content_hash(book),
        more=_more(book),
    )
    for one in made.workbook.worksheets:
        one.protection.sheet = True
        # "False" means allowed: rows may be made higher for a long remark.
        one.protection.formatRows = False
        one.protection.formatColumns = False
    made.workbook.security = WorkbookProtection(lockStructure=True)
    return WrittenBallot(made, _shown(made, sheet, book, layout))


def _more(book: BallotBook) -> dict[str, str]:
    return {
        "ballot_format": FORMAT,
        "workspace_id": book.workspace_id,
        "meeting_id": str(book.meeting_id),
        "packet": str(book.packet_number),
        "packet_hash": book.packet_hash,
        "member_id": str(book.member_id),
        "phase": book.phase.value,
        "ballot": str(book.number),
        "token": book.token,
    }


def _fill(sheet: Sheet, layout: BallotLayout, texts: dict[Place, str]) -> None:
    for column, width in _WIDTHS.items():
        sheet.width(column, width)
    page = sheet.worksheet
    page.column_dimensions[get_column_letter(KEY)].hidden = True
    page.row_dimensions[TOKEN[0]].hidden = True
    for (row, column), text in texts.items():
        sheet.put(row, column, text, _style(row, column, layout))
    for row, column in layout.inputs():
        sheet.put(row, column, None, _VOTE if column == VOTE else _FIELD)
    whole = sum(width for column, width in _WIDTHS.items() if column != KEY) - 2
    for row in (*range(TITLE_ROW, HEADER_ROW), layout.sign_row):
        size = _style(row, NUMBER, layout).size
        sheet.merge(row, NUMBER, REMARK)
        sheet.height(row, text_height(texts.get((row, NUMBER), ""), whole / BOLD, size) + 3)
    for row in range(HEADER_ROW, layout.last_row + 1):
        sheet.height(row, _height(row, texts))


def _style(row: int, column: int, layout: BallotLayout) -> CellStyle:
    if row == HEADER_ROW:
        return replace(
            look.HEADER, horizontal="center" if column == VOTE else "left", indent=int(column > NUMBER)
        )
    if row == layout.sign_row:
        return _WRAPPED
    if row < HEADER_ROW:
        return _HEAD_STYLES.get(row, look.PLAIN)
    return _COLUMN_STYLES.get(column, _SMALL)


def _height(row: int, texts: dict[Place, str]) -> float:
    """LibreOffice does not measure the rows of a workbook itself."""
    needed = 0.0 if row == HEADER_ROW else _LOWEST
    for column in range(NAME, REMARK + 1):
        if text := texts.get((row, column), ""):
            bold = BOLD if row == HEADER_ROW or column == NAME else 1.0
            needed = max(needed, text_height(text, (_WIDTHS[column] - _PADDING) / bold, 9))
    return needed + 4


def _set_rules(page: Worksheet, layout: BallotLayout, words: Words) -> None:
    """The drop-down, how long a remark may be, and which votes are still missing."""
    first, last = FIRST_ROW, layout.last_row
    vote, remark = get_column_letter(VOTE), get_column_letter(REMARK)
    page.conditional_formatting.add(
        f"{vote}{first}:{vote}{last}",
        FormulaRule(  # type: ignore[no-untyped-call]
            formula=[f"LEN(TRIM(${vote}{first}))=0"], fill=PatternFill("solid", bgColor=look.WARN_TINT)
        ),
    )
    choices = choice_words(words)
    choice = DataValidation(
        type="list", formula1=f"{_LISTS}!$A$1:$A${len(choices)}", allow_blank=True, showErrorMessage=True
    )
    choice.errorStyle = "stop"
    choice.errorTitle = words.text("ballot.vote")[:32]
    choice.error = words.text("ballot.only_these")[:255]
    choice.add(f"{vote}{first}:{vote}{last}")
    length = DataValidation(
        type="textLength",
        operator="lessThanOrEqual",
        formula1=str(LONGEST_REMARK),
        allow_blank=True,
        showErrorMessage=True,
    )
    length.errorStyle = "stop"
    length.error = words.text("ballot.too_long", limit=LONGEST_REMARK)[:255]
    length.add(f"{remark}{first}:{remark}{last}")
    page.add_data_validation(choice)
    page.add_data_validation(length)


def _add_lists(made: Book, words: Words) -> None:
    """What the drop-down offers; 255 characters would be the limit beside the cell."""
    sheet = made.add_sheet(_LISTS)
    for row, word in enumerate(choice_words(words).values(), start=1):
        sheet.put(row, 1, word)
    sheet.worksheet.sheet_state = "hidden"


def _shown(made: Book, sheet: Sheet, book: BallotBook, layout: BallotLayout) -> ShownBallot:
    """Every cell with text, of all sheets, as a reader will find it."""
    sheets = {}
    for page in made.workbook.worksheets:
        sheets[page.title] = {
            cell.coordinate: str(cell.value).replace("_x005F_", "_")
            for row in page.iter_rows()
            for cell in row
            if cell.value not in (None, "")
        }
    assert len(sheets[sheet.worksheet.title]) >= len(book.items), "a ballot without its texts proves nothing"
    return ShownBallot(
        sheet=sheet.worksheet.title,
        sheets=sheets,
        rows={item.item_id: layout.row(place) for place, item in enumerate(book.items)},
        vote=VOTE,
        remark=REMARK,
    )
