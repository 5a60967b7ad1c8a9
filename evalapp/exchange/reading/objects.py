"""What lies over the cells of a spreadsheet and is no cell: pictures, shapes, charts, comments.

For workbooks that are written without any and come back: such a thing can hide what a cell says.
"""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from evalapp.exchange.reading.parts import UNREADABLE, elements, local_name

_PARTS = re.compile(
    r"xl/(?:drawings/(?!_rels/)|media/|charts/|embeddings/|ctrlProps/|comments|threadedComments/|richData/)"
    r"|Pictures/|Object \d+/",
    re.IGNORECASE,
)
_RELATIONS = re.compile(r"/(?:drawing|vmlDrawing|image|comments|threadedComment|chart|oleObject|control)$")
"""Kinds of parts, wherever in the file they lie."""
_DRAWING = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_NOTE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}annotation"
_MOST = 20


def added_objects(path: Path) -> tuple[str, ...]:
    """Names of the parts of an .xlsx, .xlsm or .ods that hold such things, at most twenty; () for others."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            found = [name for name in names if _PARTS.match(name) and not name.endswith("/")]
            found += [one for name in names for one in _inside(archive, name)]
    except UNREADABLE:
        # Whether the file can be read at all was for the reader to say.
        return ()
    return tuple(dict.fromkeys(found))[:_MOST]


def _inside(archive: zipfile.ZipFile, part: str) -> Iterator[str]:
    """What the part itself says of such things."""
    if part.endswith(".rels"):
        for event, item in elements(archive, part):
            if event == "end" and _RELATIONS.search(item.get("Type", "")):
                yield item.get("Target", "").replace("../", "xl/").lstrip("/")
    elif part == "content.xml":
        is_body = False
        for event, item in elements(archive, part):
            is_body = is_body or local_name(item) == "body"
            if event == "start" and is_body and (item.tag.startswith(_DRAWING) or item.tag == _NOTE):
                yield local_name(item)
