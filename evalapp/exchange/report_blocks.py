"""Parts of a printed report, the same for pages and workbooks; the renderers only place them."""

from dataclasses import dataclass

from evalapp.exchange.packet_plot import Plotted


@dataclass(frozen=True, slots=True)
class Title:
    """Whose report it is; ``over``: which report, above the name."""

    text: str
    detail: str = ""
    over: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """Name of a section and how to read it."""

    text: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text; ``is_strong``: the name of what follows; ``is_warning``: to be seen at once."""

    text: str
    is_strong: bool = False
    is_warning: bool = False


@dataclass(frozen=True, slots=True)
class Points:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with its value; ``is_alarm``: to be seen at once, ``is_big``: the figure of the report."""

    label: str
    value: str
    is_alarm: bool = False
    is_big: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and values; with ``in_pairs`` two of them side by side."""

    facts: tuple[Fact, ...]
    in_pairs: bool = False


@dataclass(frozen=True, slots=True)
class PlotCell:
    """A score on the scale; ``own``: the official's own mark beside it."""

    plotted: Plotted
    own: float | None = None


@dataclass(frozen=True, slots=True)
class TextCell:
    """A text in a table."""

    text: str
    is_strong: bool = False
    is_alarm: bool = False
    is_group: bool = False


GridCell = str | TextCell | PlotCell


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column: header, share of the width, whether figures or the drawn scale stand in it.

    ``is_narrow``: its header is written upwards.
    """

    header: str
    share: float
    is_figure: bool = False
    is_plot: bool = False
    is_narrow: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table."""

    columns: tuple[GridColumn, ...]
    rows: tuple[tuple[GridCell, ...], ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Room for a hand-written text under a label."""

    label: str
    count: int


Block = Title | Heading | Paragraph | Points | Facts | Grid | Lines


@dataclass(frozen=True, slots=True)
class Report:
    """A report of one official: ``name`` for sheets and page heads, the ends of the scale, its parts."""

    name: str
    lowest: int
    highest: int
    blocks: tuple[Block, ...]
