"""Who is at a meeting and who takes no part in an item, as stored; checks no rights."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.vote import VotePhase
from evalapp.entities.decision import Decision
from evalapp.entities.meeting import AgendaItem, Attendance, Dissent, ItemAbsence, Vote, VoteCount
from evalapp.storage.batches import batches


def attendance_of(session: Session, meeting_id: int) -> tuple[Attendance, ...]:
    """What was entered of those present and absent."""
    wanted = select(Attendance).where(col(Attendance.meeting_id) == meeting_id)
    return tuple(session.execute(wanted.order_by(col(Attendance.id))).scalars())


def absences_of(session: Session, meeting_id: int) -> dict[int, tuple[ItemAbsence, ...]]:
    """{item: who takes no part in it}; items in which everybody does are absent."""
    wanted = (
        select(ItemAbsence)
        .join(AgendaItem, col(AgendaItem.id) == col(ItemAbsence.item_id))
        .where(col(AgendaItem.meeting_id) == meeting_id)
        .order_by(col(ItemAbsence.id))
    )
    return _by_item(session.execute(wanted).scalars())


def settled_items(session: Session, item_ids: Iterable[int]) -> frozenset[int]:
    """Those of the items for which final votes, a count or a decision were entered."""
    found: set[int] = set()
    for some in batches(item_ids):
        wanted = (
            select(col(Vote.item_id)).where(col(Vote.item_id).in_(some), col(Vote.phase) == VotePhase.FINAL),
            select(col(VoteCount.item_id)).where(col(VoteCount.item_id).in_(some)),
            select(col(Decision.item_id)).where(col(Decision.item_id).in_(some)),
        )
        for one in wanted:
            found.update(session.execute(one).scalars())
    return frozenset(found)


def touched_items(session: Session, item_ids: Iterable[int]) -> frozenset[int]:
    """Those of the items about which anything was entered that must not go with them: votes of any kind,
    conflicts, dissents, decisions."""
    found: set[int] = set()
    for some in batches(item_ids):
        for kind in (Vote, VoteCount, ItemAbsence, Dissent, Decision):
            wanted = select(col(kind.item_id)).where(col(kind.item_id).in_(some))
            found.update(session.execute(wanted).scalars())
    return frozenset(found)


def _by_item(records: Iterable[ItemAbsence]) -> dict[int, tuple[ItemAbsence, ...]]:
    found: dict[int, list[ItemAbsence]] = {}
    for record in records:
        found.setdefault(record.item_id, []).append(record)
    return {number: tuple(those) for number, those in found.items()}
