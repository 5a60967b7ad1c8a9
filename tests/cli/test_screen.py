"""The command screen on the sample applications: the figures the samples were made for."""

import json
from collections import Counter
from pathlib import Path

import pytest

from evalapp.cli import main
from evalapp.services.application_query import ApplicationQuery
from evalapp.services.applications import ApplicationService
from evalapp.services.intakes import IntakeService
from evalapp.services.workspaces import open_workspace

SAMPLE = Path("tests/samples/reserve_applicants_2023.xlsx")
PASSWORD = "образец-пароля-2023"


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the sample applications as of 30.09.2023."""
    folder = tmp_path_factory.mktemp("screen") / "ws"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EVALAPP_PASSWORD", PASSWORD)
        assert main(["new", "--workspace", str(folder), "--recovery", str(folder.parent / "key.txt")]) == 0
        given = ["--intake", "Отбор 2023", "--as-of", "2023-09-30", "--rule-set", "youth"]
        refused = 3
        assert main(["import", "applications", str(SAMPLE), *given, "--workspace", str(folder)]) == refused
    return folder


def screened(workspace: Path, capsys: pytest.CaptureFixture[str], *options: str) -> list[dict]:
    capsys.readouterr()
    assert main(["screen", "--workspace", str(workspace), "--intake", "Отбор 2023", "--json", *options]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("options", "eligible", "not_eligible", "documents"),
    [
        ((), 512, 915, 66),
        (("--reading", "up_to"), 572, 851, 70),
        (("--rule-set", "presidential"), 532, 886, 75),
        (("--rule-set", "regional"), 774, 634, 85),
    ],
)
def test_the_sample_verdicts(
    workspace: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    options: tuple[str, ...],
    eligible: int,
    not_eligible: int,
    documents: int,
) -> None:
    monkeypatch.setenv("EVALAPP_PASSWORD", PASSWORD)
    found = screened(workspace, capsys, *options)
    counts = Counter(one["verdict"] for one in found)
    assert counts == {"eligible": eligible, "not_eligible": not_eligible, "documents_needed": documents}
    assert all(("kazakh" in one["criteria"]) == ("presidential" in options) for one in found)


def test_the_shape_of_the_json(
    workspace: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EVALAPP_PASSWORD", PASSWORD)
    first = screened(workspace, capsys, "--language", "ru")[1]
    assert first["number"] == "МКР-00002"
    assert first["service"] == {"low": [10, 8, 1], "high": [10, 8, 1]}
    assert first["criteria"]["age"]["status"] == "met"
    assert "15.12.1989" in first["criteria"]["age"]["detail"]


def test_an_imported_application_is_found_by_name_number_and_iin(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_workspace(workspace, "admin", PASSWORD)
    try:
        service = ApplicationService(opened.db, opened.actor)
        (intake,) = IntakeService(opened.db, opened.actor).rows()
        (row,) = service.page(ApplicationQuery(intake.id, text="мкр-00002")).rows
        surname = row.full_name.split()[0].upper()
        for text in (f"{surname} 00002", row.iin[:6] + " 00002"):
            assert row in service.page(ApplicationQuery(intake.id, text=text)).rows
    finally:
        opened.close()


def test_the_readable_table_and_wrong_names(
    workspace: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EVALAPP_PASSWORD", PASSWORD)
    common = ["screen", "--workspace", str(workspace), "--language", "ru"]
    assert main([*common, "--intake", "Отбор 2023"]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert shown[0] == "Отбор 2023: Молодёжный кадровый резерв, моложе 35 лет, на 30.09.2023"
    assert shown[-1] == "Нужны документы: 66"
    wrong_usage = 2
    assert main([*common, "--intake", "Нет такого"]) == wrong_usage
    assert "Отбора «Нет такого» нет." in capsys.readouterr().err
    assert main([*common, "--intake", "Отбор 2023", "--rule-set", "x"]) == wrong_usage
    assert main([*common, "--intake", "Отбор 2023", "--as-of", "2023-13-01"]) == wrong_usage
