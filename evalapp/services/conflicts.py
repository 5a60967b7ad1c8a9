"""Who takes no part in an item: conflicts of interest declared or hinted at, members out of the room."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Invalid, NotFound, Refused
from evalapp.domain.meeting import AbsenceKind, MeetingStep
from evalapp.domain.meeting_rules import MeetingRules
from evalapp.domain.names import fold, tidy_text
from evalapp.domain.vote import VoteChoice, VotePhase
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import ItemAbsence, Meeting, Vote
from evalapp.services.agenda_rows import AgendaRow, agenda_rows
from evalapp.services.meeting_people import absences_of
from evalapp.services.meeting_steps import frozen_rules, item_of, items_with, meeting_of, require_step
from evalapp.services.meeting_votes import vote_records
from evalapp.services.seen import require_as_seen
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_REASON_LENGTH = 500
_STEPS = {AbsenceKind.CONFLICT: MeetingStep.DECLARE, AbsenceKind.AWAY: MeetingStep.LEAVE_ROOM}


class Hint(StrEnum):
    """Why a conflict of interest is proposed: the member said so in his ballot, or is the person himself."""

    BALLOT = "ballot"
    HIMSELF = "himself"


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """A member who takes no part in an item. ``member_id``: who sits; ``number``: of the item."""

    item_id: int
    number: int
    member_id: int
    name: str
    kind: AbsenceKind
    reason: str
    declared_on: date | None


@dataclass(frozen=True, slots=True)
class ConflictHint:
    """A conflict that was not declared yet, though something speaks for it; a person decides."""

    item_id: int
    number: int
    member_id: int
    name: str
    why: Hint
    remark: str = ""


class ConflictService:
    """Use cases of conflicts of interest for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def rows(self, meeting_id: int) -> tuple[AbsenceRow, ...]:
        """Who takes no part in which item, by number. Raises NotFound, Refused ``meeting_not_called``."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return absence_rows(session, meeting_of(session, meeting_id))

    def hints(self, meeting_id: int) -> tuple[ConflictHint, ...]:
        """Conflicts that were not declared yet, though a ballot says so or the member is the person.

        Raises NotFound, Refused ``meeting_not_called``.
        """
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return conflict_hints(session, meeting_of(session, meeting_id))

    def declare(
        self,
        item_ids: Sequence[int],
        member_id: int,
        reason: str,
        *,
        seen: Mapping[int, AbsenceRow | None] | None = None,
        only_missing: bool = False,
    ) -> int:
        """Note a declared conflict of interest for one or several items; returns how many are new.

        A member marked as out of the room is recused from then on. ``reason`` may stay empty: nobody has to
        say more than that there is one. ``seen``: {item: what was shown of him there}, None = nobody looked.
        ``only_missing``: a conflict that is declared already stays as it is. Raises Invalid ``reason``:
        too_long, NotFound, Conflict when something else stands there by now, Refused
        (``meeting_step_declare``, ``not_in_meeting``, ``not_a_seat``).
        """
        return self._note(item_ids, _Note(member_id, AbsenceKind.CONFLICT, reason, seen, only_missing))

    def leave_room(
        self,
        item_ids: Sequence[int],
        member_id: int,
        reason: str = "",
        *,
        seen: Mapping[int, AbsenceRow | None] | None = None,
    ) -> int:
        """A member was out of the room at these items; where he declared a conflict, that stays.

        Raises as :meth:`declare`, and Refused ``vote_stands`` when he voted on one of them.
        """
        return self._note(item_ids, _Note(member_id, AbsenceKind.AWAY, reason, seen))

    def take_back(self, item_id: int, member_id: int, *, seen: AbsenceRow | None = None) -> None:
        """The member takes part after all. ``seen``: what was shown of him, None = nobody looked.

        Raises NotFound ``absence_unknown``, Conflict when something else stands there by now, Refused.
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            item = item_of(session, item_id)
            record = _stored(session, [item_id], member_id).get(item_id)
            if record is None:
                raise NotFound("absence_unknown")
            require_step(meeting_of(session, item.meeting_id), _STEPS[record.kind])
            if seen is not None:
                require_as_seen((seen.kind, seen.reason), (record.kind, record.reason), None)
            session.delete(record)

    def accept(self, meeting_id: int, hints: Sequence[ConflictHint]) -> int:
        """Declare proposed conflicts; returns how many. Raises NotFound, Refused."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            meeting = meeting_of(session, meeting_id)
            require_step(meeting, MeetingStep.DECLARE)
            known = {(one.item_id, one.member_id) for one in conflict_hints(session, meeting)}
            wanted = [one for one in hints if (one.item_id, one.member_id) in known]
            for one in wanted:
                self._write(session, [one.item_id], _Note(one.member_id, AbsenceKind.CONFLICT, one.remark))
            return len(wanted)

    def _note(self, item_ids: Sequence[int], note: "_Note") -> int:
        self._actor.require(Action.RUN_COMMISSION)
        note = replace(note, reason=tidy_text(note.reason))
        if len(note.reason) > _REASON_LENGTH:
            raise Invalid({"reason": "too_long"})
        with self._db.transaction() as session:
            for meeting_id in {item.meeting_id for item in items_with(session, item_ids)}:
                meeting = meeting_of(session, meeting_id)
                require_step(meeting, _STEPS[note.kind])
                _require_seat(frozen_rules(meeting), note.member_id)
            if note.kind is AbsenceKind.AWAY and _has_voted(session, item_ids, note.member_id):
                raise Refused("vote_stands")
            return self._write(session, item_ids, note)

    def _write(self, session: Session, item_ids: Sequence[int], note: "_Note") -> int:
        stored, made = _stored(session, item_ids, note.member_id), 0
        for number in dict.fromkeys(item_ids):
            record = stored.get(number)
            if record is not None and note.leaves(record):
                continue
            note.require_seen(number, record)
            if record is None:
                made += 1
                record = ItemAbsence(item_id=number, member_id=note.member_id, kind=note.kind, account="")
                session.add(record)
            record.kind, record.reason, record.account = note.kind, note.reason, self._actor.login
            record.declared_on = self._clock().astimezone().date()
        return made


@dataclass(frozen=True, slots=True)
class _Note:
    """What is to stand of a member at some items; ``seen`` as in :meth:`ConflictService.declare`."""

    member_id: int
    kind: AbsenceKind
    reason: str
    seen: Mapping[int, AbsenceRow | None] | None = None
    only_missing: bool = False

    def leaves(self, record: ItemAbsence) -> bool:
        """Whether a declared conflict stays: leaving the room does not take it back."""
        return record.kind is AbsenceKind.CONFLICT and (self.kind is AbsenceKind.AWAY or self.only_missing)

    def require_seen(self, item_id: int, record: ItemAbsence | None) -> None:
        """Raise Conflict when something stands there that was not shown."""
        if self.seen is not None and item_id in self.seen:
            seen = self.seen[item_id]
            require_as_seen(
                None if seen is None else (seen.kind, seen.reason),
                None if record is None else (record.kind, record.reason),
                (self.kind, self.reason),
            )


def absence_rows(session: Session, meeting: Meeting) -> tuple[AbsenceRow, ...]:
    """Who takes no part in which item of a called meeting, by number."""
    people = frozen_rules(meeting).people
    absences = absences_of(session, stored_id(meeting.id))
    numbers = {row.id: row.number for row in agenda_rows(session, meeting)}
    rows = [
        AbsenceRow(
            number,
            numbers[number],
            one.member_id,
            people[one.member_id].name if one.member_id in people else "",
            one.kind,
            one.reason,
            one.declared_on,
        )
        for number, those in absences.items()
        for one in those
    ]
    return tuple(sorted(rows, key=lambda row: (row.number, row.kind, row.name)))


def conflict_hints(session: Session, meeting: Meeting) -> tuple[ConflictHint, ...]:
    """Conflicts of a called meeting that something speaks for and nobody declared, by number."""
    rules = frozen_rules(meeting)
    declared = {
        (number, one.member_id)
        for number, those in absences_of(session, stored_id(meeting.id)).items()
        for one in those
        if one.kind is AbsenceKind.CONFLICT
    }
    rows = [row for row in agenda_rows(session, meeting) if row.is_voted]
    found = {
        (one.item_id, one.member_id): one
        for one in (*_himself(rules, rows), *_said_so(session, meeting, rules, rows))
        if (one.item_id, one.member_id) not in declared
    }
    return tuple(sorted(found.values(), key=lambda one: (one.number, one.name)))


def _himself(rules: MeetingRules, rows: Sequence[AgendaRow]) -> list[ConflictHint]:
    """Members who are the person of an item themselves: by the register, or by their full name."""
    voting = {
        number: one
        for number, one in rules.people.items()
        if (seat := rules.seat_of(number)) is not None and seat.votes
    }
    return [
        ConflictHint(row.id, row.number, number, one.name, Hint.HIMSELF)
        for row in rows
        for number, one in voting.items()
        if row.person_id is not None
        and (one.person_id == row.person_id or (one.person_id is None and _is_called(one.name, row)))
    ]


def _is_called(name: str, row: AgendaRow) -> bool:
    folded = fold(name)
    return len(folded.split()) > 2 and folded in {fold(row.name.kk), fold(row.name.ru), fold(row.name.en)}  # noqa: PLR2004


def _said_so(
    session: Session, meeting: Meeting, rules: MeetingRules, rows: Sequence[AgendaRow]
) -> list[ConflictHint]:
    """Members whose ballot says that they take no part."""
    records = vote_records(session, stored_id(meeting.id))
    return [
        ConflictHint(
            row.id, row.number, vote.member_id, rules.people[vote.member_id].name, Hint.BALLOT, vote.remark
        )
        for row in rows
        for vote in records.votes.get(row.id, ())
        if vote.choice is VoteChoice.RECUSED and not vote.set_aside and vote.member_id in rules.people
    ]


def _stored(session: Session, item_ids: Sequence[int], member_id: int) -> dict[int, ItemAbsence]:
    wanted = select(ItemAbsence).where(
        col(ItemAbsence.item_id).in_(list(item_ids)), col(ItemAbsence.member_id) == member_id
    )
    return {one.item_id: one for one in session.execute(wanted).scalars()}


def _has_voted(session: Session, item_ids: Sequence[int], member_id: int) -> bool:
    wanted = select(col(Vote.id)).where(
        col(Vote.item_id).in_(list(item_ids)),
        col(Vote.member_id) == member_id,
        col(Vote.phase) == VotePhase.FINAL,
        col(Vote.set_aside) == "",
    )
    return session.execute(wanted.limit(1)).first() is not None


def _require_seat(rules: MeetingRules, member_id: int) -> None:
    seat = rules.seat_of(member_id)
    if seat is None:
        raise Refused("not_in_meeting")
    if not seat.votes:
        raise Refused("not_a_seat")
