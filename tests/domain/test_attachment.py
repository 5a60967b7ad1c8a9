"""Files are known by their content; sizes and kinds are dated figures."""

import io
import zipfile
from datetime import date

import pytest

from evalapp.domain.attachment import (
    FileKind,
    StoredFiles,
    check_size,
    checked_kind,
    file_name,
    kind_of,
    kind_of_media,
)
from evalapp.domain.errors import Refused
from evalapp.services.reserve_terms import reserve_terms

TERMS = reserve_terms(date(2026, 11, 22))
PDF, PNG, JPEG = b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n....", b"\xff\xd8\xff\xe0...."
MIB = 1024 * 1024


def archive(*names: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as packed:
        for name in names:
            packed.writestr(name, "x")
    return content.getvalue()


DOCX = archive("[Content_Types].xml", "word/document.xml")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (PDF, FileKind.PDF),
        (PNG, FileKind.PNG),
        (JPEG, FileKind.JPEG),
        (DOCX, FileKind.DOCX),
        (archive("xl/workbook.xml"), FileKind.XLSX),
        (archive("word/document.xml", "word/vbaProject.bin"), None),
        (archive("readme.txt"), None),
        (b"PK\x03\x04 broken off", None),
        (b"MZ\x90\x00", None),
        (b"", None),
    ],
)
def test_the_kind_is_told_by_content(content: bytes, kind: FileKind | None) -> None:
    assert kind_of(content) is kind


@pytest.mark.parametrize("kind", list(FileKind))
def test_the_media_type_leads_back_to_the_kind(kind: FileKind) -> None:
    assert kind_of_media(kind.media_type) is kind
    assert kind_of_media("text/plain") is None


def test_name_and_content_must_agree() -> None:
    assert checked_kind("Диплом.PDF", PDF, TERMS) is FileKind.PDF
    assert checked_kind("скан.jpg", JPEG, TERMS) is FileKind.JPEG
    for name, content, code in (
        ("диплом.pdf", PNG, "attachment_type_differs"),
        ("диплом.docx", archive("xl/workbook.xml"), "attachment_type_differs"),
        ("диплом.exe", PDF, "attachment_type_not_taken"),
        ("диплом", PDF, "attachment_type_not_taken"),
    ):
        with pytest.raises(Refused) as refusal:
            checked_kind(name, content, TERMS)
        assert refusal.value.code == code


def test_sizes_are_limited_alone_and_together() -> None:
    check_size(10 * MIB, StoredFiles(30 * MIB), TERMS)
    for size, stored, code in (
        (0, StoredFiles(), "attachment_empty"),
        (10 * MIB + 1, StoredFiles(), "attachment_too_large"),
        (1, StoredFiles(40 * MIB), "attachments_too_large"),
    ):
        with pytest.raises(Refused) as refusal:
            check_size(size, stored, TERMS)
        assert refusal.value.code == code


def test_names_are_short_and_printable() -> None:
    assert file_name("/home/me/Диплом.pdf") == "Диплом.pdf"
    assert file_name("a\tb\u202e.pdf") == "ab.pdf"
    long = file_name("ж" * 300 + ".pdf")
    assert len(long) == 200
    assert long.endswith(".pdf")
