"""How totals spread over the scale, and how the levels divide within each competency."""

from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from evalapp import texts
from evalapp.charts.canvas import Spot, full_width, place, row_labels, shifted, shortened, widest
from evalapp.charts.colours import ink_on
from evalapp.charts.style import LABEL, SMALL, ChartStyle
from evalapp.charts.values import Distribution, LevelRow, Levels

ROOM_FOR_FIGURE = 0.045
"""Share of the bar from which a segment has room for its number."""


def draw_distribution(axes: Axes, values: Distribution, style: ChartStyle) -> tuple[Spot, ...]:
    """Bars from zero over the totals, dashed lines at the borders of the levels."""
    colours = style.palette
    place(axes, left=28, right=10, top=style.size(30), bottom=style.size(18))
    top = max((len(each.people) for each in values.bins), default=0)
    axes.set_xlim(values.bins[0].low, values.bins[-1].high)
    axes.set_ylim(0, max(top, 1) * 1.26)
    axes.grid(visible=False, axis="x")
    axes.yaxis.set_major_locator(MaxNLocator(5, integer=True))
    axes.set_xticks(range(int(values.bins[0].low), int(values.bins[-1].high) + 1))
    words = texts.text(style.language, "chart.officials")
    axes.text(-0.02, 1.04, words, transform=axes.transAxes, color=colours.text2, fontsize=style.size(LABEL))
    for border in values.borders:
        line = axes.axvline(border.border, color=colours.text2, linewidth=0.9, zorder=1)
        line.set_linestyle((0, (4, 3)))
        label = texts.text(style.language, "chart.level", level=border.level)
        axes.annotate(
            label,
            (border.border, 1),
            xycoords=("data", "axes fraction"),
            xytext=(3, -2),
            textcoords="offset points",
            va="top",
            fontsize=style.size(SMALL),
            color=colours.text2,
        )
    spots = []
    for each in values.bins:
        count, width = len(each.people), each.high - each.low
        axes.bar(each.low + width / 2, count, width * 0.86, color=colours.series[0], zorder=2, gid="bin")
        if count:
            span = f"{style.number(each.low)}–{style.number(each.high)}"
            said = texts.text(style.language, "chart.bin", span=span, count=count)
            spots.append(Spot(each.low, 0, said, each.people, width, count))
            axes.text(
                each.low + width / 2,
                count,
                str(count),
                ha="center",
                va="bottom",
                fontsize=style.size(SMALL),
                color=colours.text,
            )
    return tuple(spots)


def draw_levels(axes: Axes, values: Levels, style: ChartStyle) -> tuple[Spot, ...]:
    """One bar per competency, parted into levels 1…5; each part carries its count."""
    size = style.size(LABEL)
    left = min(widest(axes, [row.label for row in values.rows], size), full_width(axes) * 0.42) + 14
    place(axes, left=left, right=6, top=style.size(20), bottom=4)
    axes.set_xlim(0, 1)
    axes.set_ylim(len(values.rows) - 0.4, -0.6)
    axes.set_xticks([])
    axes.set_yticks([])
    axes.grid(visible=False)
    labels = shortened(axes, [row.label for row in values.rows], size, left - 14)
    row_labels(axes, labels, range(len(labels)), style, left)
    _draw_level_legend(axes, style)
    return tuple(
        spot for line, row in enumerate(values.rows) for spot in _draw_level_row(axes, row, line, style)
    )


def _draw_level_row(axes: Axes, row: LevelRow, line: int, style: ChartStyle) -> list[Spot]:
    total = sum(len(people) for people in row.levels)
    start, spots = 0.0, []
    for level, people in enumerate(row.levels, start=1):
        if not people:
            continue
        share, fill = len(people) / total, style.palette.levels[level - 1]
        axes.barh(
            line,
            share,
            0.74,
            left=start,
            color=fill,
            edgecolor=style.palette.surface,
            linewidth=1,
            gid="level",
        )
        if share >= ROOM_FOR_FIGURE:
            axes.text(
                start + share / 2,
                line,
                str(len(people)),
                ha="center",
                va="center",
                fontsize=style.size(SMALL),
                color=ink_on(fill),
            )
        said = texts.text(
            style.language,
            "chart.level_part",
            competency=row.label,
            level=level,
            count=len(people),
            share=style.number(share * 100, 0),
        )
        spots.append(Spot(start, line - 0.37, said, people, share, 0.74))
        start += share
    return spots


def _draw_level_legend(axes: Axes, style: ChartStyle) -> None:
    """The word once, then a square and a number for each level."""
    size, right, up = style.size(LABEL), 0.0, style.size(10)
    word = texts.text(style.language, "chart.levels")
    for part, colour in [(word, "")] + [(str(n), fill) for n, fill in enumerate(style.palette.levels, 1)]:
        if colour:
            move = shifted(axes, right + 4, up)
            axes.plot([0], [1], marker="s", markersize=7, color=colour, transform=move, clip_on=False)
            right += 13
        axes.text(
            0,
            1,
            part,
            transform=shifted(axes, right, up),
            va="center_baseline",
            color=style.palette.text2,
            fontsize=size,
        )
        right += widest(axes, [part], size) + 10
