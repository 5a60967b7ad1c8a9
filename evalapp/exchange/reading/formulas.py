"""Where a spreadsheet holds formulas: the reader gives their last value and nothing that tells them apart.

For workbooks that are written without any and come back. Called after the guarded reader has accepted the
file.
"""

import re
import zipfile
from pathlib import Path

from evalapp.exchange.reading.gaps import column_index, sheet_parts
from evalapp.exchange.reading.parts import UNREADABLE, elements, local_name

Places = frozenset[tuple[int, int]]
"""Rows and columns, from 1."""

SOMEWHERE = ""
"""Instead of a sheet's name: a formula is somewhere in the file, or a part could not be looked through."""

_NAME = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")
_FORMULA_IN_ODS = "}formula"


def formula_cells(path: Path) -> dict[str, Places]:
    """{sheet: its cells with a formula}; of .ods only ``SOMEWHERE``."""
    if not zipfile.is_zipfile(path):
        return {}
    try:
        with zipfile.ZipFile(path) as archive:
            if "content.xml" in archive.namelist():
                is_there = any(
                    key.endswith(_FORMULA_IN_ODS)
                    for event, item in elements(archive, "content.xml")
                    if event == "start"
                    for key in item.attrib
                )
                return {SOMEWHERE: frozenset()} if is_there else {}
            return {name: places for name, part in sheet_parts(archive) if (places := _places(archive, part))}
    except UNREADABLE:
        # What cannot be looked through is not known to be free of formulas.
        return {SOMEWHERE: frozenset()}


def _places(archive: zipfile.ZipFile, part: str) -> Places:
    """Cells with a formula; those without a name stand where the one before them ends."""
    found: set[tuple[int, int]] = set()
    row = column = 0
    for event, item in elements(archive, part):
        name = local_name(item)
        if event == "start" and name == "row":
            row, column = int(item.get("r") or row + 1), 0
        elif event == "start" and name == "c":
            named = _NAME.fullmatch(item.get("r", ""))
            row = int(named[2]) if named else row
            column = column_index(named[1].upper()) + 1 if named else column + 1
        elif event == "end" and name == "c" and any(local_name(part) == "f" for part in item):
            found.add((row, column))
    return frozenset(found)
