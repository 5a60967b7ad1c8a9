"""The list of a stage as a workbook: every column, what stands above it, order and filter of the screen."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from evalapp.domain.access import Actor
from evalapp.domain.errors import Forbidden
from evalapp.domain.stage import CutKind
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.headers import ImportKind
from evalapp.services.documents import ExportTarget
from evalapp.services.import_preview import ImportOptions, ImportSummary
from evalapp.services.imports import ImportService
from evalapp.services.reserve_exports import ReserveExportService
from evalapp.services.stage_cuts import StageCutService
from evalapp.services.stage_scores import StageScoreService
from evalapp.storage.database import Database
from tests.services.selection_builder import NOW, Selection, add_selection, marks

RULE = {"per_direction": True}


@pytest.fixture
def made(db: Database, officer: Actor) -> Selection:
    made = add_selection(db, 5, RULE, directions=(0, 0, 0, 1, 1))
    scores = StageScoreService(db, officer, clock=lambda: NOW)
    scores.enter(made.stages[0], marks(made.people, "70.5", "70.5", "10", None, "0"))
    return made


def write(db: Database, actor: Actor, made: Selection, path: Path, **more: Any) -> list[list[Any]]:
    target = ExportTarget(path=path, language=more.pop("language", DocumentLanguage.RU), **more.pop("to", {}))
    ReserveExportService(db, actor, clock=lambda: NOW).stage_list(made.stages[0], target, **more)
    page = openpyxl.load_workbook(path).worksheets[0]
    return [[cell.value for cell in row] for row in page.iter_rows()]


def test_every_column_of_a_proposed_cut(
    db: Database, officer: Actor, made: Selection, tmp_path: Path
) -> None:
    rows = write(db, officer, made, tmp_path / "a.xlsx")
    texts = [row[0] for row in rows if isinstance(row[0], str)]
    assert texts[0] == "Список этапа: Этап 1"
    assert "Порог: Лучшие 50 %, по каждому направлению." in texts
    assert "Порог ещё не применён: ниже – предложение." in texts
    assert "Цифровизация: явились 3, граница 70,5, проходят 2, с баллом границы 2." in texts
    assert [row[1:8] for row in rows[-5:]] == [
        ["МКР-00001", "Примерова Дана", "Цифровизация", 70.5, "Проходит", "да", "введён вручную"],
        ["МКР-00002", "Мысалов Дана", "Цифровизация", 70.5, "Проходит", "да", "введён вручную"],
        ["МКР-00003", "Шаблонова Дана", "Цифровизация", 10, "Не проходит", None, "введён вручную"],
        ["МКР-00004", "Қайырбек Дана", "Экология и вода", "Неявка", "Неявка", None, "введён вручную"],
        ["МКР-00005", "Образцова Дана", "Экология и вода", 0, "Проходит", "да", "введён вручную"],
    ]


def test_a_stage_without_a_cut_tells_nothing_about_passing(
    db: Database, officer: Actor, tmp_path: Path
) -> None:
    made = add_selection(db, 1, {"cut_kind": CutKind.NONE})
    rows = write(db, officer, made, tmp_path / "a.xlsx")
    assert [row[0] for row in rows[1:3]] == [
        "Участвуют: 1, с баллом: 0, неявка: 0, не введено: 1.",
        "Без порога: дальше идут все, у кого есть балл.",
    ]


def test_cut_in_force_names_its_minutes(
    db: Database, officer: Actor, made: Selection, tmp_path: Path
) -> None:
    cuts = StageCutService(db, officer, clock=lambda: NOW)
    cuts.apply(made.stages[0], seal=cuts.preview(made.stages[0]).seal, minutes="№ 4")
    rows = write(db, officer, made, tmp_path / "a.xlsx")
    assert "Порог 1 в силе: 20.10.2023, officer. Протокол: № 4." in [row[0] for row in rows]


def test_order_and_filter_are_those_of_the_screen(
    db: Database, officer: Actor, made: Selection, tmp_path: Path
) -> None:
    order = [made.people[4], made.people[0]]
    rows = write(db, officer, made, tmp_path / "a.xlsx", order=order, to={"shown_filter": "Проходят"})
    assert [row[1] for row in rows[-2:]] == ["МКР-00005", "МКР-00001"]
    assert any("Проходят" in str(row[0]) for row in rows)


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_every_language(
    db: Database, officer: Actor, made: Selection, tmp_path: Path, language: DocumentLanguage
) -> None:
    rows = write(db, officer, made, tmp_path / "a.xlsx", language=language)
    assert len(rows) > 8


def test_viewers_get_no_list(db: Database, viewer: Actor, made: Selection, tmp_path: Path) -> None:
    with pytest.raises(Forbidden):
        write(db, viewer, made, tmp_path / "a.xlsx")


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_the_list_comes_back_as_scores(
    db: Database, officer: Actor, made: Selection, tmp_path: Path, language: DocumentLanguage
) -> None:
    path = tmp_path / "a.xlsx"
    write(db, officer, made, path, language=language)
    imports = ImportService(db, officer, clock=lambda: NOW)
    found = imports.preview(ImportKind.SCORES, path, ImportOptions(intake="Отбор youth"))
    assert not found.problems
    assert found.summary == ImportSummary(new=0, changed=0, unchanged=5, refused=0)
