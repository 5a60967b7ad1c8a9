import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, text

from evalapp.domain.access import AccountRole
from evalapp.domain.errors import AppError, BadFile, BadWorkspace, Invalid, WrongPassword
from evalapp.entities.register import Person
from evalapp.entities.workspace import AuditEvent, WorkspaceInfo
from evalapp.storage import migrations
from evalapp.storage.backup import make_backup
from evalapp.storage.lock import acquire, holders
from evalapp.storage.passwords import LogInPaused
from evalapp.storage.recovery import BadRecoveryKey, to_text
from evalapp.storage.verification import verify
from evalapp.storage.workspace import open_workspace
from evalapp.storage.workspace_creation import create_workspace
from evalapp.storage.workspace_recovery import recover_workspace

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
NEW_PASSWORD = "другой чайник 48"


def refusal_of(folder: Path, password: str, login: str = "admin") -> AppError:
    with pytest.raises(AppError) as refusal:
        open_workspace(folder, login, password)
    assert holders(folder) == []
    return refusal.value


def test_log_in_gives_the_account_and_is_audited(workspace_folder, password):
    opened = open_workspace(workspace_folder, " Admin ", password)
    assert opened.actor.login == "admin"
    assert opened.actor.role is AccountRole.ADMINISTRATOR
    assert opened.info.name == "Пример"
    with opened.db.reading() as session:
        last = session.execute(select(AuditEvent).order_by(AuditEvent.id.desc())).scalars().first()
    assert (last.action, last.account) == ("logged_in", "admin")
    assert verify(opened.db).is_sound
    opened.close()
    opened.close()
    assert holders(workspace_folder) == []


def test_only_changes_of_records_ask_for_a_backup_at_closing(workspace):
    assert not workspace.has_changes
    with workspace.db.transaction() as session:
        session.add(Person(iin="010101300010", surname="Примерова", given_name="Проба"))
    assert workspace.has_changes


def test_a_wrong_password_tells_how_many_tries_are_left(workspace_folder, password):
    wrong = refusal_of(workspace_folder, "чужой чайник 47")
    assert isinstance(wrong, WrongPassword)
    assert wrong.params["attempts_left"] == 4
    assert isinstance(refusal_of(workspace_folder, password, "nobody"), WrongPassword)
    opened = open_workspace(workspace_folder, "admin", password)
    with opened.db.reading() as session:
        noted = session.execute(select(AuditEvent).where(AuditEvent.action == "log_in_failed")).scalar_one()
    assert noted.note == "1"
    opened.close()


def test_after_five_failures_even_the_right_password_must_wait(workspace_folder, password):
    for _ in range(4):
        assert isinstance(refusal_of(workspace_folder, "чужой чайник 47"), WrongPassword)
    assert isinstance(refusal_of(workspace_folder, "чужой чайник 47"), LogInPaused)
    assert isinstance(refusal_of(workspace_folder, password), LogInPaused)
    later = datetime.now(UTC) + timedelta(minutes=1)
    open_workspace(workspace_folder, "admin", password, clock=lambda: later).close()


def test_missing_keys_are_worded(workspace_folder, password):
    (workspace_folder / "keys.json").unlink()
    assert refusal_of(workspace_folder, password).code == "keys_missing"


def test_an_older_keys_file_is_refused(workspace_folder, password, cheap):
    older = (workspace_folder / "keys.json").read_bytes()
    opened = open_workspace(workspace_folder, "admin", password)
    with opened.db.transaction() as session:
        info = session.execute(select(WorkspaceInfo)).scalar_one()
        info.generation += 1
        session.flush()
        with opened.keys.rewriting(info.generation, {}):
            pass
    opened.close()
    newest = (workspace_folder / "keys.json").read_bytes()
    (workspace_folder / "keys.json").write_bytes(older)
    assert refusal_of(workspace_folder, password).code == "keys_older"
    (workspace_folder / "keys.json").write_bytes(newest)
    open_workspace(workspace_folder, "admin", password).close()


def test_a_crash_between_keys_and_commit_locks_nobody_out(workspace_folder, password):
    opened = open_workspace(workspace_folder, "admin", password)
    with opened.keys.rewriting(2, {}):
        pass
    opened.close()
    for _ in range(2):
        again = open_workspace(workspace_folder, "admin", password)
        with again.db.reading() as session:
            assert session.execute(select(WorkspaceInfo.generation)).scalar_one() == 2
        again.close()


def test_keys_of_another_workspace_are_refused(workspace_folder, password, tmp_path, cheap):
    create_workspace(tmp_path / "other", name="Другое", password=password, cost=cheap)
    shutil.copyfile(tmp_path / "other" / "keys.json", workspace_folder / "keys.json")
    assert refusal_of(workspace_folder, password).code == "damaged_data"


def test_a_newer_database_is_refused(workspace_folder, password):
    opened = open_workspace(workspace_folder, "admin", password)
    with opened.db.transaction() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    opened.close()
    assert refusal_of(workspace_folder, password).code == "database_too_new"


