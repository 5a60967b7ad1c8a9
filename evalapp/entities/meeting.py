"""Meetings of commissions: agenda, attendance, packets, ballots, votes, minutes."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Column, Index, LargeBinary, UniqueConstraint
from sqlmodel import Field

from evalapp.domain.decision import DecisionKind
from evalapp.domain.meeting import AbsenceKind, ItemState, MeetingState, SubjectKind
from evalapp.domain.minutes import MinutesState
from evalapp.domain.vote import BallotState, VoteChoice, VotePhase, VoteSource
from evalapp.entities.base import Entity, UtcDateTime, added, text_enum


class Meeting(Entity, table=True):
    """A meeting of a commission.

    ``number`` counts the meetings of the commission in the year of ``held_on``. ``starts_at``: local time
    as it was typed, e.g. ``10:00``. ``is_secret``: votes are taken as counts only, unless an item says
    otherwise. ``wants_final_ballots``: the vote itself is taken by ballots. ``chair_member_id``: who
    presides. ``rules``: voting rule and members (seats) as frozen when it was called, with their SHA-256
    ``rules_hash``. ``state_reason``: why it was cancelled or went back a step.
    """

    commission_id: int = Field(foreign_key="commission.id", index=True)
    number: int
    held_on: date = Field(index=True)
    starts_at: str = Field(default="", max_length=5)
    place: str = Field(default="", max_length=300)
    title: str = Field(default="", max_length=300)
    state: MeetingState = Field(default=MeetingState.DRAFT, sa_type=text_enum(MeetingState))
    is_secret: bool = False
    wants_final_ballots: bool = False
    chair_member_id: int | None = Field(default=None, foreign_key="commission_member.id")
    secretary_member_id: int | None = Field(default=None, foreign_key="commission_member.id")
    language: str = Field(default="kk+ru", max_length=8)
    rules: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    rules_hash: str = Field(default="", max_length=64)
    state_reason: str = Field(default="", max_length=500)
    note: str = Field(default="", max_length=1000)
    account: str = Field(max_length=60)


class AgendaItem(Entity, table=True):
    """A question of a meeting: about whom, what is asked, what is proposed.

    ``position`` 1, 2, … is the order that was fixed; ``subject`` says which of the ids is set.
    ``release_id``: the version of results the question rests on. ``post``, ``organization``: what a person
    is proposed for, as text, with ids where they are in the register. ``question``: the wording; ``ground``:
    why it is proposed. ``reporter``: who presents it. ``is_secret`` None = as the meeting.
    ``turn``: its place in the order in which the meeting takes the items up, None = as ``position``.
    ``heard``: minutes' notes of the discussion. ``state_reason``: why it was withdrawn or postponed.
    ``undoes_id``: the decision that is to be undone by this question; no foreign key, for decisions point
    to items.
    """

    __tablename__ = "agenda_item"

    meeting_id: int = Field(foreign_key="meeting.id", index=True)
    position: int
    turn: int | None = None
    subject: SubjectKind = Field(sa_type=text_enum(SubjectKind))
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    assessee_id: int | None = Field(default=None, foreign_key="assessee.id")
    release_id: int | None = Field(default=None, foreign_key="release.id")
    application_id: int | None = Field(default=None, foreign_key="application.id", index=True)
    reservist_id: int | None = Field(default=None, foreign_key="reservist.id", index=True)
    subject_name: str = Field(default="", max_length=300)
    question: str = Field(default="", max_length=1000)
    proposed: DecisionKind | None = Field(default=None, sa_type=text_enum(DecisionKind))
    position_id: int | None = Field(default=None, foreign_key="position.id")
    organization_id: int | None = Field(default=None, foreign_key="organization.id")
    post: str = Field(default="", max_length=300)
    organization: str = Field(default="", max_length=300)
    ground: str = Field(default="", max_length=1000)
    reporter: str = Field(default="", max_length=200)
    is_secret: bool | None = None
    heard: str = Field(default="", max_length=4000)
    undoes_id: int | None = None
    state: ItemState = Field(default=ItemState.ON_AGENDA, sa_type=text_enum(ItemState))
    state_reason: str = Field(default="", max_length=500)


class Attendance(Entity, table=True):
    """Whether a member was at a meeting. No record = not entered yet.

    A substitute who is present sits in the seat of ``in_seat_of_id``. ``reason``: why somebody was absent.
    """

    __table_args__ = (UniqueConstraint("meeting_id", "member_id"),)

    meeting_id: int = Field(foreign_key="meeting.id")
    member_id: int = Field(foreign_key="commission_member.id")
    is_present: bool
    in_seat_of_id: int | None = Field(default=None, foreign_key="commission_member.id")
    reason: str = Field(default="", max_length=300)


class ItemAbsence(Entity, table=True):
    """A member takes no part in one item: declared a conflict of interest, or was out of the room.

    ``member_id``: the member who sits (a substitute himself, not the one he stands for).
    """

    __tablename__ = "item_absence"
    __table_args__ = (UniqueConstraint("item_id", "member_id"),)

    item_id: int = Field(foreign_key="agenda_item.id")
    member_id: int = Field(foreign_key="commission_member.id")
    kind: AbsenceKind = Field(sa_type=text_enum(AbsenceKind))
    reason: str = Field(default="", max_length=500)
    declared_on: date | None = None
    account: str = Field(max_length=60)


class Packet(Entity, table=True):
    """An immutable numbered snapshot of what the members of a meeting read.

    ``number`` counts the packets of a meeting from 1; the newest is in force. ``content_hash``: SHA-256
    over names and hashes of its parts, which lie in PacketPart. ``item_ids``: items it covers, in order.
    ``format``: which writer its parts are read by. ``reason``: why a further one was made.
    """

    __table_args__ = (UniqueConstraint("meeting_id", "number"),)

    meeting_id: int = Field(foreign_key="meeting.id")
    number: int
    format: int
    item_ids: list[int] = Field(sa_column=Column(JSON, nullable=False))
    people: int
    for_official_use: bool = False
    reason: str = Field(default="", max_length=500)
    content_hash: str = Field(max_length=64)
    at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)


class PacketPart(Entity, table=True):
    """A part of a packet's content: values, words, a photo; covered by Packet.content_hash."""

    __tablename__ = "packet_part"
    __table_args__ = (UniqueConstraint("packet_id", "name"),)

    audited: ClassVar[bool] = False

    packet_id: int = Field(foreign_key="packet.id")
    name: str = Field(max_length=80)
    sha256: str = Field(max_length=64)
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class PacketCopy(Entity, table=True):
    """A copy of a packet that was handed out: which number, in which language, to whom.

    ``returned_on``: the day it came back or was destroyed.
    """

    __tablename__ = "packet_copy"
    __table_args__ = (UniqueConstraint("packet_id", "copy_number"),)

    packet_id: int = Field(foreign_key="packet.id")
    copy_number: int
    member_id: int | None = Field(default=None, foreign_key="commission_member.id")
    recipient: str = Field(default="", max_length=200)
    language: str = Field(max_length=8)
    content_sha256: str = Field(default="", max_length=64)
    returned_on: date | None = None
    at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)


