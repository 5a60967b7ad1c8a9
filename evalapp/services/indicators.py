"""Work indicators of officials: entered, changed, removed, and read beside results.

No score is computed from them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Conflict, Invalid, NotFound
from evalapp.domain.indicator import IndicatorFields, IndicatorKind
from evalapp.domain.language import Trilingual
from evalapp.domain.names import fold
from evalapp.entities.base import stored_id
from evalapp.entities.register import IndicatorRecord, Organization, Person
from evalapp.services.official_rows import body_name, region_names
from evalapp.storage.batches import batches
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """One indicator of a person as it is shown: never without its period and source.

    ``value`` and ``target`` in ``unit``; ``sample``: out of how many; ``body``: where the work was done.
    """

    id: int
    version: int
    person_id: int
    kind: IndicatorKind
    title: str
    value: float
    unit: str
    target: float | None
    period_from: date
    period_to: date
    source: str
    sample: int | None
    note: str
    organization_id: int | None
    body: Trilingual | None


class IndicatorService:
    """Use cases of work indicators for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def of_person(self, person_id: int) -> tuple[IndicatorLine, ...]:
        """Indicators of one person, the latest period first."""
        self._actor.require(Action.SEE_REGISTER)
        with self._db.reading() as session:
            return indicators_of(session, [person_id]).get(person_id, ())

    def add(self, person_id: int, fields: IndicatorFields) -> int:
        """Enter an indicator; returns its id. Raises NotFound, Invalid (``period_from``:
        indicator_known where the person has the same one of the same period). Undone by removing it."""
        self._actor.require(Action.EDIT_REGISTER)
        fields = fields.checked(today=self._today())
        with self._db.transaction() as session:
            if session.get(Person, person_id) is None:
                raise NotFound
            _require_new(session, person_id, fields)
            record = record_of(person_id, fields)
            session.add(record)
            session.flush()
            return stored_id(record.id)

    def save(self, indicator_id: int, fields: IndicatorFields, *, version: int) -> None:
        """Change an indicator opened at ``version``. Raises Invalid, Conflict, NotFound."""
        self._actor.require(Action.EDIT_REGISTER)
        fields = fields.checked(today=self._today())
        with self._db.transaction() as session:
            record = session.get(IndicatorRecord, indicator_id)
            if record is None:
                raise NotFound
            if record.version != version:
                raise Conflict
            _require_new(session, record.person_id, fields, but=indicator_id)
            for name, value in values_of(fields).items():
                setattr(record, name, value)

    def remove(self, indicator_id: int) -> None:
        """Delete an indicator entered by mistake; the audit log keeps what it was. Raises NotFound."""
        self._actor.require(Action.EDIT_REGISTER)
        with self._db.transaction() as session:
            record = session.get(IndicatorRecord, indicator_id)
            if record is None:
                raise NotFound
            session.delete(record)

    def _today(self) -> date:
        return self._clock().astimezone().date()


def indicators_of(session: Session, person_ids: Iterable[int]) -> dict[int, tuple[IndicatorLine, ...]]:
    """{person: indicators}, the latest period first, within the caller's snapshot. Checks no rights."""
    regions = region_names(session)
    found: dict[int, list[IndicatorLine]] = {}
    for people in batches(sorted(set(person_ids))):
        for record, body in session.execute(
            select(IndicatorRecord, Organization)
            .outerjoin(Organization, col(Organization.id) == col(IndicatorRecord.organization_id))
            .where(col(IndicatorRecord.person_id).in_(people))
            .order_by(
                col(IndicatorRecord.period_to).desc(),
                col(IndicatorRecord.period_from).desc(),
                col(IndicatorRecord.id),
            )
        ):
            line = _line(record, body_name(body, regions) if body else None)
            found.setdefault(record.person_id, []).append(line)
    return {person: tuple(lines) for person, lines in found.items()}


def record_of(person_id: int, fields: IndicatorFields) -> IndicatorRecord:
    """A new record of checked ``fields``."""
    return IndicatorRecord(person_id=person_id, **values_of(fields))


def values_of(fields: IndicatorFields) -> dict[str, Any]:
    """{column: value} of checked ``fields``."""
    return {
        "organization_id": fields.organization_id,
        "kind": fields.kind,
        "title": fields.title,
        "value": fields.value,
        "unit": fields.unit,
        "target": fields.target,
        "period_from": fields.period_from,
        "period_to": fields.period_to,
        "source": fields.source,
        "sample": fields.sample,
        "note": fields.note,
    }


def same_indicator(record: IndicatorRecord, fields: IndicatorFields) -> bool:
    """Whether both speak of one thing: kind, what was measured, and period."""
    return (
        record.kind is fields.kind
        and (record.period_from, record.period_to) == (fields.period_from, fields.period_to)
        and fold(record.title) == fold(fields.title)
    )


def _require_new(
    session: Session, person_id: int, fields: IndicatorFields, *, but: int | None = None
) -> None:
    found = session.execute(
        select(IndicatorRecord).where(
            col(IndicatorRecord.person_id) == person_id, col(IndicatorRecord.kind) == fields.kind
        )
    ).scalars()
    if any(same_indicator(record, fields) for record in found if record.id != but):
        raise Invalid({"period_from": "indicator_known"})


def _line(record: IndicatorRecord, body: Trilingual | None) -> IndicatorLine:
    return IndicatorLine(
        id=stored_id(record.id),
        version=record.version,
        person_id=record.person_id,
        kind=record.kind,
        title=record.title,
        value=record.value,
        unit=record.unit,
        target=record.target,
        period_from=record.period_from,
        period_to=record.period_to,
        source=record.source,
        sample=record.sample,
        note=record.note,
        organization_id=record.organization_id,
        body=body,
    )
