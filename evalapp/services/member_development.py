"""Who mentors a member, and the member's development plan."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Conflict, Invalid, NotFound
from evalapp.domain.member_fields import MentorFields, PlanItemFields
from evalapp.entities.base import stored_id
from evalapp.entities.membership import Mentorship, PlanItem
from evalapp.services.member_records import member_at, stay_of
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


class MemberDevelopmentService:
    """Use cases of mentors and plans, for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def set_mentor(self, member_id: int, fields: MentorFields) -> int:
        """Note who mentors a member from a day on; whoever did before stays until the day before.

        Raises Invalid (see MentorFields; ``since``: mentor_since, not after the present one's first day),
        NotFound.
        """
        self._actor.require(Action.EDIT_MEMBERS)
        with self._db.transaction() as session:
            member = member_at(session, member_id)
            fields = fields.checked(stay_of(member))
            assert fields.since is not None, "checked"
            present = _present_mentor(session, member_id)
            if present is not None:
                if fields.since <= present.since:
                    raise Invalid({"since": "mentor_since"})
                present.until = fields.since - timedelta(days=1)
            made = Mentorship(
                reservist_id=member_id,
                person_id=fields.person_id,
                name=fields.name,
                post=fields.post,
                since=fields.since,
            )
            session.add(made)
            session.flush()
            return stored_id(made.id)

    def end_mentor(self, mentorship_id: int, until: date, *, version: int) -> None:
        """Note a mentor's last day. Raises Invalid (``until``: ends_before_start), Conflict, NotFound."""
        self._actor.require(Action.EDIT_MEMBERS)
        with self._db.transaction() as session:
            record = session.get(Mentorship, mentorship_id)
            if record is None:
                raise NotFound
            if record.version != version:
                raise Conflict
            if until < record.since:
                raise Invalid({"until": "ends_before_start"})
            record.until = until

    def remove_mentor(self, mentorship_id: int) -> None:
        """Delete a mentor entered by mistake; the one before mentors again. Raises NotFound."""
        self._actor.require(Action.EDIT_MEMBERS)
        with self._db.transaction() as session:
            record = session.get(Mentorship, mentorship_id)
            if record is None:
                raise NotFound
            wanted = select(Mentorship).where(
                col(Mentorship.reservist_id) == record.reservist_id,
                col(Mentorship.until) == record.since - timedelta(days=1),
            )
            for before in session.execute(wanted).scalars():
                before.until = record.until
            session.delete(record)

    def add_plan_item(self, member_id: int, fields: PlanItemFields) -> int:
        """Add a line to the development plan; returns its id. Raises Invalid, NotFound."""
        self._actor.require(Action.EDIT_MEMBERS)
        fields = fields.checked(today=self._today())
        with self._db.transaction() as session:
            member_at(session, member_id)
            made = PlanItem(
                reservist_id=member_id,
                kind=fields.kind,
                title=fields.title,
                due_on=fields.due_on,
                done_on=fields.done_on,
                evidence=fields.evidence,
                account=self._actor.login,
            )
            session.add(made)
            session.flush()
            return stored_id(made.id)

    def save_plan_item(self, item_id: int, fields: PlanItemFields, *, version: int) -> None:
        """Change a line, e.g. note that it is done and what shows it. Raises Invalid, Conflict, NotFound."""
        self._actor.require(Action.EDIT_MEMBERS)
        fields = fields.checked(today=self._today())
        with self._db.transaction() as session:
            item = session.get(PlanItem, item_id)
            if item is None:
                raise NotFound
            if item.version != version:
                raise Conflict
            item.kind, item.title = fields.kind, fields.title
            item.due_on, item.done_on, item.evidence = fields.due_on, fields.done_on, fields.evidence

    def remove_plan_item(self, item_id: int) -> None:
        """Delete a line entered by mistake; the audit log keeps what it was. Raises NotFound."""
        self._actor.require(Action.EDIT_MEMBERS)
        with self._db.transaction() as session:
            item = session.get(PlanItem, item_id)
            if item is None:
                raise NotFound
            session.delete(item)

    def _today(self) -> date:
        return self._clock().astimezone().date()


def _present_mentor(session: Session, member_id: int) -> Mentorship | None:
    wanted = select(Mentorship).where(
        col(Mentorship.reservist_id) == member_id, col(Mentorship.until).is_(None)
    )
    return session.execute(wanted).scalars().first()
