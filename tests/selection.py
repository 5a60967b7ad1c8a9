"""An intake in its selection, for tests: people admitted, stages, scores and cuts as records."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlmodel import Session

from evalapp.domain.admission import AdmissionKind, AdmissionStep
from evalapp.domain.intake import IntakeState
from evalapp.domain.stage import CutKind, ScoreSource, StageKind, StageOutcomeKind
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, Intake, IntakeDirection
from evalapp.entities.selection import Admission, Stage, StageCut, StageOutcome, StageScore
from evalapp.storage.database import Database
from tests.applicants import AS_OF, NOW


@dataclass(frozen=True)
class StageSpec:
    """A stage: its highest score, its scores by application (None = absent), who its cut lets pass."""

    max_score: str
    scores: Mapping[int, str | None]
    passed: Sequence[int] | None = None
    weight: str = "1"


def set_state(db: Database, intake_id: int, state: IntakeState, *, places: int | None = None) -> None:
    with db.transaction() as session:
        intake = session.get(Intake, intake_id)
        assert intake is not None
        intake.state, intake.places = state, places


def add_directions(db: Database, intake_id: int, members: Mapping[str, Sequence[int]], places: int) -> None:
    """Directions by their name, each with its places; its applications are put into it."""
    with db.transaction() as session:
        for position, (name, ids) in enumerate(members.items(), start=1):
            direction = IntakeDirection(
                intake_id=intake_id,
                position=position,
                name_kk=f"{name} kk",
                name_ru=name,
                name_en=f"{name} en",
                places=places,
            )
            session.add(direction)
            session.flush()
            for number in ids:
                application = session.get(Application, number)
                assert application is not None
                application.direction_id = direction.id


def admit(db: Database, ids: Sequence[int], step: AdmissionStep = AdmissionStep.SELECTION) -> None:
    with db.transaction() as session:
        session.add_all(
            Admission(
                application_id=number,
                step=step,
                kind=AdmissionKind.ADMITTED,
                decided_on=AS_OF,
                decided_by="Комиссия",
                minutes="1",
                ground="Соответствует требованиям",
                verdict="eligible",
                at=NOW,
                account="officer",
            )
            for number in ids
        )


def add_stages(db: Database, intake_id: int, *stages: StageSpec) -> list[int]:
    """Stages in their order; one with ``passed`` has a cut in force. Returns their ids."""
    ids = []
    with db.transaction() as session:
        for position, spec in enumerate(stages, start=1):
            stage = Stage(
                intake_id=intake_id,
                position=position,
                kind=StageKind.TEST,
                title_kk=f"Кезең {position}",
                title_ru=f"Этап {position}",
                title_en=f"Stage {position}",
                max_score=Decimal(spec.max_score),
                weight=Decimal(spec.weight),
                cut_kind=CutKind.NONE if spec.passed is None else CutKind.SCORE,
                cut_value=None if spec.passed is None else Decimal(1),
            )
            session.add(stage)
            session.flush()
            ids.append(stored_id(stage.id))
            for number, score in spec.scores.items():
                session.add(
                    StageScore(
                        stage_id=ids[-1],
                        application_id=number,
                        score=None if score is None else Decimal(score),
                        is_absent=score is None,
                        source=ScoreSource.TYPED,
                        at=NOW,
                        account="officer",
                    )
                )
            if spec.passed is not None:
                _add_cut(session, ids[-1], spec)
    return ids


def _add_cut(session: Session, stage_id: int, spec: StageSpec) -> None:
    cut = StageCut(
        stage_id=stage_id,
        number=1,
        rule={"kind": "score", "value": "1", "per_direction": False},
        figures=[],
        outcome_hash="0" * 64,
        applied_at=NOW,
        account="officer",
    )
    session.add(cut)
    session.flush()
    for number, score in spec.scores.items():
        has_passed = number in (spec.passed or ())
        kind = StageOutcomeKind.PASSED if has_passed else StageOutcomeKind.CUT
        session.add(
            StageOutcome(
                cut_id=stored_id(cut.id),
                application_id=number,
                kind=StageOutcomeKind.ABSENT if score is None else kind,
                score=None if score is None else Decimal(score),
            )
        )
