"""A section of the overview, and how a long one is cut short."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from evalapp.ui.common.formats import whole
from evalapp.ui.overview.line import OverviewLine

translate = QCoreApplication.translate
MOST = 6
"""Lines of one section; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its title, its lines, and what stands there when it has none."""

    key: str
    title: str
    lines: tuple[OverviewLine, ...]
    nothing: str = ""


def shortened(
    lines: list[OverviewLine], everything: tuple[str, object] | None = None
) -> tuple[OverviewLine, ...]:
    """The first lines; the rest in one that leads to ``everything``, or to the first of the others."""
    if len(lines) <= MOST:
        return tuple(lines)
    words = translate("Overview", "More: {count}").format(count=whole(len(lines) - MOST))
    return (*lines[:MOST], OverviewLine(words, "", everything or lines[MOST].request()))
