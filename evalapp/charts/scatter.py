"""Personal × professional scores, a point a person, whiskers where an interval is known."""

from collections.abc import Iterable
from typing import Any

from matplotlib.axes import Axes

from evalapp.charts.canvas import Spot, place, shifted, widest
from evalapp.charts.style import LABEL, MARKERS, SMALL, ChartStyle
from evalapp.charts.values import Scatter, ScatterPoint

SCALE = (1.0, 5.0)
STEP = 0.5
AIR = 0.12
HALF = 0.5


def draw_scatter(axes: Axes, values: Scatter, style: ChartStyle) -> tuple[Spot, ...]:
    """Draw ``values``; returns a spot per person."""
    place(axes, left=style.size(26), right=14, top=style.size(30), bottom=style.size(20))
    _dress_axes(axes, values, style)
    if any(values.groups):
        draw_legend(axes, values.groups, style)
    for point in values.points:
        _draw_whiskers(axes, point, style, is_selected=point.person == values.selected)
    for group in range(len(values.groups)):
        own = [point for point in values.points if point.group == group]
        _draw_points(axes, own, group, style)
    for point in values.points:
        if point.person == values.selected:
            _draw_selected(axes, point, values, style)
    return tuple(Spot(p.x, p.y, point_text(p, values, style), (p.person,)) for p in values.points)


def point_text(point: ScatterPoint, values: Scatter, style: ChartStyle) -> str:
    """Name and both scores, as hovering and the framed label show them."""
    x, y = style.number(point.x), style.number(point.y)
    return f"{point.label}\n{values.x_name}: {x}, {values.y_name.lower()}: {y}"


def name_axes(axes: Axes, across: str, up: str, style: ChartStyle) -> None:
    """Name the horizontal axis inside at its end, the upright one above it, where no text is turned."""
    axes.annotate(
        up,
        (0, 1),
        xycoords="axes fraction",
        xytext=(-style.size(18), style.size(16)),
        textcoords="offset points",
        va="center",
        color=style.palette.text2,
        fontsize=style.size(LABEL),
    )
    axes.text(
        0.995,
        0.015,
        across,
        transform=axes.transAxes,
        ha="right",
        color=style.palette.text2,
        zorder=5,
        bbox=ground(style),
    )


def ground(style: ChartStyle) -> dict[str, Any]:
    """A box of the ground's colour behind a text, so that lines and points do not cross it."""
    return {
        "boxstyle": "square,pad=0.2",
        "facecolor": style.palette.surface,
        "edgecolor": "none",
        "alpha": 0.85,
    }


def draw_legend(axes: Axes, groups: tuple[str, ...], style: ChartStyle) -> None:
    """Markers with their words, right above the plot, in reading order."""
    size, right, height = style.size(LABEL), 0.0, style.size(16)
    for group in reversed(range(len(groups))):
        axes.annotate(
            groups[group],
            (1, 1),
            xycoords="axes fraction",
            xytext=(-right, height),
            textcoords="offset points",
            ha="right",
            va="center",
            fontsize=size,
            color=style.palette.text2,
        )
        right += widest(axes, [groups[group]], size) + 9
        axes.plot(
            [1],
            [1],
            marker=MARKERS[group % len(MARKERS)],
            color=style.palette.series[group % len(style.palette.series)],
            markersize=5.5,
            linestyle="",
            transform=shifted(axes, -right, height),
            clip_on=False,
            gid="legend",
        )
        right += 17


def _dress_axes(axes: Axes, values: Scatter, style: ChartStyle) -> None:
    axes.set_xlim(*_limits((p.x for p in values.points), values.line))
    axes.set_ylim(*_limits((p.y for p in values.points), values.line))
    for axis, limits in ((axes.xaxis, axes.get_xlim()), (axes.yaxis, axes.get_ylim())):
        steps = [SCALE[0] + STEP * step for step in range(9)]
        ticks = [step for step in steps if limits[0] <= step <= limits[1]]
        axis.set_ticks(ticks, [style.number(tick, 0 if tick == int(tick) else 1) for tick in ticks])
    axes.tick_params(axis="y", labelcolor=style.palette.text2)
    name_axes(axes, values.x_name, values.y_name, style)
    if values.line is not None:
        for line in (axes.axhline(values.line), axes.axvline(values.line)):
            line.set(color=style.palette.text2, linewidth=0.9, linestyle=(0, (4, 3)), zorder=1.5)


def _limits(values: Iterable[float], line: float | None) -> tuple[float, float]:
    """The half steps around all values and the dashed line, a little air beyond."""
    shown = [*values, *([line] if line is not None else [])]
    low, high = min(shown, default=SCALE[0]), max(shown, default=SCALE[1])
    start = max(SCALE[0], int(low / STEP) * STEP)
    end = min(SCALE[1], -int(-high // STEP) * STEP)
    return start - AIR, max(end, start + STEP) + AIR


def _draw_whiskers(axes: Axes, point: ScatterPoint, style: ChartStyle, *, is_selected: bool) -> None:
    look: dict[str, Any] = {"color": style.palette.line2, "linewidth": 0.9, "zorder": 2}
    if is_selected:
        look = {"color": style.palette.text, "linewidth": 1.4, "zorder": 6}
    if point.x_low is not None and point.x_high is not None:
        axes.plot([point.x_low, point.x_high], [point.y] * 2, gid="whisker", **look)
    if point.y_low is not None and point.y_high is not None:
        axes.plot([point.x] * 2, [point.y_low, point.y_high], gid="whisker", **look)


def _draw_points(axes: Axes, points: list[ScatterPoint], group: int, style: ChartStyle) -> None:
    axes.scatter(
        [point.x for point in points],
        [point.y for point in points],
        s=style.size(26),
        marker=MARKERS[group % len(MARKERS)],
        color=style.palette.series[group % len(style.palette.series)],
        edgecolors=style.palette.surface,
        linewidths=0.8,
        zorder=4,
    )


def _draw_selected(axes: Axes, point: ScatterPoint, values: Scatter, style: ChartStyle) -> None:
    axes.plot(
        [point.x],
        [point.y],
        marker="o",
        markersize=11,
        markerfacecolor="none",
        markeredgecolor=style.palette.text,
        markeredgewidth=1.6,
        zorder=7,
        gid="selected",
    )
    across, up = axes.transAxes.inverted().transform(axes.transData.transform((point.x, point.y)))
    is_right, is_top = across > HALF, up > HALF
    axes.annotate(
        point_text(point, values, style),
        (point.x, point.y),
        xytext=(-10 if is_right else 10, -12 if is_top else 12),
        textcoords="offset points",
        ha="right" if is_right else "left",
        va="top" if is_top else "bottom",
        linespacing=1.5,
        multialignment="left",
        fontsize=style.size(SMALL),
        color=style.palette.text,
        zorder=8,
        bbox={
            "boxstyle": "round,pad=0.4,rounding_size=0.3",
            "facecolor": style.palette.raised,
            "edgecolor": style.palette.line2,
        },
    )
