"""Votes taken as counts: entered, taken back, set aside where they contradict something."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Invalid, Refused
from evalapp.domain.sitting import SeatState
from evalapp.domain.vote import VoteChoice, VotePhase, VoteSource
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import AgendaItem, VoteCount
from evalapp.services.meeting_votes import tallies_of
from evalapp.services.seen import require_seen
from evalapp.services.vote_desk import (
    VoteDesk,
    checked_reason,
    meeting_id_of,
    records_of,
    require_typed,
)
from evalapp.services.vote_entries import CountEntry
from evalapp.storage.batches import batches
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


class VoteCountService:
    """Use cases of counts for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def enter(
        self,
        meeting_id: int,
        entries: Sequence[CountEntry],
        source: VoteSource,
        *,
        seen: Mapping[int, tuple[int, int, int] | None] | None = None,
    ) -> tuple[CountEntry, ...]:
        """Enter counts from a show of hands or from paper, all or none; what stood there before.

        Fewer votes than members who take part are possible: the rest did not vote. ``seen``: {item: the
        numbers that were shown while entering}, None = nobody looked. Raises NotFound, Conflict when others
        stand there by now, Invalid
        (``numbers``, ``chair_choice``), Refused (``source_ballot``, ``meeting_step_vote``,
        ``item_not_voted``, ``attendance_missing``, ``count_too_many``, ``chair_choice_secret``).
        """
        self._actor.require(Action.ENTER_VOTES)
        require_typed(source)
        with self._db.transaction() as session:
            desk = VoteDesk(session, meeting_id, VotePhase.FINAL)
            stored = _stored(session, [entry.item_id for entry in entries], source)
            before = []
            for entry in entries:
                item = desk.item(entry.item_id)
                if entry.numbers is not None:
                    _check(desk, item, entry)
                earlier = _as_entry(entry.item_id, stored.get(entry.item_id))
                require_seen(seen, entry.item_id, earlier.numbers, entry.numbers)
                before.append(earlier)
                self._write(session, stored, entry, source)
            return tuple(before)

    def set_aside(self, count_ids: Sequence[int], reason: str) -> None:
        """Let counts not count any more because something contradicts them; they stay with the reason.

        Raises NotFound, Invalid (``reason``), Refused (``meeting_step_vote``, ``nothing_contradicts``).
        """
        self._actor.require(Action.ENTER_VOTES)
        reason = checked_reason(reason)
        with self._db.transaction() as session:
            counts = records_of(session, VoteCount, count_ids)
            desk = VoteDesk(session, meeting_id_of(session, counts), VotePhase.FINAL)
            disputed = {
                number
                for tally in tallies_of(session, desk.meeting).values()
                for one in tally.contradictions
                for number in one.count_ids
            }
            if any(stored_id(count.id) not in disputed for count in counts):
                raise Refused("nothing_contradicts")
            for count in counts:
                count.set_aside = reason

    def restore(self, count_ids: Sequence[int]) -> None:
        """Let counts that were set aside count again. Raises NotFound, Refused ``meeting_step_vote``."""
        self._actor.require(Action.ENTER_VOTES)
        with self._db.transaction() as session:
            counts = records_of(session, VoteCount, count_ids)
            VoteDesk(session, meeting_id_of(session, counts), VotePhase.FINAL)
            for count in counts:
                count.set_aside = ""

    def _write(
        self, session: Session, stored: dict[int, VoteCount], entry: CountEntry, source: VoteSource
    ) -> None:
        count = stored.get(entry.item_id)
        if entry.numbers is None:
            if count is not None:
                session.delete(count)
                session.flush()
                del stored[entry.item_id]
            return
        if count is None:
            count = stored[entry.item_id] = VoteCount(
                item_id=entry.item_id,
                source=source,
                votes_for=0,
                votes_against=0,
                votes_abstained=0,
                at=self._clock(),
                account=self._actor.login,
            )
            session.add(count)
        count.votes_for, count.votes_against, count.votes_abstained = entry.numbers
        count.chair_choice, count.set_aside = entry.chair_choice, entry.set_aside
        count.note = count.note if entry.note is None else entry.note
        count.at, count.account = self._clock(), self._actor.login


def _check(desk: VoteDesk, item: AgendaItem, entry: CountEntry) -> None:
    numbers = entry.numbers
    assert numbers is not None, "only what is entered is checked"
    if any(number < 0 for number in numbers):
        raise Invalid({"numbers": "negative"})
    states = [one.state for one in desk.at_item(stored_id(item.id))]
    if SeatState.UNKNOWN in states:
        raise Refused("attendance_missing", member="", number=item.position)
    taking_part = states.count(SeatState.TAKES_PART)
    if sum(numbers) > taking_part:
        raise Refused("count_too_many", number=item.position, votes=sum(numbers), members=taking_part)
    if entry.chair_choice is not None:
        _check_chair(desk, item, entry.chair_choice, numbers)


def _check_chair(desk: VoteDesk, item: AgendaItem, choice: VoteChoice, numbers: tuple[int, int, int]) -> None:
    if desk.is_secret(item):
        raise Refused("chair_choice_secret", number=item.position)
    counted = dict(zip((VoteChoice.FOR, VoteChoice.AGAINST, VoteChoice.ABSTAINED), numbers, strict=True))
    if not counted.get(choice):
        raise Invalid({"chair_choice": "not_among_counted"})


def _stored(session: Session, item_ids: Sequence[int], source: VoteSource) -> dict[int, VoteCount]:
    found: dict[int, VoteCount] = {}
    for some in batches(sorted(set(item_ids))):
        wanted = select(VoteCount).where(col(VoteCount.item_id).in_(some), col(VoteCount.source) == source)
        found |= {count.item_id: count for count in session.execute(wanted).scalars()}
    return found


def _as_entry(item_id: int, count: VoteCount | None) -> CountEntry:
    if count is None:
        return CountEntry(item_id, None)
    return CountEntry(
        item_id,
        (count.votes_for, count.votes_against, count.votes_abstained),
        count.chair_choice,
        count.note,
        count.set_aside,
    )
