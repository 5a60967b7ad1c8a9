"""The one place that knows about engines, dialects, sessions and transactions."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import ORMExecuteState, sessionmaker
from sqlalchemy.orm.exc import StaleDataError
from sqlmodel import Session

from evalapp.domain.errors import AppError, BadWorkspace, Conflict
from evalapp.storage import audit

Tables = frozenset[str]
"""Names of tables that a commit has changed."""

Watch = Callable[[], None]
"""Called now and then during long work of the database engine; may raise Cancelled."""

BUSY_TIMEOUT_S = 5.0
KEY_BYTES = 32
_WRITES = "evalapp_writes"
_WATCH_EVERY = 20_000
"""SQLite's virtual machine steps between two calls of a watch: some milliseconds."""


class Database:
    """Opens sessions, audits their changes, and tells its subscribers which tables each commit changed.

    ``actor_login`` names the account at work; it stands in every audit event.
    Subscribers are called on the thread that committed, after the commit.
    """

    def __init__(self, engine: Engine, *, actor_login: str = "") -> None:
        self.engine = engine
        self.actor_login = actor_login
        self.subscribers: list[Callable[[Tables], None]] = []
        writing = engine.execution_options(**{_WRITES: True, **_write_options(engine)})
        reading = engine.execution_options(**_read_options(engine))
        event.listen(engine, "begin", _begin)
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
    def transaction(self) -> Iterator[Session]:
        """A session that commits on success, rolls back on any exception, then announces its changes.

        Writers stand in line (for at most ``BUSY_TIMEOUT_S``), so what was read inside is still true
        when it is written. Raises Conflict when a record was changed since it was opened.
        """
        try:
            with worded_trouble(), self._writing.begin() as session:
                session.info[audit.ACCOUNT] = self.actor_login
                session.connection()  # take the place in line now, not at the first write
                yield session
        except StaleDataError as error:
            raise Conflict from error
        if changed := frozenset(session.info.get("changed", ())):
            for notify in tuple(self.subscribers):
                notify(changed)

    @contextmanager
    def changing_schema(self) -> Iterator[Connection]:
        """A connection in one transaction for migrations; foreign keys rest while tables are rebuilt."""
        with worded_trouble(), self.engine.connect() as connection:
            is_sqlite = connection.dialect.name == "sqlite"
            if is_sqlite:
                _autocommitted(connection, "PRAGMA foreign_keys = OFF")
            try:
                with connection.execution_options(**{_WRITES: True}).begin():
                    yield connection
                    if is_sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                        raise BadWorkspace
            finally:
                if is_sqlite:
                    _autocommitted(connection, "PRAGMA foreign_keys = ON")

    def copy_into(self, target: Path, *, watch: Watch | None = None) -> None:
        """Write a compact copy of the database, encrypted under the same key, to the new file ``target``.

        ``watch`` is called now and then and may raise Cancelled, which stops the copying.
        """
        with worded_trouble(), self.engine.connect() as connection, _watched(connection, watch):
            _autocommitted(connection, "VACUUM INTO ?", str(target))

    def damages(self, *, watch: Watch | None = None) -> list[str]:
        """What the database engine itself finds damaged; an empty list when all is well."""
        if self.engine.dialect.name != "sqlite":
            return []
        found: list[str] = []
        try:
            with worded_trouble(), self.engine.connect() as connection, _watched(connection, watch):
                found += connection.exec_driver_sql("PRAGMA cipher_integrity_check").scalars()
                found += connection.exec_driver_sql("PRAGMA integrity_check").scalars()
                orphans = connection.exec_driver_sql("PRAGMA foreign_key_check")
                found += [f"foreign key: {row[0]}" for row in orphans]
        except BadWorkspace:
            found.append("unreadable")
        return [line for line in found if line != "ok"]

    def close(self) -> None:
        """Close all connections; the write-ahead log is folded into the database file."""
        self.engine.dispose()


