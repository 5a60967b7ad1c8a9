"""Steps of an intake as bars from zero: how many are left, how many fall out and why."""

from matplotlib.axes import Axes

from evalapp import texts
from evalapp.charts.canvas import Spot, full_width, place, row_labels, shortened, widest
from evalapp.charts.style import LABEL, ChartStyle
from evalapp.charts.values import HIDDEN, BarKind, Funnel, FunnelBar

THICK = 0.5
MOST_THICK = 3.5
"""Few bars keep the thickness they would have among so many."""


def draw_funnel(axes: Axes, values: Funnel, style: ChartStyle) -> tuple[Spot, ...]:
    """Draw ``values``; returns a spot per bar."""
    size = style.size(LABEL)
    left = min(widest(axes, [bar.label for bar in values.bars], size), full_width(axes) * 0.4) + 14
    base = values.base or max(len(values.bars[0].people) if values.bars else 0, 1)
    figures = [_figure(bar, base, style) for bar in values.bars]
    place(axes, left=left, right=widest(axes, figures, size) + 14, top=4, bottom=4)
    axes.set_xlim(0, max((len(bar.people) for bar in values.bars if not bar.is_hidden), default=1) or 1)
    axes.set_ylim(max(len(values.bars) - 0.5, MOST_THICK), -0.5)
    axes.set_xticks([])
    axes.set_yticks([])
    axes.grid(visible=False)
    labels = shortened(axes, [bar.label for bar in values.bars], size, left - 14)
    row_labels(axes, labels, range(len(labels)), style, left)
    for line, (bar, figure) in enumerate(zip(values.bars, figures, strict=True)):
        _draw_bar(axes, line, bar, figure, style)
    return tuple(
        Spot(0, line - 0.5, f"{bar.label}: {figure}", bar.people, axes.get_xlim()[1], 1)
        for line, (bar, figure) in enumerate(zip(values.bars, figures, strict=True))
    )


def _figure(bar: FunnelBar, base: int, style: ChartStyle) -> str:
    if bar.is_hidden:
        return HIDDEN
    count = style.number(len(bar.people), 0)
    share = style.number(len(bar.people) / base * 100, 0)
    return texts.text(style.language, "chart.count_share", count=count, share=share)


def _draw_bar(axes: Axes, line: int, bar: FunnelBar, figure: str, style: ChartStyle) -> None:
    colours = style.palette
    fill = {
        BarKind.STAGE: colours.series[0],
        BarKind.MET: colours.good_mark,
        BarKind.NOT_MET: colours.bad_mark,
        BarKind.UNKNOWN: colours.warn_mark,
    }[bar.kind]
    axes.barh(line, axes.get_xlim()[1], THICK, color=colours.line, linewidth=0, gid="track")
    length = 0 if bar.is_hidden else len(bar.people)
    axes.barh(line, length, THICK, color=fill, linewidth=0, zorder=2, gid=bar.kind.value)
    axes.annotate(
        figure,
        (1, line),
        xycoords=("axes fraction", "data"),
        xytext=(8, 0),
        textcoords="offset points",
        va="center",
        color=colours.text,
        fontsize=style.size(LABEL),
        annotation_clip=False,
    )
