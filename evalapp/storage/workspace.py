"""Workspaces: a folder with an encrypted database, its keys, a lock and backups."""

import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.errors import BadFile, BadWorkspace, WrongPassword
from evalapp.entities.workspace import Account, WorkspaceInfo
from evalapp.storage import audit, backup, migrations, recovery
from evalapp.storage.clock import utc_now
from evalapp.storage.database import KEY_BYTES, Database, Tables, open_embedded
from evalapp.storage.keys import Cost, KeyRing, read_key_file, slot_name, unlock
from evalapp.storage.lock import WorkspaceLock, acquire
from evalapp.storage.passwords import FailedAttempts, LogInPaused, require_strong
from evalapp.storage.places import require_local

Clock = Callable[[], datetime]

FIRST_LOGIN = "admin"
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


def create_workspace(
    folder: Path,
    *,
    name: str,
    password: str,
    full_name: str = "",
    is_training: bool = False,
    fill: Callable[[Session], None] | None = None,
    cost: Cost | None = None,
    clock: Clock = utc_now,
) -> str:
    """Make a workspace in the new or empty ``folder`` with the administrator ``admin``.

    Returns the recovery key, which is kept nowhere. ``fill`` loads reference data in the same
    transaction as the workspace's own records. Raises Invalid (password), BadWorkspace (place of the
    folder), BadFile (folder not empty, cannot be written); a failure leaves nothing behind.
    """
    require_strong(password, login=FIRST_LOGIN)
    require_local(folder)
    existed = folder.exists()
    _require_empty(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        key = secrets.token_bytes(KEY_BYTES)
        info = WorkspaceInfo(
            workspace_id=str(uuid4()), name=name, is_training=is_training, created_at=clock()
        )
        account = Account(
            login=FIRST_LOGIN,
            full_name=full_name or name,
            role=AccountRole.ADMINISTRATOR,
            created_at=clock(),
        )
        _fill_new(folder, key, info=info, account=account, password=password, cost=cost, fill=fill)
    except BaseException as error:
        _remove_made(folder, existed=existed)
        if isinstance(error, OSError):
            raise BadFile("file_unwritable", path=str(folder)) from error
        raise
    return recovery.to_text(key)


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
        _upgrade(folder, db, ring, clock)
        actor, info = _log_in(db, ring, login, generation=keys.generation, failures=failures)
    except BaseException:
        db.close()
        lock.release()
        raise
    return Workspace(folder, db, ring, actor, info, lock)


def recover_workspace(
    folder: Path,
    recovery_key: str,
    *,
    login: str,
    password: str,
    take_over_lock: bool = False,
    cost: Cost | None = None,
    clock: Clock = utc_now,
) -> Workspace:
    """Open with the recovery key and give ``login``, an administrator's account, a new password.

    Works without keys.json, or with a damaged one; then the other accounts need new passwords too.
    Raises BadRecoveryKey, BadWorkspace ``damaged_data`` when the key belongs to another workspace.
    """
    folder, login = folder.absolute(), login.strip()
    key = recovery.from_text(recovery_key)
    require_strong(password, login=login)
    require_local(folder)
    if not is_workspace(folder):
        raise BadWorkspace("not_a_workspace", path=str(folder))
    lock = acquire(folder, account=login, now=clock(), take_over=take_over_lock)
    db = open_embedded(folder / backup.DATABASE, key)
    try:
        ring = KeyRing(folder / backup.KEYS, _workspace_id(db), key)
        _upgrade(folder, db, ring, clock)
        _replace_slot(db, ring, login, password, cost)
        generation = read_key_file(ring.path).generation
        actor, info = _log_in(db, ring, login, generation=generation, failures=0)
    except BaseException:
        db.close()
        lock.release()
        raise
    return Workspace(folder, db, ring, actor, info, lock)


def _require_empty(folder: Path) -> None:
    try:
        if folder.exists() and any(folder.iterdir()):
            raise BadFile("folder_not_empty", path=str(folder))
    except OSError as error:
        raise BadFile("file_unreadable", path=str(folder)) from error


def _fill_new(
    folder: Path,
    key: bytes,
    *,
    info: WorkspaceInfo,
    account: Account,
    password: str,
    cost: Cost | None,
    fill: Callable[[Session], None] | None,
) -> None:
    db = open_embedded(folder / backup.DATABASE, key, actor_login=account.login)
    try:
        migrations.upgrade(db)
        with db.transaction() as session:
            session.add_all([info, account])
            if fill:
                fill(session)
        ring = KeyRing(folder / backup.KEYS, info.workspace_id, key)
        slot = ring.new_slot(account.login, password, cost=cost)
        with ring.rewriting(info.generation, {account.login: slot}):
            pass
    finally:
        db.close()


def _remove_made(folder: Path, *, existed: bool) -> None:
    """Take away a half-made workspace; the folder was empty before."""
    if not existed:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for path in folder.iterdir():
        path.unlink(missing_ok=True)


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


def _upgrade(folder: Path, db: Database, ring: KeyRing, clock: Clock) -> None:
    """Bring an older workspace up to date after a verified backup of it; refuse a newer one."""
    if not migrations.current(db):
        raise BadWorkspace  # an empty file in the place of the database
    if migrations.is_outdated(db):
        if ring.path.exists():
            backup.make_backup(folder, db, ring, reason="before_upgrade", now=clock())
        migrations.upgrade(db)
        if db.damages():
            raise BadWorkspace


def _log_in(
    db: Database, ring: KeyRing, login: str, *, generation: int, failures: int
) -> tuple[Actor, WorkspaceCard]:
    with db.transaction() as session:
        info = session.execute(select(WorkspaceInfo)).scalar_one_or_none()
        if info is None:
            raise BadWorkspace
        if info.workspace_id != ring.workspace_id:
            raise BadWorkspace("keys_of_another_workspace")
        if generation < info.generation:
            raise BadWorkspace("keys_older", keys=generation, database=info.generation)
        account = _account(session, login)
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


def _account(session: Session, login: str) -> Account | None:
    accounts = session.execute(select(Account)).scalars()
    return next((one for one in accounts if one.login.casefold() == login.casefold()), None)


def _workspace_id(db: Database) -> str:
    with db.reading() as session:
        found: str | None = session.execute(select(col(WorkspaceInfo.workspace_id))).scalar_one_or_none()
    if found is None:
        raise BadWorkspace
    return found


def _replace_slot(db: Database, ring: KeyRing, login: str, password: str, cost: Cost | None) -> None:
    slot = ring.new_slot(login, password, cost=cost)
    _discard_unauthentic(ring)
    with db.transaction() as session:
        account = _account(session, login)
        if (
            account is None
            or account.role is not AccountRole.ADMINISTRATOR
            or account.disabled_at is not None
        ):
            raise WrongPassword("not_an_administrator", login=login)
        session.info[audit.ACCOUNT] = account.login
        info = session.execute(select(WorkspaceInfo)).scalar_one()
        info.generation += 1
        session.flush()
        audit.note(session, audit.Action.RECOVERED, table="account", record_id=account.id or 0)
        with ring.rewriting(info.generation, {login: slot}):
            pass


def _discard_unauthentic(ring: KeyRing) -> None:
    """Set a damaged or foreign keys file aside, so that a new one can be written."""
    try:
        ring.logins_with_slot([])
    except BadWorkspace:
        if ring.path.exists():
            ring.path.replace(ring.path.with_name(f"keys-damaged-{secrets.token_hex(3)}.json"))


def _card(info: WorkspaceInfo) -> WorkspaceCard:
    return WorkspaceCard(
        info.workspace_id, info.name, info.is_training, info.created_at, info.second_backup_folder
    )


__all__ = [
    "LogInPaused",
    "Workspace",
    "WorkspaceCard",
    "create_workspace",
    "is_workspace",
    "open_workspace",
    "recover_workspace",
]
