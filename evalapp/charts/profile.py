"""Competency profile against the target profile: dots with intervals, one line each."""

from collections.abc import Sequence

from matplotlib.axes import Axes

from evalapp import texts
from evalapp.charts.canvas import Spot, figure_text, full_width, place, row_labels, shortened, widest
from evalapp.charts.style import LABEL, ChartStyle
from evalapp.charts.values import Profile, ProfileRow

BLOCK_GAP = 0.7
SCALE = (1, 5)
TICK_HALF = 0.42


def draw_profile(axes: Axes, values: Profile, style: ChartStyle) -> tuple[Spot, ...]:
    """Draw ``values``; returns a spot per row with a score."""
    rows, heights = values.rows, _heights(values.rows)
    size, start = style.size(LABEL), _start(rows)
    left = min(widest(axes, [row.label for row in rows], size), full_width(axes) * 0.42) + 14
    number = widest(axes, [style.number(3.55)], size, "bold") + 10
    place(axes, left=left, right=number + 6, top=style.size(18), bottom=4)
    _dress_axes(axes, start, heights)
    row_labels(axes, shortened(axes, [row.label for row in rows], size, left - 14), heights, style, left)
    _draw_block_lines(axes, rows, heights, style)
    for row, height in zip(rows, heights, strict=True):
        _draw_row(axes, row, height, style, number)
    return tuple(
        Spot(start, height - 0.5, row_text(row, style), width=SCALE[1] - start, height=1)
        for row, height in zip(rows, heights, strict=True)
        if row.value is not None
    )


def row_text(row: ProfileRow, style: ChartStyle) -> str:
    """The row in words, as hovering shows it."""
    parts = [f"{row.label}: {style.number(row.value)}" if row.value is not None else row.label]
    if row.low is not None and row.high is not None:
        parts.append(f"{style.number(row.low)}–{style.number(row.high)}")
    if row.target is not None:
        parts.append(f"{texts.text(style.language, 'chart.target')} {style.number(row.target)}")
    parts.append(f"n = {row.count}")
    return ", ".join(parts)


def _heights(rows: Sequence[ProfileRow]) -> list[float]:
    heights, height, block = [], 0.0, rows[0].block if rows else ""
    for row in rows:
        if row.block != block:
            height, block = height + BLOCK_GAP, row.block
        heights.append(height)
        height += 1
    return heights


def _start(rows: Sequence[ProfileRow]) -> int:
    """Dots need no zero: the axis starts at 2 where nothing lies below."""
    shown = [each for row in rows for each in (row.value, row.low, row.target) if each is not None]
    return 2 if min(shown, default=SCALE[0]) >= 2 else SCALE[0]  # noqa: PLR2004


def _dress_axes(axes: Axes, start: int, heights: Sequence[float]) -> None:
    axes.set_xlim(start, SCALE[1])
    axes.set_ylim(max(heights, default=0) + 0.6, -0.6)
    axes.set_xticks(range(start, SCALE[1] + 1))
    axes.xaxis.tick_top()
    axes.set_yticks([])
    axes.grid(visible=True, axis="x")


def _draw_block_lines(
    axes: Axes, rows: Sequence[ProfileRow], heights: Sequence[float], style: ChartStyle
) -> None:
    for above, below, height in zip(rows, rows[1:], heights, strict=False):
        if above.block != below.block:
            axes.annotate(
                "",
                (1, height + 0.5 + BLOCK_GAP / 2),
                xycoords=("axes fraction", "data"),
                xytext=(0, height + 0.5 + BLOCK_GAP / 2),
                textcoords=("axes fraction", "data"),
                arrowprops={"arrowstyle": "-", "color": style.palette.line2, "linewidth": 0.8},
            )


def _draw_row(axes: Axes, row: ProfileRow, height: float, style: ChartStyle, number: float) -> None:
    colours = style.palette
    mark = colours.warn_mark if row.is_below_target else colours.accent_text
    if row.target is not None:
        ends = [height - TICK_HALF, height + TICK_HALF]
        axes.plot([row.target] * 2, ends, color=colours.text2, linewidth=1.8, zorder=3, gid="target")
    if row.value is None:
        figure_text(axes, "–", height, number, style, color=colours.text3)
        return
    if row.low is not None and row.high is not None:
        axes.plot([row.low, row.high], [height] * 2, color=mark, zorder=4, gid="interval")
    axes.plot(
        [row.value],
        [height],
        marker="D" if row.is_below_target else "o",
        markersize=5.6 if row.is_below_target else 6.4,
        color=mark,
        markeredgecolor=colours.surface,
        markeredgewidth=1,
        zorder=5,
        clip_on=False,
        gid="below" if row.is_below_target else "score",
    )
    ink = colours.warn if row.is_below_target else colours.text
    weight = "bold" if row.is_below_target else "normal"
    figure_text(axes, style.number(row.value), height, number, style, color=ink, fontweight=weight)
