"""Reads a framework's workbook back; whatever it cannot read it refuses, naming the cell."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from openpyxl.utils import get_column_letter

from evalapp.domain.errors import BadFile
from evalapp.domain.framework import (
    ASSESSED_CATEGORIES,
    CODE_LENGTH,
    NAME_LENGTH,
    NOTE_LENGTH,
    TEXT_LENGTH,
    VERSION_LENGTH,
    BlockContent,
    CompetencyContent,
    FrameworkContent,
)
from evalapp.domain.language import Trilingual
from evalapp.domain.reference import PositionCategory
from evalapp.exchange.document import METADATA_TITLE
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.framework_xlsx import HEADER_ROW, KIND, BookSheet, book_sheets
from evalapp.exchange.reading.guard import Fault
from evalapp.exchange.workbook import Cell, Sheet, Workbook, read_workbook

_FIRST_TEXT = 2
"""Columns before the texts, on every sheet."""


def read_framework(path: Path) -> FrameworkContent:
    """What the workbook at ``path`` says.

    :raises BadFile: that of any spreadsheet; ``framework_book_foreign``; with ``sheet`` (and ``cell``):
        ``framework_sheet_missing``, ``framework_cell_header``, ``framework_cell_code``,
        ``framework_cell_twice``, ``framework_cell_number``, ``framework_cell_level``,
        ``framework_cell_block``, ``framework_cell_fault``, ``framework_cell_too_long``,
        ``framework_row_foreign``, ``framework_row_missing``.
    """
    book = read_workbook(path)
    sheets = {shape.key: _sheet(book, shape) for shape in book_sheets(_language(book, path))}
    version = _Version.read(sheets["version"])
    named = _competencies(sheets["competencies"], {block.code for block in version.blocks})
    indicators = _indicators(sheets["indicators"], set(named))
    levels = _levels(sheets["levels"], set(named), set(version.scale))
    weights, targets = _figures(
        sheets["figures"], [*(block.code for block in version.blocks), *named], set(named)
    )
    order = {block.code: place for place, block in enumerate(version.blocks)}
    every = [
        CompetencyContent(code, block, name, definition, tuple(indicators[code]), levels[code])
        for code, (block, name, definition) in named.items()
    ]
    return FrameworkContent(
        code=version.code,
        note=version.note,
        scale=version.scale,
        blocks=version.blocks,
        competencies=tuple(sorted(every, key=lambda each: order[each.block])),
        weights=weights,
        targets=targets,
    )


@dataclass(frozen=True, slots=True)
class _Line:
    """A row below the header: its sheet's title, its number, its cells by column from 0."""

    sheet: str
    number: int
    cells: list[Cell]

    def text(self, column: int, limit: int = TEXT_LENGTH) -> str:
        """The cell as text, tidied at its ends; a number that Excel made of a text included."""
        found = self.cells[column] if column < len(self.cells) else ""
        if isinstance(found, float) and found.is_integer():
            found = str(int(found))
        if isinstance(found, Fault):
            raise self.refusal("framework_cell_fault", column)
        text = str(found).replace("\r\n", "\n").strip()
        if len(text) > limit:
            raise self.refusal("framework_cell_too_long", column, limit=limit)
        return text

    def words(self, column: int, limit: int = TEXT_LENGTH) -> Trilingual:
        """Three cells side by side: Kazakh, Russian, English."""
        return Trilingual(*(self.text(place, limit) for place in range(column, column + 3)))

    def figure(self, column: int) -> float | None:
        """A number; None for an empty cell."""
        found = self.cells[column] if column < len(self.cells) else ""
        if found == "":
            return None
        if isinstance(found, str):
            try:
                return float(found.replace(",", "."))
            except ValueError:
                raise self.refusal("framework_cell_number", column, value=found) from None
        if isinstance(found, float):
            return found
        raise self.refusal("framework_cell_number", column, value=str(found))

    def refusal(self, code: str, column: int, **params: object) -> BadFile:
        """The error that names this cell."""
        return BadFile(code, sheet=self.sheet, cell=f"{get_column_letter(column + 1)}{self.number}", **params)


@dataclass(frozen=True, slots=True)
class _Version:
    code: str
    note: str
    scale: dict[int, Trilingual]
    blocks: tuple[BlockContent, ...]

    @classmethod
    def read(cls, sheet: Sheet) -> "_Version":
        plain: dict[str, str] = {}
        scale: dict[int, Trilingual] = {}
        blocks: dict[str, BlockContent] = {}
        for line in _lines(sheet):
            key = line.text(1)
            if key in plain or key in blocks or (key.isdigit() and int(key) in scale):
                raise line.refusal("framework_cell_twice", 1, value=key)
            if key == "code":
                plain[key] = line.text(_FIRST_TEXT, VERSION_LENGTH)
            elif key == "note":
                plain[key] = line.text(_FIRST_TEXT, NOTE_LENGTH)
            elif key.isdigit():
                scale[int(key)] = line.words(_FIRST_TEXT, NAME_LENGTH)
            elif key:
                blocks[key] = BlockContent(key, line.words(_FIRST_TEXT, NAME_LENGTH))
            else:
                raise line.refusal("framework_row_foreign", 1, value=line.text(0))
        for key in ("code", "note"):
            if key not in plain:
                raise BadFile("framework_row_missing", sheet=sheet.name, value=key)
        return cls(plain["code"], plain["note"], scale, tuple(blocks.values()))


