"""Ballots out: a personal workbook for each voting member, written from the packet in force."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import NotFound, Refused
from evalapp.domain.meeting import MeetingStep
from evalapp.domain.vote import BallotState
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Ballot, Vote
from evalapp.exchange.ballot_values import BallotBook
from evalapp.exchange.placing import make_folder, safe_name
from evalapp.services.ballot_frames import frame_of
from evalapp.services.ballot_planning import (
    LONGEST_REASON,
    BallotIssue,
    PlannedBallot,
    ballot_head,
    ballot_record,
    checked_reason,
    plan_ballots,
)
from evalapp.services.ballot_rows import BallotsView, ballots_view
from evalapp.services.meeting_steps import meeting_of, require_step
from evalapp.services.progress import SILENT, Progress
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from evalapp.exchange.ballot_xlsx import WrittenBallot
    from evalapp.exchange.document import Document

__all__ = ["LONGEST_REASON", "BallotIssue", "BallotService"]


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
            frame = frame_of(session, meeting_of(session, meeting_id))
            return ballots_view(session, frame, self._clock().astimezone().date())

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
            planned = plan_ballots(session, frame, wanted)
            head = ballot_head(session, self._actor, frame, wanted, at=self._clock())
        folder = make_folder(wanted.folder)
        paths = []
        for number, plan in enumerate(planned):
            progress.step(number, len(planned))
            path = folder / _file_name(plan.book, head)
            self._save(path, ballot_book(plan.book, head), plan, wanted)
            paths.append(path)
        progress.step(len(planned), len(planned))
        return paths

    def void(self, ballot_id: int, reason: str) -> None:
        """Take a ballot back; votes that it brought do not count any more, and stay on record.

        Raises NotFound, Invalid ``reason``, Refused ``ballot_void``, ``meeting_step_issue_ballots``.
        """
        self._actor.require(Action.RUN_COMMISSION)
        said = checked_reason(reason)
        with self._db.transaction() as session:
            ballot = session.get(Ballot, ballot_id)
            if ballot is None:
                raise NotFound
            require_step(meeting_of(session, ballot.meeting_id), MeetingStep.ISSUE_BALLOTS)
            if ballot.state is BallotState.VOID:
                raise Refused("ballot_void", number=ballot.number)
            _make_void(session, ballot, said)

    def _save(self, path: Path, written: "WrittenBallot", plan: PlannedBallot, wanted: BallotIssue) -> None:
        from evalapp.exchange.document import save  # noqa: PLC0415

        book = plan.book

        def confirm() -> None:
            with self._db.transaction() as session:
                meeting = meeting_of(session, book.meeting_id)
                require_step(meeting, MeetingStep.ISSUE_BALLOTS)
                if plan.earlier is not None:
                    _make_void(session, session.get_one(Ballot, plan.earlier), plan.reason)
                ballot = ballot_record(
                    plan, written.shown, wanted, account=self._actor.login, at=self._clock()
                )
                session.add(ballot)
                session.flush()
                note = f"ballot {book.number} of meeting {book.meeting_id}, {wanted.language.value}"
                audit.note(
                    session, audit.Action.EXPORTED, table="ballot", record_id=stored_id(ballot.id), note=note
                )

        save(written.book, path, confirm=confirm)


def _make_void(session: Session, ballot: Ballot, reason: str) -> None:
    ballot.state = BallotState.VOID
    ballot.problems = [*ballot.problems, {"code": "void", "reason": reason}]
    for vote in session.execute(select(Vote).where(col(Vote.ballot_id) == ballot.id)).scalars():
        if not vote.set_aside:
            vote.set_aside = reason
    note = f"ballot {ballot.number} of meeting {ballot.meeting_id}"
    audit.note(session, "ballot_void", table="ballot", record_id=stored_id(ballot.id), note=note)


def _file_name(book: BallotBook, document: "Document") -> str:
    """Number and name: the number alone tells two members of one name apart."""
    word = document.words.each(lambda one: one.term("ballot")).split(" / ")[0]
    return f"{safe_name(f'{word} {book.number} – {book.member}')}.xlsx"
