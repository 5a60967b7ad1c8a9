"""Facts about officials for sheets, cards and packets, in a fixed number of statements."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain import iin as iins
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.names import full_name
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import DatePrecision
from evalapp.domain.tenure import Stint, time_in_post
from evalapp.entities.base import stored_id
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
from evalapp.exchange.person_values import EducationFact, JobFact, NoteFact, PersonFacts, same
from evalapp.services.official_rows import body_name, post_title, region_names
from evalapp.storage.batches import batches


def official_facts(session: Session, person_ids: Sequence[int], today: date) -> dict[int, PersonFacts]:
    """Facts of these people of the register as of ``today``, by number; unknown numbers are left out."""
    register = Register(session, person_ids)
    return {number: register.facts(number, today) for number in person_ids if number in register.people}


class Register:
    """Records of some people, read once."""

    def __init__(self, session: Session, person_ids: Sequence[int]) -> None:
        self.people: dict[int, Person] = {}
        self._tenures: dict[int, list[tuple[Appointment, Position, Organization]]] = defaultdict(list)
        self._beside: dict[Any, dict[int, list[Any]]] = {}
        self._regions = region_names(session)
        for some in batches(list(dict.fromkeys(person_ids))):
            found = session.execute(select(Person).where(col(Person.id).in_(some))).scalars()
            self.people |= {stored_id(person.id): person for person in found}
            self._read_tenures(session, some)
            for kind in (Education, Employment, PersonLanguage, Award, Sanction):
                self._read_beside(session, kind, some)

    def facts(self, number: int, today: date) -> PersonFacts:
        """Everything about one person; of posts that go on the newest that is not acting is his post."""
        person = self.people[number]
        current = self._current(number, today)
        now: dict[str, Any] = {}
        if current is not None:
            held, position, body = current
            stint = Stint(body.kind, held.from_date, held.to_date)
            now = {
                "post": post_title(position),
                "body": body_name(body, self._regions),
                "since": _said(held.from_date, held.from_precision),
                "time_in_post": time_in_post(stint, today),
                "is_acting": held.acting,
                "portfolio": held.portfolio or "",
            }
        return PersonFacts(
            subject=SubjectKind.OFFICIAL,
            record_id=number,
            person_id=number,
            name=name_of(person),
            iin=iins.mask(person.iin),
            birth_date=person.birth_date,
            age=age_on(person.birth_date, today),
            citizenship=person.citizenship or "",
            service=person.service_years_text or "",
            education=self.education(number),
            languages=tuple((known.language, known.level) for known in self._of(PersonLanguage, number)),
            jobs=self.jobs(number, today),
            awards=tuple(NoteFact(one.title, one.awarded_on) for one in self._of(Award, number)),
            sanctions=tuple(
                NoteFact(one.ground, one.imposed_on, one.lifted_on) for one in self._of(Sanction, number)
            ),
            **now,
        )

    def education(self, number: int) -> tuple[EducationFact, ...]:
        """Courses of education in the order in which they were entered."""
        return tuple(
            EducationFact(one.level, one.institution, one.speciality, one.graduation_year)
            for one in self._of(Education, number)
        )

    def jobs(self, number: int, today: date) -> tuple[JobFact, ...]:
        """Appointments of the register and jobs outside it, newest first."""
        jobs = [
            JobFact(
                since=_said(held.from_date, held.from_precision),
                until=_said(held.to_date, held.to_precision),
                is_present=held.to_date is None or held.to_date >= today,
                post=post_title(position),
                body=body_name(body, self._regions),
                start=held.from_date,
                end=held.to_date,
                kind=body.kind,
            )
            for held, position, body in self._tenures[number]
        ]
        jobs += [_employment(one) for one in self._of(Employment, number)]
        return newest_first(jobs)

    def _current(self, number: int, today: date) -> tuple[Appointment, Position, Organization] | None:
        held = [
            one
            for one in self._tenures[number]
            if (one[0].from_date is None or one[0].from_date <= today)
            and (one[0].to_date is None or one[0].to_date >= today)
        ]
        return min(held, key=lambda one: one[0].acting, default=None)

    def _read_tenures(self, session: Session, ids: Sequence[int]) -> None:
        found = session.execute(
            select(Appointment, Position, Organization)
            .join(Position, col(Position.id) == col(Appointment.position_id))
            .join(Organization, col(Organization.id) == col(Appointment.organization_id))
            .where(col(Appointment.person_id).in_(ids))
            .order_by(col(Appointment.from_date).desc().nulls_last(), col(Appointment.id).desc())
        )
        for held, position, body in found:
            self._tenures[held.person_id].append((held, position, body))

    def _read_beside(self, session: Session, kind: Any, ids: Sequence[int]) -> None:
        kept = self._beside.setdefault(kind, defaultdict(list))
        for one in session.execute(select(kind).where(kind.person_id.in_(ids)).order_by(kind.id)).scalars():
            kept[one.person_id].append(one)

    def _of(self, kind: Any, number: int) -> Sequence[Any]:
        return self._beside.get(kind, {}).get(number, ())


def name_of(person: Person) -> Trilingual:
    """The name in the spelling of each language, where the register has one of its own."""
    plain = full_name(person.surname, person.given_name, person.patronymic)
    return Trilingual(person.full_name_kk or plain, person.full_name_ru or plain, plain)


def age_on(born_on: date | None, today: date) -> int | None:
    """Full years; somebody born on 29 February has the birthday on 1 March in common years."""
    if born_on is None:
        return None
    return today.year - born_on.year - ((today.month, today.day) < (born_on.month, born_on.day))


def newest_first(jobs: Iterable[JobFact]) -> tuple[JobFact, ...]:
    """Jobs by their start, the latest first, those without a known start last; repeated ones once."""
    kept: dict[tuple[object, ...], JobFact] = {}
    for job in jobs:
        kept.setdefault((job.start, job.post.ru.casefold(), job.body.ru.casefold()), job)
    return tuple(sorted(kept.values(), key=lambda job: job.start or date.min, reverse=True))


def _employment(one: Employment) -> JobFact:
    return JobFact(
        since=_said(one.from_date, one.from_precision),
        until=_said(one.to_date, one.to_precision),
        is_present=one.to_present,
        post=same(one.post),
        body=same(one.organization_text),
        start=one.from_date,
        end=one.to_date,
    )


def _said(day: date | None, precision: DatePrecision | None) -> str:
    return "" if day is None else str(PartialDate(day, precision or DatePrecision.DAY))
