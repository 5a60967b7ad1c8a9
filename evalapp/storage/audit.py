"""The audit chain: every change, view, export and log-in writes a link, in the same transaction.

A link holds who, when, which record, the names of the changed fields, a salted hash of the old and
new values, the hash of the record after the change, and the hash of the previous link. The values
themselves lie beside it (AuditValue) and may go when a person is erased; the chain still verifies.
"""

import secrets
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Delete, Insert, Table, Update, desc, event, inspect, select
from sqlalchemy.orm import InstanceState, ORMExecuteState, UOWTransaction
from sqlmodel import Session, SQLModel, col

from evalapp.entities.base import Entity
from evalapp.entities.workspace import AuditEvent, AuditValue
from evalapp.storage import dialect
from evalapp.storage.batches import batches
from evalapp.storage.bulk import insert_rows
from evalapp.storage.clock import utc_now
from evalapp.storage.record_values import (
    json_text,
    plain_moment,
    plain_value,
    plain_values,
    record_hash,
    sha256,
)

ACCOUNT = "account"
"""Key of ``session.info`` under which the login of the acting account stands."""

FIRST_LINK = "0" * 64
"""Previous hash of the first link."""

_HEAD = "audit_head"


class Action:
    """Words for what was done; others may be added by services (at most 40 characters)."""

    CREATED = "created"
    CHANGED = "changed"
    DELETED = "deleted"
    VIEWED = "viewed"
    EXPORTED = "exported"
    LOGGED_IN = "logged_in"
    LOGGED_OUT = "logged_out"
    BACKED_UP = "backed_up"
    VERIFIED = "verified"
    RECOVERED = "recovered"

    OF_RECORDS = (CREATED, CHANGED, DELETED)
    """Actions whose events carry the state of a record."""


def listen(sessions: Any) -> None:
    """Make every session of the factory ``sessions`` write events for changes of audited records."""
    event.listen(sessions, "after_flush", _on_flush)
    event.listen(sessions, "do_orm_execute", _refuse_bulk_statement)
    event.listen(sessions, "after_soft_rollback", _forget_head)


def note(session: Session, action: str, *, table: str = "", record_id: int = 0, note: str = "") -> None:
    """Write an event that changes no record: a view, an export, a log-in.

    ``note`` says what in words without personal data (at most 200 characters).
    """
    _append(session, [_Draft(action=action, table=table, record_id=record_id, note=note[:200])])


def bulk_insert(session: Session, entities: Sequence[SQLModel]) -> None:
    """Insert many new records with their events; their ids are filled in.

    Ids are given beforehand and records written in batches, which keeps thousands of them fast.
    """
    session.flush()
    by_table: dict[str, list[SQLModel]] = {}
    for entity in entities:
        by_table.setdefault(_table(type(entity)).name, []).append(entity)
    for name, alike in by_table.items():
        for entity, number in zip(
            alike, dialect.new_ids(session.connection(), name, len(alike)), strict=True
        ):
            entity.id = number
    for some in batches(entities):
        session.add_all(some)
        session.flush()


def insert_values(session: Session, kind: type[Entity], records: Sequence[dict[str, Any]]) -> list[int]:
    """Insert new records of one kind from the values of all their columns but ``id``; their ids, in order.

    Writes the same events as :func:`bulk_insert`, without an object for each record: what the session
    would keep of thousands of them costs more than all the rest. Values must be as their columns want them.
    """
    session.flush()
    table, hidden = _table(kind), kind.unaudited_values | {"id"}
    ids = dialect.new_ids(session.connection(), table.name, len(records))
    for some in batches(zip(ids, records, strict=True)):
        rows = [{**values, "id": number, "version": 1} for number, values in some]
        insert_rows(session.connection(), table, rows)
        _append(session, [_created_values(table, values, hidden) for values in rows])
    session.info.setdefault("changed", set()).add(table.name)
    return ids


