"""Members of the reserve: the list, the card, entering and correcting what a member is.

What happens to a member later stands in member_terms, member_development and member_posts.
"""

from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import fields as fields_of
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, SQLModel, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Invalid, Refused
from evalapp.domain.language import Trilingual
from evalapp.domain.member_fields import MemberFields
from evalapp.domain.membership import Stay, stay_end
from evalapp.entities.base import stored_id
from evalapp.entities.membership import LeavingGround, Reservist, StayExtension
from evalapp.entities.reserve import Intake, RuleSet
from evalapp.services.member_cards import member_card
from evalapp.services.member_lines import MemberCard
from evalapp.services.member_records import member_at, new_member, rejudge_applicants, stays_of
from evalapp.services.member_rows import MemberRow, member_rows
from evalapp.services.trilingual import trilingual
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class StayRules:
    """A rule set that a stay may follow; ``stay_years`` None where it says nothing of a stay."""

    id: int
    name: Trilingual
    valid_from: date
    stay_years: int | None
    extension_years: int | None

    def stay_end(self, enrolled_on: date) -> date | None:
        """The last day of a stay that begins on ``enrolled_on``."""
        return None if self.stay_years is None else stay_end(enrolled_on, self.stay_years)


@dataclass(frozen=True, slots=True)
class MemberChoices:
    """What the forms of a member offer. ``grounds``: (code, name) of those in use; ``intakes``: (id, name);
    ``cohorts``: names entered so far."""

    rule_sets: tuple[StayRules, ...]
    grounds: tuple[tuple[str, Trilingual], ...]
    intakes: tuple[tuple[int, str], ...]
    cohorts: tuple[str, ...]


class MemberService:
    """Use cases of members for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def rows(self, *, as_of: date | None = None) -> list[MemberRow]:
        """All members, earlier ones included, as they are on a day (today when None), by name."""
        self._actor.require(Action.SEE_MEMBERS)
        with self._db.reading() as session:
            return member_rows(session, as_of or self._today())

    def card(self, member_id: int) -> MemberCard:
        """One member in full; opening it is noted in the audit log. Raises NotFound."""
        self._actor.require(Action.SEE_MEMBERS)
        with self._db.transaction() as session:
            member = member_at(session, member_id)
            audit.note(session, audit.Action.VIEWED, table="reservist", record_id=member_id)
            sees = self._actor.may(Action.SEE_COMMISSION)
            return member_card(session, member, self._today(), with_decisions=sees)

    def choices(self) -> MemberChoices:
        """What the forms of a member offer."""
        self._actor.require(Action.SEE_MEMBERS)
        with self._db.reading() as session:
            return _choices(session)

    def add(self, fields: MemberFields) -> int:
        """Enter a member by hand, e.g. of an earlier year; returns the id.

        Raises Invalid (see MemberFields; ``iin``: member_already, when a stay of the same person meets it).
        """
        self._actor.require(Action.EDIT_MEMBERS)
        fields = fields.checked()
        with self._db.transaction() as session:
            require_free(session, fields.iin, _stay(fields))
            made = member_of(fields)
            session.add(made)
            rejudge_applicants(session, [fields.iin])
            return stored_id(made.id)

    def save(self, member_id: int, fields: MemberFields, *, version: int) -> None:
        """Correct what was entered of a member.

        Raises Invalid (also ``stay_until``: stay_was_extended, which only its extension changes),
        Conflict, NotFound.
        """
        self._actor.require(Action.EDIT_MEMBERS)
        fields = fields.checked()
        with self._db.transaction() as session:
            member = member_at(session, member_id, version)
            stay = Stay(_stay(fields).enrolled_on, _stay(fields).stay_until, member.left_on)
            require_free(session, fields.iin, stay, but=member_id)
            if member.stay_until != fields.stay_until and _was_extended(session, member_id):
                raise Invalid({"stay_until": "stay_was_extended"})
            was, values = member.iin, member_of(fields)
            for name in _ENTERED:
                if getattr(member, name) != getattr(values, name):
                    setattr(member, name, getattr(values, name))
            rejudge_applicants(session, [was, fields.iin])

    def remove(self, member_id: int, *, version: int) -> None:
        """Delete a member entered by mistake; the audit log keeps what stood there.

        Raises Conflict, NotFound, Refused ``member_has_history`` when anything was noted about him.
        """
        self._actor.require(Action.EDIT_MEMBERS)
        with self._db.transaction() as session:
            member = member_at(session, member_id, version)
            if _has_history(session, member_id):
                raise Refused("member_has_history")
            session.delete(member)
            rejudge_applicants(session, [member.iin])

    def _today(self) -> date:
        return self._clock().astimezone().date()


_ENTERED = (*(one.name for one in fields_of(MemberFields)), "search_key", "sort_key")


def member_of(fields: MemberFields) -> Reservist:
    """A new record of checked ``fields``."""
    stay = _stay(fields)
    return new_member(
        iin=fields.iin,
        full_name=fields.full_name,
        enrolled_on=stay.enrolled_on,
        stay_until=stay.stay_until,
        decision=fields.decision,
        intake_id=fields.intake_id,
        rule_set_id=fields.rule_set_id,
        cohort=fields.cohort,
        direction=fields.direction,
        birth_date=fields.birth_date,
        sex=fields.sex,
        region_code=fields.region_code,
        origin=fields.origin,
        note=fields.note,
    )


def require_free(session: Session, iin: str, stay: Stay, *, but: int | None = None) -> None:
    """Raise Invalid when another stay of the person meets ``stay``."""
    known = stays_of(session, [iin]).get(iin, [])
    if any(number != but and other.meets(stay) for number, other in known):
        raise Invalid({"iin": "member_already"})


def _stay(fields: MemberFields) -> Stay:
    assert fields.enrolled_on is not None, "checked"
    assert fields.stay_until is not None, "checked"
    return Stay(fields.enrolled_on, fields.stay_until)


def _was_extended(session: Session, member_id: int) -> bool:
    wanted = select(col(StayExtension.id)).where(col(StayExtension.reservist_id) == member_id)
    return session.execute(wanted.limit(1)).first() is not None


def _has_history(session: Session, member_id: int) -> bool:
    """Whether any record refers to the member."""
    for table in SQLModel.metadata.sorted_tables:
        for key in table.foreign_keys:
            if key.column.table.name == Reservist.__tablename__:
                found = session.execute(select(table.c.id).where(key.parent == member_id).limit(1)).first()
                if found is not None:
                    return True
    return False


def _choices(session: Session) -> MemberChoices:
    rules = session.execute(select(RuleSet).order_by(col(RuleSet.code), col(RuleSet.valid_from))).scalars()
    grounds = session.execute(
        select(LeavingGround).where(col(LeavingGround.is_active)).order_by(col(LeavingGround.position))
    ).scalars()
    intakes = session.execute(select(col(Intake.id), col(Intake.name)).order_by(col(Intake.as_of).desc()))
    cohorts = session.execute(
        select(col(Reservist.cohort)).where(col(Reservist.cohort) != "").distinct()
    ).scalars()
    return MemberChoices(
        rule_sets=tuple(
            StayRules(stored_id(one.id), trilingual(one), one.valid_from, one.stay_years, one.extension_years)
            for one in rules
        ),
        grounds=tuple((one.code, trilingual(one)) for one in grounds),
        intakes=tuple((stored_id(number), name) for number, name in intakes),
        cohorts=tuple(sorted(cohorts, reverse=True)),
    )