def open_embedded(path: Path, key: bytes, *, actor_login: str = "", read_only: bool = False) -> Database:
    """The encrypted SQLite database at ``path`` under the raw 32-byte ``key``; the file is made when absent.

    ``read_only`` leaves the file and its folder untouched. Using it raises BadWorkspace when the key
    does not fit or the file is damaged.
    """
    # The driver costs start-up time and is not there on a PostgreSQL-only installation.
    from sqlcipher3 import dbapi2  # noqa: PLC0415

    if len(key) != KEY_BYTES:
        raise ValueError("a database key has 32 bytes")
    address = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"

    def connect() -> Any:
        # isolation_level None: the driver must not begin or commit on its own, see _begin.
        connection = dbapi2.connect(
            address, uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
        )
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA temp_store = MEMORY")  # spilled sorts would lie on disk unencrypted
        connection.execute("PRAGMA foreign_keys = ON")
        if not read_only:
            connection.execute("PRAGMA journal_mode = WAL")
        return connection

    engine = create_engine("sqlite:///evalapp.db", module=dbapi2, creator=connect)
    return Database(engine, actor_login=actor_login)


@contextmanager
def worded_trouble() -> Iterator[None]:
    """Turn trouble of the environment (disk full, locked, damaged) into an AppError; let bugs fly."""
    try:
        yield
    except DBAPIError as error:
        if worded := _environment_trouble(error.orig):
            raise worded from error
        raise
    except Exception as error:
        # Raised by the driver while a connection is being made: SQLAlchemy does not wrap it.
        if type(error).__module__.startswith("sqlcipher3") and (worded := _environment_trouble(error)):
            raise worded from error
        raise


_TROUBLES: tuple[tuple[str, type[AppError], str], ...] = (
    ("locked", AppError, "database_busy"),
    ("is full", AppError, "database_full"),
    ("disk i/o", AppError, "disk_trouble"),
    ("readonly database", AppError, "database_read_only"),
    ("unable to open", AppError, "database_unreachable"),
    ("could not connect", AppError, "database_unreachable"),
    ("connection", AppError, "database_unreachable"),
    ("not a database", BadWorkspace, "damaged_data"),
    ("malformed", BadWorkspace, "damaged_data"),
    ("hmac", BadWorkspace, "damaged_data"),
)


def _environment_trouble(error: BaseException | None) -> AppError | None:
    said = str(error).lower()
    for part, kind, code in _TROUBLES:
        if part in said and type(error).__name__ in {"OperationalError", "DatabaseError", "InterfaceError"}:
            return kind(code)
    return None


def _begin(connection: Connection) -> None:
    """Begin by our own hand on SQLite: the driver's way gives no snapshot and loses writes."""
    if connection.dialect.name == "sqlite":
        writes = connection.get_execution_options().get(_WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _autocommitted(connection: Connection, statement: str, *parameters: str) -> None:
    """Run a statement that SQLite accepts outside of transactions only."""
    driver = connection.connection.dbapi_connection
    assert driver is not None
    try:
        driver.cursor().execute(statement, parameters)
    except Exception as error:
        if worded := _environment_trouble(error):
            raise worded from error
        raise


@contextmanager
def _watched(connection: Connection, watch: Watch | None) -> Iterator[None]:
    """Let ``watch`` stop a long statement; what it raised comes out of the block."""
    driver = connection.connection.dbapi_connection
    if watch is None or driver is None or connection.dialect.name != "sqlite":
        yield
        return
    raised: list[BaseException] = []

    def ask() -> int:
        try:
            watch()
        except BaseException as error:
            raised.append(error)
            return 1
        return 0

    driver.set_progress_handler(ask, _WATCH_EVERY)
    try:
        yield
    except Exception:
        if raised:
            raise raised[0] from None
        raise
    finally:
        driver.set_progress_handler(None, 0)


def _write_options(engine: Engine) -> dict[str, Any]:
    return {} if engine.dialect.name == "sqlite" else {"isolation_level": "READ COMMITTED"}


def _read_options(engine: Engine) -> dict[str, Any]:
    if engine.dialect.name == "sqlite":
        return {}
    return {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


def _note_flushed(session: Session, _context: object) -> None:
    touched = [*session.new, *session.deleted, *filter(session.is_modified, session.dirty)]
    session.info.setdefault("changed", set()).update(type(e).__table__.name for e in touched)


def _note_statement(state: ORMExecuteState) -> None:
    if not state.is_select and (table := getattr(state.statement, "table", None)) is not None:
        state.session.info.setdefault("changed", set()).add(table.name)


def _refuse_flush(_session: Session, _context: object, _instances: object) -> None:
    raise RuntimeError("reading() cannot write; use transaction()")


def _refuse_statement(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        raise RuntimeError("reading() cannot write; use transaction()")
