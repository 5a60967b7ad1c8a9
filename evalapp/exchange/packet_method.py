"""How the figures came about, in plain words: the last page of a packet.

The sentences carry the campaign's own rules, so that another preset explains itself.
"""

from collections.abc import Callable
from dataclasses import replace

from evalapp.exchange import cell_style as look
from evalapp.exchange.campaign_values import CampaignFigures
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.document import Document, set_up_page
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.rules_text import RuleParagraph, rule_paragraphs
from evalapp.exchange.sheet import Book, Sheet
from evalapp.exchange.text_size import text_height

_PAGE_WIDTH = 92.0
_GUTTER = 2.5
_DENSITY = 1.02
"""Running text is a little denser than the words of a table."""
_HEADING = CellStyle(size=11, bold=True, wrap=True, vertical="bottom")
_TEXT = replace(look.PARAGRAPH, size=9.5)


def method_sections(figures: CampaignFigures, words: Words) -> list[RuleParagraph]:
    """The sections in one language; calibration is explained where there is any."""
    names = {one.code: one.name for one in figures.competencies}
    names.setdefault(figures.rules.gate_competency, figures.gate_name)
    sections = rule_paragraphs(figures.rules, names, words)
    if figures.has_calibrated:
        heading, text = words.label("method_calibration_title"), words.text("document.method_calibration")
        sections.append(RuleParagraph("calibration", heading, text))
    return sections


def add_method(book: Book, figures: CampaignFigures, document: Document) -> None:
    """A sheet with the method; two languages stand side by side."""
    words = document.words
    sheet = book.add_sheet(words.label("method_sheet"))
    languages = [Words(DocumentLanguage(language.value)) for language in document.language.languages]
    width = _PAGE_WIDTH / len(languages)
    for place in range(len(languages)):
        sheet.width(_column(place), width)
        sheet.width(_column(place) + 1, _GUTTER)
    row = _put_line(sheet, 1, languages, lambda w: w.term("method_page"), look.TITLE, width)
    row = _put_line(sheet, row, languages, lambda _: figures.name, look.HINT, width)
    texts = [method_sections(figures, own) for own in languages]
    for place in range(len(texts[0])):
        sections = dict(zip(languages, (own[place] for own in texts), strict=True))
        row = _put_line(sheet, row, languages, lambda w, s=sections: s[w].heading, _HEADING, width, gap=6)  # type: ignore[misc]
        row = _put_line(sheet, row, languages, lambda w, s=sections: s[w].text, _TEXT, width)  # type: ignore[misc]
    set_up_page(sheet, document, margin=15, pages_high=1)


def _put_line(
    sheet: Sheet,
    row: int,
    languages: list[Words],
    say: Callable[[Words], str],
    style: CellStyle,
    width: float,
    *,
    gap: float = 0,
) -> int:
    texts = [say(words) for words in languages]
    for place, text in enumerate(texts):
        sheet.put(row, _column(place), text, replace(style, wrap=True))
    sheet.height(row, max(text_height(text, width * _DENSITY, style.size) for text in texts) + gap)
    return row + 1


def _column(place: int) -> int:
    """Column of the language at ``place``; a gutter stands between two."""
    return 2 * place + 1
