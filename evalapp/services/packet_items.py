"""The questions of an agenda as a packet freezes them."""

from collections.abc import Mapping, Sequence

from evalapp.exchange.meeting_packet_values import PacketItem, PacketOfficial
from evalapp.exchange.meeting_reserve_values import ReservePerson
from evalapp.services.agenda_rows import AgendaRow
from evalapp.services.agenda_words import question_words


def packet_items(
    rows: Sequence[AgendaRow], people: Sequence[PacketOfficial], reserve: Sequence[ReservePerson]
) -> tuple[PacketItem, ...]:
    """The questions in the order of ``rows``, with the masked IINs of the people they are about."""
    iins = {one.item_id: one.facts.iin for one in people} | {one.item_id: one.facts.iin for one in reserve}
    return tuple(packet_item(row, iins) for row in rows)


def packet_item(row: AgendaRow, iins: Mapping[int, str]) -> PacketItem:
    """One question; ``iins``: {item id: masked IIN}."""
    return PacketItem(
        item_id=row.id,
        number=row.number,
        subject=row.subject,
        person_id=row.person_id,
        name=row.name,
        iin=iins.get(row.id, ""),
        post=row.present_post,
        body=row.body,
        question=question_words(row),
        proposed=row.proposed,
        target_post=row.to_post,
        target_body=row.to_body,
        ground=row.ground,
        reporter=row.reporter,
        is_secret=row.is_secret,
    )
