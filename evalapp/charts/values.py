"""What each chart shows, as plain values; nothing here needs matplotlib.

Names come in the language of the chart. ``people`` are record numbers of the persons (or
applications) behind a point, so that a click can open them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

People = tuple[int, ...]
HIDDEN = "*"
"""Stands for a count that may not leave the workspace."""


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """Mean score of one competency (1–5), its 90 % interval, the target; ``block`` groups the rows.

    ``count``: how many scores the mean is of.
    """

    label: str
    block: str
    value: float | None
    low: float | None
    high: float | None
    target: float | None
    count: int

    @property
    def is_below_target(self) -> bool:
        """Whether the upper end of the interval (without one: the score) does not reach over the target."""
        if self.value is None or self.target is None:
            return False
        return self.value < self.target if self.high is None else self.high <= self.target


@dataclass(frozen=True, slots=True)
class Profile:
    """Competency profile against the target profile."""

    rows: tuple[ProfileRow, ...]


@dataclass(frozen=True, slots=True)
class HeatColumn:
    """A competency as a column: full name, the short one over the column, its block."""

    label: str
    short: str
    block: str


@dataclass(frozen=True, slots=True)
class HeatCell:
    """Mean score minus target, over ``count`` officials; None = no score."""

    gap: float | None
    count: int


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A body: one cell per column."""

    label: str
    cells: tuple[HeatCell, ...]
    people: People = ()


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Bodies × competencies, gap to the target."""

    columns: tuple[HeatColumn, ...]
    rows: tuple[HeatRow, ...]


@dataclass(frozen=True, slots=True)
class Bin:
    """Officials whose total lies in [low, high); the last bin holds the end of the scale."""

    low: float
    high: float
    people: People


@dataclass(frozen=True, slots=True)
class LevelBorder:
    """``level`` is reached from ``border`` on."""

    level: int
    border: float


@dataclass(frozen=True, slots=True)
class Distribution:
    """How many officials have which total; ``borders`` between the levels."""

    bins: tuple[Bin, ...]
    borders: tuple[LevelBorder, ...]


@dataclass(frozen=True, slots=True)
class LevelRow:
    """Officials on each level, lowest first, of one competency."""

    label: str
    levels: tuple[People, ...]


@dataclass(frozen=True, slots=True)
class Levels:
    """Share of the levels in each competency."""

    rows: tuple[LevelRow, ...]


@dataclass(frozen=True, slots=True)
class ScatterPoint:
    """One person; ``group`` is the index of its series. Ends of intervals may be absent."""

    person: int
    label: str
    group: int
    x: float
    y: float
    x_low: float | None = None
    x_high: float | None = None
    y_low: float | None = None
    y_high: float | None = None


@dataclass(frozen=True, slots=True)
class Scatter:
    """Personal × professional scores; ``line``: where the dashed lines of the sufficient level stand."""

    points: tuple[ScatterPoint, ...]
    groups: tuple[str, ...]
    x_name: str
    y_name: str
    line: float | None = None
    selected: int | None = None


@dataclass(frozen=True, slots=True)
class Applicant:
    """Age and length of experience in years on the reference date; ``group`` = index of the verdict."""

    person: int
    label: str
    group: int
    age: float
    experience: float


@dataclass(frozen=True, slots=True)
class Crowd:
    """So many applicants of a verdict have so many full years of age and of experience."""

    group: int
    age: int
    experience: int
    count: int


@dataclass(frozen=True, slots=True)
class AgeExperience:
    """Applicants with the rule's limits. ``age_limit``: the age that is not reached any more.

    ``crowds`` stand for ``points`` where nobody may be seen alone.
    """

    points: tuple[Applicant, ...]
    groups: tuple[str, ...]
    age_limit: float | None
    age_limit_text: str
    experience_limit: float | None
    experience_limit_text: str
    crowds: tuple[Crowd, ...] = ()


@dataclass(frozen=True, slots=True)
class Tile:
    """A region: its value (None = no data or ``is_hidden``), and how many are behind it (None = hidden)."""

    code: str
    label: str
    value: float | None
    count: int | None
    people: People = ()
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class TileMap:
    """All regions, each at its place of the map; values with ``places`` decimals (0 = counts).

    ``elsewhere``: value and count of those whose region is not on the map, where values are counts.
    """

    tiles: tuple[Tile, ...]
    value_name: str
    count_name: str
    places: int = 2
    elsewhere: tuple[int, int] = (0, 0)


class BarKind(StrEnum):
    """What a bar counts; decides its colour."""

    STAGE = "stage"
    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class FunnelBar:
    """How many are left (or fall out) at one step.

    Bars of the same ``division`` divide everybody. ``is_hidden``: too few to leave the workspace.
    """

    label: str
    people: People
    kind: BarKind = BarKind.STAGE
    division: str = ""
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Funnel:
    """Bars from zero; shares are of ``base``, without one of the first bar.

    ``is_chain``: each bar is what is left of those above it.
    """

    bars: tuple[FunnelBar, ...]
    base: int | None = None
    is_chain: bool = False


@dataclass(frozen=True, slots=True)
class PartRow:
    """A group parted by ``Parts.names``: who is in each part, in their order.

    ``hidden``: places of parts too small to leave the workspace, drawn as one; with ``is_hidden`` the
    group is too small itself.
    """

    label: str
    parts: tuple[People, ...]
    hidden: frozenset[int] = frozenset()
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Parts:
    """Groups as bars of equal length, parted by kind; the last part may be ``has_rest``, what is left.

    ``head``: what the groups are, "" = cohorts. ``levels``: where the parts are levels, which (1–5) each
    is, so that it has the colour of its level; None = no level.
    """

    rows: tuple[PartRow, ...]
    names: tuple[str, ...]
    has_rest: bool = True
    head: str = ""
    levels: tuple[int | None, ...] = ()


@dataclass(frozen=True, slots=True)
class StayBar:
    """A member's days in the reserve, both included; ``kind`` = index of what he is now."""

    person: int
    label: str
    start: date
    end: date
    kind: int
    ends_soon: bool = False


@dataclass(frozen=True, slots=True)
class StayGroup:
    """A cohort, its members in the order in which their stays end."""

    label: str
    bars: tuple[StayBar, ...]


@dataclass(frozen=True, slots=True)
class Stays:
    """Stays on a time line, cohort by cohort; ``today`` is drawn."""

    groups: tuple[StayGroup, ...]
    kinds: tuple[str, ...]
    today: date


ChartValues = (
    Profile | HeatMap | Distribution | Levels | Scatter | AgeExperience | TileMap | Funnel | Parts | Stays
)


def is_empty(values: ChartValues) -> bool:
    """Whether there is nothing to draw but the words "no data"."""
    found: Sequence[object]
    match values:
        case Profile(rows):
            found = [row for row in rows if row.value is not None]
        case HeatMap(_, bodies):
            found = [cell for row in bodies for cell in row.cells if cell.gap is not None]
        case Distribution(bins):
            found = [each for each in bins if each.people]
        case Levels(competencies):
            found = [people for row in competencies for people in row.levels if people]
        case Scatter(points):
            found = points
        case AgeExperience(applicants):
            found = applicants or values.crowds
        case TileMap(tiles):
            found = [tile for tile in tiles if tile.value is not None or tile.is_hidden]
        case Funnel(bars):
            found = [bar for bar in bars if bar.people]
        case Parts(groups):
            found = [people for row in groups for people in row.parts if people]
        case Stays(cohorts):
            found = [bar for cohort in cohorts for bar in cohort.bars]
    return not found
