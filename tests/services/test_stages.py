"""Stages of a selection: scores, cuts applied once, reopened with a reason, and who takes part."""

from decimal import Decimal

import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.admission import AdmissionKind, AdmissionStep
from evalapp.domain.cut import CutRule
from evalapp.domain.errors import Conflict, Forbidden, Invalid, Refused
from evalapp.domain.intake import IntakeState
from evalapp.domain.stage import CutKind, CutState, ScoreSource, StageOutcomeKind
from evalapp.domain.stage_score import ABSENT, ScoreFault, StageMark
from evalapp.entities.selection import Admission, StageOutcome
from evalapp.services.application_entry import ApplicationEntryService
from evalapp.services.audit_log import AuditLogService
from evalapp.services.cut_checks import CutChecks
from evalapp.services.selection_funnel import SelectionFunnelService, people_of
from evalapp.services.stage_cuts import StageCutService
from evalapp.services.stage_scores import StageScoreService
from evalapp.services.stages import StageService
from evalapp.storage.database import Database
from tests.services.selection_builder import NOW, Selection, add_selection, marks


@pytest.fixture
def stages(db: Database, officer: Actor) -> StageService:
    return StageService(db, officer, clock=lambda: NOW)


@pytest.fixture
def scores(db: Database, officer: Actor) -> StageScoreService:
    return StageScoreService(db, officer, clock=lambda: NOW)


@pytest.fixture
def cuts(db: Database, officer: Actor) -> StageCutService:
    return StageCutService(db, officer, clock=lambda: NOW)


@pytest.fixture
def funnel(db: Database, officer: Actor) -> SelectionFunnelService:
    return SelectionFunnelService(db, officer)


def cut(cuts: StageCutService, stage_id: int, minutes: str = "") -> int:
    return cuts.apply(stage_id, seal=cuts.preview(stage_id).seal, minutes=minutes)


def test_absent_zero_and_not_entered_are_three_things(
    db: Database, stages: StageService, scores: StageScoreService
) -> None:
    made = add_selection(db, 4, {})
    scores.enter(made.stages[0], marks(made.people[:3], "0", None, "67.5"))
    table = stages.table(made.stages[0])
    assert [one.mark for one in table.people] == [
        StageMark(Decimal(0)),
        ABSENT,
        StageMark(Decimal("67.5")),
        None,
    ]
    row = table.stage
    assert (row.taking_part, row.scored, row.absent, row.missing) == (4, 2, 1, 1)


def test_entering_says_what_stood_before_and_can_be_taken_back(
    db: Database, stages: StageService, scores: StageScoreService
) -> None:
    made = add_selection(db, 2, {})
    first, second = made.people
    scores.enter(made.stages[0], {first: StageMark(Decimal(5))})
    before = scores.enter(made.stages[0], {first: ABSENT, second: StageMark(Decimal(7))})
    assert before == {first: StageMark(Decimal(5)), second: None}
    scores.enter(made.stages[0], before)
    assert [one.mark for one in stages.table(made.stages[0]).people] == [StageMark(Decimal(5)), None]


def test_what_another_has_entered_since_is_not_replaced_unseen(
    db: Database, stages: StageService, scores: StageScoreService
) -> None:
    made = add_selection(db, 2, {})
    first, second = made.people
    nothing = dict.fromkeys(made.people)
    scores.enter(made.stages[0], {first: StageMark(Decimal(60))}, seen=nothing)
    with pytest.raises(Conflict, match="list_changed"):
        scores.enter(made.stages[0], marks(made.people, "70", "80"), seen=nothing)
    assert [one.mark for one in stages.table(made.stages[0]).people] == [StageMark(Decimal(60)), None]
    scores.enter(made.stages[0], marks(made.people, "60", "80"), seen=nothing)
    scores.enter(made.stages[0], {second: None}, seen={second: StageMark(Decimal(80))})
    assert [one.mark for one in stages.table(made.stages[0]).people] == [StageMark(Decimal(60)), None]


def test_only_whoever_was_admitted_takes_part(
    db: Database, stages: StageService, scores: StageScoreService
) -> None:
    made = add_selection(db, 3, {}, admitted=2)
    assert stages.rows(made.intake)[0].taking_part == 2
    with pytest.raises(Refused, match="not_at_stage"):
        scores.enter(made.stages[0], marks(made.people, "1", "2", "3"))


@pytest.mark.parametrize("score", ["100.000001", "-1"])
def test_score_off_the_scale_is_refused(db: Database, scores: StageScoreService, score: str) -> None:
    made = add_selection(db, 1, {})
    with pytest.raises(Invalid) as refused:
        scores.enter(made.stages[0], marks(made.people, score))
    assert refused.value.fields == {"score": "stage_score_off_scale"}


