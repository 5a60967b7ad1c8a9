"""Lists of stage scores: columns matched with stages, people by IIN or number, refusals, undo."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from evalapp.domain.access import Actor
from evalapp.domain.errors import NotFound, Refused
from evalapp.domain.intake import IntakeState
from evalapp.domain.stage import CutKind, ScoreSource
from evalapp.domain.stage_score import ABSENT, StageMark
from evalapp.entities.reserve import Application
from evalapp.exchange.headers import ImportKind
from evalapp.services.import_preview import ImportOptions, ImportPreview, ImportSummary
from evalapp.services.imports import ImportService
from evalapp.services.stage_cuts import StageCutService
from evalapp.services.stage_scores import StageScoreService
from evalapp.services.stages import StageService
from evalapp.storage.database import Database
from tests.services.selection_builder import NOW, Selection, add_selection, marks

OPTIONS = ImportOptions(intake="Отбор youth")


@pytest.fixture
def service(db: Database, officer: Actor) -> ImportService:
    return ImportService(db, officer, clock=lambda: NOW)


@pytest.fixture
def stages(db: Database, officer: Actor) -> StageService:
    return StageService(db, officer, clock=lambda: NOW)


def workbook(path: Path, headers: Sequence[str], *rows: Sequence[object]) -> Path:
    book = openpyxl.Workbook()
    for row in (("Результаты этапа",), headers, *rows):
        book.active.append(row)
    book.save(path)
    return path


def iins(db: Database, made: Selection) -> list[str]:
    with db.reading() as session:
        found = [session.get(Application, number) for number in made.people]
        return [one.iin for one in found if one is not None]


def preview(service: ImportService, path: Path) -> ImportPreview:
    return service.preview(ImportKind.SCORES, path, OPTIONS)


def codes(found: ImportPreview) -> list[tuple[str, str]]:
    return [(problem.code, problem.letter) for problem in found.problems]


def entered(stages: StageService, made: Selection, place: int = 0) -> list[StageMark | None]:
    return [one.mark for one in stages.table(made.stages[place]).people]


@pytest.mark.parametrize("title", ["Этап 1", "1-кезең", "Балл", "Score"])
def test_column_is_matched_with_its_stage(
    db: Database, service: ImportService, stages: StageService, tmp_path: Path, title: str
) -> None:
    made = add_selection(db, 3, {})
    rows = [("МКР-00001", "67,5"), ("МКР-00002", "неявка"), ("МКР-00003", 0)]
    path = workbook(tmp_path / "a.xlsx", ["Рег. номер", title], *rows)
    found = preview(service, path)
    assert found.summary == ImportSummary(3, 0, 0, 0)
    assert entered(stages, made) == [None, None, None], "a preview writes nothing"
    service.apply(found)
    assert entered(stages, made) == [StageMark(Decimal("67.5")), ABSENT, StageMark(Decimal(0))]
    assert stages.table(made.stages[0]).people[0].source is ScoreSource.IMPORTED
    again = service.apply(preview(service, path))
    assert (again.batch_id, again.summary) == (None, ImportSummary(0, 0, 3, 0))


def test_any_column_can_be_mapped_to_a_stage_by_hand(
    db: Database, service: ImportService, stages: StageService, tmp_path: Path
) -> None:
    made = add_selection(db, 1, {}, {})
    path = workbook(tmp_path / "a.xlsx", ["ЖСН", "Жиыны"], (iins(db, made)[0], 12))
    found = preview(service, path)
    assert found.missing == ("stage:",)
    assert {"stage:1", "stage:2"} <= set(found.fields)
    mapped = service.with_options(
        found, ImportOptions(intake=OPTIONS.intake, mapping={"ЖСН": "iin", "Жиыны": "stage:1"})
    )
    service.apply(mapped)
    assert entered(stages, made) == [StageMark(Decimal(12))]


def test_blank_is_absent_and_said_but_never_over_a_score(
    db: Database, officer: Actor, service: ImportService, stages: StageService, tmp_path: Path
) -> None:
    made = add_selection(db, 3, {})
    StageScoreService(db, officer, clock=lambda: NOW).enter(made.stages[0], marks(made.people[2:], "9"))
    rows = [("МКР-00001", 5), ("МКР-00002", None), ("МКР-00003", None)]
    found = preview(service, workbook(tmp_path / "a.xlsx", ["Номер заявки", "Этап 1"], *rows))
    assert codes(found) == [("score_blank_absent", "B")]
    service.apply(found)
    assert entered(stages, made) == [StageMark(Decimal(5)), ABSENT, StageMark(Decimal(9))]


def test_a_column_without_entries_says_nothing(db: Database, service: ImportService, tmp_path: Path) -> None:
    add_selection(db, 1, {"cut_kind": CutKind.NONE, "cut_value": None}, {})
    path = workbook(tmp_path / "a.xlsx", ["Номер заявки", "Этап 1", "Этап 2"], ("МКР-00001", 5, None))
    assert codes(preview(service, path)) == []


def test_every_refusal_names_its_cell(db: Database, service: ImportService, tmp_path: Path) -> None:
    made = add_selection(db, 5, {}, admitted=4)
    known = iins(db, made)
    rows = [
        (known[0], "МКР-00001", "Не та Фамилия", 50),
        (known[0], "", "", 51),
        ("", "МКР-99999", "", 50),
        (known[1], "МКР-00003", "", 50),
        ("", "МКР-00003", "", 100.5),
        ("", "МКР-00004", "", "много"),
        (known[4], "", "", 70),
        ("", "", "Кто-то", 70),
    ]
    path = workbook(tmp_path / "a.xlsx", ["ИИН", "Номер заявки", "Ф.И.О.", "Этап 1"], *rows)
    found = preview(service, path)
    assert codes(found) == [
        ("score_name_differs", "C"),
        ("score_repeated", "A"),
        ("applicant_unknown", "B"),
        ("score_person_differs", "B"),
        ("stage_score_off_scale", "D"),
        ("stage_score_unreadable", "D"),
        ("score_not_at_stage", "D"),
        ("score_person_missing", "B"),
    ]
    assert found.summary == ImportSummary(1, 0, 0, 7)


def test_corrected_scores_change_and_the_import_is_undone_until_it_is_cut(
    db: Database, officer: Actor, service: ImportService, stages: StageService, tmp_path: Path
) -> None:
    made = add_selection(db, 2, {})
    headers = ["Номер заявки", "Этап 1"]
    first = workbook(tmp_path / "a.xlsx", headers, ("МКР-00001", 10), ("МКР-00002", None))
    service.apply(preview(service, first))
    second = workbook(tmp_path / "b.xlsx", headers, ("МКР-00001", "неявка"), ("МКР-00002", 20))
    done = service.apply(preview(service, second))
    assert done.summary == ImportSummary(0, 2, 0, 0)
    cuts = StageCutService(db, officer, clock=lambda: NOW)
    cuts.apply(made.stages[0], seal=cuts.preview(made.stages[0]).seal)
    with pytest.raises(Refused, match="import_scores_cut"):
        service.undo(done.batch_id or 0)
    changed = workbook(tmp_path / "c.xlsx", headers, ("МКР-00001", 11), ("МКР-00002", 20))
    found = preview(service, changed)
    assert codes(found) == [("score_stage_cut", "B")]
    assert found.summary == ImportSummary(0, 0, 1, 1)
    cuts.reopen(made.stages[0], "Проверка")
    service.undo(done.batch_id or 0)
    assert entered(stages, made) == [StageMark(Decimal(10)), ABSENT]


def test_intake_must_be_known_open_and_staged(db: Database, service: ImportService, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ["Номер заявки", "Балл"], ("МКР-00001", 1))
    with pytest.raises(Refused, match="import_intake_needed"):
        service.preview(ImportKind.SCORES, path)
    with pytest.raises(NotFound, match="no_such_intake"):
        preview(service, path)
    add_selection(db, 1, {"interviewers": True})
    with pytest.raises(Refused, match="intake_without_stages"):
        preview(service, path)


def test_draft_takes_no_scores(db: Database, service: ImportService, tmp_path: Path) -> None:
    add_selection(db, 1, {}, state=IntakeState.DRAFT)
    path = workbook(tmp_path / "a.xlsx", ["Номер заявки", "Балл"], ("МКР-00001", 1))
    with pytest.raises(Refused, match="intake_step_enter_scores"):
        preview(service, path)
