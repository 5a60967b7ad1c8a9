import os
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import col

from evalapp.domain.errors import AppError, BadWorkspace, Cancelled, Conflict
from evalapp.entities.register import Award, Person, Region
from evalapp.storage import dialect
from evalapp.storage.database import Database, open_embedded

KEY = bytes(range(32))
IIN = "010101300010"


def add_person(db: Database, iin: str = IIN) -> int:
    with db.transaction() as session:
        person = Person(iin=iin, surname="Примерова", given_name="Проба")
        session.add(person)
    assert person.id is not None
    return person.id


def surnames(db: Database) -> list[str]:
    with db.reading() as session:
        return list(session.execute(select(col(Person.surname))).scalars())


def test_a_reading_session_sees_one_snapshot(db):
    with db.reading() as session:
        before = session.execute(select(col(Person.id))).all()
        add_person(db)
        assert session.execute(select(col(Person.id))).all() == before
    assert surnames(db) == ["Примерова"]


def test_a_reading_session_cannot_write(db):
    with pytest.raises(RuntimeError), db.reading() as session:  # noqa: PT012
        session.add(Person(iin=IIN, surname="Примерова", given_name="Проба"))
        session.flush()
    with pytest.raises(RuntimeError), db.reading() as session:
        session.execute(Region.__table__.delete())
    assert surnames(db) == []


def test_writers_who_read_first_stand_in_line(db):
    """Without BEGIN IMMEDIATE the second writer fails at once, or writes over the first."""
    add_person(db)

    def lengthen() -> None:
        for _turn in range(20):
            with db.transaction() as session:
                person = session.execute(select(Person)).scalar_one()
                person.note = (person.note or "") + "x"

    threads = [threading.Thread(target=lengthen) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with db.reading() as session:
        assert session.execute(select(col(Person.note))).scalar_one() == "x" * 60


@pytest.mark.parametrize("trouble", [Cancelled, ValueError])
def test_whatever_is_raised_rolls_back(db, trouble):
    with pytest.raises(trouble), db.transaction() as session:  # noqa: PT012
        session.add(Person(iin=IIN, surname="Примерова", given_name="Проба"))
        session.flush()
        raise trouble
    assert surnames(db) == []


def test_a_stale_record_is_a_conflict(db):
    person_id = add_person(db)
    with db.reading() as session:
        mine = session.get(Person, person_id)
    with db.transaction() as session:
        session.get(Person, person_id).surname = "Образцова"
    mine.surname = "Мысалова"
    with pytest.raises(Conflict), db.transaction() as session:
        session.add(mine)
    assert surnames(db) == ["Образцова"]


def test_subscribers_hear_which_tables_changed(db):
    heard = []
    db.subscribers.append(heard.append)
    person_id = add_person(db)
    with db.transaction() as session:
        session.get(Person, person_id).surname = "Примерова"
    assert heard == [{"person", "audit_event"}]


def test_a_rolled_back_change_is_not_announced(db):
    heard = []
    db.subscribers.append(heard.append)
    with pytest.raises(Cancelled), db.transaction() as session:  # noqa: PT012
        session.add(Person(iin=IIN, surname="Примерова", given_name="Проба"))
        session.flush()
        raise Cancelled
    assert heard == []


def test_foreign_keys_hold(db):
    with pytest.raises(Exception, match=r"(?i)foreign key"), db.transaction() as session:
        session.add(Award(person_id=999_999, title="Алғыс"))


def test_an_error_never_carries_the_values_of_a_record(db):
    add_person(db)
    with pytest.raises(IntegrityError) as error:
        add_person(db)
    assert IIN not in str(error.value)
    assert "Примерова" not in str(error.value)


@pytest.mark.embedded
def test_another_key_does_not_open(db, tmp_path):
    db.close()
    other = open_embedded(tmp_path / "evalapp.db", bytes(32))
    with pytest.raises(BadWorkspace) as refusal, other.reading() as session:
        session.execute(text("SELECT count(*) FROM person"))
    assert refusal.value.code == "damaged_data"


@pytest.mark.embedded
def test_a_damaged_page_is_found_and_worded(db, tmp_path):
    db.close()
    path = tmp_path / "evalapp.db"
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    damaged = open_embedded(path, KEY)
    assert damaged.damages()
    damaged.close()


@pytest.mark.embedded
def test_a_writer_who_waits_too_long_is_told(db, tmp_path, monkeypatch):
    monkeypatch.setattr(dialect, "BUSY_TIMEOUT_S", 0.05)
    other = open_embedded(tmp_path / "evalapp.db", KEY)
    with db.transaction(), pytest.raises(AppError) as refusal, other.transaction():
        pass
    other.close()
    assert refusal.value.code == "database_busy"


@pytest.mark.embedded
def test_a_full_disk_is_worded_and_changes_nothing(db):
    with pytest.raises(AppError) as refusal, db.transaction() as session:  # noqa: PT012
        # The limit stays with the connection, and no other thread uses this one.
        session.execute(text("PRAGMA max_page_count = 1"))
        session.add_all(
            Person(iin=f"{number:012}", surname="Примерова", given_name="П", photo=bytes(4000))
            for number in range(50)
        )
    assert refusal.value.code == "database_full"
    assert surnames(db) == []


@pytest.mark.embedded
def test_a_copy_is_encrypted_under_the_same_key(db, tmp_path):
    add_person(db)
    db.copy_into(tmp_path / "copy.db")
    assert b"SQLite format 3" not in (tmp_path / "copy.db").read_bytes()
    copy = open_embedded(tmp_path / "copy.db", KEY, read_only=True)
    assert surnames(copy) == ["Примерова"]
    copy.close()


@pytest.mark.embedded
def test_copying_can_be_stopped(db, tmp_path, monkeypatch):
    monkeypatch.setattr(dialect, "_WATCH_EVERY", 1)

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        db.copy_into(tmp_path / "copy.db", watch=stop)
    add_person(db)  # the connection works on


@pytest.mark.embedded
def test_a_killed_process_loses_nothing_committed_and_leaves_nothing_half_done(db, tmp_path):
    script = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        from evalapp.entities.register import Person
        from evalapp.storage.database import open_embedded

        db = open_embedded(Path(sys.argv[1]), bytes(range(32)))
        with db.transaction() as session:
            session.add(Person(iin="010101300010", surname="Примерова", given_name="Проба"))
        with db.transaction() as session:
            session.add(Person(iin="020202300020", surname="Образцова", given_name="Проба"))
            session.flush()
            print("in the middle", flush=True)
            sys.stdin.read()
        """
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path / "evalapp.db")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONUTF8": "1"},
    ) as process:
        assert process.stdout.readline().strip() == b"in the middle"
        process.kill()
    assert surnames(db) == ["Примерова"]
    assert db.damages() == []
    add_person(db, "020202300020")
