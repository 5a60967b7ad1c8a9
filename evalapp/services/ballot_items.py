"""What ballots show of a packet, and which of it is not so any more; checks no rights."""

from collections.abc import Mapping
from dataclasses import replace

from sqlmodel import Session

from evalapp.entities.meeting import Packet
from evalapp.exchange.ballot_values import BallotItem
from evalapp.exchange.meeting_packet_values import MeetingPacket, PacketItem, item_figures
from evalapp.services.packet_records import sealed_values


def ballot_items(session: Session, packet: Packet) -> tuple[BallotItem, ...]:
    """The questions of a packet as its ballots show them, in the agenda's order.

    Raises Refused ``packet_damaged`` when the packet is not what was sealed.
    """
    values = sealed_values(session, packet)
    return tuple(_item(values, item) for item in values.items)


def differing(old: Mapping[int, BallotItem], new: Mapping[int, BallotItem]) -> frozenset[int]:
    """Items of ``old`` that ``new`` shows otherwise or not at all; the place on the agenda may differ."""
    return frozenset(
        item_id
        for item_id, item in old.items()
        if item_id not in new or replace(item, number=0) != replace(new[item_id], number=0)
    )


def _item(values: MeetingPacket, item: PacketItem) -> BallotItem:
    figures = item_figures(values, item.item_id)
    reservist = values.reservist_of(item.item_id)
    selection = None if reservist is None else reservist.selection
    return BallotItem(
        item_id=item.item_id,
        number=item.number,
        name=item.name,
        question=item.question,
        post=item.post,
        body=item.body,
        proposed=item.proposed,
        to_post=item.target_post,
        to_body=item.target_body,
        is_secret=item.is_secret,
        total=figures.total,
        low=figures.low,
        high=figures.high,
        band=figures.band,
        gate=figures.gate,
        score=None if selection is None else selection.value,
        place="" if selection is None else selection.place,
    )
