"""What may stand in the plan of an intake, and what must be settled before it opens."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from evalapp.domain.cut import CutRule
from evalapp.domain.errors import Invalid
from evalapp.domain.intake import ALLOWED, MOVES, IntakeState, IntakeStep, allows
from evalapp.domain.intake_plan import DirectionPlan, IntakePlan, StagePlan
from evalapp.domain.intake_rules import Confirmation
from evalapp.domain.language import Trilingual
from evalapp.domain.rule_set import AgeReading
from evalapp.domain.stage import CutKind, StageKind

TODAY = date(2026, 11, 22)
TEST = StagePlan(
    StageKind.TEST,
    Trilingual("Тест", "Тест"),
    Decimal(100),
    cut=CutRule(CutKind.TOP_PERCENT, Decimal(50), per_direction=True),
)
TALK = StagePlan(StageKind.INTERVIEW, Trilingual("Әңгімелесу", "Беседа"), Decimal("12.5"), Decimal("0.4"))
ECONOMY = DirectionPlan(Trilingual("Экономика", "Экономика", "Economy"), 20)
DIGITAL = DirectionPlan(Trilingual("Цифрландыру", "Цифровизация"), 30)
PLAN = IntakePlan(
    "Отбор 2026",
    "presidential",
    date(2026, 9, 30),
    date(2026, 9, 1),
    date(2026, 9, 30),
    50,
    (ECONOMY, DIGITAL),
    (TEST, TALK),
)


def test_a_whole_plan_survives_its_json_form() -> None:
    assert IntakePlan.from_dict(PLAN.to_dict()) == PLAN
    assert PLAN.to_dict()["stages"][1]["max_score"] == "12.5"
    assert PLAN.faults() == {}
    assert (PLAN.lacks(), PLAN.notes()) == ((), ())


@pytest.mark.parametrize(
    ("places", "total", "of_directions"),
    [(None, 50, [20, 30]), (60, 60, [20, 30]), (5, 5, [None, None])],
)
def test_a_plan_modelled_on_another_fits_its_own_places(
    places: int | None, total: int, of_directions: list[int | None]
) -> None:
    earlier = replace(PLAN, stages=(replace(TEST, held_from=date(2026, 10, 1)),))
    plan = IntakePlan("Отбор 2027", "youth", date(2027, 9, 30), places=places).modelled_on(earlier)
    assert (plan.name, plan.rule_set, plan.stages) == ("Отбор 2027", "youth", (TEST,))
    assert (plan.places, [one.places for one in plan.directions]) == (total, of_directions)
    assert plan.faults() == {}


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"name": "  "}, "name", "required"),
        ({"name": "А" * 161}, "name", "too_long"),
        ({"closes_on": date(2026, 8, 31)}, "closes_on", "window_ends_before_start"),
        ({"places": 0}, "places", "places_not_positive"),
        ({"places": 49}, "directions", "direction_places_sum"),
        ({"directions": (ECONOMY, replace(DIGITAL, name=ECONOMY.name))}, "directions", "direction_twice"),
        ({"directions": (replace(DIGITAL, name=Trilingual("Бір", " ")),)}, "directions", "required"),
        ({"stages": (TEST, replace(TALK, title=Trilingual("ТЕСТ", "Б")))}, "stages", "stage_twice"),
        ({"stages": (replace(TEST, max_score=Decimal(0)),)}, "stages", "stage_max_score"),
    ],
)
def test_faults_are_named_by_field(change: dict[str, object], field: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        replace(PLAN, **change).checked()
    assert refused.value.fields == {field: code}


@pytest.mark.parametrize(
    ("change", "faults"),
    [
        ({"weight": Decimal(-1)}, {"weight": "stage_weight"}),
        ({"weight": Decimal("0.0000001")}, {"weight": "stage_weight"}),
        ({"max_score": Decimal("1e9")}, {"max_score": "stage_max_score"}),
        ({"cut": CutRule(CutKind.SCORE, Decimal(101))}, {"cut_value": "stage_score_off_scale"}),
        ({"cut": CutRule(CutKind.SCORE)}, {"cut_value": "required"}),
        ({"cut": CutRule(CutKind.TOP_NUMBER, Decimal("2.5"))}, {"cut_value": "cut_number_not_whole"}),
        ({"cut": CutRule(CutKind.TOP_PERCENT, Decimal(101))}, {"cut_value": "cut_percent_off_scale"}),
        (
            {"held_from": date(2026, 10, 2), "held_to": date(2026, 10, 1)},
            {"held_to": "window_ends_before_start"},
        ),
    ],
)
def test_a_stage_says_what_is_wrong_with_it(change: dict[str, object], faults: dict[str, str]) -> None:
    assert TEST.faults() == {}
    assert replace(TEST, **change).faults() == faults


def test_some_things_stand_against_opening_and_others_are_only_said() -> None:
    assert replace(PLAN, closes_on=None).lacks() == ("lacks_window",)
    weightless = tuple(replace(stage, weight=Decimal(0)) for stage in PLAN.stages)
    assert replace(PLAN, stages=weightless).lacks() == ("lacks_weight",)
    assert replace(PLAN, directions=()).lacks() == ("lacks_directions",)
    assert replace(PLAN, places=60).notes() == ("note_places_left",)
    assert replace(PLAN, places=None, stages=()).notes() == ("note_no_places", "note_no_stages")
    assert replace(PLAN, stages=(TALK,)).notes() == ("note_no_cuts",)


def test_a_copy_has_no_ids_of_the_first() -> None:
    stored = replace(PLAN, stages=(replace(TEST, id=7),), directions=(replace(ECONOMY, id=3),))
    assert stored.unstored() == replace(PLAN, stages=(TEST,), directions=(ECONOMY,))


def test_a_confirmation_names_the_act_and_how_the_age_limit_reads() -> None:
    act = Confirmation(" Приказ  о ", "12-ө", date(2026, 8, 20), "п. 7", AgeReading.UNDER)
    assert act.checked(today=TODAY, has_age_limit=True).act == "Приказ о"
    assert act.checked(today=TODAY, has_age_limit=False).reading is None
    with pytest.raises(Invalid) as refused:
        Confirmation("", "", None, "", None).checked(today=TODAY, has_age_limit=True)
    assert refused.value.fields == {
        "act": "required",
        "number": "required",
        "clause": "required",
        "day": "required",
        "reading": "age_reading_missing",
    }
    with pytest.raises(Invalid) as refused:
        replace(act, day=date(2026, 11, 23)).checked(today=TODAY, has_age_limit=True)
    assert refused.value.fields == {"day": "act_in_future"}


def test_each_step_of_the_life_starts_where_it_is_allowed() -> None:
    ways = {(state, step, MOVES[step]) for state in IntakeState for step in MOVES if allows(state, step)}
    assert ways == {
        (IntakeState.DRAFT, IntakeStep.OPEN, IntakeState.OPEN),
        (IntakeState.OPEN, IntakeStep.CLOSE, IntakeState.SELECTION),
        (IntakeState.SELECTION, IntakeStep.REOPEN_WINDOW, IntakeState.OPEN),
        (IntakeState.SELECTION, IntakeStep.COMPLETE, IntakeState.COMPLETED),
        (IntakeState.COMPLETED, IntakeStep.RESUME, IntakeState.SELECTION),
    }
    assert set(ALLOWED) == set(IntakeState)
    assert set().union(*ALLOWED.values()) == set(IntakeStep)
