"""Backups of the open workspace: the list, a new one on demand, the second folder."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlmodel import Session

from evalapp.domain.access import Action
from evalapp.domain.errors import BadFile, Refused
from evalapp.entities.workspace import WorkspaceInfo
from evalapp.services.progress import SILENT, Progress
from evalapp.storage import audit, backup
from evalapp.storage.clock import utc_now
from evalapp.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup in the workspace's folder. ``size`` in bytes; ``reason``: a code; ``events``: audit links."""

    folder: Path
    made_at: datetime
    reason: str
    size: int
    events: int
    head_hash: str


@dataclass(frozen=True, slots=True)
class BackupResult:
    """A new verified backup, where its second copy lies, and what kept that from being made (a code)."""

    row: BackupRow
    second: Path | None
    second_trouble: str


@dataclass(frozen=True, slots=True)
class SecondFolder:
    """Where backups are copied as well. ``is_same_disk``: it would be lost together with the first."""

    folder: str
    is_same_disk: bool
    newest: datetime | None


class BackupService:
    """Makes and lists backups of one open workspace."""

    def __init__(self, workspace: Workspace, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._workspace = workspace
        self._actor = workspace.actor
        self._clock = clock

    def rows(self) -> list[BackupRow]:
        """The backups there are, newest first."""
        self._actor.require(Action.BACK_UP)
        return [_row(one) for one in backup.backups_in(self._workspace.folder / backup.FOLDER)]

    def back_up(self, reason: str = "on_demand", progress: Progress = SILENT) -> BackupResult:
        """Make and verify a backup now. ``reason``: on_demand, before_import, before_release …"""
        self._actor.require(Action.BACK_UP)
        return back_up(self._workspace, reason=reason, now=self._clock(), progress=progress)

    def second_folder(self) -> SecondFolder:
        """The second folder as it is set, with the newest backup in it."""
        self._actor.require(Action.BACK_UP)
        with self._workspace.db.reading() as session:
            folder = _info(session).second_backup_folder
        if not folder:
            return SecondFolder("", is_same_disk=False, newest=None)
        place = backup.second_place(Path(folder), self._workspace.info.workspace_id)
        found = backup.backups_in(place)
        newest = found[0].made_at if found else None
        return SecondFolder(folder, is_same_disk=self._is_same_disk(Path(folder)), newest=newest)

    def set_second_folder(self, folder: str) -> SecondFolder:
        """Copy every further backup to ``folder`` as well; "" stops that.

        Raises BadFile ``folder_missing``, Refused ``second_folder_inside``.
        """
        self._actor.require(Action.MANAGE_ACCOUNTS)
        if folder:
            place = Path(folder).resolve()
            if not place.is_dir():
                raise BadFile("folder_missing", path=folder)
            if place.is_relative_to(self._workspace.folder.resolve()):
                raise Refused("second_folder_inside", path=folder)
        with self._workspace.db.transaction() as session:
            _info(session).second_backup_folder = folder
        return self.second_folder()

    def _is_same_disk(self, folder: Path) -> bool:
        try:
            return folder.stat().st_dev == self._workspace.folder.stat().st_dev
        except OSError:
            return False


def back_up(workspace: Workspace, *, reason: str, now: datetime, progress: Progress = SILENT) -> BackupResult:
    """Make a backup for the program itself, whoever is at work (closing, before an upgrade)."""
    with workspace.db.reading() as session:
        second = _info(session).second_backup_folder
    made = backup.make_backup(
        workspace.folder,
        workspace.db,
        workspace.keys,
        reason=reason,
        now=now,
        second_folder=second,
        step=progress.step,
    )
    with workspace.db.transaction() as session:
        audit.note(session, audit.Action.BACKED_UP, note=reason)
    return BackupResult(_row(made.backup), made.second, made.second_trouble)


def _info(session: Session) -> WorkspaceInfo:
    info: WorkspaceInfo = session.execute(select(WorkspaceInfo)).scalar_one()
    return info


def _row(made: backup.Backup) -> BackupRow:
    return BackupRow(made.folder, made.made_at, made.reason, made.size, made.head_number, made.head_hash)
