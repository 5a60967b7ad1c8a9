"""Verification: is the database whole, the audit chain unbroken, every record equal to its last event?"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import CursorResult, Select, Table, func, select
from sqlmodel import Session, col

from evalapp.entities.workspace import AuditEvent, AuditValue
from evalapp.storage import audit
from evalapp.storage.database import Database
from evalapp.storage.record_values import plain_values, record_hash

Step = Callable[[int, int], None]
"""Called with (done, total); may raise Cancelled."""

_MOST_PROBLEMS = 1000
UNREADABLE = (LookupError, TypeError, ValueError)
"""What reading a record raises when somebody put something else than its kind of value there."""

_EVERY = 500
"""Reports of progress: one in so many records."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is not as it must be.

    ``code``: database_damaged, chain_broken, values_altered, record_altered, record_missing or
    record_unaudited; ``event`` is the number of the link, ``table`` and ``record_id`` name the record.
    """

    code: str
    event: int = 0
    table: str = ""
    record_id: int = 0


@dataclass(frozen=True, slots=True)
class Verification:
    """Result of a verification: how much was looked at, the chain's head, the problems found."""

    events: int
    records: int
    head_number: int
    head_hash: str
    problems: tuple[Problem, ...]

    @property
    def is_sound(self) -> bool:
        return not self.problems


def verify(db: Database, *, step: Step | None = None) -> Verification:
    """Look at everything; reads one snapshot, so work may go on meanwhile."""
    watch_engine = (lambda: step(0, 1)) if step else None
    problems = [Problem("database_damaged") for _line in db.damages(watch=watch_engine)[:1]]
    if problems:
        return Verification(0, 0, 0, "", tuple(problems))
    with db.reading() as session:
        watch = _Watch(_size(session), step)
        last: dict[tuple[str, int], tuple[str, str]] = {}
        number, head = 0, audit.FIRST_LINK
        for link in _links(session):
            watch.tick()
            if (
                link["previous_hash"] != head
                or link["id"] != number + 1
                or audit.link_hash(link) != link["hash"]
            ):
                problems.append(Problem("chain_broken", event=int(link["id"])))
            number, head = int(link["id"]), str(link["hash"])
            if link["action"] in audit.Action.OF_RECORDS:
                key = (str(link["record_table"]), int(link["record_id"]))
                last[key] = (str(link["action"]), str(link["record_hash"]))
        problems += _wrong_values(session, watch)
        problems += _wrong_records(session, last, watch)
        records = watch.records
    return Verification(number, records, number, head, tuple(problems[:_MOST_PROBLEMS]))


class _Watch:
    """Counts what was looked at and reports it now and then."""

    def __init__(self, total: int, step: Step | None) -> None:
        self._total = total
        self._step = step
        self._done = 0
        self.records = 0

    def tick(self) -> None:
        self._done += 1
        if self._step and self._done % _EVERY == 0:
            self._step(min(self._done, self._total), self._total)


def _size(session: Session) -> int:
    tables = [_table(AuditEvent), _table(AuditValue), *audit.audited_tables().values()]
    return sum(int(session.execute(select(func.count()).select_from(t)).scalar_one()) for t in tables)


def _links(session: Session) -> Iterator[Any]:
    table = _table(AuditEvent)
    with _streamed(session, select(table).order_by(table.c.id)) as rows:
        yield from rows.mappings()


def _wrong_values(session: Session, watch: _Watch) -> Iterator[Problem]:
    stored = select(col(AuditValue.event_id), col(AuditValue.salt), col(AuditValue.old), col(AuditValue.new))
    wanted = stored.add_columns(col(AuditEvent.value_hash)).join(
        AuditEvent, col(AuditEvent.id) == col(AuditValue.event_id)
    )
    with _streamed(session, wanted) as rows:
        for event_id, salt, old, new, value_hash in rows:
            watch.tick()
            if audit.value_hash(salt, old, new) != value_hash:
                yield Problem("values_altered", event=event_id)


def _wrong_records(
    session: Session, last: dict[tuple[str, int], tuple[str, str]], watch: _Watch
) -> Iterator[Problem]:
    """Compare each stored record with the state its last event holds; what remains in ``last`` is gone."""
    for name, table in audit.audited_tables().items():
        for number, row in _records(session, table):
            watch.tick()
            watch.records += 1
            action, known = last.pop((name, number), ("", ""))
            if action not in {audit.Action.CREATED, audit.Action.CHANGED}:
                yield Problem("record_unaudited", table=name, record_id=number)
            elif row is None or _stored_hash(table, row) != known:
                yield Problem("record_altered", table=name, record_id=number)
    for (name, record_id), (action, _known) in last.items():
        if action != audit.Action.DELETED and name in audit.audited_tables():
            yield Problem("record_missing", table=name, record_id=record_id)


def _records(session: Session, table: Table) -> Iterator[tuple[int, Any]]:
    """(id, record) of a table by id; None for a record whose values are not even of their kind any more."""
    wanted = select(table).order_by(table.c.id)
    after: int | None = None
    while True:
        try:
            with _streamed(session, _beyond(wanted, table, after)) as rows:
                for row in rows.mappings():
                    after = row["id"]
                    yield row["id"], row
            return
        except UNREADABLE:
            numbers = _beyond(select(table.c.id).order_by(table.c.id), table, after).limit(_EVERY)
            for number in session.connection().execute(numbers).scalars().all():
                after = number
                yield number, _record(session, table, number)


def _beyond(wanted: Select[Any], table: Table, after: int | None) -> Select[Any]:
    return wanted if after is None else wanted.where(table.c.id > after)


def _record(session: Session, table: Table, number: int) -> Any:
    try:
        return session.connection().execute(select(table).where(table.c.id == number)).mappings().one()
    except UNREADABLE:
        return None


def _streamed(session: Session, statement: Select[Any]) -> CursorResult[*tuple[Any, ...]]:
    """Rows in portions; use it in a ``with``, so that a cancelled verification leaves no cursor open."""
    return session.connection().execute(statement, execution_options={"yield_per": 2000})


def _stored_hash(table: Table, row: Any) -> str:
    try:
        return record_hash(table, plain_values(table, row))
    except (TypeError, ValueError, json.JSONDecodeError):
        return "unreadable"


def _table(entity: Any) -> Table:
    table: Table = entity.__table__
    return table
