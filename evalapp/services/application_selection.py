"""How far one application came: its score and outcome at each stage, and what people decided about it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.admission import AdmissionKind, AdmissionStep
from evalapp.domain.language import Trilingual
from evalapp.domain.stage import CutState, StageOutcomeKind
from evalapp.entities.base import stored_id
from evalapp.entities.selection import Admission, Stage, StageCut, StageOutcome, StageScore
from evalapp.services.trilingual import trilingual


@dataclass(frozen=True, slots=True)
class StageView:
    """One stage of an application.

    ``score`` None without ``is_absent``: not entered yet. ``outcome`` None: no cut in force, or the
    application took no part in it. ``at_border``: its score is the border score of the cut.
    """

    stage_id: int
    title: Trilingual
    max_score: Decimal
    score: Decimal | None
    is_absent: bool
    outcome: StageOutcomeKind | None
    at_border: bool


@dataclass(frozen=True, slots=True)
class DecisionView:
    """What people decided about an application at one step.

    ``needs_second``: an override that no other account has seconded yet, so it is not in force.
    """

    id: int
    step: AdmissionStep
    kind: AdmissionKind
    decided_on: date
    decided_by: str
    minutes: str
    ground: str
    is_override: bool
    seconded_by: str
    superseded: bool

    @property
    def is_in_force(self) -> bool:
        """Whether it holds now."""
        return not self.superseded and not self.needs_second

    @property
    def needs_second(self) -> bool:
        """Whether it waits for a second account."""
        return self.is_override and not self.seconded_by and not self.superseded


@dataclass(frozen=True, slots=True)
class SelectionView:
    """The stages in their order, and the decisions, the newest first."""

    stages: tuple[StageView, ...]
    decisions: tuple[DecisionView, ...]


def selection_of(session: Session, application_id: int, intake_id: int) -> SelectionView:
    """The way of one application through the selection of its intake."""
    return SelectionView(_stages(session, application_id, intake_id), _decisions(session, application_id))


def _stages(session: Session, application_id: int, intake_id: int) -> tuple[StageView, ...]:
    wanted = select(Stage).where(col(Stage.intake_id) == intake_id).order_by(col(Stage.position))
    stages = list(session.execute(wanted).scalars())
    scores = {
        score.stage_id: score
        for score in session.execute(
            select(StageScore).where(col(StageScore.application_id) == application_id)
        ).scalars()
    }
    outcomes = {
        stage_id: (kind, at_border)
        for stage_id, kind, at_border in session.execute(
            select(col(StageCut.stage_id), col(StageOutcome.kind), col(StageOutcome.at_border))
            .join(StageCut, col(StageCut.id) == col(StageOutcome.cut_id))
            .where(
                col(StageOutcome.application_id) == application_id,
                col(StageCut.state) == CutState.IN_FORCE,
            )
        )
    }
    views = []
    for stage in stages:
        stage_id = stored_id(stage.id)
        score, outcome = scores.get(stage_id), outcomes.get(stage_id)
        views.append(
            StageView(
                stage_id,
                trilingual(stage, "title"),
                stage.max_score,
                score.score if score else None,
                bool(score and score.is_absent),
                outcome[0] if outcome else None,
                bool(outcome and outcome[1]),
            )
        )
    return tuple(views)


def _decisions(session: Session, application_id: int) -> tuple[DecisionView, ...]:
    wanted = select(Admission).where(col(Admission.application_id) == application_id)
    ordered = wanted.order_by(col(Admission.superseded), col(Admission.id).desc())
    return tuple(
        DecisionView(
            stored_id(one.id),
            one.step,
            one.kind,
            one.decided_on,
            one.decided_by,
            one.minutes,
            one.ground,
            one.is_override,
            one.seconded_by,
            one.superseded,
        )
        for one in session.execute(ordered).scalars()
    )
