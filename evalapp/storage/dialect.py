"""Everything in which SQLite and PostgreSQL differ. Nothing else in the program asks which one it is."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.engine import ExceptionContext

from evalapp.domain.errors import AppError, BadWorkspace
from evalapp.storage.record_values import compact_json

Watch = Callable[[], None]
"""Called now and then during long work of the database engine; may raise Cancelled."""

KEY_BYTES = 32
BUSY_TIMEOUT_S = 5.0
WRITES = "evalapp_writes"
"""Execution option of connections whose transactions write."""

_WRITERS = 7_204_518
"""Number of the advisory lock for which PostgreSQL's writers queue: any, but the same in every version."""

_CACHE_KIB = 32 * 1024
_WATCH_EVERY = 20_000
"""SQLite's virtual machine steps between two calls of a watch: some milliseconds."""


def embedded_engine(path: Path, key: bytes, *, read_only: bool) -> Engine:
    """SQLite under SQLCipher with the raw ``key``; each connection gives the key first."""
    # The driver costs start-up time and is not there on a PostgreSQL-only installation.
    from sqlcipher3 import dbapi2  # noqa: PLC0415

    if len(key) != KEY_BYTES:
        raise ValueError("a database key has 32 bytes")
    address = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"

    def connect() -> Any:
        # isolation_level None: the driver must not begin or commit on its own, see begin().
        connection = dbapi2.connect(
            address, uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA cipher_log_level = NONE")  # its own lines on stderr; we word the errors
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA temp_store = MEMORY")  # spilled sorts would lie on disk unencrypted
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")  # a page kept need not be decrypted again
        connection.execute("PRAGMA foreign_keys = ON")
        if not read_only:
            connection.execute("PRAGMA journal_mode = WAL")
        return connection

    # Errors with their parameters would carry names and marks into logs and crash reports.
    return create_engine(
        "sqlite:///evalapp.db",
        module=dbapi2,
        creator=connect,
        hide_parameters=True,
        json_serializer=compact_json,
    )


def read_options(engine: Engine) -> dict[str, Any]:
    """Execution options under which a transaction sees one snapshot and cannot write."""
    if _is_sqlite(engine):
        return {}
    return {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


def write_options(engine: Engine) -> dict[str, Any]:
    """Execution options under which a transaction writes."""
    return {WRITES: True} | ({} if _is_sqlite(engine) else {"isolation_level": "READ COMMITTED"})


def begin(connection: Connection) -> None:
    """Begin a transaction; one that writes takes its place in line at once and keeps it to its end.

    Reading first and writing later would fail on SQLite in spite of the time-out, write over a change of
    another writer on PostgreSQL, and fork the audit chain. On SQLite we begin by our own hand: the
    driver's way gives no snapshot.
    """
    writes = connection.get_execution_options().get(WRITES)
    if _is_sqlite(connection):
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
    elif writes:
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{BUSY_TIMEOUT_S:g}s'")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")


def new_ids(connection: Connection, table: str, count: int) -> list[int]:
    """Numbers for ``count`` new records, so that they can be inserted in one go, inside a transaction.

    ``table`` is a name of ours, never a user's text.
    """
    if _is_sqlite(connection):
        last = int(connection.exec_driver_sql(f"SELECT coalesce(max(id), 0) FROM {table}").scalar_one())
        return list(range(last + 1, last + 1 + count))
    found = connection.exec_driver_sql(
        f"SELECT nextval(pg_get_serial_sequence('{table}', 'id')) FROM generate_series(1, {count})"
    )
    return [int(number) for number in found.scalars()]


def rest_foreign_keys(connection: Connection) -> None:
    """Stop checking foreign keys, so that a migration may rebuild tables. Outside of a transaction."""
    if _is_sqlite(connection):
        _run_outside(connection, "PRAGMA foreign_keys = OFF")


def wake_foreign_keys(connection: Connection) -> None:
    """Check foreign keys again. Outside of a transaction."""
    if _is_sqlite(connection):
        _run_outside(connection, "PRAGMA foreign_keys = ON")


def has_orphans(connection: Connection) -> bool:
    """Whether any foreign key points nowhere."""
    return (
        _is_sqlite(connection) and connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None
    )


def damages(connection: Connection, *, watch: Watch | None = None) -> list[str]:
    """What the engine finds damaged in its own file; an empty list when all is well."""
    if not _is_sqlite(connection):
        return []
    with _watched(connection, watch):
        found = [*connection.exec_driver_sql("PRAGMA cipher_integrity_check").scalars()]
        found += connection.exec_driver_sql("PRAGMA integrity_check").scalars()
        found += ["foreign key"] if has_orphans(connection) else []
    return [line for line in found if line != "ok"]


@contextmanager
def forgiving_text(connection: Connection) -> Iterator[None]:
    """Read text that is not UTF-8 with � for what is none, instead of failing, while the block runs.

    PostgreSQL takes no such text in.
    """
    driver: Any = connection.connection.dbapi_connection
    if driver is None or not _is_sqlite(connection):
        yield
        return
    usual = driver.text_factory
    driver.text_factory = partial(str, encoding="utf-8", errors="replace")
    try:
        yield
    finally:
        driver.text_factory = usual


def copy_into(connection: Connection, target: Path, *, watch: Watch | None = None) -> None:
    """Write a compact copy of the database, encrypted under the same key, to the new file ``target``."""
    if not _is_sqlite(connection):
        raise NotImplementedError("a shared database is backed up by its own server")
    with _watched(connection, watch):
        _run_outside(connection, "VACUUM INTO ?", str(target))


_REPEATS_VALUE = re.compile(r"(Could not decode to UTF-8 column '[^']*') with text ", re.DOTALL)
"""What SQLite says of text that is no text, and then repeats."""

_TROUBLES: tuple[tuple[str, type[AppError], str], ...] = (
    ("locked", AppError, "database_busy"),
    ("lock timeout", AppError, "database_busy"),
    ("is full", AppError, "database_full"),
    ("no space left", AppError, "database_full"),
    ("disk i/o", AppError, "disk_trouble"),
    ("readonly database", AppError, "database_read_only"),
    ("unable to open", AppError, "database_unreachable"),
    ("connect", AppError, "database_unreachable"),
    ("not a database", BadWorkspace, "damaged_data"),
    ("malformed", BadWorkspace, "damaged_data"),
    ("hmac", BadWorkspace, "damaged_data"),
)
_ENVIRONMENT = frozenset({"OperationalError", "DatabaseError", "InterfaceError"})


def environment_trouble(error: BaseException | None) -> AppError | None:
    """The driver's error as a worded one when the environment is to blame; None when it is a bug."""
    if _ENVIRONMENT.isdisjoint(kind.__name__ for kind in type(error).__mro__[:2]):
        return None
    said = str(error).lower()
    return next((kind(code) for part, kind, code in _TROUBLES if part in said), None)


def is_driver_error(error: BaseException) -> bool:
    """Whether ``error`` comes straight from a driver, not wrapped by SQLAlchemy."""
    return type(error).__module__.split(".")[0] in {"sqlcipher3", "psycopg"}


def hide_values(context: ExceptionContext) -> None:
    """Cut the detail off a driver's message where it repeats the values of the record."""
    cause, error = context.original_exception, context.sqlalchemy_exception
    said = getattr(getattr(cause, "diag", None), "message_primary", None)
    if said is None and (told := _REPEATS_VALUE.match(str(cause))):
        said = told[1]
    if said is not None and error is not None:
        cause.args = (said,)
        error.args = (f"({type(cause).__name__}) {said}",)


@contextmanager
def _watched(connection: Connection, watch: Watch | None) -> Iterator[None]:
    """Let ``watch`` stop a long statement; what it raised comes out of the block."""
    driver = connection.connection.dbapi_connection
    if watch is None or driver is None:
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


def _run_outside(connection: Connection, statement: str, *parameters: str) -> None:
    """Run a statement that SQLite accepts outside of transactions only."""
    driver = connection.connection.dbapi_connection
    assert driver is not None
    driver.cursor().execute(statement, parameters)


def _is_sqlite(bind: Engine | Connection) -> bool:
    return bind.dialect.name == "sqlite"
