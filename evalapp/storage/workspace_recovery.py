"""Opening a workspace with its recovery key, when a password or keys.json is lost."""

import secrets
from pathlib import Path

from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import AccountRole
from evalapp.domain.errors import BadWorkspace, WrongPassword
from evalapp.entities.workspace import WorkspaceInfo
from evalapp.storage import audit, backup, recovery
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database, open_embedded
from evalapp.storage.keys import Cost, KeyRing, read_key_file
from evalapp.storage.lock import acquire
from evalapp.storage.passwords import require_strong
from evalapp.storage.places import require_local
from evalapp.storage.workspace import (
    Clock,
    Workspace,
    account_of,
    bring_up_to_date,
    is_workspace,
    log_in,
)


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
        bring_up_to_date(folder, db, ring, clock)
        _replace_slot(db, ring, login, password, cost)
        generation = read_key_file(ring.path).generation
        actor, info = log_in(db, ring, login, generation=generation, failures=0)
    except BaseException:
        db.close()
        lock.release()
        raise
    return Workspace(folder, db, ring, actor, info, lock)


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
        account = account_of(session, login)
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
