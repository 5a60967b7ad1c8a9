"""How an intake is screened, cut and ranked, in plain words: the last page of its packet."""

from dataclasses import replace

from evalapp.domain.language import Language
from evalapp.exchange import cell_style as look
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.document import Document, set_up_page
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.reserve_packet_values import ReservePacket
from evalapp.exchange.sheet import Book, Sheet
from evalapp.exchange.text_size import BOLD, text_height

_PAGE_WIDTH = 92.0
_GUTTER = 2.5
_HEADING = CellStyle(size=11, bold=True, wrap=True, vertical="bottom")
_TEXT = replace(look.PARAGRAPH, size=9.5)


def add_method(book: Book, packet: ReservePacket, document: Document) -> None:
    """A sheet with the method; two languages stand side by side."""
    sheet = book.add_sheet(document.words.label("method_sheet"))
    languages = document.language.languages
    width = _PAGE_WIDTH / len(languages)
    for place in range(len(languages)):
        sheet.width(2 * place + 1, width)
        sheet.width(2 * place + 2, _GUTTER)
    title = {each: Words(DocumentLanguage(each.value)).term("method_page") for each in languages}
    row = _put_line(sheet, 1, title, look.TITLE, width)
    row = _put_line(sheet, row, dict.fromkeys(languages, packet.name), look.HINT, width)
    for section in packet.method:
        row = _put_line(sheet, row, dict(section.heading), _HEADING, width, gap=6)
        for line in section.lines:
            row = _put_line(sheet, row, dict(line), _TEXT, width)
    set_up_page(sheet, document, margin=15)


def _put_line(
    sheet: Sheet, row: int, texts: dict[Language, str], style: CellStyle, width: float, *, gap: float = 0
) -> int:
    for place, text in enumerate(texts.values()):
        sheet.put(row, 2 * place + 1, text, replace(style, wrap=True))
    room = width / BOLD if style.bold else width
    sheet.height(row, max(text_height(text, room, style.size) for text in texts.values()) + gap)
    return row + 1
