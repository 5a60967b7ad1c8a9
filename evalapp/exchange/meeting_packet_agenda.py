"""The first sheet of a packet: the meeting, who sits, and the agenda as a table that sorts and filters."""

from datetime import datetime

from evalapp.domain.commission import MemberRole
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import SubjectKind
from evalapp.exchange.document import Document
from evalapp.exchange.document_words import Words
from evalapp.exchange.meeting_packet_values import MeetingPacket, PacketItem
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Table, TableColumn, TablePlace, TableValue, add_table

_FROZEN_COLUMNS = 2
_NARROW_LANGUAGES = 1


def add_agenda(book: Book, packet: MeetingPacket, document: Document) -> TablePlace:
    """The sheet of the agenda; its rows stand in the order of ``packet.items``."""
    words = document.words
    is_double = len(words.language.languages) > _NARROW_LANGUAGES
    table = Table(
        title=words.pick(packet.meeting.commission),
        columns=(
            TableColumn("№", Kind.WHOLE, 4.5),
            TableColumn(words.text("packet.person"), Kind.TEXT, 26),
            TableColumn(words.text(_place_key(packet)), Kind.TEXT, 30),
            TableColumn(words.text("packet.question"), Kind.TEXT, 46 if is_double else 38),
            TableColumn(words.term("proposed_decision"), Kind.TEXT, 24),
            TableColumn(words.text("packet.ground"), Kind.TEXT, 24),
            TableColumn(words.text("packet.reporter"), Kind.TEXT, 18),
            TableColumn(words.text("packet.vote"), Kind.WORD, 10),
        ),
        rows=[_cells(item, words) for item in packet.items],
        notes=meeting_notes(packet, words),
    )
    return add_table(book, table, document, sheet_title=words.term("agenda"), frozen_columns=_FROZEN_COLUMNS)


def _place_key(packet: MeetingPacket) -> str:
    """What the column of posts is called; an applicant stands there with his direction."""
    has_applicants = any(item.subject is SubjectKind.APPLICANT for item in packet.items)
    return "packet.post_or_direction" if has_applicants else "packet.post"


def meeting_notes(packet: MeetingPacket, words: Words) -> tuple[str, ...]:
    """What stands above the agenda: the meeting, the packet, who sits."""
    meeting, head = packet.meeting, packet.head
    when = [words.text("packet.meeting", number=meeting.number, day=words.day(meeting.held_on))]
    when += [part for part in (meeting.starts_at, meeting.place) if part]
    secret = words.text("packet.secret_meeting" if meeting.is_secret else "packet.open_meeting")
    key = "packet.sealed" if head.number else "packet.preview"
    sealed = words.text(key, number=head.number, moment=moment_text(head.sealed_at), who=head.sealed_by)
    return (
        " · ".join(when),
        meeting.title,
        f"{words.text('packet.count', items=len(packet.items), people=_people(packet))} · {secret}",
        sealed,
        words.text("packet.replaces", reason=head.reason) if head.reason else "",
        *(_members(packet, role, words) for role in MemberRole),
        words.text("packet.act", act=meeting.act) if meeting.act else "",
    )


def proposal_text(item: PacketItem, words: Words) -> str:
    """What is proposed and where to, "" where nothing is."""

    def say(own: Words) -> str:
        decision = own.term(f"decision_{item.proposed.value}") if item.proposed is not None else ""
        where = place_text((item.target_post, item.target_body), own)
        return f"{decision}: {where}" if decision and where else decision or where

    return words.each(say)


def place_text(place: tuple[Trilingual | None, Trilingual | None], words: Words) -> str:
    """A post and its body in one line, what is not known left out."""
    return ", ".join(said for one in place if one is not None and (said := words.pick(one)))


def moment_text(moment: datetime) -> str:
    """``20.11.2026 10:32`` on the clock by which the moment was kept."""
    return f"{moment:%d.%m.}{moment.year:04} {moment:%H:%M}"


def _people(packet: MeetingPacket) -> int:
    return len(packet.people) + len(packet.reserve)


def _members(packet: MeetingPacket, role: MemberRole, words: Words) -> str:
    """``Председатель: Үлгіұлы А.``; nothing for a role that nobody has."""
    names = [member.name for member in packet.rules.members if member.role is role]
    if not names:
        return ""
    if role is MemberRole.MEMBER:
        return words.text("packet.members", names=", ".join(names))
    return words.text("packet.of_role", role=words.term(role.value), names=", ".join(names))


def _cells(item: PacketItem, words: Words) -> tuple[TableValue, ...]:
    def place(own: Words) -> str:
        return place_text((item.post, item.body), own)

    return (
        item.number,
        words.pick(item.name),
        words.each(place),
        words.pick(item.question),
        proposal_text(item, words),
        item.ground,
        item.reporter,
        words.text("packet.vote_secret" if item.is_secret else "packet.vote_open"),
    )
