"""The register of officials: the list, the personal card, persons and their appointments."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Conflict, Invalid, NotFound
from evalapp.domain.official import AppointmentFields, OfficialFields
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import DatePrecision
from evalapp.entities.register import Appointment, Organization, Person, Position
from evalapp.services.official_cards import OfficialCard, card_of
from evalapp.services.official_rows import OfficialPage, OfficialQuery, page_of
from evalapp.services.persons import set_keys
from evalapp.services.tenure import tenure_rules
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_Kept = TypeVar("_Kept", Person, Appointment, Position, Organization)


class OfficialService:
    """Use cases of the register for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def page(self, query: OfficialQuery | None = None) -> OfficialPage:
        """Lines of the register that fit ``query`` (everything, by name, when None)."""
        self._actor.require(Action.SEE_REGISTER)
        today = self._today()
        with self._db.reading() as session:
            return page_of(session, query or OfficialQuery(), today=today, rules=tenure_rules(today))

    def card(self, person_id: int) -> OfficialCard:
        """The personal card; opening it is noted in the audit log. Raises NotFound."""
        self._actor.require(Action.SEE_REGISTER)
        today = self._today()
        with self._db.transaction() as session:
            person = _get(session, Person, person_id)
            audit.note(session, audit.Action.VIEWED, table="person", record_id=person_id)
            sees = self._actor.may(Action.SEE_COMMISSION)
            return card_of(session, person, today=today, rules=tenure_rules(today), with_decisions=sees)

    def add(self, fields: OfficialFields, appointment: AppointmentFields | None = None) -> int:
        """Enter a new person, with the present appointment where given; returns the person's id.

        Raises Invalid with all faulty fields; ``iin_taken`` when the register has this IIN.
        """
        self._actor.require(Action.EDIT_REGISTER)
        fields, appointment = _checked(fields, appointment)
        with self._db.transaction() as session:
            _require_free_iin(session, fields.iin)
            person = Person(iin=fields.iin, surname=fields.surname, given_name=fields.given_name)
            _write_person(person, fields)
            session.add(person)
            session.flush()
            if appointment is not None:
                session.add(_new_appointment(session, _id(person), appointment))
            return _id(person)

    def save(self, person_id: int, fields: OfficialFields, *, version: int) -> None:
        """Change a person opened at ``version``. Raises Invalid, Conflict, NotFound."""
        self._actor.require(Action.EDIT_REGISTER)
        fields = fields.checked()
        with self._db.transaction() as session:
            person = _get_at(session, Person, person_id, version)
            if fields.iin != person.iin:
                _require_free_iin(session, fields.iin)
            _write_person(person, fields)

    def save_photo(self, person_id: int, photo: bytes | None, *, version: int) -> None:
        """Replace the photo (the bytes of a PNG or JPEG file) or take it away."""
        self._actor.require(Action.EDIT_REGISTER)
        with self._db.transaction() as session:
            _get_at(session, Person, person_id, version).photo = photo

    def add_appointment(self, person_id: int, fields: AppointmentFields) -> int:
        """Enter an appointment; returns its id. Raises Invalid, NotFound. Undone by removing it."""
        self._actor.require(Action.EDIT_REGISTER)
        fields = fields.checked()
        with self._db.transaction() as session:
            _get(session, Person, person_id)
            appointment = _new_appointment(session, person_id, fields)
            session.add(appointment)
            session.flush()
            return _id(appointment)

    def save_appointment(self, appointment_id: int, fields: AppointmentFields, *, version: int) -> None:
        """Change an appointment opened at ``version``. Raises Invalid, Conflict, NotFound."""
        self._actor.require(Action.EDIT_REGISTER)
        fields = fields.checked()
        with self._db.transaction() as session:
            appointment = _get_at(session, Appointment, appointment_id, version)
            position, body = _require_known(session, fields)
            appointment.position_id, appointment.organization_id = _id(position), _id(body)
            _write_appointment(appointment, fields)

    def close_appointment(self, appointment_id: int, last_day: date, *, reason: str | None = None) -> None:
        """End an appointment with ``last_day``. Raises Invalid when it lies before the first day."""
        self._actor.require(Action.EDIT_REGISTER)
        with self._db.transaction() as session:
            appointment = _get(session, Appointment, appointment_id)
            if appointment.from_date is not None and last_day < appointment.from_date:
                raise Invalid({"until": "until_before_since"})
            appointment.to_date, appointment.to_precision = last_day, DatePrecision.DAY
            appointment.end_reason = reason or appointment.end_reason

    def reopen_appointment(self, appointment_id: int) -> None:
        """Take back :meth:`close_appointment`: the appointment goes on."""
        self._actor.require(Action.EDIT_REGISTER)
        with self._db.transaction() as session:
            appointment = _get(session, Appointment, appointment_id)
            appointment.to_date = appointment.to_precision = appointment.end_reason = None

    def remove_appointment(self, appointment_id: int) -> None:
        """Delete an appointment entered by mistake; the audit log keeps what it was. Raises NotFound."""
        self._actor.require(Action.EDIT_REGISTER)
        with self._db.transaction() as session:
            session.delete(_get(session, Appointment, appointment_id))

    def _today(self) -> date:
        return self._clock().astimezone().date()


