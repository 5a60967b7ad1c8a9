"""Puts a finished document in its place in one step; says in words why it cannot."""

import errno
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from evalapp.domain.errors import BadFile

Confirm = Callable[[], None]
"""Called when a document is complete and before anybody can open it."""

_LONGEST_NAME = 90
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
_KEPT_BY_WINDOWS = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE)


def place(content: bytes | memoryview, path: Path, *, confirm: Confirm | None = None) -> None:
    """Write ``content`` beside ``path``, then rename it.

    :raises BadFile: ``file_in_use`` (with a free name in ``other``), ``folder_missing``, ``disk_full``,
        ``file_unwritable``.
    """
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        if confirm is not None:
            confirm()
        Path(temporary).replace(path)
    except OSError as error:
        raise worded(error, path, is_beside=temporary is not None) from error
    finally:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)


def make_folder(path: Path) -> Path:
    """The folder at ``path``, made when it is absent.

    :raises BadFile: ``folder_missing`` when the one it lies in is, ``disk_full``, ``file_unwritable``.
    """
    try:
        path.mkdir(exist_ok=True)
    except OSError as error:
        raise worded(error, path, is_beside=False) from error
    return path


def safe_name(text: str) -> str:
    """``text`` as a file name without its ending: nothing that Windows refuses, not too long."""
    name = " ".join(_NOT_IN_NAMES.sub(" ", text).split())[:_LONGEST_NAME].strip(" .")
    stem = name.split(".")[0].strip()
    return f"_{name}" if not name or _KEPT_BY_WINDOWS.fullmatch(stem) else name


def free_name(path: Path) -> Path:
    """The first of ``name (2)``, ``name (3)`` … that does not exist."""
    return next(other for other in _other_names(path) if not other.exists())


def worded(error: OSError, path: Path, *, is_beside: bool) -> BadFile:
    """``is_beside``: the file could be written beside its place, so the folder is not the trouble."""
    if isinstance(error, FileNotFoundError):
        return BadFile("folder_missing", path=path.parent)
    if error.errno == errno.ENOSPC:
        return BadFile("disk_full", path=path)
    if isinstance(error, PermissionError) and is_beside and path.is_file():
        return BadFile("file_in_use", path=path, other=free_name(path))
    return BadFile("file_unwritable", path=path)


def _other_names(path: Path) -> Iterator[Path]:
    number = 2
    while True:
        yield path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
