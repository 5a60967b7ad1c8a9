"""Preparing an intake, opening it, and its life afterwards."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from sqlalchemy import func, select
from sqlmodel import col

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.cut import CutRule
from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.errors import Conflict, Forbidden, Invalid, NotFound, Refused
from evalapp.domain.intake import IntakeState
from evalapp.domain.intake_plan import DirectionPlan, IntakePlan, StagePlan
from evalapp.domain.intake_rules import Confirmation
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.rule_set import AgeReading
from evalapp.domain.stage import CutKind, StageKind
from evalapp.entities import reserve
from evalapp.entities.reserve import Application, Intake, Verdict
from evalapp.entities.selection import Stage
from evalapp.services.audit_log import AuditLogService
from evalapp.services.intake_checks import IntakeChecks
from evalapp.services.intake_lives import IntakeLifeService, IntakeTerms
from evalapp.services.intake_setup import IntakeSetupService
from evalapp.services.intake_words import confirmation_text, plan_parts
from evalapp.services.intakes import IntakeService
from evalapp.storage.database import Database
from tests.applicants import AS_OF, add_intake

TODAY = date(2023, 10, 2)
NOW = datetime(2023, 10, 2, 9, 0, tzinfo=UTC)
ACT = Confirmation("Учебный приказ", "12-ө", date(2023, 8, 20), "п. 7", AgeReading.UP_TO)
BORN_BETWEEN = date(1988, 3, 3)
"""35 years old on the as-of date: under 35 is not met, not older than 35 is."""
STAGES = (
    StagePlan(
        StageKind.TEST,
        Trilingual("Тестілеу", "Тестирование", "Test"),
        Decimal(100),
        cut=CutRule(CutKind.TOP_PERCENT, Decimal(50), per_direction=True),
    ),
    StagePlan(StageKind.ESSAY, Trilingual("Эссе", "Эссе"), Decimal("40"), Decimal("0.5")),
    StagePlan(StageKind.INTERVIEW, Trilingual("Әңгімелесу", "Беседа"), Decimal(10), interviewers=True),
)
DIRECTIONS = (
    DirectionPlan(Trilingual("Цифрландыру", "Цифровизация"), 3),
    DirectionPlan(Trilingual("Экономика", "Финансы"), 2),
)


@pytest.fixture
def setup(db: Database, officer: Actor) -> IntakeSetupService:
    return IntakeSetupService(db, officer, clock=lambda: NOW)


@pytest.fixture
def lives(db: Database, officer: Actor) -> IntakeLifeService:
    return IntakeLifeService(db, officer, clock=lambda: NOW)


def planned(setup: IntakeSetupService, intake_id: int) -> IntakePlan:
    """Give a draft directions, stages, a window and places."""
    plan = replace(
        setup.setup(intake_id).plan,
        opens_on=date(2023, 9, 1),
        closes_on=date(2023, 9, 30),
        places=5,
        directions=DIRECTIONS,
        stages=STAGES,
    )
    return setup.save(intake_id, plan)


def test_a_draft_keeps_what_was_planned_in_its_order(db: Database, setup: IntakeSetupService) -> None:
    intake_id, *_ = add_intake(db, {})
    kept = planned(setup, intake_id)
    assert kept.unstored().stages == STAGES
    assert kept.unstored().directions == DIRECTIONS
    first, _, third = kept.stages
    turned = replace(kept, stages=(third, replace(first, weight=Decimal(2))))
    again = setup.save(intake_id, turned, opened=kept)
    assert [one.id for one in again.stages] == [third.id, first.id]
    assert again.stages[1].weight == 2
    assert setup.setup(intake_id).plan == again
    with pytest.raises(Conflict):
        setup.save(intake_id, kept, opened=kept)


def test_a_new_direction_is_given_to_those_who_wrote_its_name(
    db: Database, setup: IntakeSetupService
) -> None:
    intake_id, first, second = add_intake(db, {"direction": "ЦИФРОВИЗАЦИЯ"}, {"direction": "Другое"})
    kept = planned(setup, intake_id)

    def chosen() -> dict[int, int | None]:
        with db.reading() as session:
            wanted = select(col(Application.id), col(Application.direction_id))
            return {row[0]: row[1] for row in session.execute(wanted)}

    assert chosen() == {first: kept.directions[0].id, second: None}
    setup.save(intake_id, replace(kept, directions=(), stages=()))
    assert chosen() == {first: None, second: None}


def test_another_date_or_rule_set_judges_the_draft_anew(db: Database, setup: IntakeSetupService) -> None:
    intake_id, *_ = add_intake(db, {"born_on": BORN_BETWEEN})
    plan = setup.setup(intake_id).plan
    assert verdicts(db) == [VerdictKind.NOT_ELIGIBLE]
    plan = setup.save(intake_id, replace(plan, as_of=date(2023, 3, 1)))
    assert verdicts(db) == [VerdictKind.ELIGIBLE]
    setup.save(intake_id, replace(plan, as_of=AS_OF, rule_set="regional"))
    assert verdicts(db) == [VerdictKind.ELIGIBLE]
    with pytest.raises(NotFound):
        setup.save(intake_id, replace(plan, rule_set="nobody"))


def verdicts(db: Database) -> list[VerdictKind]:
    with db.reading() as session:
        found = session.execute(select(col(Verdict.verdict)).order_by(col(Verdict.application_id))).scalars()
        return [VerdictKind(one) for one in found]


def test_opening_freezes_rules_and_reading_and_judges_by_them(
    db: Database, officer: Actor, setup: IntakeSetupService, lives: IntakeLifeService
) -> None:
    intake_id, *_ = add_intake(db, {"born_on": BORN_BETWEEN}, {})
    planned(setup, intake_id)
    before = setup.setup(intake_id)
    assert before.difference is not None
    assert (before.difference.criterion, before.confirmation) == (1, None)
    assert verdicts(db) == [VerdictKind.NOT_ELIGIBLE, VerdictKind.ELIGIBLE]
    hash_ = lives.open(intake_id, ACT, today=TODAY)
    opened = setup.setup(intake_id)
    assert verdicts(db) == [VerdictKind.ELIGIBLE, VerdictKind.ELIGIBLE]
    assert (opened.state, opened.rules_hash, opened.is_intact) == (IntakeState.OPEN, hash_, True)
    assert (opened.confirmation, opened.confirmed_by, opened.opened_at) == (ACT, officer.login, NOW)
    assert opened.rules.age_reading is AgeReading.UP_TO
    with db.transaction() as session:  # the directory is edited afterwards
        for record in session.execute(select(reserve.RuleSet)).scalars():
            record.criteria = record.criteria | {"age": record.criteria["age"] | {"limit": 20}}
    assert IntakeService(db, officer).card(intake_id).rules.age_limit == 35
    with pytest.raises(Refused, match="intake_step_edit_rules"):
        setup.save(intake_id, opened.plan)
    with pytest.raises(Refused, match="intake_step_open"):
        lives.open(intake_id, ACT, today=TODAY)


def test_rules_that_were_touched_are_noticed(
    db: Database, admin: Actor, setup: IntakeSetupService, lives: IntakeLifeService
) -> None:
    intake_id, *_ = add_intake(db, {})
    draft, *_ = add_intake(db, {}, rule_set="regional")
    kept = planned(setup, intake_id)
    lives.open(intake_id, ACT, today=TODAY)
    lives.change(intake_id, replace(IntakeTerms.of(kept), places=50), "Решение № 4")
    log = AuditLogService(db, admin)
    assert log.verify().intakes == IntakeChecks(1, ())
    with db.transaction() as session:  # a stage is changed past the confirmed rules
        stage = session.get(Stage, kept.stages[0].id)
        assert stage is not None
        stage.weight = Decimal(3)
    assert not setup.setup(intake_id).is_intact
    assert not log.verify().is_sound
    with db.transaction() as session:
        stage = session.get(Stage, kept.stages[0].id)
        intake = session.get(Intake, intake_id)
        assert stage is not None
        assert intake is not None
        assert intake.rules is not None
        stage.weight = Decimal(1)
        intake.rules = intake.rules | {"plan": intake.rules["plan"] | {"places": 500}}
    assert log.verify().intakes == IntakeChecks(1, (intake_id,))
    assert setup.setup(draft).is_intact


def test_an_intake_opens_only_when_all_is_confirmed(
    db: Database, setup: IntakeSetupService, lives: IntakeLifeService
) -> None:
    intake_id, *_ = add_intake(db, {})
    assert lives.check(intake_id).lacks == ("lacks_window",)
    with pytest.raises(Refused, match="intake_not_ready"):
        lives.open(intake_id, ACT, today=TODAY)
    planned(setup, intake_id)
    assert lives.check(intake_id).is_possible
    for missing in ({"act": ""}, {"number": " "}, {"clause": ""}, {"day": None}, {"reading": None}):
        with pytest.raises(Invalid):
            lives.open(intake_id, replace(ACT, **missing), today=TODAY)
    assert setup.setup(intake_id).state is IntakeState.DRAFT


def test_steps_back_need_a_reason_and_every_step_is_kept(
    db: Database, setup: IntakeSetupService, lives: IntakeLifeService
) -> None:
    intake_id, *_ = add_intake(db, {})
    planned(setup, intake_id)
    lives.open(intake_id, ACT, today=TODAY)
    lives.close(intake_id)
    with pytest.raises(Invalid):
        lives.reopen_window(intake_id, " ")
    lives.reopen_window(intake_id, "Продлён приём")
    lives.close(intake_id)
    lives.complete(intake_id)
    with pytest.raises(Refused, match="intake_step_close"):
        lives.close(intake_id)
    lives.resume(intake_id, "Ошибка в протоколе")
    found = setup.setup(intake_id)
    assert found.state is IntakeState.SELECTION
    assert [(one.after["state"], one.reason) for one in reversed(found.changes)] == [
        ("open", ""),
        ("selection", ""),
        ("open", "Продлён приём"),
        ("selection", ""),
        ("completed", ""),
        ("selection", "Ошибка в протоколе"),
    ]


def test_window_and_places_of_an_opened_intake_change_by_a_decision(
    db: Database, setup: IntakeSetupService, lives: IntakeLifeService
) -> None:
    intake_id, *_ = add_intake(db, {})
    kept = planned(setup, intake_id)
    lives.open(intake_id, ACT, today=TODAY)
    terms = IntakeTerms.of(kept)
    with pytest.raises(Refused, match="intake_terms_unchanged"):
        lives.change(intake_id, terms, "Просто так")
    first = kept.directions[0].id
    assert first is not None
    more = replace(
        terms,
        closes_on=date(2023, 10, 10),
        places=8,
        direction_places=terms.direction_places | {first: 6},
    )
    with pytest.raises(Invalid):
        lives.change(intake_id, more, "")
    with pytest.raises(Invalid) as refused:
        lives.change(intake_id, replace(more, places=7), "Решение")
    assert refused.value.fields == {"directions": "direction_places_sum"}
    lives.change(intake_id, more, "Решение комиссии № 4")
    found = setup.setup(intake_id)
    assert (found.plan.places, found.plan.closes_on) == (8, date(2023, 10, 10))
    assert [one.places for one in found.plan.directions] == [6, 2]
    assert found.frozen is not None
    assert (found.frozen.plan.places, found.is_intact) == (5, True)
    newest = found.changes[0]
    assert newest.reason == "Решение комиссии № 4"
    assert newest.before == {
        "closes_on": "2023-09-30",
        "places": 5,
        "directions": {"Цифровизация": 3, "Финансы": 2},
    }
    assert newest.after["directions"] == {"Цифровизация": 6, "Финансы": 2}


def test_a_draft_goes_with_its_applications_and_an_opened_one_stays(
    db: Database, setup: IntakeSetupService, lives: IntakeLifeService
) -> None:
    gone, *_ = add_intake(db, {}, {})
    planned(setup, gone)
    stays, *_ = add_intake(db, {}, rule_set="regional")
    plan = planned(setup, stays)
    assert setup.copy_of(stays) == plan.unstored()
    lives.open(stays, ACT, today=TODAY)
    assert setup.delete(gone) == 2
    with pytest.raises(Refused, match="intake_step_delete"):
        setup.delete(stays)
    with db.reading() as session:
        assert session.execute(select(func.count(col(Application.id)))).scalar_one() == 1
        assert session.execute(select(func.count(col(Verdict.id)))).scalar_one() == 1
        assert session.execute(select(col(Intake.id))).scalars().all() == [stays]


def test_a_copy_of_an_earlier_intake_begins_a_new_one(db: Database, setup: IntakeSetupService) -> None:
    earlier, *_ = add_intake(db, {})
    plan = planned(setup, earlier)
    with pytest.raises(Invalid) as refused:
        setup.create(setup.copy_of(earlier))
    assert refused.value.fields == {"name": "name_taken"}
    made = setup.create(replace(setup.copy_of(earlier), name="Отбор 2024", as_of=date(2024, 9, 30)))
    assert setup.setup(made).plan.unstored().stages == plan.unstored().stages
    assert setup.setup(earlier).plan == plan


def test_nobody_without_the_right_prepares_or_opens(db: Database) -> None:
    intake_id, *_ = add_intake(db, {})
    viewer = Actor("viewer", "Смотрова Образец", AccountRole.VIEWER)
    with pytest.raises(Forbidden):
        IntakeSetupService(db, viewer).setup(intake_id)
    with pytest.raises(Forbidden):
        IntakeLifeService(db, viewer).open(intake_id, ACT, today=TODAY)


@pytest.mark.parametrize("language", list(Language))
def test_the_rules_are_said_in_words(
    db: Database, setup: IntakeSetupService, lives: IntakeLifeService, language: Language
) -> None:
    intake_id, *_ = add_intake(db, {})
    planned(setup, intake_id)
    lives.open(intake_id, ACT, today=TODAY)
    found = setup.setup(intake_id)
    said = "\n".join(line for part in plan_parts(language, found.plan, found.rules) for line in part.lines)
    assert "01.09.2023 – 30.09.2023" in said
    assert "50\u00a0%" in said
    assert ("0.5" if language is Language.EN else "0,5") in said
    assert found.confirmation is not None
    assert "12-ө" in confirmation_text(language, found.confirmation)
