"""Records as they were: rebuilt event by event from the audit log."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import Date, Table, and_, or_, select
from sqlalchemy import Enum as EnumType
from sqlmodel import Session, col

from evalapp.entities.base import Entity, UtcDateTime
from evalapp.entities.workspace import AuditEvent, AuditValue
from evalapp.storage import audit

_Record = TypeVar("_Record", bound=Entity)


@dataclass(frozen=True, slots=True)
class PastChange:
    """One event of a record: who, when, the names of the fields it changed, their values before and after.

    ``values`` and ``before`` None: they were erased with the person.
    """

    event_id: int
    at: datetime
    account: str
    action: str
    table: str
    record_id: int
    fields: tuple[str, ...]
    values: Mapping[str, Any] | None
    before: Mapping[str, Any] | None


def changes_of(session: Session, records: Mapping[str, Iterable[int]]) -> Iterator[PastChange]:
    """What happened to ``records`` (ids by table name), in the order in which it happened."""
    mine = [
        and_(col(AuditEvent.record_table) == table, col(AuditEvent.record_id).in_(sorted(ids)))
        for table, ids in records.items()
    ]
    wanted = (
        select(AuditEvent, col(AuditValue.old), col(AuditValue.new))
        .outerjoin(AuditValue, col(AuditValue.event_id) == col(AuditEvent.id))
        .where(or_(*mine), col(AuditEvent.action).in_(audit.Action.OF_RECORDS))
        .order_by(col(AuditEvent.id))
    )
    for event, old, new in session.execute(wanted):
        yield PastChange(
            event_id=event.id,
            at=event.at,
            account=event.account,
            action=event.action,
            table=event.record_table,
            record_id=event.record_id,
            fields=tuple(name for name in event.fields.split(",") if name),
            values=None if new is None else json.loads(new),
            before=None if old is None else json.loads(old),
        )


def record_from(kind: type[_Record], values: Mapping[str, Any]) -> _Record:
    """A record that is in no session, with ``values`` as the audit log keeps them."""
    table: Table = kind.__table__  # type: ignore[attr-defined]
    columns = {column.name: column.type for column in table.columns}
    return kind(**{name: _typed(columns[name], value) for name, value in values.items() if name in columns})


def value_of(kind: type[Entity], name: str, value: Any) -> Any:
    """One value of a record as the audit log keeps it, as the record itself holds it."""
    table: Table = kind.__table__  # type: ignore[attr-defined]
    return _typed(table.columns[name].type, value)


def _typed(kind: object, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(kind, EnumType) and kind.enum_class is not None:
        return kind.enum_class(value)
    if isinstance(kind, UtcDateTime):
        return datetime.fromisoformat(value)
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    return value
