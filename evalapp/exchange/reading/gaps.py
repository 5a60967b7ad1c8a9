"""Cells that the reader leaves blank though the file says more: errors, and formulas never computed.

A ``#N/A`` must not become "missing". The places are looked up in the sheets' XML (.xlsx, .ods), where a
plain search tells in one pass that most files have none, or in the records of an old workbook (.xls).
"""

import html
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from evalapp.exchange.reading.parts import UNREADABLE
from evalapp.exchange.reading.xls_errors import xls_errors

Gaps = dict[str, dict[tuple[int, int], str]]
"""Per sheet name: (row from 1, column from 0) → the error's text (``#N/A``), or the formula that was
never computed, with its ``=`` in front."""

_BLOCK = 4 * 2**20
_OVERLAP = 64 * 2**10
_MOST = 10_000
_TAIL = r'(?:[^<>]*\br=["\']([A-Z]{1,3})(\d{1,7})["\'])[^<>]*>'
_ERROR = re.compile(
    rb"<(?:\w+:)?c\b(?=[^<>]*\bt=[\"']e[\"'])"
    + _TAIL.encode()
    + rb".{0,9000}?<(?:\w+:)?v[^<>]*>([^<]{1,20})<",
    re.DOTALL,
)
_FORMULA = re.compile(
    rb"<(?:\w+:)?c\b(?![^<>]*\bt=[\"'](?:str|e)[\"'])"
    + _TAIL.encode()
    + rb"\s*<(?:\w+:)?f\b(?:[^<>]*/>|[^<>]*>([^<]*)</(?:\w+:)?f>)"
    + rb"\s*(?:</(?:\w+:)?c>|<(?:\w+:)?v\s*/>|<(?:\w+:)?v></)"
)
_SUSPECTS = (b't="e"', b"t='e'", b"<f>", b"<f ", b"<f/", b":f>", b":f ", b":f/")
_HINTS = (b't="e"', b"t='e'", b"<f", b":f")
"""A window without any of these has no suspect; most have none, and four searches take half the time."""
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def find_gaps(path: Path, kind: str) -> Gaps:
    """Faulty cells of the spreadsheet at ``path``, at most ten thousand a sheet; {} for other formats."""
    try:
        if kind == "xls":
            return xls_errors(path.read_bytes())
        with zipfile.ZipFile(path) as archive:
            if kind == "ods":
                return _ods_gaps(archive)
            return {name: dict(_sheet_gaps(archive, part)) for name, part in sheet_parts(archive)}
    except UNREADABLE:
        # Whether the file can be read at all is for the reader to say.
        return {}


def sheet_parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Each sheet's name and the part of the .xlsx that holds its cells."""
    known = set(archive.namelist())
    relations = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {item.get("Id", ""): item.get("Target", "") for item in relations.iter(_RELATION)}
    book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
    for item in book.iter():
        if item.tag.rpartition("}")[2] != "sheet":
            continue
        relation = next((value for key, value in item.attrib.items() if key.endswith("}id")), "")
        target = targets.get(relation, "")
        part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if part in known:
            yield item.get("name", ""), part


def _sheet_gaps(archive: zipfile.ZipFile, part: str) -> Iterator[tuple[tuple[int, int], str]]:
    found = 0
    with archive.open(part) as stream:
        rest = b""
        while block := stream.read(_BLOCK):
            window = rest + block
            rest = window[-_OVERLAP:]
            if not any(hint in window for hint in _HINTS):
                continue
            if not any(suspect in window for suspect in _SUSPECTS):
                continue
            for gap in _gaps_in(window):
                yield gap
                found += 1
                if found >= _MOST:
                    return


def _gaps_in(window: bytes) -> Iterator[tuple[tuple[int, int], str]]:
    for match in _ERROR.finditer(window):
        letters, row, text = match.groups()
        yield (int(row), column_index(letters.decode())), text.decode("utf-8", "replace")
    for match in _FORMULA.finditer(window):
        letters, row, formula = match.groups()
        text = html.unescape((formula or b"").decode("utf-8", "replace"))
        yield (int(row), column_index(letters.decode())), f"={text}"


def column_index(letters: str) -> int:
    """The column's number from 0: A → 0, Z → 25, AA → 26."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _ods_gaps(archive: zipfile.ZipFile) -> Gaps:
    with archive.open("content.xml") as stream:
        rest = b""
        while block := stream.read(_BLOCK):
            if b'value-type="error"' in rest + block:
                break
            rest = block[-64:]
        else:
            return {}
    with archive.open("content.xml") as stream:
        return _ods_errors(ElementTree.iterparse(stream, events=("start", "end")))


def _ods_errors(events: Iterator[tuple[str, ElementTree.Element]]) -> Gaps:
    gaps: Gaps = {}
    sheet, row, column = "", 0, 0
    for event, item in events:
        tag = item.tag.rpartition("}")[2]
        if event == "start":
            if tag == "table":
                sheet, row = _attribute(item, "name"), 0
            elif tag == "table-row":
                column = 0
        elif tag in {"table-cell", "covered-table-cell"}:
            if any(key.endswith("}value-type") and value == "error" for key, value in item.attrib.items()):
                gaps.setdefault(sheet, {})[row + 1, column] = "".join(item.itertext()).strip() or "#N/A"
            column += int(_attribute(item, "number-columns-repeated") or 1)
            item.clear()
        elif tag == "table-row":
            row += int(_attribute(item, "number-rows-repeated") or 1)
            item.clear()
    return gaps


def _attribute(item: ElementTree.Element, name: str) -> str:
    return next((value for key, value in item.attrib.items() if key.rpartition("}")[2] == name), "")
