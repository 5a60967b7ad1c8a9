"""Members of the demonstration: three cohorts of invented people, 262 of 350 appointed.

The pattern is that of published figures: 131 to central bodies, 41 to local ones, 54 to national
companies, 36 elsewhere; 28 to political posts, 8 to Corps A.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.membership import EmployerKind, PostKind, stay_end, years_after
from evalapp.domain.names import full_name
from evalapp.domain.reference import OriginSector
from evalapp.entities.base import stored_id
from evalapp.entities.membership import ReserveAppointment, Reservist
from evalapp.entities.register import Region
from evalapp.entities.reserve import Application, Intake, RuleSet
from evalapp.services.demo_member_work import member_work
from evalapp.services.demo_names import happens, invented_iin, invented_names, some_day
from evalapp.services.member_records import new_member
from evalapp.services.screening import judge_applications
from evalapp.storage.audit import bulk_insert

Kind = TypeVar("Kind")
_ACCOUNT = "officer"
_YEARS = 3
_DIRECTIONS = (
    "Инфрақұрылым, өнеркәсіп және сауда саясаты",
    "Агроөнеркәсіп кешені және экология",
    "Сыртқы саясат және инвестициялар",
    "Экономикалық және қаржы саясаты",
    "Цифрландыру",
    "Әлеуметтік саясат және азаматтық қоғам",
)
_EMPLOYERS = {
    EmployerKind.CENTRAL: (131, ("Учебное министерство «Образец»", "«Үлгі» агенттігі", "Комитет «Пример»")),
    EmployerKind.LOCAL: (41, ("Аппарат акима области «Эскиз»", "«Жоба» басқармасы")),
    EmployerKind.NATIONAL_COMPANY: (54, ("АО «НК «Шаблон»", "«Мысал» ұлттық компаниясы» АҚ")),
    EmployerKind.OTHER: (36, ("Университет «Макет»", "«Нұсқа» ғылыми орталығы", "Фонд «Прототип»")),
}
_POSTS = {
    PostKind.POLITICAL: (28, ("вице-министр", "аким орынбасары", "заместитель акима")),
    PostKind.CORPS_A: (8, ("руководитель аппарата", "комитет төрағасы")),
    PostKind.ELECTED: (3, ("депутат", "мәслихат депутаты")),
    PostKind.CORPS_B: (74, ("директор департамента", "басқарма басшысы", "руководитель управления")),
    PostKind.MANAGERIAL: (120, ("управляющий директор", "басқарушы директор", "член правления")),
    PostKind.OTHER: (29, ("советник", "кеңесші", "проректор")),
}
_GROUNDS = ("own_request", "refused_posts", "own_request", "dismissal", "own_request", "false_data")
_APPLY_AGAIN = 4


@dataclass(frozen=True, slots=True)
class _Decision:
    """People enrolled together: ``years_ago`` and ``days`` more, how many, how many of them appointed."""

    cohort: int
    ends_in: int
    people: int
    appointed: int
    left: int


_DECISIONS = (
    # The last day of the stay lies so many days from today.
    _Decision(0, -700, 250, 205, 11),
    _Decision(1, 18, 12, 9, 0),
    _Decision(1, 74, 38, 31, 3),
    _Decision(2, 733, 50, 17, 1),
)


_EXTENDED = 1
"""The decision whose members' stays may be prolonged: they end soon."""


def add_members(session: Session, chance: Random, *, today: date) -> None:
    """Enter the members as they stand on ``today``; a few of them are among the applicants of an intake."""
    rules = session.execute(
        select(RuleSet).where(col(RuleSet.code) == "presidential").order_by(col(RuleSet.valid_from))
    ).scalars()
    presidential = next(iter(rules), None)
    rule_set_id = presidential.id if presidential else None
    with_extension = _with_extension(session, presidential)
    again = _applicants(session)
    regions = session.execute(select(col(Region.code)).order_by(col(Region.code))).scalars().all()
    names = invented_names(chance)
    taken = {application.iin for application in again}
    posts = _PostBox(chance)
    made: list[tuple[Reservist, bool]] = []
    for number, decision in enumerate(_DECISIONS):
        enrolled_on = _enrolled(decision, today)
        first = _enrolled(next(one for one in _DECISIONS if one.cohort == decision.cohort), today)
        for place in range(decision.people):
            surname, given, patronymic, sex = next(names)
            born_on = some_day(chance, years_after(enrolled_on, -34), years_after(enrolled_on, -25))
            member = new_member(
                iin=invented_iin(chance, born_on, sex, taken),
                full_name=full_name(surname, given, patronymic),
                enrolled_on=enrolled_on,
                stay_until=stay_end(enrolled_on, _YEARS),
                decision=f"Учебное решение № {number + 1} от {enrolled_on:%d.%m.%Y}",
                rule_set_id=with_extension if number == _EXTENDED else rule_set_id,
                cohort=str(first.year),
                direction=chance.choice(_DIRECTIONS),
                region_code=chance.choice(regions),
                origin=chance.choice(tuple(OriginSector)),
            )
            if place >= decision.people - decision.left:
                _leave(chance, member, place, today)
            made.append((member, place < decision.appointed))
    _apply_again(again, [member for member, _ in made[-_APPLY_AGAIN - 3 : -3]])
    bulk_insert(session, [member for member, _ in made])
    bulk_insert(session, [one for member, is_one in made if is_one for one in posts.of(member, today)])
    standing = [(member, is_one) for member, is_one in made if member.stay_until >= today]
    bulk_insert(session, list(member_work(chance, standing, today)))
    if again:
        judge_applications(session, again[0].intake_id, again)


