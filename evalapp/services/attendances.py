"""Attendance: who is there, who sits for whom, who presides; as a sheet of one meeting."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.commission import MemberRole
from evalapp.domain.errors import Invalid, Refused
from evalapp.domain.meeting import MeetingStep
from evalapp.domain.meeting_rules import MeetingRules, Seat, Substitute
from evalapp.domain.names import tidy_text
from evalapp.domain.quorum import Quorum, quorum_of
from evalapp.domain.sitting import Place, Presence, seated
from evalapp.entities.meeting import Attendance, Meeting
from evalapp.services.meeting_people import attendance_of
from evalapp.services.meeting_steps import frozen_rules, meeting_of, require_step
from evalapp.services.meeting_votes import presiding_id
from evalapp.services.seen import require_as_seen
from evalapp.storage.database import Database

_REASON_LENGTH = 300


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """A member at a meeting.

    ``is_present`` None: not entered yet. ``sitter_id``: who sits in a voting seat, himself or a substitute,
    None = nobody. ``presides``: leads the meeting. ``reason``: why he is absent.
    """

    member_id: int
    role: MemberRole
    name: str
    post: str
    is_present: bool | None
    reason: str
    sitter_id: int | None
    presides: bool
    substitutes: tuple[Substitute, ...]

    @property
    def entry(self) -> tuple[bool | None, str, int | None]:
        """What was entered of him: present or not, the reason, who sits in his seat instead."""
        return self.is_present, self.reason, None if self.substitute is None else self.substitute.member_id

    @property
    def substitute(self) -> Substitute | None:
        """Who sits in his seat instead of him."""
        return next((one for one in self.substitutes if one.member_id == self.sitter_id), None)


@dataclass(frozen=True, slots=True)
class AttendanceSheet:
    """The attendance of a meeting: voting members first, then the others; and the quorum it gives.

    ``presiding_id``: who leads the meeting, None = nobody who could.
    """

    rows: tuple[AttendanceRow, ...]
    quorum: Quorum
    presiding_id: int | None

    @property
    def seats(self) -> tuple[AttendanceRow, ...]:
        """The voting members."""
        return tuple(row for row in self.rows if row.role.votes)

    def row(self, member_id: int) -> AttendanceRow | None:
        """The line of a member."""
        return next((row for row in self.rows if row.member_id == member_id), None)

    @property
    def missing(self) -> int:
        """How many members' presence is not entered yet."""
        return sum(1 for row in self.rows if row.is_present is None)


class AttendanceService:
    """Use cases of attendance for one actor."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def sheet(self, meeting_id: int) -> AttendanceSheet:
        """Who is there. Raises NotFound, Refused ``meeting_not_called``."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return attendance_sheet(session, meeting_of(session, meeting_id))

    def present(
        self, meeting_id: int, member_id: int, *, seen: AttendanceRow | None = None
    ) -> AttendanceSheet:
        """A member is there; his substitute gives the seat back. Returns the sheet as it is then.

        ``seen``: his line as it was shown, None = nobody looked. Raises NotFound, Conflict when other words
        stand there by now, Refused (``meeting_step_attend``, ``not_in_meeting``).
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            desk = _Desk(session, meeting_id)
            seat = desk.seat(member_id)
            desk.require_seen(seat, seen, (True, "", None))
            desk.note(seat, is_present=True)
            return desk.sheet()

    def absent(
        self,
        meeting_id: int,
        member_id: int,
        reason: str = "",
        *,
        substitute_id: int | None = None,
        seen: AttendanceRow | None = None,
    ) -> AttendanceSheet:
        """A member is not there; ``substitute_id``: who sits in his seat. Returns the sheet as it is then.

        ``seen`` as in :meth:`present`. Raises Invalid ``reason``: too_long, NotFound, Conflict, Refused (also
        ``substitute_unfit``).
        """
        self._actor.require(Action.RUN_COMMISSION)
        words = tidy_text(reason)
        if len(words) > _REASON_LENGTH:
            raise Invalid({"reason": "too_long"})
        with self._db.transaction() as session:
            desk = _Desk(session, meeting_id)
            seat = desk.seat(member_id)
            desk.require_seen(seat, seen, (False, words, substitute_id))
            desk.note(seat, is_present=False, reason=words, substitute_id=substitute_id)
            return desk.sheet()

    def clear(self, meeting_id: int, member_id: int, *, seen: AttendanceRow | None = None) -> AttendanceSheet:
        """Take back what was entered of a member and his substitutes. Returns the sheet as it is then.

        ``seen`` as in :meth:`present`. Raises NotFound, Conflict, Refused.
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            desk = _Desk(session, meeting_id)
            seat = desk.seat(member_id)
            desk.require_seen(seat, seen, (None, "", None))
            for number in (seat.member_id, *(one.member_id for one in seat.substitutes)):
                if number in desk.entered:
                    session.delete(desk.entered[number])
            return desk.sheet()

    def all_present(self, meeting_id: int) -> int:
        """Everybody of whom nothing is entered yet is there; returns how many. Raises NotFound, Refused."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            desk = _Desk(session, meeting_id)
            missing = [one for one in desk.rules.members if one.member_id not in desk.entered]
            for seat in missing:
                desk.note(seat, is_present=True)
            return len(missing)

    def preside(
        self, meeting_id: int, member_id: int, *, seen: AttendanceSheet | None = None
    ) -> AttendanceSheet:
        """Name who presides: a member with a vote. Returns the sheet as it is then.

        ``seen``: the sheet as it was shown, None = nobody looked. Raises NotFound, Conflict when somebody
        else presides by now, Refused (``meeting_step_edit_details``, ``not_in_meeting``, ``not_a_seat``).
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            meeting = meeting_of(session, meeting_id)
            require_step(meeting, MeetingStep.EDIT_DETAILS)
            seat = frozen_rules(meeting).seat_of(member_id)
            if seat is None:
                raise Refused("not_in_meeting")
            if not seat.votes or seat.member_id != member_id:
                raise Refused("not_a_seat")
            if seen is not None:
                stands = attendance_sheet(session, meeting).presiding_id
                require_as_seen(seen.presiding_id, stands, member_id)
            meeting.chair_member_id = member_id
            return attendance_sheet(session, meeting)


