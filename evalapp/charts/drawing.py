"""From values to a drawing on a figure, and from there to a file; the one way in for the callers."""

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from evalapp.charts.age_experience import draw_age_experience
from evalapp.charts.canvas import POINTS, Spot, draw_no_data
from evalapp.charts.distribution import draw_distribution, draw_levels
from evalapp.charts.funnel import draw_funnel
from evalapp.charts.heat_map import draw_heat_map
from evalapp.charts.parts import draw_parts
from evalapp.charts.profile import draw_profile
from evalapp.charts.scatter import draw_scatter
from evalapp.charts.stays import draw_stays
from evalapp.charts.style import DPI, EXPORT_DPI, ChartStyle, family
from evalapp.charts.tile_map import draw_tile_map
from evalapp.charts.values import (
    AgeExperience,
    ChartValues,
    Distribution,
    Funnel,
    HeatMap,
    Levels,
    Parts,
    Profile,
    Scatter,
    Stays,
    TileMap,
    is_empty,
)

NEAR = 7.0
"""How far from a point the mouse still means it, in points."""
HEAD, FOOT, SIDE = 0.6, 0.36, 0.15
"""Room above, below and beside an exported chart, inches."""

DRAWERS: dict[type, Callable[[Axes, Any, ChartStyle], tuple[Spot, ...]]] = {
    Profile: draw_profile,
    HeatMap: draw_heat_map,
    Distribution: draw_distribution,
    Levels: draw_levels,
    Scatter: draw_scatter,
    AgeExperience: draw_age_experience,
    TileMap: draw_tile_map,
    Funnel: draw_funnel,
    Parts: draw_parts,
    Stays: draw_stays,
}


def draw(figure: Figure, values: ChartValues, style: ChartStyle) -> tuple[Spot, ...]:
    """Draw ``values`` on the emptied ``figure``; returns the spots that react to the mouse."""
    with rc_context(style.rc):
        figure.clear()
        figure.set_facecolor(style.palette.surface)
        axes = figure.add_axes((0.1, 0.1, 0.8, 0.8))
        # Ticks are made while drawing, when these settings hold no longer.
        axes.tick_params(labelfontfamily=family())
        if is_empty(values):
            draw_no_data(axes, style)
            return ()
        return DRAWERS[type(values)](axes, values, style)


def spot_at(figure: Figure, spots: Sequence[Spot], x: float, y: float, *, near: float = NEAR) -> int:
    """Place of the spot at ``x``, ``y`` (device pixels from the lower left corner); -1 = none.

    An area that holds the point, else the nearest point within ``near`` points.
    """
    if not figure.axes or not spots:
        return -1
    axes = figure.axes[0]
    data_x, data_y = axes.transData.inverted().transform((x, y))
    for place, spot in enumerate(spots):
        if (
            spot.width
            and spot.x <= data_x <= spot.x + spot.width
            and spot.y <= data_y <= spot.y + spot.height
        ):
            return place
    places = [place for place, spot in enumerate(spots) if not spot.width]
    if not places:
        return -1
    pixels = axes.transData.transform([(spots[place].x, spots[place].y) for place in places])
    distances = ((pixels - (x, y)) ** 2).sum(axis=1)
    nearest = int(distances.argmin())
    return places[nearest] if distances[nearest] <= (near * figure.dpi / POINTS) ** 2 else -1


def picture(
    values: ChartValues,
    style: ChartStyle,
    *,
    kind: str,
    title: str,
    subtitle: str,
    caption: str,
    size: tuple[float, float] = (7.2, 4.2),
) -> bytes:
    """The chart as a file, with its title above and its caption below.

    :param kind: ``png`` (192 dpi) or ``svg`` (texts stay texts).
    :param size: of the chart without title and caption, inches.
    """
    figure = Figure(figsize=size, dpi=DPI)
    draw(figure, values, style)
    with rc_context({**style.rc, "svg.hashsalt": "evalapp"}):
        _frame(figure, style, title, subtitle, caption)
        file = BytesIO()
        metadata = {"Date": None} if kind == "svg" else {"Software": None}
        figure.savefig(file, format=kind, dpi=EXPORT_DPI, facecolor=style.palette.surface, metadata=metadata)
    return file.getvalue()


def _frame(figure: Figure, style: ChartStyle, title: str, subtitle: str, caption: str) -> None:
    """Make room above and below the drawing and write title, subtitle and caption there."""
    width, height = figure.get_size_inches()
    whole = height + HEAD + FOOT
    for axes in figure.axes:
        box = axes.get_position()
        left = (box.x0 * width + SIDE) / (width + 2 * SIDE)
        room = box.width * width / (width + 2 * SIDE)
        axes.set_position((left, (box.y0 * height + FOOT) / whole, room, box.height * height / whole))
    figure.set_size_inches(width + 2 * SIDE, whole)
    left = SIDE / (width + 2 * SIDE)
    colours = style.palette
    figure.text(left, 1 - 0.2 / whole, title, fontsize=11, fontweight="bold", color=colours.text, va="center")
    figure.text(left, 1 - 0.42 / whole, subtitle, fontsize=9, color=colours.text2, va="center")
    figure.text(left, 0.17 / whole, caption, fontsize=8, color=colours.text2, va="center")
