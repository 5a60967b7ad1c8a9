"""Votes by name, typed by the secretary: entered, taken back, set aside where sources differ."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Refused
from evalapp.domain.vote import BallotState, VoteChoice, VotePhase, VoteSource
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Ballot, Meeting, Vote
from evalapp.services.meeting_steps import meeting_of
from evalapp.services.meeting_votes import tallies_of, vote_records
from evalapp.services.seen import require_seen
from evalapp.services.vote_desk import (
    VoteDesk,
    checked_reason,
    meeting_id_of,
    records_of,
    require_typed,
)
from evalapp.services.vote_entries import VoteEntry
from evalapp.services.vote_sheet import VoteSheet, vote_sheet
from evalapp.storage import audit
from evalapp.storage.batches import batches
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


class VoteService:
    """Use cases of votes by name for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def sheet(self, meeting_id: int, phase: VotePhase = VotePhase.FINAL) -> VoteSheet:
        """Votes of a meeting with their count. Raises NotFound, Refused ``meeting_not_called``."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return vote_sheet(session, meeting_of(session, meeting_id), phase)

    def enter(
        self,
        meeting_id: int,
        entries: Sequence[VoteEntry],
        source: VoteSource,
        *,
        phase: VotePhase = VotePhase.FINAL,
        seen: Mapping[tuple[int, int], VoteChoice | None] | None = None,
    ) -> tuple[VoteEntry, ...]:
        """Enter votes from a show of hands or from paper, all or none; what stood there before.

        Entering what comes back undoes it. Other sources' votes stay beside. ``seen``: {(item, member): the
        vote that was shown while entering}, None = nobody looked. Raises NotFound, Conflict when another
        one stands there by now, Refused
        (``source_ballot``, ``meeting_step_vote``, ``meeting_step_vote_first``, ``item_not_voted``,
        ``secret_item``, ``not_a_voter``, ``voter_recused``, ``voter_away``, ``voter_absent``,
        ``attendance_missing``).
        """
        self._actor.require(Action.ENTER_VOTES)
        require_typed(source)
        with self._db.transaction() as session:
            desk = VoteDesk(session, meeting_id, phase)
            stored = _stored(session, [entry.item_id for entry in entries], source, phase)
            before = []
            for entry in entries:
                desk.item(entry.item_id)
                if entry.choice is not None:
                    desk.require_named(entry.item_id)
                    desk.require_voter(entry.item_id, entry.member_id, entry.choice)
                key = (entry.item_id, entry.member_id)
                require_seen(seen, key, _choice(stored.get(key)), entry.choice)
                before.append(_as_entry(key, stored.get(key)))
                self._write(session, stored, entry, source, phase)
            # The block of unanimous items comes with a thousand votes in one go.
            audit.bulk_insert(session, [vote for vote in stored.values() if vote.id is None])
            return tuple(before)

    def set_aside(self, vote_ids: Sequence[int], reason: str) -> None:
        """Let votes not count any more because others contradict them; they stay on record with the reason.

        Raises NotFound, Invalid (``reason``), Refused (``meeting_step_vote``, ``meeting_step_vote_first``,
        ``nothing_contradicts`` for a vote that nothing speaks against).
        """
        self._actor.require(Action.ENTER_VOTES)
        reason = checked_reason(reason)
        with self._db.transaction() as session:
            votes = records_of(session, Vote, vote_ids)
            desk = VoteDesk(session, meeting_id_of(session, votes), _phase_of(votes))
            disputed = _disputed(session, desk.meeting)
            if any(stored_id(vote.id) not in disputed for vote in votes):
                raise Refused("nothing_contradicts")
            for vote in votes:
                vote.set_aside = reason

    def restore(self, vote_ids: Sequence[int]) -> None:
        """Let votes that were set aside count again.

        Raises NotFound, Refused (``meeting_step_vote``, ``meeting_step_vote_first``,
        ``vote_of_void_ballot``).
        """
        self._actor.require(Action.ENTER_VOTES)
        with self._db.transaction() as session:
            votes = records_of(session, Vote, vote_ids)
            VoteDesk(session, meeting_id_of(session, votes), _phase_of(votes))
            if _has_void_ballot(session, votes):
                raise Refused("vote_of_void_ballot")
            for vote in votes:
                vote.set_aside = ""

    def _write(
        self,
        session: Session,
        stored: dict[tuple[int, int], Vote],
        entry: VoteEntry,
        source: VoteSource,
        phase: VotePhase,
    ) -> None:
        key = (entry.item_id, entry.member_id)
        vote = stored.get(key)
        if entry.choice is None:
            if vote is not None:
                del stored[key]
            if vote is not None and vote.id is not None:
                session.delete(vote)
                session.flush()
            return
        if vote is None:
            vote = stored[key] = Vote(
                item_id=entry.item_id,
                member_id=entry.member_id,
                phase=phase,
                source=source,
                choice=entry.choice,
                remark=entry.remark or "",
                set_aside=entry.set_aside,
                at=self._clock(),
                account=self._actor.login,
            )
            return
        vote.choice, vote.set_aside = entry.choice, entry.set_aside
        vote.remark = vote.remark if entry.remark is None else entry.remark
        vote.at, vote.account = self._clock(), self._actor.login


def _choice(vote: Vote | None) -> VoteChoice | None:
    return None if vote is None else vote.choice


def _stored(
    session: Session, item_ids: Sequence[int], source: VoteSource, phase: VotePhase
) -> dict[tuple[int, int], Vote]:
    found: dict[tuple[int, int], Vote] = {}
    for some in batches(sorted(set(item_ids))):
        wanted = select(Vote).where(
            col(Vote.item_id).in_(some), col(Vote.source) == source, col(Vote.phase) == phase
        )
        found |= {(vote.item_id, vote.member_id): vote for vote in session.execute(wanted).scalars()}
    return found


def _as_entry(key: tuple[int, int], vote: Vote | None) -> VoteEntry:
    if vote is None:
        return VoteEntry(*key, choice=None)
    return VoteEntry(*key, choice=vote.choice, remark=vote.remark, set_aside=vote.set_aside)


def _has_void_ballot(session: Session, votes: Sequence[Vote]) -> bool:
    wanted = sorted({vote.ballot_id for vote in votes if vote.ballot_id is not None})
    for some in batches(wanted):
        void = select(col(Ballot.id)).where(col(Ballot.id).in_(some), col(Ballot.state) == BallotState.VOID)
        if session.execute(void.limit(1)).first() is not None:
            return True
    return False


def _phase_of(votes: Sequence[Vote]) -> VotePhase:
    return VotePhase.FINAL if any(vote.phase is VotePhase.FINAL for vote in votes) else VotePhase.FIRST


def _disputed(session: Session, meeting: Meeting) -> set[int]:
    """Ids of votes that something speaks against: final ones by the tally, first ones by other sources."""
    records = vote_records(session, stored_id(meeting.id))
    found = {
        number
        for tally in tallies_of(session, meeting, records).values()
        for one in tally.contradictions
        for number in one.vote_ids
    }
    for votes in records.votes.values():
        first = [one for one in votes if one.phase is VotePhase.FIRST and not one.set_aside]
        for vote in first:
            if any(one.member_id == vote.member_id and one.choice is not vote.choice for one in first):
                found.add(stored_id(vote.id))
    return found
