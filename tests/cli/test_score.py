"""The command ``score``: the figures of the sample marks, imported as an officer would."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from evalapp.cli import main
from evalapp.services.calibrations import CalibrationService, SessionFields
from evalapp.services.campaigns import CampaignService
from evalapp.storage.workspace import open_workspace
from tests.services.campaign_builder import build_campaign

SAMPLES = Path(__file__).parents[1] / "samples"
KEYS = {
    "iin",
    "released",
    "total",
    "personal",
    "professional",
    "coverage",
    "se",
    "low",
    "high",
    "assumed",
    "band",
    "places",
    "level",
    "gate",
    "competencies",
}
CALIBRATED = {
    "calibrated_total",
    "calibrated_personal",
    "calibrated_professional",
    "calibration_reason",
    "calibration_decided_by",
    "calibration_minutes",
    "calibration_decided_on",
}


@pytest.fixture
def run(
    workspace_folder: Path, password: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Any:
    """Run a command on the workspace; gives (exit code, output, messages)."""
    monkeypatch.setenv("EVALAPP_PASSWORD", password)

    def run_now(*words: str) -> tuple[int, str, str]:
        code = main([*words, "--workspace", str(workspace_folder), "--language", "en"])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run_now


@pytest.fixture
def campaign(workspace_folder: Path, password: str) -> str:
    """A campaign of four officials; its name."""
    workspace = open_workspace(workspace_folder, "admin", password)
    build_campaign(workspace.db)
    workspace.close()
    return "Бағалау 2026"


@pytest.mark.parametrize(
    ("sample", "bands", "iin", "expected"),
    [
        (
            "deputy_ministers_2022",
            {1: 16, 2: 37, 3: 19},
            "660312344024",
            (3.739585, 3.332051, 4.011275, 0.240209, 0.976611, "below", 4, 1, [1, 60]),
        ),
        (
            "deputy_akims_2023",
            {1: 29, 2: 63, 3: 10, None: 1},
            "650826328759",
            (3.385778, 3.168889, 3.530370, 0.203177, 0.710511, "below", 3, 2, [9, 102]),
        ),
    ],
)
def test_samples_give_the_agreed_figures(
    run: Any, sample: str, bands: dict[int | None, int], iin: str, expected: tuple[Any, ...]
) -> None:
    run("import", "officials", str(SAMPLES / f"{sample}.xlsx"))
    run("import", "ratings", str(SAMPLES / f"ratings_{sample}.xlsx"), "--campaign", sample)
    code, out, messages = run("score", "--campaign", sample, "--json")
    assert code == 0
    assert "preview" in messages
    scores = json.loads(out)
    assert {band: sum(1 for x in scores if x["band"] == band) for band in bands} == bands
    assert len(scores) == sum(bands.values())
    found = next(x for x in scores if x["iin"] == iin)
    assert found.keys() == KEYS | CALIBRATED
    figures = [found[name] for name in ("total", "personal", "professional", "se", "assumed")]
    assert [round(figure, 6) for figure in figures] == list(expected[:5])
    assert (found["gate"], found["level"], found["band"], found["places"]) == expected[5:]
    assert len(found["competencies"]) == 14
    without = [x for x in scores if x["total"] is None]
    assert [x["iin"] for x in without] == ([] if None not in bands else ["780221310783"])
    assert all(x["low"] is None and x["places"] is None and x["level"] is None for x in without)


def test_released_results_say_so(run: Any, campaign: str, workspace_folder: Path, password: str) -> None:
    assert not any(x["released"] for x in json.loads(run("score", "--campaign", campaign, "--json")[1]))
    workspace = open_workspace(workspace_folder, "admin", password)
    service = CampaignService(workspace.db, workspace.actor)
    service.release(service.rows()[0].id)
    workspace.close()
    code, out, messages = run("score", "--campaign", campaign, "--json")
    assert (code, messages) == (0, "")
    assert all(x["released"] for x in json.loads(out))


def test_table_is_for_people(run: Any, campaign: str) -> None:
    code, out, _ = run("score", "--campaign", campaign)
    assert code == 0
    assert "Примерова Айгүл Эскизқызы" in out
    assert "4.0" in out
    assert out.rstrip().endswith("A border between bands is not a proven difference.")


def test_unknown_campaign_is_named(run: Any) -> None:
    code, out, messages = run("score", "--campaign", "Жоқ науқан", "--json")
    assert (code, out) == (2, "")
    assert "“Жоқ науқан”" in messages


def test_calibrated_values_have_fields_of_their_own_once_recorded(
    run: Any, campaign: str, workspace_folder: Path, password: str
) -> None:
    def at_work(step: Callable[[CalibrationService, int], object]) -> list[dict[str, Any]]:
        workspace = open_workspace(workspace_folder, "admin", password)
        campaigns = CampaignService(workspace.db, workspace.actor).rows()
        step(CalibrationService(workspace.db, workspace.actor), campaigns[0].id)
        workspace.close()
        scores: list[dict[str, Any]] = json.loads(run("score", "--campaign", campaign, "--json")[1])
        return scores

    workspace = open_workspace(workspace_folder, "admin", password)
    campaigns = CampaignService(workspace.db, workspace.actor)
    campaigns.release(campaigns.rows()[0].id)
    workspace.close()
    released = json.loads(run("score", "--campaign", campaign, "--json")[1])

    def propose(service: CalibrationService, campaign_id: int) -> None:
        row = service.board(campaign_id).rows[0]
        service.propose(campaign_id, row.id, "personal", 2.75, "Причина", release_number=1)

    assert at_work(propose) == released, "proposals never leave the board"
    fields = SessionFields("Комиссия", "№ 4", datetime.now(UTC).astimezone().date())
    after = at_work(lambda service, number: service.record(number, fields, release_number=1))
    assert [{key: row[key] for key in KEYS} for row in after] == [
        {key: row[key] for key in KEYS} for row in released
    ]
    (found,) = [row for row in after if row["calibrated_personal"] is not None]
    assert (found["calibrated_personal"], found["calibrated_professional"]) == (2.75, None)
    assert found["calibrated_total"] == pytest.approx(0.4 * 2.75 + 0.6 * found["professional"])
    assert (found["calibration_reason"], found["calibration_minutes"]) == ("Причина", "№ 4")
    table = run("score", "--campaign", campaign)[1]
    assert "Calibrated total" in table
    assert f"{found['calibrated_total']:.2f}" in table
