"""What another window does to the same database: this one is told nothing of it."""

from collections.abc import Iterator
from contextlib import contextmanager

from evalapp.storage.database import Database


@contextmanager
def in_another_window(db: Database) -> Iterator[None]:
    """Commits in the block come from elsewhere: pages of this window do not hear of them."""
    told, db.subscribers[:] = list(db.subscribers), []
    try:
        yield
    finally:
        db.subscribers[:] = told
