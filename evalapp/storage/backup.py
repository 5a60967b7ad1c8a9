"""Backups: a compact encrypted copy with its keys and a manifest, opened and verified before it counts."""

import hashlib
import json
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from evalapp.domain.errors import BadFile, BadWorkspace
from evalapp.storage import audit, migrations
from evalapp.storage.database import Database, open_embedded
from evalapp.storage.files import sync_folder, write_atomically
from evalapp.storage.keys import KeyRing, read_key_file

DATABASE = "evalapp.db"
KEYS = "keys.json"
MANIFEST = "manifest.json"
FOLDER = "backups"

KEPT_LAST = 10
KEPT_WEEKLY = 8
KEPT_MONTHLY = 24

_NAME = "%Y-%m-%dT%H%M%SZ"
_FORMAT = 1
_STEPS = 4

Step = Callable[[int, int], None]
"""Called with (done, total); may raise Cancelled."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was verified when it was made. ``size`` in bytes."""

    folder: Path
    made_at: datetime
    reason: str
    schema: str
    head_number: int
    head_hash: str
    size: int


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A new backup, and whether it also reached the second folder (``second_trouble``: a code or "")."""

    backup: Backup
    second: Path | None = None
    second_trouble: str = ""


def make_backup(
    folder: Path,
    db: Database,
    keys: KeyRing,
    *,
    reason: str,
    now: datetime,
    second_folder: str = "",
    step: Step | None = None,
) -> BackupMade:
    """Copy database and keys of the workspace ``folder`` into a new backup, verify it, thin out old ones.

    ``reason``: a code such as ``on_demand``, ``closing``, ``before_import``. Trouble with the second
    folder is told in the result and does not undo the first. Raises BadWorkspace
    ``backup_not_verified``, BadFile; an unfinished backup leaves nothing behind.
    """
    report = step or (lambda _done, _total: None)
    place = folder / FOLDER
    with _unfinished(place) as partial:
        report(0, _STEPS)
        _copy(folder, db, partial, lambda: report(0, _STEPS))
        report(1, _STEPS)
        manifest = _verified(partial, keys, lambda: report(1, _STEPS))
        report(2, _STEPS)
        manifest |= {
            "made_at": now.astimezone(UTC).isoformat(timespec="microseconds"),
            "reason": reason,
            "sha256": {name: _file_hash(partial / name) for name in (DATABASE, KEYS)},
        }
        write_atomically(partial / MANIFEST, json.dumps(manifest, indent=1).encode())
        report(3, _STEPS)
        target = _free_name(place, now)
        partial.replace(target)
        sync_folder(place)
    thin_out(place)
    made = _second_copy(target, second_folder, keys.workspace_id)
    report(_STEPS, _STEPS)
    return made


def backups_in(place: Path) -> list[Backup]:
    """The finished backups in the folder ``place``, newest first; unreadable ones are left out."""
    found = (_read(path) for path in place.glob("[0-9]*Z*") if path.is_dir())
    return sorted((one for one in found if one), key=lambda one: one.folder.name, reverse=True)


def second_place(folder: Path, workspace_id: str) -> Path:
    """Where this workspace's backups lie in a second folder that several workspaces may share."""
    return folder / f"evalapp-{workspace_id[:8]}"


def require_whole(backup: Path) -> Backup:
    """The backup in the folder ``backup`` after comparing its files with its manifest.

    Raises BadWorkspace ``not_a_backup`` or ``backup_damaged``.
    """
    found = _read(backup)
    if found is None:
        raise BadWorkspace("not_a_backup", path=str(backup))
    sums = json.loads((backup / MANIFEST).read_text("utf-8"))["sha256"]
    for name in (DATABASE, KEYS):
        path = backup / name
        if not path.exists() or _file_hash(path) != sums.get(name):
            raise BadWorkspace("backup_damaged", path=str(backup))
    return found


