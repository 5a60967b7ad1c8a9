"""Whom the rows of a list of indicators are about: found by IIN, or by full name and body."""

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlmodel import Session, col

from evalapp.domain.names import fold, full_name, split_full_name, tidy_name
from evalapp.domain.reference import OrganizationKind
from evalapp.entities.base import stored_id
from evalapp.entities.register import Appointment, Organization, Person
from evalapp.exchange.indicators_xlsx import IndicatorRecord
from evalapp.exchange.records import Row
from evalapp.storage.batches import batches


class IndicatorPeople:
    """The part of the register that a list of indicators is about."""

    def __init__(self, session: Session, records: Sequence[IndicatorRecord]) -> None:
        self._by_iin: dict[str, Person] = {}
        self._by_name: dict[str, dict[int, Person]] = {}
        self._served: dict[int, set[int]] = {}
        self._bodies: dict[str, int] = {}
        self._akimats: dict[str, int] = {}
        self._load_bodies(session)
        self._load_by_iin(session, {record.iin for record in records if record.iin})
        self._load_by_name(session, {r.full_name for r in records if r.full_name and not r.iin})

    def body_of(self, record: IndicatorRecord) -> int | None:
        """The body that the record names, when the register has it."""
        if record.region_code and (akimat := self._akimats.get(record.region_code)) is not None:
            return akimat
        return self._bodies.get(fold(record.organization)) if record.organization else None

    def person_of(self, row: Row[IndicatorRecord]) -> tuple[int | None, Row[IndicatorRecord]]:
        """The person of a row, or None with the row refused; a name other than the register's is noted."""
        record = row.record
        if record.iin:
            person = self._by_iin.get(record.iin)
            if person is None:
                return None, row.refused("iin", "official_unknown")
            if record.full_name and fold(split_full_name(record.full_name)[0]) != fold(person.surname):
                row = row.warned("full_name", "name_differs", surname=person.surname)
            return stored_id(person.id), row
        if not record.full_name:
            return None, row.refused("iin", "iin_missing")
        return self._named(row, record.full_name)

    def _named(self, row: Row[IndicatorRecord], name: str) -> tuple[int | None, Row[IndicatorRecord]]:
        found = self._by_name.get(fold(name), {})
        if not found:
            return None, row.refused("full_name", "name_unknown")
        if not row.record.organization:
            return None, row.refused("full_name", "name_needs_body")
        body = self.body_of(row.record)
        if body is None:
            return None, row.refused("organization", "organization_unknown")
        there = [number for number in found if body in self._served.get(number, ())]
        if len(there) != 1:
            return None, row.refused("full_name", "name_twice_there" if there else "name_not_there")
        return there[0], row

    def _load_bodies(self, session: Session) -> None:
        found = session.execute(select(Organization).order_by(col(Organization.id).desc())).scalars()
        for body in found:
            for name in (body.name_kk, body.name_ru, body.name_en):
                if key := fold(name):
                    self._bodies[key] = stored_id(body.id)
            if body.kind is OrganizationKind.AKIMAT and body.region_code:
                self._akimats[body.region_code] = stored_id(body.id)

    def _load_by_iin(self, session: Session, iins: set[str]) -> None:
        for some in batches(sorted(iins)):
            for person in session.execute(select(Person).where(col(Person.iin).in_(some))).scalars():
                self._by_iin[person.iin] = person

    def _load_by_name(self, session: Session, names: set[str]) -> None:
        wanted = {(tidy_name(split_full_name(name)[0]), name) for name in names}
        for some in batches(sorted(wanted)):
            surnames, spelled = [pair[0] for pair in some], [pair[1] for pair in some]
            people = session.execute(
                select(Person).where(
                    or_(
                        col(Person.surname).in_(surnames),
                        col(Person.full_name_kk).in_(spelled),
                        col(Person.full_name_ru).in_(spelled),
                    )
                )
            ).scalars()
            for person in people:
                for spelling in _spellings(person):
                    self._by_name.setdefault(spelling, {})[stored_id(person.id)] = person
        numbers = {number for people in self._by_name.values() for number in people}
        for ids in batches(sorted(numbers)):
            served = select(col(Appointment.person_id), col(Appointment.organization_id))
            for person_id, body in session.execute(served.where(col(Appointment.person_id).in_(ids))):
                self._served.setdefault(person_id, set()).add(body)


def _spellings(person: Person) -> set[str]:
    names = (
        full_name(person.surname, person.given_name, person.patronymic),
        full_name(person.surname, person.given_name, None),
        person.full_name_kk or "",
        person.full_name_ru or "",
    )
    return {folded for name in names if (folded := fold(name))}
