"""What a packet of a meeting would hold if it were sealed now, and what is to be known before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.decision import DecisionKind
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import SubjectKind
from evalapp.entities.assessment import Campaign, Release
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Meeting
from evalapp.entities.register import Person
from evalapp.services.agenda_rows import AgendaRow, agenda_rows
from evalapp.services.agenda_words import question_words
from evalapp.services.packet_changes import ChangeKind, changes_since
from evalapp.services.packet_records import newest_packet
from evalapp.storage.batches import batches


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


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewLine:
    """An item of the agenda that would go into the packet; ``place``: present post and body.

    ``question``: its wording; ``results``: campaign and version, "" without. ``remarks``: what is to be
    known of it. ``change``: how it differs from the newest packet, None = not at all, or there is none yet.
    """

    item_id: int
    number: int
    name: Trilingual
    place: tuple[Trilingual | None, Trilingual | None]
    question: Trilingual
    proposed: DecisionKind | None
    subject: SubjectKind
    campaign: str
    version: int | None
    has_photo: bool
    remarks: tuple[PacketRemark, ...]
    change: ChangeKind | None


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
    lines: tuple[PreviewLine, ...]

    def count(self, remark: PacketRemark) -> int:
        """Of how many items the remark is to be made."""
        return sum(1 for line in self.lines if remark in line.remarks)


def packet_preview(session: Session, meeting: Meeting) -> PacketPreview:
    """What a packet sealed now would hold, read without pictures and figures."""
    rows = agenda_rows(session, meeting)
    voted = sorted((row for row in rows if row.is_voted), key=lambda row: row.number)
    versions = _versions(session, voted)
    pictured = _pictured(session, [row.person_id for row in voted if row.person_id is not None])
    changes = _changes(session, meeting)
    kinds = [row.subject for row in voted]
    return PacketPreview(
        items=len(voted),
        officials=kinds.count(SubjectKind.OFFICIAL),
        reserve=kinds.count(SubjectKind.APPLICANT) + kinds.count(SubjectKind.RESERVIST),
        others=kinds.count(SubjectKind.OTHER),
        set_aside=len(rows) - len(voted),
        photos=sum(1 for row in voted if row.person_id in pictured),
        results=tuple(versions.values()),
        lines=tuple(_line(row, versions, pictured, changes) for row in voted),
    )


def _line(
    row: AgendaRow,
    versions: Mapping[int, ResultVersion],
    pictured: set[int],
    changes: Mapping[int, ChangeKind],
) -> PreviewLine:
    version = versions.get(row.release_id or 0)
    return PreviewLine(
        item_id=row.id,
        number=row.number,
        name=row.name,
        place=(row.present_post, row.body),
        question=question_words(row),
        proposed=row.proposed,
        subject=row.subject,
        campaign="" if version is None else version.campaign,
        version=None if version is None else version.number,
        has_photo=row.person_id in pictured,
        remarks=tuple(_remarks(row, pictured, version)),
        change=changes.get(row.id),
    )


def _changes(session: Session, meeting: Meeting) -> dict[int, ChangeKind]:
    """{item: how it differs from the newest packet}; empty without one."""
    packet = newest_packet(session, stored_id(meeting.id))
    if packet is None:
        return {}
    return {one.item_id: one.kind for one in changes_since(session, meeting, packet)}


def _remarks(row: AgendaRow, pictured: set[int], version: ResultVersion | None) -> list[PacketRemark]:
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
        if version is None:
            found.append(PacketRemark.NO_RESULTS)
        elif version.number < version.newest:
            found.append(PacketRemark.OLDER_RESULTS)
    return found


def _versions(session: Session, rows: Sequence[AgendaRow]) -> dict[int, ResultVersion]:
    """{release: the version of results}, the latest campaign first."""
    ids = [row.release_id for row in rows if row.release_id is not None]
    newest = (
        select(col(Release.campaign_id), func.max(col(Release.number)).label("newest"))
        .group_by(col(Release.campaign_id))
        .subquery()
    )
    found = session.execute(
        select(col(Release.id), col(Release.number), col(Campaign.name), newest.c.newest)
        .join(Campaign, col(Campaign.id) == col(Release.campaign_id))
        .join(newest, newest.c.campaign_id == col(Release.campaign_id))
        .where(col(Release.id).in_(set(ids)))
        .order_by(col(Campaign.as_of).desc(), col(Campaign.id))
    )
    return {
        release: ResultVersion(name, number, last, ids.count(release))
        for release, number, name, last in found
    }


def _pictured(session: Session, ids: Sequence[int]) -> set[int]:
    found: set[int] = set()
    for some in batches(sorted(set(ids))):
        wanted = select(col(Person.id)).where(col(Person.id).in_(some), col(Person.photo).is_not(None))
        found |= {number for number in session.execute(wanted).scalars() if number is not None}
    return found
