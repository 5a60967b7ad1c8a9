"""How the figures came about, in plain words: the last page of a packet.

The sentences carry the campaign's own rules, so that another preset explains itself.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from evalapp.domain.numbers import number_text
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.exchange import cell_style as look
from evalapp.exchange.campaign_columns import role_word
from evalapp.exchange.campaign_values import CampaignFigures
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.document import Document, set_up_page
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.sheet import Book, Sheet
from evalapp.exchange.text_size import text_height

_PAGE_WIDTH = 92.0
_GUTTER = 2.5
_DENSITY = 1.02
"""Running text is a little denser than the words of a table."""
_SECTIONS = ("marks", "total", "missing", "interval", "bands", "level", "anonymity", "people")
_HEADING = CellStyle(size=11, bold=True, wrap=True, vertical="bottom")
_TEXT = replace(look.PARAGRAPH, size=9.5)


@dataclass(frozen=True, slots=True)
class MethodSection:
    """A heading and what it says."""

    heading: str
    text: str


def method_sections(figures: CampaignFigures, words: Words) -> list[MethodSection]:
    """The sections in one language."""
    params = _params(figures, words)
    return [
        MethodSection(words.label(f"method_{code}_title"), words.text(f"document.method_{code}", **params))
        for code in _sections(figures)
    ]


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
    for place in range(len(_sections(figures))):
        sections = dict(zip(languages, (own[place] for own in texts), strict=True))
        row = _put_line(sheet, row, languages, lambda w, s=sections: s[w].heading, _HEADING, width, gap=6)  # type: ignore[misc]
        row = _put_line(sheet, row, languages, lambda w, s=sections: s[w].text, _TEXT, width)  # type: ignore[misc]
    set_up_page(sheet, document, margin=15, pages_high=1)


def _sections(figures: CampaignFigures) -> tuple[str, ...]:
    """Calibration is explained where there is any."""
    return (*_SECTIONS, "calibration") if figures.has_calibrated else _SECTIONS


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


def _params(figures: CampaignFigures, words: Words) -> dict[str, object]:
    rules = figures.rules

    def number(value: float, places: int = 2) -> str:
        return number_text(value, words.first, places=places)

    def percent(share: float) -> str:
        return f"{number(share * 100, 0)} %"

    personal, professional = (block.weight for block in rules.blocks[:2])
    return {
        "lowest": rules.lowest,
        "highest": rules.highest,
        "roles": _roles(rules, words),
        "minimums": _minimums(rules, words),
        "competencies": len(rules.competencies),
        "heavier": _heavier(figures, words),
        "personal": percent(personal / (personal + professional)),
        "professional": percent(professional / (personal + professional)),
        "coverage": percent(rules.coverage_minimum),
        "roles_minimum": percent(rules.roles_minimum),
        "quantile": number(rules.quantile, 3),
        "levels": "; ".join(
            words.text("document.level_from", level=rule.level, border=number(rule.border))
            for rule in rules.levels
        ),
        "lowest_level": rules.lowest,
        "gate": words.pick(figures.gate_name),
        "gate_border": number(rules.gate_border),
    }


def _roles(rules: ScoringRules, words: Words) -> str:
    return ", ".join(
        f"{role_word(rule.role, words).lower()} – {number_text(rule.weight * 100, words.first, places=0)} %"
        for rule in rules.roles
        if rule.weight > 0
    )


def _minimums(rules: ScoringRules, words: Words) -> str:
    return ", ".join(
        f"{role_word(rule.role, words).lower()} – {rule.minimum}" for rule in rules.roles if rule.weight > 0
    )


def _heavier(figures: CampaignFigures, words: Words) -> str:
    """Competencies whose weight is not 1, as a sentence; "" where all weigh the same."""
    weights = figures.rules.weights
    named = [
        f"{words.pick(competency.name)} – {number_text(weights[competency.code], words.first, places=1)}"
        for competency in figures.competencies
        if weights.get(competency.code, 1) != 1
    ]
    return words.text("document.method_heavier", names=", ".join(named)) if named else ""
