"""What was carried out stays in step with its decision and with what was decided since."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from evalapp.domain.decision import DecisionKind
from evalapp.domain.decision_effect import EffectChoices
from evalapp.domain.decision_fields import OrderFields
from evalapp.domain.errors import Refused
from evalapp.domain.meeting import SubjectKind
from evalapp.entities.decision import Decision
from evalapp.entities.register import Appointment
from evalapp.entities.reserve import Application, Verdict
from evalapp.services.decision_orders import DecisionOrderService
from evalapp.services.effects import EffectService
from evalapp.services.member_records import new_member
from tests.services.decision_builder import FIRST, NOW, Decided, add_official, places
from tests.services.selection_builder import add_selection

MONTH = timedelta(days=30)


@pytest.fixture
def effects(db, officer) -> EffectService:
    return EffectService(db, officer, clock=lambda: NOW)


@pytest.fixture
def decided(db) -> Decided:
    return Decided(db)


@pytest.fixture
def posts(db) -> tuple[list[int], list[int]]:
    with db.transaction() as session:
        return places(session)


@pytest.fixture
def official(db, posts) -> int:
    with db.transaction() as session:
        return add_official(session, "850101300013", date(2020, 1, 15), posts[0][0], posts[1][0])[0]


def confirm(effects: EffectService, *decisions: int) -> None:
    effects.apply(effects.preview(decisions))


def appointed(decided: Decided, official: int, posts, place: int, day: date) -> int:
    return decided.decide(
        SubjectKind.OFFICIAL,
        DecisionKind.APPOINT,
        person_id=official,
        position_id=posts[0][place],
        organization_id=posts[1][place],
        effective_on=day,
    )


def test_a_release_is_not_undone_beside_a_post_taken_up_since(effects, decided, official, posts):
    released = decided.decide(SubjectKind.OFFICIAL, DecisionKind.RELEASE, person_id=official)
    confirm(effects, released)
    confirm(effects, appointed(decided, official, posts, 1, FIRST + MONTH))
    found = effects.preview([decided.undo(released, FIRST + 2 * MONTH)]).lines[0]
    assert found.fault is not None
    assert found.fault.code == "effect_later_post"
    assert found.fault.params == {"day": f"{FIRST + MONTH:%d.%m.%Y}"}
    assert found.changes == ()


def test_a_post_that_was_to_end_anyway_is_not_held_beside_another(db, effects, decided, official, posts):
    with db.transaction() as session:
        held = session.execute(select(Appointment).where(Appointment.person_id == official)).scalar_one()
        held.to_date = FIRST + MONTH
    moved = appointed(decided, official, posts, 1, FIRST)
    confirm(effects, moved)
    with db.transaction() as session:
        session.add(
            Appointment(
                person_id=official,
                position_id=posts[0][2],
                organization_id=posts[1][2],
                from_date=FIRST + timedelta(days=10),
                acting=True,
            )
        )
    undoing = decided.undo(moved, FIRST + 2 * MONTH)
    assert effects.preview([undoing]).lines[0].fault is None


def test_the_later_of_two_appointments_is_undone_first(effects, decided, official, posts):
    earlier = appointed(decided, official, posts, 1, FIRST)
    confirm(effects, earlier)
    later = appointed(decided, official, posts, 2, FIRST + MONTH)
    confirm(effects, later)
    undoing = decided.undo(earlier, FIRST + 2 * MONTH)
    fault = effects.preview([undoing]).lines[0].fault
    assert fault is not None
    assert fault.code == "effect_record_changed"
    confirm(effects, decided.undo(later, FIRST + MONTH))
    assert effects.preview([undoing]).lines[0].fault is None


def test_an_exclusion_is_not_lifted_beside_a_new_stay(db, effects, decided):
    def enrol(first: date, last: date) -> int:
        with db.transaction() as session:
            member = new_member(
                iin="930101300019", full_name="Примеров Образец", enrolled_on=first, stay_until=last
            )
            session.add(member)
            session.flush()
            return member.id

    member = enrol(date(2025, 2, 1), date(2028, 1, 31))
    excluded = decided.decide(SubjectKind.RESERVIST, DecisionKind.EXCLUDE, reservist_id=member)
    grounds = EffectChoices(grounds={excluded: "own_request"})
    effects.apply(effects.preview([excluded], grounds), choices=grounds)
    enrol(FIRST + MONTH, FIRST + 12 * MONTH)
    fault = effects.preview([decided.undo(excluded, FIRST + 2 * MONTH)]).lines[0].fault
    assert fault is not None
    assert fault.code == "effect_member_already"


def test_lifting_an_exclusion_judges_applications_anew(db, effects, decided):
    (applicant,) = add_selection(db, 1).people
    with db.transaction() as session:
        application = session.get_one(Application, applicant)
        member = new_member(
            iin=application.iin,
            full_name="Примеров Образец",
            enrolled_on=date(2025, 2, 1),
            stay_until=date(2028, 1, 31),
        )
        session.add(member)
        session.flush()
        number = member.id
    excluded = decided.decide(SubjectKind.RESERVIST, DecisionKind.EXCLUDE, reservist_id=number)
    grounds = EffectChoices(grounds={excluded: "own_request"})
    effects.apply(effects.preview([excluded], grounds), choices=grounds)
    undoing = decided.undo(excluded, FIRST + MONTH)
    with db.transaction() as session:
        for verdict in session.execute(select(Verdict)).scalars():
            session.delete(verdict)
    confirm(effects, undoing)
    with db.reading() as session:
        assert session.execute(select(Verdict.application_id)).scalars().all() == [applicant]


def test_the_day_of_a_decision_stays_once_it_is_carried_out(db, officer, effects, decided, official, posts):
    number = appointed(decided, official, posts, 1, FIRST)
    orders = DecisionOrderService(db, officer, clock=lambda: NOW)

    def enter(**fields: object):
        with db.reading() as session:
            version = session.get_one(Decision, number).version
        return orders.enter({number: version}, OrderFields(**fields))

    before = enter(effective_on=FIRST + MONTH)
    confirm(effects, number)
    with pytest.raises(Refused, match="decision_carried_out"):
        enter(effective_on=FIRST)
    with pytest.raises(Refused, match="decision_carried_out"):
        orders.put_back(before)
    enter(order_number="42-к", effective_on=FIRST + MONTH)
    with db.reading() as session:
        stored = session.get_one(Decision, number)
        assert (stored.order_number, stored.effective_on) == ("42-к", FIRST + MONTH)
