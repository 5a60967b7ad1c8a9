from datetime import date, timedelta

import pytest
from sqlmodel import Session, col, select

from evalapp.domain.decision import DecisionKind, DecisionResult
from evalapp.domain.decision_fields import DecisionFields
from evalapp.entities.base import stored_id
from evalapp.entities.register import Appointment, Organization
from evalapp.services.decision_rows import DecisionQuery
from evalapp.services.decisions import DecisionService
from tests.services.sitting_builder import HELD, build_sitting


@pytest.fixture
def sitting(db, officer):
    made = build_sitting(db, officer)
    made.propose(0, DecisionKind.RELEASE)
    made.open()
    return made


def body_of(session: Session, person_id: int) -> int:
    wanted = select(Appointment).where(
        col(Appointment.person_id) == person_id, col(Appointment.to_date).is_(None)
    )
    return session.exec(wanted).one().organization_id


def move(session: Session, person_id: int, day: date) -> int:
    """Put a person into the same post of another body; returns the body."""
    wanted = select(Appointment).where(
        col(Appointment.person_id) == person_id, col(Appointment.to_date).is_(None)
    )
    held = session.exec(wanted).one()
    other = Organization(
        name_kk="Жаңа мысал министрлігі",
        name_ru="Новое примерное министерство",
        kind=session.get_one(Organization, held.organization_id).kind,
    )
    session.add(other)
    session.flush()
    held.to_date, held.to_precision = day - timedelta(days=1), held.from_precision
    session.add(
        Appointment(
            person_id=person_id,
            position_id=held.position_id,
            organization_id=stored_id(other.id),
            from_date=day,
            from_precision=held.from_precision,
        )
    )
    return stored_id(other.id)


def test_a_decision_is_about_the_post_held_on_the_day_of_the_meeting(db, officer, sitting):
    service, person = DecisionService(db, officer), sitting.campaign.persons[0]
    with db.transaction() as session:
        before = body_of(session, person)
        after = move(session, person, HELD)
    sitting.vote(sitting.items[0], "fffff")
    service.enter(sitting.items[0], DecisionFields(result=DecisionResult.ADOPTED, reason="Үлгі себеп."))
    sitting.sign()
    (row,) = service.rows(DecisionQuery(person_id=person))
    assert row.basis.level == 4  # what the assessment found stays what it was
    assert row.basis.body is not None
    assert row.basis.body.ru == "Новое примерное министерство"
    assert service.rows(DecisionQuery(bodies=frozenset({after}))) == (row,)
    assert not service.rows(DecisionQuery(bodies=frozenset({before})))
