"""Rating workbooks in: a file or a folder at once, a report for each file and each form."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import AppError, BadFile, Cancelled
from evalapp.services.progress import SILENT, Progress
from evalapp.services.return_desk import FileReturn, ReadFile, ReturnDesk
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

__all__ = ["SUFFIXES", "FileReturn", "RatingReturnService", "ReadFile", "workbooks_in"]

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods")
"""Endings of the files that are taken out of a folder."""


class RatingReturnService:
    """Takes returned rating workbooks in, for one actor; each file is one transaction, or nothing of it.

    ``back_up`` makes a verified backup before the first file is written.
    """

    def __init__(
        self,
        db: Database,
        actor: Actor,
        *,
        back_up: Callable[[Progress], object] | None = None,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self._db = db
        self._actor = actor
        self._back_up = back_up
        self._clock = clock

    def read(self, paths: Sequence[Path], progress: Progress = SILENT) -> list[ReadFile]:
        """Read files and folders (their workbooks, without those below); nothing is written.

        Raises BadFile ``folder_missing`` for a path that is not there, ``rating_folder_empty``.
        """
        self._require()
        files = [file for path in paths for file in workbooks_in(path)]
        if not files:
            raise BadFile("rating_folder_empty", path=paths[0] if paths else "")
        found = []
        for number, file in enumerate(files):
            progress.step(number, len(files))
            found.append(_read(file))
        progress.step(len(files), len(files))
        return found

    def check(self, files: Sequence[ReadFile], *, campaign_id: int | None = None) -> list[FileReturn]:
        """What :meth:`write` would do, with everything that the files do to each other; writes nothing.

        ``campaign_id``: workbooks of other campaigns are refused; None = each goes to its own.
        """
        self._require()
        desk = ReturnDesk(campaign_id, self._actor.login, self._clock())
        reports: list[FileReturn] = []
        try:
            with self._db.transaction() as session:
                reports.extend(desk.take(session, file, is_trial=True) for file in files)
                raise _NothingKept
        except _NothingKept:
            return reports

    def write(
        self, files: Sequence[ReadFile], *, campaign_id: int | None = None, progress: Progress = SILENT
    ) -> list[FileReturn]:
        """Write everything accepted, file by file; a backup comes first.

        A file that fails is reported and leaves the others alone. Raises Cancelled between files: what
        was written before stays and can be undone by its batch.
        """
        self._require()
        if self._back_up is not None and any(file.book is not None for file in files):
            self._back_up(progress)
        desk = ReturnDesk(campaign_id, self._actor.login, self._clock())
        reports = []
        for number, file in enumerate(files):
            progress.step(number, len(files))
            try:
                with self._db.transaction() as session:
                    report = desk.take(session, file)
            except Cancelled:
                raise
            except AppError as error:
                report = FileReturn(file=file.path.name, trouble=error)
            reports.append(report)
        progress.step(len(files), len(files))
        return reports

    def _require(self) -> None:
        self._actor.require(Action.IMPORT)
        self._actor.require(Action.ENTER_MARKS)


class _NothingKept(Exception):
    """Rolls a trial back."""


def workbooks_in(path: Path) -> list[Path]:
    """The file itself, or the workbooks of a folder by name, without what Excel and LibreOffice leave there.

    Raises BadFile ``folder_missing``.
    """
    if path.is_dir():
        return sorted(
            (
                file
                for file in path.iterdir()
                if file.suffix.casefold() in SUFFIXES
                and not file.name.startswith(("~$", ".", "._"))
                and file.is_file()
            ),
            key=lambda file: file.name.casefold(),
        )
    if not path.exists():
        raise BadFile("file_missing", path=path.name)
    return [path]


def _read(file: Path) -> ReadFile:
    from evalapp.exchange.rating_form_reader import read_returned  # noqa: PLC0415 - brings openpyxl along

    try:
        book = read_returned(file)
        with file.open("rb") as content:
            return ReadFile(file, hashlib.file_digest(content, "sha256").hexdigest(), book)
    except AppError as error:
        return ReadFile(file, trouble=error)
    except OSError:
        return ReadFile(file, trouble=BadFile("file_unreadable", path=file.name))
