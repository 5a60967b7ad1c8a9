"""Sessions and transactions: reading() is a snapshot, transaction() commits, audits and announces."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import ORMExecuteState, sessionmaker
from sqlalchemy.orm.exc import StaleDataError
from sqlmodel import Session

from evalapp.domain.errors import BadWorkspace, Conflict
from evalapp.storage import audit, dialect
from evalapp.storage.dialect import KEY_BYTES, Watch

Tables = frozenset[str]
"""Names of tables that a commit has changed."""

_CHANGED = "changed"


class Database:
    """Opens sessions, audits their changes, and tells its subscribers which tables each commit changed.

    ``actor_login`` names the account at work; it stands in every audit event.
    Subscribers are called on the thread that committed, after the commit.
    """

    def __init__(self, engine: Engine, *, actor_login: str = "") -> None:
        self.engine = engine
        self.actor_login = actor_login
        self.subscribers: list[Callable[[Tables], None]] = []
        event.listen(engine, "begin", dialect.begin)
        event.listen(engine, "handle_error", dialect.hide_values)
        writing = engine.execution_options(**dialect.write_options(engine))
        reading = engine.execution_options(**dialect.read_options(engine))
        self._writing = sessionmaker(writing, class_=Session, expire_on_commit=False)
        self._reading = sessionmaker(reading, class_=Session, expire_on_commit=False)
        event.listen(self._writing, "after_flush", _note_flushed)
        event.listen(self._writing, "do_orm_execute", _note_statement)
        audit.listen(self._writing)
        event.listen(self._reading, "before_flush", _refuse_flush)
        event.listen(self._reading, "do_orm_execute", _refuse_statement)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one snapshot of the database from its first query on, and cannot write."""
        with worded_trouble(), self._reading() as session:
            yield session

    @contextmanager
    def inspecting(self) -> Iterator[Session]:
        """:meth:`reading` for whoever looks for damage: text that is not UTF-8 is read with � in it."""
        with self.reading() as session, dialect.forgiving_text(session.connection()):
            yield session

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """A session that commits on success, rolls back on any exception, then announces its changes.

        Writers stand in line (some seconds at most), so what was read inside is still true when it is
        written. Raises Conflict when a record was changed since it was opened.
        """
        try:
            with worded_trouble(), self._writing.begin() as session:
                session.info[audit.ACCOUNT] = self.actor_login
                session.connection()  # take the place in line now, not at the first write
                yield session
        except StaleDataError as error:
            raise Conflict from error
        if changed := frozenset(session.info.get(_CHANGED, ())):
            for notify in tuple(self.subscribers):
                notify(changed)

    @contextmanager
    def changing_schema(self) -> Iterator[Connection]:
        """A connection in one transaction for migrations; foreign keys rest while tables are rebuilt."""
        with worded_trouble(), self.engine.connect() as connection:
            dialect.rest_foreign_keys(connection)
            try:
                with connection.execution_options(**dialect.write_options(self.engine)).begin():
                    yield connection
                    if dialect.has_orphans(connection):
                        raise BadWorkspace
            finally:
                dialect.wake_foreign_keys(connection)

    def copy_into(self, target: Path, *, watch: Watch | None = None) -> None:
        """Write a compact copy of the database, encrypted under the same key, to the new file ``target``.

        ``watch`` is called now and then and may raise Cancelled, which stops the copying.
        """
        with worded_trouble(), self.engine.connect() as connection:
            dialect.copy_into(connection, target, watch=watch)

    def damages(self, *, watch: Watch | None = None) -> list[str]:
        """What the database engine itself finds damaged; an empty list when all is well."""
        try:
            with worded_trouble(), self.engine.connect() as connection:
                return dialect.damages(connection, watch=watch)
        except BadWorkspace:
            return ["unreadable"]

    def close(self) -> None:
        """Close all connections; the write-ahead log is folded into the database file."""
        self.engine.dispose()


def open_embedded(path: Path, key: bytes, *, actor_login: str = "", read_only: bool = False) -> Database:
    """The encrypted SQLite database at ``path`` under the raw 32-byte ``key``; the file is made when absent.

    ``read_only`` leaves the file and its folder untouched. Using it raises BadWorkspace when the key
    does not fit or the file is damaged.
    """
    return Database(dialect.embedded_engine(path, key, read_only=read_only), actor_login=actor_login)


@contextmanager
def worded_trouble() -> Iterator[None]:
    """Turn trouble of the environment (disk full, locked, damaged) into an AppError; let bugs fly."""
    try:
        yield
    except DBAPIError as error:
        if worded := dialect.environment_trouble(error.orig):
            raise worded from error
        raise
    except Exception as error:
        # While a connection is being made, and outside of transactions, SQLAlchemy does not wrap.
        if dialect.is_driver_error(error) and (worded := dialect.environment_trouble(error)):
            raise worded from error
        raise


def _note_flushed(session: Session, _context: object) -> None:
    touched = [*session.new, *session.deleted, *filter(session.is_modified, session.dirty)]
    session.info.setdefault(_CHANGED, set()).update(type(e).__table__.name for e in touched)


def _note_statement(state: ORMExecuteState) -> None:
    if not state.is_select and (table := getattr(state.statement, "table", None)) is not None:
        state.session.info.setdefault(_CHANGED, set()).add(table.name)


def _refuse_flush(_session: Session, _context: object, _instances: object) -> None:
    raise RuntimeError("reading() cannot write; use transaction()")


def _refuse_statement(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        raise RuntimeError("reading() cannot write; use transaction()")


__all__ = ["KEY_BYTES", "Database", "Tables", "Watch", "open_embedded", "worded_trouble"]
