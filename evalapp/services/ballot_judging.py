"""What a returned ballot does to the votes: the rules, row by row.

A row whose cells were changed, whose question is not any more what the ballot shows, or on which the member
takes no part, is refused. A vote accepted before is never overwritten by a second ballot unless the
secretary replaces it; until then nothing of that ballot is taken.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from evalapp.domain.meeting import AbsenceKind, ItemState
from evalapp.domain.vote import VoteChoice, VotePhase
from evalapp.entities.meeting import Ballot, Vote
from evalapp.exchange.ballot_values import BallotFault
from evalapp.exchange.person_values import NOTHING
from evalapp.services.agenda_rows import AgendaRow
from evalapp.services.ballot_frames import MeetingFrame
from evalapp.services.ballot_report import RowReturn, RowState

if TYPE_CHECKING:
    from evalapp.exchange.ballot_comparison import RowAnswer


@dataclass(frozen=True, slots=True)
class RowVerdict:
    """The decision on a row: its report, the remark, and the vote that a ballot brought before."""

    report: RowReturn
    remark: str
    earlier: Vote | None


def judge_rows(
    answers: "Mapping[int, RowAnswer]",
    ballot: Ballot,
    frame: MeetingFrame,
    *,
    outdated: frozenset[int],
    earlier: Mapping[int, Vote],
    packet_number: int,
    is_replacing: bool,
) -> tuple[RowVerdict, ...]:
    """Decide about every row.

    ``outdated``: items not any more as shown; ``earlier``: votes by item; ``packet_number``: of the ballot.
    """
    found = []
    for place, (item_id, answer) in enumerate(answers.items(), start=1):
        row, vote = frame.agenda.get(item_id), earlier.get(item_id)
        report = _report(item_id, place, answer, row)
        faults = _faults(answer, row, ballot, frame, is_outdated=item_id in outdated)
        if faults:
            report = replace(report, state=RowState.REFUSED, faults=faults)
        else:
            report = _settled(report, answer, ballot, vote, is_replacing=is_replacing)
            report = replace(report, notes=(*answer.notes, *_notes(report, ballot, frame, packet_number)))
        found.append(RowVerdict(report, answer.remark, vote))
    return _held_back(found)


def _report(item_id: int, place: int, answer: "RowAnswer", row: AgendaRow | None) -> RowReturn:
    return RowReturn(
        item_id=item_id,
        number=place if row is None else row.number,
        name=NOTHING if row is None else row.name,
        state=RowState.MISSING,
        choice=answer.choice,
        is_secret=row is not None and row.is_secret,
        has_remark=bool(answer.remark),
    )


def _faults(
    answer: "RowAnswer", row: AgendaRow | None, ballot: Ballot, frame: MeetingFrame, *, is_outdated: bool
) -> tuple[BallotFault, ...]:
    """Why a row cannot be taken, all reasons; changed cells are named whatever else is wrong."""
    codes = []
    if row is None:
        codes.append("item_gone")
    elif not row.is_voted:
        is_postponed = row.state is ItemState.POSTPONED
        codes.append("item_postponed" if is_postponed else "item_withdrawn")
    elif row.is_secret and ballot.phase is VotePhase.FINAL:
        codes.append("item_secret")
    elif is_outdated:
        codes.append("item_changed")
    elif (code := _barred(answer.choice, row.id, ballot, frame)) is not None:
        codes.append(code)
    return (*answer.faults, *(BallotFault(code) for code in codes))


def _barred(choice: VoteChoice | None, item_id: int, ballot: Ballot, frame: MeetingFrame) -> str | None:
    """Why the member has no vote on an item although he voted; None when he has, or did not vote."""
    if choice is None or choice is VoteChoice.RECUSED:
        return None
    absence = frame.absences.get((item_id, ballot.member_id))
    if absence is AbsenceKind.CONFLICT:
        return "conflict"
    return "away" if absence is AbsenceKind.AWAY and ballot.phase is VotePhase.FINAL else None


def _settled(
    report: RowReturn, answer: "RowAnswer", ballot: Ballot, vote: Vote | None, *, is_replacing: bool
) -> RowReturn:
    if vote is None or _is_taken_back(vote, ballot):
        state = RowState.MISSING if answer.choice is None else RowState.ACCEPTED
        return replace(report, state=state)
    if answer.choice is vote.choice and _same(answer.remark, vote.remark):
        return replace(report, state=RowState.UNCHANGED)
    if answer.choice is None and vote.set_aside:
        return replace(report, state=RowState.MISSING)
    state = RowState.REPLACED if is_replacing else RowState.OTHER
    return replace(report, state=state, earlier=vote.choice)


def _is_taken_back(vote: Vote, ballot: Ballot) -> bool:
    """Whether the vote came with a ballot that is void now."""
    return bool(vote.set_aside) and vote.ballot_id != ballot.id


def _same(one: str, other: str) -> bool:
    """Programs change blanks and line ends of a remark when they save."""
    return " ".join(one.split()) == " ".join(other.split())


def _held_back(verdicts: list[RowVerdict]) -> tuple[RowVerdict, ...]:
    """Where a ballot contradicts what was accepted, its further votes wait as well."""
    if not any(verdict.report.state is RowState.OTHER for verdict in verdicts):
        return tuple(verdicts)
    return tuple(
        replace(verdict, report=replace(verdict.report, state=RowState.OTHER, notes=()))
        if verdict.report.state is RowState.ACCEPTED
        else verdict
        for verdict in verdicts
    )


def _notes(
    report: RowReturn, ballot: Ballot, frame: MeetingFrame, packet_number: int
) -> tuple[BallotFault, ...]:
    """What somebody should look at although the vote is taken."""
    if report.choice is None or report.state is RowState.OTHER:
        return ()
    found = []
    if frame.packet is not None and frame.packet.id != ballot.packet_id:
        found.append(BallotFault("note_outdated", was=str(packet_number), found=str(frame.packet.number)))
    is_new = report.state in (RowState.ACCEPTED, RowState.REPLACED)
    if ballot.phase is VotePhase.FIRST and is_new and report.item_id in frame.voted:
        found.append(BallotFault("note_late"))
    is_recorded = (report.item_id, ballot.member_id) in frame.absences
    if report.choice is VoteChoice.RECUSED and not is_recorded and not report.is_secret:
        found.append(BallotFault("note_recused"))
    if ballot.phase is VotePhase.FINAL and ballot.member_id not in frame.attendance:
        found.append(BallotFault("note_not_attending"))
    return tuple(found)
