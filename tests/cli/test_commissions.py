"""Members of commissions without a window."""

import json
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from evalapp.cli import main
from evalapp.domain.commission import CommissionKind, MemberRole
from evalapp.domain.commission_fields import CommissionFields, MemberFields
from evalapp.domain.language import Trilingual
from evalapp.services.commission_members import add_member
from evalapp.services.commissions import add_commission
from evalapp.services.workspaces import open_workspace


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, password: str) -> None:
    monkeypatch.setenv("EVALAPP_PASSWORD", password)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")


def cells(capsys: pytest.CaptureFixture[str]) -> set[object]:
    path = Path(json.loads(capsys.readouterr().out)["file"])
    return {cell.value for row in openpyxl.load_workbook(path).worksheets[0].iter_rows() for cell in row}


def test_the_members_of_one_commission_or_of_all_go_out(
    workspace_folder: Path, password: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = open_workspace(workspace_folder, "admin", password)
    with opened.db.transaction() as session:
        for name, chair in (("Первая комиссия", "Мысалов Үлгі"), ("Вторая комиссия", "Примерова Айгүл")):
            fields = CommissionFields(
                name=Trilingual(name, name), kind=CommissionKind.OTHER, rule_code="personnel_commission"
            )
            member = MemberFields(role=MemberRole.CHAIR, name=chair, since=date(2020, 1, 1))
            add_member(session, add_commission(session, fields), member)
    opened.close()
    place = str(tmp_path / "состав")
    common = [
        "--workspace",
        str(workspace_folder),
        "--json",
        "export",
        "commission-members",
        "--output",
        place,
    ]
    assert main([*common, "--language", "ru", "--commission", "ВТОРАЯ"]) == 0
    found = cells(capsys)
    assert "Примерова Айгүл" in found
    assert "Мысалов Үлгі" not in found
    assert main([*common, "--language", "kk"]) == 0
    assert {"Примерова Айгүл", "Мысалов Үлгі", "Төраға"} <= cells(capsys)
    assert main([*common, "--commission", "Третья"]) != 0
    capsys.readouterr()
    Path(f"{place}.xlsx").unlink()
    assert main([*common, "--commission", "комиссия"]) == 2
    said = capsys.readouterr()
    assert "Первая комиссия" in said.err
    assert "Вторая комиссия" in said.err
    assert said.out == ""
    assert not Path(f"{place}.xlsx").exists()
