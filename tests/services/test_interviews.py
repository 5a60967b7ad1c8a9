"""Several interviewers: independent until shown, the mean, corrections with a reason, wide spreads first."""

import shutil
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.errors import Forbidden, Invalid, Refused
from evalapp.domain.stage import ScoreSource
from evalapp.domain.stage_score import ABSENT, InterviewMark, StageMark
from evalapp.entities.workspace import AuditEvent, WorkspaceInfo
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.interview_sheets import InterviewSheetService
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
def sheets(db: Database, officer: Actor) -> InterviewSheetService:
    return InterviewSheetService(db, officer, clock=lambda: NOW)


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


def test_sheets_go_out_with_own_marks_only_and_come_back(
    sheets: InterviewSheetService,
    interviews: InterviewService,
    made: Selection,
    panel: list[int],
    tmp_path: Path,
) -> None:
    interviews.enter(panel[0], given(made.people, "80"))
    first, second, _ = sheets.export(made.stages[0], tmp_path / "out")
    assert cells(second)[0][4] is None, "another interviewer's score is nowhere"
    assert cells(first)[0][4] == 80
    fill_in(first, ("80", ""), ("65,5", "Ясно отвечает"), ("неявка", ""))
    fill_in(second, ("101", ""), ("самоотвод", ""), (None, ""))
    seen = sheets.preview(made.stages[0], [first, second])
    assert [line.entry for line in interviews.sheet(panel[0]).lines][1:] == [None, None], "only looked at"
    one, other = sheets.take(made.stages[0], [first, second])
    assert (one, other) == seen
    assert (one.interviewer, one.changed, one.unchanged, one.empty, one.faults) == (
        "Сұхбатшина Үлгі",
        2,
        1,
        0,
        (),
    )
    assert (other.is_fit, other.changed, other.empty) == (False, 1, 1)
    assert {line.entry for line in interviews.sheet(panel[1]).lines} == {None}, "all or nothing of a file"
    assert [(fault.raw, fault.code) for fault in other.faults] == [("101", "stage_score_off_scale")]
    lines = interviews.sheet(panel[0]).lines
    assert [line.entry for line in lines] == [
        InterviewEntry(InterviewMark(Decimal(80))),
        InterviewEntry(InterviewMark(Decimal("65.5")), "Ясно отвечает"),
        InterviewEntry(InterviewMark(is_absent=True)),
    ]
    again = sheets.take(made.stages[0], [first])[0]
    assert (again.changed, again.unchanged) == (0, 3)


def test_foreign_and_altered_sheets_are_refused(
    db: Database, sheets: InterviewSheetService, made: Selection, panel: list[int], tmp_path: Path
) -> None:
    first, second, _ = sheets.export(made.stages[0], tmp_path)
    book = openpyxl.load_workbook(first)
    row = first_row(book.worksheets[0])
    book.worksheets[0].cell(row, 2).value = "МКР-00002"
    book.save(first)
    fill_in(second, ("70", ""))
    stranger = tmp_path / "x.xlsx"
    openpyxl.Workbook().save(stranger)
    copy = shutil.copy(second, tmp_path / "copy.xlsx")
    reports = sheets.take(made.stages[0], [first, second, copy, stranger])
    codes = [one.refused.code if one.refused else "" for one in reports]
    assert codes == ["interview_sheet_changed", "", "interview_sheet_twice", "not_an_interview_sheet"]
    assert reports[0].refused is not None
    assert reports[0].refused.params["cell"] == f"B{row}"
    assert reports[1].changed == 1, "one refused file leaves the others"
    with db.transaction() as session:
        session.execute(select(WorkspaceInfo)).scalars().one().workspace_id = "other"
    (foreign,) = sheets.preview(made.stages[0], [second])
    assert foreign.refused is not None
    assert foreign.refused.code == "interview_sheet_foreign"


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_sheet_refuses_other_input_in_every_language(
    sheets: InterviewSheetService,
    made: Selection,
    panel: list[int],
    tmp_path: Path,
    language: DocumentLanguage,
) -> None:
    path = sheets.export(made.stages[0], tmp_path, language)[0]
    page = openpyxl.load_workbook(path).worksheets[0]
    row = first_row(page)
    (check,) = page.data_validations.dataValidation
    assert check.showErrorMessage
    assert f"E{row}<=100" in check.formula1
    assert page.protection.sheet
    assert page.cell(row, 2).protection.locked
    assert not page.cell(row, 5).protection.locked
    assert page.column_dimensions["G"].hidden


def first_row(page: Any) -> int:
    return next(row for row in range(1, 30) if page.cell(row, 1).value == 1)


def cells(path: Path) -> list[list[Any]]:
    page = openpyxl.load_workbook(path).worksheets[0]
    first = first_row(page)
    return [
        [page.cell(row, column).value for column in range(1, 8)] for row in range(first, page.max_row + 1)
    ]


def fill_in(path: Path, *entries: tuple[str | None, str]) -> None:
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    for row, (score, remark) in enumerate(entries, start=first_row(page)):
        page.cell(row, 5).value = score
        page.cell(row, 6).value = remark or None
    book.save(path)
