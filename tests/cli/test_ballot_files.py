"""Ballots without a window: workbooks out, a folder of returned ones in."""

import json
from pathlib import Path

import openpyxl
import pytest
from openpyxl import Workbook

from evalapp.cli import main
from evalapp.services.workspaces import open_workspace
from tests.services.ballot_builder import build_meeting, fill


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, password: str) -> None:
    monkeypatch.setenv("EVALAPP_PASSWORD", password)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")


@pytest.fixture
def called(workspace_folder: Path, password: str) -> Path:
    """A workspace with a called meeting No. 1 of 2026."""
    opened = open_workspace(workspace_folder, "admin", password)
    build_meeting(opened.db)
    opened.close()
    return workspace_folder


def tampered(book: Workbook) -> None:
    book.worksheets[0]["B4"].value = "Другой"


def test_out_and_back(called: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "бюллетени"
    common = ["--workspace", str(called), "--json"]
    out = ["export", "ballots", "--meeting", "1/2026", "--output", str(folder), "--language", "ru"]
    assert main([*common, *out, "--substitutes", "--return-by", "2026-04-08"]) == 0
    files = json.loads(capsys.readouterr().out)["files"]
    assert len(files) == 4
    assert "08.04.2026" in openpyxl.load_workbook(folder / files[0]).worksheets[0]["B6"].value
    fill(folder / files[0], {0: "for", 1: "against"})
    fill(folder / files[1], {0: "for"}, change=tampered)
    fill(folder / files[2], {0: "Согласен"})
    (folder / files[3]).unlink()
    back = ["import", "ballots", str(folder), "--meeting", "1"]
    assert main([*common, *back, "--dry-run"]) == 3
    trial = json.loads(capsys.readouterr().out)
    refused = tmp_path / "непринятые.xlsx"
    assert main([*common, *back, "--refused", str(refused)]) == 3
    reports = json.loads(capsys.readouterr().out)
    assert [report["rows"] for report in reports] == [report["rows"] for report in trial]
    assert reports[0]["changed"] == [], reports[0]
    assert [row["state"] for row in reports[0]["rows"]] == ["accepted", "accepted", "missing"]
    assert [row["vote"] for row in reports[0]["rows"]] == ["for", "against", None]
    assert reports[1]["changed"] == [
        {
            "sheet": "Бюллетень для голосования",
            "cell": "B4",
            "was": "Шаблонов Данияр",
            "found": "Другой",
        }
    ]
    assert reports[2]["rows"][0]["cells"] == ["H9"]
    assert refused.is_file()
    (folder / files[1]).unlink()
    (folder / files[2]).unlink()
    assert main([*common, *back]) == 0
    assert next(row["state"] for row in json.loads(capsys.readouterr().out)[0]["rows"]) == "unchanged"


def test_report_for_people_names_cells_and_reasons(
    called: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out"
    common = ["--workspace", str(called)]
    assert main([*common, "export", "ballots", "--meeting", "1", "--output", str(folder)]) == 0
    assert "Записано бюллетеней: 3" in capsys.readouterr().err
    path = next(iter(sorted(folder.iterdir())))
    fill(path, {0: "За"}, change=tampered)
    assert main([*common, "import", "ballots", str(path)]) == 3
    said = capsys.readouterr().err
    assert "Бюллетень изменён" in said
    assert "ячейка B4" in said
    assert "Примерова Үлгі Образецовна" in said


def test_a_meeting_must_be_named(called: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    common = ["--workspace", str(called)]
    assert main([*common, "export", "ballots", "--output", str(tmp_path / "x")]) == 2
    assert "--meeting" in capsys.readouterr().err
    assert main([*common, "export", "ballots", "--meeting", "9", "--output", str(tmp_path / "x")]) != 0
    target = tmp_path / "файл"
    target.write_text("")
    assert main([*common, "export", "ballots", "--meeting", "1", "--output", str(target)]) == 2
