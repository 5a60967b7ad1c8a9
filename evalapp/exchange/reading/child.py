"""The child process: reads one spreadsheet under limits and sends its cells to the parent, line by line.

It runs alone, so it imports nothing of the application but its neighbours here, and nothing heavy. Each
line on its standard output is JSON: ``{"sheet": name, "hidden": bool}``, then lists of
``[row number, cells]``, and at the very end ``{"end": true}`` or ``{"error": code}``. Values that JSON
does not have are objects with one key: ``d`` date, ``m`` moment, ``h`` time, ``s`` duration in seconds,
``e`` the text of a faulty cell.
"""

import json
import math
import re
import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import chain
from pathlib import Path
from typing import IO, Any

from evalapp.exchange.reading.gaps import Gaps, find_gaps

MEMORY_LIMIT = 700 * 2**20
PROCESSOR_SECONDS = 8
_CHUNK = 400
_FIRST_YEAR = 1900
_LAST_COLUMN = 16_383
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


def main(arguments: list[str]) -> int:
    """Read the file ``arguments[0]`` of kind ``arguments[1]``; the exit code tells nothing, the lines do."""
    path, kind = arguments
    _set_limits()
    out = sys.stdout.buffer
    try:
        for line in _lines(Path(path), kind):
            _send(out, line)
        _send(out, {"end": True})
    except MemoryError:
        _send(out, {"error": "file_needs_too_much"})
    except ReadingFailed as failure:
        _send(out, {"error": failure.code})
    out.flush()
    return 0


class ReadingFailed(Exception):
    """The file cannot be read; ``code`` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def _set_limits() -> None:
    try:
        import resource  # noqa: PLC0415  (absent on Windows, where the parent watches)
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_SECONDS, PROCESSOR_SECONDS + 1))


def _lines(path: Path, kind: str) -> Iterator[Any]:
    if kind == "csv":
        from evalapp.exchange.reading.csv_text import CsvTrouble, read_csv  # noqa: PLC0415

        try:
            yield {"sheet": path.stem, "hidden": False}
            yield from _chunks(read_csv(path), {})
        except CsvTrouble as trouble:
            raise ReadingFailed(trouble.code) from trouble
        return
    gaps = find_gaps(path, kind)
    yield from _calamine_lines(path, gaps)


def _calamine_lines(path: Path, gaps: Gaps) -> Iterator[Any]:
    import python_calamine  # noqa: PLC0415  (after the limits are set)

    try:
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        for about in book.sheets_metadata:
            if about.typ != python_calamine.SheetTypeEnum.WorkSheet:
                continue
            sheet = book.get_sheet_by_name(about.name)
            hidden = about.visible != python_calamine.SheetVisibleEnum.Visible
            yield {"sheet": about.name, "hidden": hidden}
            left = sheet.start[1] if sheet.start else 0
            rows = ((number, [""] * left + row) for number, row in enumerate(sheet.iter_rows(), 1))
            yield from _chunks(rows, gaps.get(about.name, {}))
    except MemoryError:
        raise
    except python_calamine.PasswordError as error:
        raise ReadingFailed("file_encrypted") from error
    # calamine's own errors share no useful base, and its panics derive from BaseException.
    except BaseException as error:
        raise ReadingFailed("file_damaged") from error


def _chunks(rows: Iterable[tuple[int, list[Any]]], gaps: dict[tuple[int, int], str]) -> Iterator[Any]:
    faulty_rows = {row for row, _ in gaps}
    seen = 0
    chunk: list[tuple[int, list[Any]]] = []
    for number, cells in chain(rows, ((row, []) for row in sorted(faulty_rows))):
        if number <= seen:
            continue
        seen = number
        if number in faulty_rows:
            _fill_gaps(number, cells, gaps)
        while cells and cells[-1] == "":
            cells.pop()
        if cells:
            chunk.append((number, cells))
            if len(chunk) == _CHUNK:
                yield chunk
                chunk = []
    if chunk:
        yield chunk


def _fill_gaps(number: int, cells: list[Any], gaps: dict[tuple[int, int], str]) -> None:
    for (row, column), text in gaps.items():
        if row != number or column > _LAST_COLUMN:
            continue
        # The reader's rectangle ends at the last cell that it saw; a fault may lie beyond.
        cells.extend([""] * (column + 1 - len(cells)))
        if cells[column] == "":
            cells[column] = {"e": text}


def _send(out: IO[bytes], line: Any) -> None:
    try:
        text = json.dumps(line, ensure_ascii=False, allow_nan=False, default=_encoded)
    except ValueError:
        text = json.dumps(_finite(line), ensure_ascii=False, default=_encoded)
    # JSON writes control characters as \u00…: looking for that is cheaper than looking into each cell.
    if "\\u" in text or "\x7f" in text or "\uffff" in text or "\ufffe" in text:
        text = json.dumps(_clean(json.loads(text)), ensure_ascii=False)
    out.write(text.encode("utf-8", "replace") + b"\n")


def _encoded(value: object) -> dict[str, object]:
    if isinstance(value, datetime | date) and value.year < _FIRST_YEAR:
        # A date of NaN reads as 1899-12-30: the file holds no date there.
        return {"e": "#NUM!"}
    if isinstance(value, datetime):
        return {"m": value.replace(tzinfo=None).isoformat()}
    if isinstance(value, date):
        return {"d": value.isoformat()}
    if isinstance(value, time):
        return {"h": value.isoformat()}
    if isinstance(value, timedelta):
        return {"s": value.total_seconds()}
    return {"e": str(value)[:40]}


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else {"e": "#NUM!"}
    if isinstance(value, list | tuple):
        return [_finite(item) for item in value]
    return value


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return _CONTROL.sub("", value)
    if isinstance(value, list):
        return [_clean(item) for item in value]
    if isinstance(value, dict):
        return {key: _clean(item) for key, item in value.items()}
    return value
