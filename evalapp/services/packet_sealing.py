"""Sealing a packet: everything the members will read, from one snapshot, stored once and for all."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.errors import Invalid, Refused
from evalapp.domain.meeting import MeetingStep
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission
from evalapp.entities.meeting import Meeting, Packet
from evalapp.entities.register import Person
from evalapp.entities.workspace import WorkspaceInfo
from evalapp.exchange.meeting_packet_values import FORMAT, MeetingPacket, PacketHead, PacketMeeting
from evalapp.exchange.photos import small_photo
from evalapp.services.agenda_rows import agenda_rows, items_of
from evalapp.services.meeting_reserve_people import reserve_people
from evalapp.services.meeting_steps import frozen_rules, require_step
from evalapp.services.packet_items import packet_items
from evalapp.services.packet_officials import packet_officials
from evalapp.services.packet_records import digest_of, newest_packet, store_parts
from evalapp.services.progress import SILENT, Progress
from evalapp.services.trilingual import trilingual
from evalapp.storage import audit
from evalapp.storage.batches import batches
from evalapp.texts import all_words

REASON_LIMIT = 500


def seal_packet(
    session: Session,
    meeting: Meeting,
    *,
    account: str,
    sealed_by: str,
    at: datetime,
    reason: str = "",
    progress: Progress = SILENT,
) -> Packet:
    """Seal the next packet of a called or open meeting within the caller's transaction.

    :param account: login, and ``sealed_by`` the name, of whoever seals it; ``at``: aware; ``reason``: why
        a further one is made.

    :raises Refused: ``meeting_step_seal_packet``, ``packet_without_items``.
    :raises Invalid: ``reason``: required for a further packet, or too long.
    """
    require_step(meeting, MeetingStep.SEAL_PACKET)
    number = _next_number(session, meeting, reason)
    head = _head(session, meeting, number, reason.strip(), sealed_by, at)
    values = packet_values(session, meeting, head)
    progress.step(1, 3)
    photos = photos_of(session, values)
    progress.step(2, 3)
    values = _with_photos(values, photos)
    packet = Packet(
        meeting_id=stored_id(meeting.id),
        number=number,
        format=FORMAT,
        item_ids=[item.item_id for item in values.items],
        people=len(values.people) + len(values.reserve),
        for_official_use=head.for_official_use,
        reason=head.reason,
        content_hash="",
        at=at,
        account=account,
    )
    store_parts(session, packet, values, all_words(), photos.values())
    progress.step(3, 3)
    return packet


def preview_packet(
    session: Session, meeting: Meeting, *, made_by: str, at: datetime
) -> tuple[MeetingPacket, dict[int, bytes]]:
    """What a packet sealed now would say, with its pictures; it says itself that it is none (number 0).

    Raises Refused ``meeting_not_called``, ``packet_without_items``.
    """
    values = packet_values(session, meeting, _head(session, meeting, 0, "", made_by, at))
    photos = photos_of(session, values)
    return _with_photos(values, photos), photos


def packet_values(session: Session, meeting: Meeting, head: PacketHead) -> MeetingPacket:
    """What a packet sealed now would say, pictures left out. Raises Refused ``packet_without_items``."""
    rows = sorted(
        (row for row in agenda_rows(session, meeting) if row.is_voted), key=lambda row: (row.number, row.id)
    )
    if not rows:
        raise Refused("packet_without_items")
    campaigns, people = packet_officials(session, rows, meeting.held_on)
    wanted = {row.id for row in rows}
    records = [item for item in items_of(session, stored_id(meeting.id)) if item.id in wanted]
    reserve = reserve_people(session, records, today=meeting.held_on)
    return MeetingPacket(
        head=head,
        meeting=_meeting(session, meeting),
        rules=frozen_rules(meeting),
        items=packet_items(rows, people, reserve),
        campaigns=campaigns,
        people=people,
        reserve=reserve,
    )


def photos_of(session: Session, values: MeetingPacket) -> dict[int, bytes]:
    """{person id: small JPEG} of everybody in a packet who has a photo that can be read."""
    ids = {item.person_id for item in values.items if item.person_id is not None}
    ids |= {one.person_id for one in values.reserve if one.person_id is not None}
    found: dict[int, bytes] = {}
    for some in batches(sorted(ids)):
        wanted = select(col(Person.id), col(Person.photo)).where(
            col(Person.id).in_(some), col(Person.photo).is_not(None)
        )
        for number, photo in session.execute(wanted):
            if number is not None and (small := small_photo(photo)):
                found[number] = small
    return found


def _with_photos(values: MeetingPacket, photos: Mapping[int, bytes]) -> MeetingPacket:
    return replace(values, photos={number: digest_of(picture) for number, picture in sorted(photos.items())})


def _next_number(session: Session, meeting: Meeting, reason: str) -> int:
    before = newest_packet(session, stored_id(meeting.id))
    if before is not None and not reason.strip():
        raise Invalid({"reason": "reason_missing"})
    if len(reason.strip()) > REASON_LIMIT:
        raise Invalid({"reason": "reason_too_long"})
    return 1 if before is None else before.number + 1


def _head(
    session: Session, meeting: Meeting, number: int, reason: str, sealed_by: str, at: datetime
) -> PacketHead:
    info = session.execute(select(WorkspaceInfo)).scalar_one_or_none()
    commission = session.get(Commission, meeting.commission_id)
    return PacketHead(
        number=number,
        reason=reason,
        sealed_at=at.astimezone(),  # by the clock here and now, wherever it is read later
        sealed_by=sealed_by,
        audit_head=audit.head(session)[1],
        workspace="" if info is None else info.name,
        is_training=info is not None and info.is_training,
        for_official_use=commission is not None and commission.for_official_use,
    )


def _meeting(session: Session, meeting: Meeting) -> PacketMeeting:
    commission = session.get(Commission, meeting.commission_id)
    assert commission is not None, "a foreign key holds it"
    return PacketMeeting(
        meeting_id=stored_id(meeting.id),
        commission=trilingual(commission),
        kind=commission.kind,
        act=commission.act,
        number=meeting.number,
        held_on=meeting.held_on,
        starts_at=meeting.starts_at,
        place=meeting.place,
        title=meeting.title,
        is_secret=meeting.is_secret,
    )
