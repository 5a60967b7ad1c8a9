from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlmodel import SQLModel

import evalapp.entities  # noqa: F401 (registers the tables)
from evalapp.domain.errors import BadWorkspace
from evalapp.paths import MIGRATIONS
from evalapp.storage import migrations
from evalapp.storage.database import open_embedded


def test_migrations_build_exactly_the_entities(db):
    with db.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), SQLModel.metadata) == []


def test_a_newer_database_is_refused(db):
    with db.transaction() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(BadWorkspace) as refusal:
        migrations.upgrade(db)
    assert refusal.value.code == "database_too_new"


def test_a_failed_migration_leaves_the_database_as_it_was(db, tmp_path):
    scripts = tmp_path / "migrations"
    (scripts / "versions").mkdir(parents=True)
    for path in (MIGRATIONS / "env.py", *(MIGRATIONS / "versions").glob("*.py")):
        (scripts / path.relative_to(MIGRATIONS)).write_text(path.read_text("utf-8"), "utf-8")
    (scripts / "versions" / "9000_broken.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f"revision = '9000'\ndown_revision = '{migrations.known_revisions()[-1]}'\n"
        "def upgrade():\n"
        "    op.create_table('half', sa.Column('id', sa.Integer()))\n"
        "    raise ValueError\n",
        "utf-8",
    )
    with pytest.raises(ValueError):  # noqa: PT011
        migrations.upgrade(db, scripts=scripts)
    assert migrations.current(db) == migrations.known_revisions()[-1]
    with db.reading() as session:
        assert not inspect(session.connection()).has_table("half")


def test_a_new_database_gets_every_migration(tmp_path):
    new = open_embedded(tmp_path / "new.db", bytes(32))
    assert migrations.current(new) == ""
    migrations.upgrade(new)
    assert migrations.current(new) == migrations.known_revisions()[-1]
    assert not migrations.is_outdated(new)
    new.close()


def test_migrations_do_not_import_the_program():
    """They must mean tomorrow what they mean today."""
    for path in Path(MIGRATIONS / "versions").glob("*.py"):
        assert "evalapp" not in path.read_text("utf-8"), path.name
