"""The regions as tiles, each about where it lies; mean total in five classes."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from matplotlib.axes import Axes
from matplotlib.patches import FancyBboxPatch

from evalapp import texts
from evalapp.charts.canvas import Spot, place, room, shortened
from evalapp.charts.colours import ink_on
from evalapp.charts.style import LABEL, SMALL, ChartStyle
from evalapp.charts.values import HIDDEN, Tile, TileMap

PLACES = {
    "59": (3, 0),
    "27": (0, 1),
    "15": (1, 1),
    "39": (2, 1),
    "11": (3, 1),
    "71": (4, 1),
    "55": (5, 1),
    "23": (0, 2),
    "62": (2, 2),
    "35": (3, 2),
    "10": (4, 2),
    "63": (5, 2),
    "47": (0, 3),
    "43": (1, 3),
    "61": (2, 3),
    "31": (3, 3),
    "19": (4, 3),
    "33": (5, 3),
    "79": (2, 4),
    "75": (4, 4),
}
"""Column and row of each region by its code (the first two digits of KATO)."""

COLUMNS, ROWS, CLASSES = 6, 5, 5
TILE = (0.94, 0.88)
PAD = 0.055


def class_borders(tiles: Sequence[Tile]) -> list[float]:
    """Six borders of five classes of equal width from the least to the greatest value."""
    known = [tile.value for tile in tiles if tile.value is not None]
    low, high = min(known, default=0.0), max(known, default=0.0)
    return [low + (high - low) * step / CLASSES for step in range(CLASSES + 1)]


def amount_class(value: float, borders: Sequence[float]) -> int:
    """Class 0…4 of ``value``; when all values are equal, the middle one."""
    if borders[-1] <= borders[0]:
        return CLASSES // 2
    return min(int((value - borders[0]) / (borders[-1] - borders[0]) * CLASSES), CLASSES - 1)


def draw_tile_map(axes: Axes, values: TileMap, style: ChartStyle) -> tuple[Spot, ...]:
    """Draw ``values``; returns a spot per region that has a value."""
    place(axes, left=1, right=1, top=2, bottom=2)
    axes.set_xlim(0, COLUMNS)
    axes.set_ylim(ROWS, 0)
    axes.set_axis_off()
    borders = class_borders(values.tiles)
    shown = [tile for tile in values.tiles if tile.code in PLACES]
    width = room(axes)[0] / COLUMNS * TILE[0]
    labels = shortened(axes, [tile.label for tile in shown], style.size(LABEL), width - 5)
    spots = [
        _draw_tile(axes, tile, label, borders, style, values)
        for tile, label in zip(shown, labels, strict=True)
    ]
    if any(tile.value is not None for tile in shown):
        _draw_legend(axes, borders, values.places, style)
    return tuple(spot for spot in spots if spot is not None)


def _draw_tile(
    axes: Axes, tile: Tile, label: str, borders: Sequence[float], style: ChartStyle, values: TileMap
) -> Spot | None:
    column, row = PLACES[tile.code]
    left, top = column + (1 - TILE[0]) / 2, row + (1 - TILE[1]) / 2
    if tile.value is None:
        _box(axes, left, top, "none", style.palette.control)
        _say(axes, left + PAD, top + 0.3, label, style, style.palette.text2)
        words = HIDDEN if tile.is_hidden else texts.text(style.language, "chart.no_data")
        _say(axes, left + PAD, top + 0.64, words, style, style.palette.text2)
        return None
    fill = style.palette.amounts[amount_class(tile.value, borders)]
    ink = ink_on(fill)
    _box(axes, left, top, fill, None)
    _say(axes, left + PAD, top + 0.28, label, style, ink)
    value = style.number(tile.value, values.places)
    _say(axes, left + PAD, top + 0.65, value, style, ink, weight="bold", size=9.5)
    count = HIDDEN if tile.count is None else str(tile.count)
    _say(axes, left + TILE[0] - PAD, top + 0.65, count, style, ink, align="right", size=SMALL)
    said = f"{tile.label}\n{values.value_name}: {value}\n{values.count_name}: {count}"
    return Spot(left, top, said, tile.people, TILE[0], TILE[1])


def _box(axes: Axes, left: float, top: float, fill: str, edge: str | None) -> None:
    box = FancyBboxPatch(
        (left, top),
        TILE[0],
        TILE[1],
        boxstyle="round,pad=0,rounding_size=0.045",
        facecolor=fill,
        edgecolor=edge or "none",
        linewidth=1 if edge else 0,
        mutation_aspect=2,
    )
    if edge:
        box.set_linestyle((0, (3, 2)))
    axes.add_patch(box)


def _say(
    axes: Axes,
    x: float,
    y: float,
    words: str,
    style: ChartStyle,
    ink: str,
    *,
    align: str = "left",
    weight: str = "normal",
    size: float = LABEL,
) -> None:
    axes.text(
        x,
        y,
        words,
        ha=align,
        va="center_baseline",
        color=ink,
        fontsize=style.size(size),
        fontweight=weight,
    )


def _draw_legend(axes: Axes, borders: Sequence[float], places: int, style: ChartStyle) -> None:
    """Five classes with the least and the greatest value, in the free corner of the map."""
    if borders[-1] <= borders[0]:
        return
    step = 0.3
    starts = [0.05 + step * at for at in range(CLASSES + 1)]
    for (start, end), fill in zip(pairwise(starts), style.palette.amounts, strict=True):
        axes.fill_between([start, end - 0.03], 0.42, 0.56, color=fill, linewidth=0, gid="legend")
    look: dict[str, Any] = {"fontsize": style.size(LABEL), "color": style.palette.text2, "va": "center"}
    axes.text(starts[0], 0.24, style.number(borders[0], places), ha="left", **look)
    axes.text(starts[-1] - 0.03, 0.24, style.number(borders[-1], places), ha="right", **look)
