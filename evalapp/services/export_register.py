"""From the register to what its workbook is written from."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.numbers import rounded
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import DatePrecision
from evalapp.entities.register import Appointment, Person
from evalapp.exchange.document_words import Words
from evalapp.exchange.register_xlsx import RegisterLine
from evalapp.services.assessees import appointments_at
from evalapp.services.official_rows import OfficialQuery, OfficialRow, page_of
from evalapp.services.tenure import tenure_rules
from evalapp.storage.batches import batches


def register_lines(
    session: Session, query: OfficialQuery, words: Words, *, today: date, is_masked: bool
) -> list[RegisterLine]:
    """The lines that ``query`` shows, without its limit."""
    whole = replace(query, offset=0, limit=None)
    rows = page_of(session, whole, today=today, rules=tenure_rules(today)).rows
    numbers = [row.person_id for row in rows]
    persons = _persons(session, numbers)
    appointments = _appointments(session, appointments_at(session, numbers, today))
    return [
        _line(row, persons[row.person_id], appointments.get(row.person_id), words, is_masked=is_masked)
        for row in rows
    ]


def _line(
    row: OfficialRow, person: Person, appointment: Appointment | None, words: Words, *, is_masked: bool
) -> RegisterLine:
    return RegisterLine(
        full_name=row.full_name,
        iin=row.iin if is_masked else person.iin,
        birth_date=person.birth_date,
        sex="" if person.sex is None else words.term(person.sex.value),
        body="" if row.body is None else words.pick(row.body),
        post="" if row.post is None else words.pick(row.post),
        since=_since(appointment) if appointment else None,
        time_in_post="" if row.time_in_post is None else words.time_in_post(row.time_in_post),
        portfolio=(appointment.portfolio if appointment else None) or "",
        order_number=(appointment.order_number if appointment else None) or "",
        total=_printed(row.total),
        low=_printed(row.low),
        high=_printed(row.high),
        campaign=row.campaign or "",
    )


def _since(appointment: Appointment) -> date | str | None:
    if appointment.from_date is None:
        return None
    precision = appointment.from_precision or DatePrecision.DAY
    if precision is DatePrecision.DAY:
        return appointment.from_date
    return str(PartialDate(appointment.from_date, precision))


def _printed(value: float | None) -> Decimal | None:
    return None if value is None else rounded(value)


def _persons(session: Session, numbers: Sequence[int]) -> dict[int, Person]:
    found: dict[int, Person] = {}
    for some in batches(numbers):
        wanted = select(Person).where(col(Person.id).in_(some))
        found |= {person.id or 0: person for person in session.execute(wanted).scalars()}
    return found


def _appointments(session: Session, by_person: dict[int, int]) -> dict[int, Appointment]:
    """{person: appointment} from {person: number of the appointment}."""
    found: dict[int, Appointment] = {}
    for some in batches(sorted(by_person.values())):
        wanted = select(Appointment).where(col(Appointment.id).in_(some))
        found |= {one.person_id: one for one in session.execute(wanted).scalars()}
    return found
