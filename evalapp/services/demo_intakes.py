"""Intakes of the demonstration: one that goes through all stages, and one that is open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from random import Random

from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.cut import CutRule
from evalapp.domain.intake_plan import DirectionPlan, IntakePlan, StagePlan
from evalapp.domain.intake_rules import Confirmation
from evalapp.domain.language import Trilingual
from evalapp.domain.rule_set import AgeReading
from evalapp.domain.stage import CutKind, StageKind
from evalapp.entities.base import stored_id
from evalapp.entities.register import Region
from evalapp.entities.reserve import Application
from evalapp.services.demo_applicants import Crowd, invented_applications
from evalapp.services.directions import directions_of
from evalapp.services.intake_lives import IntakeLifeService
from evalapp.services.intake_setup import create_draft
from evalapp.storage.audit import insert_values
from evalapp.storage.database import Database

APPLICATIONS = 1_500
"""Applications of the open intake."""

SELECTED = 800
"""Applications of the intake that goes through all stages."""

_DIRECTIONS = (
    Trilingual(
        "Инфрақұрылым, өнеркәсіп және сауда саясаты",
        "Инфраструктура, промышленность и торговая политика",
        "Infrastructure, industry and trade policy",
    ),
    Trilingual(
        "Агроөнеркәсіп кешені және экология",
        "Агропромышленный комплекс и экология",
        "Agro-industry and environment",
    ),
    Trilingual(
        "Сыртқы саясат және инвестициялар",
        "Внешняя политика и инвестиции",
        "Foreign policy and investment",
    ),
    Trilingual(
        "Экономикалық және қаржы саясаты",
        "Экономическая и финансовая политика",
        "Economic and financial policy",
    ),
    Trilingual("Цифрландыру", "Цифровизация", "Digitalisation"),
    Trilingual(
        "Әлеуметтік саясат және азаматтық қоғам",
        "Социальная политика и гражданское общество",
        "Social policy and civil society",
    ),
)
_HALF = CutRule(CutKind.TOP_PERCENT, Decimal(50), per_direction=True)


@dataclass(frozen=True, slots=True)
class DemoIntakes:
    """Ids of the intakes: the one in selection, and the open one."""

    selected: int
    open: int


def add_intakes(db: Database, actor: Actor, chance: Random) -> DemoIntakes:
    """Prepare, open and fill both intakes; the first one's window is closed again."""
    fill = _Filling(db, actor, chance)
    selected = fill.add(_selected_plan(), SELECTED, datetime(2025, 5, 20, 6, tzinfo=UTC))
    IntakeLifeService(db, actor, clock=_at(datetime(2025, 7, 1, 4, tzinfo=UTC))).close(selected)
    # The list of the open one brought scores along, which nobody has taken over yet.
    columns = (("Тестілеу", 100), ("Эссе", 40))
    opened = fill.add(_open_plan(), APPLICATIONS, datetime(2026, 8, 20, 6, tzinfo=UTC), columns)
    return DemoIntakes(selected, opened)


class _Filling:
    """Makes intakes whose applicants are all different people."""

    def __init__(self, db: Database, actor: Actor, chance: Random) -> None:
        self._db, self._actor, self._chance = db, actor, chance
        self._taken: set[str] = set()

    def add(
        self, plan: IntakePlan, count: int, moment: datetime, columns: tuple[tuple[str, int], ...] = ()
    ) -> int:
        """An open intake with its applications, judged by the rules that were frozen; returns its id."""
        assert plan.opens_on is not None
        assert plan.closes_on is not None
        with self._db.transaction() as session:
            intake_id = stored_id(create_draft(session, plan, now=moment).id)
            regions = session.execute(select(col(Region.code)).order_by(col(Region.code))).scalars().all()
            directions = {one.name.kk: one.id for one in directions_of(session, intake_id)}
            crowd = Crowd(
                intake_id, count, plan.as_of, plan.opens_on, plan.closes_on, directions, regions, columns
            )
            people = list(invented_applications(self._chance, crowd, self._taken))
            insert_values(session, Application, people)
        act = Confirmation(
            "Учебный приказ о проведении отбора · Іріктеу өткізу туралы оқу бұйрығы",
            f"У-{plan.as_of.year}",
            moment.date(),
            "п. 3",
            AgeReading.UNDER if plan.rule_set == "youth" else AgeReading.UP_TO,
        )
        lives = IntakeLifeService(self._db, self._actor, clock=_at(moment))
        lives.open(intake_id, act, today=moment.date())
        return intake_id


def _selected_plan() -> IntakePlan:
    return IntakePlan(
        name="Президентский молодёжный кадровый резерв, 2025",
        rule_set="presidential",
        as_of=date(2025, 6, 30),
        opens_on=date(2025, 6, 1),
        closes_on=date(2025, 6, 30),
        places=25,
        directions=_directions((4, 4, 4, 5, 4, 4)),
        stages=(
            _stage(
                StageKind.TEST,
                Trilingual("Мәтіндік тест", "Текстовый тест", "Verbal test"),
                100,
                cut=_HALF,
                held=(date(2025, 7, 14), date(2025, 7, 25)),
            ),
            _stage(
                StageKind.TEST,
                Trilingual("Сандық тест", "Числовой тест", "Numerical test"),
                100,
                cut=_HALF,
                held=(date(2025, 8, 11), date(2025, 8, 20)),
            ),
            _stage(
                StageKind.ASSESSMENT,
                Trilingual("Кейс", "Кейс", "Case study"),
                40,
                weight="1.5",
                cut=CutRule(CutKind.SCORE, Decimal(20)),
                held=(date(2025, 9, 15), date(2025, 9, 26)),
            ),
            _stage(
                StageKind.INTERVIEW,
                Trilingual("Әңгімелесу", "Собеседование", "Interview"),
                10,
                weight="2",
                interviewers=True,
                held=(date(2025, 10, 13), date(2025, 10, 24)),
            ),
        ),
    )


def _open_plan() -> IntakePlan:
    return IntakePlan(
        name="Молодёжный кадровый резерв, 2026",
        rule_set="youth",
        as_of=date(2026, 9, 30),
        opens_on=date(2026, 9, 1),
        closes_on=date(2026, 9, 30),
        places=60,
        directions=_directions((10, 10, 10, 10, 10, 10)),
        stages=(
            _stage(StageKind.TEST, Trilingual("Тестілеу", "Тестирование", "Testing"), 100, cut=_HALF),
            _stage(StageKind.ESSAY, Trilingual("Эссе", "Эссе", "Essay"), 40, weight="0.5"),
            _stage(
                StageKind.INTERVIEW,
                Trilingual("Әңгімелесу", "Собеседование", "Interview"),
                10,
                interviewers=True,
            ),
        ),
    )


def _directions(places: Sequence[int]) -> tuple[DirectionPlan, ...]:
    return tuple(DirectionPlan(name, number) for name, number in zip(_DIRECTIONS, places, strict=True))


def _stage(
    kind: StageKind,
    title: Trilingual,
    highest: int,
    *,
    weight: str = "1",
    cut: CutRule | None = None,
    interviewers: bool = False,
    held: tuple[date, date] | None = None,
) -> StagePlan:
    first, last = held or (None, None)
    return StagePlan(
        kind,
        title,
        Decimal(highest),
        Decimal(weight),
        cut or CutRule(CutKind.NONE),
        interviewers,
        first,
        last,
    )


def _at(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment
