"""Groups as bars of equal length, parted by kind: where members of cohorts went, decisions by level."""

from typing import Any

from matplotlib.axes import Axes

from evalapp import texts
from evalapp.charts.canvas import Spot, figure_text, full_width, place, row_labels, shortened, widest
from evalapp.charts.colours import ink_on
from evalapp.charts.key_row import draw_key, key_height, key_lines
from evalapp.charts.scatter import ground
from evalapp.charts.style import LABEL, SMALL, ChartStyle
from evalapp.charts.values import HIDDEN, PartRow, Parts

THICK = 0.62
ROOM_FOR_FIGURE = 0.045
"""Parts with a smaller share have no room for their number; hovering says it."""
MOST_THICK = 3.5
"""Few bars keep the thickness they would have among so many."""


def draw_parts(axes: Axes, values: Parts, style: ChartStyle) -> tuple[Spot, ...]:
    """Draw ``values``; returns a spot per part."""
    size = style.size(LABEL)
    left = min(widest(axes, [row.label for row in values.rows], size), full_width(axes) * 0.4) + 14
    wholes = [
        texts.text(style.language, "chart.whole_count", count=_whole_text(row, style)) for row in values.rows
    ]
    colours = part_colours(values, style)
    lines = key_lines(axes, list(zip(values.names, colours, strict=True)), left, style)
    right = widest(axes, wholes, size) + 12
    place(axes, left=left, right=right, top=key_height(lines, style), bottom=4)
    axes.set_xlim(0, 1)
    axes.set_ylim(max(len(values.rows) - 0.5, MOST_THICK), -0.5)
    axes.set_xticks([])
    axes.set_yticks([])
    axes.grid(visible=False)
    labels = shortened(axes, [row.label for row in values.rows], size, left - 14)
    row_labels(axes, labels, range(len(labels)), style, left)
    draw_key(axes, lines, style)
    spots: list[Spot] = []
    for line, (row, whole) in enumerate(zip(values.rows, wholes, strict=True)):
        figure_text(axes, whole, line, right - 4, style, color=style.palette.text2)
        spots += _draw_row(axes, row, line, values, style)
    return tuple(spots)


def part_colours(values: Parts, style: ChartStyle) -> list[str]:
    """A colour of the series, or of its level, for each part; a neutral one for the rest."""
    if values.levels:
        neutral = style.palette.control  # the third level has a light grey of its own
        return [neutral if level is None else style.palette.levels[level - 1] for level in values.levels]
    colours = [style.palette.series[place % len(style.palette.series)] for place in range(len(values.names))]
    if values.has_rest and colours:
        colours[-1] = style.palette.line2
    return colours


def _draw_row(axes: Axes, row: PartRow, line: int, values: Parts, style: ChartStyle) -> list[Spot]:
    whole, start, spots = _whole(row), 0.0, []
    colours = part_colours(values, style)
    for place_of, (people, name, fill) in enumerate(zip(row.parts, values.names, colours, strict=True)):
        if not people or place_of in row.hidden or row.is_hidden:
            continue
        share = len(people) / whole
        axes.barh(
            line,
            share,
            THICK,
            left=start,
            color=fill,
            edgecolor=style.palette.surface,
            linewidth=1,
            gid="part",
        )
        if share >= ROOM_FOR_FIGURE:
            axes.text(
                start + share / 2,
                line,
                style.number(len(people), 0),
                ha="center",
                va="center",
                fontsize=style.size(SMALL),
                color=ink_on(fill),
            )
        said = texts.text(
            style.language,
            "chart.part",
            group=row.label,
            part=name,
            count=style.number(len(people), 0),
            share=style.number(share * 100, 0),
        )
        spots.append(Spot(start, line - THICK / 2, said, people, share, THICK))
        start += share
    if row.hidden and not row.is_hidden and start < 1:
        _draw_hidden(axes, line, start, style)
    return spots


def _draw_hidden(axes: Axes, line: int, start: float, style: ChartStyle) -> None:
    """What is left of a bar: parts that are hidden together."""
    look: dict[str, Any] = {
        "color": "none",
        "edgecolor": style.palette.control,
        "linewidth": 1,
        "hatch": "///",
    }
    axes.barh(line, 1 - start, THICK, left=start, gid="hidden", **look)
    axes.text(
        (1 + start) / 2,
        line,
        HIDDEN,
        ha="center",
        va="center",
        fontsize=style.size(SMALL),
        color=style.palette.text,
        bbox=ground(style),
    )


def _whole_text(row: PartRow, style: ChartStyle) -> str:
    return HIDDEN if row.is_hidden else style.number(_whole(row), 0)


def _whole(row: PartRow) -> int:
    return sum(len(people) for people in row.parts)
