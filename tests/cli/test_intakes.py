"""Intakes are opened and moved, and the lists of the reserve written, without a window."""

import json
from pathlib import Path

import openpyxl
import pytest

from evalapp.cli import main
from evalapp.domain.post_profile import PostProfile
from evalapp.services.fitting import FittingService, ProfileFields
from evalapp.services.workspaces import open_workspace
from tests.applicants import add_intake

NAME = "Отбор youth"
ACT = ("--act", "Правила отбора", "--act-number", 15, "--act-date", "2023-08-01", "--act-clause", "п. 12")
WINDOW = ("--opens-on", "2023-09-01", "--closes-on", "2023-09-30")


@pytest.fixture
def folder(workspace_folder: Path, password: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A workspace with a draft of three applications and a kept profile of a post."""
    monkeypatch.setenv("EVALAPP_PASSWORD", password)
    monkeypatch.setenv("EVALAPP_HOME", str(tmp_path / "state"))
    opened = open_workspace(workspace_folder, "admin", password)
    add_intake(opened.db, {}, {}, {"has_conviction": None})
    service = FittingService(opened.db, opened.actor)
    for title in ("Заместитель акима области", "Заместитель акима района"):
        service.add(ProfileFields(title, PostProfile(experience_years=3)))
    opened.close()
    return workspace_folder


def run(folder: Path, capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = main([*map(str, arguments), "--workspace", str(folder), "--language", "ru", "--json"])
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    return code, said.out, said.err


def test_an_intake_is_opened_and_goes_through_its_states(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, output, said = run(folder, capsys, "intake", "show", "--intake", NAME)
    assert (code, json.loads(output)["state"]) == (0, "draft")
    assert "Черновик" in said
    given = ("--intake", NAME, *ACT, "--reading", "under", *WINDOW, "--places", 300)
    code, output, said = run(folder, capsys, "intake", "open", *given)
    opened = json.loads(output)
    assert (code, opened["state"], opened["applications"], opened["intact"]) == (0, "open", 3, True)
    assert len(opened["rules_hash"]) == 64
    assert "Правила отбора, № 15 от 01.08.2023, п. 12" in said
    assert run(folder, capsys, "intake", "open", *given)[0] == 3
    states = []
    for step in (("close",), ("reopen", "--reason", "Решение № 4"), ("close",), ("complete",)):
        code, output, _ = run(folder, capsys, "intake", *step, "--intake", NAME)
        states.append((code, json.loads(output)["state"]))
    assert states == [(0, "selection"), (0, "open"), (0, "selection"), (0, "completed")]
    code, _, said = run(folder, capsys, "intake", "show", "--intake", NAME)
    assert "01.09.2023 – 30.09.2023" in said
    assert opened["rules_hash"] in said


@pytest.mark.parametrize(
    ("arguments", "expected", "words"),
    [
        (("open", *ACT, *WINDOW), 2, "как читать предел возраста"),
        (("open", "--reading", "under", *WINDOW), 2, "--act-clause"),
        (("open", *ACT, "--reading", "under"), 3, "Отбор не открыт"),
        (("resume",), 2, "--reason"),
        (("resume", "--reason", "Решение № 4"), 3, "завершённый"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_changed(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[object, ...],
    expected: int,
    words: str,
) -> None:
    code, _, said = run(folder, capsys, "intake", *arguments, "--intake", NAME)
    assert (code, words in said) == (expected, True), said
    assert json.loads(run(folder, capsys, "intake", "show", "--intake", NAME)[1])["state"] == "draft"
    assert run(folder, capsys, "intake", "show", "--intake", "Другой")[0] == 2


def test_who_fits_a_post_is_written(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "fit.xlsx"
    code, output, _ = run(folder, capsys, "export", "fitting", "--profile", "акима обл", "--output", target)
    assert (code, json.loads(output)) == (0, {"file": str(target)})
    cells = {cell.value for row in openpyxl.load_workbook(target).worksheets[0].iter_rows() for cell in row}
    assert any("Заместитель акима области" in str(cell) for cell in cells)
    for name, words in (("заместитель", "Под это название подходят"), ("министр", "Нет требований")):
        code, _, said = run(folder, capsys, "export", "fitting", "--profile", name, "--output", target)
        assert (code, words in said) == (2, True), said


@pytest.mark.parametrize(
    "choice", [("--reading", "up_to"), ("--rule-set", "presidential"), ("--as-of", "2024-09-30")]
)
def test_what_other_rules_would_change_is_written(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], choice: tuple[str, str]
) -> None:
    target = tmp_path / "changes.xlsx"
    given = ("export", "other-rules", "--intake", NAME, "--output", target)
    code, _, said = run(folder, capsys, *given, *choice)
    assert (code, target.exists()) == (0, True), said
    code, _, said = run(folder, capsys, *given)
    assert (code, "--rule-set" in said) == (2, True)
    code, _, said = run(folder, capsys, *given, "--rule-set", "nobody")
    assert code == 2
