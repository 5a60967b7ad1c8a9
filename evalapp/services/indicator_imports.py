"""Import of lists of work indicators; the key is person, kind, what was measured, and period."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.errors import Invalid
from evalapp.domain.indicator import IndicatorFields
from evalapp.domain.names import fold
from evalapp.entities.register import IndicatorRecord as Stored
from evalapp.exchange.headers import ImportKind, Vocabulary, vocabulary
from evalapp.exchange.indicators_xlsx import IndicatorRecord, read_indicators
from evalapp.exchange.records import Row
from evalapp.exchange.tables import Table
from evalapp.services.import_changes import Changes
from evalapp.services.import_preview import ImportOptions, Planned, RowAction
from evalapp.services.importing import Step
from evalapp.services.indicator_people import IndicatorPeople
from evalapp.services.indicators import record_of, values_of
from evalapp.storage.batches import BATCH, batches

_Key = tuple[int, object, str, date | None, date | None]

_CODES = {
    "value": "indicator_value_missing",
    "period_from": "period_missing",
    "period_to": "period_missing",
    "source": "source_missing",
    "sample": "sample_missing",
    "title": "indicator_title_missing",
}
"""What a missing field of a row is said as; other faults are said as they are."""


@dataclass(slots=True)
class _Item:
    """One row, with what it would write where nothing refuses it."""

    planned: Planned
    person_id: int | None = None
    fields: IndicatorFields | None = None
    stored: Stored | None = None


class IndicatorImporter:
    """Lists of work indicators; blank cells of a known indicator empty what stood there."""

    def vocabulary(self, session: Session, options: ImportOptions) -> Vocabulary:
        """The words by which columns are recognised."""
        return vocabulary(ImportKind.INDICATORS)

    def context(self, session: Session, tables: Sequence[Table], options: ImportOptions) -> Hashable:
        """Reading depends on nothing but the file."""
        return None

    def read(
        self, tables: Sequence[Table], context: Any, known: Sequence[Row[Any]] = ()
    ) -> list[Row[IndicatorRecord]]:
        """The indicators of the file."""
        return read_indicators(list(tables))

    def plan(
        self, session: Session, rows: Sequence[Row[Any]], options: ImportOptions, *, now: datetime
    ) -> list[Planned]:
        """Compare each row with what is known of its person."""
        return [item.planned for item in _items(session, rows, today=now.astimezone().date())]

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
        """Enter and change the indicators of the rows that are not refused."""
        items = _items(session, rows, today=now.astimezone().date())
        for number, item in enumerate(items):
            if number % BATCH == 0:
                step(number, len(items))
            if item.fields is None or item.person_id is None:
                continue
            if item.stored is None:
                changes.create(session, record_of(item.person_id, item.fields))
            else:
                changes.change(item.stored, values_of(item.fields))
        return [item.planned for item in items]


def _items(session: Session, rows: Sequence[Row[Any]], *, today: date) -> list[_Item]:
    people = IndicatorPeople(session, [row.record for row in rows if not row.is_refused])
    items = [_item(row, people, today) for row in rows]
    known = _known(session, {item.person_id for item in items if item.person_id is not None})
    first: dict[_Key, Row[Any]] = {}
    for item in items:
        if item.fields is None or item.person_id is None:
            continue
        key = _key(item.person_id, item.fields)
        earlier = first.setdefault(key, item.planned.row)
        if earlier is not item.planned.row:
            place = {"sheet": earlier.table.sheet, "row": earlier.source.number}
            _refuse(item, item.planned.row.refused("kind", "indicator_repeated", **place))
        elif (stored := known.get(key)) is not None:
            item.stored = stored
            values = values_of(item.fields)
            is_same = all(getattr(stored, name) == value for name, value in values.items())
            action = RowAction.UNCHANGED if is_same else RowAction.CHANGED
            item.planned = Planned(item.planned.row, action)
    return items


def _item(row: Row[IndicatorRecord], people: IndicatorPeople, today: date) -> _Item:
    if row.is_refused:
        return _Item(Planned(row, RowAction.REFUSED))
    person_id, row = people.person_of(row)
    record = row.record
    fields = IndicatorFields(
        kind=record.kind,
        value=record.value,
        period_from=record.period_from,
        period_to=record.period_to,
        source=record.source,
        title=record.title,
        unit=record.unit,
        target=record.target,
        sample=record.sample,
        note=record.note,
        organization_id=people.body_of(record),
    )
    try:
        fields = fields.checked(today=today)
    except Invalid as faults:
        row = _said(row, faults.fields)
    if row.is_refused or person_id is None:
        return _Item(Planned(row, RowAction.REFUSED))
    return _Item(Planned(row, RowAction.NEW), person_id, fields)


def _said(row: Row[IndicatorRecord], faults: dict[str, str]) -> Row[IndicatorRecord]:
    """The row, refused for each fault at the cell of its column."""
    said = {_CODES.get(name, fault) if fault == "required" else fault: name for name, fault in faults.items()}
    for code, name in said.items():
        is_period = name in {"period_from", "period_to"} and name not in row.table.by_field
        row = row.refused("period" if is_period else name, code)
    return row


def _refuse(item: _Item, row: Row[IndicatorRecord]) -> None:
    item.planned, item.fields = Planned(row, RowAction.REFUSED), None


def _known(session: Session, person_ids: set[int]) -> dict[_Key, Stored]:
    known: dict[_Key, Stored] = {}
    for people in batches(sorted(person_ids)):
        for stored in session.execute(select(Stored).where(col(Stored.person_id).in_(people))).scalars():
            key = (stored.person_id, stored.kind, fold(stored.title), stored.period_from, stored.period_to)
            known[key] = stored
    return known


def _key(person_id: int, fields: IndicatorFields) -> _Key:
    return person_id, fields.kind, fold(fields.title), fields.period_from, fields.period_to
