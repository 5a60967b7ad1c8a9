"""Changing records for a decision: each change is remembered with what stood there before."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Date, Enum, Table
from sqlmodel import Session

from evalapp.domain.decision_effect import ChangeWay, Plain, RecordChange, RecordKind
from evalapp.entities.base import Entity, stored_id
from evalapp.entities.decision import Decision, DecisionEffect
from evalapp.entities.membership import Consideration, ReserveAppointment, Reservist
from evalapp.entities.register import Appointment
from evalapp.entities.selection import Admission
from evalapp.storage.record_values import plain_value

RECORDS: Mapping[RecordKind, type[Entity]] = {
    RecordKind.APPOINTMENT: Appointment,
    RecordKind.RESERVIST: Reservist,
    RecordKind.RESERVE_APPOINTMENT: ReserveAppointment,
    RecordKind.CONSIDERATION: Consideration,
    RecordKind.ADMISSION: Admission,
}
_KINDS = {entity: kind for kind, entity in RECORDS.items()}
_ABOUT: Mapping[RecordKind, tuple[str, ...]] = {
    RecordKind.APPOINTMENT: ("position_id", "organization_id", "from_date"),
    RecordKind.RESERVIST: ("enrolled_on",),
    RecordKind.RESERVE_APPOINTMENT: ("post", "organization", "from_date"),
    RecordKind.CONSIDERATION: ("organization", "since"),
    RecordKind.ADMISSION: ("kind", "decided_on"),
}
"""Fields that tell which record a change is about; they stand in it with the same value on both sides."""

_NOT_SHOWN = frozenset({"id", "version", "search_key", "sort_key"})


@dataclass(slots=True)
class EffectRecorder:
    """Makes the changes of one decision within the caller's transaction.

    ``paper``: the minutes by which it is in force, in words, for fields that name a ground. ``iins``: whose
    applications are to be judged anew, for their stay in the reserve has changed.
    """

    session: Session
    decision: Decision
    paper: str
    account: str
    at: datetime
    changes: list[RecordChange] = field(default_factory=list)
    iins: set[str] = field(default_factory=set)

    @property
    def decision_id(self) -> int:
        """The decision's number."""
        return stored_id(self.decision.id)

    def add(self, record: Entity) -> int:
        """Add ``record``; returns its id."""
        self.session.add(record)
        self.session.flush()
        number = stored_id(record.id)
        self._note(record, ChangeWay.ADDED, 0, {}, whole(record), number)
        return number

    def change(self, record: Entity, **values: Any) -> None:
        """Write these fields of ``record``."""
        names = dict.fromkeys((*_ABOUT[_KINDS[type(record)]], *values))
        before = {name: _plain(record, name) for name in names}
        for name, value in values.items():
            setattr(record, name, value)
        after = {name: _plain(record, name) for name in names}
        number = stored_id(record.id)
        self._note(record, ChangeWay.CHANGED, number, before, after, number)

    def found(self, record: Entity, *names: str) -> None:
        """Note that ``record`` says already what the decision wants; ``names``: the fields that say it."""
        told = dict.fromkeys((*_ABOUT[_KINDS[type(record)]], *names))
        same = {name: _plain(record, name) for name in told}
        number = stored_id(record.id)
        self._note(record, ChangeWay.FOUND, number, same, same, number)

    def leave(self, effect: DecisionEffect, record: Entity) -> None:
        """Note that what ``effect`` only found stays as it is."""
        same = dict(effect.before)
        self._note(record, ChangeWay.FOUND, effect.record_id, same, same, effect.record_id)

    def put_back(self, effect: DecisionEffect, record: Entity) -> None:
        """Write what stood in the changed fields before ``effect``."""
        before = {name: _plain(record, name) for name in effect.before}
        for name, value in effect.before.items():
            if value != effect.after[name]:
                setattr(record, name, typed(type(record), name, value))
        after = {name: _plain(record, name) for name in effect.before}
        self._note(record, ChangeWay.CHANGED, effect.record_id, before, after, effect.record_id)

    def take_out(self, effect: DecisionEffect, record: Entity) -> None:
        """Take an added record that never began out of the register; the effects keep what it was."""
        self._note(record, ChangeWay.TAKEN_OUT, effect.record_id, whole(record), {}, effect.record_id)
        self.session.delete(record)
        self.session.flush()

    def _note(
        self,
        record: Entity,
        way: ChangeWay,
        shown_id: int,
        before: dict[str, Plain],
        after: dict[str, Plain],
        number: int,
    ) -> None:
        kind = _KINDS[type(record)]
        self.changes.append(RecordChange(kind, way, shown_id, before, after))
        self.session.add(
            DecisionEffect(
                decision_id=self.decision_id,
                record_table=kind.value,
                record_id=number,
                before=before,
                after=after,
                at=self.at,
                account=self.account,
            )
        )


def whole(record: Entity) -> dict[str, Plain]:
    """All fields of a record as plain values, those that are made from others left out."""
    return {
        column.name: _plain(record, column.name)
        for column in table_of(type(record)).columns
        if column.name not in _NOT_SHOWN
    }


def plain_of(record: Entity, name: str) -> Plain:
    """One field as effects keep it."""
    return _plain(record, name)


def typed(kind: type[Entity], name: str, value: Plain) -> Any:
    """A kept plain value as the field wants it."""
    column = table_of(kind).c[name].type
    if value is None:
        return None
    if isinstance(column, Date):
        return date.fromisoformat(str(value))
    if isinstance(column, Enum) and column.enum_class is None:
        return value
    if isinstance(column, Enum):
        wanted: type[StrEnum] = column.enum_class  # type: ignore[assignment]
        return wanted(str(value))
    return value


def table_of(kind: type[Entity]) -> Table:
    """The table of an entity."""
    table: Table = kind.__table__  # type: ignore[attr-defined]
    return table


def _plain(record: Entity, name: str) -> Plain:
    value: Plain = plain_value(table_of(type(record)), name, getattr(record, name))
    return value