def attendance_sheet(session: Session, meeting: Meeting) -> AttendanceSheet:
    """The attendance of a called meeting. Raises Refused ``meeting_not_called``."""
    rules = frozen_rules(meeting)
    entered = {one.member_id: one for one in attendance_of(session, meeting.id or 0)}
    presences = [Presence(one.member_id, one.is_present, one.in_seat_of_id) for one in entered.values()]
    places = {place.seat_id: place for place in seated(rules.seats, presences)}
    chair = presiding_id(meeting, rules, places.values())
    return AttendanceSheet(
        tuple(_row(seat, entered, places, chair) for seat in (*rules.seats, *rules.others)),
        quorum_of(rules.rule, tuple(places.values())),
        chair,
    )


def _row(
    seat: Seat, entered: Mapping[int, Attendance], places: Mapping[int, Place], chair: int | None
) -> AttendanceRow:
    own, place = entered.get(seat.member_id), places.get(seat.member_id)
    return AttendanceRow(
        member_id=seat.member_id,
        role=seat.role,
        name=seat.name,
        post=seat.post,
        is_present=None if own is None else own.is_present,
        reason="" if own is None else own.reason,
        sitter_id=None if place is None else place.sitter_id,
        presides=seat.member_id == chair,
        substitutes=seat.substitutes,
    )


class _Desk:
    """A meeting whose attendance is entered."""

    def __init__(self, session: Session, meeting_id: int) -> None:
        self._meeting = meeting_of(session, meeting_id)
        require_step(self._meeting, MeetingStep.ATTEND)
        self._session = session
        self._meeting_id = meeting_id
        self.rules: MeetingRules = frozen_rules(self._meeting)
        self.entered = {one.member_id: one for one in attendance_of(session, meeting_id)}

    def seat(self, member_id: int) -> Seat:
        """A member of the meeting. Raises Refused ``not_in_meeting``."""
        found = next((one for one in self.rules.members if one.member_id == member_id), None)
        if found is None:
            raise Refused("not_in_meeting")
        return found

    def sheet(self) -> AttendanceSheet:
        """The attendance as it stands with what was entered here."""
        self._session.flush()
        return attendance_sheet(self._session, self._meeting)

    def require_seen(
        self, seat: Seat, seen: AttendanceRow | None, wanted: tuple[bool | None, str, int | None]
    ) -> None:
        """Raise Conflict when of this member something was entered that was not shown."""
        if seen is None:
            return
        stands = self.sheet().row(seat.member_id)
        if stands is not None:
            require_as_seen(seen.entry, stands.entry, wanted)

    def note(
        self, seat: Seat, *, is_present: bool, reason: str = "", substitute_id: int | None = None
    ) -> None:
        """Enter a member, and which of his substitutes sits in his seat."""
        ids = {one.member_id for one in seat.substitutes}
        if substitute_id is not None and substitute_id not in ids:
            raise Refused("substitute_unfit")
        for number in ids & set(self.entered):
            if number != substitute_id:
                self._session.delete(self.entered.pop(number))
        self._write(seat.member_id, is_present, reason)
        if substitute_id is not None:
            self._write(substitute_id, True, "", in_seat_of_id=seat.member_id)

    def _write(self, member_id: int, is_present: bool, reason: str, in_seat_of_id: int | None = None) -> None:
        record = self.entered.get(member_id)
        if record is None:
            record = Attendance(meeting_id=self._meeting_id, member_id=member_id, is_present=is_present)
            self._session.add(record)
            self.entered[member_id] = record
        record.is_present, record.reason, record.in_seat_of_id = is_present, reason, in_seat_of_id