def test_an_older_database_is_backed_up_upgraded_and_kept(tmp_path):
    folder = tmp_path / "old"
    shutil.copytree(Path(__file__).parent.parent / "samples" / "workspace_0002", folder)
    again = open_workspace(folder, "admin", "Old-Workspace-2026!")
    assert migrations.current(again.db) == migrations.known_revisions()[-1]
    again.close()
    manifests = list((folder / "backups").glob("*/manifest.json"))
    assert [json.loads(path.read_text())["schema"] for path in manifests] == ["0002"]


def test_another_computers_lock_is_refused_and_named(workspace_folder, password):
    lock = acquire(workspace_folder, account="officer", now=NOW, host="КАДРЫ-07")
    with pytest.raises(BadWorkspace) as refusal:
        open_workspace(workspace_folder, "admin", password)
    assert refusal.value.params["host"] == "КАДРЫ-07"
    open_workspace(workspace_folder, "admin", password, take_over_lock=True).close()
    lock.release()


def test_a_second_process_of_this_computer_works(workspace, workspace_folder, password):
    script = (
        "import sys; from pathlib import Path; from evalapp.storage.workspace import open_workspace\n"
        "w = open_workspace(Path(sys.argv[1]), 'admin', sys.argv[2]); print(w.info.name); w.close()"
    )
    found = subprocess.run(
        [sys.executable, "-c", script, str(workspace_folder), password],
        capture_output=True,
        encoding="utf-8",
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONUTF8": "1"},
        check=True,
    )
    assert found.stdout.strip() == "Пример"


def test_the_recovery_key_opens_without_keys(workspace_folder, recovery_key, password, cheap):
    (workspace_folder / "keys.json").unlink()
    recover_workspace(
        workspace_folder, recovery_key, login="admin", password=NEW_PASSWORD, cost=cheap
    ).close()
    opened = open_workspace(workspace_folder, "admin", NEW_PASSWORD)
    assert verify(opened.db).is_sound
    opened.close()
    assert isinstance(refusal_of(workspace_folder, password), WrongPassword)


def test_the_recovery_key_sets_damaged_keys_aside(workspace_folder, recovery_key, cheap):
    (workspace_folder / "keys.json").write_text("{}")
    recover_workspace(
        workspace_folder, recovery_key, login="admin", password=NEW_PASSWORD, cost=cheap
    ).close()
    open_workspace(workspace_folder, "admin", NEW_PASSWORD).close()
    assert list(workspace_folder.glob("keys-damaged-*.json"))


def test_another_recovery_key_opens_nothing(workspace_folder, password, cheap):
    for wrong, kind in ((to_text(bytes(32)), BadWorkspace), ("QQQQQ", BadRecoveryKey)):
        with pytest.raises(kind):
            recover_workspace(workspace_folder, wrong, login="admin", password=NEW_PASSWORD, cost=cheap)
    open_workspace(workspace_folder, "admin", password).close()


def test_recovery_is_for_administrators(workspace_folder, recovery_key, password, cheap):
    with pytest.raises(WrongPassword):
        recover_workspace(workspace_folder, recovery_key, login="nobody", password=NEW_PASSWORD, cost=cheap)
    open_workspace(workspace_folder, "admin", password).close()


def test_a_folder_with_anything_in_it_is_refused(tmp_path, cheap):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    with pytest.raises(BadFile):
        create_workspace(tmp_path / "full", name="x", password=NEW_PASSWORD, cost=cheap)
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["x"]


def test_a_weak_password_makes_nothing(tmp_path, cheap):
    with pytest.raises(Invalid):
        create_workspace(tmp_path / "new", name="x", password="short", cost=cheap)
    assert not (tmp_path / "new").exists()


def test_a_failure_while_filling_leaves_nothing_behind(tmp_path, cheap):
    def fail(session):
        raise ValueError("reference data")

    with pytest.raises(ValueError, match="reference"):
        create_workspace(tmp_path / "new", name="x", password=NEW_PASSWORD, fill=fail, cost=cheap)
    assert not (tmp_path / "new").exists()


def test_an_empty_folder_is_no_workspace(tmp_path):
    with pytest.raises(BadWorkspace) as refusal:
        open_workspace(tmp_path, "admin", NEW_PASSWORD)
    assert refusal.value.code == "not_a_workspace"


@pytest.mark.parametrize("name", ["evalapp.db", "keys.json"])
@pytest.mark.parametrize("content", [b"", b"\x00" * 5000, os.urandom(9000)])
def test_damaged_files_never_end_in_a_traceback(workspace_folder, password, name, content):
    (workspace_folder / name).write_bytes(content)
    with pytest.raises(AppError):
        open_workspace(workspace_folder, "admin", password)
    assert holders(workspace_folder) == []


@pytest.mark.parametrize("name", ["Кадр резерві", "a#b%20?c", "x" * 120])
def test_any_name_of_a_folder_works(tmp_path, password, cheap, name):
    folder = tmp_path / name
    create_workspace(folder, name=name, password=password, cost=cheap)
    opened = open_workspace(folder, "admin", password)
    assert opened.info.name == name
    make_backup(opened.folder, opened.db, opened.keys, reason="on_demand", now=NOW)
    opened.close()
