"""Copies of packets: written from what was sealed, numbered, and noted to whom they went."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp import texts
from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Conflict, Invalid, NotFound, Refused
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Packet, PacketCopy
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.meeting_packet_values import FORMAT, MeetingPacket
from evalapp.services.book_writing import Watched, put_in_place
from evalapp.services.documents import ExportTarget
from evalapp.services.meeting_steps import meeting_of
from evalapp.services.packet_records import get_packet, sealed_photos, sealed_values, sealed_words
from evalapp.services.packet_sealing import preview_packet
from evalapp.services.progress import SILENT, Progress
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from evalapp.exchange.document import Document
    from evalapp.exchange.sheet import Book

NAME_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Recipient:
    """For whom a copy is; ``member_id``: of the commission, None = somebody else."""

    name: str
    member_id: int | None = None


@dataclass(frozen=True, slots=True)
class SealedPacket:
    """A packet as it was sealed: record, values, pictures by person id, words."""

    id: int
    content_hash: str
    values: MeetingPacket
    photos: dict[int, bytes]
    words: texts.WordBook


class PacketCopyService:
    """Writes copies of packets for one actor.

    Every method raises Forbidden, NotFound, Refused (``packet_damaged``, ``packet_format_unknown``), and,
    where it writes, BadFile (``file_in_use`` with another name in ``other``, ``folder_missing``,
    ``disk_full``, ``file_unwritable``), Cancelled.
    """

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def write(
        self, packet_id: int, recipient: Recipient, target: ExportTarget, *, progress: Progress = SILENT
    ) -> int:
        """Hand out the next copy of a packet as a workbook; returns its number.

        :raises Invalid: ``recipient``: nobody is named, or the name is too long.
        """
        self._require()
        _check(recipient)
        packet = self._read(packet_id)
        watched = Watched(progress)
        number = self._next_number(packet_id)
        document = _document(packet, target.language, number)
        book = _book(packet, document, watched)
        self._put(packet, book, document, recipient, target.path, watched)
        return number

    def write_each(
        self,
        packet_id: int,
        recipients: Sequence[Recipient],
        target: ExportTarget,
        *,
        progress: Progress = SILENT,
    ) -> list[Path]:
        """A copy for each recipient in the folder ``target.path``, named after number and recipient.

        The folder is made when it is absent; what bears a name already stays. Copies written before a
        failure remain handed out. Raises Invalid ``recipient``.
        """
        from evalapp.exchange.meeting_packet_xlsx import mark_copy  # noqa: PLC0415
        from evalapp.exchange.placing import free_name, make_folder, safe_name  # noqa: PLC0415

        self._require()
        for recipient in recipients:
            _check(recipient)
        packet = self._read(packet_id)
        folder = make_folder(target.path)
        watched = Watched(progress)
        first = self._next_number(packet_id)
        document = _document(packet, target.language, first)
        book = _book(packet, document, Watched(SILENT))
        written = []
        for done, recipient in enumerate(recipients):
            own = replace(document, copy_number=first + done)
            with texts.frozen(packet.words):
                mark_copy(book, own)
            path = folder / f"{safe_name(f'{own.copy_number:02} {recipient.name}')}.xlsx"
            path = free_name(path) if path.exists() else path
            self._put(packet, book, own, recipient, path, watched)
            written.append(path)
            watched.step(done + 1, len(recipients))
        return written

    def write_preview(self, meeting_id: int, target: ExportTarget, *, progress: Progress = SILENT) -> None:
        """What a packet sealed now would look like, as a workbook that says it is none; nobody gets it.

        Raises Refused ``meeting_not_called``, ``packet_without_items``.
        """
        self._require()
        made_by = self._actor.full_name or self._actor.login
        with self._db.reading() as session:
            values, photos = preview_packet(
                session, meeting_of(session, meeting_id), made_by=made_by, at=self._clock()
            )
        packet = SealedPacket(0, "", values, photos, texts.all_words())
        watched = Watched(progress)
        book = _book(packet, _document(packet, target.language, None), watched)
        note = "packet, preview"
        put_in_place(self._db, book, target, watched, note=note, table="meeting", record_id=meeting_id)

    def write_again(self, copy_id: int, target: ExportTarget, *, progress: Progress = SILENT) -> bool:
        """Write a copy that was handed out once more, in its own language and with its number.

        Returns whether every cell is what it was then.
        """
        from evalapp.exchange.document import save  # noqa: PLC0415
        from evalapp.exchange.meeting_packet_xlsx import cells_hash  # noqa: PLC0415

        self._require()
        with self._db.reading() as session:
            copy = session.get(PacketCopy, copy_id)
            if copy is None:
                raise NotFound
            language, expected, packet_id = copy.language, copy.content_sha256, copy.packet_id
            number = copy.copy_number
        packet = self._read(packet_id)
        watched = Watched(progress)
        document = _document(packet, DocumentLanguage(language), number)
        book = _book(packet, document, watched)

        def confirm() -> None:
            watched.repeat()
            with self._db.transaction() as session:
                _note(session, packet, number, language, "again")

        save(book, target.path, confirm=confirm)
        return cells_hash(book) == expected

    def _require(self) -> None:
        self._actor.require(Action.RUN_COMMISSION)
        self._actor.require(Action.EXPORT)

    def _read(self, packet_id: int) -> SealedPacket:
        with self._db.reading() as session:
            return read_packet(session, get_packet(session, packet_id))

    def _next_number(self, packet_id: int) -> int:
        with self._db.reading() as session:
            return _highest(session, packet_id) + 1

    def _put(
        self,
        packet: SealedPacket,
        book: "Book",
        document: "Document",
        recipient: Recipient,
        path: Path,
        watched: Watched,
    ) -> None:
        """Save one copy; it is noted just before anybody can open it."""
        from evalapp.exchange.document import save  # noqa: PLC0415
        from evalapp.exchange.meeting_packet_xlsx import cells_hash  # noqa: PLC0415

        number = document.copy_number or 0

        def confirm() -> None:
            watched.repeat()  # the last chance to stop
            with self._db.transaction() as session:
                if _highest(session, packet.id) >= number:
                    raise Conflict  # somebody else has handed out this number meanwhile
                session.add(
                    PacketCopy(
                        packet_id=packet.id,
                        copy_number=number,
                        member_id=recipient.member_id,
                        recipient=recipient.name.strip(),
                        language=document.language.value,
                        content_sha256=cells_hash(book),
                        at=self._clock(),
                        account=self._actor.login,
                    )
                )
                _note(session, packet, number, document.language.value, "")

        save(book, path, confirm=confirm)


def read_packet(session: Session, packet: Packet) -> SealedPacket:
    """Everything that was sealed. Raises Refused ``packet_damaged``, ``packet_format_unknown``."""
    if packet.format > FORMAT:
        raise Refused("packet_format_unknown", number=packet.number)
    values = sealed_values(session, packet)
    return SealedPacket(
        id=stored_id(packet.id),
        content_hash=packet.content_hash,
        values=values,
        photos=sealed_photos(session, packet, values.photos),
        words=sealed_words(session, packet),
    )


def rebuilt_book(packet: SealedPacket, language: DocumentLanguage, copy_number: int | None = None) -> "Book":
    """The workbook of a packet, from what was sealed and nothing else."""
    return _book(packet, _document(packet, language, copy_number), Watched(SILENT))


def _document(packet: SealedPacket, language: DocumentLanguage, copy_number: int | None) -> "Document":
    from evalapp.exchange.meeting_packet_xlsx import packet_document  # noqa: PLC0415

    with texts.frozen(packet.words):
        return packet_document(packet.values, language, copy_number=copy_number)


def _book(packet: SealedPacket, document: "Document", watched: Watched) -> "Book":
    from evalapp.exchange.meeting_packet_xlsx import meeting_packet_book  # noqa: PLC0415 - half a second

    with texts.frozen(packet.words):
        return meeting_packet_book(
            packet.values, packet.photos, document, content=packet.content_hash, step=watched.step
        )


def _check(recipient: Recipient) -> None:
    if not recipient.name.strip():
        raise Invalid({"recipient": "packet_recipient_missing"})
    if len(recipient.name.strip()) > NAME_LIMIT:
        raise Invalid({"recipient": "name_too_long"})


def _highest(session: Session, packet_id: int) -> int:
    wanted = select(func.max(col(PacketCopy.copy_number))).where(col(PacketCopy.packet_id) == packet_id)
    return session.execute(wanted).scalar_one_or_none() or 0


def _note(session: Session, packet: SealedPacket, number: int, language: str, how: str) -> None:
    said = f"packet {packet.values.head.number}, copy {number}, {language}" + (f", {how}" if how else "")
    audit.note(session, audit.Action.EXPORTED, table="packet", record_id=packet.id, note=said)
