"""Who is at a meeting and who takes no part in an item, as stored; checks no rights."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.entities.meeting import AgendaItem, Attendance, ItemAbsence


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


def _by_item(records: Iterable[ItemAbsence]) -> dict[int, tuple[ItemAbsence, ...]]:
    found: dict[int, list[ItemAbsence]] = {}
    for record in records:
        found.setdefault(record.item_id, []).append(record)
    return {number: tuple(those) for number, those in found.items()}
