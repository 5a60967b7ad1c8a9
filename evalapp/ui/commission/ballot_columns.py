"""Columns of the list of ballots: member, state, what came back, what to look at."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from evalapp.domain.vote import BallotState, VotePhase
from evalapp.services.ballot_rows import BallotRow
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.formats import day, moment
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.table_model import Column, Group

translate = QCoreApplication.translate


def ballot_columns() -> list[Column]:
    """One line a member and vote."""
    return [
        Column(
            "member",
            said("ballot.member"),
            lambda row: row.name,
            detail=who_text,
            stretch=True,
            required=True,
        ),
        Column(
            "state",
            translate("Ballots", "Ballot"),
            state_chip,
            delegate=ChipDelegate,
            width=168,
            required=True,
        ),
        Column("number", "№", lambda row: row.number, right=True, width=48),
        Column("voted", translate("Ballots", "Votes"), voted_text, right=True, width=76),
        Column("packet", term("packet"), _packet, width=110, optional=True),
        Column(
            "issued",
            translate("Ballots", "Issued"),
            lambda row: row.issued_at,
            text=moment,
            width=140,
            optional=True,
        ),
        Column("returned", translate("Ballots", "Returned"), _returned, text=day, detail=_by_when, width=128),
        Column(
            "notes", translate("Ballots", "To look at"), notes_text, tip=notes_text, wraps=True, width=136
        ),
    ]


def ballot_group(row: BallotRow) -> Group:
    """First votes and the vote itself stand apart."""
    is_first = row.phase is VotePhase.FIRST
    detail = (
        translate("Ballots", "before the meeting, binds nobody")
        if is_first
        else translate("Ballots", "at the meeting, is counted")
    )
    return Group(key=row.phase.value, title=said(f"ballot.kind_{row.phase.value}"), detail=detail)


def who_text(row: BallotRow) -> str:
    """Post, and whom a substitute stands for."""
    seat = said("ballot.instead_of", member=row.seat_of) if row.seat_of else ""
    return " · ".join(part for part in (row.post, seat) if part)


def state_chip(row: BallotRow) -> ChipLook:
    """Where the ballot is."""
    if row.state is None:
        return ChipLook(translate("Ballots", "Not issued"), Tone.NEUTRAL)
    if row.state is BallotState.RETURNED:
        late = translate("Ballots", "Returned late")
        return ChipLook(late if row.days_late else translate("Ballots", "Returned"), Tone.GOOD, "met")
    if row.changed_cells:
        return ChipLook(translate("Ballots", "Came back changed"), Tone.BAD, "not_met")
    if not row.is_awaited:
        return ChipLook(translate("Ballots", "Not returned"), Tone.NEUTRAL)
    if row.days_late:
        return ChipLook(translate("Ballots", "Overdue"), Tone.WARN, "timer")
    return ChipLook(translate("Ballots", "Waits for return"), Tone.NEUTRAL, "clock")


def voted_text(row: BallotRow) -> str:
    """How many of the questions have a vote."""
    return "" if row.state is not BallotState.RETURNED else f"{row.voted} / {row.asked}"


def notes_text(row: BallotRow) -> str:
    """What somebody should look at; "" = nothing."""
    found = []
    if row.days_late:
        words = said("ballot.late_days", count=row.days_late)
        found.append(f"{words[:1].upper()}{words[1:]}.")
    if row.changed_cells:
        words = translate("Ballots", "Changed places in the returned file: {count}; no votes were taken.")
        found.append(words.format(count=row.changed_cells))
    if row.is_outdated:
        words = translate("Ballots", "Goes with packet No. {number}, a newer one is in force.")
        found.append(words.format(number=row.packet_number))
    if row.stale:
        words = translate("Ballots", "Votes on questions that have changed since: {count}.")
        found.append(words.format(count=row.stale))
    if row.state is BallotState.RETURNED and row.voted < row.asked:
        words = translate("Ballots", "Questions without a vote: {count}.")
        found.append(words.format(count=row.asked - row.voted))
    return " ".join(found)


def _returned(row: BallotRow) -> date | None:
    return None if row.returned_at is None else row.returned_at.astimezone().date()


def _by_when(row: BallotRow) -> str:
    if row.return_by is None:
        return ""
    return translate("Ballots", "by {day}").format(day=day(row.return_by))


def _packet(row: BallotRow) -> str:
    return "" if row.packet_number is None else f"№ {row.packet_number}"
