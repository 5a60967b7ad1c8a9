"""The life of a meeting: prepared, called with frozen rules and seats, opened, cancelled, a step back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Invalid, NotFound, Refused
from evalapp.domain.meeting import MOVES, NEEDS_REASON, MeetingState, MeetingStep
from evalapp.domain.meeting_fields import MeetingFields, checked_reason
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission, CommissionMember
from evalapp.entities.meeting import AgendaItem, Attendance, Ballot, Meeting, Minutes, Packet
from evalapp.services.agenda_records import number_anew
from evalapp.services.agenda_rows import items_of
from evalapp.services.meeting_calling import CallingCheck, check_calling, freeze, thaw
from evalapp.services.meeting_people import settled_items, touched_items
from evalapp.services.meeting_steps import meeting_of, move_meeting, require_step
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_STEP_OF = {
    "commission_id": MeetingStep.EDIT,
    "number": MeetingStep.EDIT,
    "title": MeetingStep.EDIT_DETAILS,
    "is_secret": MeetingStep.EDIT,
    "wants_final_ballots": MeetingStep.EDIT,
    "held_on": MeetingStep.SET_DATE,
    "starts_at": MeetingStep.SET_DATE,
    "place": MeetingStep.EDIT_DETAILS,
    "chair_member_id": MeetingStep.EDIT_DETAILS,
    "secretary_member_id": MeetingStep.EDIT_DETAILS,
    "language": MeetingStep.EDIT_DETAILS,
    "note": MeetingStep.EDIT_DETAILS,
}
"""Which step changes a field."""


class MeetingLifeService:
    """Steps of meetings for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def create(self, fields: MeetingFields) -> int:
        """A new draft; its id. Raises Invalid (see MeetingFields; ``number``: meeting_number_taken)."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            return create_meeting(session, fields, account=self._actor.login)

    def save(self, meeting_id: int, fields: MeetingFields, *, version: int) -> None:
        """Change what the meeting's state lets be changed.

        Raises Invalid (also ``chair_member_id``: presiding_unfit, ``secretary_member_id``: keeper_unfit),
        Refused ``meeting_step_…``, Conflict, NotFound.
        """
        self._actor.require(Action.RUN_COMMISSION)
        fields = fields.checked()
        with self._db.transaction() as session:
            meeting = meeting_of(session, meeting_id, version=version)
            fields = _completed(session, fields, but=meeting_id)
            _require_members(session, fields)
            for name, step in _STEP_OF.items():
                if getattr(meeting, name) != getattr(fields, name):
                    require_step(meeting, step)
                    setattr(meeting, name, getattr(fields, name))

    def delete(self, meeting_id: int) -> None:
        """Delete a draft with its agenda. Raises NotFound, Refused ``meeting_step_delete``,
        ``meeting_has_papers`` when it was called before and a packet was made for it."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            meeting = meeting_of(session, meeting_id)
            require_step(meeting, MeetingStep.DELETE)
            items = items_of(session, meeting_id)
            if _has_papers(session, meeting_id, items):
                raise Refused("meeting_has_papers")
            for item in items:
                session.delete(item)
            session.flush()
            session.delete(meeting)

    def check(self, meeting_id: int) -> CallingCheck:
        """What stands against calling a draft, and what would be frozen. Raises NotFound."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.reading() as session:
            return check_calling(session, meeting_of(session, meeting_id), today=self._today())

    def call(self, meeting_id: int) -> str:
        """draft → called: freezes the voting rule and the seats; the hash of them.

        Raises NotFound, Refused (``meeting_step_call``, ``meeting_not_ready``).
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            return call_meeting(session, meeting_of(session, meeting_id), today=self._today())

    def open(self, meeting_id: int) -> None:
        """called → open: the meeting is held.

        Raises NotFound, Refused (``meeting_step_open``, ``meeting_not_yet`` before its day: from here on
        the day stays, and minutes of a day to come cannot be signed).
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            meeting = meeting_of(session, meeting_id)
            require_step(meeting, MeetingStep.OPEN)
            if meeting.held_on > self._today():
                raise Refused("meeting_not_yet", day=f"{meeting.held_on:%d.%m.%Y}")
            move_meeting(meeting, MeetingStep.OPEN)

    def step(self, meeting_id: int, step: MeetingStep, reason: str) -> None:
        """Cancel a meeting, or take it a step back: to called, to a draft, or from cancelled to a draft.

        Raises Invalid without a reason, NotFound, Refused (``meeting_step_…``, and ``meeting_has_votes``
        when it shall go back although votes or decisions were entered).
        """
        self._actor.require(Action.RUN_COMMISSION)
        if step not in NEEDS_REASON:
            raise ValueError(step)
        words = checked_reason(reason)
        with self._db.transaction() as session:
            meeting = meeting_of(session, meeting_id)
            require_step(meeting, step)
            items = items_of(session, meeting_id)
            goes_back = step is not MeetingStep.CANCEL
            if goes_back and settled_items(session, [stored_id(item.id) for item in items]):
                raise Refused("meeting_has_votes")
            move_meeting(meeting, step, words)
            if MOVES[step] is MeetingState.DRAFT:
                thaw(meeting)
                number_anew(items)

    def _today(self) -> date:
        return self._clock().astimezone().date()


def create_meeting(session: Session, fields: MeetingFields, *, account: str) -> int:
    """Store a draft in the caller's transaction; its id. Raises Invalid."""
    fields = _completed(session, fields.checked())
    meeting = Meeting(**{name: getattr(fields, name) for name in _STEP_OF}, account=account)
    _require_members(session, fields)
    session.add(meeting)
    session.flush()
    return stored_id(meeting.id)


