"""Are the packets of meetings still what was sealed?"""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Packet, PacketPart
from evalapp.services.packet_records import digest_of, hash_of
from evalapp.storage.database import Database

Step = Callable[[int, int], None]
"""Called with (packets done, packets in all); may raise Cancelled."""


@dataclass(frozen=True, slots=True)
class PacketChecks:
    """How many packets were looked at; ids of those of which a part is missing or differs from its seal."""

    packets: int
    altered: tuple[int, ...]


def check_packets(db: Database, *, step: Step | None = None) -> PacketChecks:
    """Compare each part of each packet with its SHA-256, and these with the packet's; one part at a time."""
    with db.reading() as session:
        packets = session.execute(select(Packet).order_by(col(Packet.id))).scalars().all()
        altered = []
        for done, packet in enumerate(packets):
            if step is not None:
                step(done, len(packets))
            if not is_intact(session, packet):
                altered.append(stored_id(packet.id))
    return PacketChecks(len(packets), tuple(altered))


def is_intact(session: Session, packet: Packet) -> bool:
    """Whether every part of a packet is what was sealed, none is missing and none was added."""
    wanted = select(col(PacketPart.id), col(PacketPart.name), col(PacketPart.sha256)).where(
        col(PacketPart.packet_id) == packet.id
    )
    parts = session.execute(wanted).all()
    if hash_of({part[1]: part[2] for part in parts}) != packet.content_hash:
        return False
    for number, _name, digest in parts:
        content = select(col(PacketPart.content)).where(col(PacketPart.id) == number)
        if digest_of(session.execute(content).scalar_one()) != digest:
            return False
    return True
