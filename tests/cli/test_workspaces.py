import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from evalapp.__main__ import is_command
from evalapp.cli import main
from evalapp.services.workspaces import open_workspace
from evalapp.storage.clock import utc_now
from evalapp.storage.lock import acquire

NEW_PASSWORD = "другой чайник 48"


@pytest.fixture(autouse=True)
def own_environment(monkeypatch, tmp_path, password):
    monkeypatch.setenv("EVALAPP_PASSWORD", password)
    monkeypatch.setenv("EVALAPP_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")


@pytest.fixture
def run(capsys):
    """Run a command; gives (exit code, output, messages)."""

    def run_command(*arguments: object) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        shown = capsys.readouterr()
        assert "Traceback" not in shown.err
        return code, shown.out, shown.err

    return run_command


def test_new_makes_a_workspace_and_writes_the_recovery_key(run, tmp_path, password, monkeypatch):
    folder, file = tmp_path / "made", tmp_path / "key.txt"
    code, output, messages = run("--workspace", folder, "new", "--recovery", file, "--json")
    assert code == 0
    assert json.loads(output) == {"workspace": str(folder), "recovery": str(file)}
    assert str(file) in messages
    assert len(file.read_text().strip().split("-")) == 13
    if os.name != "nt":
        assert file.stat().st_mode & 0o077 == 0
    opened = open_workspace(folder, "admin", password)
    assert opened.info.name == "made"
    opened.close()
    (folder / "keys.json").unlink()
    monkeypatch.setenv("EVALAPP_PASSWORD", NEW_PASSWORD)
    assert run("recover", "--workspace", folder, "--recovery", file)[0] == 0
    open_workspace(folder, "admin", NEW_PASSWORD).close()


def test_new_never_overwrites(run, tmp_path, workspace_folder):
    file = tmp_path / "key.txt"
    assert run("new", "--workspace", workspace_folder, "--recovery", file)[0] == 2
    assert not file.exists()
    file.write_text("something else")
    assert run("new", "--workspace", tmp_path / "made", "--recovery", file)[0] == 3
    assert file.read_text() == "something else"
    assert not (tmp_path / "made").exists()


def test_the_recovery_key_is_kept_away_from_the_workspace(run, tmp_path):
    folder = tmp_path / "made"
    code, _output, messages = run("new", "--workspace", folder, "--recovery", folder / "key.txt")
    assert (code, folder.exists()) == (2, False)
    assert "другое место" in messages


def test_a_weak_password_is_explained(run, tmp_path, monkeypatch):
    monkeypatch.setenv("EVALAPP_PASSWORD", "короткий")
    code, _output, messages = run("new", "--workspace", tmp_path / "made", "--recovery", tmp_path / "key.txt")
    assert code == 2
    assert "Не менее 12 знаков" in messages
    assert not (tmp_path / "key.txt").exists()


def test_backup_and_restore(run, tmp_path, workspace_folder):
    code, output, _messages = run("backup", "--workspace", workspace_folder, "--json")
    assert code == 0
    made = json.loads(output)["folder"]
    assert run("restore", made, "--workspace", tmp_path / "restored")[0] == 0
    assert run("verify", "--workspace", tmp_path / "restored")[0] == 0
    assert run("restore", made, "--workspace", tmp_path / "restored")[0] == 2
    assert run("restore", tmp_path, "--workspace", tmp_path / "other")[0] == 4
    assert not (tmp_path / "other").exists()


def test_verify_tells_what_it_saw(run, workspace_folder):
    code, output, messages = run("verify", "--json", "--workspace", workspace_folder)
    found = json.loads(output)
    assert (code, found["sound"], found["problems"]) == (0, True, [])
    assert f"Событий: {found['events']}" in messages


def test_verify_finds_a_change_past_the_program(run, workspace_folder, password):
    opened = open_workspace(workspace_folder, "admin", password)
    with opened.db.engine.connect() as connection:
        connection.exec_driver_sql("UPDATE region SET name_en = 'Nowhere' WHERE id = 1")
        connection.commit()
    opened.close()
    code, output, messages = run("verify", "--json", "--workspace", workspace_folder)
    assert code == 4
    assert json.loads(output)["problems"] == [
        {"code": "record_altered", "event": 0, "table": "region", "record": 1, "name": "область Абай"}
    ]
    assert "в обход программы" in messages


@pytest.mark.parametrize(
    ("language", "words"), [("kk", "құпиясөз сәйкес"), ("ru", "пароль не подошли"), ("en", "Wrong password")]
)
def test_a_wrong_password_is_exit_4_in_the_users_language(
    run, workspace_folder, monkeypatch, language, words
):
    monkeypatch.setenv("EVALAPP_PASSWORD", "чужой чайник 47")
    code, output, messages = run("verify", "--workspace", workspace_folder, "--language", language)
    assert (code, output) == (4, "")
    assert words in messages


