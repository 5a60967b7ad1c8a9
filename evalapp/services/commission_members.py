"""Members of a commission: terms, substitutes, order; who sits on it on a day."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import func, or_, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.commission_fields import MemberFields, faults_of_member, tidied_member
from evalapp.domain.errors import Conflict, Invalid, NotFound, Refused
from evalapp.domain.meeting_rules import Seat, Substitute
from evalapp.entities.base import stored_id
from evalapp.entities.commission import CommissionMember
from evalapp.entities.meeting import Attendance, Ballot, ItemAbsence, Meeting, PacketCopy, Vote
from evalapp.services.commission_rows import fields_of_member, ordered
from evalapp.services.commissions import commission_of
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_COLUMNS = ("role", "name", "post", "person_id", "since", "until", "substitute_for_id", "ground")


class CommissionMemberService:
    """Use cases of the members of commissions for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def add(self, commission_id: int, fields: MemberFields) -> int:
        """Add a member behind the others of his role; returns his id.

        Raises NotFound, Invalid (domain.commission_fields: commission_member_twice, chair_twice, …).
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            commission_of(session, commission_id)
            return add_member(session, commission_id, fields)

    def add_all(self, commission_id: int, members: Sequence[MemberFields]) -> tuple[int, ...]:
        """Add several at once, or none of them; returns their ids.

        Raises NotFound, Refused ``member_line`` (``line``: which one, from 1; ``name``) where one cannot be
        added; :meth:`check_all` says why.
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            commission_of(session, commission_id)
            found = []
            for line, fields in enumerate(members, 1):
                try:
                    found.append(add_member(session, commission_id, fields))
                except Invalid as error:
                    raise Refused("member_line", line=line, name=fields.name) from error
            return tuple(found)

    def check_all(self, commission_id: int, members: Sequence[MemberFields]) -> tuple[dict[str, str], ...]:
        """What keeps each of ``members`` from being added, those before it counted in; {} = nothing."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.reading() as session:
            known = [fields_of_member(one) for one in _stored(session, commission_id)]
        found = []
        for fields in map(tidied_member, members):
            faults = faults_of_member(fields, known, None)
            found.append(faults)
            if not faults:
                known.append(fields)
        return tuple(found)

    def save(self, member_id: int, fields: MemberFields, *, version: int) -> None:
        """Make a member's record say ``fields``. Meetings that were called keep who sat then.

        Raises NotFound, Conflict, Invalid as :meth:`add`, Refused ``member_has_substitutes`` (he would have
        no seat of his own any more).
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            member = _member(session, member_id, version)
            fields = _sound(session, member.commission_id, fields, member_id)
            if (not fields.role.votes or fields.substitute_for_id) and _substitutes(session, member_id):
                raise Refused("member_has_substitutes", name=member.name)
            for column in _COLUMNS:
                setattr(member, column, getattr(fields, column))

    def end_terms(self, members: Mapping[int, int], until: date, ground: str) -> None:
        """Set the last day of several terms (``members``: id → version), all or none; those who stand for
        them end with them, where they would end later.

        Raises NotFound, Conflict, Invalid (``until``: ends_before_start).
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            found = [_member(session, member_id, version) for member_id, version in members.items()]
            for member in found:
                fields = replace(fields_of_member(member), until=until, ground=ground or member.ground)
                fields = _sound(session, member.commission_id, fields, stored_id(member.id))
                member.until, member.ground = fields.until, fields.ground
            for member in found:
                _end_substitutes(session, stored_id(member.id), until)

    def go_on(self, member_id: int, until: date | None, *, version: int) -> None:
        """Let a term last longer, None = without end. Raises NotFound, Conflict, Invalid as :meth:`add`."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            member = _member(session, member_id, version)
            fields = replace(fields_of_member(member), until=until)
            member.until = _sound(session, member.commission_id, fields, member_id).until

    def move(self, member_id: int, steps: int) -> None:
        """Move a member among those of his role, ``steps`` −1 up or +1 down. Raises NotFound."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            member = _member(session, member_id, None)
            row = [one for one in _stored(session, member.commission_id) if _is_beside(one, member)]
            place = next(n for n, one in enumerate(row) if one.id == member_id)
            target = min(max(place + steps, 0), len(row) - 1)
            row.insert(target, row.pop(place))
            for number, one in enumerate(row, 1):
                one.position = number

    def delete(self, member_id: int) -> None:
        """Take away a member who was entered by mistake.

        Raises NotFound, Refused ``member_was_in_meeting`` (end his term instead), ``member_has_substitutes``.
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            member = _member(session, member_id, None)
            if _substitutes(session, member_id):
                raise Refused("member_has_substitutes", name=member.name)
            if _was_in_meeting(session, member):
                raise Refused("member_was_in_meeting", name=member.name)
            session.delete(member)