def test_cut_waits_for_every_score_or_the_word_that_the_rest_did_not_come(
    db: Database, scores: StageScoreService, cuts: StageCutService, stages: StageService
) -> None:
    made = add_selection(db, 5, {})
    scores.enter(made.stages[0], marks(made.people[:3], "10", "20", "30"))
    assert [one.id for one in cuts.preview(made.stages[0]).missing] == made.people[3:]
    with pytest.raises(Refused, match="stage_scores_missing"):
        cut(cuts, made.stages[0])
    assert scores.mark_rest_absent(made.stages[0]) == tuple(made.people[3:])
    # 50 % of the three who sat, not of five
    assert cuts.preview(made.stages[0]).groups[0].figures.wanted == 2
    cut(cuts, made.stages[0], "№ 4")
    row = stages.rows(made.intake)[0]
    assert (row.passed, row.cut and row.cut.minutes) == (2, "№ 4")
    assert [one.outcome for one in stages.table(made.stages[0]).people] == [
        StageOutcomeKind.CUT,
        StageOutcomeKind.PASSED,
        StageOutcomeKind.PASSED,
        StageOutcomeKind.ABSENT,
        StageOutcomeKind.ABSENT,
    ]


def test_cut_is_applied_once_and_holds_scores_fast(
    db: Database, scores: StageScoreService, cuts: StageCutService
) -> None:
    made = add_selection(db, 2, {})
    scores.enter(made.stages[0], marks(made.people, "10", "20"))
    seal = cuts.preview(made.stages[0]).seal
    cuts.apply(made.stages[0], seal=seal)
    for again in (
        lambda: cuts.apply(made.stages[0], seal=seal),
        lambda: scores.enter(made.stages[0], marks(made.people, "30", "20")),
        lambda: scores.mark_rest_absent(made.stages[0]),
    ):
        with pytest.raises(Refused, match="stage_is_cut"):
            again()


def test_nothing_else_is_applied_than_was_looked_at(
    db: Database, scores: StageScoreService, cuts: StageCutService
) -> None:
    made = add_selection(db, 2, {})
    scores.enter(made.stages[0], marks(made.people, "10", "20"))
    seal = cuts.preview(made.stages[0]).seal
    scores.enter(made.stages[0], marks(made.people[:1], "25"))
    with pytest.raises(Refused, match="cut_changed_meanwhile"):
        cuts.apply(made.stages[0], seal=seal)


def test_cut_per_direction_needs_every_direction(
    db: Database, scores: StageScoreService, cuts: StageCutService
) -> None:
    rule = {"cut_kind": CutKind.TOP_NUMBER, "cut_value": Decimal(1), "per_direction": True}
    made = add_selection(db, 4, rule, directions=(0, 0, 1, None))
    scores.enter(made.stages[0], marks(made.people, "10", "20", "5", "1"))
    found = cuts.preview(made.stages[0])
    assert [one.id for one in found.unknown] == made.people[3:]
    assert [(line.name and line.name.ru, line.figures.passed) for line in found.groups] == [
        ("Цифровизация", 1),
        ("Экология и вода", 1),
        ("Финансы", 0),
        (None, 1),
    ]
    with pytest.raises(Refused, match="stage_directions_missing"):
        cuts.apply(made.stages[0], seal=found.seal)


def test_another_rule_can_be_tried_without_being_stored(
    db: Database, scores: StageScoreService, cuts: StageCutService, stages: StageService
) -> None:
    made = add_selection(db, 3, {})
    scores.enter(made.stages[0], marks(made.people, "10", "20", "30"))
    assert cuts.preview(made.stages[0], CutRule(CutKind.SCORE, Decimal(30))).passed == 1
    assert cuts.preview(made.stages[0]).passed == 2
    assert stages.rows(made.intake)[0].cut is None


def run_two_stages(made: Selection, scores: StageScoreService, cuts: StageCutService) -> None:
    scores.enter(made.stages[0], marks(made.people, "40", "30", "20", "10"))
    cut(cuts, made.stages[0])
    scores.enter(made.stages[1], marks(made.people[:2], "1", "2"))
    cut(cuts, made.stages[1])


def test_next_stage_takes_those_who_passed(
    db: Database, scores: StageScoreService, cuts: StageCutService, stages: StageService
) -> None:
    made = add_selection(db, 4, {}, {})
    assert [row.taking_part for row in stages.rows(made.intake)] == [4, 0]
    run_two_stages(made, scores, cuts)
    assert [row.passed for row in stages.rows(made.intake)] == [2, 1]
    cuts.reopen(made.stages[1], "Проверка")
    with pytest.raises(Refused, match="not_at_stage"):
        scores.enter(made.stages[1], marks(made.people[3:], "1"))


