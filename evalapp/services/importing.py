"""What the three kinds of import have in common."""

import gc
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Protocol

from sqlmodel import Session

from evalapp.exchange.headers import Vocabulary
from evalapp.exchange.records import Row
from evalapp.exchange.tables import Table
from evalapp.services.import_changes import Changes
from evalapp.services.import_preview import ImportOptions, Planned

Step = Callable[[int, int], None]


class Importer(Protocol):
    """Reads, plans and writes one kind of list inside the caller's session."""

    def vocabulary(self, session: Session, options: ImportOptions) -> Vocabulary:
        """The words by which columns are recognised."""

    def context(self, session: Session, tables: Sequence[Table], options: ImportOptions) -> Hashable:
        """What of the database the reading of rows depends on."""

    def read(self, tables: Sequence[Table], context: Any, known: Sequence[Row[Any]] = ()) -> list[Row[Any]]:
        """The rows as they stand in the file; ``known``: read before, from the same columns."""

    def plan(
        self, session: Session, rows: Sequence[Row[Any]], options: ImportOptions, *, now: datetime
    ) -> list[Planned]:
        """What would be done with each row; changes nothing."""

    def write(
        self,
        session: Session,
        rows: Sequence[Row[Any]],
        options: ImportOptions,
        changes: Changes,
        *,
        now: datetime,
        step: Step,
    ) -> list[Planned]:
        """Write the rows that are not refused, note each change; what was done with each row."""


@contextmanager
def much_in_memory() -> Iterator[None]:
    """Let the garbage collector rest while hundreds of thousands of lasting values are made.

    It would look through all of them again and again; on 13,212 applications that is a fifth of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
