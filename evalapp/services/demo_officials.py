"""The register of the demonstration: 175 invented officials with their service history."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.names import fold
from evalapp.domain.reference import (
    DatePrecision,
    EducationLevel,
    LanguageLevel,
    OrganizationKind,
    OriginSector,
    Sex,
)
from evalapp.entities.register import (
    Appointment,
    Award,
    Education,
    Employment,
    Organization,
    Person,
    PersonLanguage,
    Position,
    Sanction,
)
from evalapp.exchange.sample_portrait import sample_portrait
from evalapp.services.demo_names import (
    PORTFOLIOS_KK,
    PORTFOLIOS_RU,
    happens,
    invented_iin,
    invented_names,
    some_day,
)
from evalapp.services.persons import set_keys
from evalapp.storage.audit import bulk_insert

DEPUTY_MINISTERS = 72
DEPUTY_AKIMS = 103
_CITIES = ("71", "75", "79")
_LATEST_START = date(2026, 8, 31)
_CAREER_BEGINS_AT = 24
_MOVED_FROM_MINISTRY = 4
"""Every so many of the deputy akims came from a ministry between the two released campaigns, so that
their cards show both."""
_MOVED_BETWEEN = (date(2023, 1, 15), date(2023, 11, 20))
_WITHOUT_PHOTO = 20
"""One of so many has no photo yet: lists and packets say so."""
_BACHELORS_SINCE = 1985
"""Year of birth from which degrees follow the two-step system."""

_OTHER_BODIES = (
    ("«Мысал» ұлттық компаниясы", "Национальная компания «Мысал»", "National company “Mysal”"),
    ("«Үлгі» университеті", "Университет «Үлгі»", "“Ulgi” University"),
    ("«Эскиз» басқарушы холдингі", "Управляющий холдинг «Эскиз»", "Managing holding “Eskiz”"),
    ("«Жоба» даму институты", "Институт развития «Жоба»", "“Zhoba” Development Institute"),
)
_INSTITUTIONS = (
    "Университет «Үлгі»",
    "Институт «Образец»",
    "«Мысал» академиясы",
    "Академия «Шаблон»",
    "«Болжам» университеті",
)
_SPECIALITIES = (
    "Экономика",
    "Юриспруденция",
    "Государственное управление",
    "Құрылыс",
    "Агрономия",
    "Ақпараттық жүйелер",
    "Қаржы",
    "Медицина",
)


@dataclass(frozen=True, slots=True)
class _Bodies:
    """What a career is made of: bodies by kind and the ids of posts by code."""

    ministries: list[Organization]
    akimats: list[Organization]
    others: list[Organization]
    posts: dict[str, int]


def add_officials(session: Session, chance: Random) -> list[Person]:
    """Enter the officials with appointments, education, languages, awards; about 1,600 records."""
    bodies = _bodies(session)
    people = _people(session, chance)
    records: list[Appointment | Education | Employment | PersonLanguage | Award | Sanction] = []
    for number, person in enumerate(people):
        in_ministry = number < DEPUTY_MINISTERS
        records += _career(chance, person, bodies, number, in_ministry=in_ministry)
        records += _biography(chance, person)
    bulk_insert(session, records)
    return people


def _bodies(session: Session) -> _Bodies:
    others = [
        Organization(
            name_kk=kk,
            name_ru=ru,
            name_en=en,
            kind=OrganizationKind.OTHER,
            search_key=f"{fold(kk)} {fold(ru)} {fold(en)}",
        )
        for kk, ru, en in _OTHER_BODIES
    ]
    bulk_insert(session, others)
    known = session.execute(select(Organization).order_by(col(Organization.id))).scalars().all()
    return _Bodies(
        ministries=[body for body in known if body.kind is OrganizationKind.MINISTRY],
        akimats=[body for body in known if body.kind is OrganizationKind.AKIMAT],
        others=others,
        posts={post.code: post.id or 0 for post in session.execute(select(Position)).scalars()},
    )


def _people(session: Session, chance: Random) -> list[Person]:
    names = invented_names(chance)
    taken: set[str] = set()
    people = []
    for number in range(DEPUTY_MINISTERS + DEPUTY_AKIMS):
        surname, given_name, patronymic, sex = next(names)
        born_on = some_day(chance, date(1966, 1, 1), date(1990, 12, 31))
        person = Person(
            iin=invented_iin(chance, born_on, sex, taken),
            surname=surname,
            given_name=given_name,
            patronymic=patronymic,
            birth_date=born_on,
            sex=sex,
            citizenship="KZ",
            photo=_photo(number, sex),
            legal_ground="Учебные данные: лицо вымышлено",
        )
        set_keys(person)
        people.append(person)
    bulk_insert(session, people)
    return people


def _photo(number: int, sex: Sex) -> bytes | None:
    if number % _WITHOUT_PHOTO == _WITHOUT_PHOTO - 1:
        return None
    return sample_portrait(number, is_woman=sex is Sex.FEMALE)


def _career(
    chance: Random, person: Person, bodies: _Bodies, number: int, *, in_ministry: bool
) -> Iterator[Appointment]:
    """Appointments from the present one back to the first, each ending the day before the next."""
    assert person.birth_date is not None
    body = _of_number(bodies.ministries if in_ministry else bodies.akimats, number)
    came_from_ministry = not in_ministry and number % _MOVED_FROM_MINISTRY == 0
    since = some_day(chance, *_MOVED_BETWEEN) if came_from_ministry else _present_start(chance)
    yield _appointment(
        chance, person, _deputy_post(chance, bodies, body), body, since, None, has_portfolio=True
    )
    began = date(person.birth_date.year + _CAREER_BEGINS_AT, 9, 1)
    was_deputy = came_from_ministry or happens(chance, 0.6)
    for step in range(chance.randint(2, 5)):
        last = since - timedelta(days=1 if happens(chance, 0.8) else chance.randint(20, 200))
        length = int(365 * chance.choice((0.7, 1.4, 2.2, 2.8, 3.5, 4.6)))
        if step == 0 and came_from_ministry:
            last, length = since - timedelta(days=1), 2 * 365 + chance.randint(0, 700)
        since = last - timedelta(days=length)
        if since < began:
            return
        if was_deputy:
            go_to_akimats = happens(chance, 0.5) and not (step == 0 and came_from_ministry)
            body = chance.choice(bodies.akimats if go_to_akimats else bodies.ministries)
            post = _deputy_post(chance, bodies, body)
        else:
            body, post = _earlier_post(chance, bodies)
        yield _appointment(chance, person, post, body, since, last, has_portfolio=was_deputy)
        was_deputy = was_deputy and happens(chance, 0.35)


def _of_number(bodies: list[Organization], number: int) -> Organization:
    return bodies[number % len(bodies)]


def _present_start(chance: Random) -> date:
    """Most serve for years, a good part came lately: both short marks occur."""
    if happens(chance, 0.15):
        return some_day(chance, date(2025, 11, 1), _LATEST_START)
    if happens(chance, 0.25):
        return some_day(chance, date(2024, 9, 1), date(2025, 10, 31))
    return some_day(chance, date(2019, 2, 1), date(2024, 8, 31))


def _deputy_post(chance: Random, bodies: _Bodies, body: Organization) -> int:
    is_first = happens(chance, 0.2)
    if body.kind is OrganizationKind.AKIMAT:
        place = "city" if body.region_code in _CITIES else "region"
        return bodies.posts[f"{'first_' if is_first else ''}deputy_akim_{place}"]
    return bodies.posts["first_vice_minister" if is_first else "vice_minister"]


def _earlier_post(chance: Random, bodies: _Bodies) -> tuple[Organization, int]:
    kind = chance.choice(("ministry", "ministry", "akimat", "akimat", "other"))
    if kind == "ministry":
        post = chance.choice(("department_director", "committee_chair", "adviser", "head_of_office"))
        return chance.choice(bodies.ministries), bodies.posts[post]
    if kind == "akimat":
        post = chance.choice(("administration_head", "district_akim", "district_akim", "head_of_office"))
        return chance.choice(bodies.akimats), bodies.posts[post]
    return chance.choice(bodies.others), bodies.posts[chance.choice(("board_member", "lecturer"))]


def _appointment(
    chance: Random,
    person: Person,
    post: int,
    body: Organization,
    since: date,
    until: date | None,
    *,
    has_portfolio: bool,
) -> Appointment:
    portfolios = PORTFOLIOS_RU if happens(chance, 0.6) else PORTFOLIOS_KK
    return Appointment(
        person_id=person.id or 0,
        position_id=post,
        organization_id=body.id or 0,
        from_date=since,
        from_precision=DatePrecision.DAY,
        to_date=until,
        to_precision=None if until is None else DatePrecision.DAY,
        order_number=f"{chance.randint(11, 899)}-к",
        portfolio=chance.choice(portfolios) if has_portfolio else None,
        end_reason=None if until is None else chance.choice(("перевод", "ауысу", "назначение", None)),
    )


def _biography(
    chance: Random, person: Person
) -> Iterator[Education | Employment | PersonLanguage | Award | Sanction]:
    assert person.birth_date is not None
    number, born = person.id or 0, person.birth_date.year
    levels = [EducationLevel.SPECIALIST if born < _BACHELORS_SINCE else EducationLevel.BACHELOR]
    if happens(chance, 0.45):
        levels.append(EducationLevel.MASTER)
    for step, level in enumerate(levels):
        yield Education(
            person_id=number,
            level=level,
            institution=chance.choice(_INSTITUTIONS),
            speciality=chance.choice(_SPECIALITIES),
            graduation_year=born + 22 + step * chance.randint(4, 12),
        )
    yield Employment(
        person_id=number,
        organization_text="ТОО «Образец»",
        post="специалист",
        from_date=date(born + 22, 9, 1),
        from_precision=DatePrecision.MONTH,
        to_date=date(born + 23, 8, 31),
        to_precision=DatePrecision.MONTH,
        origin_sector=OriginSector.PRIVATE,
    )
    yield PersonLanguage(person_id=number, language="kk", level=chance.choice(_KAZAKH))
    yield PersonLanguage(person_id=number, language="ru", level=LanguageLevel.C1)
    if happens(chance, 0.5):
        yield PersonLanguage(person_id=number, language="en", level=chance.choice(_ENGLISH))
    if happens(chance, 0.3):
        yield Award(person_id=number, title="Медаль «За образец»", awarded_on=date(2021, 12, 16))
    if happens(chance, 0.05):
        yield Sanction(person_id=number, ground="замечание", imposed_on=date(2024, 3, 4))


_KAZAKH = (LanguageLevel.NATIVE, LanguageLevel.NATIVE, LanguageLevel.C1, LanguageLevel.B2)
_ENGLISH = (LanguageLevel.A2, LanguageLevel.B1, LanguageLevel.B2, LanguageLevel.C1)
