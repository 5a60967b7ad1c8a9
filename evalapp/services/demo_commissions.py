"""Commissions of the demonstration: a national one and one of an akimat, with invented members."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.commission import CommissionKind, MemberRole
from evalapp.domain.commission_fields import CommissionFields, MemberFields
from evalapp.domain.language import Trilingual
from evalapp.domain.reference import OrganizationKind
from evalapp.entities.base import stored_id
from evalapp.entities.register import Organization
from evalapp.services.commission_members import add_member, members_on
from evalapp.services.commissions import add_commission
from evalapp.services.demo_names import invented_names

REGION = "31"
"""Code of the region whose akimat has a commission in the demonstration."""

_RULE = "personnel_commission"

_NATIONAL_POSTS = (
    "Руководитель учебного ведомства",
    "Заместитель руководителя учебного ведомства",
    "Вымышленный советник по кадровой политике",
    "Представитель учебного агентства",
    "Директор примерного департамента",
    "Председатель образцового комитета",
    "Ректор учебной академии",
    "Представитель вымышленного парламента",
    "Руководитель шаблонного центра",
    "Председатель примерной палаты",
    "Независимый эксперт учебной базы",
)
_REGIONAL_POSTS = (
    "Руководитель аппарата примерного акимата",
    "Руководитель учебного управления экономики",
    "Руководитель вымышленного управления образования",
    "Секретарь примерного маслихата",
    "Представитель учебного департамента",
    "Председатель шаблонного общественного совета",
    "Руководитель образцовой палаты",
    "Ректор примерного университета",
    "Независимый эксперт учебной базы",
)


@dataclass(frozen=True, slots=True)
class DemoCommissions:
    """Ids of the commissions."""

    national: int
    regional: int


def add_commissions(session: Session, chance: Random, *, today: date) -> DemoCommissions:
    """Set up both commissions with chairs, voting members, a substitute, secretaries and an observer.

    Terms began about two years before ``today``; one of them ends within the warning.
    """
    since = date(today.year - 2, 2, 1)
    national = add_commission(
        session,
        CommissionFields(
            name=Trilingual(
                "Республикалық кадр комиссиясы (оқу базасы)",
                "Республиканская кадровая комиссия (учебная)",
                "National personnel commission (invented)",
            ),
            kind=CommissionKind.NATIONAL,
            act=f"Учебное распоряжение № 12 от {since:%d.%m.%Y}",
            rule_code=_RULE,
            valid_from=since,
        ),
    )
    body = _akimat(session)
    regional = add_commission(
        session,
        CommissionFields(
            name=Trilingual(
                "Әкімдіктің кадр комиссиясы (оқу базасы)",
                "Кадровая комиссия акимата (учебная)",
                "Personnel commission of an akimat (invented)",
            ),
            kind=CommissionKind.REGIONAL,
            organization_id=stored_id(body.id),
            region_code=body.region_code,
            act=f"Учебное распоряжение акима № 7 от {since:%d.%m.%Y}",
            rule_code=_RULE,
            for_official_use=False,
            valid_from=since,
        ),
    )
    names = invented_names(chance)

    def name() -> str:
        surname, given, patronymic, _sex = next(names)
        return " ".join(part for part in (surname, given, patronymic) if part)

    for commission_id, posts in ((national, _NATIONAL_POSTS), (regional, _REGIONAL_POSTS)):
        _fill(session, commission_id, [(name(), post) for post in posts], since, today)
        _add_others(session, commission_id, name(), name(), since)
    _add_substitute(session, national, name(), since)
    return DemoCommissions(national, regional)


def _akimat(session: Session) -> Organization:
    wanted = select(Organization).where(
        col(Organization.kind) == OrganizationKind.AKIMAT, col(Organization.region_code) == REGION
    )
    body: Organization = session.execute(wanted.order_by(col(Organization.id)).limit(1)).scalar_one()
    return body


def _fill(
    session: Session, commission_id: int, people: list[tuple[str, str]], since: date, today: date
) -> None:
    """Chair, deputy chair, members; the term of the last one ends soon."""
    roles = [MemberRole.CHAIR, MemberRole.DEPUTY_CHAIR] + [MemberRole.MEMBER] * (len(people) - 2)
    for place, (role, (name, post)) in enumerate(zip(roles, people, strict=True)):
        is_last = place == len(people) - 1
        until = today + timedelta(days=40) if is_last else None
        add_member(
            session, commission_id, MemberFields(role=role, name=name, post=post, since=since, until=until)
        )


def _add_others(session: Session, commission_id: int, secretary: str, observer: str, since: date) -> None:
    for role, name, post in (
        (MemberRole.SECRETARY, secretary, "Консультант учебной кадровой службы"),
        (MemberRole.OBSERVER, observer, "Наблюдатель от вымышленного общественного совета"),
    ):
        add_member(session, commission_id, MemberFields(role=role, name=name, post=post, since=since))


def _add_substitute(session: Session, commission_id: int, name: str, since: date) -> None:
    """Somebody sits for the fifth member when that one is absent."""
    seat = members_on(session, commission_id, since)[4]
    fields = MemberFields(
        role=MemberRole.MEMBER,
        name=name,
        post="Заместитель директора примерного департамента",
        since=since,
        substitute_for_id=seat.id,
    )
    add_member(session, commission_id, fields)
