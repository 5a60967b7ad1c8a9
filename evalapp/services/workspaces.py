"""Creating, opening and recovering workspaces: what the log-in, the first run and the commands need."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evalapp.domain.errors import BadWorkspace
from evalapp.services.backups import BackupResult, back_up
from evalapp.services.progress import SILENT, Progress
from evalapp.services.reference import lacks_reference, load_reference
from evalapp.services.search_keys import fill_search_keys, lacks_search_keys
from evalapp.storage import audit, backup, passwords, places, recovery, workspace_creation, workspace_recovery
from evalapp.storage import workspace as store
from evalapp.storage.clock import utc_now
from evalapp.storage.keys import Cost
from evalapp.storage.workspace import Workspace

FIRST_LOGIN = workspace_creation.FIRST_LOGIN
is_workspace = store.is_workspace
recover_workspace = workspace_recovery.recover_workspace
password_weakness = passwords.weakness
require_local = places.require_local
groups_to_ask = recovery.groups_to_ask
group_matches = recovery.group_matches


def open_workspace(
    folder: Path, login: str, password: str, *, take_over_lock: bool = False, clock: store.Clock = utc_now
) -> Workspace:
    """Log in to the workspace in ``folder``; errors as of :func:`evalapp.storage.workspace.open_workspace`.

    A workspace that an older version of the program made gets the reference data shipped since, and its
    members the keys by which they are searched.
    """
    workspace = store.open_workspace(folder, login, password, take_over_lock=take_over_lock, clock=clock)
    try:
        with workspace.db.reading() as session:
            is_behind, lacks_keys = lacks_reference(session), lacks_search_keys(session)
        if is_behind or lacks_keys:
            with workspace.db.transaction() as session:
                if is_behind:
                    load_reference(session)
                fill_search_keys(session)
    except BaseException:
        workspace.close()
        raise
    return workspace


@dataclass(frozen=True, slots=True)
class Closing:
    """How a workspace was closed: the backup made, if any, and the audit head then."""

    backup: BackupResult | None
    audit_head: dict[str, Any]


def close_workspace(workspace: Workspace, *, progress: Progress = SILENT) -> Closing:
    """Close the workspace; when records were changed, after a backup of it. The log-out is an event.

    The workspace is closed even if the backup fails, and the failure is raised.
    """
    try:
        made = None
        try:
            if workspace.has_changes:
                made = back_up(workspace, reason="closing", now=utc_now(), progress=progress)
        finally:
            with workspace.db.transaction() as session:
                audit.note(session, audit.Action.LOGGED_OUT)
        return Closing(made, audit_head(workspace))
    finally:
        workspace.close()


def audit_head(workspace: Workspace) -> dict[str, Any]:
    """The last audit event, for the workstation's memory: ``{"id": number, "hash": hexadecimal}``."""
    with workspace.db.reading() as session:
        number, hash_ = audit.head(session)
    return {"id": number, "hash": hash_}


def is_older_or_altered(workspace: Workspace, seen: Mapping[str, Any] | None) -> bool:
    """Whether the chain lacks the head that this workstation saw last: an old copy, or a changed log.

    ``seen``: what :func:`audit_head` gave then; None when the workspace was never opened here.
    """
    if not seen:
        return False
    with workspace.db.reading() as session:
        return not audit.has_link(session, int(seen["id"]), str(seen["hash"]))


def restore_backup(made: Path, folder: Path, *, login: str, password: str) -> None:
    """Make a new workspace in ``folder`` from the backup in the folder ``made``, and open it once.

    The passwords are those of the time of the backup. Raises what opening raises, BadWorkspace
    ``not_a_backup``, ``backup_damaged``, BadFile; a failure leaves no new folder behind.
    """
    require_local(folder)
    existed = folder.exists()
    backup.restore(made, folder)
    try:
        workspace = open_workspace(folder, login, password)
        try:
            if workspace.db.damages():
                raise BadWorkspace
            with workspace.db.transaction() as session:
                audit.note(session, "restored")
        finally:
            workspace.close()
    except BaseException:
        for path in folder.iterdir():
            path.unlink(missing_ok=True)
        if not existed:
            folder.rmdir()
        raise


def create_workspace(
    folder: Path,
    *,
    name: str,
    password: str,
    full_name: str = "",
    is_training: bool = False,
    cost: Cost | None = None,
) -> str:
    """Make a workspace with the shipped reference data and the administrator ``admin``.

    Returns the recovery key, which is kept nowhere; errors as of
    :func:`evalapp.storage.workspace_creation.create_workspace`.
    """
    return workspace_creation.create_workspace(
        folder,
        name=name,
        password=password,
        full_name=full_name,
        is_training=is_training,
        fill=load_reference,
        cost=cost,
    )


__all__ = [
    "FIRST_LOGIN",
    "Closing",
    "Workspace",
    "audit_head",
    "close_workspace",
    "create_workspace",
    "group_matches",
    "groups_to_ask",
    "is_older_or_altered",
    "is_workspace",
    "open_workspace",
    "password_weakness",
    "recover_workspace",
    "require_local",
    "restore_backup",
]
