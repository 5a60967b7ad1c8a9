"""Writing files whole or not at all."""

import errno
import os
import secrets
from pathlib import Path

from evalapp.domain.errors import BadFile


def write_atomically(path: Path, content: bytes) -> None:
    """Write ``content`` beside ``path``, make sure it is on the disk, then rename it over ``path``.

    Raises BadFile ``disk_full``, or ``file_unwritable`` when the folder cannot be written.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        beside.unlink(missing_ok=True)
        code = "disk_full" if error.errno == errno.ENOSPC else "file_unwritable"
        raise BadFile(code, path=str(path)) from error


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` survive a power cut, where the system can do that."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
