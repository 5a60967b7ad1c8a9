"""Making a new workspace: all of it or nothing."""

import secrets
import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from sqlmodel import Session

from evalapp.domain.access import AccountRole
from evalapp.domain.errors import BadFile
from evalapp.entities.workspace import Account, WorkspaceInfo
from evalapp.storage import backup, migrations, recovery
from evalapp.storage.clock import utc_now
from evalapp.storage.database import KEY_BYTES, open_embedded
from evalapp.storage.keys import Cost, KeyRing
from evalapp.storage.passwords import require_strong
from evalapp.storage.places import require_local
from evalapp.storage.workspace import Clock

FIRST_LOGIN = "admin"
"""Account of the administrator of a new workspace."""


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
