"""Decisions about applications: with the list in view, against the verdict only by two accounts."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.admission import AdmissionKind, AdmissionStep, DecisionEffect, DecisionFields
from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.errors import Conflict, Forbidden, Invalid, NotFound, Refused
from evalapp.domain.intake import IntakeState
from evalapp.entities.reserve import Application
from evalapp.entities.selection import Admission
from evalapp.services import screening
from evalapp.services.admission_decisions import AdmissionService, Recorded
from evalapp.services.admissions import admitted_of, in_force
from evalapp.storage.database import Database
from tests.applicants import NOW, add_intake
from tests.selection import StageSpec, add_stages, admit, set_state

SELECTION, RESERVE = AdmissionStep.SELECTION, AdmissionStep.RESERVE
ADMITTED, REFUSED = AdmissionKind.ADMITTED, AdmissionKind.REFUSED
FIELDS = DecisionFields(
    decided_on=date(2023, 10, 1), decided_by=" Рабочая  группа ", minutes="№ 4", ground="Список"
)


@pytest.fixture
def admissions(db: Database, officer: Actor) -> AdmissionService:
    return AdmissionService(db, officer, clock=lambda: NOW)


@pytest.fixture
def second(db: Database) -> AdmissionService:
    other = Actor("second", "Вторая Образец", AccountRole.OFFICER)
    return AdmissionService(db, other, clock=lambda: NOW)


@pytest.fixture
def intake(db: Database) -> list[int]:
    """An intake in its selection: two eligible people, one not, one who has to bring a paper."""
    ids = add_intake(db, {}, {}, {"has_conviction": True}, {"citizenship": None})
    set_state(db, ids[0], IntakeState.SELECTION)
    return ids


def decide(
    service: AdmissionService,
    intake_id: int,
    ids: list[int],
    kind: AdmissionKind = ADMITTED,
    step: AdmissionStep = SELECTION,
    **more: Any,
) -> Recorded:
    return service.decide(intake_id, service.preview(intake_id, step, kind, ids), FIELDS, **more)


def ids_in_force(db: Database, step: AdmissionStep, kind: AdmissionKind | None = None) -> set[int]:
    with db.reading() as session:
        return set(session.execute(in_force(step, kind)).scalars())


def test_the_eligible_without_a_decision_are_admitted_together(
    db: Database, admissions: AdmissionService, intake: list[int]
) -> None:
    intake_id, first, second, *_ = intake
    assert admissions.undecided(intake_id) == (first, second)
    recorded = decide(admissions, intake_id, [first, second])
    assert (recorded.count, recorded.waiting) == (2, 0)
    assert ids_in_force(db, SELECTION, ADMITTED) == {first, second}
    assert admissions.undecided(intake_id) == ()
    with db.reading() as session:
        assert set(session.execute(admitted_of(intake_id, SELECTION)).scalars()) == {first, second}
        stored: list[Admission] = list(session.execute(select(Admission)).scalars())
    assert {(one.decided_by, one.minutes, one.ground, one.verdict, one.batch) for one in stored} == {
        ("Рабочая группа", "№ 4", "Список", "eligible", recorded.batch)
    }


def test_the_preview_says_what_a_decision_would_do(
    db: Database, admissions: AdmissionService, intake: list[int]
) -> None:
    intake_id, *people = intake
    decide(admissions, intake_id, people[:1])
    decide(admissions, intake_id, people[2:3], REFUSED)
    lines = admissions.preview(intake_id, SELECTION, ADMITTED, people).lines
    assert [line.effect for line in lines] == [
        DecisionEffect.SAME,
        DecisionEffect.NEW,
        DecisionEffect.AGAINST,
        DecisionEffect.AGAINST,
    ]
    assert [line.before for line in lines] == [ADMITTED, None, REFUSED, None]
    assert lines[3].verdict is VerdictKind.DOCUMENTS_NEEDED
    refusing = admissions.preview(intake_id, SELECTION, REFUSED, people).lines
    assert [line.effect for line in refusing] == [
        DecisionEffect.AGAINST,
        DecisionEffect.AGAINST,
        DecisionEffect.SAME,
        DecisionEffect.NEW,
    ]


def test_against_the_verdict_counts_only_once_another_account_confirms_it(
    db: Database, admissions: AdmissionService, second: AdmissionService, intake: list[int]
) -> None:
    intake_id, _, _, convicted, _ = intake
    decide(admissions, intake_id, [convicted], REFUSED)
    recorded = decide(admissions, intake_id, [convicted], with_overrides=True)
    assert recorded.waiting == 1
    assert ids_in_force(db, SELECTION, REFUSED) == {convicted}
    (waiting,) = admissions.overrides(intake_id)
    assert waiting.is_waiting
    assert waiting.verdict is VerdictKind.NOT_ELIGIBLE
    with pytest.raises(Refused, match="second_is_first"):
        admissions.second(waiting.id)
    assert ids_in_force(db, SELECTION, ADMITTED) == set()
    second.second(waiting.id)
    assert ids_in_force(db, SELECTION, ADMITTED) == {convicted}
    assert ids_in_force(db, SELECTION, REFUSED) == set()
    (confirmed,) = admissions.overrides(intake_id)
    assert (confirmed.account, confirmed.seconded_by, confirmed.seconded_at) == ("officer", "second", NOW)
    with pytest.raises(Refused, match="not_waiting"):
        second.second(waiting.id)


def test_overrides_of_a_list_are_left_out_unless_they_are_wanted(
    db: Database, admissions: AdmissionService, intake: list[int]
) -> None:
    intake_id, first, second, convicted, _ = intake
    recorded = decide(admissions, intake_id, [first, second, convicted])
    assert (recorded.count, recorded.waiting) == (2, 0)
    assert admissions.overrides(intake_id) == ()
    with pytest.raises(Refused, match="nobody_to_decide"):
        decide(admissions, intake_id, [first, convicted])


def test_a_declined_override_leaves_what_was_in_force(
    db: Database, admissions: AdmissionService, second: AdmissionService, intake: list[int]
) -> None:
    intake_id, first, *_ = intake
    decide(admissions, intake_id, [first])
    decide(admissions, intake_id, [first], REFUSED, with_overrides=True)
    (waiting,) = second.overrides(intake_id)
    with pytest.raises(Invalid):
        second.decline(waiting.id, "  ")
    second.decline(waiting.id, "Нет основания")
    assert ids_in_force(db, SELECTION, ADMITTED) == {first}
    assert second.overrides(intake_id) == ()


def test_a_list_that_has_changed_meanwhile_is_not_decided(
    db: Database, admissions: AdmissionService, intake: list[int]
) -> None:
    intake_id, first, *_ = intake
    seen = admissions.preview(intake_id, SELECTION, ADMITTED, [first])
    with db.transaction() as session:
        application = session.get(Application, first)
        assert application is not None
        application.has_conviction = True
        session.flush()
        screening.judge_applications(session, intake_id, [application])
    with pytest.raises(Conflict, match="list_changed"):
        admissions.decide(intake_id, seen, FIELDS)


def test_taking_back_puts_the_decision_before_in_force_again(
    db: Database, admissions: AdmissionService, intake: list[int]
) -> None:
    intake_id, first, _, _, fourth = intake
    decide(admissions, intake_id, [fourth], REFUSED)
    with db.transaction() as session:
        application = session.get(Application, fourth)
        assert application is not None
        application.citizenship = screening.KAZAKHSTAN
        session.flush()
        screening.judge_applications(session, intake_id, [application])
    recorded = decide(admissions, intake_id, [first, fourth])
    assert admissions.take_back(recorded.batch, "Не тот список") == 2
    assert ids_in_force(db, SELECTION, ADMITTED) == set()
    assert ids_in_force(db, SELECTION, REFUSED) == {fourth}
    with pytest.raises(NotFound):
        admissions.take_back(recorded.batch, "Ещё раз")


def test_an_override_that_waits_keeps_nothing_from_holding_again(
    db: Database, admissions: AdmissionService, second: AdmissionService, intake: list[int]
) -> None:
    intake_id, _, _, third, _ = intake
    decide(admissions, intake_id, [third], with_overrides=True)
    second.second(admissions.overrides(intake_id)[0].id)
    refusal = decide(admissions, intake_id, [third], REFUSED)
    decide(admissions, intake_id, [third], with_overrides=True)
    assert ids_in_force(db, SELECTION, REFUSED) == {third}
    admissions.take_back(refusal.batch, "Внесено по ошибке")
    assert ids_in_force(db, SELECTION, ADMITTED) == {third}


def test_a_decision_on_which_scores_rest_is_not_taken_back(
    db: Database, admissions: AdmissionService, intake: list[int]
) -> None:
    intake_id, first, *_ = intake
    recorded = decide(admissions, intake_id, [first])
    add_stages(db, intake_id, StageSpec("10", {first: "5"}))
    with pytest.raises(Refused, match="decision_in_use"):
        admissions.take_back(recorded.batch, "Ошибка")


def test_an_override_is_not_confirmed_against_a_later_decision(
    db: Database, admissions: AdmissionService, second: AdmissionService, intake: list[int]
) -> None:
    intake_id, one, other, *_ = intake
    decide(admissions, intake_id, [one, other])
    decide(admissions, intake_id, [one], REFUSED, with_overrides=True)
    (waiting,) = admissions.overrides(intake_id)
    decide(admissions, intake_id, [one], step=RESERVE)
    with pytest.raises(Refused, match="override_overtaken"):
        second.second(waiting.id)
    assert ids_in_force(db, SELECTION, ADMITTED) == {one, other}
    second.decline(waiting.id, "Уже в резерве")


def test_only_those_in_the_selection_enter_the_reserve_and_a_cut_is_overridden_by_two(
    db: Database, admissions: AdmissionService, intake: list[int]
) -> None:
    intake_id, first, second, third, _ = intake
    admit(db, [first, second])
    add_stages(db, intake_id, StageSpec("10", {first: "5", second: "1"}, passed=[first]))
    lines = admissions.preview(intake_id, RESERVE, ADMITTED, [first, second, third]).lines
    assert [line.effect for line in lines] == [
        DecisionEffect.NEW,
        DecisionEffect.AGAINST,
        DecisionEffect.OUTSIDE,
    ]
    refusing = admissions.preview(intake_id, RESERVE, REFUSED, [first, second]).lines
    assert {line.effect for line in refusing} == {DecisionEffect.NEW}
    decide(admissions, intake_id, [first], step=RESERVE)
    (held,) = admissions.preview(intake_id, SELECTION, REFUSED, [first]).lines
    assert held.effect is DecisionEffect.HELD


def test_decisions_need_the_state_the_right_and_whole_fields(
    db: Database, admissions: AdmissionService, viewer: Actor, intake: list[int]
) -> None:
    intake_id, first, *_ = intake
    seen = admissions.preview(intake_id, SELECTION, ADMITTED, [first])
    with pytest.raises(Invalid) as faults:
        admissions.decide(intake_id, seen, replace(FIELDS, minutes=" ", decided_on=date(2023, 10, 9)))
    assert faults.value.fields == {"minutes": "required", "decided_on": "in_future"}
    with pytest.raises(Forbidden):
        AdmissionService(db, viewer).preview(intake_id, SELECTION, ADMITTED, [first])
    set_state(db, intake_id, IntakeState.DRAFT)
    with pytest.raises(Refused, match="intake_step_admit"):
        admissions.decide(intake_id, seen, FIELDS)
