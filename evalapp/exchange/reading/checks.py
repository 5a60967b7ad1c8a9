"""What can be told of a spreadsheet file from its head and its zip directory, before anything is unpacked.

The limits refuse no real file of some 3,500 that were tried; there is deliberately no check of the
ratio of packing, which stops nothing more and refuses real files.
"""

import stat
import zipfile
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from evalapp.domain.errors import BadFile

MAX_FILE = 100 * 2**20
MAX_MEMBERS = 20_000
MAX_PART = 512 * 2**20
MAX_PARTS = 768 * 2**20

_ZIP = b"PK\x03\x04"
_ZIP_EMPTY = b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END_OF_DIRECTORY = b"PK\x05\x06"
_END_LENGTH = 22
_LONGEST_COMMENT = 0xFFFF
_ENCRYPTED = 0x1
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")


class FileKind(StrEnum):
    """How a file is to be read."""

    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    CSV = "csv"


_BY_SUFFIX = {
    ".xlsx": FileKind.XLSX,
    ".xlsm": FileKind.XLSX,
    ".xls": FileKind.XLS,
    ".ods": FileKind.ODS,
    ".csv": FileKind.CSV,
    ".txt": FileKind.CSV,
    ".tsv": FileKind.CSV,
}
SUFFIXES = tuple(_BY_SUFFIX)
"""File name endings that can be imported."""


def check_file(path: Path) -> FileKind:
    """The kind of the spreadsheet at ``path``; raises BadFile for what must not be read.

    Codes: ``file_missing``, ``file_not_regular``, ``file_empty``, ``file_too_large``,
    ``file_type_unknown``, ``file_other_format``, ``file_encrypted``, ``file_damaged``,
    ``file_too_much_inside``, ``file_unreadable``.
    """
    kind = _BY_SUFFIX.get(path.suffix.lower())
    try:
        size = _size(path)
        if kind is None:
            raise BadFile("file_type_unknown", path=path.name)
        with path.open("rb") as file:
            _check_content(file, kind, path.name, size)
    except FileNotFoundError as error:
        raise BadFile("file_missing", path=path.name) from error
    except OSError as error:
        raise BadFile("file_unreadable", path=path.name) from error
    return kind


def _size(path: Path) -> int:
    # stat before open: opening a pipe would wait for a writer for ever.
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise BadFile("file_not_regular", path=path.name)
    if status.st_size == 0:
        raise BadFile("file_empty", path=path.name)
    if status.st_size > MAX_FILE:
        raise BadFile("file_too_large", path=path.name, limit=MAX_FILE // 2**20)
    return status.st_size


def _check_content(file: BinaryIO, kind: FileKind, name: str, size: int) -> None:
    head = file.read(8)
    is_zip, is_ole = head.startswith((_ZIP, _ZIP_EMPTY)), head == _OLE
    if kind in {FileKind.XLSX, FileKind.ODS}:
        if is_ole and _ENCRYPTED_PACKAGE in file.read(MAX_FILE):
            raise BadFile("file_encrypted", path=name)
        if not is_zip:
            raise BadFile("file_other_format", path=name)
        _check_zip(file, kind, name, size)
    elif kind is FileKind.XLS and not is_ole:
        # Excel 2.0–4.0 wrote bare BIFF streams; they are not read, and neither is HTML named .xls.
        raise BadFile("file_other_format", path=name)
    elif kind is FileKind.CSV and (is_zip or is_ole):
        raise BadFile("file_other_format", path=name)


def _check_zip(file: BinaryIO, kind: FileKind, name: str, size: int) -> None:
    if _claimed_members(file, size) > MAX_MEMBERS:
        raise BadFile("file_too_much_inside", path=name)
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError) as error:
        raise BadFile("file_damaged", path=name) from error
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise BadFile("file_encrypted", path=name)
    parts = [member.file_size for member in members if _is_read(member.filename)]
    if len(members) > MAX_MEMBERS or max(parts, default=0) > MAX_PART or sum(parts) > MAX_PARTS:
        raise BadFile("file_too_much_inside", path=name)
    if sum(member.compress_size for member in members) > size:
        raise BadFile("file_damaged", path=name)
    names = {member.filename.replace("\\", "/").lower() for member in members}
    wanted = "content.xml" if kind is FileKind.ODS else "[content_types].xml"
    if wanted not in names:
        raise BadFile("file_other_format", path=name)


def _is_read(member: str) -> bool:
    return member.lower().endswith((".xml", ".rels", ".bin"))


def _claimed_members(file: BinaryIO, size: int) -> int:
    # Read by hand: the zip module would build an object for each of a million claimed members.
    file.seek(max(0, size - _END_LENGTH - _LONGEST_COMMENT))
    tail = file.read()
    end = tail.rfind(_END_OF_DIRECTORY)
    if end < 0:
        return 0
    if (zip64 := tail.rfind(b"PK\x06\x06", 0, end)) >= 0:
        return int.from_bytes(tail[zip64 + 32 : zip64 + 40], "little")
    return int.from_bytes(tail[end + 10 : end + 12], "little")
