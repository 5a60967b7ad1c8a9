"""Brings a database to the schema this version of the application expects. Numbered, up only."""

from pathlib import Path

from sqlalchemy import inspect, text

from evalapp.domain.errors import BadWorkspace
from evalapp.paths import MIGRATIONS
from evalapp.storage.database import Database


def upgrade(db: Database, *, scripts: Path = MIGRATIONS) -> None:
    """Run the migrations the database lacks, all in one transaction.

    Raises BadWorkspace ``database_too_new`` when a newer version of the application made it.
    """
    if not is_outdated(db, scripts=scripts):
        return
    # Alembic costs start-up time and is needed on the first start after an update only.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    with db.changing_schema() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def is_outdated(db: Database, *, scripts: Path = MIGRATIONS) -> bool:
    """Whether migrations are missing. Raises BadWorkspace ``database_too_new`` on an unknown revision."""
    revision = current(db)
    known = known_revisions(scripts)
    if revision and revision not in known:
        raise BadWorkspace("database_too_new", revision=revision, known=known[-1])
    return revision != known[-1]


def current(db: Database) -> str:
    """The revision of the database, for example ``0001``; empty for a new one."""
    with db.reading() as session:
        if not inspect(session.connection()).has_table("alembic_version"):
            return ""
        return str(session.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")


def known_revisions(scripts: Path = MIGRATIONS) -> list[str]:
    """The revisions this version of the application knows, oldest first: the numbers of the files."""
    return sorted(path.name.split("_")[0] for path in (scripts / "versions").glob("[0-9]*.py"))
