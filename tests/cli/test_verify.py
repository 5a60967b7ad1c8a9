"""The command ``verify``: released results among what is looked at, alterations named."""

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from evalapp.cli import main
from evalapp.domain.campaign import RaterRole
from evalapp.services.campaigns import CampaignService
from evalapp.storage.workspace import open_workspace
from tests.services.campaign_builder import BuiltCampaign, build_campaign
from tests.services.test_releases import form_of


@pytest.fixture
def run(
    workspace_folder: Path, password: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Any:
    """Run ``verify`` on the workspace; gives (exit code, what it gives as JSON, messages)."""
    monkeypatch.setenv("EVALAPP_PASSWORD", password)

    def run_now() -> tuple[int, Any, str]:
        code = main(["verify", "--workspace", str(workspace_folder), "--language", "en", "--json"])
        said = capsys.readouterr()
        return code, json.loads(said.out), said.err

    return run_now


@pytest.fixture
def built(workspace_folder: Path, password: str) -> BuiltCampaign:
    """A campaign with two released versions."""
    workspace = open_workspace(workspace_folder, "admin", password)
    built = build_campaign(workspace.db)
    service = CampaignService(workspace.db, workspace.actor)
    service.release(built.id)
    service.correct(built.id, "Проверка по возражению")
    with workspace.db.transaction() as session:
        form = form_of(session, built.assessees[0], RaterRole.SUPERIOR, "Р1")
        form.marks = {**form.marks, "P2": 5}
    service.release(built.id)
    workspace.close()
    return built


def alter(workspace_folder: Path, password: str, statement: str) -> None:
    """Past the program, as somebody with the key could."""
    workspace = open_workspace(workspace_folder, "admin", password)
    with workspace.db.transaction() as session:
        session.connection().execute(text(statement))
    workspace.close()


def test_two_versions_are_sound(run: Any, built: BuiltCampaign) -> None:
    code, given, messages = run()
    assert (code, given["sound"], given["versions"], given["releases"]) == (0, True, 2, [])
    assert "2 released versions of results" in messages


@pytest.mark.parametrize("version", [1, 2])
def test_an_altered_result_is_named(
    run: Any, built: BuiltCampaign, workspace_folder: Path, password: str, version: int
) -> None:
    alter(
        workspace_folder,
        password,
        f"UPDATE result SET total = 4.99 WHERE assessee_id = {built.assessees[0]} "
        f"AND release_id = (SELECT id FROM release WHERE number = {version})",
    )
    code, given, messages = run()
    assert (code, given["sound"]) == (4, False)
    assert [(one["version"], one["part"]) for one in given["releases"]] == [
        (version, "result"),
        (version, "figures"),
    ]
    assert {one["campaign"] for one in given["releases"]} == {"Бағалау 2026"}
    assert f"“Бағалау 2026”, version {version}, Примерова Айгүл Эскизқызы" in messages
    assert {one["code"] for one in given["problems"]} == {"record_altered"}


def test_altered_rules_are_named_in_both_versions(
    run: Any, built: BuiltCampaign, workspace_folder: Path, password: str
) -> None:
    alter(
        workspace_folder,
        password,
        # The colon is escaped: it would begin a parameter.
        "UPDATE campaign SET rules = replace(rules, '\"quantile\"\\:1.645', '\"quantile\"\\:1.96')",
    )
    _code, given, messages = run()
    assert {one["version"] for one in given["releases"] if one["part"] == "rules"} == {1, 2}
    assert "the rules (weights, minimums, borders)" in messages


def test_what_cannot_be_read_is_named(run: Any, workspace_folder: Path, password: str) -> None:
    alter(
        workspace_folder,
        password,
        "UPDATE region SET name_kk = CAST(X'FF' AS TEXT) WHERE id = (SELECT max(id) FROM region)",
    )
    code, given, messages = run()
    (problem,) = given["problems"]
    assert (code, problem["code"], problem["table"]) == (4, "record_altered", "region")
    assert problem["name"]
    assert f"  – Region: {problem['name']} (record {problem['record']})\n" in messages
    assert given["differing_verdicts"] == []
