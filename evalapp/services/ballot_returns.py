"""Ballots in: a file or a folder at once, a report for each file and each row, undo."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from sqlmodel import Session, col, select

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import AppError, BadFile, Cancelled, Invalid, NotFound, Refused
from evalapp.entities.meeting import Ballot
from evalapp.entities.workspace import ImportBatch, ImportChange
from evalapp.services.ballot_desk import BATCH_KIND, STEPS, BallotDesk, DeskRules, ReadBallot
from evalapp.services.ballot_refused import refused_lines
from evalapp.services.ballot_report import BallotReturn
from evalapp.services.book_writing import Watched, put_in_place
from evalapp.services.documents import ExportTarget, document_for
from evalapp.services.import_changes import undo_changes
from evalapp.services.meeting_steps import meeting_of, require_step
from evalapp.services.progress import SILENT, Progress
from evalapp.services.rating_returns import SUFFIXES, workbooks_in
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

__all__ = ["LONGEST_REASON", "SUFFIXES", "BallotReturnService", "ReadBallot"]

LONGEST_REASON = 500
_MOST_NAMED = 5
_OF_THE_SYSTEM = ("thumbs.db", "desktop.ini")


class BallotReturnService:
    """Takes returned ballots in, for one actor; each file is one transaction, or nothing of it.

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

    def read(self, paths: Sequence[Path], progress: Progress = SILENT) -> list[ReadBallot]:
        """Read files and folders (their workbooks); nothing is written.

        What else lies in a folder, and folders below it, are told in one entry without a book.

        Raises BadFile ``file_missing`` for a path that is not there, ``ballot_folder_empty``.
        """
        self._require()
        files = list(dict.fromkeys(file for path in paths for file in workbooks_in(path)))
        if not files:
            raise BadFile("ballot_folder_empty", path=paths[0] if paths else "")
        found = []
        for number, file in enumerate(files):
            progress.step(number, len(files))
            found.append(_read(file))
        progress.step(len(files), len(files))
        return [*found, *(left for path in paths for left in _left_out(path))]

    def check(
        self,
        files: Sequence[ReadBallot],
        *,
        meeting_id: int | None = None,
        member_id: int | None = None,
        replaced: Mapping[Path, str] | None = None,
    ) -> list[BallotReturn]:
        """What :meth:`write` would do, with everything that the files do to each other; writes nothing.

        Raises as :meth:`write`.
        """
        self._require()
        desk = self._desk(meeting_id, member_id, replaced)
        reports: list[BallotReturn] = []
        try:
            with self._db.transaction() as session:
                reports.extend(desk.take(session, file, is_trial=True) for file in files)
                raise _NothingKept
        except _NothingKept:
            return reports

    def write(
        self,
        files: Sequence[ReadBallot],
        *,
        meeting_id: int | None = None,
        member_id: int | None = None,
        replaced: Mapping[Path, str] | None = None,
        progress: Progress = SILENT,
    ) -> list[BallotReturn]:
        """Write everything accepted, file by file; a backup comes first.

        :param meeting_id: ballots of other meetings are refused; ``member_id``: so are those of other
            members; ``replaced``: {file: reason} of ballots that take the place of what was accepted before.

        A file that fails is reported and leaves the others alone. Raises Invalid ``reason`` for a
        replacement without one, Cancelled between files: what was written before stays and can be undone.
        """
        self._require()
        desk = self._desk(meeting_id, member_id, replaced)
        if self._back_up is not None and any(file.book is not None for file in files):
            self._back_up(progress)
        reports = []
        for number, file in enumerate(files):
            progress.step(number, len(files))
            try:
                with self._db.transaction() as session:
                    report = desk.take(session, file)
            except Cancelled:
                raise
            except AppError as error:
                report = BallotReturn(path=file.path, trouble=error)
            reports.append(report)
        progress.step(len(files), len(files))
        return reports

    def undo(self, batch_id: int, progress: Progress = SILENT) -> None:
        """Take back what a file brought.

        Raises NotFound, Refused ``import_undone_already``, ``import_has_dependants`` when a vote was
        changed since, ``meeting_step_…`` when the meeting takes no such votes any more.
        """
        self._require()
        with self._db.transaction() as session:
            batch = session.get(ImportBatch, batch_id)
            if batch is None or batch.kind != BATCH_KIND:
                raise NotFound
            if batch.undone_at is not None:
                raise Refused("import_undone_already")
            for ballot in _ballots_of(session, batch_id):
                require_step(meeting_of(session, ballot.meeting_id), STEPS[ballot.phase])
            undone = _changes_of(session, batch_id)
            undo_changes(session, batch_id, progress.step)
            _let_earlier_be_undone(session, undone)
            batch.undone_at = self._clock()
            audit.note(session, "import_undone", table="import_batch", record_id=batch_id, note=batch.kind)

    def save_refused(
        self, reports: Sequence[BallotReturn], target: ExportTarget, progress: Progress = SILENT
    ) -> None:
        """Write everything that was not taken, a line for each cell or row, as a workbook.

        Raises Refused ``ballot_nothing_refused``, BadFile as every export.
        """
        from evalapp.exchange.ballot_refused_xlsx import refused_ballots_book  # noqa: PLC0415

        self._require()
        self._actor.require(Action.EXPORT)
        lines = refused_lines(reports, target.language)
        if not lines:
            raise Refused("ballot_nothing_refused")
        with self._db.reading() as session:
            document = document_for(session, self._actor, target, at=self._clock())
        book = refused_ballots_book(lines, document)
        note = f"refused rows of ballots: {len(lines)}"
        put_in_place(self._db, book, target, Watched(progress), note=note, table="ballot")

    def _desk(
        self, meeting_id: int | None, member_id: int | None, replaced: Mapping[Path, str] | None
    ) -> BallotDesk:
        reasons = {path: reason.strip() for path, reason in (replaced or {}).items()}
        if any(not reason for reason in reasons.values()):
            raise Invalid({"reason": "reason_missing"})
        if any(len(reason) > LONGEST_REASON for reason in reasons.values()):
            raise Invalid({"reason": "reason_too_long"})
        rules = DeskRules(meeting_id=meeting_id, member_id=member_id, replaced=reasons)
        return BallotDesk(rules, self._actor.login, self._clock())

    def _require(self) -> None:
        self._actor.require(Action.IMPORT)
        self._actor.require(Action.ENTER_VOTES)


