"""Reads ballots that came back: every cell of every sheet, and what the file hides or lays over them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from evalapp.domain.errors import BadFile
from evalapp.exchange.ballot_layout import Place
from evalapp.exchange.ballot_values import FORMAT, KIND
from evalapp.exchange.document import METADATA_TITLE
from evalapp.exchange.reading.disguised_cells import Disguise, disguised_cells
from evalapp.exchange.reading.formulas import SOMEWHERE, formula_cells
from evalapp.exchange.reading.hidden import NOTHING_HIDDEN, HiddenLines, hidden_lines
from evalapp.exchange.reading.merges import Area, merged_areas
from evalapp.exchange.reading.objects import added_objects
from evalapp.exchange.row_reader import cell_text
from evalapp.exchange.sheet import clean_text
from evalapp.exchange.workbook import Cell, read_workbook

SUFFIXES = (".xlsx", ".xlsm", ".ods")
"""Endings of the files that a ballot may come back in."""


@dataclass(frozen=True, slots=True)
class ReturnedSheet:
    """A sheet as it came back: its cells that are not blank, and those of them that hold a formula.

    ``merged``: areas of cells that were joined, of which only the first can be seen; ``hidden``: rows and
    columns that cannot be seen.
    """

    title: str
    cells: Mapping[Place, Cell]
    formulas: frozenset[Place] = frozenset()
    merged: tuple[Area, ...] = ()
    hidden: HiddenLines = NOTHING_HIDDEN


@dataclass(frozen=True, slots=True)
class ReturnedBallot:
    """A ballot as it came back. ``workspace_id`` and ``token``: as its hidden sheet names them.

    ``has_formula``: there is a formula somewhere, of which the format does not say the cell. ``objects``:
    parts of the file with pictures, shapes or comments; ``formats``: those that show something else than a
    cell says. A ballot has none of either.
    """

    workspace_id: str
    token: str
    sheets: tuple[ReturnedSheet, ...]
    has_formula: bool = False
    objects: tuple[str, ...] = ()
    formats: tuple[Disguise, ...] = ()


def read_ballot(path: Path) -> ReturnedBallot:
    """The ballot at ``path``, an .xlsx, .xlsm or .ods.

    :raises BadFile: what :func:`read_workbook` raises; ``ballot_old_format``, ``not_a_ballot``,
        ``ballot_newer``.
    """
    if path.suffix.casefold() not in SUFFIXES:
        # Other formats do not tell formulas from what they show.
        raise BadFile("ballot_old_format", path=path.name)
    book = read_workbook(path)
    formulas, merged, hidden = formula_cells(path), merged_areas(path), hidden_lines(path)
    sheets = []
    for sheet in book.sheets:
        cells = {
            (row.number, column): cell
            for row in sheet.rows
            for column, cell in enumerate(row.cells, start=1)
            if not _is_blank(cell)
        }
        places = formulas.get(sheet.name, frozenset())
        joined, unseen = merged.get(sheet.name, ()), hidden.get(sheet.name, NOTHING_HIDDEN)
        sheets.append(ReturnedSheet(sheet.name, cells, places, joined, unseen))
    about = next((found for sheet in sheets if (found := _metadata(sheet))), {})
    if about.get("kind") != KIND:
        raise BadFile("not_a_ballot", path=path.name)
    if about.get("ballot_format") != FORMAT:
        raise BadFile("ballot_newer", path=path.name)
    return ReturnedBallot(
        about.get("workspace_id", ""),
        about.get("token", ""),
        tuple(sheets),
        has_formula=SOMEWHERE in formulas,
        objects=added_objects(path),
        formats=disguised_cells(path),
    )


def _metadata(sheet: ReturnedSheet) -> dict[str, str]:
    """What the hidden sheet says; empty for any other sheet."""
    entries = {
        cell_text(cell): cell_text(sheet.cells.get((row, 2), ""))
        for (row, column), cell in sheet.cells.items()
        if column == 1
    }
    is_ours = entries.get("format", "").startswith(f"{METADATA_TITLE} workbook")
    return entries if is_ours else {}


def _is_blank(cell: Cell) -> bool:
    return isinstance(cell, str) and not clean_text(cell).strip()
