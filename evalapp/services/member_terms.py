"""How long somebody is a member: extensions of the stay, leaving before its end."""

from collections.abc import Callable
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Invalid, NotFound, Refused
from evalapp.domain.member_fields import ExtensionFields, LeavingFields
from evalapp.domain.membership import Stay
from evalapp.entities.base import stored_id
from evalapp.entities.membership import LeavingGround, ReserveAppointment, Reservist, StayExtension
from evalapp.services.member_cards import extension_rule, rule_set_of
from evalapp.services.member_records import member_at, rejudge_applicants, stay_of, stays_of
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


class MemberTermService:
    """Use cases around the stay of a member, for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def extend(self, member_id: int, fields: ExtensionFields, *, version: int) -> None:
        """Prolong a stay by a decision, once and only as far as the rule set allows.

        Raises Invalid (see ExtensionFields; ``until``: member_already when he is enrolled again by then),
        Conflict, NotFound, Refused ``extension_not_allowed``, ``extension_used``, ``member_left``.
        """
        self._actor.require(Action.EDIT_MEMBERS)
        with self._db.transaction() as session:
            member = member_at(session, member_id, version)
            _require_stays(member)
            rule = extension_rule(
                member, rule_set_of(session, member), is_used=bool(_extensions(session, member_id))
            )
            if rule.is_used:
                raise Refused("extension_used")
            if rule.years is None:
                raise Refused("extension_not_allowed")
            fields = fields.checked(member.stay_until, rule.years)
            assert fields.until is not None, "checked"
            assert fields.decided_on is not None, "checked"
            _require_free_until(session, member, fields.until)
            session.add(
                StayExtension(
                    reservist_id=member_id,
                    was_until=member.stay_until,
                    until=fields.until,
                    decision=fields.decision,
                    decided_on=fields.decided_on,
                    ground=fields.ground,
                    account=self._actor.login,
                )
            )
            member.stay_until = fields.until
            rejudge_applicants(session, [member.iin])

    def take_back_extension(self, member_id: int, *, version: int) -> None:
        """Delete an extension entered by mistake; the stay ends again when it did before.

        Raises Conflict, NotFound when there is none, Refused ``member_left``.
        """
        self._actor.require(Action.EDIT_MEMBERS)
        with self._db.transaction() as session:
            member = member_at(session, member_id, version)
            _require_stays(member)
            newest = next(iter(_extensions(session, member_id)), None)
            if newest is None:
                raise NotFound
            member.stay_until = newest.was_until
            session.delete(newest)
            rejudge_applicants(session, [member.iin])

    def leave(self, member_id: int, fields: LeavingFields, *, version: int) -> None:
        """Note that a member leaves before the end of his term: when, why (coded), by which decision.

        A body that considers him holds him no more from that day on. Raises Invalid (see LeavingFields;
        ``ground``: leaving_ground_unknown; ``left_on``: appointed_later), Conflict, NotFound, Refused
        ``member_left``.
        """
        self._actor.require(Action.EDIT_MEMBERS)
        with self._db.transaction() as session:
            member = member_at(session, member_id, version)
            _require_stays(member)
            fields = fields.checked(stay_of(member))
            require_ground(session, fields.ground)
            assert fields.left_on is not None, "checked"
            _require_no_later_post(session, member_id, fields.left_on)
            member.left_on, member.left_ground = fields.left_on, fields.ground
            member.left_decision, member.left_note = fields.decision, fields.note
            rejudge_applicants(session, [member.iin])

    def take_back_leaving(self, member_id: int, *, version: int) -> None:
        """The member stays after all: the entry was a mistake, or the decision was lifted.

        Raises Conflict, NotFound (he has not left), Refused ``member_already`` when he was enrolled again.
        """
        self._actor.require(Action.EDIT_MEMBERS)
        with self._db.transaction() as session:
            member = member_at(session, member_id, version)
            if member.left_on is None:
                raise NotFound
            if _meets_other(session, member, Stay(member.enrolled_on, member.stay_until)):
                raise Refused("member_already")
            member.left_on, member.left_ground = None, ""
            member.left_decision = member.left_note = ""
            rejudge_applicants(session, [member.iin])


def require_ground(session: Session, code: str) -> None:
    """Raise Invalid unless the list of leaving grounds has ``code``."""
    wanted = select(col(LeavingGround.id)).where(col(LeavingGround.code) == code)
    if session.execute(wanted).first() is None:
        raise Invalid({"ground": "leaving_ground_unknown"})


def _require_stays(member: Reservist) -> None:
    if member.left_on is not None:
        raise Refused("member_left")


def _require_no_later_post(session: Session, member_id: int, left_on: date) -> None:
    """Nobody is appointed from the reserve after leaving it."""
    wanted = select(col(ReserveAppointment.id)).where(
        col(ReserveAppointment.reservist_id) == member_id, col(ReserveAppointment.from_date) >= left_on
    )
    if session.execute(wanted.limit(1)).first() is not None:
        raise Invalid({"left_on": "appointed_later"})


def _extensions(session: Session, member_id: int) -> list[StayExtension]:
    """Newest first."""
    wanted = select(StayExtension).where(col(StayExtension.reservist_id) == member_id)
    return list(session.execute(wanted.order_by(col(StayExtension.id).desc())).scalars())


def _require_free_until(session: Session, member: Reservist, until: date) -> None:
    if _meets_other(session, member, Stay(member.enrolled_on, until)):
        raise Invalid({"until": "member_already"})


def _meets_other(session: Session, member: Reservist, stay: Stay) -> bool:
    known = stays_of(session, [member.iin]).get(member.iin, [])
    return any(number != stored_id(member.id) and other.meets(stay) for number, other in known)
