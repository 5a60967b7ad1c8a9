from datetime import UTC, date, datetime

import pytest

from evalapp.domain.decision import DecisionKind, DecisionResult
from evalapp.domain.decision_fields import DecisionFields
from evalapp.domain.errors import Forbidden, Invalid, Refused
from evalapp.domain.objection import AnswerFields, ObjectionOutcome, ObjectionState
from evalapp.services.decision_objections import DecisionObjectionService
from evalapp.services.decision_rows import DecisionQuery
from evalapp.services.decisions import DecisionService
from evalapp.services.objections import ObjectionService
from tests.services.sitting_builder import NOW, build_sitting

TODAY = datetime(2026, 4, 20, 9, tzinfo=UTC)


def today() -> datetime:
    return TODAY


@pytest.fixture
def sitting(db, officer):
    made = build_sitting(db, officer)
    made.propose(0, DecisionKind.PROMOTE)
    made.open()
    made.vote(made.items[0], "fffff")
    DecisionService(db, officer, clock=lambda: NOW).enter(
        made.items[0], DecisionFields(result=DecisionResult.ADOPTED)
    )
    return made


@pytest.fixture
def decision(db, officer, sitting):
    sitting.sign()
    (row,) = DecisionService(db, officer).rows(DecisionQuery())
    return row.id


@pytest.fixture
def service(db, officer):
    return DecisionObjectionService(db, officer, clock=today)


def test_an_objection_is_due_by_the_rule_and_answered_like_others(db, officer, service, decision):
    number = service.receive(decision, "Прошу пересмотреть.", date(2026, 4, 16))
    (row,) = service.rows([decision])
    assert (row.id, row.due_on, row.state) == (number, date(2026, 4, 21), ObjectionState.OPEN)
    assert [(one.id, one.decision_id) for one in service.waiting()] == [(number, decision)]
    answer = AnswerFields(ObjectionOutcome.REJECTED, "Решение остаётся.", date(2026, 4, 20), "Комиссия")
    ObjectionService(db, officer, clock=today).answer(number, answer, version=row.version)
    (row,) = service.rows([decision])
    assert (row.state, row.answer, row.days_over) == (ObjectionState.ANSWERED, "Решение остаётся.", 0)
    assert service.waiting() == ()


def test_objections_to_decisions_stay_out_of_those_to_results(db, officer, service, decision, sitting):
    service.receive(decision, "Прошу пересмотреть.", date(2026, 4, 16))
    others = ObjectionService(db, officer, clock=today)
    assert others.unanswered() == []
    assert others.of_person(sitting.campaign.persons[0]) == []


@pytest.mark.parametrize(
    ("statement", "received_on", "faults"),
    [
        (" ", date(2026, 4, 16), {"statement": "required"}),
        ("Слова", None, {"received_on": "required"}),
        ("Слова", date(2026, 4, 21), {"received_on": "in_future"}),
        ("Слова", date(2026, 4, 9), {"received_on": "objection_before_decision"}),
        ("я" * 4001, date(2026, 4, 16), {"statement": "text_too_long"}),
    ],
)
def test_what_is_wrong_with_an_objection(service, decision, statement, received_on, faults):
    with pytest.raises(Invalid) as refused:
        service.receive(decision, statement, received_on)
    assert refused.value.fields == faults


def test_a_draft_takes_no_objection(db, officer, service, sitting):
    (row,) = DecisionService(db, officer).rows(DecisionQuery())
    with pytest.raises(Refused) as refused:
        service.receive(row.id, "Слова", date(2026, 4, 16))
    assert refused.value.code == "decision_not_in_force"


@pytest.mark.parametrize(
    "deed",
    [
        lambda service: service.rows([1]),
        lambda service: service.waiting(),
        lambda service: service.receive(1, "x", None),
    ],
)
def test_viewers_and_auditors_have_no_part_in_it(db, viewer, auditor, deed):
    for actor in (viewer, auditor):
        with pytest.raises(Forbidden):
            deed(DecisionObjectionService(db, actor))
