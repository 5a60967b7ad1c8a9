"""Command export: the register of decisions and the report on their results."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from evalapp.cli import main
from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.decision import DecisionKind, DecisionResult
from evalapp.domain.decision_fields import DecisionFields
from evalapp.services.decisions import DecisionService
from evalapp.services.workspaces import open_workspace
from tests.services.sitting_builder import build_sitting

ADMIN = Actor("admin", "Кадрова Образец", AccountRole.ADMINISTRATOR)


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, password: str) -> None:
    monkeypatch.setenv("EVALAPP_PASSWORD", password)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")


@pytest.fixture
def filled(workspace_folder: Path, password: str) -> Path:
    """A workspace with one decision in force, of 10.04.2026."""
    opened = open_workspace(workspace_folder, "admin", password)
    sitting = build_sitting(opened.db, ADMIN)
    item = sitting.propose(0, DecisionKind.PROMOTE)
    sitting.open()
    sitting.vote(item, "fffff")
    DecisionService(opened.db, ADMIN).enter(item, DecisionFields(result=DecisionResult.ADOPTED))
    sitting.sign("7")
    opened.close()
    return workspace_folder


def export(workspace: Path, kind: str, path: Path, *options: str) -> int:
    arguments = ["export", kind, "--output", str(path), "--language", "ru", "--json", *options]
    return main([*arguments, "--workspace", str(workspace)])


def names(path: Path) -> list[str]:
    page = load_workbook(path).worksheets[0]
    return [
        str(cell.value)
        for row in page.iter_rows()
        for cell in row
        if cell.value == "Примерова Айгүл Эскизқызы"
    ]


def test_the_register_is_written_for_a_period_and_a_commission(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "register.xlsx"
    assert export(filled, "decisions", path) == 0
    assert json.loads(capsys.readouterr().out) == {"file": str(path)}
    assert len(names(path)) == 1
    assert export(filled, "decisions", path, "--until", "2026-04-09") == 0
    assert names(path) == []
    assert export(filled, "decisions", path, "--since", "2026-04-10", "--commission", "Үлгі") == 0
    assert len(names(path)) == 1
    assert export(filled, "decisions", path, "--commission", "Другая") != 0
    assert "Такой комиссии нет: Другая." in capsys.readouterr().err


def test_results_are_written_as_workbook_or_pages(filled: Path, tmp_path: Path) -> None:
    book, pages = tmp_path / "results", tmp_path / "results.pdf"
    assert export(filled, "decision-results", book) == 0
    assert load_workbook(book.with_suffix(".xlsx")).worksheets[1].title == "Как решены предложения"
    assert export(filled, "decision-results", pages) == 0
    assert pages.read_bytes().startswith(b"%PDF")


def test_a_period_that_ends_before_it_begins_is_told(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for kind in ("decisions", "decision-results"):
        path = tmp_path / f"{kind}.xlsx"
        assert export(filled, kind, path, "--since", "2026-05-01", "--until", "2026-04-01") == 2
        assert "--since" in capsys.readouterr().err
        assert not path.exists()
