"""Where everything stands on a sheet of a rating workbook, and what its fixed cells say.

Writer and reader use the same functions: whatever a returned sheet says otherwise was changed.
Rows and columns count from 1.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from evalapp.domain.campaign import RaterRole
from evalapp.exchange.document import content_hash
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.rating_form_values import FormWording, RatedForm, RatingBook
from evalapp.exchange.sheet import clean_text

Place = tuple[int, int]
"""Row and column."""

KEY, NUMBER, NAME, DEFINITION, FIRST_LEVEL = 1, 2, 3, 4, 5
TOKEN: Place = (1, KEY)
"""Hidden cell that says which form a sheet is; found whatever the sheet is called."""
OFFICIAL_ROW, POST_ROW, ROLE_ROW, PROGRESS_ROW, HINT_ROW, HEADER_ROW = 2, 3, 4, 5, 6, 7
OFFICIAL: frozenset[Place] = frozenset({(OFFICIAL_ROW, NUMBER), (POST_ROW, NUMBER)})
"""What the register says of the official; it may have changed since the workbook was written."""
DONE: Place = (PROGRESS_ROW, NUMBER)
"""The count of answers, a formula."""
_TOKEN_MARK = "evalapp-form"
_MOST_DIGITS = 18
_HIGHEST_NUMBER = 2**31 - 1
"""Of a record; on a server its column takes no higher one."""


@dataclass(frozen=True, slots=True)
class FormLayout:
    """Places of a form: {block: row of its line}, {competency: its row}, and the columns of the answers."""

    blocks: Mapping[str, int]
    rows: Mapping[str, int]
    mark: int
    example: int
    remark_row: int

    @property
    def last_row(self) -> int:
        """The last row of the form."""
        return self.remark_row

    def marks_range(self) -> str:
        """The cells of all marks, e.g. ``J9:J23``; a block's line between them has no mark."""
        letter = get_column_letter(self.mark)
        return f"{letter}{min(self.rows.values())}:{letter}{max(self.rows.values())}"

    def inputs(self) -> set[Place]:
        """The cells that the rater fills in."""
        places = {(row, column) for row in self.rows.values() for column in (self.mark, self.example)}
        return places | {(self.remark_row, column) for column in range(DEFINITION, self.example + 1)}


def layout_of(wording: FormWording) -> FormLayout:
    """The layout for a framework."""
    row = HEADER_ROW
    blocks: dict[str, int] = {}
    rows: dict[str, int] = {}
    for block in wording.blocks:
        row += 1
        blocks[block] = row
        for competency in wording.competencies:
            if competency.block == block:
                row += 1
                rows[competency.code] = row
    mark = FIRST_LEVEL + len(wording.scale)
    return FormLayout(blocks, rows, mark, mark + 1, row + 2)


def fixed_texts(book: RatingBook, form: RatedForm, language: DocumentLanguage) -> dict[Place, str]:
    """{place: text} of all cells that nobody may change, but the token and the count."""
    words, lines = Words(language), Words(language, joint="\n")
    layout = layout_of(book.wording)
    facts = [words.pick(fact) for fact in (form.post, form.body) if fact]
    texts: dict[Place, str] = {
        (OFFICIAL_ROW, NUMBER): form.full_name,
        (POST_ROW, NUMBER): " · ".join(facts),
        (ROLE_ROW, NUMBER): role_text(words, form.role, book.rater_code),
        (PROGRESS_ROW, NAME): words.text("rating_form.done", total=len(book.wording.competencies)),
        (HINT_ROW, NUMBER): lines.text("rating_form.sheet_hint", marks=marks_text(book.example_marks)),
        (HEADER_ROW, NAME): words.text("rating_form.competency"),
        (HEADER_ROW, DEFINITION): words.text("rating_form.definition"),
        (HEADER_ROW, layout.mark): words.term("mark"),
        (HEADER_ROW, layout.example): words.text("rating_form.example", marks=marks_text(book.example_marks)),
        (layout.remark_row, NAME): words.text("rating_form.remark"),
    }
    for place, (level, name) in enumerate(book.wording.scale.items()):
        texts[HEADER_ROW, FIRST_LEVEL + place] = f"{level} – {words.pick(name)}"
    for code, name in book.wording.blocks.items():
        texts[layout.blocks[code], NUMBER] = words.pick(name)
    for number, competency in enumerate(book.wording.competencies, start=1):
        row = layout.rows[competency.code]
        texts[row, KEY] = competency.code
        texts[row, NUMBER] = str(number)
        texts[row, NAME] = lines.pick(competency.name)
        texts[row, DEFINITION] = lines.pick(competency.definition)
        for place, level in enumerate(book.wording.scale):
            wording = competency.levels.get(level)
            texts[row, FIRST_LEVEL + place] = lines.pick(wording) if wording else ""
    return texts


def role_text(words: Words, role: RaterRole, code: str) -> str:
    """In which role somebody is assessed, and by which rater."""
    return words.each(lambda one: one.text("rating_form.role", role=role_word(one, role).lower(), code=code))


def role_word(words: Words, role: RaterRole) -> str:
    """The glossary's word for a role."""
    return words.term("self_assessment" if role is RaterRole.SELF else role.value)


def plain(text: str) -> str:
    """``text`` as it is compared: programs change blanks and line ends when they save."""
    return " ".join(clean_text(text).split())


def marks_text(marks: tuple[int, ...]) -> str:
    """Marks in a sentence: 1, 2, 5."""
    return ", ".join(str(mark) for mark in marks)


def structure_hash(book: RatingBook, form_id: int, texts: Mapping[Place, str]) -> str:
    """SHA-256 over what a form says and whose it is; blanks and line ends do not count."""
    cells = [(row, column, plain(text)) for (row, column), text in sorted(texts.items()) if text.strip()]
    return content_hash(book.workspace_id, book.campaign_id, book.rater_code, form_id, cells)


def token(form_id: int, hash_: str) -> str:
    """The text of the hidden cell of a form."""
    return f"{_TOKEN_MARK}:{form_id}:{hash_}"


def read_token(text: str) -> tuple[int, str] | None:
    """Form and hash that a hidden cell names; None when it is none."""
    mark, _, rest = text.strip().partition(":")
    number, _, hash_ = rest.partition(":")
    form_id = read_number(number)
    return (form_id, hash_) if mark == _TOKEN_MARK and form_id is not None else None


def read_number(text: str) -> int | None:
    """The number of a record as a file names it, 0 for one that no record has; None for what is none."""
    if not (text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS):
        return None
    return int(text) if int(text) <= _HIGHEST_NUMBER else 0


def cell_name(row: int, column: int) -> str:
    """A cell as spreadsheets name it: J9."""
    return f"{get_column_letter(column)}{row}"
