"""What the overview says of commissions: meetings that wait for something, outcomes due, terms that end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import or_, select
from sqlmodel import Session, col

from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import MeetingState
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission, CommissionMember
from evalapp.entities.decision import Decision
from evalapp.entities.meeting import AgendaItem, Meeting
from evalapp.services.ballot_rows import Outstanding, not_returned
from evalapp.services.commission_rows import COMING
from evalapp.services.commission_terms import commission_terms
from evalapp.services.decision_outcomes import due_outcomes
from evalapp.services.effect_records import waiting_in
from evalapp.services.meeting_rows import MeetingRow, meeting_rows
from evalapp.services.trilingual import trilingual
from evalapp.storage.batches import batches


class MeetingNeed(StrEnum):
    """What a meeting waits for, the most pressing first."""

    EFFECTS = "effects"
    MINUTES = "minutes"
    NOT_HELD = "not_held"
    PACKET = "packet"
    BALLOTS = "ballots"
    CALLING = "calling"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class WaitingMeeting:
    """A meeting to be held, or one that was and is not done with.

    ``count``: ballots that have not come back, or decisions whose changes are not applied; else 0;
    ``overdue``: of these ballots. ``days``: until the day of the meeting, below 0 after it.
    """

    row: MeetingRow
    need: MeetingNeed
    count: int
    days: int
    overdue: int = 0


@dataclass(frozen=True, slots=True)
class OutcomeLine:
    """An outcome to be recorded. ``days``: until its day, below 0 after it."""

    decision_id: int
    name: Trilingual
    meeting_number: int
    held_on: date
    due_on: date
    days: int


@dataclass(frozen=True, slots=True)
class EndingTerm:
    """A member of a commission whose term ends within the dated warning. ``days``: until its last day."""

    commission_id: int
    commission: Trilingual
    name: str
    until: date
    days: int


def waiting_meetings(session: Session, today: date) -> tuple[WaitingMeeting, ...]:
    """Meetings not closed, and closed ones whose decisions are not carried out in the register; by date."""
    waiting = _waiting_effects(session)
    wanted = (
        select(Meeting)
        .where(or_(col(Meeting.state).in_(COMING), col(Meeting.id).in_(list(waiting) or [0])))
        .order_by(col(Meeting.held_on), col(Meeting.id))
    )
    rows = meeting_rows(session, session.execute(wanted).scalars().all())
    ballots = not_returned(session, [row.id for row in rows], today)
    return tuple(_waiting(row, ballots.get(row.id), waiting.get(row.id, 0), today) for row in rows)


def outcome_lines(session: Session, today: date) -> tuple[OutcomeLine, ...]:
    """Outcomes to be recorded now or soon, the earliest first."""
    return tuple(
        OutcomeLine(
            one.decision.id,
            one.decision.name,
            one.decision.meeting_number,
            one.decision.held_on,
            one.outcome.due_on,
            (one.outcome.due_on - today).days,
        )
        for one in due_outcomes(session, today)
    )


def ending_terms(session: Session, today: date) -> tuple[EndingTerm, ...]:
    """Members whose term ends within the warning, the earliest first; of commissions that are in force."""
    until = today + timedelta(days=commission_terms(today).term_warning_days)
    found = session.execute(
        select(CommissionMember, Commission)
        .join(Commission, col(Commission.id) == col(CommissionMember.commission_id))
        .where(
            col(CommissionMember.until).between(today, until),
            or_(col(Commission.valid_to).is_(None), col(Commission.valid_to) >= today),
        )
        .order_by(col(CommissionMember.until), col(CommissionMember.id))
    )
    lines = []
    for member, commission in found:
        assert member.until is not None, "asked for by its day"
        lines.append(
            EndingTerm(
                stored_id(commission.id),
                trilingual(commission),
                member.name,
                member.until,
                (member.until - today).days,
            )
        )
    return tuple(lines)


def _waiting(row: MeetingRow, ballots: Outstanding | None, effects: int, today: date) -> WaitingMeeting:
    days = (row.held_on - today).days
    need, count = _need(row, ballots.count if ballots else 0, effects, is_past=days < 0)
    overdue = ballots.overdue if ballots and need is MeetingNeed.BALLOTS else 0
    return WaitingMeeting(row, need, count, days, overdue)


def _need(row: MeetingRow, ballots: int, effects: int, *, is_past: bool) -> tuple[MeetingNeed, int]:
    if row.state is MeetingState.CLOSED:
        return MeetingNeed.EFFECTS, effects
    if row.state is MeetingState.OPEN:
        return (MeetingNeed.MINUTES, 0) if is_past else (MeetingNeed.NOTHING, 0)
    if is_past:
        return MeetingNeed.NOT_HELD, 0
    if row.state is MeetingState.DRAFT:
        return MeetingNeed.CALLING, 0
    if row.packet is None:
        return MeetingNeed.PACKET, 0
    return (MeetingNeed.BALLOTS, ballots) if ballots else (MeetingNeed.NOTHING, 0)


def _waiting_effects(session: Session) -> dict[int, int]:
    """{meeting: decisions in force whose changes in register and reserve are not applied}."""
    found: dict[int, int] = {}
    ids: Sequence[int] = waiting_in(session)
    for some in batches(ids):
        wanted = (
            select(col(AgendaItem.meeting_id))
            .join(Decision, col(Decision.item_id) == col(AgendaItem.id))
            .where(col(Decision.id).in_(some))
        )
        for meeting_id in session.execute(wanted).scalars():
            found[meeting_id] = found.get(meeting_id, 0) + 1
    return found
