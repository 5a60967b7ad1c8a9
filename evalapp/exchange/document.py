"""What every workbook carries besides its cells: paper, page numbers, properties, where it comes from."""

import hashlib
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from pathlib import Path

from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.placing import Confirm, place, worded
from evalapp.exchange.sheet import Book, Sheet, clean_text

_HEADER_LIMIT = 46
"""Longest name in a page header; Excel takes 255 characters for all parts and codes."""
_A4 = 9
_INCH = 25.4
METADATA_TITLE = "evalapp"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What a workbook says about itself.

    ``subject``: name of the campaign or intake, "" where there is none. ``exported_at``: aware.
    ``audit_head``: hash of the last audit event at the moment of the snapshot. ``snapshot``: what was
    read, e.g. ``release 2`` or ``preview``. ``for_official_use``: print the marking; ``copy_number``:
    print the number of the copy; ``keeps_clock``: the moment is shown by the clock it was kept by.
    """

    language: DocumentLanguage
    subject: str = ""
    as_of: date | None = None
    exported_by: str = ""
    exported_at: datetime
    audit_head: str = ""
    workspace: str = ""
    is_training: bool = False
    snapshot: str = ""
    for_official_use: bool = False
    copy_number: int | None = None
    keeps_clock: bool = False

    @property
    def shown_at(self) -> datetime:
        """The moment on this computer's clock, or on the one it was kept by."""
        return self.exported_at if self.keeps_clock else self.exported_at.astimezone()

    @property
    def words(self) -> Words:
        """The words of the document's language."""
        return Words(self.language)


