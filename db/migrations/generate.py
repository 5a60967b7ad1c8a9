"""Writes the next migration from the tables: ``python db/migrations/generate.py "add mentors"``.

Read what it wrote before committing it. Migrations never import the entities: a migration must
mean tomorrow what it means today.
"""

import secrets
import sys
import tempfile
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy.types import TypeDecorator
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import AutoString

import evalapp.entities  # noqa: F401 (registers the tables)
from evalapp.paths import MIGRATIONS
from evalapp.storage.database import open_embedded
from evalapp.storage.migrations import known_revisions, upgrade


def generate(message: str) -> None:
    """Compare a freshly migrated database with the entities and write the difference."""
    revision = f"{int((known_revisions() or ['0'])[-1]) + 1:04}"
    with tempfile.TemporaryDirectory() as folder:
        db = open_embedded(Path(folder) / "empty.db", secrets.token_bytes(32))
        if known_revisions():
            upgrade(db)
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
        with db.changing_schema() as connection:
            config.attributes |= {
                "connection": connection,
                "metadata": SQLModel.metadata,
                "render_item": _render_item,
            }
            command.revision(config, message, autogenerate=True, rev_id=revision)
        db.close()


def _render_item(kind: str, item: Any, _context: object) -> str | bool:
    """Plain SQLAlchemy types instead of our own, which would have to be imported."""
    if kind != "type":
        return False
    if isinstance(item, AutoString):
        return f"sa.String(length={item.length})" if item.length else "sa.String()"
    if isinstance(item, TypeDecorator):
        return f"sa.{type(item.impl).__name__}()"
    return False


if __name__ == "__main__":
    generate(sys.argv[1])
