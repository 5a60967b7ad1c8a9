"""The count of every item of a meeting: for other pages, and as a workbook."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.first_votes import FirstVotes
from evalapp.domain.language import Language
from evalapp.domain.quorum import Quorum
from evalapp.domain.tally import Tally
from evalapp.domain.vote import VotePhase
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission
from evalapp.entities.meeting import Meeting, Vote, VoteCount
from evalapp.exchange.tally_words import TallyWords, tally_words
from evalapp.services.agenda_rows import AgendaRow
from evalapp.services.agenda_words import question_words
from evalapp.services.book_writing import Watched, put_in_place
from evalapp.services.documents import ExportTarget, document_for
from evalapp.services.meeting_steps import meeting_of
from evalapp.services.meeting_votes import VoteRecords, vote_records
from evalapp.services.progress import SILENT, Progress
from evalapp.services.trilingual import trilingual
from evalapp.services.vote_sheet import VoteLine, VoteSheet, vote_sheet
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from evalapp.exchange.tally_xlsx import TallyLine, TallyValues


@dataclass(frozen=True, slots=True)
class ItemTally:
    """An item put to the vote with its count and the sums of its first votes."""

    item: AgendaRow
    tally: Tally
    first: FirstVotes
    is_unanimous: bool


@dataclass(frozen=True, slots=True)
class MeetingTally:
    """The counts of a meeting, items in the order in which they are taken up; ``names``: {member: name}."""

    quorum: Quorum
    names: Mapping[int, str]
    items: tuple[ItemTally, ...]

    def words(self, item_id: int, language: Language | str) -> TallyWords | None:
        """The count of an item in words; None when it is not put to the vote."""
        found = next((one for one in self.items if one.item.id == item_id), None)
        return None if found is None else tally_words(found.tally, self.names, language)


class TallyService:
    """Use cases of tallies for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def of_meeting(self, meeting_id: int) -> MeetingTally:
        """Every count of a meeting. Raises NotFound, Refused ``meeting_not_called``."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            sheet = vote_sheet(session, meeting_of(session, meeting_id), VotePhase.FINAL)
        lines = tuple(ItemTally(one.item, one.tally, one.first, one.is_unanimous) for one in sheet.lines)
        return MeetingTally(sheet.quorum, sheet.names, lines)

    def export(self, meeting_id: int, target: ExportTarget, *, progress: Progress = SILENT) -> None:
        """Write the tally as a workbook.

        Raises NotFound, Refused (``meeting_not_called``, ``cell_too_long``), BadFile, Cancelled.
        """
        self._actor.require(Action.SEE_COMMISSION)
        self._actor.require(Action.EXPORT)
        from evalapp.exchange.tally_xlsx import tally_book  # noqa: PLC0415 - brings openpyxl along

        with self._db.reading() as session:
            values = tally_values(session, meeting_of(session, meeting_id))
            document = document_for(session, self._actor, target, at=self._clock())
        document = replace(document, as_of=values.held_on, subject=document.words.pick(values.commission))
        watched = Watched(progress)
        book = tally_book(values, document, step=watched.step)
        note = f"tally of a meeting, {len(values.lines)} items"
        put_in_place(self._db, book, target, watched, note=note, table="meeting", record_id=meeting_id)


def tally_values(session: Session, meeting: Meeting) -> "TallyValues":
    """What the workbook is written from. Raises Refused ``meeting_not_called``."""
    from evalapp.exchange.tally_xlsx import TallyValues  # noqa: PLC0415 - brings openpyxl along

    sheet = vote_sheet(session, meeting, VotePhase.FINAL)
    records = vote_records(session, stored_id(meeting.id))
    commission = session.get(Commission, meeting.commission_id)
    assert commission is not None, "a foreign key holds it"
    return TallyValues(
        commission=trilingual(commission),
        number=meeting.number,
        held_on=meeting.held_on,
        quorum=sheet.quorum,
        seats={one.place.seat_id: one.member_name for one in sheet.seats},
        names=sheet.names,
        lines=[_line(line, sheet, records) for line in sorted(sheet.lines, key=lambda one: one.item.number)],
    )


def _line(line: VoteLine, sheet: VoteSheet, records: VoteRecords) -> "TallyLine":
    from evalapp.exchange.tally_xlsx import TallyLine  # noqa: PLC0415 - brings openpyxl along

    votes = [one for one in records.votes.get(line.id, ()) if one.phase is sheet.phase]
    entered: list[Vote | VoteCount] = [*votes, *records.counts.get(line.id, ())]
    sources = dict.fromkeys(one.source for one in entered if not one.set_aside)
    return TallyLine(
        number=line.item.number,
        name=line.item.name,
        question=question_words(line.item),
        tally=line.tally,
        sources=tuple(sources),
        set_aside="; ".join(dict.fromkeys(one.set_aside for one in entered if one.set_aside)),
    )
