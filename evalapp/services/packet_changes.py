"""What differs between the newest packet of a meeting and its agenda as it is now."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.language import Trilingual
from evalapp.entities.assessment import Release
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Meeting, Packet
from evalapp.exchange.meeting_packet_values import MeetingPacket, PacketItem
from evalapp.services.agenda_rows import AgendaRow, agenda_rows
from evalapp.services.packet_items import packet_item
from evalapp.services.packet_records import newest_packet, sealed_values


class ChangeKind(StrEnum):
    """Why a packet does not say of an item what holds now.

    ``added``: it is not in the packet; ``set_aside``: withdrawn or postponed since; ``question``: another
    person, question, proposal, post or body; ``results``: it rests on another version of results;
    ``number``: it stands at another place of the agenda.
    """

    ADDED = "added"
    SET_ASIDE = "set_aside"
    QUESTION = "question"
    RESULTS = "results"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class ItemChange:
    """An item that changed since; ``number``: its place now, or in the packet once it is set aside."""

    item_id: int
    number: int
    name: Trilingual
    kind: ChangeKind


def changed_items(session: Session, meeting: Meeting) -> frozenset[int]:
    """Items of the agenda of which the newest packet does not say what holds now; all without a packet.

    An item that only stands at another place is not among them.
    """
    packet = newest_packet(session, stored_id(meeting.id))
    if packet is None:
        return frozenset(row.id for row in agenda_rows(session, meeting) if row.is_voted)
    changes = changes_since(session, meeting, packet)
    return frozenset(one.item_id for one in changes if one.kind is not ChangeKind.NUMBER)


def changes_since(session: Session, meeting: Meeting, packet: Packet) -> tuple[ItemChange, ...]:
    """What has changed since ``packet`` was sealed, one entry an item, in the agenda's order."""
    values = sealed_values(session, packet)
    sealed = {item.item_id: item for item in values.items}
    rests_on = _rests_on(session, values)
    found = []
    for row in agenda_rows(session, meeting):
        kind = _kind(row, sealed.get(row.id), rests_on)
        if kind is not None:
            found.append(ItemChange(row.id, row.number, row.name, kind))
    return tuple(sorted(found, key=lambda one: one.number))


def _kind(row: AgendaRow, sealed: PacketItem | None, rests_on: Mapping[int, int]) -> ChangeKind | None:
    if sealed is None:
        return ChangeKind.ADDED if row.is_voted else None
    if not row.is_voted:
        return ChangeKind.SET_ASIDE
    if _asked(packet_item(row, {})) != _asked(sealed):
        return ChangeKind.QUESTION
    if row.id in rests_on and rests_on[row.id] != row.release_id:
        return ChangeKind.RESULTS
    return ChangeKind.NUMBER if row.number != sealed.number else None


def _asked(item: PacketItem) -> tuple[object, ...]:
    """What is asked about whom, without wordings that the register or the texts may spell anew."""
    words = item.question
    return (
        item.subject,
        item.person_id,
        item.proposed,
        words.kk if words.kk == words.ru == words.en else "",  # typed: it is the same in each language
        None if item.target_post is None else item.target_post.ru,
        None if item.target_body is None else item.target_body.ru,
        item.ground,
        item.is_secret,
    )


def _rests_on(session: Session, values: MeetingPacket) -> dict[int, int]:
    """{item: id of the version of results that the packet shows of it}."""
    hashes = {one.release.content_hash for one in values.campaigns if one.release is not None}
    wanted = select(col(Release.content_hash), col(Release.id)).where(col(Release.content_hash).in_(hashes))
    ids = dict(session.execute(wanted).all())
    found: dict[int, int] = {}
    for official in values.people:
        figures = values.figures_of(official)
        release = None if figures is None else figures[0].release
        number = None if release is None else ids.get(release.content_hash)
        if number is not None:
            found[official.item_id] = number
    return found
