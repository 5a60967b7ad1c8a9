"""The minutes of a meeting without a window."""

import json
from pathlib import Path

import docx
import pytest

from evalapp.cli import main
from evalapp.services.workspaces import open_workspace
from tests.services.vote_builder import build_voting


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, password: str) -> None:
    monkeypatch.setenv("EVALAPP_PASSWORD", password)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")


def test_minutes_go_out_and_other_meetings_are_refused(
    workspace_folder: Path, password: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = open_workspace(workspace_folder, "admin", password)
    build_voting(opened.db, items=1).be_there()
    opened.close()
    common = ["--workspace", str(workspace_folder), "--json", "export", "minutes"]
    place = tmp_path / "протокол"
    assert main([*common, "--meeting", "1/2026", "--output", str(place)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["version"], told["state"]) == (None, "draft")
    texts = [one.text for one in docx.Document(told["file"]).paragraphs]
    assert any("ПРОТОКОЛ № 1" in one for one in texts)
    assert any("Проект: не подписан" in one for one in texts)
    assert main([*common, "--meeting", "7", "--output", str(place)]) != 0
