"""Command export: personal sheets and cards, of named people and of everybody on an agenda."""

import json
from datetime import date
from pathlib import Path

import pytest

from evalapp.cli import main
from evalapp.domain.member_fields import MemberFields
from evalapp.services.members import MemberService
from evalapp.services.workspaces import open_workspace
from tests.exchange.person_samples import photo
from tests.services.ballot_builder import HELD, build_meeting
from tests.services.campaign_builder import IINS


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, password: str) -> None:
    monkeypatch.setenv("EVALAPP_PASSWORD", password)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")


@pytest.fixture
def filled(workspace_folder: Path, password: str) -> Path:
    """A workspace with a called meeting about two officials, and a member."""
    opened = open_workspace(workspace_folder, "admin", password)
    build_meeting(opened.db)
    fields = MemberFields(
        iin="900101400013",
        full_name="Примерова Үлгі",
        enrolled_on=date(2024, 1, 1),
        stay_until=date(2026, 12, 31),
    )
    MemberService(opened.db, opened.actor).add(fields)
    opened.close()
    return workspace_folder


def run(filled: Path, *arguments: str) -> int:
    try:
        return main(["--workspace", str(filled), "--json", "export", *arguments])
    except SystemExit as leaving:
        return int(leaving.code or 0)


def test_one_file_of_officials_and_members(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "справки"
    people = ["--official", IINS[0], "--official", IINS[1], "--member", "900101400013"]
    assert run(filled, "person-sheets", *people, "--output", str(path), "--language", "kk+ru") == 0
    written = json.loads(capsys.readouterr().out)
    assert written == {"people": 3, "shortened": [], "files": [str(path.with_suffix(".docx"))]}
    assert path.with_suffix(".docx").read_bytes().startswith(b"PK")


def test_everybody_of_a_meeting_into_a_folder(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "люди"
    folder.mkdir()
    for number in ("1", f"1/{HELD.year}"):
        assert run(filled, "person-cards", "--meeting", number, "--output", str(folder)) == 0
        assert json.loads(capsys.readouterr().out)["people"] == 2
    assert len(list(folder.glob("*.pdf"))) == 4


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "--official"),
        (["--official", "000000000000"], "000000000000"),
        (["--member", "000000000000"], "000000000000"),
        (["--meeting", "1/1999"], "1/1999"),
        (["--meeting", "первое"], "--meeting"),
        (["--meeting", "1", "--commission", "другая"], "1"),
    ],
)
def test_who_is_not_there_is_named(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert run(filled, "person-sheets", *arguments, "--output", str(tmp_path / "x")) != 0
    told = capsys.readouterr().err
    assert said in told
    assert "Traceback" not in told
    assert not list(tmp_path.glob("x*"))


def test_photos_are_taken_by_the_iin_in_their_names(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "фото"
    folder.mkdir()
    (folder / f"{IINS[0]}.jpg").write_bytes(photo())
    (folder / "кто-то.jpg").write_bytes(photo())
    for options, counts in ((["--dry-run"], (1, 0)), ([], (1, 0)), ([], (0, 1))):
        given = ["--workspace", str(filled), "--json", "import", "photos", str(folder), *options]
        assert main(given) == 3
        found = json.loads(capsys.readouterr().out)
        assert (found["new"], found["unchanged"]) == counts
        assert found["refused"] == [{"file": "кто-то.jpg", "reason": "no_iin"}]
