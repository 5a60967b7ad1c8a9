"""Votes and counts as they are to stand, and a sheet of votes with them in it, without reading it anew."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from evalapp.domain.counting import tally_item
from evalapp.domain.first_votes import sum_up
from evalapp.domain.tally_sources import CountedVotes, NamedVote
from evalapp.domain.vote import VoteChoice, VotePhase, VoteSource
from evalapp.services.vote_sheet import CountCell, VoteCell, VoteLine, VoteSheet

UNREAD = 0
"""Id of a cell that was entered since the sheet was read."""


@dataclass(frozen=True, slots=True)
class VoteEntry:
    """A vote as it is to stand for one member and item; ``choice`` None takes it back.

    ``remark`` None keeps the one there is. ``set_aside``: only when an entry is undone, what stood there.
    """

    item_id: int
    member_id: int
    choice: VoteChoice | None
    remark: str | None = None
    set_aside: str = ""


@dataclass(frozen=True, slots=True)
class CountEntry:
    """The count of an item as it is to stand; ``numbers`` (for, against, abstained) None takes it back.

    ``chair_choice``: how the presiding chair voted, of an open vote. ``note``: None keeps the one there is.
    ``set_aside``: only when an entry is undone, what stood there.
    """

    item_id: int
    numbers: tuple[int, int, int] | None
    chair_choice: VoteChoice | None = None
    note: str | None = None
    set_aside: str = ""


def votes_of_sheet(
    sheet: VoteSheet, keys: Iterable[tuple[int, int]], source: VoteSource
) -> dict[tuple[int, int], VoteChoice | None]:
    """{(item, member): the choice that the sheet shows}; of secret items it shows nothing."""
    lines = {line.id: line for line in sheet.lines if not line.item.is_secret}
    found: dict[tuple[int, int], VoteChoice | None] = {}
    for item_id, member_id in keys:
        if item_id in lines:
            mine = (one for one in lines[item_id].votes if (one.member_id, one.source) == (member_id, source))
            found[item_id, member_id] = next((one.choice for one in mine), None)
    return found


def counts_of_sheet(
    sheet: VoteSheet, item_ids: Iterable[int], source: VoteSource
) -> dict[int, tuple[int, int, int] | None]:
    """{item: the numbers that the sheet shows}."""
    lines = {line.id: line for line in sheet.lines}
    found: dict[int, tuple[int, int, int] | None] = {}
    for item_id in item_ids:
        if item_id in lines:
            mine = (one for one in lines[item_id].counts if one.source is source)
            numbers = ((one.votes_for, one.votes_against, one.votes_abstained) for one in mine)
            found[item_id] = next(numbers, None)
    return found


def with_votes(sheet: VoteSheet, entries: Sequence[VoteEntry], source: VoteSource) -> VoteSheet:
    """The sheet after these votes were entered, counted anew."""
    lines = {line.id: line for line in sheet.lines}
    for entry in entries:
        line = lines[entry.item_id]
        others = [one for one in line.votes if (one.member_id, one.source) != (entry.member_id, source)]
        before = next((one for one in line.votes if one not in others), None)
        if entry.choice is not None:
            remark = entry.remark if entry.remark is not None else before.remark if before else ""
            number = before.id if before else UNREAD
            others.append(VoteCell(number, entry.member_id, entry.choice, source, remark, entry.set_aside))
        lines[entry.item_id] = replace(line, votes=tuple(others))
    return _counted_anew(sheet, lines.values(), {entry.item_id for entry in entries})


def with_counts(sheet: VoteSheet, entries: Sequence[CountEntry], source: VoteSource) -> VoteSheet:
    """The sheet after these counts were entered, counted anew."""
    lines = {line.id: line for line in sheet.lines}
    for entry in entries:
        line = lines[entry.item_id]
        others = [one for one in line.counts if one.source is not source]
        before = next((one for one in line.counts if one.source is source), None)
        if entry.numbers is not None:
            note = entry.note if entry.note is not None else before.note if before else ""
            number = before.id if before else UNREAD
            others.append(
                CountCell(number, source, *entry.numbers, entry.chair_choice, note, entry.set_aside)
            )
        lines[entry.item_id] = replace(line, counts=tuple(others))
    return _counted_anew(sheet, lines.values(), {entry.item_id for entry in entries})


def _counted_anew(sheet: VoteSheet, lines: Iterable[VoteLine], changed: set[int]) -> VoteSheet:
    return replace(
        sheet, lines=tuple(_recount(line, sheet) if line.id in changed else line for line in lines)
    )


def _recount(line: VoteLine, sheet: VoteSheet) -> VoteLine:
    if sheet.phase is VotePhase.FIRST:
        said: dict[int, set[VoteChoice]] = {}
        for one in line.votes:
            if not one.set_aside:
                said.setdefault(one.member_id, set()).add(one.choice)
        return replace(line, first=sum_up(map(frozenset, said.values()), len(sheet.seats)))
    tally = tally_item(
        sheet.rule,
        [seat.place for seat in sheet.seats],
        absences=line.absences,
        votes=[
            NamedVote(one.id, one.member_id, one.choice, one.source)
            for one in line.votes
            if not one.set_aside
        ],
        counts=[
            CountedVotes(
                one.id,
                one.source,
                one.votes_for,
                one.votes_against,
                one.votes_abstained,
                one.chair_choice,
            )
            for one in line.counts
            if not one.set_aside
        ],
        chair_id=sheet.chair_id,
        is_secret=line.item.is_secret,
    )
    return replace(line, tally=tally)
