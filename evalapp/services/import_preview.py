"""What an import would do, row by row, before anything is written."""

import hashlib
from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any

from evalapp.domain.reference import PositionCategory
from evalapp.exchange.headers import ImportKind
from evalapp.exchange.problems import Problem
from evalapp.exchange.records import Row
from evalapp.exchange.tables import HeaderPlace, Table
from evalapp.exchange.workbook import Workbook


class RowAction(StrEnum):
    """What an import does with a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What somebody states beside the file.

    ``place``: sheet and header row chosen by hand; ``mapping``: header → field ("" = none) chosen by
    hand. ``campaign`` and ``category`` belong to marks; ``intake``, ``as_of`` and ``rule_set`` to
    applications (the last two only for an intake that is not there yet).
    """

    place: HeaderPlace | None = None
    mapping: Mapping[str, str] | None = None
    campaign: str | None = None
    category: PositionCategory | None = None
    intake: str | None = None
    as_of: date | None = None
    rule_set: str | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """A row with all its problems, and what would be done with it."""

    row: Row[Any]
    action: RowAction


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """How many rows of each kind."""

    new: int
    changed: int
    unchanged: int
    refused: int

    @property
    def to_write(self) -> int:
        """How many rows writing would touch."""
        return self.new + self.changed


@dataclass(frozen=True, slots=True)
class SourceFile:
    """The imported file: its name and the SHA-256 of its content."""

    name: str
    content_hash: str


@dataclass(frozen=True)
class ImportPreview:
    """A read file with what an import of it would do. ``context`` is what the reading depended on.

    ``rows``: as they were read; ``planned``: the same with what the comparison with the database found.
    ``missing``: fields without which nothing can be read (then there are no rows).
    """

    kind: ImportKind
    file: SourceFile
    book: Workbook
    options: ImportOptions
    tables: tuple[Table, ...]
    rows: tuple[Row[Any], ...] = ()
    planned: tuple[Planned, ...] = ()
    missing: tuple[str, ...] = ()
    context: Hashable = None
    fields: tuple[str, ...] = ()

    @cached_property
    def summary(self) -> ImportSummary:
        """The counts of the rows."""
        counts = Counter(item.action for item in self.planned)
        return ImportSummary(*(counts[action] for action in RowAction))

    @property
    def may_write(self) -> bool:
        """Whether writing may touch anything; refused forms of a campaign are kept as open ones."""
        return bool(self.summary.to_write) or (
            self.kind is ImportKind.RATINGS
            and any(_is_of_known_official(item) for item in self.planned if item.action is RowAction.REFUSED)
        )

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """All problems in file order, those that refuse a row before its warnings."""
        return tuple(problem for item in self.planned for problem in item.row.problems)


def _is_of_known_official(item: Planned) -> bool:
    return not any(problem.code in {"official_unknown", "iin_missing"} for problem in item.row.problems)


def source_file(path: Path) -> SourceFile:
    """Name and hash of the file at ``path``."""
    with path.open("rb") as file:
        return SourceFile(path.name, hashlib.file_digest(file, "sha256").hexdigest())