class _NothingKept(Exception):
    """Rolls a trial back."""


def _changes_of(session: Session, batch_id: int) -> Sequence[ImportChange]:
    """What an import did to records that were there before it."""
    wanted = select(ImportChange).where(
        col(ImportChange.batch_id) == batch_id, col(ImportChange.created).is_(False)
    )
    return session.exec(wanted).all()


def _let_earlier_be_undone(session: Session, undone: Sequence[ImportChange]) -> None:
    """Records are again as the import before left them, but for their version: it may be taken back, too.

    An import of ballots writes each record once, so the version before it was the one below.
    """
    for change in undone:
        wanted = select(ImportChange).where(
            col(ImportChange.record_table) == change.record_table,
            col(ImportChange.record_id) == change.record_id,
            col(ImportChange.version_after) == change.version_after - 1,
        )
        for earlier in session.exec(wanted):
            # Undoing is a change of its own.
            earlier.version_after = change.version_after + 1


def _ballots_of(session: Session, batch_id: int) -> Sequence[Ballot]:
    """The ballots that an import changed."""
    changed = select(col(ImportChange.record_id)).where(
        col(ImportChange.batch_id) == batch_id, col(ImportChange.record_table) == Ballot.__tablename__
    )
    return session.exec(select(Ballot).where(col(Ballot.id).in_(changed))).all()


def _left_out(folder: Path) -> list[ReadBallot]:
    """What of a folder was not read, hidden files aside: a ballot may have come back as something else."""
    if not folder.is_dir():
        return []
    taken = set(workbooks_in(folder))
    left = sorted(
        one.name
        for one in folder.iterdir()
        if one not in taken
        and not one.name.startswith((".", "~$"))
        and one.name.casefold() not in _OF_THE_SYSTEM
    )
    if not left:
        return []
    names = ", ".join(left[:_MOST_NAMED]) + (", …" if len(left) > _MOST_NAMED else "")
    return [ReadBallot(folder, trouble=BadFile("ballot_left_out", count=len(left), names=names))]


def _read(file: Path) -> ReadBallot:
    from evalapp.exchange.ballot_reader import read_ballot  # noqa: PLC0415 - brings openpyxl along

    try:
        book = read_ballot(file)
        with file.open("rb") as content:
            return ReadBallot(file, hashlib.file_digest(content, "sha256").hexdigest(), book)
    except AppError as error:
        return ReadBallot(file, trouble=error)
    except OSError:
        return ReadBallot(file, trouble=BadFile("file_unreadable", path=file.name))
