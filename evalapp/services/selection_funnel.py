"""The funnel of an intake: how many are left at each step, and who they are."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, func, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.admission import AdmissionStep
from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.errors import NotFound
from evalapp.domain.language import Trilingual
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, Intake, Verdict
from evalapp.entities.selection import Stage
from evalapp.services.admissions import admitted_of
from evalapp.services.stage_people import passed, stages_of
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


class FunnelKind(StrEnum):
    """What a step of the funnel is.

    ``received``: all applications, refused ones too. ``facts_known``: no document is needed any more.
    ``eligible``: by the computed verdict. ``selection``: admitted to it by people. ``stage``: went on
    after a stage. ``reserve``: admitted to the reserve by people.
    """

    RECEIVED = "received"
    FACTS_KNOWN = "facts_known"
    ELIGIBLE = "eligible"
    SELECTION = "selection"
    STAGE = "stage"
    RESERVE = "reserve"


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """One step: ``key`` names it (``stage:<id>`` for stages), ``title`` is given for stages only.

    ``count``: people left; ``places``: of the intake, at the last step, where their number is known.
    """

    key: str
    kind: FunnelKind
    count: int
    stage_id: int | None = None
    title: Trilingual | None = None
    places: int | None = None


class SelectionFunnelService:
    """Reads the funnel for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def steps(self, intake_id: int) -> tuple[FunnelStep, ...]:
        """All steps of an intake in their order. Raises NotFound."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            return steps_of(session, intake_id)


def steps_of(session: Session, intake_id: int) -> tuple[FunnelStep, ...]:
    """All steps of an intake in the caller's session. Raises NotFound."""
    intake = session.get(Intake, intake_id)
    if intake is None:
        raise NotFound
    steps = [
        FunnelStep(kind.value, kind, _count(session, _fixed(intake_id, kind)))
        for kind in (
            FunnelKind.RECEIVED,
            FunnelKind.FACTS_KNOWN,
            FunnelKind.ELIGIBLE,
            FunnelKind.SELECTION,
        )
    ]
    for stage in stages_of(session, intake_id):
        count = _count(session, passed(session, stage))
        key, title = stage_key(stored_id(stage.id)), stage_title(stage)
        steps.append(FunnelStep(key, FunnelKind.STAGE, count, stage.id, title))
    count = _count(session, _fixed(intake_id, FunnelKind.RESERVE))
    steps.append(FunnelStep(FunnelKind.RESERVE.value, FunnelKind.RESERVE, count, places=intake.places))
    return tuple(steps)


def people_of(session: Session, intake_id: int, key: str) -> Select[Any]:
    """Ids of the applications at the step ``key``. Raises NotFound for a step the intake does not have."""
    if key.startswith("stage:"):
        stage = session.get(Stage, int(key.removeprefix("stage:")))
        if stage is None or stage.intake_id != intake_id:
            raise NotFound
        return passed(session, stage)
    return _fixed(intake_id, FunnelKind(key))


def stage_key(stage_id: int) -> str:
    """The key of a stage's step."""
    return f"{FunnelKind.STAGE.value}:{stage_id}"


def stage_title(stage: Stage) -> Trilingual:
    """How a stage is called."""
    return Trilingual(stage.title_kk, stage.title_ru, stage.title_en)


def _fixed(intake_id: int, kind: FunnelKind) -> Select[Any]:
    if kind is FunnelKind.SELECTION:
        return admitted_of(intake_id, AdmissionStep.SELECTION)
    if kind is FunnelKind.RESERVE:
        return admitted_of(intake_id, AdmissionStep.RESERVE)
    mine = select(col(Application.id)).where(col(Application.intake_id) == intake_id)
    if kind is FunnelKind.RECEIVED:
        return mine
    judged = mine.join(Verdict, col(Verdict.application_id) == col(Application.id))
    if kind is FunnelKind.FACTS_KNOWN:
        return judged.where(col(Verdict.verdict) != VerdictKind.DOCUMENTS_NEEDED.value)
    return judged.where(col(Verdict.verdict) == VerdictKind.ELIGIBLE.value)


def _count(session: Session, people: Select[Any]) -> int:
    counted: int = session.execute(select(func.count()).select_from(people.subquery())).scalar_one()
    return counted