def add_member(session: Session, commission_id: int, fields: MemberFields) -> int:
    """Add a member in the caller's transaction. Raises Invalid as CommissionMemberService.add."""
    fields = _sound(session, commission_id, fields, None)
    last = select(func.max(col(CommissionMember.position))).where(
        col(CommissionMember.commission_id) == commission_id
    )
    position = (session.execute(last).scalar_one() or 0) + 1
    record = CommissionMember(
        commission_id=commission_id,
        position=position,
        **{column: getattr(fields, column) for column in _COLUMNS},
    )
    session.add(record)
    session.flush()
    return stored_id(record.id)


def members_on(session: Session, commission_id: int, day: date) -> tuple[CommissionMember, ...]:
    """Who is in a commission on ``day``, in the order of lists; each substitute after whom he stands for."""
    found = _stored(session, commission_id)
    return tuple(one for one in found if fields_of_member(one).holds_on(day))


def seats_on(session: Session, commission_id: int, day: date) -> tuple[Seat, ...]:
    """The same as a meeting freezes them: everybody with a place of his own, with his substitutes."""
    present = members_on(session, commission_id, day)
    behind: dict[int, tuple[Substitute, ...]] = {}
    for one in present:
        if one.substitute_for_id is not None:
            stands = Substitute(
                member_id=stored_id(one.id), name=one.name, post=one.post, person_id=one.person_id
            )
            behind[one.substitute_for_id] = (*behind.get(one.substitute_for_id, ()), stands)
    return tuple(
        Seat(
            member_id=stored_id(one.id),
            role=one.role,
            name=one.name,
            post=one.post,
            person_id=one.person_id,
            substitutes=behind.get(stored_id(one.id), ()),
        )
        for one in present
        if one.substitute_for_id is None
    )


def _stored(session: Session, commission_id: int) -> list[CommissionMember]:
    wanted = select(CommissionMember).where(col(CommissionMember.commission_id) == commission_id)
    return ordered(session.execute(wanted).scalars().all())


def _member(session: Session, member_id: int, version: int | None) -> CommissionMember:
    member = session.get(CommissionMember, member_id)
    if member is None:
        raise NotFound
    if version is not None and member.version != version:
        raise Conflict
    return member


def _sound(session: Session, commission_id: int, fields: MemberFields, own_id: int | None) -> MemberFields:
    """``fields`` tidied. Raises Invalid."""
    fields = tidied_member(fields)
    others = {stored_id(one.id): fields_of_member(one) for one in _stored(session, commission_id)}
    others.pop(own_id or 0, None)
    seat = others.get(fields.substitute_for_id or 0)
    if faults := faults_of_member(fields, others.values(), seat):
        raise Invalid(faults)
    return fields


def _substitutes(session: Session, member_id: int) -> Sequence[CommissionMember]:
    wanted = select(CommissionMember).where(col(CommissionMember.substitute_for_id) == member_id)
    return session.execute(wanted).scalars().all()


def _is_beside(one: CommissionMember, member: CommissionMember) -> bool:
    return one.role is member.role and one.substitute_for_id == member.substitute_for_id


def _end_substitutes(session: Session, member_id: int, until: date) -> None:
    for one in _substitutes(session, member_id):
        starts_later = one.since is not None and one.since > until
        if (one.until is None or one.until > until) and not starts_later:
            one.until = until


def _was_in_meeting(session: Session, member: CommissionMember) -> bool:
    """Whether a meeting froze him, or anything was recorded about him there."""
    number = stored_id(member.id)
    named = or_(
        col(Meeting.chair_member_id) == number,
        col(Meeting.secretary_member_id) == number,
    )
    recorded = [select(col(Meeting.id)).where(named)] + [
        select(col(kind.id)).where(col(kind.member_id) == number)
        for kind in (Attendance, ItemAbsence, Ballot, Vote, PacketCopy)
    ]
    if any(session.execute(query.limit(1)).first() for query in recorded):
        return True
    frozen = select(col(Meeting.rules)).where(
        col(Meeting.commission_id) == member.commission_id, col(Meeting.rules_hash) != ""
    )
    return any(
        number in (seat["member_id"], *(one["member_id"] for one in seat["substitutes"]))
        for (rules,) in session.execute(frozen)
        for seat in rules["members"]
    )
