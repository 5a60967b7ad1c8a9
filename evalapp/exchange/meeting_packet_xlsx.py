"""The packet of a meeting as a workbook: agenda, summary tables, charts, pages of people, method.

This is the writer of format 1: what it makes of stored values must stay the same for good
(tests/exchange/test_meeting_packet_format.py). A packet that is to look otherwise gets another format.
"""

import hashlib
from collections.abc import Mapping, Sequence

from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink

from evalapp.exchange.document import Document, finish, mark_pages
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.meeting_method import add_meeting_method
from evalapp.exchange.meeting_packet_agenda import add_agenda
from evalapp.exchange.meeting_packet_cards import PagePlaces, add_cards
from evalapp.exchange.meeting_packet_summary import add_summary
from evalapp.exchange.meeting_packet_values import MeetingPacket
from evalapp.exchange.meeting_reserve_pages import add_reserve_pages
from evalapp.exchange.meeting_reserve_summary import add_reserve_summary
from evalapp.exchange.packet_charts import add_charts
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Step, TablePlace

KIND = "meeting_packet"


def packet_document(
    packet: MeetingPacket, language: DocumentLanguage, *, copy_number: int | None = None
) -> Document:
    """The head of the workbook: all of it as of the sealing, the same whenever it is written."""
    # A page's header has no room for two languages.
    words = Words(DocumentLanguage(language.languages[0].value))
    meeting, head = packet.meeting, packet.head
    subject = words.text("packet.meeting", number=meeting.number, day=words.day(meeting.held_on))
    return Document(
        language=language,
        subject=subject,
        exported_by=head.sealed_by,
        exported_at=head.sealed_at,
        audit_head=head.audit_head,
        workspace=head.workspace,
        is_training=head.is_training,
        snapshot=f"packet {head.number}" if head.number else "preview",
        for_official_use=head.for_official_use,
        copy_number=copy_number,
        keeps_clock=True,
    )


def meeting_packet_book(
    packet: MeetingPacket,
    photos: Mapping[int, bytes],
    document: Document,
    *,
    content: str,
    step: Step | None = None,
) -> Book:
    """The packet as a workbook.

    :param photos: {person id: JPEG}; ``content``: the packet's SHA-256.

    :raises Refused: when a text is too long for a cell.
    """
    book = Book()
    words = document.words
    agenda = add_agenda(book, packet, document)
    officials = add_summary(book, packet, document)
    reserve = add_reserve_summary(book, packet.reserve, document) if packet.reserve else None
    for place, campaign in enumerate(packet.campaigns):
        add_charts(book, campaign, document, _numbers(packet, place))
    pages = [add_cards(book, packet, photos, document, step)]
    if packet.reserve:
        pages.append(add_reserve_pages(book, packet.reserve, photos, document, step))
    add_meeting_method(book, packet, document)
    _link(agenda, [item.item_id for item in packet.items], pages)
    if officials is not None:
        _link(officials, [official.item_id for official in packet.people], pages)
    if reserve is not None:
        _link(reserve, [person.item_id for person in packet.reserve], pages)
    finish(
        book,
        document,
        title=words.text("packet.title", number=packet.head.number),
        kind=KIND,
        content=content,
    )
    return book


def mark_copy(book: Book, document: Document) -> None:
    """Print another copy's number on every page of a workbook that was made already."""
    for sheet in book.workbook.worksheets:
        if sheet.sheet_state == "visible":
            mark_pages(sheet, document)


def cells_hash(book: Book) -> str:
    """SHA-256 (hex) over every cell of every sheet: place, kind, value."""
    digest = hashlib.sha256()
    for sheet in book.workbook.worksheets:
        digest.update(f"{sheet.title}\n".encode())
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    digest.update(f"{cell.coordinate}\t{cell.data_type}\t{cell.value}\n".encode())
    return digest.hexdigest()


def _numbers(packet: MeetingPacket, campaign: int) -> list[int]:
    """Numbers on the agenda of a campaign's officials, in the order of its figures."""
    items = {item.item_id: item.number for item in packet.items}
    found = {
        official.place: items[official.item_id]
        for official in packet.people
        if official.campaign == campaign and official.place is not None
    }
    return [found[place] for place in sorted(found)]


def _link(place: TablePlace, items: Sequence[int], pages: Sequence[PagePlaces | None]) -> None:
    """Numbers in a table lead to the pages (LibreOffice does not wrap a linked name)."""
    worksheet = place.sheet.worksheet
    for row, item in enumerate(items, start=place.header_row + 1):
        found = next((one for one in pages if one is not None and item in one.rows), None)
        if found is not None:
            cell = worksheet.cell(row, 1)
            target = f"{quote_sheetname(found.sheet_title)}!A{found.rows[item]}"
            cell.hyperlink = Hyperlink(ref=cell.coordinate, location=target)
