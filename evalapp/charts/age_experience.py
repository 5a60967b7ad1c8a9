"""Age × length of experience of applicants, with the limits of the rule drawn."""

from functools import partial
from typing import Any

from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from evalapp import texts
from evalapp.charts.canvas import Spot, place
from evalapp.charts.scatter import draw_legend, ground, name_axes
from evalapp.charts.style import MARKERS, SMALL, ChartStyle
from evalapp.charts.values import AgeExperience, Applicant, Crowd

CROWD = 600
"""From so many applicants on the points are smaller."""
LARGEST = 150
"""Area of the largest crowd, square points."""


def draw_age_experience(axes: Axes, values: AgeExperience, style: ChartStyle) -> tuple[Spot, ...]:
    """Draw ``values``; returns a spot per applicant."""
    place(axes, left=style.size(26), right=14, top=style.size(30), bottom=style.size(20))
    _dress_axes(axes, values, style)
    draw_legend(axes, values.groups, style)
    if values.crowds:
        _draw_crowds(axes, values, style)
    size = style.size(24 if len(values.points) < CROWD else 9)
    for group in range(len(values.groups)):
        own = [point for point in values.points if point.group == group]
        axes.scatter(
            [point.age for point in own],
            [point.experience for point in own],
            s=size,
            marker=MARKERS[group % len(MARKERS)],
            color=style.palette.series[group % len(style.palette.series)],
            edgecolors=style.palette.surface,
            linewidths=0.5,
            zorder=3 + group / 10,
        )
    _draw_limits(axes, values, style)
    return tuple(
        Spot(p.age, p.experience, partial(_text, p, values, style), (p.person,)) for p in values.points
    )


def _draw_crowds(axes: Axes, values: AgeExperience, style: ChartStyle) -> None:
    """An area for each count, one beside the other in the square of their full years."""
    most = max(crowd.count for crowd in values.crowds)
    groups = len(values.groups)
    for crowd in values.crowds:
        axes.scatter(
            [crowd.age + (crowd.group + 0.5) / groups],
            [crowd.experience + 0.5],
            s=style.size(LARGEST) * crowd.count / most,
            marker=MARKERS[crowd.group % len(MARKERS)],
            color=style.palette.series[crowd.group % len(style.palette.series)],
            edgecolors=style.palette.surface,
            linewidths=0.5,
            zorder=3,
            gid="crowd",
        )


def _text(point: Applicant, values: AgeExperience, style: ChartStyle) -> str:
    return texts.text(
        style.language,
        "chart.applicant",
        label=point.label,
        age=style.number(point.age, 1),
        experience=style.number(point.experience, 1),
        verdict=values.groups[point.group],
    )


def _dress_axes(axes: Axes, values: AgeExperience, style: ChartStyle) -> None:
    shown: list[Applicant | Crowd] = [*values.points, *values.crowds]
    ages = [point.age for point in shown] + [v for v in (values.age_limit,) if v is not None]
    lengths = [point.experience for point in shown] + [values.experience_limit or 0]
    axes.set_xlim(int(min(ages, default=18)) - 1, int(max(ages, default=40)) + 2)
    axes.set_ylim(min(-0.4, -max(lengths) * 0.03), max(lengths) + 1)
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_locator(MaxNLocator(8, integer=True))
    axes.tick_params(axis="y", labelcolor=style.palette.text2)
    across = texts.text(style.language, "chart.age_axis")
    name_axes(axes, across, texts.text(style.language, "chart.experience_axis"), style)


def _draw_limits(axes: Axes, values: AgeExperience, style: ChartStyle) -> None:
    look: dict[str, Any] = {
        "color": style.palette.text,
        "linewidth": 1,
        "linestyle": (0, (4, 3)),
        "zorder": 4,
    }
    if values.age_limit is not None:
        axes.axvline(values.age_limit, gid="limit", **look)
        _limit_label(axes, values.age_limit_text, (values.age_limit, axes.get_ylim()[1]), (4, -3), style)
    if values.experience_limit is not None:
        axes.axhline(values.experience_limit, gid="limit", **look)
        at = (axes.get_xlim()[0], values.experience_limit)
        _limit_label(axes, values.experience_limit_text, at, (4, 11), style)


def _limit_label(
    axes: Axes, words: str, at: tuple[float, float], offset: tuple[float, float], style: ChartStyle
) -> None:
    axes.annotate(
        words,
        at,
        xytext=offset,
        textcoords="offset points",
        va="top",
        fontsize=style.size(SMALL),
        color=style.palette.text,
        zorder=6,
        bbox=ground(style),
    )
