"""Is every opened intake still run by the rules that were confirmed?"""

from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.intake_plan import IntakePlan
from evalapp.domain.intake_rules import IntakeRules
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Intake
from evalapp.services.intake_plans import plan_of, seal_of
from evalapp.storage.database import Database
from evalapp.storage.verification import UNREADABLE, Step


@dataclass(frozen=True, slots=True)
class IntakeChecks:
    """How many opened intakes were looked at; ids of those whose rules differ from what was confirmed."""

    intakes: int = 0
    altered: tuple[int, ...] = ()


def check_intakes(db: Database, *, step: Step | None = None) -> IntakeChecks:
    """Compare the frozen rules of each opened intake with their SHA-256, and its records with them."""
    with db.inspecting() as session:
        wanted = select(col(Intake.id)).where(col(Intake.rules_hash) != "").order_by(col(Intake.id))
        opened = [stored_id(number) for number in session.execute(wanted).scalars()]
        altered: list[int] = []
        for done, number in enumerate(opened):
            if step is not None:
                step(done, len(opened))
            if not _is_readable_and_intact(session, number):
                altered.append(number)
            session.expunge_all()
    return IntakeChecks(len(opened), tuple(altered))


def _is_readable_and_intact(session: Session, number: int) -> bool:
    try:
        return is_intact(session, session.get_one(Intake, number))
    except UNREADABLE:
        return False


def is_intact(session: Session, intake: Intake) -> bool:
    """Whether an intake is run by what was confirmed; a draft has nothing to differ from.

    Window and places are left out: they change by decisions, which stand beside them.
    """
    if intake.rules is None:
        return True
    if seal_of(intake) != intake.rules_hash:
        return False
    return _fixed(plan_of(session, intake)) == _fixed(IntakeRules.from_dict(intake.rules).plan)


def _fixed(plan: IntakePlan) -> IntakePlan:
    """What no decision changes."""
    bare = plan.unstored()
    directions = tuple(replace(one, places=None) for one in bare.directions)
    return replace(bare, opens_on=None, closes_on=None, places=None, directions=directions)
