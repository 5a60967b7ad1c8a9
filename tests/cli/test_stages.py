"""Scores in and the list of a stage out, without a window."""

import json
from pathlib import Path

import openpyxl
import pytest

from evalapp.cli import main
from evalapp.services.workspaces import open_workspace
from tests.services.selection_builder import add_selection


@pytest.fixture
def folder(workspace_folder: Path, password: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("EVALAPP_PASSWORD", password)
    monkeypatch.setenv("EVALAPP_HOME", str(tmp_path / "state"))
    opened = open_workspace(workspace_folder, "admin", password)
    add_selection(opened.db, 2, {})
    opened.close()
    return workspace_folder


def run(folder: Path, capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = main([*map(str, arguments), "--workspace", str(folder), "--language", "ru", "--json"])
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    return code, said.out, said.err


def test_scores_come_in_and_the_list_goes_out(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = openpyxl.Workbook()
    for row in (("Номер заявки", "Балл"), ("МКР-00001", "70,5"), ("МКР-00002", 120)):
        book.active.append(row)
    source, target = tmp_path / "scores.xlsx", tmp_path / "stage.xlsx"
    book.save(source)
    code, output, _ = run(folder, capsys, "import", "scores", source, "--intake", "Отбор youth")
    report = json.loads(output)
    assert (code, report["new"]) == (3, 1)
    assert [(one["row"], one["column"]) for one in report["refused"]] == [(3, "B")]
    code, output, _ = run(
        folder, capsys, "export", "stage", "--intake", "Отбор youth", "--stage", 1, "--output", target
    )
    assert (code, json.loads(output)) == (0, {"file": str(target)})
    page = openpyxl.load_workbook(target).worksheets[0]
    assert [page.cell(page.max_row - 1, column).value for column in (2, 5)] == ["МКР-00001", 70.5]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("import", "scores", "x.xlsx"), "--intake"),
        (("export", "stage", "--intake", "Отбор youth", "--output", "x"), "--stage"),
        (("export", "stage", "--intake", "Отбор youth", "--stage", "7", "--output", "x"), "нет этапа 7"),
    ],
)
def test_what_is_missing_is_said(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], words: str
) -> None:
    found, _, messages = run(folder, capsys, *arguments)
    assert (found, words in messages) == (2, True), messages
