"""Command export: workbooks without a window."""

import json
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from evalapp.cli import main
from evalapp.domain.member_fields import MemberFields
from evalapp.domain.objection import ObjectionFields
from evalapp.services.application_query import ApplicationQuery
from evalapp.services.members import MemberService
from evalapp.services.objection_subjects import AgainstVerdict
from evalapp.services.suite import build_services
from evalapp.services.workspaces import open_workspace
from tests.applicants import add_intake
from tests.services.campaign_builder import build_campaign


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, password: str) -> None:
    monkeypatch.setenv("EVALAPP_PASSWORD", password)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")


@pytest.fixture
def filled(workspace_folder: Path, password: str) -> Path:
    """A workspace with a campaign and an intake."""
    opened = open_workspace(workspace_folder, "admin", password)
    build_campaign(opened.db, name="Кампания")
    add_intake(opened.db, {}, {"citizenship": None})
    opened.close()
    return workspace_folder


def titles(path: Path) -> list[str]:
    return list(load_workbook(path).sheetnames)


def test_objections_of_every_kind_need_no_campaign(filled: Path, tmp_path: Path, password: str) -> None:
    workspace = open_workspace(filled, "admin", password)
    (intake,) = build_services(workspace).intakes.rows()
    (one, _) = build_services(workspace).applications.page(ApplicationQuery(intake.id)).rows
    received = ObjectionFields("Прошу проверить", date(2026, 4, 16))
    build_services(workspace).objections.receive(AgainstVerdict(one.id), received)
    workspace.close()
    path = tmp_path / "all.xlsx"
    arguments = ["export", "objections", "--output", str(path), "--language", "en"]
    assert main([*arguments, "--workspace", str(filled)]) == 0
    rows = list(load_workbook(path)["Objections"].iter_rows(values_only=True))
    assert [row[2] for row in rows if row[0] == 1] == ["Verdict on the application"]


def test_campaigns_and_intakes_are_written_in_the_language_asked_for(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wanted = {
        "packet": ("--campaign", "Кампания", "kk", "Жиынтық кесте"),
        "results": ("--campaign", "Кампания", "en", "Summary table"),
        "raters": ("--campaign", "Кампания", "ru", "Роли"),
        "objections": ("--campaign", "Кампания", "kk", "Қарсылықтар"),
        "applications": ("--intake", "Отбор youth", "kk+ru", "Өтінімдер - Заявки"),
        "documents": ("--intake", "Отбор youth", "ru", "Нужны документы"),
        "reserve-packet": ("--intake", "Отбор youth", "ru", "Сводка"),
        "fairness": ("--intake", "Отбор youth", "ru", "Численность"),
    }
    for kind, (option, name, language, first) in wanted.items():
        path = tmp_path / f"{kind}.xlsx"
        arguments = ["export", kind, option, name, "--output", str(path), "--language", language, "--json"]
        assert main([*arguments, "--workspace", str(filled)]) == 0
        assert json.loads(capsys.readouterr().out) == {"file": str(path)}
        assert titles(path)[0].replace("/", "-").split() == first.replace("-", " ").split()


def test_a_missing_suffix_is_added(filled: Path, tmp_path: Path) -> None:
    output = str(tmp_path / "пакет")
    assert (
        main(["--workspace", str(filled), "export", "packet", "--campaign", "Кампания", "--output", output])
        == 0
    )
    assert titles(tmp_path / "пакет.xlsx")[0] == "Сводная таблица"


def exit_code(given: list[str]) -> int:
    """What the shell sees; argparse leaves by SystemExit."""
    try:
        return int(main(given))
    except SystemExit as stopped:
        return int(stopped.code or 0)


@pytest.mark.parametrize(
    "arguments",
    [
        ["packet", "--campaign", "Нет такой"],
        ["applications", "--intake", "Нет такого"],
        ["packet"],
        ["applications", "--campaign", "Кампания"],
        ["everything", "--campaign", "Кампания"],
        ["packet", "--campaign", "Кампания", "--language", "de"],
    ],
)
def test_what_cannot_be_written_is_said(
    arguments: list[str], filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.xlsx"
    assert exit_code(["export", *arguments, "--output", str(path), "--workspace", str(filled)]) == 2
    assert not path.exists()
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err
    assert "Traceback" not in said.err


def test_a_missing_folder_is_said(filled: Path, tmp_path: Path) -> None:
    output = str(tmp_path / "none" / "x.xlsx")
    given = ["export", "packet", "--campaign", "Кампания", "--output", output, "--workspace", str(filled)]
    assert exit_code(given) == 2


def test_reports_are_written_for_one_or_each_official(
    filled: Path, tmp_path: Path, password: str, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = open_workspace(filled, "admin", password)
    build_services(opened).campaigns.release(1)
    opened.close()
    common = ["--workspace", str(filled), "export"]
    one = ["--campaign", "Кампания", "--official", "880315450126", "--output", str(tmp_path / "отчёт")]
    assert main([*common, "decision", *one, "--marked"]) == 0
    assert (tmp_path / "отчёт.pdf").read_bytes().startswith(b"%PDF")
    folder = tmp_path / "люди"
    folder.mkdir()
    assert main([*common, "development", "--campaign", "Кампания", "--output", str(folder)]) == 0
    assert len(list(folder.glob("*.pdf"))) == 4
    stranger = ["--campaign", "Кампания", "--official", "000000000000", "--output", str(tmp_path / "x.pdf")]
    assert main([*common, "decision", *stranger]) != 0
    assert "000000000000" in capsys.readouterr().err


def test_letters_go_into_one_document_or_a_folder(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    common = ["--workspace", str(filled), "--json", "export", "letters", "--intake", "Отбор youth"]
    path = tmp_path / "письма"
    given = [*common, "--output", str(path), "--language", "kk+ru", "--return-by", "2099-12-01"]
    assert main(given) == 0
    assert json.loads(capsys.readouterr().out) == {
        "letters": 1,
        "files": [str(path.with_suffix(".docx"))],
    }
    assert path.with_suffix(".docx").read_bytes().startswith(b"PK")
    folder = tmp_path / "люди"
    folder.mkdir()
    assert main([*common, "--output", str(folder)]) == 0
    assert [file.name for file in folder.iterdir()] == ["МКР-00002 Мысалов Дана.docx"]
    capsys.readouterr()
    assert exit_code([*common, "--output", str(path), "--return-by", "2020-01-01"]) != 0
    assert "Traceback" not in capsys.readouterr().err


def test_members_and_cohorts_are_written_as_of_a_day(
    workspace_folder: Path, password: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = open_workspace(workspace_folder, "admin", password)
    fields = MemberFields(
        iin="900101400013",
        full_name="Примерова Үлгі",
        enrolled_on=date(2024, 1, 1),
        stay_until=date(2026, 12, 31),
    )
    MemberService(opened.db, opened.actor).add(fields)
    opened.close()
    common = ["--workspace", str(workspace_folder), "--json"]
    for kind, more in (("members", []), ("cohorts", ["--as-of", "2024-06-01"])):
        file = tmp_path / f"{kind}.xlsx"
        assert main(["export", kind, "--output", str(file), "--language", "en", *more, *common]) == 0
        assert json.loads(capsys.readouterr().out) == {"file": str(file)}
    assert titles(tmp_path / "members.xlsx")[0] == "Members"
    rows = list(load_workbook(tmp_path / "cohorts.xlsx")["Cohorts"].iter_rows(values_only=True))
    assert ("2024", 1, 0) in [(row[0], row[3], row[4]) for row in rows]
