"""Comma-, semicolon- and tab-separated text, as Excel and older systems of Kazakhstan write it.

Encoding: a byte order mark, else UTF-8, else KZ-1048 (the same as Windows-1251 for Russian). Separator:
Excel's ``sep=;`` line, else the one that stands most evenly in the first lines. The standard library's
Sniffer is not used: it takes seconds on ordinary files and is wrong on the ``sep=`` line.
"""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

MAX_LINE = 1_000_000
MAX_CELL = 131_072
_LOOKED_AT = 30
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


class CsvTrouble(Exception):
    """The text is no table; ``code`` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def read_csv(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Rows of the file with their number from 1; every cell is text.

    Raises CsvTrouble: ``csv_not_text`` (NUL bytes), ``csv_line_too_long``, ``csv_quotes`` (a quotation
    mark that is never closed).
    """
    text = decoded(path.read_bytes())
    if "\0" in text:
        raise CsvTrouble("csv_not_text")
    if any(len(line) > MAX_LINE for line in text.splitlines()):
        raise CsvTrouble("csv_line_too_long")
    number = 0
    if named := _SEPARATOR_LINE.match(text):
        separator, text, number = named.group(1), text[named.end() :], 1
    else:
        separator = likely_separator(text)
    csv.field_size_limit(MAX_CELL)
    lines = io.StringIO(text, newline="")
    try:
        for row in csv.reader(lines, delimiter=separator, strict=True):
            number += 1
            yield number, row
    except csv.Error as error:
        raise CsvTrouble("csv_quotes") from error


def decoded(content: bytes) -> str:
    """The text of ``content`` in the encoding it seems to have; never fails."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        # One byte of KZ-1048 is not assigned.
        return content.decode("kz1048", "replace")


def likely_separator(text: str) -> str:
    """The separator that splits the first lines into most cells, evenly; a comma when none does."""
    lines = [line for line in text[:MAX_LINE].splitlines()[:_LOOKED_AT] if line.strip()]
    plain = [re.sub(r'"[^"]*"', "", line) for line in lines]

    def evidence(separator: str) -> tuple[int, int]:
        counts = [line.count(separator) for line in plain]
        most = max(counts, default=0)
        return sum(1 for count in counts if most and count == most), most

    # A decimal comma stands in some cells of some rows; the separator stands in each row as often.
    return max((",", ";", "\t"), key=evidence)
