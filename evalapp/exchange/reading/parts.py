"""The parts of a returned workbook, as they are looked through for what a reader of cells does not see.

For small workbooks that are written here and come back. Called after the guarded reader has accepted the
file; parsed, not searched: a comment between two tags or another encoding hides nothing from a parser.
"""

import struct
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

LONGEST = 32 * 2**20
"""Bytes of a part that are looked through; no ballot has a longer one."""

UNREADABLE = (
    zipfile.BadZipFile,
    KeyError,
    IndexError,
    ElementTree.ParseError,
    OSError,
    ValueError,
    NotImplementedError,
    struct.error,
)


def local_name(item: ElementTree.Element) -> str:
    """The element's name without its namespace."""
    return item.tag.rpartition("}")[2]


def attribute(item: ElementTree.Element, name: str) -> str:
    """An attribute by its name without the namespace, "" when it is not there."""
    return next((value for key, value in item.attrib.items() if key.rpartition("}")[2] == name), "")


def elements(archive: zipfile.ZipFile, part: str) -> Iterator[tuple[str, ElementTree.Element]]:
    """The part's elements with ``start`` or ``end``; those that ended are emptied when the next comes.

    Raises one of :data:`UNREADABLE`, ValueError for a part that is too long.
    """
    if archive.getinfo(part).file_size > LONGEST:
        raise ValueError(part)
    with archive.open(part) as stream:
        ended: ElementTree.Element | None = None
        for event, item in ElementTree.iterparse(stream, events=("start", "end")):
            if ended is not None:
                ended.clear()
            ended = item if event == "end" and local_name(item) in _WHOLE else None
            yield event, item


_WHOLE = frozenset({"row", "table-row"})
"""What is let go when it ended: its cells were seen."""
