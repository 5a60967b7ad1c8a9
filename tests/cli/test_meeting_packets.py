"""Packets of meetings without a window: numbered copies out, a damaged one found."""

import json
from pathlib import Path

import openpyxl
import pytest

from evalapp.cli import main
from evalapp.services.workspaces import open_workspace
from tests.services.ballot_builder import build_meeting


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, password: str) -> None:
    monkeypatch.setenv("EVALAPP_PASSWORD", password)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")


@pytest.fixture
def called(workspace_folder: Path, password: str) -> Path:
    """A workspace with a called meeting No. 1 of 2026 and its packet."""
    opened = open_workspace(workspace_folder, "admin", password)
    build_meeting(opened.db)
    opened.close()
    return workspace_folder


def test_copies_for_all_and_for_one(called: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    common = ["--workspace", str(called), "--json", "export", "meeting-packet", "--meeting", "1/2026"]
    folder = tmp_path / "экземпляры"
    folder.mkdir()
    assert main([*common, "--output", str(folder)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["packet"], told["copies"]) == (1, 3)
    assert sorted(path.name for path in folder.iterdir())[0] == "01 Примерова Үлгі Образецовна.xlsx"
    single = [*common, "--output", str(tmp_path / "гость"), "--recipient", "Гость", "--language", "en"]
    assert main(single) == 0
    book = openpyxl.load_workbook(tmp_path / "гость.xlsx")
    assert book.worksheets[0].title == "Agenda"
    assert "Copy number 4" in str(book.worksheets[0].oddFooter.left.text)


def test_a_packet_that_is_not_there_is_said(
    called: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    common = ["--workspace", str(called), "export", "meeting-packet", "--output", str(tmp_path / "1.xlsx")]
    assert main([*common, "--meeting", "1", "--number", "7"]) != 0
    assert "нет пакета 7" in capsys.readouterr().err
    assert not (tmp_path / "1.xlsx").exists()


def test_a_damaged_packet_is_found(called: Path, password: str, capsys: pytest.CaptureFixture[str]) -> None:
    opened = open_workspace(called, "admin", password)
    with opened.db.transaction() as session:
        session.connection().exec_driver_sql("UPDATE packet_part SET content = x'00' WHERE name = 'values'")
    opened.close()
    assert main(["--workspace", str(called), "--json", "verify"]) == 4
    told = json.loads(capsys.readouterr().out)
    assert told["altered_packets"] == [1]
    assert told["sound"] is False
