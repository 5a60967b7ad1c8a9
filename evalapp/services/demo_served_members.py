"""Members of the reserve whom the demonstration's register of officials knows as well, with a portrait."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.membership import EmployerKind
from evalapp.domain.reference import DatePrecision, EducationLevel, OrganizationKind, Sex
from evalapp.entities.base import stored_id
from evalapp.entities.membership import ReserveAppointment, Reservist
from evalapp.entities.register import Appointment, Education, Organization, Person, Position
from evalapp.exchange.sample_portrait import sample_portrait
from evalapp.services.persons import set_keys
from evalapp.storage.audit import bulk_insert

_SERVES = {
    EmployerKind.CENTRAL: (OrganizationKind.MINISTRY, "department_director"),
    EmployerKind.LOCAL: (OrganizationKind.AKIMAT, "administration_head"),
    EmployerKind.NATIONAL_COMPANY: (OrganizationKind.OTHER, "board_member"),
    EmployerKind.OTHER: (OrganizationKind.OTHER, "lecturer"),
}
"""Employer of a member → kind of body in the register, code of a post there."""
_GRADUATED_AT = 22


def enter_in_register(session: Session, member_ids: Sequence[int]) -> None:
    """Enter those of them who were appointed into the register, with their last post in the reserve."""
    served = select(ReserveAppointment, Reservist).join(
        Reservist, col(Reservist.id) == col(ReserveAppointment.reservist_id)
    )
    in_order = col(Reservist.id), col(ReserveAppointment.from_date)
    found = session.execute(served.where(col(Reservist.id).in_(member_ids)).order_by(*in_order))
    last = {stored_id(member.id): (member, service) for service, member in found}
    people = [_person(member, place) for place, (member, _) in enumerate(last.values())]
    bulk_insert(session, people)
    posts = _Posts(session)
    records: list[Appointment | Education] = []
    for person, (_, service) in zip(people, last.values(), strict=True):
        records += [_appointment(person, service, posts), _education(person)]
    bulk_insert(session, records)


class _Posts:
    """Bodies and posts of the register, each body once before any comes again."""

    def __init__(self, session: Session) -> None:
        self._posts = {post.code: post for post in session.execute(select(Position)).scalars()}
        bodies = session.execute(select(Organization).order_by(col(Organization.id))).scalars().all()
        kinds = {kind for kind, _ in _SERVES.values()}
        self._bodies = {kind: [body for body in bodies if body.kind is kind] for kind in kinds}

    def next_for(self, employer: EmployerKind) -> tuple[Organization, Position]:
        kind, code = _SERVES[employer]
        body = self._bodies[kind].pop(0)
        self._bodies[kind].append(body)
        return body, self._posts[code]


def _person(member: Reservist, place: int) -> Person:
    surname, given_name, *patronymic = member.full_name.split(" ")
    person = Person(
        iin=member.iin,
        surname=surname,
        given_name=given_name,
        patronymic=" ".join(patronymic) or None,
        birth_date=member.birth_date,
        sex=member.sex,
        citizenship="KZ",
        photo=sample_portrait(place, is_woman=member.sex is Sex.FEMALE),
        legal_ground="Учебные данные: лицо вымышлено",
    )
    set_keys(person)
    return person


def _appointment(person: Person, service: ReserveAppointment, posts: _Posts) -> Appointment:
    """The post in the register; the one in the reserve is named after it."""
    body, post = posts.next_for(service.employer)
    service.organization_id = body.id
    service.organization, service.post = body.name_ru, post.title_ru
    return Appointment(
        person_id=stored_id(person.id),
        position_id=stored_id(post.id),
        organization_id=stored_id(body.id),
        from_date=service.from_date,
        from_precision=DatePrecision.DAY,
        to_date=service.to_date,
        to_precision=None if service.to_date is None else DatePrecision.DAY,
        order_number=service.order_number,
    )


def _education(person: Person) -> Education:
    assert person.birth_date is not None
    return Education(
        person_id=stored_id(person.id),
        level=EducationLevel.MASTER,
        institution="Университет «Үлгі»",
        speciality="Государственное управление",
        graduation_year=person.birth_date.year + _GRADUATED_AT,
    )
