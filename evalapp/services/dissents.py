"""Dissenting opinions of members, attached to the minutes."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import NotFound, Refused
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import MeetingStep, allows
from evalapp.domain.minutes import checked_dissent
from evalapp.domain.sitting import SeatState
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import AgendaItem, Dissent, Meeting
from evalapp.services.agenda_rows import agenda_rows
from evalapp.services.meeting_steps import frozen_rules, item_of, meeting_of, rules_of
from evalapp.services.meeting_votes import tallies_of
from evalapp.services.minutes_records import draft_of
from evalapp.services.seen import require_as_seen
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class DissentRow:
    """A dissent on an item of the agenda."""

    id: int
    item_id: int
    item_number: int
    subject: Trilingual
    member_id: int
    member: str
    text: str


@dataclass(frozen=True, slots=True)
class DissentItem:
    """An item on which a dissent may be entered, and who took part in it: (member, name)."""

    item_id: int
    number: int
    subject: Trilingual
    members: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class DissentSheet:
    """The dissents of a meeting, and whether and on what further ones may be entered now."""

    rows: tuple[DissentRow, ...]
    items: tuple[DissentItem, ...]
    may_enter: bool

    @property
    def open_items(self) -> tuple[DissentItem, ...]:
        """Items with the members of whom no dissent is entered there; others are left out."""
        entered = {(row.item_id, row.member_id) for row in self.rows}
        found = []
        for item in self.items:
            members = tuple(one for one in item.members if (item.item_id, one[0]) not in entered)
            if members:
                found.append(replace(item, members=members))
        return tuple(found)


class DissentService:
    """Use cases of dissents for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def sheet(self, meeting_id: int) -> DissentSheet:
        """The dissents of a meeting. Raises NotFound."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            meeting = meeting_of(session, meeting_id)
            if rules_of(meeting) is None:
                return DissentSheet((), (), may_enter=False)
            return _sheet(session, meeting)

    def text(self, item_id: int, member_id: int) -> str:
        """A member's dissent on an item, "" without one."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            found = _find(session, item_id, member_id)
            return "" if found is None else found.text

    def save(self, item_id: int, member_id: int, words: str, *, seen: str | None = None) -> None:
        """Enter or change a member's dissent on an item.

        ``seen``: the text that was shown while writing, "" = there was none, None = nobody looked. Raises
        Invalid ``text``, NotFound, Conflict when another text stands there by now, Refused ``dissent_closed``
        (the minutes are signed and no further version is being written), ``dissent_not_there`` (he took no
        part in the item).
        """
        self._actor.require(Action.RECORD_DECISIONS)
        words = checked_dissent(words)
        with self._db.transaction() as session:
            item = item_of(session, item_id)
            meeting = meeting_of(session, item.meeting_id)
            _require_open(session, meeting)
            if member_id not in _taking_part(session, meeting).get(item_id, ()):
                raise Refused("dissent_not_there")
            found = _find(session, item_id, member_id)
            if seen is not None:
                require_as_seen(seen, "" if found is None else found.text, words)
            if found is None:
                session.add(
                    Dissent(item_id=item_id, member_id=member_id, text=words, account=self._actor.login)
                )
            else:
                found.text = words

    def remove(self, item_id: int, member_id: int, *, seen: str | None = None) -> None:
        """Take a dissent away that was entered by mistake. ``seen`` as in :meth:`save`.

        Raises NotFound, Conflict, Refused ``dissent_closed``.
        """
        self._actor.require(Action.RECORD_DECISIONS)
        with self._db.transaction() as session:
            _require_open(session, meeting_of(session, item_of(session, item_id).meeting_id))
            found = _find(session, item_id, member_id)
            if found is None:
                raise NotFound
            if seen is not None:
                require_as_seen(seen, found.text, "")
            session.delete(found)


def _sheet(session: Session, meeting: Meeting) -> DissentSheet:
    names = {number: one.name for number, one in frozen_rules(meeting).people.items()}
    agenda = sorted(agenda_rows(session, meeting), key=lambda row: row.number)
    taking_part = _taking_part(session, meeting)
    wanted = (
        select(Dissent)
        .join(AgendaItem, col(AgendaItem.id) == col(Dissent.item_id))
        .where(col(AgendaItem.meeting_id) == meeting.id)
        .order_by(col(AgendaItem.position), col(Dissent.id))
    )
    by_id = {row.id: row for row in agenda}
    rows = tuple(
        DissentRow(
            stored_id(one.id),
            one.item_id,
            by_id[one.item_id].number,
            by_id[one.item_id].name,
            one.member_id,
            names.get(one.member_id, ""),
            one.text,
        )
        for one in session.execute(wanted).scalars()
    )
    items = tuple(
        DissentItem(row.id, row.number, row.name, tuple((one, names[one]) for one in taking_part[row.id]))
        for row in agenda
        if taking_part.get(row.id)
    )
    return DissentSheet(rows, items, may_enter=_is_open(session, meeting))


def _taking_part(session: Session, meeting: Meeting) -> dict[int, tuple[int, ...]]:
    """{item: members who take part in it}."""
    return {
        number: tuple(
            one.sitter_id for one in tally.states(SeatState.TAKES_PART) if one.sitter_id is not None
        )
        for number, tally in tallies_of(session, meeting).items()
    }


def _is_open(session: Session, meeting: Meeting) -> bool:
    """While the meeting is held, or a further version of its minutes is written."""
    if allows(meeting.state, MeetingStep.DRAFT_MINUTES):
        return True
    is_correcting = draft_of(session, stored_id(meeting.id)) is not None
    return is_correcting and allows(meeting.state, MeetingStep.CORRECT_MINUTES)


def _require_open(session: Session, meeting: Meeting) -> None:
    if not _is_open(session, meeting):
        raise Refused("dissent_closed")


def _find(session: Session, item_id: int, member_id: int) -> Dissent | None:
    wanted = select(Dissent).where(col(Dissent.item_id) == item_id, col(Dissent.member_id) == member_id)
    return session.execute(wanted).scalar_one_or_none()