def test_stage_without_a_cut_hands_everybody_with_a_score_on(
    db: Database, scores: StageScoreService, cuts: StageCutService, stages: StageService
) -> None:
    made = add_selection(db, 3, {"cut_kind": CutKind.NONE, "cut_value": None}, {})
    scores.enter(made.stages[0], marks(made.people, "0", None, "9"))
    assert [one.id for one in stages.table(made.stages[1]).people] == [made.people[0], made.people[2]]
    with pytest.raises(Refused, match="stage_without_cut"):
        cuts.apply(made.stages[0], seal=cuts.preview(made.stages[0]).seal)


def test_a_later_cut_holds_the_scores_that_say_who_took_part(
    db: Database, scores: StageScoreService, cuts: StageCutService
) -> None:
    made = add_selection(db, 4, {"cut_kind": CutKind.NONE, "cut_value": None}, {})
    for stage in made.stages:
        scores.enter(stage, marks(made.people, "1", "2", "3", "4"))
    cut(cuts, made.stages[1])
    with pytest.raises(Refused, match="later_stage_is_cut"):
        scores.enter(made.stages[0], {made.people[3]: ABSENT})
    cuts.reopen(made.stages[1], "Неявка на первом этапе")
    scores.enter(made.stages[0], {made.people[3]: ABSENT})


def test_a_cut_within_directions_holds_the_direction(
    db: Database, officer: Actor, scores: StageScoreService, cuts: StageCutService
) -> None:
    made = add_selection(db, 4, {"per_direction": True}, directions=(0, 0, 1, 1))
    scores.enter(made.stages[0], marks(made.people, "1", "2", "90", "95"))
    entry = ApplicationEntryService(db, officer, clock=lambda: NOW)
    assert entry.choose_direction([made.people[1]], made.directions[1]) == 1
    assert entry.choose_direction([made.people[1]], made.directions[0]) == 1
    cut(cuts, made.stages[0])
    with pytest.raises(Refused, match="direction_held"):
        entry.choose_direction([made.people[1]], made.directions[1])
    cuts.reopen(made.stages[0], "Направление указано неверно")
    assert entry.choose_direction([made.people[1]], made.directions[1]) == 1


def test_reopening_takes_later_cuts_along_and_shows_what_the_correction_changes(
    db: Database, scores: StageScoreService, cuts: StageCutService, stages: StageService
) -> None:
    made = add_selection(db, 4, {}, {})
    run_two_stages(made, scores, cuts)
    assert [title.ru for title in cuts.reopening(made.stages[0]).later] == ["Этап 2"]
    with pytest.raises(Invalid):
        cuts.reopen(made.stages[0], "  ")
    cuts.reopen(made.stages[0], "Апелляция: работа проверена заново")
    assert [row.cut for row in stages.rows(made.intake)] == [None, None]
    scores.enter(made.stages[0], marks(made.people[2:3], "35"))
    compared = cuts.preview(made.stages[0]).compared
    assert compared is not None
    assert (compared.number, compared.losses, compared.gains) == (1, 1, 1)
    lost, gained = compared.changes
    assert (lost.id, lost.scored_later) == (made.people[1], True)
    assert (gained.id, gained.mark_before, gained.mark_after) == (
        made.people[2],
        StageMark(Decimal(20)),
        StageMark(Decimal(35)),
    )
    cut(cuts, made.stages[0])
    newest, first = cuts.history(made.stages[0])
    assert (newest.number, newest.state, first.state) == (2, CutState.IN_FORCE, CutState.REOPENED)
    assert (first.reopen_reason, first.reopened_by, first.passed) == (
        "Апелляция: работа проверена заново",
        "officer",
        2,
    )
    assert newest.is_intact
    assert first.is_intact
    after = cuts.comparison(made.stages[0])
    assert after is not None
    assert (after.losses, after.gains) == (1, 1)
    assert cuts.comparison(made.stages[1]) is None


def test_verification_notices_outcomes_changed_behind_its_back(
    db: Database, admin: Actor, scores: StageScoreService, cuts: StageCutService
) -> None:
    made = add_selection(db, 2, {})
    scores.enter(made.stages[0], marks(made.people, "10", "20"))
    cut_id = cut(cuts, made.stages[0])
    assert AuditLogService(db, admin).verify().cuts == CutChecks(1, ())
    with db.transaction() as session:
        outcome = session.execute(select(StageOutcome).limit(1)).scalars().one()
        outcome.kind = StageOutcomeKind.PASSED
    assert not cuts.history(made.stages[0])[0].is_intact
    assert AuditLogService(db, admin).verify().cuts == CutChecks(1, (cut_id,))