def insert_unaudited(session: Session, kind: type[Entity], rows: Sequence[dict[str, Any]]) -> None:
    """Insert records of a kind whose changes write no events, from the values of their columns.

    :raises ValueError: for a kind whose changes do.
    """
    if kind.audited:
        raise ValueError(kind.__name__)
    table = _table(kind)
    insert_rows(session.connection(), table, rows)
    session.info.setdefault("changed", set()).add(table.name)


def head(session: Session) -> tuple[int, str]:
    """Number and hash of the last link; ``(0, FIRST_LINK)`` when there is none."""
    found = session.execute(
        select(col(AuditEvent.id), col(AuditEvent.hash)).order_by(desc(col(AuditEvent.id))).limit(1)
    ).first()
    return (int(found[0] or 0), found[1]) if found else (0, FIRST_LINK)


def has_link(session: Session, number: int, hash_: str) -> bool:
    """Whether the chain holds the link ``number`` with this hash."""
    if number == 0:
        return True
    found = session.execute(select(col(AuditEvent.hash)).where(col(AuditEvent.id) == number)).scalar()
    return found == hash_


def link_hash(link: Mapping[str, Any]) -> str:
    """SHA-256 over the fields of a link, its number and the previous hash included."""
    return _hash_of(link, plain_moment(link["at"]))


def _hash_of(link: Mapping[str, Any], at: str) -> str:
    return sha256(json_text([at, *[link[name] for name in _HASHED]]))


_HASHED = (
    "id",
    "account",
    "action",
    "record_table",
    "record_id",
    "fields",
    "note",
    "value_hash",
    "record_hash",
    "previous_hash",
)


class _Draft:
    """A link before it has a number and its place in the chain."""

    __slots__ = ("action", "fields", "new", "note", "old", "record_hash", "record_id", "table")

    def __init__(
        self,
        *,
        action: str,
        table: str = "",
        record_id: int = 0,
        note: str = "",
        fields: Iterable[str] = (),
        old: Mapping[str, Any] | None = None,
        new: Mapping[str, Any] | None = None,
        record_hash: str = "",
    ) -> None:
        self.action = action
        self.table = table
        self.record_id = record_id
        self.note = note
        self.fields = ",".join(fields)
        self.old = old
        self.new = new
        self.record_hash = record_hash


def _append(session: Session, drafts: Sequence[_Draft]) -> None:
    if not drafts:
        return
    number, previous = _locked_head(session)
    now = _Now(str(session.info.get(ACCOUNT, "")), utc_now())
    links: list[dict[str, Any]] = []
    values: list[dict[str, Any]] = []
    for draft in drafts:
        number += 1
        link, value = _link(draft, now, number=number, previous=previous)
        previous = link["hash"]
        links.append(link)
        if value:
            values.append(value)
    insert_rows(session.connection(), _table(AuditEvent), links)
    insert_rows(session.connection(), _table(AuditValue), values)
    session.info[_HEAD] = (number, previous)
    session.info.setdefault("changed", set()).add("audit_event")


class _Now:
    """Who acts and when; shared by all links that are written together."""

    __slots__ = ("account", "at", "said")

    def __init__(self, account: str, at: datetime) -> None:
        self.account = account
        self.at = at
        self.said = plain_moment(at)


def _link(
    draft: _Draft, now: _Now, *, number: int, previous: str
) -> tuple[dict[str, Any], dict[str, Any] | None]:
    value, hashed = None, ""
    if draft.old is not None or draft.new is not None:
        old = json_text(draft.old) if draft.old else "{}"
        new = json_text(draft.new) if draft.new else "{}"
        salt = secrets.token_hex(16)
        hashed = value_hash(salt, old, new)
        value = {"event_id": number, "salt": salt, "old": old, "new": new}
    link: dict[str, Any] = {
        "id": number,
        "at": now.at,
        "account": now.account,
        "action": draft.action,
        "record_table": draft.table,
        "record_id": draft.record_id,
        "fields": draft.fields,
        "note": draft.note,
        "value_hash": hashed,
        "record_hash": draft.record_hash,
        "previous_hash": previous,
    }
    link["hash"] = _hash_of(link, now.said)
    return link, value


