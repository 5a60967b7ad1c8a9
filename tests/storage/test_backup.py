import shutil
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.errors import BadFile, BadWorkspace, Cancelled
from evalapp.entities.register import Person
from evalapp.storage import backup
from evalapp.storage.verification import verify
from evalapp.storage.workspace import open_workspace

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
NAME, IIN = "Үлгіқызы-Примерова", "010101300010"


def make(workspace, *, now=NOW, **options) -> backup.BackupMade:
    return backup.make_backup(
        workspace.folder, workspace.db, workspace.keys, reason="on_demand", now=now, **options
    )


@pytest.fixture
def filled(workspace):
    with workspace.db.transaction() as session:
        session.add(Person(iin=IIN, surname=NAME, given_name="Проба"))
    return workspace


def test_a_backup_restores_into_a_new_folder(filled, tmp_path, password):
    made = make(filled).backup
    backup.restore(made.folder, tmp_path / "restored")
    restored = open_workspace(tmp_path / "restored", "admin", password)
    with restored.db.reading() as session:
        assert session.execute(select(col(Person.surname))).scalars().all() == [NAME]
    assert verify(restored.db).is_sound
    restored.close()
    with pytest.raises(BadFile):
        backup.restore(made.folder, tmp_path / "restored")


def test_work_goes_on_while_a_backup_is_taken(filled):
    with filled.db.reading() as session:
        session.execute(select(Person)).all()
        make(filled)
    assert len(backup.backups_in(filled.folder / "backups")) == 1


@pytest.mark.parametrize("name", ["evalapp.db", "keys.json"])
def test_a_damaged_backup_is_not_restored(filled, tmp_path, name):
    made = make(filled).backup
    content = bytearray((made.folder / name).read_bytes())
    content[len(content) // 2] ^= 1
    (made.folder / name).write_bytes(content)
    with pytest.raises(BadWorkspace) as refusal:
        backup.restore(made.folder, tmp_path / "restored")
    assert refusal.value.code == "backup_damaged"
    assert not (tmp_path / "restored").exists()


def test_a_folder_without_a_manifest_is_no_backup(tmp_path):
    with pytest.raises(BadWorkspace) as refusal:
        backup.restore(tmp_path, tmp_path / "restored")
    assert refusal.value.code == "not_a_backup"


@pytest.mark.parametrize("at", [0, 1, 2, 3])
def test_a_cancelled_backup_leaves_nothing_behind(filled, at):
    def step(done: int, total: int) -> None:
        if done == at:
            raise Cancelled

    with pytest.raises(Cancelled):
        make(filled, step=step)
    assert list((filled.folder / "backups").iterdir()) == []


def test_a_second_folder_gets_its_own_whole_copy(filled, tmp_path, password):
    (tmp_path / "disk").mkdir()
    made = make(filled, second_folder=str(tmp_path / "disk"))
    shutil.rmtree(filled.folder / "backups")
    backup.restore(made.second, tmp_path / "restored")
    open_workspace(tmp_path / "restored", "admin", password).close()


def test_trouble_with_the_second_folder_does_not_cost_the_first(filled, tmp_path):
    (tmp_path / "disk").write_text("a file, not a folder")
    made = make(filled, second_folder=str(tmp_path / "disk"))
    assert made.second_trouble == "second_folder_unwritable"
    backup.require_whole(made.backup.folder)


def test_two_backups_in_one_second_are_both_kept(filled):
    make(filled)
    make(filled, now=NOW + timedelta(milliseconds=1))
    assert len(backup.backups_in(filled.folder / "backups")) == 2


def test_the_ten_last_eight_weeks_and_24_months_are_kept():
    daily = [NOW - timedelta(days=days) for days in range(900)]
    kept = sorted(backup.kept(daily), reverse=True)
    assert kept[:10] == daily[:10]
    assert len({moment.isocalendar()[:2] for moment in kept[:18]}) >= 8
    months = {(moment.year, moment.month) for moment in kept}
    assert len(months) == 24
    assert 30 <= len(kept) <= 10 + 8 + 24
    # The newest of each month and week stays.
    for moment in kept[10:]:
        later = [other for other in daily if other > moment]
        month_end = all((o.year, o.month) != (moment.year, moment.month) for o in later)
        week_end = all(o.isocalendar()[:2] != moment.isocalendar()[:2] for o in later)
        assert month_end or week_end


def test_old_backups_go_when_a_new_one_is_made(filled):
    for minutes in range(12):
        make(filled, now=NOW + timedelta(minutes=minutes))
    kept = backup.backups_in(filled.folder / "backups")
    assert [one.made_at.minute for one in kept] == list(range(11, 1, -1))


def test_no_name_or_iin_can_be_read_in_any_file(filled, password):
    """Database, write-ahead log, keys, lock, attempts, backups: nothing in the clear."""
    with pytest.raises(Exception, match="wrong_password"):
        open_workspace(filled.folder, "admin", "чужой чайник 47")
    make(filled)
    with filled.db.transaction() as session:
        session.execute(select(Person)).scalar_one().note = "после копии"
    files = [path for path in filled.folder.rglob("*") if path.is_file()]
    names = {path.name for path in files}
    assert {"evalapp.db", "evalapp.db-wal", "keys.json", "attempts.json", "manifest.json"} <= names
    secrets = [NAME, "Проба", IIN, "Пример", "после копии", password]
    for path in files:
        content = path.read_bytes()
        assert b"SQLite format 3" not in content
        for secret in secrets:
            for coding in ("utf-8", "utf-16-le", "cp1251"):
                assert secret.encode(coding, "replace") not in content, (path.name, secret)
