"""Workspaces: a folder with an encrypted database, its keys, a lock and backups."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlmodel import Session

from evalapp.domain.access import Actor
from evalapp.domain.errors import BadWorkspace, WrongPassword
from evalapp.entities.workspace import Account, WorkspaceInfo
from evalapp.storage import audit, backup, migrations
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database, Tables, open_embedded
from evalapp.storage.keys import KeyRing, read_key_file, slot_name, unlock
from evalapp.storage.lock import WorkspaceLock, acquire
from evalapp.storage.passwords import FailedAttempts
from evalapp.storage.places import require_local

Clock = Callable[[], datetime]

_ATTEMPTS = "attempts.json"


@dataclass(frozen=True, slots=True)
class WorkspaceCard:
    """Who a workspace is."""

    workspace_id: str
    name: str
    is_training: bool
    created_at: datetime
    second_backup_folder: str


class Workspace:
    """An open workspace. :meth:`close` gives it free for other computers.

    ``has_changes``: records were changed since it was opened.
    """

    def __init__(
        self,
        folder: Path,
        db: Database,
        keys: KeyRing,
        actor: Actor,
        info: WorkspaceCard,
        lock: WorkspaceLock,
    ) -> None:
        self.folder = folder
        self.db = db
        self.keys = keys
        self.actor = actor
        self.info = info
        self.has_changes = False
        self._lock = lock
        db.subscribers.append(self._note_changes)

    def _note_changes(self, tables: Tables) -> None:
        # Log-ins and views alone do not ask for a backup at closing.
        self.has_changes = self.has_changes or bool(tables - {"audit_event"})

    def close(self) -> None:
        """Close the database and remove the lock; harmless when called twice."""
        self.db.close()
        self._lock.release()


def is_workspace(folder: Path) -> bool:
    """Whether ``folder`` looks like a workspace (its keys may be lost)."""
    return (folder / backup.DATABASE).is_file()


def open_workspace(
    folder: Path, login: str, password: str, *, take_over_lock: bool = False, clock: Clock = utc_now
) -> Workspace:
    """Log in to the workspace in ``folder``.

    Raises WrongPassword (``wrong_password_left`` with ``attempts_left``), LogInPaused, BadWorkspace
    (not a workspace, missing or damaged or older keys, newer version, another computer's lock, a bad
    place), AppError.
    ``take_over_lock``: a person has made sure that the other computer does not use it any more.
    """
    folder, login = folder.absolute(), login.strip()
    require_local(folder)
    if not is_workspace(folder):
        raise BadWorkspace("not_a_workspace", path=str(folder))
    keys = read_key_file(folder / backup.KEYS)
    key, failures = _unlocked(folder, login, password, now=clock())
    ring = KeyRing(folder / backup.KEYS, keys.workspace_id, key)
    lock = acquire(folder, account=login, now=clock(), take_over=take_over_lock)
    db = open_embedded(folder / backup.DATABASE, key)
    try:
        bring_up_to_date(folder, db, ring, clock)
        actor, info = log_in(db, ring, login, generation=keys.generation, failures=failures)
    except BaseException:
        db.close()
        lock.release()
        raise
    return Workspace(folder, db, ring, actor, info, lock)


def _unlocked(folder: Path, login: str, password: str, *, now: datetime) -> tuple[bytes, int]:
    """The database key, and how many failed log-ins went before."""
    keys = read_key_file(folder / backup.KEYS)
    name = slot_name(keys.workspace_id, login)
    attempts = FailedAttempts(folder / _ATTEMPTS)
    attempts.require_no_pause(name, now=now)
    try:
        key = unlock(keys, login, password)
    except WrongPassword as error:
        left = attempts.failed(name, now=now)
        if not left:
            attempts.require_no_pause(name, now=now)
        raise WrongPassword("wrong_password_left", attempts_left=left) from error
    return key, attempts.succeeded(name)


def bring_up_to_date(folder: Path, db: Database, ring: KeyRing, clock: Clock) -> None:
    """Bring an older workspace up to date after a verified backup of it; refuse a newer one."""
    if not migrations.current(db):
        raise BadWorkspace  # an empty file in the place of the database
    if migrations.is_outdated(db):
        if ring.path.exists():
            backup.make_backup(folder, db, ring, reason="before_upgrade", now=clock())
        migrations.upgrade(db)
        if db.damages():
            raise BadWorkspace


def log_in(
    db: Database, ring: KeyRing, login: str, *, generation: int, failures: int
) -> tuple[Actor, WorkspaceCard]:
    """Compare keys and database, note the log-in; ``failures``: failed tries just before.

    Raises BadWorkspace ``keys_older``, ``keys_of_another_workspace``, WrongPassword ``account_disabled``.
    """
    with db.transaction() as session:
        info = session.execute(select(WorkspaceInfo)).scalar_one_or_none()
        if info is None:
            raise BadWorkspace
        if info.workspace_id != ring.workspace_id:
            raise BadWorkspace("keys_of_another_workspace")
        if generation < info.generation:
            raise BadWorkspace("keys_older", keys=generation, database=info.generation)
        account = account_of(session, login)
        if account is None or account.disabled_at is not None:
            raise WrongPassword("account_disabled")
        db.actor_login = account.login
        session.info[audit.ACCOUNT] = account.login
        # A crash between writing keys.json and the commit leaves the file one generation ahead.
        info.generation = generation
        if failures:
            audit.note(session, "log_in_failed", note=str(failures))
        audit.note(session, audit.Action.LOGGED_IN)
        return Actor(account.login, account.full_name, account.role), _card(info)


def account_of(session: Session, login: str) -> Account | None:
    """The account of that login, whatever its case; None when there is none."""
    accounts = session.execute(select(Account)).scalars()
    return next((one for one in accounts if one.login.casefold() == login.casefold()), None)


def _card(info: WorkspaceInfo) -> WorkspaceCard:
    return WorkspaceCard(
        info.workspace_id, info.name, info.is_training, info.created_at, info.second_backup_folder
    )
