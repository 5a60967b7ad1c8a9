"""Who takes part in the stages of an intake, as selects of application ids inside a caller's session.

The first stage takes those admitted to the selection; each further one those who passed the one before:
by its cut in force, or, where nobody is cut, with a score. Whoever is no longer admitted takes no part.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, select
from sqlmodel import Session, col

from evalapp.domain.admission import AdmissionStep
from evalapp.domain.errors import NotFound
from evalapp.domain.stage import CutKind, CutState, StageOutcomeKind
from evalapp.entities.base import stored_id
from evalapp.entities.selection import Stage, StageCut, StageOutcome, StageScore
from evalapp.services.admissions import admitted_of
from evalapp.storage.batches import batches


def stage_of(session: Session, stage_id: int) -> Stage:
    """The stage. Raises NotFound."""
    stage = session.get(Stage, stage_id)
    if stage is None:
        raise NotFound
    return stage


def stages_of(session: Session, intake_id: int) -> list[Stage]:
    """The stages of an intake in their order."""
    wanted = select(Stage).where(col(Stage.intake_id) == intake_id).order_by(col(Stage.position))
    return list(session.execute(wanted).scalars())


def taking_part(session: Session, stage: Stage) -> Select[Any]:
    """Ids of the applications that may be scored at ``stage``."""
    before = _before(session, stage)
    if before is None:
        return admitted_of(stage.intake_id, AdmissionStep.SELECTION)
    return passed(session, before)


def passed(session: Session, stage: Stage) -> Select[Any]:
    """Ids of the applications that go on after ``stage``; nobody before its cut is in force."""
    if stage.cut_kind is CutKind.NONE:
        return select(col(StageScore.application_id)).where(
            col(StageScore.stage_id) == stage.id,
            col(StageScore.score).is_not(None),
            col(StageScore.application_id).in_(taking_part(session, stage)),
        )
    return (
        select(col(StageOutcome.application_id))
        .join(StageCut, col(StageCut.id) == col(StageOutcome.cut_id))
        .where(
            col(StageCut.stage_id) == stage.id,
            col(StageCut.state) == CutState.IN_FORCE,
            col(StageOutcome.kind) == StageOutcomeKind.PASSED,
            col(StageOutcome.application_id).in_(admitted_of(stage.intake_id, AdmissionStep.SELECTION)),
        )
    )


def cut_in_force(session: Session, stage_id: int) -> StageCut | None:
    """The cut of a stage that holds, or None."""
    wanted = select(StageCut).where(
        col(StageCut.stage_id) == stage_id, col(StageCut.state) == CutState.IN_FORCE
    )
    return session.execute(wanted).scalars().first()


def held_in_direction(session: Session, application_ids: Iterable[int]) -> set[int]:
    """Those of the applications on which a cut in force was drawn within their direction."""
    held: set[int] = set()
    for some in batches(sorted(set(application_ids))):
        wanted = (
            select(col(StageOutcome.application_id))
            .join(StageCut, col(StageCut.id) == col(StageOutcome.cut_id))
            .join(Stage, col(Stage.id) == col(StageCut.stage_id))
            .where(
                col(StageOutcome.application_id).in_(some),
                col(StageCut.state) == CutState.IN_FORCE,
                col(Stage.per_direction).is_(True),
            )
        )
        held |= set(session.execute(wanted).scalars())
    return held


def stages_after(session: Session, stage: Stage) -> list[Stage]:
    """The later stages of the same intake, in their order."""
    return [one for one in stages_of(session, stage.intake_id) if one.position > stage.position]


def is_under_later_cut(session: Session, stage: Stage) -> bool:
    """Whether a cut in force of a later stage rests on who has a score at this one."""
    return any(cut_in_force(session, number) is not None for number in ids_of(stages_after(session, stage)))


def _before(session: Session, stage: Stage) -> Stage | None:
    """The stage before ``stage``; None for the first."""
    earlier = [one for one in stages_of(session, stage.intake_id) if one.position < stage.position]
    return earlier[-1] if earlier else None


def ids_of(stages: list[Stage]) -> list[int]:
    """Their ids."""
    return [stored_id(stage.id) for stage in stages]
