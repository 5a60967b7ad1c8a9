"""``evalapp import``: counts, refused rows with their cells, exit codes, no traceback for any file."""

import json
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from evalapp.cli import main
from evalapp.storage.backup import FOLDER, backups_in

SAMPLES = Path(__file__).parent.parent / "samples"
MINISTERS = SAMPLES / "deputy_ministers_2022.xlsx"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    workspace_folder: Path,
    password: str,
    tmp_path: Path,
) -> Run:
    """Run ``import`` with arguments; gives (exit code, output, messages)."""
    monkeypatch.setenv("EVALAPP_PASSWORD", password)
    monkeypatch.setenv("EVALAPP_HOME", str(tmp_path / "state"))

    def run_import(*arguments: object) -> tuple[int, str, str]:
        given = ["import", *map(str, arguments), "--workspace", str(workspace_folder), "--language", "en"]
        code = main(given)
        shown = capsys.readouterr()
        assert "Traceback" not in shown.err
        return code, shown.out, shown.err

    return run_import


def test_a_register_comes_in_and_the_report_names_every_refused_cell(
    run: Run, workspace_folder: Path
) -> None:
    code, output, _ = run("officials", MINISTERS, "--json")
    assert code == 3
    report = json.loads(output)
    assert (report["new"], report["changed"], report["unchanged"]) == (72, 0, 0)
    assert [(r["sheet"], r["row"], r["column"]) for r in report["refused"]] == [
        ("Вице-министры", 78, "F"),
        ("Вице-министры", 79, "F"),
    ]
    assert "column G" in report["refused"][1]["reason"]
    assert "before_import" in {one.reason for one in backups_in(workspace_folder / FOLDER)}
    code, output, _ = run("officials", MINISTERS, "--json")
    assert (code, json.loads(output)["unchanged"]) == (3, 72)


def test_a_clean_register_ends_with_zero_and_a_sentence(run: Run) -> None:
    code, output, messages = run("officials", SAMPLES / "deputy_akims_2023.xlsx")
    assert (code, output) == (0, "")
    assert "New: 103" in messages


def test_marks_make_their_campaign(run: Run) -> None:
    run("officials", MINISTERS)
    marks = SAMPLES / "ratings_deputy_ministers_2022.xlsx"
    assert run("ratings", marks)[0] == 2, "no campaign named"
    code, output, _ = run("ratings", marks, "--campaign", "Оценка", "--json")
    report = json.loads(output)
    assert (code, report["new"], len(report["refused"])) == (3, 844, 53)


def test_a_new_intake_needs_date_and_rules(run: Run) -> None:
    code, _, messages = run("applications", SAMPLES / "reserve_applicants_2023.xlsx", "--intake", "Отбор")
    assert code == 2
    assert "as-of date" in messages


def test_an_intake_is_not_filled_by_other_rules_than_its_own(run: Run, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["ФИО", "ИИН"], ["Примерова Айгүл", "880315450126"]):
        book.worksheets[0].append(row)
    path = tmp_path / "list.xlsx"
    book.save(path)
    made = ("applications", path, "--intake", "Отбор", "--as-of", "2023-09-30", "--rule-set", "youth")
    assert run(*made)[0] == 0
    for option, value in (("--as-of", "2022-09-30"), ("--rule-set", "regional")):
        code, _, messages = run("applications", path, "--intake", "Отбор", option, value)
        assert (code, "2023-09-30" in messages) == (2, True)
    code, output, _ = run("applications", path, "--intake", "Отбор", "--json")
    assert (code, json.loads(output)["unchanged"]) == (0, 1)


def test_a_place_for_refused_rows_is_checked_before_anything_is_written(run: Run, tmp_path: Path) -> None:
    assert run("officials", MINISTERS, "--refused", tmp_path / "none" / "refused.xlsx")[0] == 2
    assert json.loads(run("officials", MINISTERS, "--json")[1])["new"] == 72


def test_refused_rows_go_to_a_file(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "refused.xlsx"
    assert run("officials", MINISTERS, "--refused", target, "--dry-run")[0] == 3
    texts = [cell.value for row in openpyxl.load_workbook(target).worksheets[0].iter_rows() for cell in row]
    assert "31.02.1978" in texts
    _, output, _ = run("officials", MINISTERS, "--json")
    assert json.loads(output)["new"] == 72, "the dry run wrote nothing"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("list.xlsx", b""),
        ("list.xlsx", b"%PDF"),
        ("list.csv", b"\0\0"),
        ("list.csv", "просто текст\n".encode()),
        ("list.bin", b"x"),
    ],
)
def test_no_file_brings_it_down(run: Run, tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    code, _, messages = run("officials", path)
    assert code == 3
    assert name in messages


def test_a_missing_file_and_a_wrong_kind(run: Run, tmp_path: Path) -> None:
    assert run("officials", tmp_path / "nowhere.xlsx")[0] == 3
    assert run("people", MINISTERS)[0] == 2


def test_work_indicators_come_in_without_a_window(run: Run, tmp_path: Path) -> None:
    assert run("officials", SAMPLES / "deputy_akims_2023.xlsx")[0] == 0
    register = openpyxl.load_workbook(SAMPLES / "deputy_akims_2023.xlsx").worksheets[0]
    iin = next(
        str(cell.value)
        for row in register.iter_rows()
        for cell in row
        if len(str(cell.value)) == 12 and str(cell.value).isdigit()
    )
    book = openpyxl.Workbook()
    book.active.append(("ИИН", "Показатель", "Значение", "Период", "Источник", "Выборка"))
    book.active.append((iin, "Обращения, рассмотренные в срок", 97.2, "2022", "е-Өтініш", 310))
    book.active.append((iin, "Удовлетворённость граждан", 131, "2022", "Опрос", 310))
    path = tmp_path / "indicators.xlsx"
    book.save(path)
    code, output, _ = run("indicators", path, "--json")
    report = json.loads(output)
    assert (code, report["new"], report["refused"][0]["column"]) == (3, 1, "C")
    assert json.loads(run("indicators", path, "--json")[1])["unchanged"] == 1
