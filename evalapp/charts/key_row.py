"""The key of a chart: squares with their words above the plot, in as many lines as they need."""

from collections.abc import Sequence

from matplotlib.axes import Axes

from evalapp.charts.canvas import full_width, shifted, widest
from evalapp.charts.style import LABEL, ChartStyle

SQUARE, GAP, LINE = 13.0, 12.0, 13.0
Entry = tuple[str, str]
"""Words and colour."""


def key_lines(axes: Axes, entries: Sequence[Entry], left: float, style: ChartStyle) -> list[list[Entry]]:
    """``entries`` in lines that fit right of ``left`` points; ask before the axes are placed."""
    limit, used = full_width(axes) - left - 8, 0.0
    kept: list[list[Entry]] = [[]]
    for entry in entries:
        width = SQUARE + widest(axes, [entry[0]], style.size(LABEL)) + GAP
        if kept[-1] and used + width > limit:
            kept.append([])
            used = 0.0
        kept[-1].append(entry)
        used += width
    return kept


def key_height(lines: Sequence[Sequence[Entry]], style: ChartStyle) -> float:
    """Room above the plot that the key takes, in points."""
    return style.size(LINE) * len(lines) + 5


def draw_key(axes: Axes, lines: Sequence[Sequence[Entry]], style: ChartStyle) -> None:
    """Draw the key over the upper left corner of the placed axes."""
    size = style.size(LABEL)
    for place, line in enumerate(lines):
        up = key_height(lines, style) - style.size(LINE) * (place + 0.5)
        right = 0.0
        for words, colour in line:
            axes.plot(
                [0],
                [1],
                marker="s",
                markersize=7,
                color=colour,
                linestyle="",
                transform=shifted(axes, right + 4, up),
                clip_on=False,
                gid="key",
            )
            axes.text(
                0,
                1,
                words,
                transform=shifted(axes, right + SQUARE, up),
                va="center_baseline",
                color=style.palette.text2,
                fontsize=size,
            )
            right += SQUARE + widest(axes, [words], size) + GAP
