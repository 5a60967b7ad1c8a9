"""How a table that is too wide for one sheet of paper comes apart into pages side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from openpyxl.worksheet.pagebreak import Break, ColBreak
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

LANDSCAPE = 142.0
"""Characters of a column's width that A4 on its side takes across at full size, with margins of 10 mm
(LibreOffice; Excel takes three more)."""

_LARGEST_SCALE = 80
"""Of pages side by side, in per cent: letters of 10 points print in 8, and fewer pages are to be handled."""


@dataclass(frozen=True, slots=True)
class PagesAcross:
    """``lasts``: the last column of each page, counted from 1; ``scale``: of all of them, in per cent."""

    lasts: tuple[int, ...]
    scale: int

    @property
    def is_one(self) -> bool:
        """Whether everything stands on one page."""
        return len(self.lasts) <= 1


def pages_across(widths: Sequence[float], *, repeated: int, widest: float) -> PagesAcross:
    """As few pages as have room for ``widest`` characters each, all of them about equally wide.

    :param repeated: how many of the first columns stand on every page again.
    """
    again, own = sum(widths[:repeated]), widths[repeated:]
    room = max(widest - again, *own) if own else 0.0
    lasts = _parted(own, _least(own, len(_parted(own, room)), room))
    page = again + _widest(own, lasts)
    scale = min(_LARGEST_SCALE, int(100 * LANDSCAPE / page)) if page else 100
    return PagesAcross(tuple(repeated + last for last in lasts), scale)


def set_pages_across(page: Worksheet, across: PagesAcross) -> None:
    """Break a sheet after these columns. A sheet fitted to the paper would drop breaks set by hand."""
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=False)
    page.page_setup.fitToWidth = page.page_setup.fitToHeight = None
    page.page_setup.scale = across.scale
    breaks = ColBreak()
    for last in across.lasts[:-1]:
        breaks.append(Break(id=last))
    page.col_breaks = breaks


def _least(widths: Sequence[float], count: int, room: float) -> float:
    """The narrowest page that lets columns of ``widths`` come apart into ``count`` pages in their order.

    :param room: a page that does, too, and is no narrower than any column.
    """
    best, low, high = room, max(widths, default=0.0), room
    while high - low > 0.5:  # noqa: PLR2004 half a character is less than anybody sees
        middle = (low + high) / 2
        if len(_parted(widths, middle)) <= count:
            best = high = middle
        else:
            low = middle
    return best


def _parted(widths: Sequence[float], room: float) -> list[int]:
    """The last column of each page when every page takes as many columns as have room."""
    lasts, taken = [], inf
    for number, width in enumerate(widths, start=1):
        if taken + width > room + 1e-6:
            lasts.append(number)
            taken = width
        else:
            lasts[-1] = number
            taken += width
    return lasts


def _widest(widths: Sequence[float], lasts: Sequence[int]) -> float:
    firsts = (0, *lasts)
    return max((sum(widths[first:last]) for first, last in zip(firsts, lasts, strict=False)), default=0.0)
