"""Fixtures every test may use: real databases and files, no mocks."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from evalapp.domain.access import AccountRole, Actor
from evalapp.storage.database import Database, open_embedded
from evalapp.storage.migrations import upgrade

RAW_KEY = bytes(range(32))
"""Key of the databases of tests; taken raw, so no password has to be hashed."""


@pytest.fixture(scope="session")
def database_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated encrypted database with the reference data, made once and copied for each test."""
    path = tmp_path_factory.mktemp("template") / "evalapp.db"
    db = open_embedded(path, RAW_KEY, actor_login="admin")
    upgrade(db)
    _load_reference(db)
    db.close()
    return path


@pytest.fixture
def db(database_template: Path, tmp_path: Path) -> Iterator[Database]:
    """An encrypted database of its own for the test, with reference data; ``admin`` is at work."""
    path = tmp_path / "evalapp.db"
    shutil.copyfile(database_template, path)
    db = open_embedded(path, RAW_KEY, actor_login="admin")
    yield db
    db.close()


@pytest.fixture
def admin() -> Actor:
    return Actor("admin", "Әкімова Үлгі", AccountRole.ADMINISTRATOR)


@pytest.fixture
def officer() -> Actor:
    return Actor("officer", "Кадрова Образец", AccountRole.OFFICER)


@pytest.fixture
def viewer() -> Actor:
    return Actor("viewer", "Смотрова Образец", AccountRole.VIEWER)


@pytest.fixture
def auditor() -> Actor:
    return Actor("auditor", "Проверова Образец", AccountRole.AUDITOR)


def _load_reference(db: Database) -> None:
    try:
        from evalapp.services.reference import load_reference
    except ModuleNotFoundError:
        return
    with db.transaction() as session:
        load_reference(session)
