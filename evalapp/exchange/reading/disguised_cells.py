"""Which cells of a spreadsheet show something else than they hold, so that a report can name them."""

import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from openpyxl.utils.cell import get_column_letter

from evalapp.exchange.reading.disguises import disguises, is_disguise
from evalapp.exchange.reading.gaps import sheet_parts
from evalapp.exchange.reading.parts import LONGEST, UNREADABLE, attribute, elements, local_name

_MOST = 20
"""Cells of one format that are named."""
Named = tuple[str, str, str]
"""A format, a sheet, and a cell or an area of it."""


@dataclass(frozen=True, slots=True)
class Disguise:
    """A format that shows something else; ``sheet`` and ``cell`` that have it, "" where none is known."""

    code: str
    sheet: str = ""
    cell: str = ""


def disguised_cells(path: Path) -> tuple[Disguise, ...]:
    """What :func:`disguises` finds in an .xlsx, .xlsm or .ods, with the cells that are shown so."""
    codes = disguises(path)
    if not codes:
        return ()
    named: dict[str, list[Disguise]] = {code: [] for code in codes}
    for code, sheet, cell in _named(path):
        if code in named and len(named[code]) < _MOST:
            named[code].append(Disguise(code, sheet, cell))
    return tuple(one for code in codes for one in named[code] or [Disguise(code)])


def _named(path: Path) -> list[Named]:
    try:
        with zipfile.ZipFile(path) as archive:
            is_ods = "content.xml" in archive.namelist()
            return list(_in_ods(archive) if is_ods else _in_xlsx(archive))
    except UNREADABLE:
        # Whether the file can be read at all was for the reader to say; it is refused without a cell, too.
        return []


# .xlsx --------------------------------------------------------------------------------------------


def _in_xlsx(archive: zipfile.ZipFile) -> Iterator[Named]:
    styles, rules = _styles(archive)
    for sheet, part in sheet_parts(archive):
        area = ""
        for event, item in elements(archive, part):
            name = local_name(item)
            if event == "start" and name == "conditionalFormatting":
                area = item.get("sqref", "")
            elif event == "end" and name == "cfRule" and item.get("dxfId", "") in rules:
                yield rules[item.get("dxfId", "")], sheet, area
            elif event == "end" and name == "c" and item.get("s", "0") in styles and len(item):
                yield styles[item.get("s", "0")], sheet, item.get("r", "")


def _styles(archive: zipfile.ZipFile) -> tuple[dict[str, str], dict[str, str]]:
    """{number of a cell's style: its format} and {number of a rule's style: its format}, disguises only."""
    styles: dict[str, str] = {}
    rules: dict[str, str] = {}
    for part in archive.namelist():
        # The styles may lie anywhere: a relation says where.
        is_small = archive.getinfo(part).file_size <= LONGEST
        if is_small and part.endswith(".xml") and not part.startswith("xl/worksheets/"):
            root = ElementTree.fromstring(archive.read(part))
            if local_name(root) == "styleSheet":
                codes = {
                    one.get("numFmtId", ""): one.get("formatCode", "")
                    for one in root.iter()
                    if local_name(one) == "numFmt" and is_disguise(one.get("formatCode", ""))
                }
                styles |= _numbered(_children(root, "cellXfs"), codes)
                rules |= {
                    str(number): one.get("formatCode", "")
                    for number, style in enumerate(_children(root, "dxfs"))
                    for one in style
                    if local_name(one) == "numFmt" and is_disguise(one.get("formatCode", ""))
                }
    return styles, rules


def _numbered(styles: list[ElementTree.Element], codes: Mapping[str, str]) -> dict[str, str]:
    wanted = ((str(number), style.get("numFmtId", "")) for number, style in enumerate(styles))
    return {number: codes[code] for number, code in wanted if code in codes}


def _children(root: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [child for part in root if local_name(part) == name for child in part]


# .ods ---------------------------------------------------------------------------------------------


def _in_ods(archive: zipfile.ZipFile) -> Iterator[Named]:
    styles = _ods_styles(archive)
    sheet, row, column, of_row = "", 0, 0, ""
    columns: list[tuple[int, str]] = []
    for event, item in elements(archive, "content.xml"):
        name = local_name(item)
        if event == "start" and name == "table":
            sheet, row, columns = attribute(item, "name"), 0, []
        elif event == "end" and name == "table-column":
            last = columns[-1][0] if columns else 0
            columns.append((last + _repeats(item, "columns"), attribute(item, "default-cell-style-name")))
        elif event == "start" and name == "table-row":
            column, of_row = 0, attribute(item, "default-cell-style-name")
        elif event == "end" and name in ("table-cell", "covered-table-cell"):
            of_column = next((style for last, style in columns if column < last), "")
            style = attribute(item, "style-name") or of_row or of_column
            if style in styles and len(item):
                yield styles[style], sheet, f"{get_column_letter(column + 1)}{row + 1}"
            column += _repeats(item, "columns")
        elif event == "end" and name == "table-row":
            row += _repeats(item, "rows")


def _ods_styles(archive: zipfile.ZipFile) -> dict[str, str]:
    """{style of cells: the text its format shows}, disguises only, with those that a condition puts on."""
    shown: dict[str, str] = {}
    cells: dict[str, set[str]] = {}
    for part in ("styles.xml", "content.xml"):
        if part not in archive.namelist():
            continue
        for event, item in elements(archive, part):
            name = local_name(item)
            if event == "end" and name == "text-style" and (said := _said_instead(item)) is not None:
                shown[attribute(item, "name")] = said
            elif event == "end" and name == "style":
                own = cells.setdefault(attribute(item, "name"), set())
                own |= {attribute(item, "data-style-name"), attribute(item, "parent-style-name")}
                own |= {attribute(one, "apply-style-name") for one in item if local_name(one) == "map"}
    found: dict[str, str] = {}
    for style in cells:
        reached, waiting = set(), [style]
        while waiting:
            one = waiting.pop()
            if one not in reached:
                reached.add(one)
                waiting += cells.get(one, ())
        said = next((shown[one] for one in sorted(reached) if one in shown), None)
        if said is not None:
            found[style] = said
    return found


def _said_instead(style: ElementTree.Element) -> str | None:
    """The text that a format shows beside or instead of the cell's own; None where it shows that alone."""
    literals = [one.text or "" for one in style if local_name(one) == "text"]
    has_own = any(local_name(one) == "text-content" for one in style)
    if has_own and not any(literal.strip() for literal in literals):
        return None
    return "".join(literals) or "–"


def _repeats(item: ElementTree.Element, what: str) -> int:
    return int(attribute(item, f"number-{what}-repeated") or 1)
