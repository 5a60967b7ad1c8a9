"""Competency frameworks, readable with every wording."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import NotFound
from evalapp.domain.language import Trilingual
from evalapp.domain.reference import PositionCategory
from evalapp.entities.assessment import (
    Campaign,
    Competency,
    CompetencyBlock,
    CompetencyIndicator,
    Framework,
    LevelWording,
    ScaleLevel,
    TargetLevel,
)
from evalapp.services.trilingual import trilingual
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class FrameworkRow:
    """A version of the framework; ``campaigns`` use it, and then it is read-only."""

    framework_id: int
    code: str
    note: str
    competencies: int
    campaigns: int


@dataclass(frozen=True, slots=True)
class CompetencyCard:
    """A competency: ``levels`` = {1…5: what the level looks like}; ``targets`` = {category: 1…5}."""

    code: str
    name: Trilingual
    definition: Trilingual
    indicators: tuple[Trilingual, ...]
    levels: Mapping[int, Trilingual]
    targets: Mapping[PositionCategory, float]


@dataclass(frozen=True, slots=True)
class BlockCard:
    """A block with its competencies in their order."""

    code: str
    name: Trilingual
    competencies: tuple[CompetencyCard, ...]


@dataclass(frozen=True, slots=True)
class FrameworkCard:
    """A whole framework; ``scale`` = {1…5: name of the level}."""

    framework_id: int
    code: str
    note: str
    scale: Mapping[int, Trilingual]
    blocks: tuple[BlockCard, ...]


class FrameworkService:
    """Reads the frameworks."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def rows(self) -> tuple[FrameworkRow, ...]:
        """Every version, newest first."""
        self._actor.require(Action.SEE_DIRECTORY)
        with self._db.reading() as session:
            competencies = _count(session, col(Competency.framework_id))
            campaigns = _count(session, col(Campaign.framework_id))
            return tuple(
                FrameworkRow(
                    framework_id=framework.id or 0,
                    code=framework.code,
                    note=framework.note,
                    competencies=competencies.get(framework.id or 0, 0),
                    campaigns=campaigns.get(framework.id or 0, 0),
                )
                for framework in session.execute(
                    select(Framework).order_by(col(Framework.id).desc())
                ).scalars()
            )

    def card(self, framework_id: int | None = None) -> FrameworkCard:
        """One framework with all its texts; the newest when no id is given. Raises NotFound."""
        self._actor.require(Action.SEE_DIRECTORY)
        with self._db.reading() as session:
            wanted = select(Framework).order_by(col(Framework.id).desc())
            if framework_id is not None:
                wanted = wanted.where(col(Framework.id) == framework_id)
            framework = session.execute(wanted).scalars().first()
            if framework is None:
                raise NotFound
            return _card(session, framework)


def _card(session: Session, framework: Framework) -> FrameworkCard:
    number = framework.id or 0
    scale = _of(session, ScaleLevel, number, col(ScaleLevel.level))
    by_block: dict[str, list[CompetencyCard]] = defaultdict(list)
    for block, competency in _competencies(session, number):
        by_block[block].append(competency)
    return FrameworkCard(
        framework_id=number,
        code=framework.code,
        note=framework.note,
        scale={level.level: trilingual(level) for level in scale},
        blocks=tuple(
            BlockCard(block.code, trilingual(block), tuple(by_block[block.code]))
            for block in _of(session, CompetencyBlock, number, col(CompetencyBlock.place))
        ),
    )


def _competencies(session: Session, framework_id: int) -> list[tuple[str, CompetencyCard]]:
    """Block code and competency, in the framework's order."""
    competencies = _of(session, Competency, framework_id, col(Competency.place))
    own = [competency.id for competency in competencies]
    indicators: dict[int, list[Trilingual]] = defaultdict(list)
    wanted = select(CompetencyIndicator).where(col(CompetencyIndicator.competency_id).in_(own))
    for indicator in session.execute(wanted.order_by(col(CompetencyIndicator.place))).scalars():
        indicators[indicator.competency_id].append(trilingual(indicator, "text"))
    levels: dict[int, dict[int, Trilingual]] = defaultdict(dict)
    worded = select(LevelWording).where(col(LevelWording.competency_id).in_(own))
    for wording in session.execute(worded.order_by(col(LevelWording.level))).scalars():
        levels[wording.competency_id][wording.level] = trilingual(wording, "text")
    targets: dict[str, dict[PositionCategory, float]] = defaultdict(dict)
    for target in _of(session, TargetLevel, framework_id, col(TargetLevel.id)):
        targets[target.competency_code][target.category] = target.target
    return [
        (
            competency.block,
            CompetencyCard(
                code=competency.code,
                name=trilingual(competency),
                definition=trilingual(competency, "definition"),
                indicators=tuple(indicators[competency.id]),
                levels=levels[competency.id],
                targets=targets[competency.code],
            ),
        )
        for competency in competencies
    ]


def _of(session: Session, kind: Any, framework_id: int, order: Any) -> Sequence[Any]:
    wanted = select(kind).where(kind.framework_id == framework_id).order_by(order)
    return session.execute(wanted).scalars().all()


def _count(session: Session, key: Any) -> dict[int, int]:
    counted = session.execute(select(key, func.count()).group_by(key))
    return {row[0]: row[1] for row in counted}