def _checked(
    fields: OfficialFields, appointment: AppointmentFields | None
) -> tuple[OfficialFields, AppointmentFields | None]:
    """Both parts checked, their faults raised together."""
    faults: dict[str, str] = {}
    try:
        fields = fields.checked()
    except Invalid as error:
        faults |= error.fields
    try:
        appointment = appointment.checked() if appointment else None
    except Invalid as error:
        faults |= error.fields
    if faults:
        raise Invalid(faults)
    return fields, appointment


def _write_person(person: Person, fields: OfficialFields) -> None:
    person.iin = fields.iin
    person.surname, person.given_name, person.patronymic = (
        fields.surname,
        fields.given_name,
        fields.patronymic,
    )
    person.full_name_kk, person.full_name_ru = fields.full_name_kk, fields.full_name_ru
    person.birth_date, person.sex, person.citizenship = fields.birth_date, fields.sex, fields.citizenship
    person.service_years_text = fields.service_years_text
    person.legal_ground, person.note = fields.legal_ground, fields.note
    set_keys(person)


def _new_appointment(session: Session, person_id: int, fields: AppointmentFields) -> Appointment:
    position, body = _require_known(session, fields)
    appointment = Appointment(person_id=person_id, position_id=_id(position), organization_id=_id(body))
    _write_appointment(appointment, fields)
    return appointment


def _write_appointment(appointment: Appointment, fields: AppointmentFields) -> None:
    appointment.from_date, appointment.from_precision = _stored(fields.since)
    appointment.to_date, appointment.to_precision = _stored(fields.until, is_end=True)
    appointment.order_number, appointment.portfolio = fields.order_number, fields.portfolio
    appointment.acting, appointment.end_reason, appointment.note = (
        fields.acting,
        fields.end_reason,
        fields.note,
    )


def _stored(day: PartialDate | None, *, is_end: bool = False) -> tuple[date | None, DatePrecision | None]:
    """A start known to the month is stored as its first day, an end as its last."""
    if day is None:
        return None, None
    return (day.last() if is_end else day.first()), day.precision


def _require_free_iin(session: Session, iin: str) -> None:
    if session.execute(select(col(Person.id)).where(col(Person.iin) == iin)).first() is not None:
        raise Invalid({"iin": "iin_taken"})


def _require_known(session: Session, fields: AppointmentFields) -> tuple[Position, Organization]:
    position = _get(session, Position, fields.position_id)
    return position, _get(session, Organization, fields.organization_id)


def _get(session: Session, kind: type[_Kept], number: int | None) -> _Kept:
    found = session.get(kind, number) if number is not None else None
    if found is None:
        raise NotFound
    return found


def _get_at(session: Session, kind: type[_Kept], number: int, version: int) -> _Kept:
    found = _get(session, kind, number)
    if found.version != version:
        raise Conflict
    return found


def _id(record: Person | Appointment | Position | Organization) -> int:
    assert record.id is not None, "flushed"
    return record.id
