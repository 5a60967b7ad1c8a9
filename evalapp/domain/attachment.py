"""Files that belong to an application: what kind a file is by its content, and which are taken."""

import io
import zipfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

from evalapp.domain.errors import Refused
from evalapp.domain.reserve_terms import ReserveTerms

_MIB = 1024 * 1024
_LONGEST_NAME = 200
_MOST_MEMBERS = 20_000
_MACROS = "vbaProject.bin"


class FileKind(StrEnum):
    """What a file is, told by its content."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"
    DOCX = "docx"
    XLSX = "xlsx"

    @property
    def media_type(self) -> str:
        """The MIME type."""
        return _MEDIA_TYPES[self]

    @property
    def is_picture(self) -> bool:
        """Whether the window itself can show it."""
        return self in (FileKind.JPEG, FileKind.PNG)


_OFFICE = "application/vnd.openxmlformats-officedocument."
_MEDIA_TYPES = {
    FileKind.PDF: "application/pdf",
    FileKind.JPEG: "image/jpeg",
    FileKind.PNG: "image/png",
    FileKind.DOCX: f"{_OFFICE}wordprocessingml.document",
    FileKind.XLSX: f"{_OFFICE}spreadsheetml.sheet",
}
_ENDINGS = {"jpg": FileKind.JPEG} | {kind.value: kind for kind in FileKind}
_FIRST_BYTES = {
    b"%PDF-": FileKind.PDF,
    b"\xff\xd8\xff": FileKind.JPEG,
    b"\x89PNG\r\n\x1a\n": FileKind.PNG,
}
_MAIN_PARTS = {"word/document.xml": FileKind.DOCX, "xl/workbook.xml": FileKind.XLSX}


@dataclass(frozen=True, slots=True)
class StoredFiles:
    """What an application holds already: the sum of the sizes in bytes, and the SHA-256 of each file."""

    size: int = 0
    hashes: frozenset[str] = frozenset()


def kind_of(content: bytes) -> FileKind | None:
    """What a file is by its content, or None for anything that is not taken; macros are none."""
    for first, kind in _FIRST_BYTES.items():
        if content.startswith(first):
            return kind
    return _office_kind(content) if content.startswith(b"PK\x03\x04") else None


def kind_of_media(media_type: str) -> FileKind | None:
    """The kind with this MIME type, or None."""
    return next((kind for kind, name in _MEDIA_TYPES.items() if name == media_type), None)


def file_name(path: str) -> str:
    """The last part of a path as a name to keep: without control characters, at most 200 characters."""
    name = "".join(sign for sign in PurePath(path).name if sign.isprintable()).strip()
    stem, suffix = PurePath(name).stem, PurePath(name).suffix
    return f"{stem[: _LONGEST_NAME - len(suffix)]}{suffix}"


def check_size(size: int, stored: StoredFiles, terms: ReserveTerms) -> None:
    """Whether a file of ``size`` bytes may be added to what is ``stored``.

    Raises Refused: ``attachment_empty``, ``attachment_too_large``, ``attachments_too_large``.
    """
    if size == 0:
        raise Refused("attachment_empty")
    if size > terms.attachment_mib * _MIB:
        raise Refused("attachment_too_large", limit=terms.attachment_mib)
    if stored.size + size > terms.application_mib * _MIB:
        raise Refused("attachments_too_large", limit=terms.application_mib)


def checked_kind(name: str, content: bytes, terms: ReserveTerms) -> FileKind:
    """The kind of a file whose name and content agree and that is taken.

    Raises Refused: ``attachment_type_not_taken`` (with the ``types`` that are), ``attachment_type_differs``.
    """
    ending = PurePath(name).suffix.removeprefix(".").casefold()
    kind = _ENDINGS.get(ending)
    if kind is None or ending not in terms.attachment_types:
        raise Refused("attachment_type_not_taken", types=", ".join(terms.attachment_types))
    if kind_of(content) is not kind:
        raise Refused("attachment_type_differs", ending=ending)
    return kind


def _office_kind(content: bytes) -> FileKind | None:
    """By the list of parts alone: nothing is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return None
    if len(names) > _MOST_MEMBERS or any(name.endswith(_MACROS) for name in names):
        return None
    return next((kind for part, kind in _MAIN_PARTS.items() if part in names), None)
