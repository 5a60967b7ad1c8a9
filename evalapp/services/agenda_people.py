"""Who the people of an agenda are: names in each language, and where they serve."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.language import Trilingual
from evalapp.domain.names import full_name
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import AgendaItem
from evalapp.entities.membership import Reservist
from evalapp.entities.register import Appointment, Organization, Person, Position
from evalapp.entities.reserve import Application, Intake, IntakeDirection
from evalapp.services.assessees import appointments_at
from evalapp.services.member_rows import member_rows
from evalapp.services.official_query import body_name, post_title, region_names
from evalapp.services.register_names import names_of_bodies, titles_of_posts
from evalapp.services.trilingual import trilingual
from evalapp.storage.batches import batches


@dataclass(frozen=True, slots=True)
class Serving:
    """Where somebody serves: his post and its body, None = not known."""

    post: Trilingual | None = None
    body: Trilingual | None = None


NOWHERE = Serving()


class AgendaPeople:
    """The people of some items as they are on ``day``, read in a fixed number of statements a portion."""

    def __init__(self, session: Session, items: Sequence[AgendaItem], day: date) -> None:
        people = _given(item.person_id for item in items)
        self._names = person_names(session, people)
        self._serving = serving_on(session, people, day)
        self._applicants = _applicants(session, {item.application_id for item in items})
        members = sorted(_given(item.reservist_id for item in items))
        self._members = {row.id: row for row in member_rows(session, day, ids=members)} if members else {}
        self._posts = titles_of_posts(session, (item.position_id for item in items))
        self._bodies = names_of_bodies(session, (item.organization_id for item in items))

    def name(self, item: AgendaItem) -> Trilingual:
        """The name of an item's person, or the subject of a question without one."""
        if item.person_id in self._names:
            return self._names[item.person_id]
        if item.reservist_id in self._members:
            return _alike(self._members[item.reservist_id].full_name)
        if item.application_id in self._applicants:
            return self._applicants[item.application_id][0]
        return _alike(item.subject_name)

    def serving(self, item: AgendaItem) -> Serving:
        """Where an item's person serves; of an applicant the direction, or the intake, he stands in."""
        if item.reservist_id in self._members:
            post = self._members[item.reservist_id].post
            if post is not None and post.is_held:
                return Serving(_alike(post.post), _alike(post.organization))
        found = self._serving.get(item.person_id or 0, NOWHERE)
        if found is NOWHERE and item.application_id in self._applicants:
            return Serving(None, self._applicants[item.application_id][1])
        return found

    def target(self, item: AgendaItem) -> Serving:
        """What an item's person is proposed for."""
        post = self._posts.get(item.position_id) or _known(item.post)
        return Serving(post, self._bodies.get(item.organization_id) or _known(item.organization))


def person_names(session: Session, ids: Iterable[int]) -> dict[int, Trilingual]:
    """{person: his name as the register spells it in each language}."""
    found: dict[int, Trilingual] = {}
    for some in batches(sorted(set(ids))):
        wanted = select(
            col(Person.id),
            col(Person.surname),
            col(Person.given_name),
            col(Person.patronymic),
            col(Person.full_name_kk),
            col(Person.full_name_ru),
        ).where(col(Person.id).in_(some))
        for number, surname, given, patronymic, kk, ru in session.execute(wanted):
            plain = full_name(surname, given, patronymic)
            found[stored_id(number)] = Trilingual(kk or plain, ru or plain, plain)
    return found


def serving_on(session: Session, ids: Iterable[int], day: date) -> dict[int, Serving]:
    """{person: where he serves on ``day``}; people without a post are absent."""
    by_appointment = {number: person for person, number in appointments_at(session, ids, day).items()}
    regions = region_names(session)
    found: dict[int, Serving] = {}
    for some in batches(by_appointment):
        wanted = (
            select(col(Appointment.id), Position, Organization)
            .join(Position, col(Position.id) == col(Appointment.position_id))
            .join(Organization, col(Organization.id) == col(Appointment.organization_id))
            .where(col(Appointment.id).in_(some))
        )
        for number, position, body in session.execute(wanted):
            found[by_appointment[stored_id(number)]] = Serving(post_title(position), body_name(body, regions))
    return found


def persons_by_iin(session: Session, iins: Iterable[str]) -> dict[str, int]:
    """{IIN: person of the register}; others are absent."""
    found: dict[str, int] = {}
    for some in batches(sorted(set(iins))):
        wanted = select(col(Person.iin), col(Person.id)).where(col(Person.iin).in_(some))
        found |= {iin: stored_id(number) for iin, number in session.execute(wanted)}
    return found


def members_by_person(session: Session, person_ids: Iterable[int]) -> dict[int, int]:
    """{person: his stay in the reserve that began last}; who never was a member is absent."""
    found: dict[int, int] = {}
    for some in batches(sorted(set(person_ids))):
        wanted = (
            select(col(Person.id), col(Reservist.id))
            .join(Reservist, col(Reservist.iin) == col(Person.iin))
            .where(col(Person.id).in_(some))
            .order_by(col(Reservist.enrolled_on), col(Reservist.id))
        )
        found |= {stored_id(person): stored_id(number) for person, number in session.execute(wanted)}
    return found


def _applicants(
    session: Session, ids: Iterable[int | None]
) -> dict[int | None, tuple[Trilingual, Trilingual]]:
    """{application: (name, direction or intake)}."""
    found: dict[int | None, tuple[Trilingual, Trilingual]] = {}
    for some in batches(sorted(_given(ids))):
        wanted = (
            select(Application, col(Intake.name), IntakeDirection)
            .join(Intake, col(Intake.id) == col(Application.intake_id))
            .outerjoin(IntakeDirection, col(IntakeDirection.id) == col(Application.direction_id))
            .where(col(Application.id).in_(some))
        )
        for one, intake, direction in session.execute(wanted):
            name = _alike(full_name(one.surname, one.given_name, one.patronymic))
            found[one.id] = (name, _alike(intake) if direction is None else trilingual(direction))
    return found


def _given(ids: Iterable[int | None]) -> set[int]:
    return {number for number in ids if number is not None}


def _known(words: str) -> Trilingual | None:
    return _alike(words) if words else None


def _alike(words: str) -> Trilingual:
    return Trilingual(words, words, words)
