"""Packets of a meeting as a list, their copies, and what the next one would hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import SubjectKind
from evalapp.entities.assessment import Campaign, Release
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Meeting, Packet, PacketCopy, PacketPart
from evalapp.entities.register import Person
from evalapp.services.agenda_rows import AgendaRow, agenda_rows
from evalapp.services.packet_changes import ItemChange, changes_since
from evalapp.storage.batches import batches


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


class PacketRemark(StrEnum):
    """What is to be known before a packet is sealed.

    ``no_photo``; ``no_results``: an official without results; ``older_results``: a newer version is
    released; ``no_proposal``: a person for whom nothing is proposed; ``no_post``: no present post is known.
    """

    NO_PHOTO = "no_photo"
    NO_RESULTS = "no_results"
    OLDER_RESULTS = "older_results"
    NO_PROPOSAL = "no_proposal"
    NO_POST = "no_post"


@dataclass(frozen=True, slots=True)
class RemarkLine:
    """A remark and the items it is about; ``number`` and ``name`` as on the agenda."""

    kind: PacketRemark
    item_id: int
    number: int
    name: Trilingual


@dataclass(frozen=True, slots=True)
class ResultVersion:
    """A version of results that the agenda rests on; ``newest``: number of the newest one."""

    campaign: str
    number: int
    newest: int
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketPreview:
    """What a packet sealed now would hold. ``set_aside``: items withdrawn or postponed, which it leaves out.

    ``photos``: people with a photo. ``others``: questions without a person.
    """

    items: int
    officials: int
    reserve: int
    others: int
    set_aside: int
    photos: int
    results: tuple[ResultVersion, ...]
    remarks: tuple[RemarkLine, ...]


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


def packet_preview(session: Session, meeting: Meeting) -> PacketPreview:
    """What a packet sealed now would hold, read without pictures and figures."""
    rows = agenda_rows(session, meeting)
    voted = [row for row in rows if row.is_voted]
    results, older = _versions(session, voted)
    pictured = _pictured(session, [row.person_id for row in voted if row.person_id is not None])
    return PacketPreview(
        items=len(voted),
        officials=sum(1 for row in voted if row.subject is SubjectKind.OFFICIAL),
        reserve=sum(1 for row in voted if row.subject in (SubjectKind.APPLICANT, SubjectKind.RESERVIST)),
        others=sum(1 for row in voted if row.subject is SubjectKind.OTHER),
        set_aside=len(rows) - len(voted),
        photos=sum(1 for row in voted if row.person_id in pictured),
        results=results,
        remarks=tuple(
            RemarkLine(kind, row.id, row.number, row.name)
            for row in sorted(voted, key=lambda row: row.number)
            for kind in _remarks(row, pictured, older)
        ),
    )


def _remarks(row: AgendaRow, pictured: set[int], older: set[int]) -> list[PacketRemark]:
    if row.subject is SubjectKind.OTHER:
        return []
    found = []
    if row.person_id not in pictured:
        found.append(PacketRemark.NO_PHOTO)
    if row.proposed is None and row.undoes_id is None:
        found.append(PacketRemark.NO_PROPOSAL)
    if row.subject is SubjectKind.OFFICIAL:
        if row.present_post is None:
            found.append(PacketRemark.NO_POST)
        if row.release_id is None:
            found.append(PacketRemark.NO_RESULTS)
        elif row.release_id in older:
            found.append(PacketRemark.OLDER_RESULTS)
    return found


def _versions(session: Session, rows: Sequence[AgendaRow]) -> tuple[tuple[ResultVersion, ...], set[int]]:
    """The versions of results, and ids of those that a newer one has replaced."""
    ids = [row.release_id for row in rows if row.release_id is not None]
    newest = (
        select(col(Release.campaign_id), func.max(col(Release.number)).label("newest"))
        .group_by(col(Release.campaign_id))
        .subquery()
    )
    found = session.execute(
        select(Release, col(Campaign.name), newest.c.newest)
        .join(Campaign, col(Campaign.id) == col(Release.campaign_id))
        .join(newest, newest.c.campaign_id == col(Release.campaign_id))
        .where(col(Release.id).in_(set(ids)))
        .order_by(col(Campaign.as_of).desc(), col(Campaign.id))
    ).all()
    versions = tuple(ResultVersion(name, one.number, last, ids.count(one.id)) for one, name, last in found)
    return versions, {stored_id(one.id) for one, _name, last in found if one.number < last}


def _pictured(session: Session, ids: Sequence[int]) -> set[int]:
    found: set[int] = set()
    for some in batches(sorted(set(ids))):
        wanted = select(col(Person.id)).where(col(Person.id).in_(some), col(Person.photo).is_not(None))
        found |= {number for number in session.execute(wanted).scalars() if number is not None}
    return found


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
