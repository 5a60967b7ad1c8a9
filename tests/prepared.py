"""What builders leave in databases of tests: built once, then copied for every other test that wants it."""

import copy
import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from sqlalchemy import select
from sqlmodel import col

from evalapp.entities.workspace import AuditEvent
from evalapp.storage.database import Database

Built = TypeVar("Built")

_folder = TemporaryDirectory(prefix="evalapp_prepared_", ignore_cleanup_errors=True)
_known: set[str] = set()
"""Last hashes of the audit logs of databases that come up again: templates, and what was built on them."""
_kept: dict[tuple[object, ...], tuple[Path, object]] = {}


def know(db: Database) -> None:
    """Databases are copied from this one, so that what is built on them may be kept."""
    _known.add(_head(db))


def remembered(db: Database, build: Callable[[], Built], *key: object) -> Built:
    """What ``build`` leaves in ``db``, and its value; ``key``: which builder with which arguments.

    The audit log says what stood in a database before: it is built again wherever that is anything else.
    A value that holds ``db`` comes without it from a copy; the caller puts its own in.
    """
    head = _head(db)
    if head not in _known or db.engine.dialect.name != "sqlite":
        return build()
    if (head, *key) not in _kept:
        value = build()
        path = Path(_folder.name) / f"{len(_kept)}.db"
        after = _head(db)
        shutil.copyfile(_file(db), path)
        # Whatever holds the database is given the one of its own test.
        _kept[(head, *key)] = path, copy.deepcopy(value, {id(db): None})
        _known.add(after)
        return value
    path, value = _kept[(head, *key)]
    shutil.copyfile(path, _file(db))
    return copy.deepcopy(value)  # type: ignore[return-value]


def _head(db: Database) -> str:
    with db.reading() as session:
        newest = select(col(AuditEvent.hash)).order_by(col(AuditEvent.id).desc()).limit(1)
        return session.execute(newest).scalar() or ""


def _file(db: Database) -> Path:
    """The database's file with everything in it; nothing is connected to it any more."""
    with db.engine.connect() as connection:
        path = connection.exec_driver_sql("PRAGMA database_list").all()[0][2]
    db.close()
    return Path(path)
