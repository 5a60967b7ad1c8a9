"""Error cells of a workbook of Excel 97–2003, which the reader leaves blank.

The file is a compound document (a file system in a file, [MS-CFB]) whose stream "Workbook" is a
sequence of records ([MS-XLS]). Only what leads to error cells is looked at.
"""

import struct
from collections.abc import Iterator

Errors = dict[str, dict[tuple[int, int], str]]
"""Per sheet name: (row from 1, column from 0) → the error's text."""

_WORDS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
_FORMULA, _BOOL_ERR, _SHEET, _BEGIN = 0x0006, 0x0205, 0x0085, 0x0809
_LAST_SECTOR = 0xFFFFFFFA
_HEADER = 512
_ENTRY = 128
_IN_HEADER = 109
_SMALLEST_STREAM = 4096
_FORMULA_LENGTH, _BOOL_ERR_LENGTH = 20, 8
_IS_ERROR = 2


def xls_errors(content: bytes) -> Errors:
    """The error cells of the workbook in ``content``; {} when it is put together otherwise.

    Raises struct.error or IndexError for a damaged file.
    """
    stream = _workbook_stream(content)
    found: Errors = {}
    names: dict[int, str] = {}
    sheet = ""
    for place, kind, data in _records(stream):
        if kind == _SHEET:
            (start,) = struct.unpack_from("<I", data)
            names[start] = _sheet_name(data)
        elif kind == _BEGIN:
            sheet = names.get(place, "")
        elif kind in {_BOOL_ERR, _FORMULA} and (error := _error(kind, data)):
            row, column = struct.unpack_from("<HH", data)
            found.setdefault(sheet, {})[row + 1, column] = error
    return found


def _error(kind: int, data: bytes) -> str:
    if kind == _BOOL_ERR and len(data) >= _BOOL_ERR_LENGTH and data[7]:
        return _WORDS.get(data[6], "#N/A")
    if kind == _FORMULA and len(data) >= _FORMULA_LENGTH and data[12:14] == b"\xff\xff":
        return _WORDS.get(data[8], "#N/A") if data[6] == _IS_ERROR else ""
    return ""


def _sheet_name(data: bytes) -> str:
    length, is_wide = data[6], data[7] & 1
    encoding = "utf-16-le" if is_wide else "latin-1"
    return data[8 : 8 + length * (1 + is_wide)].decode(encoding, "replace")


def _records(stream: bytes) -> Iterator[tuple[int, int, bytes]]:
    place = 0
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, place)
        yield place, kind, stream[place + 4 : place + 4 + length]
        place += 4 + length


def _workbook_stream(content: bytes) -> bytes:
    (power,) = struct.unpack_from("<H", content, 30)
    size = 1 << power
    table_count, first_directory = (
        struct.unpack_from("<I", content, 44)[0],
        struct.unpack_from("<I", content, 48)[0],
    )
    next_list, list_count = struct.unpack_from("<II", content, 68)
    tables = list(struct.unpack_from(f"<{_IN_HEADER}I", content, 76))
    for _ in range(list_count):
        words = struct.unpack_from(f"<{size // 4}I", content, _HEADER + next_list * size)
        tables += words[:-1]
        next_list = words[-1]
    chain: list[int] = []
    for table in tables[:table_count]:
        chain += struct.unpack_from(f"<{size // 4}I", content, _HEADER + table * size)
    directory = _followed(content, chain, first_directory, size)
    for start in range(0, len(directory), _ENTRY):
        entry = directory[start : start + _ENTRY]
        name = entry[: max(0, struct.unpack_from("<H", entry, 64)[0] - 2)].decode("utf-16-le", "replace")
        if name in {"Workbook", "Book"}:
            first, length = struct.unpack_from("<II", entry, 116)
            # Short streams lie elsewhere, and hold no list worth the name.
            return _followed(content, chain, first, size)[:length] if length >= _SMALLEST_STREAM else b""
    return b""


def _followed(content: bytes, chain: list[int], sector: int, size: int) -> bytes:
    parts: list[bytes] = []
    while sector < _LAST_SECTOR and len(parts) <= len(chain):
        parts.append(content[_HEADER + sector * size : _HEADER + (sector + 1) * size])
        sector = chain[sector]
    return b"".join(parts)
