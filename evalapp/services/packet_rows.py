"""Packets of a meeting as a list, with their copies."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Meeting, Packet, PacketCopy, PacketPart
from evalapp.services.packet_changes import ItemChange, changes_since


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketRow:
    """A sealed packet. ``is_newest``: in force; ``items``, ``people``: how many it covers; ``size``: bytes
    kept; ``copies``: handed out, ``open_copies`` of them not returned. ``changes``: since it was sealed,
    of the newest alone."""

    id: int
    meeting_id: int
    number: int
    is_newest: bool
    at: datetime
    account: str
    reason: str
    items: int
    people: int
    for_official_use: bool
    content_hash: str
    size: int
    copies: int
    open_copies: int
    changes: tuple[ItemChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyRow:
    """A copy that was handed out; ``returned_on``: the day it came back or was destroyed, None = is out."""

    id: int
    version: int
    packet_id: int
    packet_number: int
    copy_number: int
    member_id: int | None
    recipient: str
    language: str
    content_sha256: str
    at: datetime
    account: str
    returned_on: date | None


def packet_rows(session: Session, meeting: Meeting) -> tuple[PacketRow, ...]:
    """The packets of a meeting, the newest first."""
    meeting_id = stored_id(meeting.id)
    wanted = select(Packet).where(col(Packet.meeting_id) == meeting_id).order_by(col(Packet.number).desc())
    packets = session.execute(wanted).scalars().all()
    ids = [stored_id(packet.id) for packet in packets]
    sizes = dict(
        session.execute(
            select(col(PacketPart.packet_id), func.sum(func.length(col(PacketPart.content))))
            .where(col(PacketPart.packet_id).in_(ids))
            .group_by(col(PacketPart.packet_id))
        ).all()
    )
    copies = copy_rows(session, ids)
    return tuple(
        PacketRow(
            id=number,
            meeting_id=meeting_id,
            number=packet.number,
            is_newest=place == 0,
            at=packet.at,
            account=packet.account,
            reason=packet.reason,
            items=len(packet.item_ids),
            people=packet.people,
            for_official_use=packet.for_official_use,
            content_hash=packet.content_hash,
            size=int(sizes.get(number, 0)),
            copies=sum(1 for one in copies if one.packet_id == number),
            open_copies=sum(1 for one in copies if one.packet_id == number and one.returned_on is None),
            changes=changes_since(session, meeting, packet) if place == 0 else (),
        )
        for place, (number, packet) in enumerate(zip(ids, packets, strict=True))
    )


def copy_rows(session: Session, packet_ids: Sequence[int]) -> tuple[CopyRow, ...]:
    """Copies of these packets by their numbers, those of the newest packet first."""
    wanted = (
        select(PacketCopy, col(Packet.number))
        .join(Packet, col(Packet.id) == col(PacketCopy.packet_id))
        .where(col(PacketCopy.packet_id).in_(packet_ids))
        .order_by(col(Packet.number).desc(), col(PacketCopy.copy_number))
    )
    return tuple(_copy(copy, number) for copy, number in session.execute(wanted))


def _copy(copy: PacketCopy, packet_number: int) -> CopyRow:
    return CopyRow(
        id=stored_id(copy.id),
        version=copy.version,
        packet_id=copy.packet_id,
        packet_number=packet_number,
        copy_number=copy.copy_number,
        member_id=copy.member_id,
        recipient=copy.recipient,
        language=copy.language,
        content_sha256=copy.content_sha256,
        at=copy.at,
        account=copy.account,
        returned_on=copy.returned_on,
    )
