"""Who has a workspace open: one small file per process, so that two computers never write at once.

Processes of one computer share the database safely. Another computer's lock refuses, because the
folder can only be shared over a network or moved with a disk, and SQLite cannot guard that.
"""

import json
import os
import platform
import secrets
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

import psutil

from evalapp.domain.errors import BadWorkspace
from evalapp.storage.files import write_atomically

_PATTERN = "lock-*.json"
_START_TOLERANCE_S = 2.0


@dataclass(frozen=True, slots=True)
class Holder:
    """One process that has the workspace open. ``started``: start of the process, seconds since 1970."""

    host: str
    account: str
    process: int
    started: float
    since: str


class WorkspaceLock:
    """The lock file of this process; :meth:`release` removes it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def release(self) -> None:
        """Give the workspace free; harmless when called twice."""
        self._path.unlink(missing_ok=True)


def acquire(
    folder: Path, *, account: str, now: datetime, host: str | None = None, take_over: bool = False
) -> WorkspaceLock:
    """Note that this process has the workspace open.

    Leftovers of ended processes of this computer are cleared away. Another computer's lock raises
    BadWorkspace ``locked_by_host`` naming it; ``take_over`` removes it, for when a person has made
    sure that the program does not run there any more (a crash, a broken computer).
    """
    own_host = host or platform.node()
    path = folder / f"lock-{secrets.token_hex(6)}.json"
    started = psutil.Process().create_time()
    mine = Holder(own_host, account, os.getpid(), started, now.isoformat(timespec="seconds"))
    # First our own file, then a look at the others: of two computers at once, none gets in unseen.
    write_atomically(path, json.dumps(asdict(mine), ensure_ascii=False).encode())
    try:
        for other_path, other in _others(folder, path):
            if other is None or (other.host == own_host and not _is_alive(other)):
                _remove(other_path)
            elif other.host != own_host:
                if not take_over:
                    raise _refusal(other)
                _remove(other_path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return WorkspaceLock(path)


def holders(folder: Path) -> list[Holder]:
    """The processes whose lock files lie in ``folder``."""
    return [holder for _path, holder in _others(folder, None) if holder is not None]


def _others(folder: Path, own: Path | None) -> list[tuple[Path, Holder | None]]:
    return [(path, _read(path)) for path in sorted(folder.glob(_PATTERN)) if path != own]


def _read(path: Path) -> Holder | None:
    """The lock in ``path``, or None for a file that is gone or was cut short by a crash."""
    try:
        return Holder(**json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _remove(path: Path) -> None:
    """Clear a leftover away; one of another user of this computer may have to stay."""
    with suppress(OSError):
        path.unlink()


def _is_alive(holder: Holder) -> bool:
    """Whether the process still runs; its number may have been given to another one since."""
    try:
        process = psutil.Process(holder.process)
        return abs(process.create_time() - holder.started) < _START_TOLERANCE_S
    except psutil.NoSuchProcess:
        return False
    except psutil.AccessDenied:
        return True


def _refusal(other: Holder) -> BadWorkspace:
    since = datetime.fromisoformat(other.since).astimezone()
    return BadWorkspace(
        "locked_by_host", host=other.host, account=other.account, since=since.strftime("%d.%m.%Y %H:%M")
    )
