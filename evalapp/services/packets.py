"""Packets of meetings: looked at before they are sealed, sealed, listed."""

from collections.abc import Callable
from datetime import date, datetime

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Conflict, Invalid, NotFound
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import PacketCopy
from evalapp.exchange.meeting_packet_values import MeetingPacket
from evalapp.services.meeting_steps import meeting_of
from evalapp.services.packet_preview import PacketPreview, packet_preview
from evalapp.services.packet_records import get_packet, sealed_values
from evalapp.services.packet_rows import CopyRow, PacketRow, copy_rows, packet_rows
from evalapp.services.packet_sealing import seal_packet
from evalapp.services.progress import SILENT, Progress
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


class PacketService:
    """Use cases of packets for one actor; copies are written by services.packet_copies."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def rows(self, meeting_id: int) -> tuple[PacketRow, ...]:
        """The packets of a meeting, the newest first. Raises NotFound, Refused ``packet_damaged``."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return packet_rows(session, meeting_of(session, meeting_id))

    def preview(self, meeting_id: int) -> PacketPreview:
        """What a packet sealed now would hold. Raises NotFound."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return packet_preview(session, meeting_of(session, meeting_id))

    def seal(self, meeting_id: int, *, reason: str = "", progress: Progress = SILENT) -> int:
        """Seal the next packet of a called or open meeting; returns its id.

        :param reason: required for every packet but the first.

        Raises NotFound, Refused ``meeting_step_seal_packet`` or ``packet_without_items``, Invalid ``reason``.
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            packet = seal_packet(
                session,
                meeting_of(session, meeting_id),
                account=self._actor.login,
                sealed_by=self._actor.full_name or self._actor.login,
                at=self._clock(),
                reason=reason,
                progress=progress,
            )
            return stored_id(packet.id)

    def values(self, packet_id: int) -> MeetingPacket:
        """What a packet says, as it was sealed. Raises NotFound, Refused ``packet_damaged``."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return sealed_values(session, get_packet(session, packet_id))

    def copies(self, meeting_id: int) -> tuple[CopyRow, ...]:
        """The copies that were handed out of a meeting's packets, of the newest packet first."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            ids = [row.id for row in packet_rows(session, meeting_of(session, meeting_id))]
            return copy_rows(session, ids)

    def return_copy(self, copy_id: int, returned_on: date | None, *, version: int) -> None:
        """Note the day a copy came back or was destroyed; None takes the note back.

        Raises NotFound, Conflict, Invalid ``returned_on`` (before it was handed out, or in the future).
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            copy = session.get(PacketCopy, copy_id)
            if copy is None:
                raise NotFound
            if copy.version != version:
                raise Conflict
            if returned_on is not None:
                self._require_day(copy, returned_on)
            copy.returned_on = returned_on

    def _require_day(self, copy: PacketCopy, returned_on: date) -> None:
        if returned_on < copy.at.astimezone().date():
            raise Invalid({"returned_on": "packet_returned_early"})
        if returned_on > self._clock().astimezone().date():
            raise Invalid({"returned_on": "in_future"})
