"""What goes on with the demonstration's present members: mentors, plans, bodies that consider them."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random

from evalapp.domain.membership import ConsiderationEnd, PlanItemKind
from evalapp.domain.names import full_name
from evalapp.entities.base import Entity, stored_id
from evalapp.entities.membership import Consideration, Mentorship, PlanItem, Reservist
from evalapp.services.demo_names import happens, invented_names

_ACCOUNT = "officer"
_BODIES = ("Учебное министерство «Образец»", "«Үлгі» агенттігі", "АО «НК «Шаблон»", "Аппарат акима «Эскиз»")
_CONSIDERED_FOR = ("директор департамента", "басқарма басшысы", "заместитель акима", "бас маман")
_MENTOR_POSTS = ("вице-министр", "аппарат басшысы", "руководитель аппарата", "аким орынбасары")
_ITEMS = (
    (PlanItemKind.TRAINING, "Учебный пример: курс проектного управления"),
    (PlanItemKind.TRAINING, "Оқу мысалы: мемлекеттік сатып алу курсы"),
    (PlanItemKind.INTERNSHIP, "Учебный пример: стажировка в центральном органе"),
    (PlanItemKind.ASSIGNMENT, "Оқу мысалы: аймақ бюджетіне талдау"),
    (PlanItemKind.MENTORING, "Учебный пример: встречи с наставником раз в месяц"),
    (PlanItemKind.OTHER, "Оқу мысалы: жұртшылық алдында баяндама"),
)
_EVIDENCE = ("свидетельство", "сертификат", "отчёт наставнику", "есеп")


def member_work(chance: Random, members: Sequence[tuple[Reservist, bool]], today: date) -> Iterator[Entity]:
    """Records of members who are in the reserve on ``today``; the flag says who has been appointed."""
    names = invented_names(chance)
    for member, is_appointed in members:
        if member.left_on is not None:
            continue
        if happens(chance, 0.8):
            surname, given, patronymic, _ = next(names)
            yield Mentorship(
                reservist_id=stored_id(member.id),
                name=full_name(surname, given, patronymic),
                post=chance.choice(_MENTOR_POSTS),
                since=member.enrolled_on + timedelta(days=chance.randint(5, 60)),
            )
        yield from _plan(chance, member, today)
        if not is_appointed:
            yield from _considerations(chance, member, today)


def _plan(chance: Random, member: Reservist, today: date) -> Iterator[PlanItem]:
    for kind, title in chance.sample(_ITEMS, chance.randint(2, 4)):
        due_on = member.enrolled_on + timedelta(days=chance.randint(90, 900))
        is_done = due_on < today and happens(chance, 0.85)
        yield PlanItem(
            reservist_id=stored_id(member.id),
            kind=kind,
            title=title,
            due_on=due_on,
            done_on=due_on - timedelta(days=chance.randint(0, 20)) if is_done else None,
            evidence=chance.choice(_EVIDENCE) if is_done else "",
            account=_ACCOUNT,
        )


def _considerations(chance: Random, member: Reservist, today: date) -> Iterator[Consideration]:
    """One that ended, now and then, and one that goes on for about every third."""
    if happens(chance, 0.3) and (today - member.enrolled_on).days > 200:  # noqa: PLR2004
        since = member.enrolled_on + timedelta(days=chance.randint(30, 120))
        yield Consideration(
            reservist_id=stored_id(member.id),
            organization=chance.choice(_BODIES),
            post=chance.choice(_CONSIDERED_FOR),
            since=since,
            expires_on=since + timedelta(days=30),
            ended_on=since + timedelta(days=chance.randint(5, 25)),
            end=chance.choice((ConsiderationEnd.DECLINED_BY_BODY, ConsiderationEnd.DECLINED_BY_RESERVIST)),
            account=_ACCOUNT,
        )
    if happens(chance, 0.35):
        since = today - timedelta(days=chance.randint(2, 25))
        yield Consideration(
            reservist_id=stored_id(member.id),
            organization=chance.choice(_BODIES),
            post=chance.choice(_CONSIDERED_FOR),
            since=since,
            expires_on=since + timedelta(days=30),
            account=_ACCOUNT,
        )
