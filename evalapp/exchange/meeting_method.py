"""The last page of a meeting's packet: how is voted, how figures came about, what nobody judges."""

from collections.abc import Sequence
from dataclasses import replace

from evalapp import texts
from evalapp.domain.language import Language
from evalapp.exchange import cell_style as look
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.document import Document, set_up_page
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.meeting_packet_agenda import moment_text
from evalapp.exchange.meeting_packet_values import MeetingPacket
from evalapp.exchange.packet_method import method_sections
from evalapp.exchange.sheet import Book, Sheet
from evalapp.exchange.text_size import BOLD, text_height
from evalapp.exchange.voting_rule_text import rule_example, rule_lines

Section = tuple[str, tuple[str, ...]]
"""A heading and its paragraphs in one language."""

_PAGE_WIDTH, _GUTTER, _DENSITY = 92.0, 2.5, 1.02
_HEADING = CellStyle(size=11, bold=True, wrap=True, vertical="bottom")
_TEXT = replace(look.PARAGRAPH, size=9.5)
_RESERVE = ("verdict", "cut", "ranking", "places")
_FORMULA = {
    Language.KK: "Σ салмақ · балл / ең жоғары балл",
    Language.RU: "Σ вес · балл / наивысший балл",
    Language.EN: "Σ weight · score / highest score",
}


def add_meeting_method(book: Book, packet: MeetingPacket, document: Document) -> None:
    """A sheet with the method; two languages stand side by side."""
    sheet = book.add_sheet(document.words.label("method_sheet"))
    languages = document.language.languages
    width = _PAGE_WIDTH / len(languages)
    for place in range(len(languages)):
        sheet.width(2 * place + 1, width)
        sheet.width(2 * place + 2, _GUTTER)
    spoken = [Words(DocumentLanguage(language.value)) for language in languages]
    row = _put(sheet, 1, [words.term("method_page") for words in spoken], look.TITLE, width)
    for sections in zip(*(meeting_sections(packet, words) for words in spoken), strict=True):
        row = _put(sheet, row, [heading for heading, _ in sections], _HEADING, width, gap=6)
        for paragraphs in zip(*(lines for _, lines in sections), strict=True):
            row = _put(sheet, row, paragraphs, _TEXT, width)
    set_up_page(sheet, document, margin=15)


def meeting_sections(packet: MeetingPacket, words: Words) -> list[Section]:
    """Everything the page says, in one language."""
    found = [_intro(packet, words), _vote(packet, words)]
    if packet.people:
        found.append(_said("read", words))
        found += _campaigns(packet, words)
    if packet.reserve:
        found += _reserve(packet, words)
    return [*found, _said("not", words)]


def _intro(packet: MeetingPacket, words: Words) -> Section:
    moment = moment_text(packet.head.sealed_at)
    return _heading("intro", words), (words.text("meeting_method.intro", moment=moment),)


def _vote(packet: MeetingPacket, words: Words) -> Section:
    rule, seats = packet.rules.rule, len(packet.rules.seats)
    lines = [*rule_lines(rule, words.first)]
    if seats:
        lines.append(rule_example(rule, seats, words.first))
    if packet.meeting.is_secret:
        lines.append(words.text("meeting_method.secret"))
    lines.append(words.text("meeting_method.first"))
    return _heading("vote", words), (" ".join(lines),)


def _campaigns(packet: MeetingPacket, words: Words) -> list[Section]:
    """The rules of each campaign; what several say alike stands once, the rest names its campaign."""
    found: list[Section] = []
    codes: list[str] = []
    told: set[tuple[str, str]] = set()
    for campaign in packet.campaigns:
        # What is repeated is told in one language, so that two languages have the same paragraphs.
        compared = method_sections(campaign, Words(DocumentLanguage.RU))
        for one, other in zip(method_sections(campaign, words), compared, strict=True):
            if (other.code, other.text) in told:
                continue
            heading = one.heading
            if one.code in codes:
                heading = words.text("meeting_method.campaign", heading=heading, campaign=campaign.name)
            told.add((other.code, other.text))
            codes.append(one.code)
            found.append((heading, (one.text,)))
    return found


def _reserve(packet: MeetingPacket, words: Words) -> list[Section]:
    found: list[Section] = []
    if any(person.selection is not None for person in packet.reserve):
        lines = tuple(_reserve_text(key, words) for key in _RESERVE)
        found.append((_heading("reserve", words), lines))
    if any(person.stay is not None for person in packet.reserve):
        found.append(_said("plan", words))
    return found


def _reserve_text(key: str, words: Words) -> str:
    title = words.text(f"reserve_packet.method_{key}_title")
    params = {"formula": _FORMULA[words.first]} if key == "ranking" else {}
    return f"{title}. {texts.text(words.first, f'reserve_packet.method_{key}', **params)}"


def _said(key: str, words: Words) -> Section:
    return _heading(key, words), (words.text(f"meeting_method.{key}"),)


def _heading(key: str, words: Words) -> str:
    return words.text(f"meeting_method.{key}_title")


def _put(
    sheet: Sheet, row: int, said: Sequence[str], style: CellStyle, width: float, *, gap: float = 0
) -> int:
    for place, text in enumerate(said):
        sheet.put(row, 2 * place + 1, text, replace(style, wrap=True))
    room = width / BOLD if style.bold else width * _DENSITY
    sheet.height(row, max(text_height(text, room, style.size) for text in said) + gap)
    return row + 1