def test_whoever_is_no_longer_admitted_takes_no_part(
    db: Database, scores: StageScoreService, cuts: StageCutService, stages: StageService
) -> None:
    made = add_selection(db, 4, {}, {})
    run_two_stages(made, scores, cuts)
    with db.transaction() as session:
        wanted = select(Admission).where(col(Admission.application_id) == made.people[0])
        session.execute(wanted).scalars().one().superseded = True
    assert [row.taking_part for row in stages.rows(made.intake)] == [3, 1]
    assert [row.passed for row in stages.rows(made.intake)] == [1, 1]


@pytest.mark.parametrize("state", [IntakeState.DRAFT, IntakeState.COMPLETED])
def test_scores_wait_for_an_open_intake(db: Database, scores: StageScoreService, state: IntakeState) -> None:
    made = add_selection(db, 1, {}, state=state)
    with pytest.raises(Refused, match="intake_step_enter_scores"):
        scores.enter(made.stages[0], marks(made.people, "1"))


def test_cut_waits_for_the_selection(db: Database, scores: StageScoreService, cuts: StageCutService) -> None:
    made = add_selection(db, 1, {}, state=IntakeState.OPEN)
    scores.enter(made.stages[0], marks(made.people, "1"))
    with pytest.raises(Refused, match="intake_step_cut"):
        cut(cuts, made.stages[0])


def test_column_of_the_list_is_taken_with_what_does_not_fit_said(
    db: Database, scores: StageScoreService, stages: StageService
) -> None:
    given = ({"Тест": 61.5}, {"Тест": "absent"}, {"Тест": 101.0}, {}, {"Тест": 50, "Эссе": 3.0})
    made = add_selection(db, 5, {}, scores=given)
    assert [(one.title, one.scores, one.absent) for one in scores.columns(made.intake)] == [
        ("Тест", 3, 1),
        ("Эссе", 1, 0),
    ]
    scores.enter(made.stages[0], marks(made.people[4:], "99"))
    kept_blank = scores.column_preview(made.stages[0], "Тест", blank_is_absent=False)
    assert (kept_blank.scores, kept_blank.absent, kept_blank.kept, kept_blank.blank) == (1, 1, 1, 1)
    taken = scores.take_column(made.stages[0], "Тест", blank_is_absent=True)
    assert (taken.scores, taken.absent, taken.kept, taken.blank) == (1, 2, 1, 0)
    assert [(one.number, one.text, one.fault) for one in taken.unfit] == [
        ("МКР-00003", "101.0", ScoreFault.OFF_SCALE)
    ]
    people = stages.table(made.stages[0]).people
    assert [one.mark and one.mark.score for one in people] == [Decimal("61.5"), None, None, None, Decimal(99)]
    assert (people[0].source, people[4].source) == (ScoreSource.APPLICATION, ScoreSource.TYPED)


def test_funnel_counts_and_names_the_people_of_each_step(
    db: Database, scores: StageScoreService, cuts: StageCutService, funnel: SelectionFunnelService
) -> None:
    made = add_selection(db, 5, {}, {}, admitted=4)
    run_two_stages(Selection(made.intake, made.people[:4], made.stages, []), scores, cuts)
    with db.transaction() as session:
        session.add(
            Admission(
                application_id=made.people[1],
                step=AdmissionStep.RESERVE,
                kind=AdmissionKind.ADMITTED,
                decided_on=NOW.date(),
                decided_by="Комиссия",
                ground="Рейтинг",
                at=NOW,
                account="officer",
            )
        )
    steps = funnel.steps(made.intake)
    assert [(step.key.split(":")[0], step.count) for step in steps] == [
        ("received", 5),
        ("facts_known", 5),
        ("eligible", 5),
        ("selection", 4),
        ("stage", 2),
        ("stage", 1),
        ("reserve", 1),
    ]
    with db.reading() as session:
        for step in steps:
            people = set(session.execute(people_of(session, made.intake, step.key)).scalars())
            assert len(people) == step.count
        assert people == {made.people[1]}


def test_rights(db: Database, viewer: Actor, auditor: Actor) -> None:
    made = add_selection(db, 1, {})
    for actor in (viewer, auditor):
        for call in (
            lambda actor=actor: StageService(db, actor).rows(made.intake),
            lambda actor=actor: StageScoreService(db, actor).enter(made.stages[0], {}),
            lambda actor=actor: StageCutService(db, actor).preview(made.stages[0]),
            lambda actor=actor: StageCutService(db, actor).reopen(made.stages[0], "x"),
            lambda actor=actor: SelectionFunnelService(db, actor).steps(made.intake),
        ):
            with pytest.raises(Forbidden):
                call()
