"""What the database is asked for when many items or decisions are handled at once: as much as for few."""

from collections.abc import Callable

import pytest

from evalapp.domain.access import Actor
from evalapp.domain.agenda import Proposal
from evalapp.domain.decision import DecisionKind
from evalapp.domain.meeting import ItemState, SubjectKind
from evalapp.services.agenda_sources import AgendaSourceService
from evalapp.services.agendas import AgendaService
from evalapp.services.conflicts import ConflictService
from evalapp.services.effects import EffectService
from evalapp.storage.database import Database
from tests.services.decision_builder import FIRST, NOW, Decided, add_official, places
from tests.services.sitting_builder import HELD, Sitting, build_sitting
from tests.statements import statements_of

FEW, MANY = 2, 24


@pytest.fixture
def sitting(db: Database, admin: Actor) -> Sitting:
    return build_sitting(db, admin, marks=(4,))


@pytest.fixture
def agendas(db: Database, officer: Actor) -> AgendaService:
    return AgendaService(db, officer)


def questions(db: Database, work: Callable[[], object]) -> list[str]:
    """What was asked; what is written grows with what there is to write."""
    sent = statements_of(db, work)
    return [one for one in sent if one.startswith("SELECT") and "FROM audit_event" not in one]


def items_of(agendas: AgendaService, sitting: Sitting, count: int) -> list[int]:
    return [agendas.add_question(sitting.meeting, f"О {n}", Proposal()).item_ids[0] for n in range(count)]


def test_many_items_of_an_agenda_are_handled_as_few(
    db: Database, officer: Actor, agendas: AgendaService, sitting: Sitting
) -> None:
    items = items_of(agendas, sitting, MANY)
    verbs: list[Callable[[list[int]], object]] = [
        lambda some: agendas.propose(some, Proposal(ground="Представление органа")),
        lambda some: agendas.set_secret(some, True),
        lambda some: agendas.set_aside(some, ItemState.POSTPONED, "Нет заключения"),
        agendas.put_back,
    ]
    for verb in verbs:
        few = questions(db, lambda verb=verb: verb(items[:FEW]))
        many = questions(db, lambda verb=verb: verb(items[FEW:]))
        assert len(many) == len(few)
    sitting.open()
    assert all(
        row.ground == "Представление органа" and row.own_secret for row in agendas.rows(sitting.meeting)
    )
    few, many = items[:FEW], items[FEW:]
    conflicts = ConflictService(db, officer)
    declared = [
        len(questions(db, lambda some=some: conflicts.declare(some, sitting.seats[1], "")))
        for some in (few, many)
    ]
    assert declared[0] == declared[1]


def test_people_of_many_proposals_take_post_and_body_once(db: Database, officer: Actor, admin: Actor) -> None:
    agendas = AgendaService(db, officer)
    sitting = build_sitting(db, admin, marks=(4, 2, 3, 3))
    with db.transaction() as session:
        positions, bodies = places(session)
    position, body = positions[1], bodies[1]
    proposal = Proposal(kind=DecisionKind.PROMOTE, position_id=position, organization_id=body)
    people = sitting.campaign.assessees
    few = questions(db, lambda: agendas.add_officials(sitting.meeting, people[:1], proposal))
    many = questions(db, lambda: agendas.add_officials(sitting.meeting, people[1:], proposal))
    assert len(many) == len(few)
    assert {(row.position_id, row.organization_id) for row in agendas.rows(sitting.meeting)} == {
        (position, body)
    }


def test_meetings_whose_postponed_questions_were_taken_up_are_not_read_again(
    db: Database, officer: Actor, agendas: AgendaService, sitting: Sitting
) -> None:
    sources = AgendaSourceService(db, officer)
    items = items_of(agendas, sitting, 1)
    agendas.set_aside(items, ItemState.POSTPONED, "Нет заключения")
    further = sitting.next_meeting(HELD)
    waiting = questions(db, lambda: sources.postponed(further.meeting))
    assert [row.id for row in sources.postponed(further.meeting)] == items
    agendas.add_postponed(further.meeting, items)
    last = sitting.next_meeting(HELD)
    assert sources.postponed(last.meeting) == ()
    assert len(questions(db, lambda: sources.postponed(last.meeting))) < len(waiting)


def test_each_further_decision_is_tried_out_in_a_few_questions(db: Database, officer: Actor) -> None:
    effects = EffectService(db, officer, clock=lambda: NOW)
    decided = Decided(db)
    with db.transaction() as session:
        (position, higher, *_), (body, other, *_) = places(session)
        people = [
            add_official(session, iin, FIRST.replace(year=2020), position, body)[0]
            for iin in ("850101300013", "880315450126", "900101300017", "951229405558")
        ]
    ids = [
        decided.decide(
            SubjectKind.OFFICIAL,
            DecisionKind.PROMOTE,
            person_id=person,
            position_id=higher,
            organization_id=other,
        )
        for person in people
    ]
    one = questions(db, lambda: effects.preview(ids[:1]))
    all_four = questions(db, lambda: effects.preview(ids))
    assert effects.preview(ids).faulty == ()
    # Of each further person the appointments, before and among the changes: nothing else is asked for again.
    assert len(all_four) - len(one) <= 2 * (len(ids) - 1)
    assert sum("FROM position" in each for each in all_four) == sum("FROM position" in each for each in one)
