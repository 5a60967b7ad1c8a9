"""Columns of the rating form: the same in the header and in every row, narrower in small windows."""

from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout

from evalapp.ui.common.theme import scaled

MARK_WIDTH = 60


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths beside the five levels, which share what is left. ``says_flags``: with words or only icons."""

    name: int
    absent: int
    flag: int
    says_flags: bool


WIDE = Columns(310, 108, 126, says_flags=True)
NARROW = Columns(262, 92, 34, says_flags=False)
NARROW_BELOW = 1240
"""Width of the page under which the wording of the levels needs the room."""


def columns_for(width: int) -> Columns:
    """The columns of a page that is ``width`` pixels wide."""
    return NARROW if width < scaled(NARROW_BELOW) else WIDE


def set_columns(grid: QGridLayout, columns: Columns) -> None:
    """Give ``grid`` these columns: name, levels 1–5, a gap, "not observed", flag."""
    grid.setColumnMinimumWidth(0, scaled(columns.name))
    for level in range(1, 6):
        grid.setColumnMinimumWidth(level, MARK_WIDTH)
        grid.setColumnStretch(level, 1)
    grid.setColumnMinimumWidth(6, 8)
    grid.setColumnMinimumWidth(7, scaled(columns.absent))
    grid.setColumnMinimumWidth(8, scaled(columns.flag))