def restore(backup: Path, target: Path) -> None:
    """Make a new workspace folder ``target`` from the backup; ``target`` must not hold anything yet.

    Raises BadWorkspace, BadFile ``folder_not_empty``.
    """
    require_whole(backup)
    if target.exists() and any(target.iterdir()):
        raise BadFile("folder_not_empty", path=str(target))
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name in (DATABASE, KEYS):
            shutil.copyfile(backup / name, target / name)
    except OSError as error:
        raise BadFile("file_unwritable", path=str(target)) from error


def thin_out(place: Path) -> None:
    """Remove the backups in ``place`` that are not to be kept."""
    by_time = {backup.made_at: backup for backup in backups_in(place)}
    for moment in by_time.keys() - kept(by_time):
        shutil.rmtree(by_time[moment].folder, ignore_errors=True)


def kept(moments: Iterable[datetime]) -> set[datetime]:
    """Which backups stay: the 10 last, and the last of each of 8 weeks and 24 months that have any."""
    newest_first = sorted(moments, reverse=True)
    weeks: dict[tuple[int, int], datetime] = {}
    months: dict[tuple[int, int], datetime] = {}
    for moment in newest_first:
        weeks.setdefault(moment.isocalendar()[:2], moment)
        months.setdefault((moment.year, moment.month), moment)
    return {
        *newest_first[:KEPT_LAST],
        *list(weeks.values())[:KEPT_WEEKLY],
        *list(months.values())[:KEPT_MONTHLY],
    }


@contextmanager
def _unfinished(place: Path) -> Iterator[Path]:
    partial = place / f".unfinished-{secrets.token_hex(6)}"
    try:
        partial.mkdir(parents=True)
        yield partial
    except OSError as error:
        raise BadFile("file_unwritable", path=str(place)) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _copy(folder: Path, db: Database, partial: Path, watch: Callable[[], None]) -> None:
    """Database and keys of one generation: repeated when an account was changed in between."""
    while True:
        keys = (folder / KEYS).read_bytes()
        (partial / DATABASE).unlink(missing_ok=True)
        db.copy_into(partial / DATABASE, watch=watch)
        if (folder / KEYS).read_bytes() == keys:
            (partial / KEYS).write_bytes(keys)
            return


def _verified(partial: Path, keys: KeyRing, watch: Callable[[], None]) -> dict[str, Any]:
    copy = open_embedded(partial / DATABASE, keys.database_key, read_only=True)
    try:
        if copy.damages(watch=watch):
            raise BadWorkspace("backup_not_verified")
        with copy.reading() as session:
            number, head = audit.head(session)
        return {
            "format": _FORMAT,
            "workspace": read_key_file(partial / KEYS).workspace_id,
            "schema": migrations.current(copy),
            "head_number": number,
            "head_hash": head,
        }
    finally:
        copy.close()


def _second_copy(backup: Path, second_folder: str, workspace_id: str) -> BackupMade:
    made = _read(backup)
    if made is None:
        raise BadWorkspace("backup_not_verified")
    if not second_folder:
        return BackupMade(made)
    place = second_place(Path(second_folder), workspace_id)
    try:
        with _unfinished(place) as partial:
            for path in backup.iterdir():
                shutil.copyfile(path, partial / path.name)
            require_whole(partial)
            partial.replace(place / backup.name)
        thin_out(place)
    except BadFile:
        return BackupMade(made, second_trouble="second_folder_unwritable")
    except BadWorkspace:
        return BackupMade(made, second_trouble="second_copy_damaged")
    return BackupMade(made, second=place / backup.name)


def _free_name(place: Path, now: datetime) -> Path:
    name = now.astimezone(UTC).strftime(_NAME)
    number = 1
    while (place / name).exists():
        number += 1
        name = f"{now.astimezone(UTC).strftime(_NAME)}-{number}"
    return place / name


def _read(folder: Path) -> Backup | None:
    try:
        manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
        return Backup(
            folder=folder,
            made_at=datetime.fromisoformat(manifest["made_at"]),
            reason=str(manifest["reason"]),
            schema=str(manifest["schema"]),
            head_number=int(manifest["head_number"]),
            head_hash=str(manifest["head_hash"]),
            size=sum(path.stat().st_size for path in folder.iterdir()),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _file_hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
