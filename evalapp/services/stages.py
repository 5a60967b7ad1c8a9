"""Stages of an intake as they are run: how far each is, and who is at it with which score."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Select, and_, func, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.cut import CutRule
from evalapp.domain.intake import IntakeState
from evalapp.domain.language import Trilingual
from evalapp.domain.names import full_name
from evalapp.domain.stage import CutState, ScoreSource, StageKind, StageOutcomeKind
from evalapp.domain.stage_score import StageMark
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, IntakeDirection
from evalapp.entities.selection import Interviewer, Stage, StageCut, StageOutcome, StageScore
from evalapp.services import screening
from evalapp.services.selection_funnel import stage_title
from evalapp.services.stage_people import cut_in_force, passed, stage_of, stages_of, taking_part
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class CutInForce:
    """The cut of a stage that holds: its number, who applied it when (UTC), by which minutes."""

    id: int
    number: int
    applied_at: datetime
    account: str
    minutes: str


@dataclass(frozen=True, slots=True)
class StageRow:
    """One stage and how far it is.

    ``taking_part`` = ``scored`` + ``absent`` + ``missing``; ``passed``: who goes on, 0 before the cut.
    ``interviewers``: how many score independently, None where the stage has none. ``are_shown``: their
    scores were shown to each other. ``reopened``: how many cuts were taken out of force.
    """

    id: int
    intake_id: int
    position: int
    kind: StageKind
    title: Trilingual
    max_score: Decimal
    weight: Decimal
    rule: CutRule
    held_from: date | None
    held_to: date | None
    taking_part: int
    scored: int
    absent: int
    passed: int
    cut: CutInForce | None
    reopened: int
    interviewers: int | None
    are_shown: bool
    intake_state: IntakeState

    @property
    def missing(self) -> int:
        """Who has neither a score nor absent."""
        return self.taking_part - self.scored - self.absent


@dataclass(frozen=True, slots=True)
class StagePerson:
    """Somebody at a stage. ``mark`` None = not entered yet; ``outcome``: of the cut in force.

    ``direction``: the intake's; None while it is not known. ``direction_text``: as the list wrote it.
    """

    id: int
    number: str
    full_name: str
    sort_key: str
    search_key: str
    direction_id: int | None
    direction: Trilingual | None
    direction_text: str
    mark: StageMark | None
    source: ScoreSource | None
    note: str
    outcome: StageOutcomeKind | None
    at_border: bool


@dataclass(frozen=True, slots=True)
class StageTable:
    """A stage with everybody who takes part, by number."""

    stage: StageRow
    people: tuple[StagePerson, ...]


class StageService:
    """Reads stages for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def rows(self, intake_id: int) -> tuple[StageRow, ...]:
        """The stages of an intake in their order. Raises NotFound."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            screening.intake_of(session, intake_id)
            return tuple(row_of(session, stage) for stage in stages_of(session, intake_id))

    def table(self, stage_id: int) -> StageTable:
        """A stage with everybody who takes part. Raises NotFound."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            stage = stage_of(session, stage_id)
            return StageTable(row_of(session, stage), people_at(session, stage))


def row_of(session: Session, stage: Stage) -> StageRow:
    """One stage and how far it is, in the caller's session."""
    stage_id = stored_id(stage.id)
    part = taking_part(session, stage)
    scored, absent = _entered(session, stage_id, part)
    cut = cut_in_force(session, stage_id)
    return StageRow(
        id=stage_id,
        intake_id=stage.intake_id,
        position=stage.position,
        kind=stage.kind,
        title=stage_title(stage),
        max_score=stage.max_score,
        weight=stage.weight,
        rule=rule_of(stage),
        held_from=stage.held_from,
        held_to=stage.held_to,
        taking_part=_count(session, part),
        scored=scored,
        absent=absent,
        passed=_count(session, passed(session, stage)),
        cut=_in_force(cut) if cut else None,
        reopened=_reopened(session, stage_id),
        interviewers=_interviewers(session, stage_id) if stage.interviewers else None,
        are_shown=stage.scores_shown_at is not None,
        intake_state=screening.intake_of(session, stage.intake_id).state,
    )