class Ballot(Entity, table=True):
    """A personal ballot of a voting member: what it showed, and how it came back.

    ``token``: random, hidden in the workbook. ``shown``: every fixed cell as it was handed out
    (exchange.ballot_values.ShownBallot). ``return_by``: the day named in the workbook; None in ballots
    issued before it was kept, of which the day of the meeting holds. ``problems``: what was reported when
    it came back, one entry a cell or row; why it was replaced or became void.
    """

    __table_args__ = (
        UniqueConstraint("token"),
        Index("ix_ballot_member", "meeting_id", "member_id", "phase"),
    )

    meeting_id: int = Field(foreign_key="meeting.id")
    packet_id: int = Field(foreign_key="packet.id", index=True)
    member_id: int = Field(foreign_key="commission_member.id")
    phase: VotePhase = Field(sa_type=text_enum(VotePhase))
    number: int
    token: str = Field(max_length=64)
    language: str = Field(max_length=8)
    shown: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    state: BallotState = Field(default=BallotState.ISSUED, sa_type=text_enum(BallotState))
    issued_at: datetime = Field(sa_type=UtcDateTime)
    return_by: date | None = Field(default=None, sa_column_kwargs=added())
    returned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    file_name: str = Field(default="", max_length=255)
    file_sha256: str = Field(default="", max_length=64)
    problems: list[Any] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    account: str = Field(max_length=60)


