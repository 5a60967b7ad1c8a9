"""Are the packets of meetings still what was sealed?"""

from dataclasses import dataclass

from sqlalchemy import LargeBinary, cast, select
from sqlmodel import Session, col

from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Packet, PacketPart
from evalapp.services.packet_records import digest_of, hash_of
from evalapp.storage.database import Database
from evalapp.storage.verification import UNREADABLE, Step


@dataclass(frozen=True, slots=True)
class PacketChecks:
    """How many packets were looked at; ids of those of which a part is missing or differs from its seal."""

    packets: int = 0
    altered: tuple[int, ...] = ()


def check_packets(db: Database, *, step: Step | None = None) -> PacketChecks:
    """Compare each part of each packet with its SHA-256, and these with the packet's; one part at a time."""
    with db.inspecting() as session:
        found = session.execute(select(col(Packet.id)).order_by(col(Packet.id))).scalars()
        numbers = [stored_id(one) for one in found]
        altered = []
        for done, number in enumerate(numbers):
            if step is not None:
                step(done, len(numbers))
            if not _is_intact(session, number):
                altered.append(number)
    return PacketChecks(len(numbers), tuple(altered))


def _is_intact(session: Session, number: int) -> bool:
    try:
        return is_intact(session, session.get_one(Packet, number))
    except UNREADABLE:
        return False


def is_intact(session: Session, packet: Packet) -> bool:
    """Whether every part of a packet is what was sealed, none is missing and none was added."""
    wanted = select(col(PacketPart.id), col(PacketPart.name), col(PacketPart.sha256)).where(
        col(PacketPart.packet_id) == packet.id
    )
    parts = session.execute(wanted).all()
    if hash_of({part[1]: part[2] for part in parts}) != packet.content_hash:
        return False
    for number, _name, digest in parts:
        content = select(cast(col(PacketPart.content), LargeBinary)).where(col(PacketPart.id) == number)
        if digest_of(session.execute(content).scalar_one()) != digest:
            return False
    return True
