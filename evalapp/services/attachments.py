"""Files of applications: kept encrypted in the workspace, checked when they come and when they go."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from stat import S_ISREG

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.attachment import (
    FileKind,
    StoredFiles,
    check_size,
    checked_kind,
    file_name,
    kind_of_media,
)
from evalapp.domain.errors import BadFile, Conflict, Invalid, NotFound, Refused
from evalapp.domain.names import tidy_text
from evalapp.domain.rule_set import Criterion
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, Attachment, AttachmentContent
from evalapp.services.reserve_terms import reserve_terms
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_LONGEST_NOTE = 300
_TABLE = "attachment"
_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """A file of an application, without its bytes. ``criterion`` None = it proves none of them.

    ``size`` in bytes; ``kind`` None where an older program took a kind that this one does not know.
    """

    id: int
    version: int
    name: str
    kind: FileKind | None
    size: int
    sha256: str
    criterion: Criterion | None
    note: str
    added_at: datetime
    account: str


@dataclass(frozen=True, slots=True)
class AttachmentFile:
    """A file with its bytes."""

    row: AttachmentRow
    content: bytes


class AttachmentService:
    """Use cases of an application's files for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def rows(self, application_id: int) -> tuple[AttachmentRow, ...]:
        """The files of an application, the oldest first."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            return rows_of(session, application_id)

    def add(
        self, application_id: int, path: Path, *, criterion: Criterion | None = None, note: str = ""
    ) -> AttachmentRow:
        """Take the file at ``path`` into the workspace; it stays where it is.

        Raises NotFound, Invalid (``note``: ``too_long``), BadFile (``file_missing``, ``file_unreadable``),
        Refused: ``attachment_empty``, ``attachment_too_large``, ``attachments_too_large``,
        ``attachment_type_not_taken``, ``attachment_type_differs``, ``attachment_there_already``.
        """
        self._actor.require(Action.EDIT_APPLICATIONS)
        with self._db.transaction() as session:
            if session.get(Application, application_id) is None:
                raise NotFound
            return attach(
                session,
                application_id,
                path,
                criterion=criterion,
                note=note,
                at=self._clock(),
                account=self._actor.login,
            )

    def describe(
        self, attachment_id: int, *, criterion: Criterion | None, note: str, version: int
    ) -> AttachmentRow:
        """Say what a file opened at ``version`` proves, and note something beside it.

        Raises NotFound, Conflict, Invalid (``note``: ``too_long``).
        """
        self._actor.require(Action.EDIT_APPLICATIONS)
        with self._db.transaction() as session:
            record = _get(session, attachment_id, version)
            record.criterion = criterion.value if criterion else ""
            record.note = _checked_note(note)
            session.flush()
            return row_of(record)

    def read(self, attachment_id: int) -> AttachmentFile:
        """A file to look at; the audit log notes who did.

        Raises NotFound, and BadFile ``attachment_damaged`` when its bytes are not those that were added.
        """
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.transaction() as session:
            found = _read(session, attachment_id)
            audit.note(session, audit.Action.VIEWED, table=_TABLE, record_id=attachment_id)
            return found

    def save_out(self, attachment_id: int, path: Path) -> None:
        """Write a copy of a file to ``path``, where it is no longer encrypted; the audit log notes it.

        Raises NotFound and BadFile, as :meth:`read` and an export do.
        """
        from evalapp.exchange.placing import place  # noqa: PLC0415

        self._actor.require(Action.SEE_APPLICATIONS)
        self._actor.require(Action.EXPORT)
        with self._db.reading() as session:
            found = _read(session, attachment_id)

        def confirm() -> None:
            with self._db.transaction() as session:
                audit.note(session, audit.Action.EXPORTED, table=_TABLE, record_id=attachment_id, note="file")

        place(found.content, path, confirm=confirm)

    def remove(self, attachment_id: int, *, version: int) -> None:
        """Delete a file opened at ``version`` for good. Raises NotFound, Conflict."""
        self._actor.require(Action.EDIT_APPLICATIONS)
        with self._db.transaction() as session:
            record = _get(session, attachment_id, version)
            content = session.execute(
                select(AttachmentContent).where(col(AttachmentContent.attachment_id) == attachment_id)
            ).scalar_one_or_none()
            if content is not None:
                session.delete(content)
                session.flush()
            session.delete(record)


def attach(
    session: Session,
    application_id: int,
    path: Path,
    *,
    criterion: Criterion | None,
    note: str,
    at: datetime,
    account: str,
) -> AttachmentRow:
    """Add a file in the caller's transaction. Raises like :meth:`AttachmentService.add`."""
    note = _checked_note(note)
    terms = reserve_terms(at.astimezone().date())
    stored = stored_files(session, application_id)
    check_size(_size_of(path), stored, terms)
    content = _content_of(path, terms.attachment_mib * _MIB)
    check_size(len(content), stored, terms)
    name = file_name(str(path))
    kind = checked_kind(name, content, terms)
    digest = hashlib.sha256(content).hexdigest()
    if digest in stored.hashes:
        raise Refused("attachment_there_already")
    record = Attachment(
        application_id=application_id,
        name=name,
        media_type=kind.media_type,
        size=len(content),
        sha256=digest,
        criterion=criterion.value if criterion else "",
        note=note,
        added_at=at,
        account=account,
    )
    session.add(record)
    session.flush()
    session.add(AttachmentContent(attachment_id=stored_id(record.id), content=content))
    session.flush()
    return row_of(record)


