"""Ballots out: a personal workbook for each voting member, written from the packet in force."""

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Invalid, NotFound, Refused
from evalapp.domain.meeting import MeetingStep
from evalapp.domain.meeting_rules import Seat, Substitute
from evalapp.domain.vote import BallotState, VotePhase
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission
from evalapp.entities.meeting import Ballot, Meeting, Packet, Vote
from evalapp.entities.workspace import WorkspaceInfo
from evalapp.exchange.ballot_values import BallotBook
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.placing import make_folder, safe_name
from evalapp.services.ballot_frames import MeetingFrame, frame_of
from evalapp.services.ballot_rows import BallotsView, ballots_of, ballots_view, voted_items
from evalapp.services.documents import new_document
from evalapp.services.meeting_steps import meeting_of, require_step
from evalapp.services.progress import SILENT, Progress
from evalapp.services.trilingual import trilingual
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from evalapp.exchange.ballot_xlsx import WrittenBallot
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
class _Planned:
    """A ballot to be written, and the one that it takes the place of."""

    book: BallotBook
    earlier: int | None
    reason: str


class BallotService:
    """Use cases of ballots for one actor; what comes back is taken by BallotReturnService."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def view(self, meeting_id: int) -> BallotsView:
        """The ballots of a called meeting. Raises NotFound, Refused ``meeting_not_called``."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return ballots_view(session, frame_of(session, meeting_of(session, meeting_id)))

    def issue(self, meeting_id: int, wanted: BallotIssue, *, progress: Progress = SILENT) -> list[Path]:
        """Write a workbook for each member; the files written, in the order of the members.

        Raises NotFound, Refused (``meeting_step_issue_ballots``, ``ballot_no_packet``,
        ``ballot_packet_outdated``, ``ballot_nothing_to_vote``, ``ballot_nobody``, ``ballot_not_voting``),
        Invalid ``reason`` when an earlier ballot becomes void without one, BadFile (``folder_missing``,
        ``file_in_use``, ``disk_full``, ``file_unwritable``), Cancelled between files.
        """
        from evalapp.exchange.ballot_xlsx import ballot_book  # noqa: PLC0415 - brings openpyxl along

        self._actor.require(Action.RUN_COMMISSION)
        self._actor.require(Action.EXPORT)
        with self._db.reading() as session:
            frame = frame_of(session, meeting_of(session, meeting_id))
            planned = _plan(session, frame, wanted)
            head = self._head(session, frame, wanted)
        folder = make_folder(wanted.folder)
        paths = []
        for number, plan in enumerate(planned):
            progress.step(number, len(planned))
            path = folder / _file_name(plan.book, head)
            self._save(path, ballot_book(plan.book, head), plan, wanted, stored_id(frame.packet.id))  # type: ignore[union-attr]
            paths.append(path)
        progress.step(len(planned), len(planned))
        return paths

    def void(self, ballot_id: int, reason: str) -> None:
        """Take a ballot back; votes that it brought do not count any more, and stay on record.

        Raises NotFound, Invalid ``reason``, Refused ``ballot_void``, ``meeting_step_issue_ballots``.
        """
        self._actor.require(Action.RUN_COMMISSION)
        said = _checked(reason)
        with self._db.transaction() as session:
            ballot = session.get(Ballot, ballot_id)
            if ballot is None:
                raise NotFound
            require_step(meeting_of(session, ballot.meeting_id), MeetingStep.ISSUE_BALLOTS)
            if ballot.state is BallotState.VOID:
                raise Refused("ballot_void", number=ballot.number)
            _make_void(session, ballot, said)

    def _head(self, session: Session, frame: MeetingFrame, wanted: BallotIssue) -> "Document":
        commission = session.get_one(Commission, frame.meeting.commission_id)
        head = new_document(
            session,
            self._actor,
            wanted.language,
            at=self._clock(),
            for_official_use=commission.for_official_use,
        )
        names = head.words.pick(trilingual(commission))
        subject = head.words.text("ballot.subject", commission=names, number=frame.meeting.number)
        return replace(head, subject=subject, as_of=frame.meeting.held_on, snapshot="ballot")

    def _save(
        self, path: Path, written: "WrittenBallot", plan: _Planned, wanted: BallotIssue, packet_id: int
    ) -> None:
        from evalapp.exchange.document import save  # noqa: PLC0415

        book = plan.book

        def confirm() -> None:
            with self._db.transaction() as session:
                meeting = meeting_of(session, book.meeting_id)
                require_step(meeting, MeetingStep.ISSUE_BALLOTS)
                if plan.earlier is not None:
                    _make_void(session, session.get_one(Ballot, plan.earlier), plan.reason)
                ballot = Ballot(
                    meeting_id=book.meeting_id,
                    packet_id=packet_id,
                    member_id=book.member_id,
                    phase=book.phase,
                    number=book.number,
                    token=book.token,
                    language=wanted.language.value,
                    shown=written.shown.to_dict(),
                    issued_at=self._clock(),
                    account=self._actor.login,
                )
                session.add(ballot)
                session.flush()
                note = f"ballot {book.number} of meeting {book.meeting_id}, {wanted.language.value}"
                audit.note(
                    session, audit.Action.EXPORTED, table="ballot", record_id=stored_id(ballot.id), note=note
                )

        save(written.book, path, confirm=confirm)


def _plan(session: Session, frame: MeetingFrame, wanted: BallotIssue) -> list[_Planned]:
    """The ballots to be written, in the order of the members."""
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
            _Planned(
                replace(
                    blank,
                    member_id=member.member_id,
                    member=member.name,
                    post=member.post,
                    seat_of="" if member is seat else seat.name,
                    number=number,
                    token=secrets.token_hex(16),
                ),
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
    return _checked(wanted.reason)


def _checked(reason: str) -> str:
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


def _make_void(session: Session, ballot: Ballot, reason: str) -> None:
    ballot.state = BallotState.VOID
    ballot.problems = [*ballot.problems, {"code": "void", "reason": reason}]
    for vote in session.execute(select(Vote).where(col(Vote.ballot_id) == ballot.id)).scalars():
        if not vote.set_aside:
            vote.set_aside = reason
    note = f"ballot {ballot.number} of meeting {ballot.meeting_id} is void"
    audit.note(session, "ballot_void", table="ballot", record_id=stored_id(ballot.id), note=note)


def _file_name(book: BallotBook, document: "Document") -> str:
    """Number and name: the number alone tells two members of one name apart."""
    word = document.words.each(lambda one: one.term("ballot")).split(" / ")[0]
    return f"{safe_name(f'{word} {book.number} – {book.member}')}.xlsx"
