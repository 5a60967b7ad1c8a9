"""Packets as they are stored: parts with their SHA-256, written once and only read from then on.

``values``: the MeetingPacket as canonical JSON (sorted keys, no blanks, UTF-8); ``words``: everything the
texts said when it was sealed, as JSON packed with zlib; ``photo:<SHA-256>``: a picture as JPEG.
"""

import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import LargeBinary, cast, select
from sqlmodel import Session, col

from evalapp.domain.errors import NotFound, Refused
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Packet, PacketPart
from evalapp.exchange.meeting_packet_values import MeetingPacket
from evalapp.texts import WordBook

if TYPE_CHECKING:
    from pydantic import TypeAdapter

VALUES, WORDS, PHOTO = "values", "words", "photo:"


def get_packet(session: Session, packet_id: int) -> Packet:
    """The packet. Raises NotFound."""
    found = session.get(Packet, packet_id)
    if found is None:
        raise NotFound
    return found


def newest_packet(session: Session, meeting_id: int) -> Packet | None:
    """The packet that is in force for a meeting, None before the first one is sealed."""
    wanted = select(Packet).where(col(Packet.meeting_id) == meeting_id).order_by(col(Packet.number).desc())
    return session.execute(wanted.limit(1)).scalar_one_or_none()


def sealed_values(session: Session, packet: Packet) -> MeetingPacket:
    """What a packet says. Raises Refused ``packet_damaged`` when it is not what was sealed."""
    return values_from(_checked(session, packet, [VALUES])[VALUES])


def sealed_words(session: Session, packet: Packet) -> WordBook:
    """The words a packet was sealed with. Raises Refused ``packet_damaged``."""
    sentences, terms = json.loads(zlib.decompress(_checked(session, packet, [WORDS])[WORDS]))
    return WordBook(sentences, terms)


def sealed_photos(session: Session, packet: Packet, photos: Mapping[int, str]) -> dict[int, bytes]:
    """{person id: JPEG} for ``photos`` of the packet's values. Raises Refused ``packet_damaged``."""
    found = _checked(session, packet, [f"{PHOTO}{digest}" for digest in set(photos.values())])
    return {person: found[f"{PHOTO}{digest}"] for person, digest in photos.items()}


def store_parts(
    session: Session, packet: Packet, values: MeetingPacket, words: WordBook, photos: Iterable[bytes]
) -> None:
    """Add the parts of a packet that is about to be stored, and set its ``content_hash``."""
    parts = {VALUES: values_bytes(values), WORDS: _words_bytes(words)}
    parts |= {f"{PHOTO}{digest_of(picture)}": picture for picture in photos}
    packet.content_hash = hash_of({name: digest_of(content) for name, content in parts.items()})
    session.add(packet)
    session.flush()
    session.add_all(
        PacketPart(packet_id=stored_id(packet.id), name=name, sha256=digest_of(content), content=content)
        for name, content in parts.items()
    )


def hash_of(parts: Mapping[str, str]) -> str:
    """SHA-256 (hex) over the names and hashes of parts, whatever their order."""
    lines = "\n".join(f"{name} {digest}" for name, digest in sorted(parts.items()))
    return hashlib.sha256(lines.encode()).hexdigest()


def digest_of(content: bytes) -> str:
    """SHA-256 (hex) of bytes."""
    return hashlib.sha256(content).hexdigest()


def values_bytes(values: MeetingPacket) -> bytes:
    """Canonical JSON: the same values are the same bytes."""
    plain = _adapter().dump_python(values, mode="json")
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def values_from(content: bytes) -> MeetingPacket:
    """The values that :func:`values_bytes` wrote."""
    return _adapter().validate_json(content)


def _words_bytes(words: WordBook) -> bytes:
    plain = [words.sentences, words.terms]
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return zlib.compress(text.encode(), 9)


def _checked(session: Session, packet: Packet, names: list[str]) -> dict[str, bytes]:
    """Contents by name; the hashes of all parts give the packet's, each content its own."""
    recorded = dict(
        session.execute(
            select(col(PacketPart.name), col(PacketPart.sha256)).where(col(PacketPart.packet_id) == packet.id)
        ).all()
    )
    # Read as bytes, whatever was put there: what is no part any more is damaged, it does not fail.
    wanted = select(col(PacketPart.name), cast(col(PacketPart.content), LargeBinary)).where(
        col(PacketPart.packet_id) == packet.id, col(PacketPart.name).in_(names)
    )
    found = dict(session.execute(wanted).all())
    is_whole = hash_of(recorded) == packet.content_hash and set(found) == set(names)
    if not is_whole or any(digest_of(content) != recorded[name] for name, content in found.items()):
        raise Refused("packet_damaged", number=packet.number)
    return found


@cache
def _adapter() -> "TypeAdapter[MeetingPacket]":
    from pydantic import TypeAdapter  # noqa: PLC0415 - building it takes some hundred milliseconds

    return TypeAdapter(MeetingPacket)
