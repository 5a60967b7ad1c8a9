"""Several interviewers: independent until shown, the mean, corrections with a reason, wide spreads first."""

from decimal import Decimal

import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.errors import Forbidden, Invalid, Refused
from evalapp.domain.stage import ScoreSource
from evalapp.domain.stage_score import ABSENT, InterviewMark, StageMark
from evalapp.entities.workspace import AuditEvent
from evalapp.services.interviewers import InterviewerService
from evalapp.services.interviews import InterviewEntry, InterviewService
from evalapp.services.stage_cuts import StageCutService
from evalapp.services.stage_scores import StageScoreService
from evalapp.services.stages import StageService
from evalapp.storage.database import Database
from tests.services.selection_builder import NOW, Selection, add_selection, marks


@pytest.fixture
def interviewers(db: Database, officer: Actor) -> InterviewerService:
    return InterviewerService(db, officer, clock=lambda: NOW)


@pytest.fixture
def interviews(db: Database, officer: Actor) -> InterviewService:
    return InterviewService(db, officer, clock=lambda: NOW)


@pytest.fixture
def made(db: Database) -> Selection:
    return add_selection(db, 3, {"interviewers": True})


@pytest.fixture
def panel(interviewers: InterviewerService, made: Selection) -> list[int]:
    names = ("Сұхбатшина Үлгі", "Экспертов Образец", "Мысалбаев Нұсқа")
    return [interviewers.add(made.stages[0], name, "эксперт") for name in names]


def given(people: list[int], *scores: str | None) -> dict[int, InterviewEntry | None]:
    """Marks in the order of people; "" = recused, None = absent."""
    found: dict[int, InterviewEntry | None] = {}
    for person, score in zip(people, scores, strict=False):
        if score is None:
            mark = InterviewMark(is_absent=True)
        elif score == "":
            mark = InterviewMark(is_recused=True)
        else:
            mark = InterviewMark(Decimal(score))
        found[person] = InterviewEntry(mark)
    return found


def fill(interviews: InterviewService, made: Selection, panel: list[int]) -> None:
    interviews.enter(panel[0], given(made.people, "80", "60", None))
    interviews.enter(panel[1], given(made.people, "81", "30", None))
    interviews.enter(panel[2], given(made.people, "81", "", None))


def test_scores_are_independent_until_all_are_in(
    interviews: InterviewService, made: Selection, panel: list[int]
) -> None:
    interviews.enter(panel[0], given(made.people, "80", "60", None))
    interviews.enter(panel[1], given(made.people, "81"))
    board = interviews.board(made.stages[0])
    assert [one.given for one in board.interviewers] == [3, 1, 0]
    assert (board.required, board.missing, board.shown_at) == (3, 5, None)
    assert [line.entry and line.entry.mark.score for line in interviews.sheet(panel[1]).lines] == [
        Decimal(81),
        None,
        None,
    ]
    with pytest.raises(Refused, match="interview_not_shown"):
        interviews.spread(made.stages[0])
    with pytest.raises(Refused, match="interview_scores_missing") as refused:
        interviews.show(made.stages[0])
    assert refused.value.params["count"] == 5


def test_shown_scores_become_means_and_the_widest_spread_comes_first(
    db: Database, officer: Actor, interviews: InterviewService, made: Selection, panel: list[int]
) -> None:
    fill(interviews, made, panel)
    interviews.show(made.stages[0])
    lines = interviews.spread(made.stages[0])
    assert [(line.id, line.together.spread) for line in lines] == [
        (made.people[1], Decimal(30)),
        (made.people[0], Decimal(1)),
        (made.people[2], None),
    ]
    people = StageService(db, officer).table(made.stages[0]).people
    assert [one.mark for one in people] == [
        StageMark(Decimal("80.666667")),
        StageMark(Decimal(45)),
        ABSENT,
    ]
    assert {one.source for one in people} == {ScoreSource.INTERVIEWERS}


