"""Which rows and columns of a spreadsheet are hidden: whoever looked at the sheet did not see them."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from evalapp.exchange.reading.gaps import sheet_parts
from evalapp.exchange.reading.parts import UNREADABLE, attribute, elements, local_name

Span = tuple[int, int]
"""First and last, from 1."""

_TRUE = ("1", "true")
_HIDDEN_ODS = ("collapse", "filter")


@dataclass(frozen=True, slots=True)
class HiddenLines:
    """Hidden rows and columns of a sheet."""

    rows: tuple[Span, ...] = ()
    columns: tuple[Span, ...] = ()

    def hides(self, row: int, column: int) -> bool:
        """Whether a cell cannot be seen."""
        return _within(row, self.rows) or _within(column, self.columns)


NOTHING_HIDDEN = HiddenLines()


def hidden_lines(path: Path) -> dict[str, HiddenLines]:
    """{sheet: its hidden rows and columns} of an .xlsx, .xlsm or .ods."""
    try:
        with zipfile.ZipFile(path) as archive:
            if "content.xml" in archive.namelist():
                return _in_ods(archive)
            return {name: _in_xlsx(archive, part) for name, part in sheet_parts(archive)}
    except UNREADABLE:
        # Whether the file can be read at all was for the reader to say.
        return {}


def _within(number: int, spans: tuple[Span, ...]) -> bool:
    return any(first <= number <= last for first, last in spans)


def _in_xlsx(archive: zipfile.ZipFile, part: str) -> HiddenLines:
    rows: list[Span] = []
    columns: list[Span] = []
    number = 0
    for event, item in elements(archive, part):
        if event != "start":
            continue
        match local_name(item):
            case "row":
                number = int(item.get("r") or number + 1)
                if _is_off(item, "ht"):
                    rows.append((number, number))
            case "col" if _is_off(item, "width"):
                columns.append((int(item.get("min", "1")), int(item.get("max", "1"))))
    return HiddenLines(tuple(rows), tuple(columns))


def _is_off(item: ElementTree.Element, size: str) -> bool:
    """Hidden, or of no height or width."""
    return item.get("hidden", "") in _TRUE or float(item.get(size) or 1) == 0


def _in_ods(archive: zipfile.ZipFile) -> dict[str, HiddenLines]:
    return {
        sheet: HiddenLines(tuple(found["table-row"]), tuple(found["table-column"]))
        for sheet, found in _tables_of(archive)
    }


def _tables_of(archive: zipfile.ZipFile) -> Iterator[tuple[str, dict[str, list[Span]]]]:
    sheet, found, last = "", _nothing(), {"table-row": 0, "table-column": 0}
    for event, item in elements(archive, "content.xml"):
        name = local_name(item)
        if name == "table" and event == "start":
            sheet, found, last = attribute(item, "name"), _nothing(), dict.fromkeys(last, 0)
        elif name == "table":
            yield sheet, found
        elif name in last and event == "start":
            kind = name.removeprefix("table-")
            count = int(attribute(item, f"number-{kind}s-repeated") or 1)
            if attribute(item, "visibility") in _HIDDEN_ODS:
                found[name].append((last[name] + 1, last[name] + count))
            last[name] += count


def _nothing() -> dict[str, list[Span]]:
    return {"table-row": [], "table-column": []}
