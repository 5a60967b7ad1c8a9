"""Applicants of the demonstration's intakes: invented people with jobs, papers and a direction."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import inspect

from evalapp.domain.names import full_name, sort_key
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import DatePrecision, EducationLevel, LanguageLevel, OriginSector
from evalapp.domain.service_length import Job
from evalapp.entities.reserve import Application
from evalapp.services.demo_names import happens, invented_iin, invented_names, some_day
from evalapp.services.screening import job_values, search_key_of

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


@dataclass(frozen=True, slots=True)
class Crowd:
    """Who applies: how many, for which intake, from when to when; ``directions``: ids by name.

    ``columns``: titles of score columns that the list brought along, with their highest score.
    """

    intake_id: int
    count: int
    as_of: date
    opens_on: date
    closes_on: date
    directions: Mapping[str, int]
    regions: Sequence[str]
    columns: tuple[tuple[str, int], ...] = ()


def invented_applications(chance: Random, crowd: Crowd, taken: set[str]) -> Iterator[dict[str, Any]]:
    """The values of a crowd's applications by column; ``taken``: IINs that are in use, which grows."""
    blank = _blank()
    names = invented_names(chance)
    year = crowd.as_of.year
    oldest, youngest = date(year - 38, 6, 1), date(year - 26, 6, 30)
    for number in range(1, crowd.count + 1):
        surname, given_name, patronymic, sex = next(names)
        born_on = some_day(chance, oldest, youngest)
        level = _weighted(chance, _LEVELS)
        direction = chance.choice(list(crowd.directions))
        values: dict[str, Any] = {
            "intake_id": crowd.intake_id,
            "number": f"{year}-{number:05d}",
            "iin": invented_iin(chance, born_on, sex, taken),
            "surname": surname,
            "given_name": given_name,
            "patronymic": patronymic,
            "birth_date": born_on,
            "sex": sex,
            "citizenship": "KZ" if happens(chance, 0.985) else "Үлгі елі",
            "region_code": chance.choice(crowd.regions),
            "direction": direction,
            "direction_id": crowd.directions[direction],
            "education_level": level if happens(chance, 0.98) else None,
            "institution": chance.choice(_INSTITUTIONS),
            "graduation_year": min(born_on.year + chance.randint(21, 24), year)
            if happens(chance, 0.98)
            else None,
            "kazakh_level": _weighted(chance, _KAZAKH) if happens(chance, 0.96) else None,
            "has_conviction": False if happens(chance, 0.985) else chance.choice((True, None)),
            "has_sanction": happens(chance, 0.03),
            "applied_on": some_day(chance, crowd.opens_on, crowd.closes_on),
            "jobs": [job_values(job) for job in _jobs(chance, born_on, crowd.as_of)],
            "scores": _scores(chance, crowd.columns) if happens(chance, 0.55) else {},
        }
        name = full_name(surname, given_name, patronymic)
        values |= {
            "search_key": search_key_of(name, values["number"], values["iin"]),
            "sort_key": sort_key(name),
        }
        yield blank | values


def _blank() -> dict[str, Any]:
    """An application of which nothing is known, by column."""
    empty = Application(intake_id=0, number="", iin="", surname="", given_name="")
    return {column.name: getattr(empty, column.name) for column in inspect(Application).columns}


def _jobs(chance: Random, born_on: date, as_of: date) -> list[Job]:
    """One to four jobs since graduation, now and then with a gap, an overlap or a vague date."""
    begin = date(born_on.year + 22, chance.choice((7, 8, 9)), chance.randint(1, 28))
    jobs: list[Job] = []
    for _ in range(chance.randint(1, 4)):
        if begin >= as_of - timedelta(days=60):
            break
        end = begin + timedelta(days=chance.randint(300, 2200))
        goes_on = end >= as_of
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


def _scores(chance: Random, columns: tuple[tuple[str, int], ...]) -> dict[str, Any]:
    """Scores of the stages: nobody sits the second who missed the first."""
    able = chance.gauss(0.62, 0.15)
    scores: dict[str, Any] = {}
    for title, highest in columns:
        if happens(chance, 0.06):
            return scores | {title: "absent"}
        share = min(1.0, max(0.0, chance.gauss(able, 0.08)))
        scores[title] = round(share * highest * 2) / 2
    return scores


def _weighted(chance: Random, choices: tuple[tuple[Any, int], ...]) -> Any:
    return chance.choices([value for value, _ in choices], [weight for _, weight in choices])[0]
