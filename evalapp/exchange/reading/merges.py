"""Which cells of a spreadsheet are joined with others: all but the first of them cannot be seen."""

import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from evalapp.exchange.reading.gaps import column_index, sheet_parts
from evalapp.exchange.reading.parts import UNREADABLE, attribute, elements, local_name

Area = tuple[int, int, int, int]
"""First row, first column, last row, last column, from 1."""

_AREA = re.compile(r"([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})")


def merged_areas(path: Path) -> dict[str, tuple[Area, ...]]:
    """{sheet: its areas of joined cells} of an .xlsx, .xlsm or .ods."""
    try:
        with zipfile.ZipFile(path) as archive:
            if "content.xml" in archive.namelist():
                return _in_ods(archive)
            return {name: tuple(_in_xlsx(archive, part)) for name, part in sheet_parts(archive)}
    except UNREADABLE:
        # Whether the file can be read at all was for the reader to say.
        return {}


def _in_xlsx(archive: zipfile.ZipFile, part: str) -> list[Area]:
    found = []
    for event, item in elements(archive, part):
        if event == "end" and local_name(item) == "mergeCell":
            named = _AREA.fullmatch(item.get("ref", "").replace("$", "").upper())
            if named:
                first, last = column_index(named[1]) + 1, column_index(named[3]) + 1
                found.append((int(named[2]), first, int(named[4]), last))
    return found


def _in_ods(archive: zipfile.ZipFile) -> dict[str, tuple[Area, ...]]:
    found: dict[str, list[Area]] = {}
    sheet, row, column = "", 0, 0
    for event, item in elements(archive, "content.xml"):
        name = local_name(item)
        if event == "start" and name == "table":
            sheet, row = attribute(item, "name"), 0
        elif event == "start" and name == "table-row":
            column = 0
        elif event == "end" and name in ("table-cell", "covered-table-cell"):
            rows, columns = _number(item, "number-rows-spanned"), _number(item, "number-columns-spanned")
            if rows * columns > 1:
                found.setdefault(sheet, []).append((row + 1, column + 1, row + rows, column + columns))
            column += _number(item, "number-columns-repeated")
        elif event == "end" and name == "table-row":
            row += _number(item, "number-rows-repeated")
    return {title: tuple(areas) for title, areas in found.items()}


def _number(item: ElementTree.Element, name: str) -> int:
    return int(attribute(item, name) or 1)
