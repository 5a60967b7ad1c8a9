"""What lies over the cells of a spreadsheet and is no cell: pictures, shapes, charts, comments.

For workbooks that are written without any and come back: such a thing can hide what a cell says.
"""

import re
import zipfile
from pathlib import Path

_PARTS = re.compile(
    r"xl/(?:drawings/(?!_rels/)|media/|charts/|embeddings/|ctrlProps/|comments|threadedComments/|richData/)"
    r"|Pictures/|Object \d+/",
    re.IGNORECASE,
)
_MOST = 20


def added_objects(path: Path) -> tuple[str, ...]:
    """Names of the parts of an .xlsx, .xlsm or .ods that hold such things, at most twenty; () for others."""
    try:
        with zipfile.ZipFile(path) as archive:
            found = [name for name in archive.namelist() if _PARTS.match(name) and not name.endswith("/")]
    except (zipfile.BadZipFile, OSError, ValueError):
        # Whether the file can be read at all was for the reader to say.
        return ()
    return tuple(found[:_MOST])
