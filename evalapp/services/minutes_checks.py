"""Do signed minutes and their documents still say what was signed?"""

from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.minutes import MinutesState
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Minutes
from evalapp.services.minutes_records import is_intact
from evalapp.storage.database import Database
from evalapp.storage.verification import UNREADABLE, Step


@dataclass(frozen=True, slots=True)
class MinutesChecks:
    """How many signed minutes were looked at, replaced ones too; ids of those that were altered."""

    minutes: int = 0
    altered: tuple[int, ...] = ()


def check_minutes(db: Database, *, step: Step | None = None) -> MinutesChecks:
    """Compare content and document of all signed minutes with the SHA-256 that the audit chain covers."""
    with db.inspecting() as session:
        wanted = select(col(Minutes.id)).where(col(Minutes.state) != MinutesState.DRAFT)
        numbers = [stored_id(one) for one in session.execute(wanted.order_by(col(Minutes.id))).scalars()]
        altered = []
        for done, number in enumerate(numbers):
            if step is not None:
                step(done, len(numbers))
            if not _is_intact(session, number):
                altered.append(number)
    return MinutesChecks(len(numbers), tuple(altered))


def _is_intact(session: Session, number: int) -> bool:
    try:
        return is_intact(session, session.get_one(Minutes, number))
    except UNREADABLE:
        return False
