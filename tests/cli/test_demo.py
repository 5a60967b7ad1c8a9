"""Command demo: a workspace of invented people that opens and verifies."""

import json
from pathlib import Path

import pytest

from evalapp.cli import main
from evalapp.domain.demo import DEMO_ACCOUNTS


def test_demo_makes_a_workspace_and_names_its_accounts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folder = tmp_path / "demo"
    assert main(["demo", "--workspace", str(folder), "--json", "--language", "kk"]) == 0
    told = capsys.readouterr()
    made = json.loads(told.out)
    assert [one["login"] for one in made["accounts"]] == [account.login for account in DEMO_ACCOUNTS]
    assert all(account.password in told.err for account in DEMO_ACCOUNTS)
    assert "ойдан шығарылған" in told.err

    monkeypatch.setenv("EVALAPP_PASSWORD", DEMO_ACCOUNTS[0].password)
    assert main(["verify", "--workspace", str(folder), "--language", "en"]) == 0
    capsys.readouterr()

    # What is there is never written over.
    assert main(["demo", "--workspace", str(folder), "--language", "en"]) != 0
    assert "Traceback" not in capsys.readouterr().err