class Vote(Entity, table=True):
    """What one member voted on one item, by one source.

    Sources that contradict each other both stay; ``set_aside``: why this one does not count.
    ``member_id``: who voted (a substitute himself).
    """

    __table_args__ = (UniqueConstraint("item_id", "member_id", "phase", "source"),)

    item_id: int = Field(foreign_key="agenda_item.id")
    member_id: int = Field(foreign_key="commission_member.id", index=True)
    phase: VotePhase = Field(sa_type=text_enum(VotePhase))
    source: VoteSource = Field(sa_type=text_enum(VoteSource))
    choice: VoteChoice = Field(sa_type=text_enum(VoteChoice))
    remark: str = Field(default="", max_length=2000)
    ballot_id: int | None = Field(default=None, foreign_key="ballot.id", index=True)
    set_aside: str = Field(default="", max_length=500)
    at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)


class VoteCount(Entity, table=True):
    """Votes on an item taken as counts, by one source; of a secret vote there is nothing else.

    ``chair_choice``: how the presiding chair voted, asked at a tie of an open vote.
    """

    __tablename__ = "vote_count"
    __table_args__ = (UniqueConstraint("item_id", "source"),)

    item_id: int = Field(foreign_key="agenda_item.id")
    source: VoteSource = Field(sa_type=text_enum(VoteSource))
    votes_for: int
    votes_against: int
    votes_abstained: int
    chair_choice: VoteChoice | None = Field(default=None, sa_type=text_enum(VoteChoice))
    set_aside: str = Field(default="", max_length=500)
    note: str = Field(default="", max_length=500)
    at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)


class Minutes(Entity, table=True):
    """Minutes of a meeting, version by version; the newest signed one is in force.

    ``number``: of the paper, e.g. ``7``; ``content``: what the document is written from, frozen with its
    SHA-256 ``content_hash`` when it is signed. ``signed_by``: names of those who signed. ``reason``: why a
    version corrects the one before.
    """

    __table_args__ = (UniqueConstraint("meeting_id", "version_number"),)

    meeting_id: int = Field(foreign_key="meeting.id")
    version_number: int
    number: str = Field(max_length=60)
    state: MinutesState = Field(default=MinutesState.DRAFT, sa_type=text_enum(MinutesState))
    language: str = Field(max_length=8)
    content: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    content_hash: str = Field(default="", max_length=64)
    opening: str = Field(default="", max_length=4000)
    closing: str = Field(default="", max_length=4000)
    signed_on: date | None = None
    signed_by: list[Any] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    reason: str = Field(default="", max_length=500)
    at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)


class MinutesDocument(Entity, table=True):
    """The .docx of signed minutes as it was written; covered by ``sha256``, which is audited in Minutes'
    content."""

    __tablename__ = "minutes_document"
    __table_args__ = (UniqueConstraint("minutes_id", "name"),)

    audited: ClassVar[bool] = False

    minutes_id: int = Field(foreign_key="minutes.id")
    name: str = Field(max_length=80)
    sha256: str = Field(max_length=64)
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class Dissent(Entity, table=True):
    """A member's dissenting opinion on an item, attached to the minutes."""

    __table_args__ = (UniqueConstraint("item_id", "member_id"),)

    item_id: int = Field(foreign_key="agenda_item.id")
    member_id: int = Field(foreign_key="commission_member.id")
    text: str = Field(max_length=4000)
    account: str = Field(max_length=60)
