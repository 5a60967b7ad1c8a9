"""The ranking of an intake, computed from its stage scores each time it is asked for."""

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import func, or_, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.admission import AdmissionKind, AdmissionStep
from evalapp.domain.errors import NotFound
from evalapp.domain.ranking import Contestant, RankedGroup, StageScale, rank
from evalapp.domain.stage import CutKind
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, Intake, Verdict
from evalapp.entities.selection import Stage, StageScore
from evalapp.services import screening
from evalapp.services.admissions import admitted_of, in_force
from evalapp.services.directions import DirectionRow, directions_of
from evalapp.services.ranking_building import RankingBuilder, scores_of
from evalapp.services.ranking_rows import Ranking, RankingGroup, RankingRow, RankingStage, Unranked
from evalapp.services.stage_people import cut_in_force, passed, stages_of, taking_part
from evalapp.services.trilingual import trilingual
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


class RankingService:
    """Reads rankings for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def ranking(self, intake_id: int, *, after_stage: int | None = None) -> Ranking:
        """The ranking after a stage (by its id); None = after the last one that has scores.

        Raises NotFound.
        """
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            return ranking_of(session, intake_id, after_stage=after_stage)


def ranking_of(session: Session, intake_id: int, *, after_stage: int | None = None) -> Ranking:
    """The ranking in the caller's session; checks no rights. Raises NotFound."""
    intake = screening.intake_of(session, intake_id)
    stages = stages_of(session, intake_id)
    counted = _counted(session, stages, after_stage)
    people = _people(session, intake_id, counted)
    scores = _scores(session, counted)
    unranked = _unranked(session, counted, people, scores)
    directions = directions_of(session, intake_id)
    contestants = [
        Contestant(number, scores_of(scores, counted, number), found.direction_id)
        for number, found in people.items()
        if number not in unranked
    ]
    grouped = rank(contestants, [_scale(stage) for stage in counted], _places(intake, directions))
    builder = RankingBuilder(session, intake_id, counted, people, scores, unranked)
    rows = builder.rows(grouped)
    groups = _groups(grouped, directions, rows)
    return Ranking(
        intake_id=intake_id,
        name=intake.name,
        as_of=intake.as_of,
        state=intake.state,
        places=intake.places,
        stages=tuple(map(_stage, stages)),
        counted=tuple(map(_stage, counted)),
        is_applied=bool(counted) and _is_applied(session, counted[-1]),
        groups=groups,
        rows=rows,
        in_selection=_count(session, admitted_of(intake_id, AdmissionStep.SELECTION)),
        waiting=builder.waiting,
    )


def _counted(session: Session, stages: Sequence[Stage], after_stage: int | None) -> list[Stage]:
    if after_stage is None:
        ids = [stage.id for stage in stages]
        wanted = select(col(StageScore.stage_id)).where(col(StageScore.stage_id).in_(ids)).distinct()
        scored = set(session.execute(wanted).scalars())
        last = max((place for place, stage in enumerate(stages) if stage.id in scored), default=-1)
        return list(stages[: last + 1])
    for place, stage in enumerate(stages, start=1):
        if stage.id == after_stage:
            return list(stages[:place])
    raise NotFound


def _people(session: Session, intake_id: int, counted: Sequence[Stage]) -> dict[int, Any]:
    """Those who take part in the last of the stages or were decided about, by number."""
    if not counted:
        return {}
    number = col(Application.id)
    wanted = (
        select(
            number,
            col(Application.number),
            col(Application.surname),
            col(Application.given_name),
            col(Application.patronymic),
            col(Application.sort_key),
            col(Application.search_key),
            col(Application.sex),
            col(Application.region_code),
            col(Application.direction_id),
            col(Verdict.verdict),
            col(Verdict.age_years),
        )
        .join(Verdict, col(Verdict.application_id) == number)
        .where(
            col(Application.intake_id) == intake_id,
            or_(
                number.in_(taking_part(session, counted[-1])),
                number.in_(in_force(AdmissionStep.RESERVE)),
            ),
        )
        .order_by(col(Application.number), number)
    )
    return {found.id: found for found in session.execute(wanted)}


def _scores(session: Session, counted: Sequence[Stage]) -> dict[tuple[int, int], Decimal | None]:
    """Scores by (stage, application); None = absent, no entry = not entered."""
    wanted = select(col(StageScore.stage_id), col(StageScore.application_id), col(StageScore.score)).where(
        col(StageScore.stage_id).in_([stage.id for stage in counted])
    )
    return {(stage_id, number): score for stage_id, number, score in session.execute(wanted)}


def _unranked(
    session: Session,
    counted: Sequence[Stage],
    people: dict[int, Any],
    scores: dict[tuple[int, int], Decimal | None],
) -> dict[int, Unranked]:
    if not counted:
        return {}
    last = counted[-1]
    inside = set(session.execute(taking_part(session, last)).scalars())
    is_cut = cut_in_force(session, stored_id(last.id)) is not None
    through = set(session.execute(passed(session, last)).scalars()) if is_cut else inside
    found: dict[int, Unranked] = {}
    for number in people:
        line = [scores.get((stored_id(stage.id), number), Unranked.MISSING) for stage in counted]
        if number not in inside:
            found[number] = Unranked.CUT
        elif Unranked.MISSING in line:
            found[number] = Unranked.MISSING
        elif None in line:
            found[number] = Unranked.ABSENT
        elif number not in through:
            found[number] = Unranked.CUT
    return found


def _places(intake: Intake, directions: Sequence[DirectionRow]) -> dict[int | None, int | None]:
    if not directions:
        return {None: intake.places}
    return {direction.id: direction.places for direction in directions}


def _is_applied(session: Session, stage: Stage) -> bool:
    return stage.cut_kind is CutKind.NONE or cut_in_force(session, stored_id(stage.id)) is not None


def _count(session: Session, ids: Any) -> int:
    counted: int = session.execute(select(func.count()).select_from(ids.subquery())).scalar_one()
    return counted


def _scale(stage: Stage) -> StageScale:
    return StageScale(stage.max_score, stage.weight)


def _stage(stage: Stage) -> RankingStage:
    return RankingStage(
        stored_id(stage.id),
        stage.position,
        stage.kind,
        trilingual(stage, "title"),
        stage.max_score,
        stage.weight,
    )


def _groups(
    grouped: Sequence[RankedGroup], directions: Sequence[DirectionRow], rows: Sequence[RankingRow]
) -> tuple[RankingGroup, ...]:
    names = {direction.id: direction.name for direction in directions}
    by_direction = {group.direction: group for group in grouped}
    for row in rows:
        by_direction.setdefault(row.direction_id, RankedGroup(row.direction_id, None, ()))
    return tuple(
        RankingGroup(
            direction_id=key,
            name=None if key is None else names.get(key),
            places=group.places,
            ranked=len(group.ranked),
            sharing=len(group.sharing_last),
            left=group.left_for_sharing,
            free=group.free,
            admitted=sum(
                1 for row in rows if row.direction_id == key and row.decision is AdmissionKind.ADMITTED
            ),
        )
        for key, group in by_direction.items()
    )