def rule_of(stage: Stage) -> CutRule:
    """The cut rule of a stage."""
    return CutRule(stage.cut_kind, stage.cut_value, stage.per_direction)


_PERSON: tuple[Any, ...] = (
    col(Application.id),
    col(Application.number),
    col(Application.surname),
    col(Application.given_name),
    col(Application.patronymic),
    col(Application.sort_key),
    col(Application.search_key),
    col(Application.direction).label("direction_text"),
    col(Application.direction_id),
    col(StageScore.id).label("score_id"),
    col(StageScore.score),
    col(StageScore.source),
    col(StageScore.note),
    col(StageOutcome.kind).label("outcome"),
    col(StageOutcome.at_border),
)


def people_at(session: Session, stage: Stage) -> tuple[StagePerson, ...]:
    """Everybody who takes part in ``stage``, by number; plain columns, for there may be thousands."""
    cut = cut_in_force(session, stored_id(stage.id))
    wanted = (
        select(*_PERSON)
        .select_from(Application)
        .outerjoin(
            StageScore,
            and_(col(StageScore.application_id) == col(Application.id), col(StageScore.stage_id) == stage.id),
        )
        .outerjoin(
            StageOutcome,
            and_(
                col(StageOutcome.application_id) == col(Application.id),
                col(StageOutcome.cut_id) == (cut.id if cut else None),
            ),
        )
        .where(col(Application.id).in_(taking_part(session, stage)))
        .order_by(col(Application.number), col(Application.id))
    )
    directions = directions_of(session, stage.intake_id)
    return tuple(_person(found, directions) for found in session.execute(wanted))


def directions_of(session: Session, intake_id: int) -> dict[int, Trilingual]:
    """{id: name} of an intake's directions, in their order."""
    wanted = (
        select(IntakeDirection)
        .where(col(IntakeDirection.intake_id) == intake_id)
        .order_by(col(IntakeDirection.position))
    )
    return {stored_id(one.id): direction_name(one) for one in session.execute(wanted).scalars()}


def direction_name(direction: IntakeDirection) -> Trilingual:
    """How a direction is called."""
    return Trilingual(direction.name_kk, direction.name_ru, direction.name_en)


def _person(found: Any, directions: dict[int, Trilingual]) -> StagePerson:
    is_entered = found.score_id is not None
    return StagePerson(
        id=found.id,
        number=found.number,
        full_name=full_name(found.surname, found.given_name, found.patronymic),
        sort_key=found.sort_key,
        search_key=found.search_key,
        direction_id=found.direction_id,
        direction=directions.get(found.direction_id),
        direction_text=found.direction_text or "",
        mark=StageMark(found.score) if is_entered else None,
        source=found.source,
        note=found.note or "",
        outcome=found.outcome,
        at_border=bool(found.at_border),
    )


def _entered(session: Session, stage_id: int, part: Select[Any]) -> tuple[int, int]:
    """How many of those who take part have a score, and how many are absent."""
    wanted = select(func.count(col(StageScore.score)), func.count()).where(
        col(StageScore.stage_id) == stage_id, col(StageScore.application_id).in_(part)
    )
    scored, both = session.execute(wanted).one()
    return scored, both - scored


def _in_force(cut: StageCut) -> CutInForce:
    return CutInForce(stored_id(cut.id), cut.number, cut.applied_at, cut.account, cut.minutes)


def _reopened(session: Session, stage_id: int) -> int:
    return _count(
        session,
        select(col(StageCut.id)).where(
            col(StageCut.stage_id) == stage_id, col(StageCut.state) == CutState.REOPENED
        ),
    )


def _interviewers(session: Session, stage_id: int) -> int:
    return _count(session, select(col(Interviewer.id)).where(col(Interviewer.stage_id) == stage_id))


def _count(session: Session, found: Select[Any]) -> int:
    counted: int = session.execute(select(func.count()).select_from(found.subquery())).scalar_one()
    return counted
