"""Body × competency: the gap to the target in seven classes, its number in each cell."""

from bisect import bisect_right

from matplotlib.axes import Axes
from matplotlib.collections import PatchCollection
from matplotlib.patches import Rectangle

from evalapp import texts
from evalapp.charts.canvas import Spot, full_width, place, room, row_labels, shortened, widest
from evalapp.charts.colours import ink_on
from evalapp.charts.style import LABEL, SMALL, ChartStyle
from evalapp.charts.values import HeatCell, HeatColumn, HeatMap, HeatRow
from evalapp.domain.numbers import rounded

LIMITS = (-1.0, -0.6, -0.2, 0.2, 0.6, 1.0)
"""Borders of the classes; a border belongs to the class farther from zero."""
BLOCK_GAP = 0.25
AIR = 0.04


def gap_class(gap: float) -> int:
    """Class 0 (far below the target) … 3 (at it) … 6 (far above) of the gap, read from one decimal."""
    figure = float(rounded(gap, 1))
    if figure < 0:
        return 6 - bisect_right(LIMITS, -figure)
    return bisect_right(LIMITS, figure)


def draw_heat_map(axes: Axes, values: HeatMap, style: ChartStyle) -> tuple[Spot, ...]:
    """Draw ``values``; returns a spot per cell with a gap."""
    size = style.size(LABEL)
    left = min(widest(axes, [row.label for row in values.rows], size), full_width(axes) * 0.3) + 12
    place(axes, left=left, right=2, top=style.size(18), bottom=3)
    starts = _starts(values.columns)
    axes.set_xlim(0, starts[-1] + 1 if starts else 1)
    axes.set_ylim(len(values.rows) - 0.5, -0.5)
    axes.grid(visible=False)
    axes.set_yticks([])
    cell = room(axes)[0] / (axes.get_xlim()[1] or 1)
    heads = shortened(axes, [column.short for column in values.columns], style.size(SMALL), cell - 1, mark="")
    axes.set_xticks([start + 0.5 for start in starts], heads, fontsize=style.size(SMALL))
    axes.xaxis.tick_top()
    labels = shortened(axes, [row.label for row in values.rows], size, left - 12)
    row_labels(axes, labels, range(len(labels)), style, left)
    _fill_cells(axes, values, starts, style)
    widest_gap = widest(axes, [style.number(gap, 1, signed=True) for gap in (-0.8, 0.8)], style.size(SMALL))
    has_room = cell >= widest_gap
    return tuple(
        _draw_cell(axes, start, line, part, style, has_room=has_room)
        for line, row in enumerate(values.rows)
        for start, column, each in zip(starts, values.columns, row.cells, strict=True)
        if (part := (row, column, each))[2].gap is not None
    )


def _starts(columns: tuple[HeatColumn, ...]) -> list[float]:
    """Left edges of the columns, blocks set apart."""
    starts, start, block = [], 0.0, columns[0].block if columns else ""
    for column in columns:
        if column.block != block:
            start, block = start + BLOCK_GAP, column.block
        starts.append(start)
        start += 1
    return starts


def _fill_cells(axes: Axes, values: HeatMap, starts: list[float], style: ChartStyle) -> None:
    """All cells as one collection: a patch each would take most of the drawing time."""
    boxes, fills = [], []
    for line, row in enumerate(values.rows):
        for start, cell in zip(starts, row.cells, strict=True):
            if cell.gap is not None:
                boxes.append(Rectangle((start + AIR, line - 0.5 + AIR), 1 - 2 * AIR, 1 - 2 * AIR))
                fills.append(style.palette.gaps[gap_class(cell.gap)])
    axes.add_collection(PatchCollection(boxes, facecolors=fills, linewidths=0, gid="cells"), autolim=False)


def _draw_cell(
    axes: Axes,
    start: float,
    line: int,
    part: tuple[HeatRow, HeatColumn, HeatCell],
    style: ChartStyle,
    *,
    has_room: bool,
) -> Spot:
    """Without room the number is left to the table and to hovering; there it has two decimals."""
    row, column, cell = part
    gap = cell.gap or 0.0
    fill = style.palette.gaps[gap_class(gap)]
    if has_room:
        axes.text(
            start + 0.5,
            line,
            style.number(gap, 1, signed=True),
            ha="center",
            va="center_baseline",
            fontsize=style.size(SMALL),
            color=ink_on(fill),
        )
    words = texts.text(
        style.language,
        "chart.heat_cell",
        body=row.label,
        competency=column.label,
        gap=style.number(gap, signed=True),
        count=cell.count,
    )
    return Spot(start, line - 0.5, words, row.people, width=1, height=1)
