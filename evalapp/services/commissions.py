"""Personnel commissions: the list, the card, setting one up and taking it away."""

from collections.abc import Callable
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.commission_fields import CommissionFields, faults_of_commission, tidied_commission
from evalapp.domain.errors import Conflict, Invalid, NotFound, Refused
from evalapp.entities import commission as entities
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission, CommissionMember
from evalapp.entities.meeting import Meeting
from evalapp.services.commission_rows import CommissionCard, CommissionRow, commission_card, commission_rows
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_COLUMNS = (
    "kind",
    "organization_id",
    "region_code",
    "act",
    "rule_code",
    "for_official_use",
    "valid_from",
    "valid_to",
    "note",
)


class CommissionService:
    """Use cases of commissions for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def may_edit(self) -> bool:
        """Whether this account sets up commissions."""
        return self._actor.may(Action.RUN_COMMISSION)

    def rows(self) -> tuple[CommissionRow, ...]:
        """All commissions as of today, those in force first."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return commission_rows(session, self._today())

    def card(self, commission_id: int) -> CommissionCard:
        """One commission as of today. Raises NotFound."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return commission_card(session, commission_of(session, commission_id), self._today())

    def add(self, fields: CommissionFields) -> int:
        """Set up a commission without members; returns its id.

        Raises Invalid (domain.commission_fields, ``rule_code``: voting_rule_unknown).
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            return add_commission(session, fields)

    def save(self, commission_id: int, fields: CommissionFields, *, version: int) -> None:
        """Make a commission say ``fields``. Meetings that were called keep the rule they were called under.

        Raises NotFound, Conflict, Invalid as :meth:`add`.
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            record = commission_of(session, commission_id)
            if record.version != version:
                raise Conflict
            _put(record, _sound(session, fields))

    def delete(self, commission_id: int) -> None:
        """Delete a commission that never had a meeting, with its members.

        Raises NotFound, Refused ``commission_has_meetings`` (end its term instead).
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            record = commission_of(session, commission_id)
            held = select(col(Meeting.id)).where(col(Meeting.commission_id) == commission_id).limit(1)
            if session.execute(held).first():
                raise Refused("commission_has_meetings")
            _delete_members(session, commission_id)
            session.delete(record)

    def _today(self) -> date:
        return self._clock().astimezone().date()


def commission_of(session: Session, commission_id: int) -> Commission:
    """A commission. Raises NotFound."""
    record = session.get(Commission, commission_id)
    if record is None:
        raise NotFound
    return record


def add_commission(session: Session, fields: CommissionFields) -> int:
    """Set up a commission in the caller's transaction. Raises Invalid as CommissionService.add."""
    fields = _sound(session, fields)
    record = Commission(
        name_kk=fields.name.kk,
        name_ru=fields.name.ru,
        name_en=fields.name.en,
        **{column: getattr(fields, column) for column in _COLUMNS},
    )
    session.add(record)
    session.flush()
    return stored_id(record.id)


def _put(record: Commission, fields: CommissionFields) -> None:
    record.name_kk, record.name_ru, record.name_en = fields.name.kk, fields.name.ru, fields.name.en
    for column in _COLUMNS:
        setattr(record, column, getattr(fields, column))


def _sound(session: Session, fields: CommissionFields) -> CommissionFields:
    """``fields`` tidied. Raises Invalid."""
    fields = tidied_commission(fields)
    faults = faults_of_commission(fields)
    known = select(col(entities.VotingRule.id)).where(col(entities.VotingRule.code) == fields.rule_code)
    if "rule_code" not in faults and session.execute(known.limit(1)).first() is None:
        faults["rule_code"] = "voting_rule_unknown"
    if faults:
        raise Invalid(faults)
    return fields


def _delete_members(session: Session, commission_id: int) -> None:
    """Substitutes first: they refer to those they stand for."""
    wanted = select(CommissionMember).where(col(CommissionMember.commission_id) == commission_id)
    members = session.execute(wanted).scalars().all()
    for is_substitute in (True, False):
        for member in members:
            if (member.substitute_for_id is not None) is is_substitute:
                session.delete(member)
        session.flush()