def _language(book: Workbook, path: Path) -> DocumentLanguage:
    """Language of our own workbook, from its hidden sheet."""
    hidden = next((sheet for sheet in book.sheets if sheet.name == METADATA_TITLE), None)
    said = (
        {}
        if hidden is None
        else {str(row.cells[0]): str(row.cells[1]) for row in hidden.rows if len(row.cells) > 1}
    )
    if said.get("kind") != KIND:
        raise BadFile("framework_book_foreign", path=path.name)
    return DocumentLanguage(said["language"])


def _sheet(book: Workbook, shape: BookSheet) -> Sheet:
    found = next((sheet for sheet in book.sheets if sheet.name == shape.title), None)
    if found is None:
        raise BadFile("framework_sheet_missing", sheet=shape.title)
    row = next((row for row in found.rows if row.number == HEADER_ROW), None)
    line = _Line(found.name, HEADER_ROW, row.cells if row else [])
    for column, header in enumerate(shape.headers):
        if line.text(column, 1000) != header:
            raise line.refusal("framework_cell_header", column, expected=header)
    beyond = [place for place, cell in enumerate(line.cells) if place >= len(shape.headers) and cell != ""]
    if beyond:
        raise line.refusal("framework_row_foreign", beyond[0], value=str(line.cells[beyond[0]]))
    return found


def _lines(sheet: Sheet) -> Iterator[_Line]:
    for row in sheet.rows:
        if row.number > HEADER_ROW and any(cell != "" for cell in row.cells):
            yield _Line(sheet.name, row.number, row.cells)


def _competencies(sheet: Sheet, blocks: set[str]) -> dict[str, tuple[str, Trilingual, Trilingual]]:
    found: dict[str, tuple[str, Trilingual, Trilingual]] = {}
    for line in _lines(sheet):
        code, block = line.text(0, CODE_LENGTH), line.text(1)
        if not code:
            raise line.refusal("framework_cell_code", 0, value="")
        if code.casefold() in {each.casefold() for each in (*found, *blocks)}:
            raise line.refusal("framework_cell_twice", 0, value=code)
        if block not in blocks:
            raise line.refusal("framework_cell_block", 1, value=block)
        found[code] = (block, line.words(2, NAME_LENGTH), line.words(5))
    return found


def _indicators(sheet: Sheet, codes: set[str]) -> dict[str, list[Trilingual]]:
    """Texts in the order of their rows; the numbers are for the reader only."""
    found: dict[str, list[Trilingual]] = defaultdict(list)
    for line in _lines(sheet):
        found[_code(line, codes)].append(line.words(_FIRST_TEXT))
    return found


def _levels(sheet: Sheet, codes: set[str], scale: set[int]) -> dict[str, dict[int, Trilingual]]:
    found: dict[str, dict[int, Trilingual]] = defaultdict(dict)
    for line in _lines(sheet):
        code, level = _code(line, codes), line.text(1)
        if not level.isdigit() or int(level) not in scale:
            raise line.refusal("framework_cell_level", 1, value=level)
        if int(level) in found[code]:
            raise line.refusal("framework_cell_twice", 1, value=f"{code}, {level}")
        text = line.words(_FIRST_TEXT)
        if text != Trilingual("", "", ""):
            found[code][int(level)] = text
    return found


_Figures = dict[PositionCategory, dict[str, float]]


def _figures(sheet: Sheet, codes: list[str], competencies: set[str]) -> tuple[_Figures, _Figures]:
    weights: _Figures = defaultdict(dict)
    targets: _Figures = defaultdict(dict)
    seen: set[str] = set()
    for line in _lines(sheet):
        code = _code(line, set(codes))
        if code in seen:
            raise line.refusal("framework_cell_twice", 0, value=code)
        seen.add(code)
        for place, category in enumerate(ASSESSED_CATEGORIES):
            weight, target = (line.figure(_FIRST_TEXT + 2 * place + offset) for offset in (0, 1))
            if weight is not None:
                weights[category][code] = weight
            if target is not None and code not in competencies:
                raise line.refusal("framework_row_foreign", _FIRST_TEXT + 2 * place + 1, value=target)
            if target is not None:
                targets[category][code] = target
    return _ordered(weights, codes), _ordered(targets, codes)


def _ordered(figures: _Figures, codes: list[str]) -> _Figures:
    return {category: {code: own[code] for code in codes if code in own} for category, own in figures.items()}


def _code(line: _Line, codes: set[str]) -> str:
    code = line.text(0)
    if code not in codes:
        raise line.refusal("framework_cell_code", 0, value=code)
    return code
