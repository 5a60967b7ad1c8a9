"""Differences between two versions in words, changed texts marked word by word."""

from html import escape

from PySide6.QtCore import QCoreApplication

from evalapp.domain.framework import FrameworkContent
from evalapp.domain.framework_differences import Change, Difference, Piece, Subject, word_pieces
from evalapp.domain.language import Language
from evalapp.ui.common.formats import number
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import term
from evalapp.ui.common.theme import color
from evalapp.ui.directory.language_texts import NAMES

translate = QCoreApplication.translate


def subject_of(
    found: Difference, before: FrameworkContent, after: FrameworkContent, language: Language
) -> str:
    """Under which heading a difference stands: a competency, a block, the version."""
    for content in (after, before):
        if (competency := content.competency(found.code)) is not None:
            return f"{found.code} · {competency.name.pick(language)}"
    if found.subject in (Subject.WEIGHT, Subject.TARGET):
        return translate("Differences", "Weights and target profiles")
    return translate("Differences", "The version as a whole")


def what_of(found: Difference, after: FrameworkContent, language: Language) -> str:
    """What differs, e.g. ``Level 3, English``."""
    parts = [_subject_word(found, after, language)]
    if found.language is not None:
        parts.append(NAMES[found.language])
    if found.category is not None:
        parts.append(label(found.category))
    return ", ".join(parts)


def change_html(found: Difference) -> str:
    """The change as rich text: removed words struck through, added ones underlined."""
    if found.subject is Subject.COMPETENCY:
        return escape(_competency_word(found))
    if isinstance(found.before, str) or isinstance(found.after, str):
        pieces = word_pieces(str(found.before or ""), str(found.after or ""))
        return "".join(_piece_html(piece) for piece in pieces)
    return f"{_figure(found.before)} → <b>{_figure(found.after)}</b>"


def change_text(found: Difference) -> str:
    """The change without marks, for a screen reader."""
    if found.subject is Subject.COMPETENCY:
        return _competency_word(found)
    before, after = (
        value if isinstance(value, str) else _figure(value) for value in (found.before, found.after)
    )
    return f"{before} → {after}"


def _subject_word(found: Difference, after: FrameworkContent, language: Language) -> str:
    level, place = found.number, found.number
    return {
        Subject.NOTE: translate("Differences", "Note"),
        Subject.SCALE: translate("Differences", "Name of level {level}").format(level=level),
        Subject.BLOCK: translate("Differences", "Name of the block"),
        Subject.COMPETENCY: term("competency"),
        Subject.NAME: translate("Differences", "Name"),
        Subject.DEFINITION: term("definition"),
        Subject.INDICATOR: translate("Differences", "Indicator {number}").format(number=place),
        Subject.LEVEL: translate("Differences", "Level {level}").format(level=level),
        Subject.WEIGHT: _weight_word(found, after, language),
        Subject.TARGET: translate("Differences", "Target"),
    }[found.subject]


def _weight_word(found: Difference, after: FrameworkContent, language: Language) -> str:
    block = next((each for each in after.blocks if each.code == found.code), None)
    return f"{term('weight')}: {block.name.pick(language)}" if block else term("weight")


def _competency_word(found: Difference) -> str:
    match found.change:
        case Change.ADDED:
            return translate("Differences", "The competency is new.")
        case Change.REMOVED:
            return translate("Differences", "The competency was removed.")
        case _:
            return translate("Differences", "The competency stands at another place.")


def _figure(value: object) -> str:
    return number(value) if isinstance(value, float | int) else "–"


def _piece_html(piece: Piece) -> str:
    text = escape(piece.text).replace("\n", "<br>")
    if piece.change is Change.REMOVED:
        ground, ink = color("bad_tint").name(), color("bad").name()
        return f'<s style="background-color:{ground}; color:{ink}">{text}</s> '
    if piece.change is Change.ADDED:
        ground, ink = color("good_tint").name(), color("good").name()
        return f'<u style="background-color:{ground}; color:{ink}">{text}</u> '
    return text
