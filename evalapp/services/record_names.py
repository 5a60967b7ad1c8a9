"""What a record is called, for whoever has to find it: its own name, then whom or what it belongs to.

Read from plain columns, so that records are named whose other values cannot be read any more; one that
is gone is named by what the audit log remembers.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Table, select
from sqlmodel import Session, SQLModel, col

from evalapp.domain.language import Trilingual
from evalapp.domain.names import full_name
from evalapp.entities.workspace import AuditEvent, AuditValue
from evalapp.storage.verification import UNREADABLE
from evalapp.texts import text

RecordName = tuple[Trilingual, ...]
"""The parts of a name, the most exact first; empty when nothing is known."""

_OWNERS: Mapping[str, tuple[str, ...]] = {
    "agenda_item": ("person_id", "application_id", "reservist_id", "meeting_id"),
    "application": ("intake_id",),
    "appointment": ("person_id", "position_id"),
    "assessee": ("person_id", "campaign_id"),
    "attendance": ("member_id", "meeting_id"),
    "ballot": ("member_id", "meeting_id"),
    "calibration": ("assessee_id",),
    "campaign": (),
    "commission": (),
    "decision": ("item_id",),
    "decision_effect": ("decision_id",),
    "dissent": ("member_id", "item_id"),
    "framework": (),
    "indicator_record": ("person_id",),
    "intake": (),
    "interview_score": ("application_id", "interviewer_id"),
    "item_absence": ("member_id", "item_id"),
    "meeting": ("commission_id",),
    "mentorship": ("reservist_id",),
    "objection": ("person_id", "application_id", "reservist_id"),
    "packet_copy": ("member_id", "packet_id"),
    "rater": ("campaign_id",),
    "reservist": (),
    "result": ("assessee_id",),
    "result_notice": ("assessee_id",),
    "rule_set": (),
    "stage_score": ("application_id", "stage_id"),
    "vote": ("member_id", "item_id"),
}
"""Columns that lead to the owner, where it is not just the first foreign key."""

_NAMES = ("full_name", "name", "title", "login")
_SPOKEN = (
    *("surname", "given_name", "patronymic", "number", "version_number", "code", *_NAMES),
    *(f"{kind}_{language}" for kind in ("name", "title") for language in ("kk", "ru", "en")),
)
_DEEPEST = 5


def record_name(session: Session, table: str, record_id: int) -> RecordName:
    """The name of a record; () when its table is unknown or nothing of it can be read."""
    parts = _parts(session, table, record_id, _DEEPEST)
    return tuple(dict.fromkeys(parts))


def _parts(session: Session, name: str, record_id: object, depth: int) -> Iterator[Trilingual]:
    table = SQLModel.metadata.tables.get(name)
    if table is None or not depth or not isinstance(record_id, int):
        return
    try:
        values = _values(session, table, record_id)
    except UNREADABLE:
        return
    yield from _own(values)
    for column, target in _owners(table):
        yield from _parts(session, target, values.get(column), depth - 1)


def _values(session: Session, table: Table, record_id: int) -> Mapping[str, Any]:
    owners = [column for column, _ in _owners(table)]
    columns = [table.c[one] for one in (*_spoken(table), *owners)]
    if not columns:
        return {}
    found = session.connection().execute(select(*columns).where(table.c.id == record_id)).mappings().first()
    return dict(found) if found is not None else _remembered(session, table.name, record_id)


def _remembered(session: Session, table: str, record_id: int) -> Mapping[str, Any]:
    """The values of a record that is gone, as the audit log has them."""
    wanted = (
        select(col(AuditValue.new))
        .join(AuditEvent, col(AuditEvent.id) == col(AuditValue.event_id))
        .where(col(AuditEvent.record_table) == table, col(AuditEvent.record_id) == record_id)
        .order_by(col(AuditEvent.id))
    )
    known: dict[str, Any] = {}
    for new in session.execute(wanted).scalars():
        known |= json.loads(new)
    return known


def _spoken(table: Table) -> list[str]:
    """Columns that make up the name. The code of a rater is among them, his name is not."""
    if table.name == "rater":
        return ["code"]
    return [one for one in _SPOKEN if one in table.c]


def _own(values: Mapping[str, Any]) -> Iterator[Trilingual]:
    if surname := _said(values, "surname"):
        name = full_name(surname, _said(values, "given_name"), _said(values, "patronymic"))
        yield Trilingual(name, name, name)
    for kind in ("name", "title"):
        if f"{kind}_ru" in values:
            yield Trilingual(*(_said(values, f"{kind}_{one}") for one in ("kk", "ru", "en")))
    for column in (*_NAMES, "code"):
        if (said := _said(values, column)) and "name_ru" not in values and "title_ru" not in values:
            yield Trilingual(said, said, said)
            break
    for column in ("number", "version_number"):
        if number := _said(values, column):
            numbered = (text(one, f"verification.{column}", number=number) for one in ("kk", "ru", "en"))
            yield Trilingual(*numbered)


def _said(values: Mapping[str, Any], column: str) -> str:
    """What stands in a column, "" for nothing; somebody may have put bytes where text belongs."""
    value = values.get(column)
    if isinstance(value, bytes):
        return value.decode(errors="replace")
    return str(value or "")


def _owners(table: Table) -> list[tuple[str, str]]:
    """(column, table of the owner)."""
    keys = {
        column.name: next(iter(column.foreign_keys)).column.table.name
        for column in table.columns
        if column.foreign_keys
    }
    wanted = _OWNERS.get(table.name, tuple(keys)[:1])
    return [(column, keys[column]) for column in wanted]
