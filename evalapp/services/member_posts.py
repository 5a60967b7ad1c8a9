"""Where members go: bodies that consider them, and appointments as dated history."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Conflict, Invalid, NotFound, Refused
from evalapp.domain.member_fields import (
    AppointmentFields,
    ConsiderationEndFields,
    ConsiderationFields,
    ProlongFields,
)
from evalapp.domain.membership import ConsiderationEnd, is_open
from evalapp.domain.names import fold
from evalapp.entities.base import stored_id
from evalapp.entities.membership import Consideration, ReserveAppointment, Reservist
from evalapp.services.member_records import member_at, stay_of
from evalapp.services.reserve_terms import reserve_terms
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_DAY = timedelta(days=1)
_FIELDS = (
    "organization_id",
    "organization",
    "employer",
    "post",
    "post_kind",
    "from_date",
    "to_date",
    "order_number",
    "end_reason",
)


class MemberPostService:
    """Use cases of considerations and appointments, for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    # Considerations ----------------------------------------------------------------------------

    def expiry(self, since: date) -> date:
        """The last day that a form proposes for a consideration beginning on ``since``."""
        self._actor.require(Action.SEE_MEMBERS)
        return since + timedelta(days=reserve_terms(since).consideration_days)

    def consider(self, member_id: int, fields: ConsiderationFields) -> int:
        """Note that a body considers a member; returns the id. One body at a time holds him.

        Raises Invalid (see ConsiderationFields), NotFound, Refused ``member_held`` (``organization``,
        ``until``) while another consideration covers any of these days.
        """
        self._actor.require(Action.EDIT_MEMBERS)
        with self._db.transaction() as session:
            member = member_at(session, member_id)
            fields = fields.checked(stay_of(member))
            assert fields.since is not None, "checked"
            assert fields.expires_on is not None, "checked"
            _require_not_held(session, member_id, fields.since, fields.expires_on)
            made = Consideration(
                reservist_id=member_id,
                organization_id=fields.organization_id,
                organization=fields.organization,
                post=fields.post,
                since=fields.since,
                expires_on=fields.expires_on,
                note=fields.note,
                account=self._actor.login,
            )
            session.add(made)
            session.flush()
            return stored_id(made.id)

    def prolong_consideration(self, consideration_id: int, fields: ProlongFields, *, version: int) -> None:
        """Let the same body hold a member longer; what was before stands in the audit log.

        Raises Invalid (see ProlongFields), Conflict, NotFound, Refused ``consideration_ended``,
        ``consideration_expired`` (he is free; a new one is entered), ``member_held``.
        """
        self._actor.require(Action.EDIT_MEMBERS)
        with self._db.transaction() as session:
            record = _going_on(session, consideration_id, version)
            today, last = self._today(), record.expires_on
            stay = stay_of(member_at(session, record.reservist_id))
            if last < today or not stay.covers(max(today, record.since)):
                raise Refused("consideration_expired")
            fields = fields.checked(was=last)
            assert fields.expires_on is not None, "checked"
            _require_not_held(
                session, record.reservist_id, last + _DAY, fields.expires_on, but=consideration_id
            )
            record.expires_on, record.note = fields.expires_on, fields.note

    def end_consideration(
        self, consideration_id: int, fields: ConsiderationEndFields, *, version: int
    ) -> None:
        """Note how a consideration ended, and when. Raises Invalid, Conflict, NotFound, Refused
        ``consideration_ended``."""
        self._actor.require(Action.EDIT_MEMBERS)
        with self._db.transaction() as session:
            record = _going_on(session, consideration_id, version)
            fields = fields.checked(since=record.since, today=self._today())
            record.end, record.ended_on = fields.end, fields.ended_on
            if fields.note:
                record.note = fields.note

    def remove_consideration(self, consideration_id: int) -> None:
        """Delete a consideration entered by mistake. Raises NotFound."""
        self._actor.require(Action.EDIT_MEMBERS)
        with self._db.transaction() as session:
            session.delete(_consideration(session, consideration_id))

    # Appointments ------------------------------------------------------------------------------

    def appoint(self, member_id: int, fields: AppointmentFields) -> int:
        """Enter an appointment from the reserve; returns its id.

        The post he held until then ends the day before; a consideration by the same body ends as
        ``appointed``. Raises Invalid (see AppointmentFields; ``from_date``: appointments_overlap), NotFound.
        """
        self._actor.require(Action.EDIT_MEMBERS)
        with self._db.transaction() as session:
            member = member_at(session, member_id)
            fields = fields.checked(stay_of(member))
            assert fields.from_date is not None, "checked"
            for earlier in _appointments(session, member_id):
                if earlier.to_date is None and earlier.from_date < fields.from_date:
                    earlier.to_date = fields.from_date - _DAY
            _require_apart(session, member_id, fields)
            made = ReserveAppointment(
                reservist_id=member_id,
                account=self._actor.login,
                **{name: getattr(fields, name) for name in _FIELDS},
            )
            session.add(made)
            _end_considerations(session, member, fields)
            session.flush()
            return stored_id(made.id)

    def save_appointment(self, appointment_id: int, fields: AppointmentFields, *, version: int) -> None:
        """Correct an appointment, or note its last day and why it ended.

        Raises Invalid (also ``from_date``: appointments_overlap), Conflict, NotFound.
        """
        self._actor.require(Action.EDIT_MEMBERS)
        with self._db.transaction() as session:
            record = _appointment(session, appointment_id)
            if record.version != version:
                raise Conflict
            fields = fields.checked(stay_of(member_at(session, record.reservist_id)))
            _require_apart(session, record.reservist_id, fields, but=appointment_id)
            for name in _FIELDS:
                setattr(record, name, getattr(fields, name))

    def remove_appointment(self, appointment_id: int) -> None:
        """Delete an appointment entered by mistake; what it had ended stays ended. Raises NotFound."""
        self._actor.require(Action.EDIT_MEMBERS)
        with self._db.transaction() as session:
            session.delete(_appointment(session, appointment_id))

    def _today(self) -> date:
        return self._clock().astimezone().date()


