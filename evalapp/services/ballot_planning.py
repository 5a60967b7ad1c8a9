"""Which ballots are to be written: for whom, with which questions, in whose place; checks no rights."""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Actor
from evalapp.domain.errors import Invalid, Refused
from evalapp.domain.meeting import MeetingStep
from evalapp.domain.meeting_rules import Seat, Substitute
from evalapp.domain.vote import BallotState, VotePhase
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission
from evalapp.entities.meeting import Ballot, Meeting, Packet
from evalapp.entities.workspace import WorkspaceInfo
from evalapp.exchange.ballot_values import BallotBook, ShownBallot
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.ballot_frames import MeetingFrame
from evalapp.services.ballot_rows import ballots_of, voted_items
from evalapp.services.documents import new_document
from evalapp.services.meeting_steps import require_step
from evalapp.services.trilingual import trilingual

if TYPE_CHECKING:
    from evalapp.exchange.document import Document

LONGEST_REASON = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotIssue:
    """What is written: into which folder, in which language, for which vote and for whom.

    ``members``: ids, None = every voting member who has no ballot of the packet in force; for those named
    an earlier ballot becomes void, which asks for a ``reason``. ``with_substitutes``: a ballot for each of
    them, too. ``return_by``: the day named in the workbooks, None = the day of the meeting.
    """

    folder: Path
    language: DocumentLanguage = DocumentLanguage.RU
    phase: VotePhase = VotePhase.FIRST
    members: Sequence[int] | None = None
    with_substitutes: bool = False
    return_by: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PlannedBallot:
    """A ballot to be written, and the one that it takes the place of."""

    book: BallotBook
    packet_id: int
    earlier: int | None
    reason: str


def ballot_head(
    session: Session, actor: Actor, frame: MeetingFrame, wanted: BallotIssue, *, at: datetime
) -> "Document":
    """The head that all ballots of one writing share."""
    commission = session.get_one(Commission, frame.meeting.commission_id)
    marked = commission.for_official_use
    head = new_document(session, actor, wanted.language, at=at, for_official_use=marked)
    names = head.words.pick(trilingual(commission))
    subject = head.words.text("ballot.subject", commission=names, number=frame.meeting.number)
    return replace(head, subject=subject, as_of=frame.meeting.held_on, snapshot="ballot")


def ballot_record(
    plan: PlannedBallot, shown: ShownBallot, wanted: BallotIssue, *, account: str, at: datetime
) -> Ballot:
    """The record of a ballot that is handed out."""
    book = plan.book
    return Ballot(
        meeting_id=book.meeting_id,
        packet_id=plan.packet_id,
        member_id=book.member_id,
        phase=book.phase,
        number=book.number,
        token=book.token,
        language=wanted.language.value,
        shown=shown.to_dict(),
        issued_at=at,
        return_by=book.return_by or book.held_on,
        account=account,
    )


def plan_ballots(session: Session, frame: MeetingFrame, wanted: BallotIssue) -> list[PlannedBallot]:
    """The ballots to be written, in the order of the members.

    Raises Refused (``meeting_step_issue_ballots``, ``ballot_no_packet``, ``ballot_packet_outdated``,
    ``ballot_nothing_to_vote``, ``ballot_nobody``, ``ballot_not_voting``), Invalid ``reason``.
    """
    require_step(frame.meeting, MeetingStep.ISSUE_BALLOTS)
    if frame.packet is None:
        raise Refused("ballot_no_packet")
    items = [frame.items[item_id] for item_id in _asked(frame, wanted.phase)]
    ballots = ballots_of(session, stored_id(frame.meeting.id))
    live = {
        one.member_id: one
        for one in ballots
        if one.phase is wanted.phase and one.state is not BallotState.VOID
    }
    number = max((one.number for one in ballots), default=0)
    blank = replace(_blank_book(session, frame, wanted), items=tuple(items))
    planned = []
    for member, seat in _members(frame, wanted, live):
        number += 1
        earlier = live.get(member.member_id)
        planned.append(
            PlannedBallot(
                replace(
                    blank,
                    member_id=member.member_id,
                    member=member.name,
                    post=member.post,
                    seat_of="" if member is seat else seat.name,
                    number=number,
                    token=secrets.token_hex(16),
                ),
                packet_id=stored_id(frame.packet.id),
                earlier=None if earlier is None else stored_id(earlier.id),
                reason=_reason(wanted, frame.packet) if earlier is not None else "",
            )
        )
    if not planned:
        raise Refused("ballot_nobody")
    return planned


def _asked(frame: MeetingFrame, phase: VotePhase) -> list[int]:
    asked = voted_items(frame, phase)
    if not asked:
        raise Refused("ballot_nothing_to_vote")
    if frame.moved & set(asked):
        raise Refused("ballot_packet_outdated", count=len(frame.moved & set(asked)))
    return asked


def _members(
    frame: MeetingFrame, wanted: BallotIssue, live: Mapping[int, Ballot]
) -> Iterator[tuple[Seat | Substitute, Seat]]:
    """Who gets a ballot, with the seat that he has or may sit in."""
    everybody: list[tuple[Seat | Substitute, Seat]] = []
    for seat in frame.rules.seats:
        everybody.append((seat, seat))
        everybody += [(substitute, seat) for substitute in seat.substitutes]
    if wanted.members is not None:
        known = {member.member_id for member, _ in everybody}
        if not known.issuperset(wanted.members):
            raise Refused("ballot_not_voting")
        yield from (pair for pair in everybody if pair[0].member_id in set(wanted.members))
        return
    for member, seat in everybody:
        ballot = live.get(member.member_id)
        is_due = ballot is None or (ballot.state is BallotState.ISSUED and _is_old(ballot, frame))
        if is_due and (member is seat or wanted.with_substitutes):
            yield member, seat


def _is_old(ballot: Ballot, frame: MeetingFrame) -> bool:
    return frame.packet is not None and ballot.packet_id != frame.packet.id


def _reason(wanted: BallotIssue, packet: Packet) -> str:
    """Why an earlier ballot becomes void: as it was said, or because a newer packet is in force."""
    if wanted.members is None and not wanted.reason.strip():
        return f"№ {packet.number}"
    return checked_reason(wanted.reason)


def checked_reason(reason: str) -> str:
    """The reason without blanks around it. Raises Invalid ``reason``."""
    said = reason.strip()
    if not said:
        raise Invalid({"reason": "reason_missing"})
    if len(said) > LONGEST_REASON:
        raise Invalid({"reason": "reason_too_long"})
    return said


def _blank_book(session: Session, frame: MeetingFrame, wanted: BallotIssue) -> BallotBook:
    """What all ballots share: no member and no items yet."""
    meeting: Meeting = frame.meeting
    assert frame.packet is not None
    return BallotBook(
        workspace_id=session.execute(select(col(WorkspaceInfo.workspace_id))).scalar_one(),
        meeting_id=stored_id(meeting.id),
        meeting_number=meeting.number,
        held_on=meeting.held_on,
        starts_at=meeting.starts_at,
        place=meeting.place,
        commission=trilingual(session.get_one(Commission, meeting.commission_id)),
        packet_number=frame.packet.number,
        packet_hash=frame.packet.content_hash,
        member_id=0,
        member="",
        post="",
        seat_of="",
        phase=wanted.phase,
        number=0,
        token="",
        return_by=wanted.return_by,
        items=(),
    )
