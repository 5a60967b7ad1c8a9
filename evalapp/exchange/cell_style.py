"""How cells of our workbooks look: quiet, light, readable in grey.

The colours are the light tokens of the window, so that a chart, a page and a workbook match.
"""

from dataclasses import dataclass
from typing import Literal

FONT = "Arial"
"""On every Windows; Liberation Sans has the same widths where it is missing; has the Kazakh letters."""

TEXT = "1A1F26"
TEXT2 = "4A5461"
TEXT3 = "5F6975"
LINE = "CBD1D8"
HAIR = "E3E6EA"
SUNKEN = "F1F3F6"
ACCENT = "1B5FAE"
ACCENT_LINE = "9FC2EA"
GOOD = "0B6B5D"
WARN = "8A5200"
WARN_TINT = "FBF0DC"
WARN_LINE = "E9B65F"
BAD = "A8321F"
BAD_TINT = "FBE8E4"

DATE_FORMAT = "DD.MM.YYYY"
MOMENT_FORMAT = "DD.MM.YYYY HH:MM"
SCORE_FORMAT = "0.00"
VALUE_FORMAT = "0.0000"
SIGNED_FORMAT = '+0.0;"\N{MINUS SIGN}"0.0;0.0'
"""A difference with one decimal and its sign; a figure, so that it can be sorted."""
WHOLE_FORMAT = "0"
PERCENT_FORMAT = "0%"
TEXT_FORMAT = "@"

Horizontal = Literal["general", "left", "center", "right"]
Vertical = Literal["top", "center", "bottom"]
Edge = Literal["thin", "medium", "thick", "hair"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CellStyle:
    """One look of a cell. Sizes in points, colours as RRGGBB, ``""`` = none.

    ``rotation``: degrees, counted upwards. ``top``, ``bottom``, ``left``, ``right``: kind of line at
    this edge; ``line``: its colour. ``locked``: not to be changed on a protected sheet.
    """

    size: float = 10
    bold: bool = False
    color: str = TEXT
    fill: str = ""
    format: str = "General"
    horizontal: Horizontal = "general"
    vertical: Vertical = "center"
    wrap: bool = False
    indent: int = 0
    rotation: int = 0
    line: str = HAIR
    top: Edge | None = None
    bottom: Edge | None = None
    left: Edge | None = None
    right: Edge | None = None
    locked: bool = True


PLAIN = CellStyle()
TITLE = CellStyle(size=15, bold=True)
HINT = CellStyle(size=9, color=TEXT2)
WRAPPED_HINT = CellStyle(size=9, color=TEXT2, wrap=True, vertical="top")
PARAGRAPH = CellStyle(size=10, wrap=True, vertical="top")
HEADER = CellStyle(size=9, bold=True, color=TEXT2, fill=SUNKEN, wrap=True, line=LINE, bottom="thin")
ROW = CellStyle(bottom="thin", vertical="top", wrap=True, horizontal="left")
