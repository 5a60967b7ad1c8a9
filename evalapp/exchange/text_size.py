"""How much room a text takes in cells: LibreOffice does not measure the rows of a workbook itself."""

import math
import re

BOLD = 1.12
"""How much wider bold letters are."""
_CHARACTERS_PER_DIGIT = 0.94
"""Mean width of our letters in widths of a digit, the column's padding included."""
_POINTS_PER_LINE = 1.22
"""Height of a line of text, as a multiple of its size."""
_PIECES = re.compile(r"(\s*)([^\s-]+-?|-)")
"""What a line may be broken between: words, and the parts of a word with hyphens."""


def text_height(text: str, width: float, size: float = 10) -> float:
    """Points that ``text`` needs when it wraps between words at ``width`` characters of size 10."""
    per_line = max(1.0, width * 10 / size * _CHARACTERS_PER_DIGIT)
    lines = sum(_lines(line, per_line) for line in text.split("\n"))
    return lines * size * _POINTS_PER_LINE + 3


def _lines(text: str, per_line: float) -> int:
    """How many lines ``text`` takes; a word longer than a line is broken."""
    if len(text) <= per_line:
        return 1
    lines, used = 1, 0.0
    for space, word in _PIECES.findall(text):
        needed = len(word) + (1 if used and space else 0)
        if used + needed <= per_line:
            used += needed
            continue
        broken = math.ceil(len(word) / per_line)
        lines += broken - (0 if used else 1)
        used = len(word) - (broken - 1) * per_line
    return lines