def _with_extension(session: Session, presidential: RuleSet | None) -> int | None:
    """An invented rule set by which a stay may be prolonged: no shipped one provides for that."""
    if presidential is None:
        return None
    rules = RuleSet(
        code="training_extension",
        name_kk="Мерзімі ұзартылатын оқу жиынтығы (ойдан шығарылған)",
        name_ru="Учебный набор с продлением срока (вымышленный)",
        name_en="Training rules with an extension (invented)",
        source_kk="Ұзартуды көрсету үшін оқу деректеріне ойдан шығарылған; ешбір актіге қатысты емес",
        source_ru="Вымышлен для учебных данных, чтобы показать продление; не относится ни к какому акту",
        source_en="Invented for training data, to show an extension; belongs to no act",
        criteria=presidential.criteria,
        stay_years=_YEARS,
        extension_years=1,
        based_on_id=presidential.id,
        valid_from=presidential.valid_from,
    )
    session.add(rules)
    session.flush()
    return rules.id


def _enrolled(decision: _Decision, today: date) -> date:
    return years_after(today + timedelta(days=decision.ends_in + 1), -_YEARS)


def _leave(chance: Random, member: Reservist, place: int, today: date) -> None:
    last = min(member.stay_until, today)
    member.left_on = some_day(chance, member.enrolled_on + timedelta(days=60), last)
    member.left_ground = _GROUNDS[place % len(_GROUNDS)]
    member.left_decision = f"Учебное решение № {place + 1} от {member.left_on:%d.%m.%Y}"


def _applicants(session: Session) -> list[Application]:
    """A few applications of the latest intake, far apart in its list."""
    newest = session.execute(
        select(col(Intake.id))
        .join(Application, col(Application.intake_id) == col(Intake.id))
        .order_by(col(Intake.as_of).desc(), col(Intake.id).desc())
        .limit(1)
    ).scalar()
    wanted = select(col(Application.id)).where(col(Application.intake_id) == newest)
    ids = session.execute(wanted.order_by(col(Application.id))).scalars().all()
    chosen = [ids[place * 37 + 11] for place in range(_APPLY_AGAIN) if place * 37 + 11 < len(ids)]
    found = session.execute(select(Application).where(col(Application.id).in_(chosen)))
    return list(found.scalars())


def _apply_again(applications: Sequence[Application], members: Sequence[Reservist]) -> None:
    """Make members of those who applied, with their names and numbers."""
    for application, member in zip(applications, members, strict=False):
        name = full_name(application.surname, application.given_name, application.patronymic)
        same = new_member(
            iin=application.iin,
            full_name=name,
            enrolled_on=member.enrolled_on,
            stay_until=member.stay_until,
        )
        member.iin, member.full_name, member.birth_date, member.sex = (
            same.iin,
            same.full_name,
            same.birth_date,
            same.sex,
        )
        member.search_key, member.sort_key = same.search_key, same.sort_key
        member.region_code = application.region_code


class _PostBox:
    """Hands out as many appointments of each kind as the published figures have."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._employers = _shuffled(chance, {kind: count for kind, (count, _) in _EMPLOYERS.items()})
        self._kinds = _shuffled(chance, {kind: count for kind, (count, _) in _POSTS.items()})

    def of(self, member: Reservist, today: date) -> Iterator[ReserveAppointment]:
        """The appointments of one member; the last is the one he counts by."""
        chance = self._chance
        last = min(member.stay_until, today) - timedelta(days=5)
        waits = min(int(chance.expovariate(1 / 260)) + 20, (last - member.enrolled_on).days)
        begin = member.enrolled_on + timedelta(days=waits)
        if happens(chance, 0.2) and (last - begin).days > 250:  # noqa: PLR2004 - room for two posts
            moved = begin + timedelta(days=chance.randint(120, (last - begin).days))
            employer, kind = (
                chance.choice(tuple(EmployerKind)),
                chance.choice((PostKind.CORPS_B, PostKind.OTHER)),
            )
            earlier = self._made(member, employer, kind, begin)
            earlier.to_date, earlier.end_reason = moved - timedelta(days=1), "перевод"
            yield earlier
            begin = moved
        counted = self._made(member, next(self._employers), next(self._kinds), begin)
        if happens(chance, 0.12):
            counted.to_date = some_day(chance, begin + timedelta(days=3), today - timedelta(days=1))
            counted.end_reason = "по соглашению сторон"
        yield counted

    def _made(
        self, member: Reservist, employer: EmployerKind, kind: PostKind, begin: date
    ) -> ReserveAppointment:
        return ReserveAppointment(
            reservist_id=stored_id(member.id),
            organization=self._chance.choice(_EMPLOYERS[employer][1]),
            employer=employer,
            post=self._chance.choice(_POSTS[kind][1]),
            post_kind=kind,
            from_date=begin,
            order_number=f"{self._chance.randint(1, 400)}-ж/қ",
            account=_ACCOUNT,
        )


def _shuffled(chance: Random, counts: dict[Kind, int]) -> Iterator[Kind]:
    everything = [kind for kind, count in counts.items() for _ in range(count)]
    chance.shuffle(everything)
    return iter(everything)
