"""The intake of the demonstration: invented applicants, judged, with two stages sat."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import DatePrecision, EducationLevel, LanguageLevel, OriginSector
from evalapp.domain.service_length import Job
from evalapp.entities.register import Region
from evalapp.entities.reserve import Application, Intake
from evalapp.services.demo_names import happens, invented_iin, invented_names, some_day
from evalapp.services.screening import job_values, judge_applications, rule_set_record, set_keys
from evalapp.storage.audit import bulk_insert

APPLICATIONS = 1_500
_AS_OF = date(2026, 9, 30)
_WINDOW = (date(2026, 9, 1), date(2026, 9, 30))
_DIRECTIONS = (
    "Инфрақұрылым, өнеркәсіп және сауда саясаты",
    "Агроөнеркәсіп кешені және экология",
    "Сыртқы саясат және инвестициялар",
    "Экономикалық және қаржы саясаты",
    "Цифрландыру",
    "Әлеуметтік саясат және азаматтық қоғам",
)
_EMPLOYERS = (
    ("ТОО «Образец»", OriginSector.PRIVATE),
    ("«Үлгі» ЖШС", OriginSector.PRIVATE),
    ("АО «Мысал»", OriginSector.QUASI_PUBLIC),
    ("Фонд «Шаблон»", OriginSector.CIVIL_SOCIETY),
    ("Аппарат акима района «Эскиз»", OriginSector.STATE),
    ("«Жоба» басқармасы", OriginSector.STATE),
)
_POSTS = (
    "специалист",
    "главный специалист",
    "маман",
    "бас маман",
    "эксперт",
    "сарапшы",
    "руководитель отдела",
)
_INSTITUTIONS = ("Университет «Үлгі»", "Институт «Образец»", "«Мысал» академиясы", "Академия «Шаблон»")
_LEVELS = (
    (EducationLevel.BACHELOR, 62),
    (EducationLevel.SPECIALIST, 8),
    (EducationLevel.MASTER, 20),
    (EducationLevel.PHD, 1),
    (EducationLevel.INCOMPLETE_HIGHER, 4),
    (EducationLevel.VOCATIONAL, 5),
)
_KAZAKH = (
    (LanguageLevel.NATIVE, 55),
    (LanguageLevel.C1, 12),
    (LanguageLevel.B2, 12),
    (LanguageLevel.B1, 10),
    (LanguageLevel.A2, 11),
)
_STAGES = (("Тестілеу", 100), ("Эссе", 40))


def add_intake(session: Session, chance: Random) -> int:
    """Enter the intake with its applications and their verdicts; returns the intake's id."""
    record = rule_set_record(session, "youth", _AS_OF)
    intake = Intake(
        name="Молодёжный кадровый резерв, 2026",
        rule_set_id=record.id or 0,
        as_of=_AS_OF,
        opens_on=_WINDOW[0],
        closes_on=_WINDOW[1],
        places=60,
        created_at=datetime(2026, 8, 20, 6, tzinfo=UTC),
    )
    session.add(intake)
    session.flush()
    applications = list(_applications(session, intake.id or 0, chance))
    bulk_insert(session, applications)
    judge_applications(session, intake.id or 0, applications)
    return intake.id or 0


def _applications(session: Session, intake_id: int, chance: Random) -> Iterator[Application]:
    regions = session.execute(select(col(Region.code)).order_by(col(Region.code))).scalars().all()
    names = invented_names(chance)
    taken: set[str] = set()
    for number in range(1, APPLICATIONS + 1):
        surname, given_name, patronymic, sex = next(names)
        born_on = some_day(chance, date(1988, 6, 1), date(2000, 6, 30))
        level = _weighted(chance, _LEVELS)
        application = Application(
            intake_id=intake_id,
            number=f"2026-{number:05d}",
            iin=invented_iin(chance, born_on, sex, taken),
            surname=surname,
            given_name=given_name,
            patronymic=patronymic,
            birth_date=born_on,
            sex=sex,
            citizenship="KZ" if happens(chance, 0.985) else "Үлгі елі",
            region_code=chance.choice(regions),
            direction=chance.choice(_DIRECTIONS),
            education_level=level if happens(chance, 0.98) else None,
            institution=chance.choice(_INSTITUTIONS),
            graduation_year=min(born_on.year + chance.randint(21, 24), 2026)
            if happens(chance, 0.98)
            else None,
            kazakh_level=_weighted(chance, _KAZAKH) if happens(chance, 0.96) else None,
            has_conviction=False if happens(chance, 0.985) else chance.choice((True, None)),
            has_sanction=happens(chance, 0.03),
            applied_on=some_day(chance, *_WINDOW),
            jobs=[job_values(job) for job in _jobs(chance, born_on)],
            scores=_scores(chance) if happens(chance, 0.55) else {},
        )
        set_keys(application)
        yield application


def _jobs(chance: Random, born_on: date) -> list[Job]:
    """One to four jobs since graduation, now and then with a gap, an overlap or a vague date."""
    begin = date(born_on.year + 22, chance.choice((7, 8, 9)), chance.randint(1, 28))
    jobs: list[Job] = []
    for _ in range(chance.randint(1, 4)):
        if begin >= _AS_OF - timedelta(days=60):
            break
        end = begin + timedelta(days=chance.randint(300, 2200))
        goes_on = end >= _AS_OF
        jobs.append(_job(chance, begin, None if goes_on else end))
        if goes_on:
            break
        begin = end + timedelta(days=chance.choice((1, 1, 1, 30, 120, -40)))
    return jobs


def _job(chance: Random, begin: date, end: date | None) -> Job:
    employer, sector = chance.choice(_EMPLOYERS)
    return Job(
        organization=employer,
        post=chance.choice(_POSTS),
        start=_vague(chance, begin) if happens(chance, 0.97) else None,
        end=None if end is None else _vague(chance, end),
        to_present=end is None,
        sector=sector,
    )


def _vague(chance: Random, day: date) -> PartialDate:
    return PartialDate(day, DatePrecision.MONTH if happens(chance, 0.12) else DatePrecision.DAY)


def _scores(chance: Random) -> dict[str, Any]:
    """Scores of the stages: nobody sits the second who missed the first."""
    able = chance.gauss(0.62, 0.15)
    scores: dict[str, Any] = {}
    for title, highest in _STAGES:
        if happens(chance, 0.06):
            return scores | {title: "absent"}
        share = min(1.0, max(0.0, chance.gauss(able, 0.08)))
        scores[title] = round(share * highest * 2) / 2
    return scores


def _weighted(chance: Random, choices: tuple[tuple[Any, int], ...]) -> Any:
    return chance.choices([value for value, _ in choices], [weight for _, weight in choices])[0]