def _consideration(session: Session, consideration_id: int) -> Consideration:
    record = session.get(Consideration, consideration_id)
    if record is None:
        raise NotFound
    return record


def _going_on(session: Session, consideration_id: int, version: int) -> Consideration:
    """A consideration nobody has ended, as it was opened. Raises Conflict, NotFound, Refused."""
    record = _consideration(session, consideration_id)
    if record.version != version:
        raise Conflict
    if record.ended_on is not None:
        raise Refused("consideration_ended")
    return record


def _appointment(session: Session, appointment_id: int) -> ReserveAppointment:
    record = session.get(ReserveAppointment, appointment_id)
    if record is None:
        raise NotFound
    return record


def _appointments(session: Session, member_id: int) -> list[ReserveAppointment]:
    wanted = select(ReserveAppointment).where(col(ReserveAppointment.reservist_id) == member_id)
    return list(session.execute(wanted).scalars())


def _require_not_held(
    session: Session, member_id: int, first: date, last: date, *, but: int | None = None
) -> None:
    wanted = select(Consideration).where(col(Consideration.reservist_id) == member_id)
    for other in session.execute(wanted).scalars():
        # Who lets him go on a day leaves that day to the next body.
        end = other.expires_on if other.ended_on is None else min(other.expires_on, other.ended_on - _DAY)
        if other.id != but and other.since <= last and first <= end:
            raise Refused("member_held", organization=other.organization, until=f"{end:%d.%m.%Y}")


def _require_apart(
    session: Session, member_id: int, fields: AppointmentFields, *, but: int | None = None
) -> None:
    assert fields.from_date is not None, "checked"
    last = fields.to_date or date.max
    for other in _appointments(session, member_id):
        if other.id != but and other.from_date <= last and fields.from_date <= (other.to_date or date.max):
            raise Invalid({"from_date": "appointments_overlap"})


def _end_considerations(session: Session, member: Reservist, fields: AppointmentFields) -> None:
    assert fields.from_date is not None, "checked"
    wanted = select(Consideration).where(
        col(Consideration.reservist_id) == member.id, col(Consideration.ended_on).is_(None)
    )
    for one in session.execute(wanted).scalars():
        holds = is_open(
            fields.from_date, stay_of(member), since=one.since, expires_on=one.expires_on, ended_on=None
        )
        if holds and fold(one.organization) == fold(fields.organization):
            one.end, one.ended_on = ConsiderationEnd.APPOINTED, fields.from_date
