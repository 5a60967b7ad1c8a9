"""Import of lists of reserve members: the key is the person and the day of enrolment.

A member appointed more than once has a row for each appointment; the key of an appointment is its first day.
"""

from collections.abc import Hashable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.membership import EmployerKind, PostKind
from evalapp.domain.names import sort_key
from evalapp.entities.base import stored_id
from evalapp.entities.membership import ReserveAppointment, Reservist
from evalapp.entities.workspace import ImportChange
from evalapp.exchange.headers import ImportKind, Vocabulary, vocabulary
from evalapp.exchange.members_xlsx import MemberRecord, read_members
from evalapp.exchange.records import Row
from evalapp.exchange.tables import Table
from evalapp.services.import_changes import Changes
from evalapp.services.import_preview import ImportOptions, Planned
from evalapp.services.importing import Step
from evalapp.services.member_import_plan import ListedMember, MemberPlan
from evalapp.services.member_records import member_search_key, new_member, rejudge_applicants
from evalapp.storage.batches import BATCH, batches

_UNSAID = {"employer": EmployerKind.OTHER, "post_kind": PostKind.OTHER}
"""What stands for a kind that a list does not say; the preview warns of it."""


class MemberImporter:
    """Lists of members of earlier years; blank cells of a known member leave what stands there."""

    def __init__(self, account: str) -> None:
        self._account = account

    def vocabulary(self, session: Session, options: ImportOptions) -> Vocabulary:
        """The words by which columns are recognised."""
        return vocabulary(ImportKind.MEMBERS)

    def context(self, session: Session, tables: Sequence[Table], options: ImportOptions) -> Hashable:
        """Reading depends on nothing but the file."""
        return None

    def read(
        self, tables: Sequence[Table], context: Any, known: Sequence[Row[Any]] = ()
    ) -> list[Row[MemberRecord]]:
        """The members of the file."""
        return read_members(list(tables))

    def plan(
        self, session: Session, rows: Sequence[Row[Any]], options: ImportOptions, *, now: datetime
    ) -> list[Planned]:
        """Compare each row with the members that are known."""
        return [item.planned for item in MemberPlan(session, options).items(rows)]

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
        """Enter and change members and appointments of the rows that are not refused."""
        items = MemberPlan(session, options).items(rows)
        people = [item.person for item in items if item.person is not None and item.begins_person]
        for number, person in enumerate(people):
            if number % BATCH == 0:
                step(number, len(items))
            if person.stored is None:
                person.stored = new_member(**person.values)
                changes.create(session, person.stored)
            else:
                name = person.values["full_name"]
                keys = {"search_key": member_search_key(name, person.stored.iin), "sort_key": sort_key(name)}
                changes.change(person.stored, person.values | keys)
        session.flush()
        for item in items:
            if item.person is not None and item.post_on is not None:
                self._write_post(session, item.person, item.post_on, changes)
        session.flush()
        rejudge_applicants(session, {person.row.record.iin for person in people})
        return [item.planned for item in items]

    def _write_post(self, session: Session, person: ListedMember, day: date, changes: Changes) -> None:
        assert person.stored is not None, "written before"
        known, values = person.known_posts.get(day), person.posts[day]
        if known is not None:
            changes.change(known, values)
            return
        made = ReserveAppointment(
            reservist_id=stored_id(person.stored.id), account=self._account, **(_UNSAID | values)
        )
        changes.create(session, made)


def iins_of(session: Session, batch_id: int) -> set[str]:
    """IINs of the members that an import brought or changed."""
    touched = session.execute(
        select(col(ImportChange.record_id)).where(
            col(ImportChange.batch_id) == batch_id,
            col(ImportChange.record_table) == Reservist.__tablename__,
        )
    ).scalars()
    found: set[str] = set()
    for some in batches(touched):
        found |= set(session.execute(select(col(Reservist.iin)).where(col(Reservist.id).in_(some))).scalars())
    return found
