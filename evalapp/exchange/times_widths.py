"""Widths of letters in Times New Roman, to know before Word does how many lines a text takes.

The figures are those of Liberation Serif, which is made to the same widths, rounded up.
"""

import re
from functools import cache

_WIDEST = 1.4
"""Letters that stand in no row come from another font: as wide as its widest ones, in sizes of the font."""
_POINT = 25.4 / 72
_PIECES = re.compile(r"(\s*)(\S+)")

_REGULAR = {
    21: "'|",
    27: " ,. ",
    30: "/:;\\ijltії",
    36: "!()-I[]`fr·ІЇ‘’•",
    39: "JsЈ",
    42: '"°гзғ',
    45: "?acezаестэѐёә“”„",
    48: "^{}вья",
    51: "#$*0123456789_bdghknopquvxy§«»Збдклорухчўқүұһө–",
    54: "ийнпцъң",
    57: "+<=>FPS~±×ЅР−",
    60: "ЃБГЬҒ",
    63: "ELTZЀЁЕТ",
    66: "ЧмфҺ",
    69: "BCRЄЌВДКЛСЭЯыҚ",
    72: "ЎУЪж",
    75: "ADGHKNOQUVXYwЋЍЏАИЙНОПХЦюҢҮҰӘӨ",
    78: "&mЂшщ",
    81: "Ф",
    84: "%",
    90: "MЉЊЖМЫ",
    93: "@",
    96: "W№",
    102: "ШЩ—…",
    105: "Ю",
}
"""Letters by their width in hundredths of the size of the font."""

_BOLD = {
    24: "|",
    27: " ,. ",
    30: "'/\\ilії",
    36: "!()-:;[]`fjt·‘’•",
    39: "IsІЇ",
    42: "{}°з",
    45: "cerzесэѐёә",
    48: "гғ",
    51: "#$*0123456789?J_agovxy§«»Јабдотухўүұө–“”„",
    54: "~Зь",
    57: '"+<=>Sbdhknpqu±×Ѕвлрчяһ−',
    60: "^ийкнпцъқң",
    63: "FPР",
    66: "ЃГҒ",
    69: "BELTZЀЁЄБВДЕТЬЭм",
    72: "ф",
    75: "ACDNRUVXYwЌЎАКЛСУХЧЯжҚҮҰҺӘ",
    78: "GHKOQЍЏИЙНОПЦЪюҢӨ",
    81: "ЂЋы",
    84: "&m",
    87: "Фшщ",
    96: "@MМ",
    99: "ЖЫ",
    102: "%WЉЊ—…№",
    111: "ШЩ",
    114: "Ю",
}


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Millimetres that a line of ``text`` takes in ``size`` points."""
    widths = _widths(bold)
    return sum(widths.get(letter, _WIDEST) for letter in text) * size * _POINT


def wrapped(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """``text`` as lines of at most ``width`` millimetres; a word longer than a line is broken."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for space, word in _PIECES.findall(paragraph):
            joined = f"{line}{space}{word}" if line else word
            if text_width(joined, size, bold=bold) <= width:
                line = joined
                continue
            if line:
                lines.append(line)
            *full, line = _broken(word, width, size, bold=bold)
            lines += full
        lines.append(line)
    return lines


def cut(text: str, most: int, width: float, size: float, *, bold: bool = False) -> str:
    """``text`` as it is where it takes ``most`` lines or fewer, else its beginning with … at its end."""
    lines = wrapped(text, width, size, bold=bold)
    if len(lines) <= most:
        return text
    kept = lines[:most]
    while kept[-1] and text_width(f"{kept[-1]}…", size, bold=bold) > width:
        kept[-1] = kept[-1][:-1]
    return " ".join(line.strip() for line in kept).rstrip(" ,;:.-–") + "…"


def _broken(word: str, width: float, size: float, *, bold: bool) -> list[str]:
    """A word in pieces that fit; at least one letter a piece."""
    pieces, piece = [], ""
    for letter in word:
        if piece and text_width(piece + letter, size, bold=bold) > width:
            pieces.append(piece)
            piece = ""
        piece += letter
    return [*pieces, piece]


@cache
def _widths(bold: bool) -> dict[str, float]:
    rows = _BOLD if bold else _REGULAR
    return {letter: width / 100 for width, letters in rows.items() for letter in letters}
