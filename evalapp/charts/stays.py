"""Stays of members on a time line: a line each, from the day of enrolment to the last day."""

from datetime import date
from functools import partial

from matplotlib.axes import Axes
from matplotlib.collections import LineCollection

from evalapp import texts
from evalapp.charts.canvas import Spot, full_width, place, room, row_labels, shortened, widest
from evalapp.charts.key_row import draw_key, key_height, key_lines
from evalapp.charts.scatter import ground
from evalapp.charts.style import LABEL, SMALL, ChartStyle
from evalapp.charts.values import StayBar, Stays

THINNEST, THICKEST = 1.0, 7.0
"""Points; so many members share the height."""
TODAY = 15.0
"""Points below the lines."""
BETWEEN = 1.0
"""Rows left free between cohorts."""


def draw_stays(axes: Axes, values: Stays, style: ChartStyle) -> tuple[Spot, ...]:
    """Draw ``values``; returns a spot per member."""
    size, colours = style.size(LABEL), kind_colours(values, style)
    shown = [group for group in values.groups if group.bars]
    left = min(widest(axes, [group.label for group in shown], size), full_width(axes) * 0.3) + 14
    lines = key_lines(axes, list(zip(values.kinds, colours, strict=True)), left, style)
    place(axes, left=left, right=10, top=key_height(lines, style) + 4, bottom=style.size(18))
    rows = sum(len(group.bars) for group in shown) + BETWEEN * len(shown)
    height = room(axes)[1]
    # What is said of today stands below the last line.
    axes.set_ylim(rows * height / max(height - style.size(TODAY), 1.0), -0.5)
    _dress_axis(axes, values)
    labels = shortened(axes, [group.label for group in shown], size, left - 14)
    thick = min(max(height / rows * 0.64, THINNEST), THICKEST)
    spots: list[Spot] = []
    top = 0.0
    for group, label in zip(shown, labels, strict=True):
        row_labels(axes, [label], [top + min(1.0, len(group.bars) / 2 - 0.5)], style, left)
        for place_of, bar in enumerate(group.bars):
            spots.append(_spot(bar, top + place_of, values, style))
        _draw_bars(axes, group.bars, top, thick, colours, style)
        top += len(group.bars) + BETWEEN
    _draw_today(axes, values.today, style)
    draw_key(axes, lines, style)
    return tuple(spots)


def kind_colours(values: Stays, style: ChartStyle) -> list[str]:
    """A colour of the series for each kind."""
    return [style.palette.series[place % len(style.palette.series)] for place in range(len(values.kinds))]


def year_of(day: date) -> float:
    """``day`` as a year with its part: 2026.5 about the first of July."""
    first, after = date(day.year, 1, 1), date(day.year + 1, 1, 1)
    return day.year + (day - first).days / (after - first).days


def _dress_axis(axes: Axes, values: Stays) -> None:
    starts = [year_of(bar.start) for group in values.groups for bar in group.bars]
    ends = [year_of(bar.end) for group in values.groups for bar in group.bars]
    now = year_of(values.today)
    axes.set_xlim(min([*starts, now]) - 0.1, max([*ends, now]) + 0.15)
    years = range(int(min([*starts, now])), int(max([*ends, now])) + 2)
    inside = [year for year in years if axes.get_xlim()[0] <= year <= axes.get_xlim()[1]]
    axes.set_xticks(inside, [str(year) for year in inside])
    axes.set_yticks([])
    axes.grid(visible=False, axis="y")


def _draw_bars(
    axes: Axes,
    bars: tuple[StayBar, ...],
    top: float,
    thick: float,
    colours: list[str],
    style: ChartStyle,
) -> None:
    segments = [[(year_of(bar.start), top + at), (year_of(bar.end), top + at)] for at, bar in enumerate(bars)]
    drawn = LineCollection(
        segments, colors=[colours[bar.kind] for bar in bars], linewidths=thick, capstyle="butt", gid="stay"
    )
    axes.add_collection(drawn, autolim=False)
    soon = [(year_of(bar.end), top + at) for at, bar in enumerate(bars) if bar.ends_soon]
    if soon:
        axes.scatter(
            [x for x, _y in soon],
            [y for _x, y in soon],
            marker="D",
            s=max(thick, 3.0) ** 2 * 1.6,
            color=style.palette.warn_mark,
            edgecolors=style.palette.surface,
            linewidths=0.5,
            zorder=4,
            gid="soon",
        )


def _spot(bar: StayBar, row: float, values: Stays, style: ChartStyle) -> Spot:
    start, end = year_of(bar.start), year_of(bar.end)
    return Spot(
        start, row - 0.5, partial(_text, bar, values, style), (bar.person,), max(end - start, 0.02), 1.0
    )


def _text(bar: StayBar, values: Stays, style: ChartStyle) -> str:
    return texts.text(
        style.language,
        "chart.stay",
        label=bar.label,
        start=f"{bar.start:%d.%m.%Y}",
        end=f"{bar.end:%d.%m.%Y}",
        state=values.kinds[bar.kind],
    )


def _draw_today(axes: Axes, today: date, style: ChartStyle) -> None:
    x = year_of(today)
    axes.axvline(x, color=style.palette.text, linewidth=1, linestyle=(0, (4, 3)), zorder=5, gid="today")
    near_end = x > sum(axes.get_xlim()) / 2
    axes.annotate(
        texts.text(style.language, "chart.today", day=f"{today:%d.%m.%Y}"),
        (x, axes.get_ylim()[0]),
        xytext=(-4 if near_end else 4, 4),
        textcoords="offset points",
        ha="right" if near_end else "left",
        va="bottom",
        fontsize=style.size(SMALL),
        color=style.palette.text,
        zorder=6,
        bbox=ground(style),
    )
