"""The tally of a meeting without a window."""

import json
from pathlib import Path

import openpyxl
import pytest

from evalapp.cli import main
from evalapp.domain.vote import VoteChoice, VoteSource
from evalapp.services.vote_entries import VoteEntry
from evalapp.services.votes import VoteService
from evalapp.services.workspaces import open_workspace
from tests.services.vote_builder import build_voting


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, password: str) -> None:
    monkeypatch.setenv("EVALAPP_PASSWORD", password)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")


def test_the_tally_goes_out(
    workspace_folder: Path, password: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = open_workspace(workspace_folder, "admin", password)
    built = build_voting(opened.db, items=1)
    built.be_there()
    entries = [VoteEntry(built.items[0], seat, VoteChoice.FOR) for seat in built.seats]
    VoteService(opened.db, opened.actor).enter(built.id, entries, VoteSource.SHOW_OF_HANDS)
    opened.close()
    common = ["--workspace", str(workspace_folder), "--json", "export", "tally"]
    place = tmp_path / "итоги"
    assert main([*common, "--meeting", "1/2026", "--output", str(place), "--language", "ru"]) == 0
    path = Path(json.loads(capsys.readouterr().out)["file"])
    cells = [cell.value for row in openpyxl.load_workbook(path).worksheets[0].iter_rows() for cell in row]
    assert "Итоги подсчёта голосов" in cells
    assert "Вопрос 1" in cells
    assert main([*common, "--meeting", "7", "--output", str(place)]) != 0
