"""Takes returned ballots one after another: what becomes of each file and each of its rows."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.errors import AppError, Refused
from evalapp.domain.meeting import MeetingStep
from evalapp.domain.vote import BallotState, VotePhase, VoteSource
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Ballot, Meeting, Packet, Vote
from evalapp.entities.workspace import ImportBatch, WorkspaceInfo
from evalapp.exchange.ballot_values import BallotFault, ShownBallot
from evalapp.services.ballot_frames import MeetingFrame, frame_of, outdated_items
from evalapp.services.ballot_judging import RowVerdict, judge_rows
from evalapp.services.ballot_report import BallotReturn, RowState
from evalapp.services.ballot_rows import days_late, wanted_by
from evalapp.services.import_changes import Changes
from evalapp.services.meeting_steps import meeting_of, require_step
from evalapp.storage import audit

if TYPE_CHECKING:
    from evalapp.exchange.ballot_reader import ReturnedBallot

BATCH_KIND = "ballots"
"""Of imports that brought ballots."""

STEPS = {VotePhase.FIRST: MeetingStep.VOTE_FIRST, VotePhase.FINAL: MeetingStep.VOTE}


@dataclass(frozen=True, slots=True)
class ReadBallot:
    """A file that was read; ``book`` None and ``trouble`` when that was not possible."""

    path: Path
    file_hash: str = ""
    book: "ReturnedBallot | None" = None
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRules:
    """What is wanted of the desk.

    ``meeting_id``: ballots of other meetings are refused, None = each goes to its own; ``member_id``: so are
    those of other members. ``replaced``: {file: reason} of ballots that take the place of earlier ones.
    """

    meeting_id: int | None = None
    member_id: int | None = None
    replaced: Mapping[Path, str]


class BallotDesk:
    """Takes files one after another; remembers what all ballots of a meeting share."""

    def __init__(self, rules: DeskRules, login: str, now: datetime) -> None:
        self._rules = rules
        self._login = login
        self._now = now
        self._frames: dict[int, MeetingFrame] = {}
        self._outdated: dict[int, frozenset[int]] = {}

    def take(self, session: Session, file: ReadBallot, *, is_trial: bool = False) -> BallotReturn:
        """Decide about every row of ``file`` and write what is accepted."""
        report = BallotReturn(path=file.path, trouble=file.trouble)
        if file.book is None:
            return report
        try:
            ballot, frame = self._ballot(session, file.book)
        except AppError as error:
            return replace(report, trouble=error)
        report = replace(
            report,
            member=frame.name_of(ballot.member_id),
            number=ballot.number,
            phase=ballot.phase,
            meeting_id=ballot.meeting_id,
            member_id=ballot.member_id,
        )
        if days := days_late(ballot, frame.meeting, self._now.astimezone().date()):
            report = replace(report, return_by=wanted_by(ballot, frame.meeting), days_late=days)
        try:
            self._require_usable(ballot, frame)
            return self._judged(session, file, ballot, frame, report, is_trial=is_trial)
        except AppError as error:
            # Nothing raises once the first vote is written.
            return replace(report, trouble=error)

    def _ballot(self, session: Session, book: "ReturnedBallot") -> tuple[Ballot, MeetingFrame]:
        """The record of a returned ballot and its meeting; refuses whatever is not ours."""
        own = session.execute(select(col(WorkspaceInfo.workspace_id))).scalar_one()
        if book.workspace_id != own:
            raise Refused("ballot_other_workspace")
        wanted = select(Ballot).where(col(Ballot.token) == book.token)
        ballot = session.execute(wanted).scalar_one_or_none()
        if ballot is None:
            raise Refused("ballot_unknown")
        if ballot.meeting_id not in self._frames:
            self._frames[ballot.meeting_id] = frame_of(session, meeting_of(session, ballot.meeting_id))
        frame = self._frames[ballot.meeting_id]
        if self._rules.meeting_id is not None and ballot.meeting_id != self._rules.meeting_id:
            meeting: Meeting = frame.meeting
            raise Refused("ballot_other_meeting", number=meeting.number, day=f"{meeting.held_on:%d.%m.%Y}")
        return ballot, frame

    def _require_usable(self, ballot: Ballot, frame: MeetingFrame) -> None:
        wanted = self._rules.member_id
        if wanted is not None and ballot.member_id != wanted:
            member, other = frame.name_of(ballot.member_id), frame.name_of(wanted)
            raise Refused("ballot_wrong_member", member=member, wanted=other)
        if ballot.state is BallotState.VOID:
            raise Refused("ballot_void", number=ballot.number)
        require_step(frame.meeting, STEPS[ballot.phase])
        seat = frame.rules.seat_of(ballot.member_id)
        if seat is None or not seat.votes:
            raise Refused("ballot_member_gone", member=frame.name_of(ballot.member_id) or "–")
        if ballot.phase is VotePhase.FINAL and not self._may_sit(ballot.member_id, seat.member_id, frame):
            raise Refused("ballot_member_absent", member=frame.name_of(ballot.member_id))

    def _may_sit(self, member_id: int, seat_id: int, frame: MeetingFrame) -> bool:
        """Whether the member may have voted at the meeting, as far as attendance was entered."""
        entered = frame.attendance.get(member_id)
        if member_id != seat_id:
            return entered is not None and entered.is_present and entered.in_seat_of_id == seat_id
        return entered is None or entered.is_present

    def _judged(
        self,
        session: Session,
        file: ReadBallot,
        ballot: Ballot,
        frame: MeetingFrame,
        report: BallotReturn,
        *,
        is_trial: bool,
    ) -> BallotReturn:
        from evalapp.exchange.ballot_comparison import compare  # noqa: PLC0415 - brings openpyxl along

        assert file.book is not None
        reading = compare(file.book, ShownBallot.from_dict(ballot.shown))
        if reading.faults:
            # Every changed cell is named, those of single rows too.
            of_rows = (fault for answer in reading.rows.values() for fault in answer.faults)
            faults = (*reading.faults, *of_rows)
            self._note_trouble(ballot, faults, is_trial=is_trial)
            return replace(report, faults=faults, trouble=Refused("ballot_changed", count=len(faults)))
        verdicts = judge_rows(
            reading.rows,
            ballot,
            frame,
            outdated=self._outdated_of(session, frame, ballot),
            earlier=_earlier(session, ballot),
            packet_number=session.get_one(Packet, ballot.packet_id).number,
            is_replacing=bool(self._rules.replaced.get(file.path)),
        )
        report = replace(report, rows=tuple(verdict.report for verdict in verdicts))
        batch = self._write(session, file, ballot, verdicts, report, is_trial=is_trial)
        return replace(report, batch_id=batch)

    def _outdated_of(self, session: Session, frame: MeetingFrame, ballot: Ballot) -> frozenset[int]:
        if ballot.packet_id not in self._outdated:
            self._outdated[ballot.packet_id] = outdated_items(session, frame, ballot)
        return self._outdated[ballot.packet_id]

    def _write(
        self,
        session: Session,
        file: ReadBallot,
        ballot: Ballot,
        verdicts: tuple[RowVerdict, ...],
        report: BallotReturn,
        *,
        is_trial: bool,
    ) -> int | None:
        reason = self._rules.replaced.get(file.path, "")
        changes = Changes()
        for verdict in verdicts:
            _write_vote(session, ballot, verdict, changes, login=self._login, now=self._now, reason=reason)
        if changes.is_empty:
            session.flush()
            return None
        values: dict[str, Any] = {
            "state": BallotState.RETURNED,
            "returned_at": self._now,
            "file_name": file.path.name[:255],
            "file_sha256": file.file_hash,
            "problems": _problems(report, reason),
        }
        changes.change(ballot, values)
        if reason:
            note = f"ballot {ballot.number} of meeting {ballot.meeting_id}"
            audit.note(session, "ballot_replaced", table="ballot", record_id=stored_id(ballot.id), note=note)
        session.flush()
        return None if is_trial else self._store(session, file, report, changes)

    def _store(self, session: Session, file: ReadBallot, report: BallotReturn, changes: Changes) -> int:
        batch = ImportBatch(
            kind=BATCH_KIND,
            file_name=file.path.name[:255],
            file_hash=file.file_hash,
            at=self._now,
            account=self._login,
            new_count=report.count(RowState.ACCEPTED),
            changed_count=report.count(RowState.REPLACED),
            unchanged_count=report.count(RowState.UNCHANGED, RowState.MISSING),
            refused_count=report.count(RowState.REFUSED, RowState.OTHER),
        )
        session.add(batch)
        session.flush()
        number = stored_id(batch.id)
        changes.store(session, number)
        return number

    def _note_trouble(self, ballot: Ballot, faults: tuple[BallotFault, ...], *, is_trial: bool) -> None:
        """A changed ballot leaves its trace with the record; what was accepted before stays as it is."""
        if not is_trial and ballot.state is BallotState.ISSUED:
            ballot.problems = [_problem(fault) for fault in faults]


def _earlier(session: Session, ballot: Ballot) -> dict[int, Vote]:
    """{item: the vote of the same member and phase that a ballot brought}."""
    wanted = select(Vote).where(
        col(Vote.item_id).in_([int(item_id) for item_id in ballot.shown["rows"]]),
        col(Vote.member_id) == ballot.member_id,
        col(Vote.phase) == ballot.phase,
        col(Vote.source) == VoteSource.BALLOT,
    )
    return {vote.item_id: vote for vote in session.execute(wanted).scalars()}


def _write_vote(
    session: Session,
    ballot: Ballot,
    verdict: RowVerdict,
    changes: Changes,
    *,
    login: str,
    now: datetime,
    reason: str,
) -> None:
    if verdict.report.state not in (RowState.ACCEPTED, RowState.REPLACED):
        return
    values: dict[str, Any] = {
        "choice": verdict.report.choice,
        "remark": verdict.remark,
        "ballot_id": stored_id(ballot.id),
        "set_aside": "",
        "at": now,
        "account": login,
    }
    if verdict.earlier is None:
        changes.create(
            session,
            Vote(
                item_id=verdict.report.item_id,
                member_id=ballot.member_id,
                phase=ballot.phase,
                source=VoteSource.BALLOT,
                **values,
            ),
        )
    elif verdict.report.choice is None:
        changes.change(verdict.earlier, {"set_aside": reason, "at": now, "account": login})
    else:
        changes.change(verdict.earlier, values)


def _problems(report: BallotReturn, reason: str) -> list[dict[str, object]]:
    """What was reported, one entry a row; a replacement with its reason."""
    found: list[dict[str, object]] = [{"code": "replaced", "reason": reason}] if reason else []
    for row in report.rows:
        found += [{"item": row.item_id, **_problem(fault)} for fault in (*row.faults, *row.notes)]
        if row.state is RowState.MISSING:
            found.append({"item": row.item_id, "code": "missing"})
    return found


def _problem(fault: BallotFault) -> dict[str, object]:
    values = {"code": fault.code, "sheet": fault.sheet, "cell": fault.cell, "was": fault.was}
    return {key: value for key, value in {**values, "found": fault.found}.items() if value}
