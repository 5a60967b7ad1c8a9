"""What pages are made of: inks, boxes, cells and columns. The page itself is in exchange/pdf.py."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from evalapp.exchange import cell_style as look

Align = Literal["L", "C", "R"]
POINT = 25.4 / 72
"""A point in millimetres."""
_LINE = 1.28
"""Height of a line of text, as a multiple of its size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """How a text looks: ``size`` in points, colour as RRGGBB."""

    size: float = 9
    bold: bool = False
    color: str = look.TEXT
    align: Align = "L"

    @property
    def line(self) -> float:
        """Height of a line in millimetres."""
        return self.size * POINT * _LINE


TITLE = Ink(size=15, bold=True)
HEADING = Ink(size=10.5, bold=True)
BODY = Ink()
STRONG = Ink(bold=True)
SECONDARY = Ink(color=look.TEXT2)
HINT = Ink(size=7.5, color=look.TEXT2)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the page, in millimetres from its upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in a table with a look of its own; ``fill``: colour behind it, ``""`` = none.

    ``is_low``: stands at the lower edge of a row that others make higher.
    """

    text: str
    ink: Ink = BODY
    fill: str = ""
    is_low: bool = False


class Canvas(Protocol):
    """What a drawing may do on a page."""

    def stroke(self, x1: float, y1: float, x2: float, y2: float, color: str, width: float = 0.2) -> None:
        """A straight line."""

    def dot(self, x: float, y: float, radius: float, color: str, *, is_hollow: bool = False) -> None:
        """A round mark around a point."""

    def diamond(self, x: float, y: float, radius: float, color: str) -> None:
        """A square mark on its corner around a point."""

    def fill(self, box: Box, color: str) -> None:
        """A filled rectangle."""

    def label(self, text: str, box: Box, ink: Ink = HINT) -> None:
        """One line of text in the upper part of ``box``."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A cell that is drawn: ``draw(page, box)``; ``height`` is the least it needs, in millimetres."""

    draw: Callable[[Canvas, Box], None]
    height: float = 5


CellContent = str | Cell | Drawn


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """A column of a table: header, share of the width, alignment of header and text.

    ``is_turned``: the header is written upwards, for columns narrower than their words. ``draw``: puts
    something into a box of one line instead of the header.
    """

    header: str
    share: float
    align: Align = "L"
    is_turned: bool = False
    draw: Callable[[Canvas, Box], None] | None = None


def as_cell(content: str | Cell) -> Cell:
    """A text as a cell in the ordinary look."""
    return Cell(content) if isinstance(content, str) else content


def rgb(color: str) -> tuple[int, int, int]:
    """Red, green, blue (0–255) of a colour written as RRGGBB."""
    return int(color[:2], 16), int(color[2:4], 16), int(color[4:], 16)
