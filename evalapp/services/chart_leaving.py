"""Charts of the reserve as they may leave the workspace: nobody of a small group can be told from them.

The rule and its proof against totals: domain/small_groups.py; docs/scoring.md, Fairness.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from evalapp.charts.values import (
    AgeExperience,
    ChartValues,
    Crowd,
    Funnel,
    FunnelBar,
    PartRow,
    Parts,
    Stays,
    Tile,
    TileMap,
)
from evalapp.domain.small_groups import hidden

_ALL = "all"


@dataclass(frozen=True, slots=True)
class Leaving:
    """A chart without what small groups would tell.

    ``has_hidden``: something is hidden, and the picture says so. ``count``: of how many people it is,
    None = hidden. ``has_persons``: each line is a person, as in a register; the picture is marked.
    """

    values: ChartValues
    count: int | None
    has_hidden: bool = False
    has_persons: bool = False


def leaving(values: ChartValues, count: int, *, smallest: int) -> Leaving:
    """``values`` of ``count`` people as they may leave; ``smallest``: the smallest group that is shown."""
    match values:
        case Funnel():
            return _funnel(values, count, smallest)
        case TileMap():
            return _tile_map(values, count, smallest)
        case Parts():
            return _parts(values, count, smallest)
        case AgeExperience():
            return _crowds(values, count, smallest)
        case Stays():
            return Leaving(values, count, has_persons=True)
        case _:
            return Leaving(values, count)


def _shown(counts: Sequence[int], total: int, smallest: int) -> tuple[list[bool], bool]:
    """Which counts that divide ``total`` are shown, with whoever is in none of them; and is the total."""
    rows = [[count] for count in (*counts, total - sum(counts))]
    found = hidden({_ALL: rows}, [total], smallest=smallest)[_ALL]
    return [row[0] is not None for row in found.rows[:-1]], found.totals[0] is not None


def _funnel(values: Funnel, count: int, smallest: int) -> Leaving:
    shown = [_is_large(len(bar.people), smallest) for bar in values.bars]
    if values.is_chain:
        # Whoever is left at a later step was among the few at the earlier one.
        shown = [all(shown[: place + 1]) for place in range(len(shown))]
    tells_all = _is_large(count, smallest)
    for division in dict.fromkeys(bar.division for bar in values.bars if bar.division):
        places = [place for place, bar in enumerate(values.bars) if bar.division == division]
        own, tells = _shown([len(values.bars[place].people) for place in places], count, smallest)
        tells_all = tells_all and tells
        for place, is_shown in zip(places, own, strict=True):
            shown[place] = is_shown
    if not tells_all:
        shown = [False] * len(shown)
    bars = tuple(bar if is_shown else _hide(bar) for bar, is_shown in zip(values.bars, shown, strict=True))
    return Leaving(replace(values, bars=bars), count if tells_all else None, has_hidden=not all(shown))


def _hide(bar: FunnelBar) -> FunnelBar:
    return replace(bar, people=(), is_hidden=True)


def _tile_map(values: TileMap, count: int, smallest: int) -> Leaving:
    tiles = [(int(tile.value or 0), tile.count or 0) for tile in values.tiles]
    rows = [*tiles, values.elsewhere]
    totals = [count, sum(second for _, second in rows)]
    found = hidden({_ALL: rows}, totals, smallest=smallest)[_ALL]
    shown = tuple(_tile(tile, row) for tile, row in zip(values.tiles, found.rows, strict=False))
    return Leaving(replace(values, tiles=shown), found.totals[0], has_hidden=shown != values.tiles)


def _tile(tile: Tile, counts: Sequence[int | None]) -> Tile:
    value, count = counts
    if value is None:
        return replace(tile, value=None, count=None, people=(), is_hidden=True)
    return replace(tile, count=count)


def _parts(values: Parts, count: int, smallest: int) -> Leaving:
    shown, tells_all = _shown([_whole(row) for row in values.rows], count, smallest)
    rows = tuple(
        _part_row(row, smallest, has_rest=values.has_rest) if is_shown else replace(row, is_hidden=True)
        for row, is_shown in zip(values.rows, shown, strict=True)
    )
    return Leaving(replace(values, rows=rows), count if tells_all else None, has_hidden=rows != values.rows)


def _part_row(row: PartRow, smallest: int, *, has_rest: bool) -> PartRow:
    """Where the rest or all others are few, every part is hidden: two charts part the same people."""
    counts = [len(people) for people in row.parts]
    whole, rest = sum(counts), counts[-1] if has_rest else 0
    if not (_is_large(rest, smallest) and _is_large(whole - rest, smallest)):
        return replace(row, hidden=frozenset(range(len(counts))))
    parts = counts[:-1] if has_rest else counts
    shown, tells = _shown(parts, whole - rest, smallest)
    return replace(
        row, hidden=frozenset(place for place, is_shown in enumerate(shown) if not (is_shown and tells))
    )


def _crowds(values: AgeExperience, count: int, smallest: int) -> Leaving:
    """Squares of full years instead of persons; those who lack an age or a length stand in none."""
    found = Counter((point.group, int(point.age), int(point.experience)) for point in values.points)
    ordered = sorted(found.items())
    shown, tells_all = _shown([many for _, many in ordered], count, smallest)
    crowds = tuple(
        Crowd(*square, many) for (square, many), is_shown in zip(ordered, shown, strict=True) if is_shown
    )
    return Leaving(
        replace(values, points=(), crowds=crowds),
        count if tells_all else None,
        has_hidden=not all(shown),
    )


def _is_large(count: int, smallest: int) -> bool:
    return count == 0 or count >= smallest


def _whole(row: PartRow) -> int:
    return sum(len(people) for people in row.parts)