def test_correction_after_showing_needs_a_reason_and_moves_the_mean(
    db: Database, officer: Actor, interviews: InterviewService, made: Selection, panel: list[int]
) -> None:
    fill(interviews, made, panel)
    interviews.show(made.stages[0])
    correction = given(made.people[1:2], "50")
    with pytest.raises(Refused, match="interview_scores_shown"):
        interviews.enter(panel[1], correction)
    interviews.enter(panel[1], correction, reason="Описка в листе")
    people = StageService(db, officer).table(made.stages[0]).people
    assert people[1].mark == StageMark(Decimal(55))
    with db.reading() as session:
        wanted = select(AuditEvent.note).where(col(AuditEvent.action) == "interview_score_corrected")
        assert session.execute(wanted).scalars().all() == ["Описка в листе"]


def test_cut_holds_interviews_fast(
    db: Database, officer: Actor, interviews: InterviewService, made: Selection, panel: list[int]
) -> None:
    fill(interviews, made, panel)
    interviews.show(made.stages[0])
    cuts = StageCutService(db, officer, clock=lambda: NOW)
    cuts.apply(made.stages[0], seal=cuts.preview(made.stages[0]).seal)
    with pytest.raises(Refused, match="stage_is_cut"):
        interviews.enter(panel[1], given(made.people[:1], "99"), reason="Поздно")


def test_interviewers_who_differ_on_presence_settle_it_first(
    interviews: InterviewService, made: Selection, panel: list[int]
) -> None:
    fill(interviews, made, panel)
    interviews.enter(panel[2], given(made.people[2:], "70"))
    with pytest.raises(Refused, match="interview_presence_differs") as refused:
        interviews.show(made.stages[0])
    assert refused.value.params["numbers"] == "МКР-00003"


def test_somebody_has_to_score(interviews: InterviewService, made: Selection, panel: list[int]) -> None:
    fill(interviews, made, panel)
    for interviewer in panel:
        interviews.enter(interviewer, given(made.people[:1], ""))
    with pytest.raises(Refused, match="interview_nobody_scored"):
        interviews.show(made.stages[0])


def test_scores_of_such_a_stage_are_not_typed(db: Database, officer: Actor, made: Selection) -> None:
    with pytest.raises(Refused, match="stage_by_interviewers"):
        StageScoreService(db, officer).enter(made.stages[0], marks(made.people, "1"))


def test_list_of_interviewers(
    interviewers: InterviewerService, interviews: InterviewService, made: Selection, panel: list[int]
) -> None:
    with pytest.raises(Invalid) as refused:
        interviewers.add(made.stages[0], "экспертов образец")
    assert refused.value.fields == {"name": "interviewer_known"}
    first = interviewers.rows(made.stages[0])[0]
    interviewers.save(first.id, "Сұхбатшина Үлгі Жобақызы", "", version=first.version)
    assert interviewers.rows(made.stages[0])[0].name == "Сұхбатшина Үлгі Жобақызы"
    interviews.enter(panel[0], given(made.people, "80"))
    with pytest.raises(Refused, match="interviewer_has_scores"):
        interviewers.remove(panel[0])
    interviewers.remove(panel[2])
    assert [one.id for one in interviewers.rows(made.stages[0])] == panel[:2]


def test_taking_back_and_scale(interviews: InterviewService, made: Selection, panel: list[int]) -> None:
    entry = given(made.people[:1], "80")
    assert interviews.enter(panel[0], entry) == {made.people[0]: None}
    assert interviews.enter(panel[0], {made.people[0]: None}) == entry
    with pytest.raises(Invalid) as refused:
        interviews.enter(panel[0], given(made.people, "100.5"))
    assert refused.value.fields == {"score": "stage_score_off_scale"}


def test_rights(db: Database, viewer: Actor, made: Selection, panel: list[int]) -> None:
    service = InterviewService(db, viewer)
    for call in (
        lambda: service.sheet(panel[0]),
        lambda: service.board(made.stages[0]),
        lambda: service.show(made.stages[0]),
        lambda: InterviewerService(db, viewer).add(made.stages[0], "Кто-то"),
    ):
        with pytest.raises(Forbidden):
            call()
