"""Does every cut of a stage still say what it said when it was applied?"""

from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.entities.base import stored_id
from evalapp.entities.selection import StageCut
from evalapp.services.cut_records import outcomes_hash, outcomes_of
from evalapp.storage.database import Database
from evalapp.storage.verification import UNREADABLE, Step


@dataclass(frozen=True, slots=True)
class CutChecks:
    """How many cuts were looked at, reopened ones too; ids of those whose outcomes differ from their seal."""

    cuts: int = 0
    altered: tuple[int, ...] = ()


def check_cuts(db: Database, *, step: Step | None = None) -> CutChecks:
    """Compare the outcomes of each cut with the SHA-256 that the audit chain covers."""
    with db.inspecting() as session:
        wanted = select(col(StageCut.id), col(StageCut.outcome_hash)).order_by(col(StageCut.id))
        records = session.execute(wanted).all()
        altered: list[int] = []
        for done, (number, seal) in enumerate(records):
            if step is not None:
                step(done, len(records))
            cut_id = stored_id(number)
            if not _is_intact(session, cut_id, seal):
                altered.append(cut_id)
    return CutChecks(len(records), tuple(altered))


def _is_intact(session: Session, cut_id: int, seal: str) -> bool:
    try:
        return outcomes_hash(outcomes_of(session, cut_id)) == seal
    except UNREADABLE:
        return False
