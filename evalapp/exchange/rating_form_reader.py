"""Reads rating workbooks that came back: answers, and whether anything else was changed.

Sheets are found by their hidden cell, whatever they are called now. Numbers may have become text or
decimals on the way (``3,0``), blanks may trail; everything fixed must say what it said.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from evalapp.domain.errors import BadFile
from evalapp.domain.language import Language
from evalapp.domain.names import fold
from evalapp.exchange.document import METADATA_TITLE
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.rating_form_layout import (
    DEFINITION,
    DONE,
    KEY,
    OFFICIAL,
    TOKEN,
    FormLayout,
    Place,
    cell_name,
    fixed_texts,
    layout_of,
    plain,
    read_number,
    read_token,
    structure_hash,
)
from evalapp.exchange.rating_form_values import FORMAT, KIND, Answers, FormFault, RatedForm, RatingBook
from evalapp.exchange.rating_form_xlsx import LONGEST_TEXT
from evalapp.exchange.reading.guard import Fault
from evalapp.exchange.row_reader import cell_text
from evalapp.exchange.words import raw_words
from evalapp.exchange.workbook import Cell, Sheet, read_workbook

_SHOWN = 60
"""Characters of a cell that a report repeats."""


@dataclass(frozen=True, slots=True)
class ReturnedSheet:
    """A sheet with a form: the form and the hash that its hidden cell names, and its cells."""

    title: str
    form_id: int
    hash: str
    is_listed: bool
    cells: Mapping[Place, Cell]


@dataclass(frozen=True, slots=True)
class ReturnedBook:
    """A rating workbook as it came back; nothing in it is believed yet. ``sheets`` in their order."""

    workspace_id: str
    campaign_id: int
    framework: str
    rater_code: str
    language: DocumentLanguage
    sheets: tuple[ReturnedSheet, ...]


def read_returned(path: Path) -> ReturnedBook:
    """The rating workbook at ``path``.

    :raises BadFile: what :func:`read_workbook` raises; ``not_a_rating_workbook``,
        ``rating_workbook_newer``.
    """
    book = read_workbook(path)
    about = next((found for sheet in book.sheets if (found := _metadata(sheet))), None)
    if about is None or about.get("kind") != KIND:
        raise BadFile("not_a_rating_workbook", path=path.name)
    if about.get("rating_format") != FORMAT:
        raise BadFile("rating_workbook_newer", path=path.name)
    listed = {read_token(text) for key, text in about.items() if key.startswith("form_")}
    campaign_id = read_number(about.get("campaign_id", ""))
    if campaign_id is None or about.get("language") not in {one.value for one in DocumentLanguage}:
        raise BadFile("not_a_rating_workbook", path=path.name)
    sheets = []
    for sheet in book.sheets:
        cells = {
            (row.number, column): cell
            for row in sheet.rows
            for column, cell in enumerate(row.cells, start=1)
            if cell != ""
        }
        named = read_token(cell_text(cells.get(TOKEN, "")))
        if named is not None:
            form_id, hash_ = named
            sheets.append(ReturnedSheet(sheet.name, form_id, hash_, named in listed, cells))
    return ReturnedBook(
        workspace_id=about.get("workspace_id", ""),
        campaign_id=campaign_id,
        framework=_cut(about.get("framework", "")),
        rater_code=_cut(about.get("rater_code", "")),
        language=DocumentLanguage(about["language"]),
        sheets=tuple(sheets),
    )


def read_answers(
    sheet: ReturnedSheet, book: RatingBook, form: RatedForm, language: DocumentLanguage
) -> Answers:
    """What the rater filled in on ``sheet``; ``book`` and ``form``: as they would be written now."""
    layout = layout_of(book.wording)
    expected = fixed_texts(book, form, language)
    broken = list(_changed(sheet, book, expected))
    marks: dict[str, int | None] = {}
    examples: dict[str, str] = {}
    off_scale: dict[str, FormFault] = {}
    low, high = min(book.wording.scale), max(book.wording.scale)
    for code, row in layout.rows.items():
        cell = sheet.cells.get((row, layout.mark), "")
        name = cell_name(row, layout.mark)
        if isinstance(cell, Fault):
            problem = "cell_never_computed" if cell.is_formula else "cell_error"
            off_scale[code] = FormFault(problem, name, _short(cell))
        elif _is_blank(cell):
            pass
        elif is_not_observed(cell):
            marks[code] = None
        elif (mark := read_mark(cell, low, high)) is not None:
            marks[code] = mark
        else:
            off_scale[code] = FormFault("mark_off_scale", name, _short(cell), {"low": low, "high": high})
        if text := _text(sheet, (row, layout.example), broken):
            examples[code] = text
    remark = _text(sheet, (layout.remark_row, DEFINITION), broken)
    noted = tuple(_outside(sheet, layout, expected))
    return Answers(marks, examples, remark, off_scale, tuple(broken), noted)


def read_mark(cell: Cell, low: int, high: int) -> int | None:
    """A whole number on the scale, also as text or as a decimal (``3,0``); else None."""
    if isinstance(cell, str):
        whole, _, fraction = cell.strip().replace(",", ".").partition(".")
        if not (whole.isascii() and whole.isdigit()) or fraction.strip("0") or len(whole) > len(str(high)):
            return None
        value = float(whole)
    elif isinstance(cell, int | float) and not isinstance(cell, bool):
        value = float(cell)
    else:
        return None
    return int(value) if value.is_integer() and low <= value <= high else None


def is_not_observed(cell: Cell) -> bool:
    """Whether the cell says "not observed", in any language and in short or in full."""
    if not isinstance(cell, str):
        return False
    parts = {fold(part) for part in cell.split("/")}
    known = {fold(Words(DocumentLanguage(one.value)).term("not_observed")) for one in Language}
    return parts <= known or "".join(cell.split()).casefold() in raw_words("not_observed")


def _is_blank(cell: Cell) -> bool:
    return isinstance(cell, str) and not plain(cell)


def _text(sheet: ReturnedSheet, place: Place, broken: list[FormFault]) -> str:
    cell = sheet.cells.get(place, "")
    text = cell_text(cell).strip()
    name = cell_name(*place)
    if isinstance(cell, Fault):
        code = "cell_never_computed" if cell.is_formula else "cell_error"
        broken.append(FormFault(code, name, _short(cell)))
    elif len(text) > LONGEST_TEXT:
        broken.append(FormFault("text_too_long", name, _short(cell), {"limit": LONGEST_TEXT}))
    return text


def _changed(sheet: ReturnedSheet, book: RatingBook, expected: Mapping[Place, str]) -> Iterator[FormFault]:
    """What shows that something besides the answers was changed; only the first cell is named."""
    actual = {place: cell_text(sheet.cells.get(place, "")) for place in expected}
    for place, wanted in sorted(expected.items()):
        # The register may have learned another name or post since; the hash covers what was written.
        if place not in OFFICIAL and plain(actual[place]) != plain(wanted):
            yield _differs(place, actual, expected)
            return
    if structure_hash(book, sheet.form_id, actual) != sheet.hash:
        differing = [p for p in sorted(OFFICIAL) if plain(actual[p]) != plain(expected[p])]
        if differing:
            yield _differs(differing[0], actual, expected)
        else:
            yield FormFault("structure_changed")


def _differs(place: Place, actual: Mapping[Place, str], expected: Mapping[Place, str]) -> FormFault:
    params = {"wanted": _cut(plain(expected[place]))}
    return FormFault("text_changed", cell_name(*place), _cut(plain(actual[place])), params)


def _outside(sheet: ReturnedSheet, layout: FormLayout, expected: Mapping[Place, str]) -> Iterator[FormFault]:
    """Text that somebody wrote beside the fields: it is not taken over, so it is said."""
    known = layout.inputs() | expected.keys() | {TOKEN, DONE}
    for place, cell in sorted(sheet.cells.items()):
        if place not in known and not _is_blank(cell) and place[1] != KEY:
            yield FormFault("text_outside", cell_name(*place), _short(cell))


def _metadata(sheet: Sheet) -> dict[str, str]:
    """What the hidden sheet says; empty for any other sheet."""
    entries = {cell_text(row.cells[0]): cell_text(row.cells[1]) for row in sheet.rows if len(row.cells) > 1}
    is_ours = entries.get("format", "").startswith(f"{METADATA_TITLE} workbook")
    return entries if is_ours else {}


def _short(cell: Cell) -> str:
    return _cut(plain(cell_text(cell)))


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