def test_another_computers_lock_is_named_and_can_be_taken_over(run, workspace_folder):
    acquire(workspace_folder, account="officer", now=utc_now(), host="КАДРЫ-07")
    code, _output, messages = run("verify", "--workspace", workspace_folder)
    assert code == 4
    assert "КАДРЫ-07" in messages
    assert run("--take-over", "verify", "--workspace", workspace_folder)[0] == 0


@pytest.mark.parametrize("content", [b"", b"{}", os.urandom(3000)])
@pytest.mark.parametrize("name", ["keys.json", "evalapp.db"])
def test_damaged_files_are_worded(run, workspace_folder, name, content):
    (workspace_folder / name).write_bytes(content)
    code, _output, messages = run("verify", "--workspace", workspace_folder)
    assert code == 4
    assert len(messages.strip().splitlines()) == 1


def test_upgrading_a_workspace_of_this_version_verifies_it(run, workspace_folder):
    code, output, _messages = run("upgrade", "--workspace", workspace_folder, "--json")
    assert (code, json.loads(output)["sound"]) == (0, True)


def test_a_page_damaged_in_the_middle_is_found_and_worded(run, workspace_folder):
    path = workspace_folder / "evalapp.db"
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 300] = bytes(300)
    path.write_bytes(content)
    code, _output, messages = run("verify", "--workspace", workspace_folder, "--language", "en")
    assert code == 4
    assert "damaged" in messages  # which page it is decides who notices first
    assert "read-only" not in messages


def test_options_may_stand_before_and_after_the_command(run, workspace_folder):
    for arguments in (
        ("--workspace", workspace_folder, "--json", "verify"),
        ("verify", "--json", "--workspace", workspace_folder),
        ("--json", "verify", "--workspace", workspace_folder),
    ):
        code, output, _messages = run(*arguments)
        assert (code, json.loads(output)["sound"]) == (0, True)


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("verify", "--nonsense"),
        ("verify",),
        ("restore",),
        ("new",),
        ("--language", "xx", "verify"),
    ],
)
def test_a_wrong_call_is_exit_2_with_help(run, arguments):
    code, output, messages = run(*arguments)
    assert (code, output) == (2, "")
    assert messages


def test_help_is_in_the_users_language(run):
    code, output, _messages = run("--help", "--language", "kk")
    assert code == 0
    assert "пәрмендер" in output
    assert "verify" in output


def test_an_unexpected_error_is_logged_and_worded(run, workspace_folder, monkeypatch, tmp_path):
    monkeypatch.setattr("evalapp.services.audit_log.verify", lambda db, step: 1 / 0)
    code, _output, messages = run("verify", "--workspace", workspace_folder)
    assert code == 1
    log = next((tmp_path / "state").rglob("evalapp.log"))
    assert str(log) in messages
    assert "ZeroDivisionError" in log.read_text()


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], False),
        (["--demo"], False),
        (["--workspace", "verify"], False),
        (["-platform", "offscreen"], False),
        (["verify"], True),
        (["--workspace", "x", "verify"], True),
        (["--workspace=x", "--json", "verify"], True),
        (["--help"], True),
        (["--version"], True),
        (["nonsense"], True),
    ],
)
def test_a_command_word_decides_between_command_and_window(arguments, expected):
    assert is_command(arguments) is expected


def test_a_process_of_its_own_takes_the_password_from_its_input(workspace_folder, password):
    environment = {name: value for name, value in os.environ.items() if name != "EVALAPP_PASSWORD"}
    command = [sys.executable, "-m", "evalapp", "verify", "--workspace", str(workspace_folder), "--json"]
    for given, expected in ((f"{password}\n", 0), ("чужой чайник 47\n", 4), ("", 2)):
        done = subprocess.run(
            command,
            input=given,
            capture_output=True,
            encoding="utf-8",
            cwd=Path(__file__).parents[2],
            env=environment | {"PYTHONUTF8": "1"},
            check=False,
        )
        assert done.returncode == expected
        assert "Traceback" not in done.stderr
        assert "PySide6" not in done.stderr


def test_an_old_copy_in_the_place_of_the_workspace_is_told(run, tmp_path, workspace_folder, password):
    assert run("verify", "--workspace", workspace_folder)[0] == 0
    shutil.copytree(workspace_folder, tmp_path / "old")
    assert run("verify", "--workspace", workspace_folder)[0] == 0
    shutil.rmtree(workspace_folder)
    shutil.copytree(tmp_path / "old", workspace_folder)
    code, _output, messages = run("verify", "--workspace", workspace_folder)
    assert code == 0
    assert "старше" in messages
    assert "старше" not in run("verify", "--workspace", workspace_folder)[2]


def test_the_language_of_the_window_is_that_of_the_commands(run, tmp_path, workspace_folder):
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "settings.json").write_text('{"language": "kk"}', "utf-8")
    assert "Бәрі дұрыс" in run("verify", "--workspace", workspace_folder)[2]
    assert "All is well" in run("verify", "--workspace", workspace_folder, "--language", "en")[2]
