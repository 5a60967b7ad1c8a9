"""Placing and measuring: axes in a figure by points, widths of texts, spots that react to the mouse."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.transforms import ScaledTranslation, Transform

from evalapp import texts
from evalapp.charts.style import LABEL, ChartStyle
from evalapp.charts.values import People

POINTS = 72.0


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of a drawing that stands for somebody, in data coordinates of the axes.

    A spot with a width is an area from its lower left corner; without one it is a point, hit when
    the mouse is near. ``words`` say what it shows (made when asked for, where there are thousands),
    ``people`` who is behind it.
    """

    x: float
    y: float
    words: str | Callable[[], str]
    people: People = ()
    width: float = 0.0
    height: float = 0.0

    @property
    def text(self) -> str:
        """What the spot shows, in words."""
        return self.words if isinstance(self.words, str) else self.words()


def figure_of(axes: Axes) -> Figure:
    """The figure that holds ``axes``."""
    figure = axes.get_figure(root=True)
    assert figure is not None
    return figure


def full_width(axes: Axes) -> float:
    """Width of the whole figure in points."""
    return float(figure_of(axes).get_size_inches()[0] * POINTS)


def place(axes: Axes, *, left: float, right: float, top: float, bottom: float) -> None:
    """Give ``axes`` the whole figure less these margins, in points."""
    width, height = (inches * POINTS for inches in figure_of(axes).get_size_inches())
    room_x = max(width - left - right, 20.0)
    room_y = max(height - top - bottom, 20.0)
    axes.set_position((left / width, bottom / height, room_x / width, room_y / height))


def room(axes: Axes) -> tuple[float, float]:
    """Width and height of the axes in points."""
    width, height = (inches * POINTS for inches in figure_of(axes).get_size_inches())
    box = axes.get_position()
    return box.width * width, box.height * height


def widest(axes: Axes, words: Iterable[str], size: float, weight: str = "normal") -> float:
    """Width in points of the widest of ``words``."""
    probe = axes.text(0, 0, "", fontsize=size, fontweight=weight)
    found = 0.0
    for word in words:
        probe.set_text(word)
        found = max(found, probe.get_window_extent().width * POINTS / figure_of(axes).dpi)
    probe.remove()
    return found


def shortened(axes: Axes, words: Sequence[str], size: float, limit: float, *, mark: str = "…") -> list[str]:
    """``words`` cut, with an ellipsis unless ``mark`` says otherwise, to at most ``limit`` points."""
    probe = axes.text(0, 0, "", fontsize=size)
    scale = POINTS / figure_of(axes).dpi

    def fits(word: str) -> bool:
        probe.set_text(word)
        return bool(probe.get_window_extent().width * scale <= limit + 0.5)

    short = [word if fits(word) else _cut(word, mark, fits) for word in words]
    probe.remove()
    return short


def row_labels(
    axes: Axes, labels: Sequence[str], at: Sequence[float], style: ChartStyle, left: float
) -> None:
    """Labels of rows at the heights ``at``, left-aligned ``left`` points before the axes, as in lists."""
    for height, label in zip(at, labels, strict=True):
        axes.annotate(
            label,
            (0, height),
            xycoords=("axes fraction", "data"),
            xytext=(-left, 0),
            textcoords="offset points",
            va="center",
            ha="left",
            fontsize=style.size(LABEL),
            color=style.palette.text,
            annotation_clip=False,
        )


def figure_text(axes: Axes, text: str, height: float, right: float, style: ChartStyle, **look: Any) -> None:
    """A figure right of the axes, right-aligned ``right`` points behind it."""
    axes.annotate(
        text,
        (1, height),
        xycoords=("axes fraction", "data"),
        xytext=(right, 0),
        textcoords="offset points",
        va="center",
        ha="right",
        fontsize=style.size(LABEL),
        annotation_clip=False,
        **look,
    )


def shifted(axes: Axes, right: float, up: float) -> Transform:
    """Fractions of the axes, moved by so many points."""
    move = ScaledTranslation(right / POINTS, up / POINTS, figure_of(axes).dpi_scale_trans)
    return axes.transAxes + move


def draw_no_data(axes: Axes, style: ChartStyle) -> None:
    """A dashed frame with the words "no data"."""
    place(axes, left=4, right=4, top=4, bottom=4)
    axes.set_xticks([])
    axes.set_yticks([])
    axes.grid(visible=False)
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    frame = axes.plot([0, 1, 1, 0, 0], [0, 0, 1, 1, 0], color=style.palette.control, linewidth=1)[0]
    frame.set_linestyle((0, (4, 3)))
    frame.set_clip_on(False)
    words = texts.text(style.language, "chart.no_data")
    axes.text(0.5, 0.5, words, ha="center", va="center", color=style.palette.text2)


def _cut(word: str, mark: str, fits: Callable[[str], bool]) -> str:
    for end in range(len(word) - 1, 0, -1):
        short = word[:end].rstrip() + mark
        if fits(short):
            return short
    return mark
