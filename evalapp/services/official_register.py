"""The part of the register that an imported list of officials is about, found by IIN and by words."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from evalapp.domain.names import fold
from evalapp.domain.reference import OrganizationKind
from evalapp.entities.register import Appointment, Education, Organization, Person, Position
from evalapp.exchange.officials_xlsx import OfficialRecord
from evalapp.exchange.words import one_of
from evalapp.storage.batches import batches

_CITIES = {"deputy_akim_region": "deputy_akim_city", "first_deputy_akim_region": "first_deputy_akim_city"}
_ANYWHERE = {"deputy_akim": "deputy_akim_region", "first_deputy_akim": "first_deputy_akim_region"}


@dataclass(slots=True)
class Known:
    """What the register holds of one person."""

    person: Person
    appointments: list[Appointment]
    educations: list[Education]


class Register:
    """The part of the register that a file is about."""

    def __init__(self, session: Session, records: Sequence[OfficialRecord]) -> None:
        self.people: dict[str, Known] = {}
        for iins in batches({record.iin for record in records}):
            for person in session.exec(select(Person).where(col(Person.iin).in_(iins))):
                self.people[person.iin] = Known(person, [], [])
        self._load_belongings(session)
        self._bodies: dict[str, Organization] = {}
        self._akimats: dict[str, Organization] = {}
        for body in session.exec(select(Organization).order_by(col(Organization.id).desc())):
            self.know_body(body)
        self._posts: dict[str, Position] = {}
        for post in session.exec(select(Position).order_by(col(Position.id).desc())):
            self.know_post(post)

    def know_body(self, body: Organization) -> None:
        """Find ``body`` from now on."""
        for name in (body.name_kk, body.name_ru, body.name_en):
            if key := fold(name):
                self._bodies[key] = body
        if body.kind is OrganizationKind.AKIMAT and body.region_code:
            self._akimats[body.region_code] = body

    def know_post(self, post: Position) -> None:
        """Find ``post`` from now on."""
        for name in (post.code, post.title_kk, post.title_ru, post.title_en):
            if key := fold(name):
                self._posts[key] = post

    def body_of(self, record: OfficialRecord) -> Organization | None:
        """The body that the record names, when the register has it."""
        if record.region_code and (akimat := self._akimats.get(record.region_code)) is not None:
            return akimat
        if record.organization is None:
            return None
        names = (record.organization, *record.organization.split("/"))
        return next((body for name in names if (body := self._bodies.get(fold(name))) is not None), None)

    def post_of(self, record: OfficialRecord) -> Position | None:
        """The post that the record names, when the register has it."""
        code = post_code(record)
        if code is not None and (post := self._posts.get(fold(code))) is not None:
            return post
        return self._posts.get(fold(record.position)) if record.position else None

    def present_posts(self, iin: str) -> list[Appointment]:
        """The person's appointments that go on."""
        known = self.people.get(iin)
        return [item for item in known.appointments if item.to_date is None] if known else []

    def _load_belongings(self, session: Session) -> None:
        by_id = {known.person.id: known for known in self.people.values()}
        for ids in batches(number for number in by_id if number is not None):
            for post in session.exec(select(Appointment).where(col(Appointment.person_id).in_(ids))):
                by_id[post.person_id].appointments.append(post)
            for course in session.exec(select(Education).where(col(Education.person_id).in_(ids))):
                by_id[course.person_id].educations.append(course)


def post_code(record: OfficialRecord) -> str | None:
    """The shipped post of a record: whether of a region or of a city, its body decides."""
    code = record.position_code
    if code in _ANYWHERE and record.region_code is not None:
        code = _ANYWHERE[code]
    if code in _CITIES and record.region_code in one_of("city_codes"):
        return _CITIES[code]
    return code