def rows_of(session: Session, application_id: int) -> tuple[AttachmentRow, ...]:
    """The files of an application, the oldest first."""
    wanted = select(Attachment).where(col(Attachment.application_id) == application_id)
    return tuple(row_of(record) for record in session.execute(wanted.order_by(col(Attachment.id))).scalars())


def row_of(record: Attachment) -> AttachmentRow:
    """A stored file as a row."""
    return AttachmentRow(
        id=stored_id(record.id),
        version=record.version,
        name=record.name,
        kind=kind_of_media(record.media_type),
        size=record.size,
        sha256=record.sha256,
        criterion=Criterion(record.criterion) if record.criterion else None,
        note=record.note,
        added_at=record.added_at,
        account=record.account,
    )


def stored_files(session: Session, application_id: int) -> StoredFiles:
    """What an application holds already."""
    mine = col(Attachment.application_id) == application_id
    size = session.execute(select(func.coalesce(func.sum(col(Attachment.size)), 0)).where(mine)).scalar_one()
    hashes = session.execute(select(col(Attachment.sha256)).where(mine)).scalars()
    return StoredFiles(int(size), frozenset(hashes))


def _get(session: Session, attachment_id: int, version: int) -> Attachment:
    record = session.get(Attachment, attachment_id)
    if record is None:
        raise NotFound
    if record.version != version:
        raise Conflict
    return record


def _read(session: Session, attachment_id: int) -> AttachmentFile:
    record = session.get(Attachment, attachment_id)
    if record is None:
        raise NotFound
    wanted = select(col(AttachmentContent.content)).where(
        col(AttachmentContent.attachment_id) == attachment_id
    )
    content = session.execute(wanted).scalar_one_or_none()
    if content is None or hashlib.sha256(content).hexdigest() != record.sha256:
        raise BadFile("attachment_damaged", path=record.name)
    return AttachmentFile(row_of(record), bytes(content))


def _checked_note(note: str) -> str:
    tidy = tidy_text(note)
    if len(tidy) > _LONGEST_NOTE:
        raise Invalid({"note": "too_long"})
    return tidy


def _size_of(path: Path) -> int:
    """Before it is opened: a pipe would wait for ever."""
    try:
        found = path.stat()
    except OSError as error:
        raise BadFile("file_missing", path=path) from error
    if not S_ISREG(found.st_mode):
        raise BadFile("file_unreadable", path=path)
    return found.st_size


def _content_of(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise BadFile("file_unreadable", path=path) from error
