"""Verification: is the database whole, the audit chain unbroken, every record equal to its last event?"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, CursorResult, Select, Table, func, select
from sqlmodel import Session, col

from evalapp.entities.workspace import AuditEvent, AuditValue
from evalapp.storage import audit
from evalapp.storage.database import Database
from evalapp.storage.record_values import plain_values, record_hash

Step = Callable[[int, int], None]
"""Called with (done, total); may raise Cancelled."""

_MOST_PROBLEMS = 1000
UNREADABLE = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What reading a record raises when somebody put something else than its kind of value there."""

_EVERY = 500
"""Reports of progress: one in so many records."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is not as it must be.

    ``code``: database_damaged, chain_broken, values_altered, record_altered, record_missing or
    record_unaudited; ``event`` is the number of the link, ``table`` and ``record_id`` name the record, as
    far as they are known.
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
    with db.inspecting() as session:
        watch = _Watch(_size(session), step)
        chain = _Chain()
        for number, link in _links(session):
            watch.tick()
            chain.add(number, link)
        problems += chain.breaks
        problems += _wrong_values(session, watch)
        problems += _wrong_records(session, chain.last, watch)
        records = watch.records
    return Verification(chain.number, records, chain.number, chain.head, tuple(problems[:_MOST_PROBLEMS]))


class _Chain:
    """The chain as far as it was followed: its head, where it is broken, the last event of each record."""

    def __init__(self) -> None:
        self.number = 0
        self.head = audit.FIRST_LINK
        self.breaks: list[Problem] = []
        self.last: dict[tuple[str, int], tuple[str, str]] = {}

    def add(self, number: int, link: Mapping[str, Any]) -> None:
        """Go on to the next link, whatever stands in it."""
        if number != self.number + 1 or not self._fits(link):
            self.breaks.append(_of_event("chain_broken", number, link))
        self.number, self.head = number, str(link["hash"])
        if link["action"] in audit.Action.OF_RECORDS:
            key = (str(link["record_table"]), link["record_id"])
            self.last[key] = (str(link["action"]), str(link["record_hash"]))

    def _fits(self, link: Mapping[str, Any]) -> bool:
        try:
            return bool(link["previous_hash"] == self.head and audit.link_hash(link) == link["hash"])
        except UNREADABLE:
            return False


def _of_event(code: str, number: int, link: Mapping[str, Any]) -> Problem:
    table, record_id = link["record_table"], link["record_id"]
    is_known = isinstance(table, str) and isinstance(record_id, int) and record_id > 0
    return Problem(code, number, table, record_id) if is_known else Problem(code, number)


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


def _links(session: Session) -> Iterator[tuple[int, Any]]:
    """(number, link) in order; the moment is left out of a link where it is none any more."""
    table = _table(AuditEvent)
    untyped = select(*(column for column in table.c if column.name != "at"))
    for number, link in readable_rows(session, select(table), table.c.id):
        if link is not None:
            yield number, link
        else:
            yield number, session.connection().execute(untyped.where(table.c.id == number)).mappings().one()


def _wrong_values(session: Session, watch: _Watch) -> Iterator[Problem]:
    stored = select(col(AuditValue.event_id), col(AuditValue.salt), col(AuditValue.old), col(AuditValue.new))
    wanted = stored.add_columns(
        col(AuditEvent.value_hash), col(AuditEvent.record_table), col(AuditEvent.record_id)
    ).join(AuditEvent, col(AuditEvent.id) == col(AuditValue.event_id))
    for number, row in readable_rows(session, wanted, _table(AuditValue).c.event_id):
        watch.tick()
        if row is None:
            yield Problem("values_altered", event=number)
        elif _value_hash(row) != row["value_hash"]:
            yield _of_event("values_altered", number, row)


def _value_hash(row: Mapping[str, Any]) -> str:
    try:
        return audit.value_hash(row["salt"], row["old"], row["new"])
    except UNREADABLE:
        return "unreadable"


def _wrong_records(
    session: Session, last: dict[tuple[str, int], tuple[str, str]], watch: _Watch
) -> Iterator[Problem]:
    """Compare each stored record with the state its last event holds; what remains in ``last`` is gone."""
    for name, table in audit.audited_tables().items():
        for number, row in readable_rows(session, select(table), table.c.id):
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


def readable_rows(
    session: Session, wanted: Select[Any], key: ColumnElement[Any]
) -> Iterator[tuple[int, Any]]:
    """(key, row) in order of the key; None for a row whose values are not even of their kind any more."""
    ordered = wanted.order_by(key)
    after: int | None = None
    while True:
        try:
            with _streamed(session, _beyond(ordered, key, after)) as rows:
                for row in rows.mappings():
                    after = row[key.name]
                    yield after, row
            return
        except UNREADABLE:
            numbers = _beyond(select(key).order_by(key), key, after).limit(_EVERY)
            for number in session.connection().execute(numbers).scalars().all():
                after = number
                yield number, _row(session, wanted.where(key == number))


def _beyond(wanted: Select[Any], key: ColumnElement[Any], after: int | None) -> Select[Any]:
    return wanted if after is None else wanted.where(key > after)


def _row(session: Session, wanted: Select[Any]) -> Any:
    try:
        return session.connection().execute(wanted).mappings().one()
    except UNREADABLE:
        return None


def _streamed(session: Session, statement: Select[Any]) -> CursorResult[*tuple[Any, ...]]:
    """Rows in portions; use it in a ``with``, so that a cancelled verification leaves no cursor open."""
    return session.connection().execute(statement, execution_options={"yield_per": 2000})


def _stored_hash(table: Table, row: Any) -> str:
    try:
        return record_hash(table, plain_values(table, row))
    except UNREADABLE:
        return "unreadable"


def _table(entity: Any) -> Table:
    table: Table = entity.__table__
    return table