def content_hash(*values: object) -> str:
    """SHA-256 (hex) over the values a document was written from, whatever their kind."""

    text = json.dumps([_plain(value) for value in values], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def set_up_page(
    sheet: Sheet,
    document: Document,
    *,
    landscape: bool = False,
    header_row: int | None = None,
    pages_high: int = 0,
    repeated_columns: str = "",
    margin: float = 10,
) -> None:
    """A4, as wide as the paper, header row repeated, page numbers, marking.

    :param pages_high: 0 = as many pages as needed. ``repeated_columns``: e.g. ``A:B``, on every page.
        ``margin``: left and right, in millimetres.
    """
    page = sheet.worksheet
    page.page_setup.paperSize = _A4
    page.page_setup.orientation = "landscape" if landscape else "portrait"
    page.page_setup.fitToWidth = 1
    page.page_setup.fitToHeight = pages_high
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    set_margins(page, side=margin)
    if header_row is not None:
        page.print_title_rows = f"{header_row}:{header_row}"
    if repeated_columns:
        page.print_title_cols = repeated_columns
    mark_pages(page, document)


def set_margins(page: Worksheet, *, side: float, top: float = 17, bottom: float = 14) -> None:
    """Margins in millimetres, room for the page header and footer included."""
    page.page_margins.left = page.page_margins.right = side / _INCH
    page.page_margins.top, page.page_margins.bottom = top / _INCH, bottom / _INCH
    page.page_margins.header = page.page_margins.footer = 6 / _INCH


def set_paper(sheet: Sheet, document: Document, *, scale: int) -> None:
    """A4 upright at ``scale`` per cent: for pages whose breaks are set by hand (fitting drops them)."""
    page = sheet.worksheet
    page.page_setup.paperSize = _A4
    page.page_setup.orientation = "portrait"
    page.page_setup.scale = scale
    set_margins(page, side=10)
    mark_pages(page, document)


def finish(
    book: Book,
    document: Document,
    *,
    title: str,
    kind: str,
    content: str,
    more: Mapping[str, str] | None = None,
) -> None:
    """Properties and the hidden sheet that says where the workbook comes from.

    :param kind: code of the workbook, e.g. ``packet``; ``content``: :func:`content_hash` of its values;
        ``more``: entries of this kind alone, for workbooks that come back.
    """
    properties = book.workbook.properties
    moment = document.shown_at.replace(tzinfo=None)
    properties.creator = clean_text(document.exported_by) or "evalapp"
    properties.lastModifiedBy = properties.creator
    properties.title = clean_text(title)
    properties.subject = clean_text(document.subject)
    properties.language = document.language.languages[0].value
    properties.created = moment
    _add_metadata(book, document, kind=kind, content=content, more=more or {})
    book.workbook.active = 0


def save(book: Book, path: Path, *, confirm: Confirm | None = None) -> None:
    """Write the workbook beside ``path`` and put it in its place in one step.

    :param confirm: called when the workbook is complete and before anybody can open it.

    :raises BadFile: ``file_in_use`` (with a free name in ``other``), ``folder_missing``, ``disk_full``,
        ``file_unwritable``.
    """
    # In memory first: a zip file that cannot be finished for want of room complains once more when it
    # is thrown away, past every handler.
    content = io.BytesIO()
    try:
        book.workbook.save(content)
    except OSError as error:
        raise worded(error, path, is_beside=False) from error
    place(content.getbuffer(), path, confirm=confirm)


def mark_pages(page: Worksheet, document: Document) -> None:
    """Header and footer of every page: subject, marking, copy number, where it comes from, page numbers."""
    words = Words(document.language, joint=" · ")
    subject = [_header_text(document.subject)]
    if document.as_of is not None:
        subject.append(words.day(document.as_of))
    marks = [words.label("training")] if document.is_training else []
    if document.copy_number is not None:
        marks.append(f"{words.term('copy_number')} {document.copy_number}")
    moment = document.shown_at
    source = [_header_text(document.exported_by), f"{moment:%d.%m.%Y %H:%M}", document.audit_head[:12]]
    # "&P-" would be arithmetic on the page number, so the hyphen is the unbreakable one.
    numbers = words.term("page_of").replace("-", "\N{NON-BREAKING HYPHEN}").format("&P", "&N")
    page.oddHeader = HeaderFooterItem(
        left=_part(" · ".join(filter(None, subject))),
        right=_part(words.term("for_official_use") if document.for_official_use else ""),
    )
    # One above the other: side by side the three parts meet on upright paper and print over each other.
    lines = filter(None, (" · ".join(marks), " · ".join(filter(None, source))))
    page.oddFooter = _Lines(left=_part("\n".join(lines)), center=_part(""), right=_part(numbers))


class _Lines(HeaderFooterItem):
    """A header or footer of several lines: LibreOffice prints openpyxl's escaped line end as it stands."""

    def __str__(self) -> str:
        return str(super().__str__()).replace("_x000a_", "\n")


def _part(text: str) -> _HeaderFooterPart:
    return _HeaderFooterPart(text=text, size=8)


def _header_text(text: str) -> str:
    plain = clean_text(text).replace("\n", " ")
    short = plain if len(plain) <= _HEADER_LIMIT else plain[: _HEADER_LIMIT - 1] + "…"
    return short.replace("&", "&&")


def _add_metadata(
    book: Book, document: Document, *, kind: str, content: str, more: Mapping[str, str]
) -> None:
    sheet = book.add_sheet(METADATA_TITLE)
    entries = {
        "format": "evalapp workbook 1",
        "kind": kind,
        "language": document.language.value,
        "subject": document.subject,
        "as_of": "" if document.as_of is None else document.as_of.isoformat(),
        "snapshot": document.snapshot,
        "workspace": document.workspace,
        "exported_by": document.exported_by,
        "exported_at": document.exported_at.isoformat(timespec="seconds"),
        "audit_head": document.audit_head,
        "content_sha256": content,
        **more,
    }
    for row, (key, value) in enumerate(entries.items(), start=1):
        sheet.put(row, 1, key)
        sheet.put(row, 2, value)
    sheet.width(1, 18)
    sheet.width(2, 70)
    sheet.worksheet.sheet_state = "hidden"


def _plain(value: object) -> object:
    """``value`` as JSON can say it, the same on every run."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(entry) for entry in value]
    return value if value is None or isinstance(value, (bool, int, float)) else str(value)
