"""What is typed into the table of votes: stored at once, counted anew, taken back with Ctrl+Z."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from evalapp.domain.sitting import SeatState, places_at_item
from evalapp.domain.vote import VoteChoice, VotePhase, VoteSource
from evalapp.services.vote_entries import (
    CountEntry,
    VoteEntry,
    counts_of_sheet,
    votes_of_sheet,
    with_counts,
    with_votes,
)
from evalapp.services.vote_sheet import CountCell, VoteLine, VoteSheet
from evalapp.ui.commission.vote_rows import VoteRow
from evalapp.ui.commission.vote_writing import EntryWriter
from evalapp.ui.common.page import Page

Numbers = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class _Done:
    """What stood there before an entry."""

    entries: Sequence[VoteEntry] | Sequence[CountEntry]
    source: VoteSource
    phase: VotePhase


class VoteTyping(QObject):
    """Takes what is typed into a VoteView for the meeting of :attr:`sheet`."""

    written = Signal(object)
    """The ids of the items that changed; :attr:`sheet` is counted anew."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._writer = EntryWriter(page)
        self.chosen_source = VoteSource.SHOW_OF_HANDS
        self.sheet: VoteSheet | None = None
        self.apart: set[int] | None = None
        """Items that were voted on by themselves, so that the block leaves them alone."""
        self._page = page
        self._undo: list[_Done] = []

    @property
    def is_writing(self) -> bool:
        """Whether an entry is being stored."""
        return self._writer.is_writing

    @property
    def writes(self) -> int:
        """Entries that were stored."""
        return self._writer.writes

    @property
    def source(self) -> VoteSource:
        """Where what is typed comes from: hands are not raised before a meeting."""
        is_first = self.sheet is not None and self.sheet.phase is VotePhase.FIRST
        return VoteSource.PAPER if is_first else self.chosen_source

    def choose_source(self, source: VoteSource) -> None:
        """Where what is typed from now on comes from."""
        if not self._writer.later(partial(self.choose_source, source)):
            self.chosen_source = source

    def forget(self) -> None:
        """Nothing that was typed can be taken back any more."""
        self._undo.clear()

    def show_sheet(self, sheet: VoteSheet) -> None:
        """Work on this sheet; items with votes at its first sight stay out of the block."""
        self.sheet = sheet
        if self.apart is None and sheet.phase is VotePhase.FINAL:
            self.apart = {line.id for line in sheet.lines if line.votes or line.counts}

    def mark(self, row: VoteRow, seat_id: int, choice: VoteChoice | None) -> bool:
        """A seat's vote in all items of the line that take it; None takes it back."""
        if self._writer.later(partial(self.mark, row, seat_id, choice)):
            return True
        entries = []
        for line in self._lines(row):
            member = self._member(seat_id)
            if choice is not None and row.is_block and member not in self._voting(line):
                continue
            if choice is None and not self._has_typed(line, member):
                continue
            entries.append(VoteEntry(line.id, member, choice))
        if not entries:
            if choice is None:
                self._page.bar.complain(self.tr("Nothing typed from this source stands here."))
            return False
        return self._enter(entries)

    def mark_rest(self, row: VoteRow, *, by_count: bool) -> bool:
        """Everybody who takes part and has no vote yet votes for; ``by_count``: all of them, as a number."""
        assert self.sheet is not None
        if self._writer.later(partial(self.mark_rest, row, by_count=by_count)):
            return True
        if self.sheet.phase is VotePhase.FIRST:
            # Nobody sees them vote: what did not come in must not be made up by one key.
            self._page.bar.complain(self.tr("First votes are entered one by one, as they came in."))
            return False
        lines = self._lines(row)
        if by_count:
            return self._enter_counts([self._rest_counted(line) for line in lines])
        entries = [
            VoteEntry(line.id, member, VoteChoice.FOR)
            for line in lines
            for member in self._voting(line)
            if not any(one.member_id == member and not one.set_aside for one in line.votes)
        ]
        return self._enter(entries) if entries else True

    def count(self, row: VoteRow, place: int, number: int) -> bool:
        """One number of the count of this source; the others stay, 0 at first."""
        if self._writer.later(partial(self.count, row, place, number)):
            return True
        entries = []
        for line in self._lines(row):
            before = self._counted(line)
            numbers = list(self._numbers(before))
            numbers[place] = number
            votes_for, votes_against, abstained = numbers
            entries.append(
                CountEntry(
                    line.id,
                    (votes_for, votes_against, abstained),
                    _chair_still(before, (votes_for, votes_against, abstained)),
                )
            )
        return self._enter_counts(entries)

    def remove_count(self, row: VoteRow) -> bool:
        """Take the numbers of this source back."""
        if self._writer.later(partial(self.remove_count, row)):
            return True
        lines = [line for line in self._lines(row) if self._counted(line) is not None]
        if not lines:
            self._page.bar.complain(self.tr("Nothing typed from this source stands here."))
            return False
        return self._enter_counts([CountEntry(line.id, None) for line in lines])

    def mark_chair(self, row: VoteRow, choice: VoteChoice) -> bool:
        """How the presiding chair voted, beside the count of an item."""
        if self._writer.later(partial(self.mark_chair, row, choice)):
            return True
        line = self._lines(row)[0]
        before = next((one for one in line.counts if not one.set_aside), None)
        if before is None:
            return False
        numbers = (before.votes_for, before.votes_against, before.votes_abstained)
        return self._enter_counts([CountEntry(line.id, numbers, choice)], before.source)

    @Slot()
    def undo(self) -> None:
        """Take the last entry back."""
        if self._writer.later(self.undo):
            return
        if self._undo:
            last = self._undo.pop()
            if isinstance(last.entries[0], VoteEntry):
                votes = [one for one in last.entries if isinstance(one, VoteEntry)]
                self._enter(votes, last.source, last.phase, keeps_undo=False)
            else:
                counts = [one for one in last.entries if isinstance(one, CountEntry)]
                self._enter_counts(counts, last.source, keeps_undo=False)

    # Storing ---------------------------------------------------------------------------------

    def _enter(
        self,
        entries: Sequence[VoteEntry],
        source: VoteSource | None = None,
        phase: VotePhase | None = None,
        *,
        keeps_undo: bool = True,
    ) -> bool:
        assert self.sheet is not None
        source, phase = source or self.source, phase or self.sheet.phase
        service, meeting_id = self._page.context.services.votes, self.sheet.meeting_id
        keys = [(entry.item_id, entry.member_id) for entry in entries]
        seen = votes_of_sheet(self.sheet, keys, source) if phase is self.sheet.phase else None

        def store() -> Sequence[VoteEntry]:
            return service.enter(meeting_id, entries, source, phase=phase, seen=seen)

        def stored(before: Sequence[VoteEntry]) -> None:
            if keeps_undo:
                self._undo.append(_Done(before, source, phase))
            assert self.sheet is not None
            if phase is self.sheet.phase:
                self.sheet = with_votes(self.sheet, entries, source)
            self.written.emit(frozenset(entry.item_id for entry in entries))

        return self._writer.write(entries, store, stored)

    def _enter_counts(
        self, entries: Sequence[CountEntry], source: VoteSource | None = None, *, keeps_undo: bool = True
    ) -> bool:
        assert self.sheet is not None
        source = source or self._count_source(entries)
        service, meeting_id = self._page.context.services.vote_counts, self.sheet.meeting_id
        seen = counts_of_sheet(self.sheet, [entry.item_id for entry in entries], source)

        def store() -> Sequence[CountEntry]:
            return service.enter(meeting_id, entries, source, seen=seen)

        def stored(before: Sequence[CountEntry]) -> None:
            if keeps_undo:
                self._undo.append(_Done(before, source, VotePhase.FINAL))
            assert self.sheet is not None
            self.sheet = with_counts(self.sheet, entries, source)
            self.written.emit(frozenset(entry.item_id for entry in entries))

        return self._writer.write(entries, store, stored)

    # Asking ----------------------------------------------------------------------------------

    def _lines(self, row: VoteRow) -> list[VoteLine]:
        """The row's items as they are now, about to be typed into."""
        assert self.sheet is not None
        if not row.is_block and self.apart is not None and self.sheet.phase is VotePhase.FINAL:
            self.apart.add(row.id)
        apart = self.apart if row.is_block and self.apart is not None else frozenset()
        found = (self.sheet.line(line.id) for line in row.lines if line.id not in apart)
        return [line for line in found if line is not None]

    def _member(self, seat_id: int) -> int:
        assert self.sheet is not None
        return next(seat.member_id for seat in self.sheet.seats if seat.place.seat_id == seat_id)

    def _voting(self, line: VoteLine) -> list[int]:
        """Members who may vote on an item: in a first vote all of them."""
        assert self.sheet is not None
        if self.sheet.phase is VotePhase.FIRST:
            return [seat.member_id for seat in self.sheet.seats]
        return [one.speaker_id for one in line.tally.states(SeatState.TAKES_PART)]

    def _taking_part(self, line: VoteLine) -> int:
        assert self.sheet is not None
        at_item = places_at_item([seat.place for seat in self.sheet.seats], line.absences)
        return sum(one.state is SeatState.TAKES_PART for one in at_item)

    def _rest_counted(self, line: VoteLine) -> CountEntry:
        """Votes against and abstained stay as they were typed."""
        before = self._counted(line)
        _, against, abstained = self._numbers(before)
        numbers = (self._taking_part(line) - against - abstained, against, abstained)
        return CountEntry(line.id, numbers, _chair_still(before, numbers))

    def _has_typed(self, line: VoteLine, member_id: int) -> bool:
        return any(one.member_id == member_id and one.source is self.source for one in line.votes)

    def _count_source(self, entries: Sequence[CountEntry]) -> VoteSource:
        """Where numbers come from: a secret vote is taken on paper, hands are not raised."""
        assert self.sheet is not None
        lines = [self.sheet.line(entry.item_id) for entry in entries]
        is_secret = any(line is not None and line.item.is_secret for line in lines)
        return VoteSource.PAPER if is_secret else self.source

    def _counted(self, line: VoteLine) -> CountCell | None:
        source = VoteSource.PAPER if line.item.is_secret else self.source
        return next((one for one in line.counts if one.source is source), None)

    @staticmethod
    def _numbers(count: CountCell | None) -> Numbers:
        return (0, 0, 0) if count is None else (count.votes_for, count.votes_against, count.votes_abstained)


def _chair_still(before: CountCell | None, numbers: Numbers) -> VoteChoice | None:
    """The chair's vote as it was noted, as long as it is among the votes."""
    if before is None or before.chair_choice is None:
        return None
    place = (VoteChoice.FOR, VoteChoice.AGAINST, VoteChoice.ABSTAINED).index(before.chair_choice)
    return before.chair_choice if numbers[place] else None