def call_meeting(session: Session, meeting: Meeting, *, today: date) -> str:
    """Call a meeting in the caller's transaction; the hash of what was frozen.

    Raises Refused (``meeting_step_call``, ``meeting_not_ready``).
    """
    require_step(meeting, MeetingStep.CALL)
    check = check_calling(session, meeting, today=today)
    if check.rules is None or not check.is_possible:
        raise Refused("meeting_not_ready")
    freeze(meeting, check.rules)
    move_meeting(meeting, MeetingStep.CALL)
    session.flush()
    return meeting.rules_hash


def next_number(session: Session, commission_id: int, year: int) -> int:
    """The number of the commission's next meeting in a year."""
    wanted = select(func.max(col(Meeting.number))).where(
        col(Meeting.commission_id) == commission_id, *_in_year(year)
    )
    return int(session.execute(wanted).scalar() or 0) + 1


def _completed(session: Session, fields: MeetingFields, *, but: int | None = None) -> MeetingFields:
    """The fields with a number that is free. Raises Invalid, NotFound."""
    assert fields.commission_id is not None, "checked"
    assert fields.held_on is not None, "checked"
    if session.get(Commission, fields.commission_id) is None:
        raise NotFound
    year = fields.held_on.year
    if fields.number is None:
        return replace(fields, number=next_number(session, fields.commission_id, year))
    taken = select(col(Meeting.id)).where(
        col(Meeting.commission_id) == fields.commission_id,
        col(Meeting.number) == fields.number,
        *_in_year(year),
    )
    if any(number != but for number in session.execute(taken).scalars()):
        raise Invalid({"number": "meeting_number_taken"})
    return fields


def _in_year(year: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return col(Meeting.held_on) >= date(year, 1, 1), col(Meeting.held_on) <= date(year, 12, 31)


def _require_members(session: Session, fields: MeetingFields) -> None:
    """Who presides has a vote in this commission, who keeps the minutes belongs to it."""
    faults = {}
    chair = _member(session, fields.commission_id, fields.chair_member_id)
    if fields.chair_member_id is not None and (chair is None or not chair.role.votes):
        faults["chair_member_id"] = "presiding_unfit"
    keeper = _member(session, fields.commission_id, fields.secretary_member_id)
    if fields.secretary_member_id is not None and keeper is None:
        faults["secretary_member_id"] = "keeper_unfit"
    if faults:
        raise Invalid(faults)


def _member(session: Session, commission_id: int | None, member_id: int | None) -> CommissionMember | None:
    found = None if member_id is None else session.get(CommissionMember, member_id)
    return found if found is not None and found.commission_id == commission_id else None


def _has_papers(session: Session, meeting_id: int, items: Sequence[AgendaItem]) -> bool:
    """Whether anything of an earlier calling is kept: a packet, ballots, attendance, votes, conflicts."""
    kept = any(
        session.execute(select(col(kind.id)).where(col(kind.meeting_id) == meeting_id).limit(1)).first()
        for kind in (Packet, Ballot, Attendance, Minutes)
    )
    return kept or bool(touched_items(session, [stored_id(item.id) for item in items]))
