"""The same values as a table, beside every chart."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from evalapp import texts
from evalapp.charts.values import (
    HIDDEN,
    AgeExperience,
    ChartValues,
    Distribution,
    Funnel,
    HeatMap,
    Levels,
    PartRow,
    Parts,
    People,
    Profile,
    Scatter,
    Stays,
    Tile,
    TileMap,
)
from evalapp.domain.language import Language
from evalapp.domain.numbers import number_text

Cell = str | float | int | None


class CellKind(StrEnum):
    """How the cells of a column are written."""

    TEXT = "text"
    SCORE = "score"
    GAP = "gap"
    COUNT = "count"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class TableColumn:
    """Header of a column and how its cells are written."""

    title: str
    kind: CellKind = CellKind.TEXT


@dataclass(frozen=True, slots=True)
class TableRow:
    """Cells of a row, in the order of the columns, and who is behind it."""

    cells: tuple[Cell, ...]
    people: People = ()


@dataclass(frozen=True, slots=True)
class ChartTable:
    """A chart as a table; cells hold raw values."""

    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]


def chart_table(values: ChartValues, language: Language) -> ChartTable:
    """What the chart shows, as a table with headers in ``language``."""

    def word(key: str) -> str:
        return texts.text(language, f"chart.{key}")

    return _TABLES[type(values)](values, word)


def cell_text(cell: Cell, kind: CellKind, language: Language) -> str:
    """A cell as it is written: two decimals for scores, a sign for gaps, a dash for nothing."""
    if cell is None:
        return "–"
    if isinstance(cell, str):
        return cell
    places = {CellKind.COUNT: 0, CellKind.YEARS: 1}.get(kind, 2)
    return number_text(cell, language, places=places, signed=kind is CellKind.GAP)


Word = Callable[[str], str]


def _profile(values: Profile, word: Word) -> ChartTable:
    columns = _columns(
        word, "competency", *((key, CellKind.SCORE) for key in ("mean", "from", "to", "target_column"))
    )
    rows = [TableRow((r.label, r.value, r.low, r.high, r.target, r.count)) for r in values.rows]
    return ChartTable((*columns, *_columns(word, ("count", CellKind.COUNT))), tuple(rows))


def _heat_map(values: HeatMap, word: Word) -> ChartTable:
    heads = [TableColumn(column.label, CellKind.GAP) for column in values.columns]
    rows = [TableRow((row.label, *(cell.gap for cell in row.cells)), row.people) for row in values.rows]
    return ChartTable((*_columns(word, "body"), *heads), tuple(rows))


def _distribution(values: Distribution, word: Word) -> ChartTable:
    columns = _columns(word, ("from", CellKind.SCORE), ("to", CellKind.SCORE), ("officials", CellKind.COUNT))
    rows = [TableRow((each.low, each.high, len(each.people)), each.people) for each in values.bins]
    return ChartTable(columns, tuple(rows))


def _levels(values: Levels, word: Word) -> ChartTable:
    heads = [TableColumn(str(level), CellKind.COUNT) for level in range(1, 6)]
    rows = [TableRow((row.label, *(len(people) for people in row.levels))) for row in values.rows]
    return ChartTable((*_columns(word, "competency"), *heads), tuple(rows))


def _scatter(values: Scatter, word: Word) -> ChartTable:
    def axis(name: str) -> list[TableColumn]:
        ends = (TableColumn(f"{name}, {word(end)}", CellKind.SCORE) for end in ("low_end", "high_end"))
        return [TableColumn(name, CellKind.SCORE), *ends]

    columns = (*_columns(word, "official"), *axis(values.x_name), *axis(values.y_name))
    rows = [
        TableRow((p.label, p.x, p.x_low, p.x_high, p.y, p.y_low, p.y_high), (p.person,))
        for p in values.points
    ]
    return ChartTable(columns, tuple(rows))


def _age_experience(values: AgeExperience, word: Word) -> ChartTable:
    if values.crowds:
        return _crowds(values, word)
    columns = _columns(
        word, "applicant_column", ("age_axis", CellKind.YEARS), ("experience_axis", CellKind.YEARS), "verdict"
    )
    rows = [
        TableRow((p.label, p.age, p.experience, values.groups[p.group]), (p.person,)) for p in values.points
    ]
    return ChartTable(columns, tuple(rows))


def _crowds(values: AgeExperience, word: Word) -> ChartTable:
    columns = _columns(
        word,
        "verdict",
        ("age_full", CellKind.COUNT),
        ("experience_full", CellKind.COUNT),
        ("count_column", CellKind.COUNT),
    )
    rows = [TableRow((values.groups[c.group], c.age, c.experience, c.count)) for c in values.crowds]
    return ChartTable(columns, tuple(rows))


def _tile_map(values: TileMap, word: Word) -> ChartTable:
    kind = CellKind.SCORE if values.places else CellKind.COUNT
    columns = (
        *_columns(word, "region"),
        TableColumn(values.value_name, kind),
        TableColumn(values.count_name, CellKind.COUNT),
    )
    rows = [TableRow(_tile_cells(tile), tile.people) for tile in values.tiles]
    return ChartTable(columns, tuple(rows))


def _funnel(values: Funnel, word: Word) -> ChartTable:
    columns = _columns(word, "step", ("count_column", CellKind.COUNT))
    return ChartTable(
        columns,
        tuple(
            TableRow((bar.label, HIDDEN if bar.is_hidden else len(bar.people)), bar.people)
            for bar in values.bars
        ),
    )


def _parts(values: Parts, word: Word) -> ChartTable:
    heads = [TableColumn(name, CellKind.COUNT) for name in values.names]
    groups = (TableColumn(values.head),) if values.head else _columns(word, "cohort")
    rows = [
        TableRow(
            (row.label, *_part_counts(row), HIDDEN if row.is_hidden else sum(map(len, row.parts))),
            tuple(number for people in row.parts for number in people),
        )
        for row in values.rows
    ]
    return ChartTable((*groups, *heads, *_columns(word, ("whole", CellKind.COUNT))), tuple(rows))


def _part_counts(row: PartRow) -> list[Cell]:
    return [
        HIDDEN if row.is_hidden or place in row.hidden else len(people)
        for place, people in enumerate(row.parts)
    ]


def _tile_cells(tile: Tile) -> tuple[Cell, ...]:
    value = HIDDEN if tile.is_hidden else tile.value
    return tile.label, value, HIDDEN if tile.count is None else tile.count


def _stays(values: Stays, word: Word) -> ChartTable:
    columns = _columns(word, "cohort", "member", "from_day", "to_day", "state")
    rows = [
        TableRow(
            (group.label, bar.label, _day(bar.start), _day(bar.end), values.kinds[bar.kind]), (bar.person,)
        )
        for group in values.groups
        for bar in group.bars
    ]
    return ChartTable(columns, tuple(rows))


def _day(day: date) -> str:
    return f"{day:%d.%m.}{day.year:04}"


def _columns(word: Word, *keys: str | tuple[str, CellKind]) -> tuple[TableColumn, ...]:
    pairs: Sequence[tuple[str, CellKind]] = [
        (key, CellKind.TEXT) if isinstance(key, str) else key for key in keys
    ]
    return tuple(TableColumn(word(key), kind) for key, kind in pairs)


_TABLES: dict[type, Callable[[Any, Word], ChartTable]] = {
    Profile: _profile,
    HeatMap: _heat_map,
    Distribution: _distribution,
    Levels: _levels,
    Scatter: _scatter,
    AgeExperience: _age_experience,
    TileMap: _tile_map,
    Funnel: _funnel,
    Parts: _parts,
    Stays: _stays,
}
