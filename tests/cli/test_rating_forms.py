"""Rating forms without a window: workbooks out, a folder of returned ones in."""

import json
from pathlib import Path

import openpyxl
import pytest

from evalapp.cli import main
from evalapp.domain.campaign import RaterRole
from evalapp.services.forms import FormService
from evalapp.services.workspaces import open_workspace
from tests.services.campaign_builder import CODES, build_campaign


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, password: str) -> None:
    monkeypatch.setenv("EVALAPP_PASSWORD", password)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")


@pytest.fixture
def filled(workspace_folder: Path, password: str) -> Path:
    """A workspace with a campaign in which the experts Э7 and Э8 owe a form each."""
    opened = open_workspace(workspace_folder, "admin", password)
    built = build_campaign(opened.db, name="Кампания", marks=(4,))
    forms = FormService(opened.db, opened.actor)
    for code in ("Э7", "Э8"):
        forms.open_form(built.assessees[0], RaterRole.EXPERT, code)
    opened.close()
    return workspace_folder


def fill(path: Path, mark: object) -> None:
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        for row in range(1, sheet.max_row + 1):
            if sheet.cell(row, 1).value in CODES:
                sheet.cell(row, 10).value = mark
    book.save(path)


def test_out_and_back(filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "листы"
    common = ["--workspace", str(filled), "--json"]
    out = ["export", "rating-forms", "--campaign", "Кампания", "--output", str(folder)]
    assert main([*common, *out, "--return-by", "2026-12-01", "--language", "kk+ru"]) == 0
    files = json.loads(capsys.readouterr().out)["files"]
    assert len(files) == 2
    fill(folder / files[0], 4)
    fill(folder / files[1], 7)
    (folder / "список.xlsx").write_bytes(b"PK")
    back = ["import", "rating-forms", str(folder)]
    assert main([*common, *back, "--dry-run"]) == 3
    capsys.readouterr()
    assert main([*common, *back]) == 3
    reports = json.loads(capsys.readouterr().out)
    assert [form["state"] for report in reports for form in report["forms"]] == ["accepted", "open"]
    assert len(reports[1]["forms"][0]["cells"]) == 14
    assert reports[2]["refused"]
    fill(folder / files[1], 3)
    (folder / "список.xlsx").unlink()
    assert main([*common, *back]) == 0
    reports = json.loads(capsys.readouterr().out)
    assert [form["state"] for report in reports for form in report["forms"]] == ["unchanged", "accepted"]


def test_report_for_people_names_forms_and_reasons(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "листы"
    common = ["--workspace", str(filled)]
    out = ["export", "rating-forms", "--campaign", "Кампания", "--output", str(folder), "--rater", "Э8"]
    assert main([*common, *out]) == 0
    (path,) = folder.iterdir()
    fill(path, 9)
    capsys.readouterr()
    assert main([*common, "import", "rating-forms", str(path), "--campaign", "Кампания"]) == 3
    said = capsys.readouterr().err
    assert path.name in said
    assert "Примерова Айгүл Эскизқызы – Незакрытый. Ячейка J9: «9» – вне шкалы" in said


@pytest.mark.parametrize(
    "arguments",
    [
        ["import", "ratings", "a.xlsx", "b.xlsx", "--campaign", "К"],
        ["export", "rating-forms", "--output", "x"],
    ],
)
def test_wrong_calls(filled: Path, arguments: list[str]) -> None:
    assert main(["--workspace", str(filled), *arguments]) == 2
