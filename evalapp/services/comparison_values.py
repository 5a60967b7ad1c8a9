"""What is known of somebody who stands beside others: card, place in the reserve, application."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.eligibility import full_years
from evalapp.domain.errors import NotFound
from evalapp.domain.reference import PositionCategory
from evalapp.entities.membership import Reservist
from evalapp.entities.register import Person
from evalapp.entities.reserve import Application
from evalapp.services.candidate_facts import candidates_on
from evalapp.services.candidate_values import Candidate
from evalapp.services.official_cards import EducationLine, OfficialCard, card_of
from evalapp.services.tenure import tenure_rules


@dataclass(frozen=True, slots=True)
class Compared:
    """One of the people; ``card`` None for somebody who is not in the register."""

    one: Candidate
    card: OfficialCard | None
    birth_date: date | None
    education: tuple[EducationLine, ...]
    today: date

    @property
    def age(self) -> int | None:
        """Age in full years today, None where the birth date is not known."""
        return None if self.birth_date is None else full_years(self.birth_date, self.today)


def compared_people(
    session: Session,
    person_ids: Sequence[int],
    reservist_ids: Sequence[int],
    today: date,
    category: PositionCategory | None,
    *,
    with_members: bool,
) -> tuple[Compared, ...]:
    """The wanted people in the order of names, see :func:`candidates_on`.

    Raises NotFound when one of them is not there (any more).
    """
    persons = {
        person.iin: person
        for person in session.execute(select(Person).where(col(Person.id).in_(person_ids))).scalars()
    }
    members = {
        member.iin: member
        for member in session.execute(select(Reservist).where(col(Reservist.id).in_(reservist_ids))).scalars()
    }
    people = candidates_on(session, today, category, among={*persons, *members}, with_members=with_members)
    if len(people) != len({*persons, *members}) or len(persons) != len(set(person_ids)):
        raise NotFound
    by_person = {person.id: person for person in persons.values()}
    return tuple(_compared(session, one, by_person, today) for one in people)


def _compared(session: Session, one: Candidate, persons: dict[int | None, Person], today: date) -> Compared:
    person = persons.get(one.person_id)
    card = card_of(session, person, today=today, rules=tenure_rules(today)) if person is not None else None
    if card is not None:
        return Compared(one, card, card.fields.birth_date, card.education, today)
    assert one.reserve is not None, "not in the register, so in the reserve"
    member = session.get(Reservist, one.reserve.reservist_id)
    number = one.reserve.application_id
    application = session.get(Application, number) if number is not None else None
    born_on = member.birth_date if member is not None else None
    education: tuple[EducationLine, ...] = ()
    if application is not None:
        born_on = application.birth_date or born_on
        level, year = application.education_level, application.graduation_year
        if level is not None or year is not None:
            education = (EducationLine(level, application.institution or "", "", year),)
    return Compared(one, None, born_on, education, today)