def value_hash(salt: str, old: str, new: str) -> str:
    """SHA-256(salt ‖ old ‖ new) of the texts of an AuditValue."""
    return sha256(salt + old + new)


def _locked_head(session: Session) -> tuple[int, str]:
    known: tuple[int, str] | None = session.info.get(_HEAD)
    if known is not None:
        return known
    connection = session.connection()
    table = _table(AuditEvent)
    found = connection.execute(select(table.c.id, table.c.hash).order_by(desc(table.c.id)).limit(1)).first()
    return (int(found[0]), str(found[1])) if found else (0, FIRST_LINK)


def _forget_head(session: Session, _previous: object) -> None:
    session.info.pop(_HEAD, None)


def _on_flush(session: Session, _context: UOWTransaction) -> None:
    drafts = [_created(entity) for entity in session.new if _is_audited(entity)]
    drafts += [
        _changed(entity) for entity in session.dirty if _is_audited(entity) and session.is_modified(entity)
    ]
    drafts += [_deleted(entity) for entity in session.deleted if _is_audited(entity)]
    _append(session, drafts)


def _is_audited(entity: object) -> bool:
    return isinstance(entity, Entity) and entity.audited


def _created(entity: Entity) -> _Draft:
    return _created_values(_table(type(entity)), _values(entity), entity.unaudited_values | {"id"})


def _created_values(table: Table, values: Mapping[str, Any], hidden: frozenset[str]) -> _Draft:
    plain = plain_values(table, values)
    shown = {name: value for name, value in plain.items() if value is not None and name not in hidden}
    return _Draft(
        action=Action.CREATED,
        table=str(table.name),
        record_id=plain["id"],
        fields=sorted(shown),
        new=shown,
        record_hash=record_hash(table, plain),
    )


def _changed(entity: Entity) -> _Draft:
    table, values = _table(type(entity)), _values(entity)
    plain = plain_values(table, values)
    before = {name: _history(entity, name) for name in plain}
    changed = sorted(name for name, history in before.items() if history.has_changes())
    shown = [name for name in changed if name not in entity.unaudited_values]
    old = {name: plain_value(table, name, next(iter(before[name].deleted or ()), None)) for name in shown}
    return _Draft(
        action=Action.CHANGED,
        table=table.name,
        record_id=plain["id"],
        fields=changed,
        old=old,
        new={name: plain[name] for name in shown},
        record_hash=record_hash(table, plain),
    )


def _deleted(entity: Entity) -> _Draft:
    table, values = _table(type(entity)), _values(entity)
    plain = plain_values(table, values)
    hidden = entity.unaudited_values | {"id"}
    old = {name: value for name, value in plain.items() if value is not None and name not in hidden}
    return _Draft(action=Action.DELETED, table=table.name, record_id=plain["id"], old=old)


def _values(entity: Entity) -> dict[str, Any]:
    loaded = vars(entity)
    names = [column.key for column in _table(type(entity)).columns]
    # Past the instrumented attributes where possible: this runs for every record of an import.
    return {name: loaded[name] if name in loaded else getattr(entity, name) for name in names}


def _history(entity: Entity, name: str) -> Any:
    state: InstanceState[Any] = inspect(entity)
    return state.attrs[name].history


def _refuse_bulk_statement(state: ORMExecuteState) -> None:
    statement = state.statement
    if isinstance(statement, Insert | Update | Delete) and statement.table in audited_tables().values():
        raise RuntimeError(f"bulk statements on the audited table {statement.table} write no events")


def audited_tables() -> dict[str, Table]:
    """The tables whose changes write events, by name."""
    entities = (mapper.class_ for mapper in SQLModel._sa_registry.mappers)
    tables = (_table(kind) for kind in entities if issubclass(kind, Entity) and kind.audited)
    return {table.name: table for table in tables}


def _table(entity: type[SQLModel]) -> Table:
    table: Table = entity.__table__  # type: ignore[attr-defined]
    return table
