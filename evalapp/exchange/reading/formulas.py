"""Where a spreadsheet holds formulas: the reader gives their last value and nothing that tells them apart.

For workbooks that are written without any and come back. Called after the guarded reader has accepted the
file; looks with plain searches only.
"""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO
from xml.etree import ElementTree

from evalapp.exchange.reading.gaps import column_index, sheet_parts

Places = frozenset[tuple[int, int]]
"""Rows and columns, from 1."""

SOMEWHERE = ""
"""Instead of a sheet's name: a formula is somewhere in the file."""

_BLOCK = 4 * 2**20
_OVERLAP = 64 * 2**10
_CELL = re.compile(
    rb"<(?:\w+:)?c\b(?=[^<>]*\br=[\"']([A-Z]{1,3})(\d{1,7})[\"'])[^<>]*>\s*<(?:\w+:)?f[\s/>]",
)
_IN_ODS = re.compile(rb"\bformula=[\"']")
_MOST = 10_000
_UNREADABLE = (
    zipfile.BadZipFile,
    KeyError,
    IndexError,
    ElementTree.ParseError,
    OSError,
    ValueError,
    NotImplementedError,
)


def formula_cells(path: Path) -> dict[str, Places]:
    """{sheet: its cells with a formula}, at most ten thousand a sheet; of .ods only ``SOMEWHERE``."""
    if not zipfile.is_zipfile(path):
        return {}
    try:
        with zipfile.ZipFile(path) as archive:
            if "content.xml" in archive.namelist():
                with archive.open("content.xml") as stream:
                    is_there = any(_IN_ODS.search(window) for window in _windows(stream))
                return {SOMEWHERE: frozenset()} if is_there else {}
            return {name: places for name, part in sheet_parts(archive) if (places := _places(archive, part))}
    except _UNREADABLE:
        # Whether the file can be read at all was for the reader to say.
        return {}


def _places(archive: zipfile.ZipFile, part: str) -> Places:
    found: set[tuple[int, int]] = set()
    with archive.open(part) as stream:
        for window in _windows(stream):
            for match in _CELL.finditer(window):
                found.add((int(match[2]), column_index(match[1].decode()) + 1))
                if len(found) >= _MOST:
                    return frozenset(found)
    return frozenset(found)


def _windows(stream: IO[bytes]) -> Iterator[bytes]:
    """The content in blocks that overlap, so that nothing searched for is cut."""
    rest = b""
    while block := stream.read(_BLOCK):
        window = rest + block
        rest = window[-_OVERLAP:]
        yield window
