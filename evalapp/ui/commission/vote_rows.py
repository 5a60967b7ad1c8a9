"""Lines of the table of votes: an item each, and one for the whole block of unanimous items."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from evalapp.domain.language import Language
from evalapp.domain.sitting import ItemPlace, SeatState
from evalapp.domain.tally import MajorityOutcome, MissingKind
from evalapp.domain.tally_sources import ContradictionKind
from evalapp.domain.vote import VoteChoice, VotePhase
from evalapp.exchange.tally_words import short_outcome
from evalapp.services.agenda_words import question_text
from evalapp.services.vote_sheet import SeatColumn, VoteLine, VoteSheet
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import said

translate = QCoreApplication.translate

BLOCK = -1
"""Id of the line that stands for all unanimous items."""
Numbers = tuple[int, int, int]


class CellKind(StrEnum):
    """What a seat's cell shows.

    ``open``: a vote may be entered; ``voted``; ``mixed``: other votes in other items of the block;
    ``contradicting``; ``closed``: this seat does not vote here, and why.
    """

    OPEN = "open"
    VOTED = "voted"
    MIXED = "mixed"
    CONTRADICTING = "contradicting"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class SeatCell:
    """A seat at an item; ``words`` say in full what the picture shows."""

    kind: CellKind
    words: str
    choice: VoteChoice | None = None
    state: SeatState = SeatState.TAKES_PART

    def __str__(self) -> str:
        return self.words


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteRow:
    """A line: ``lines`` are the items it is about, several only in the line of the block.

    ``cells``: {seat: what it shows}. ``numbers``: as counted. ``asks_chair``: it is a tie of counts, and it
    is not known how the chair voted. ``takes_names``, ``takes_counts``: what may be typed.
    """

    id: int
    lines: tuple[VoteLine, ...]
    number: str
    title: str
    detail: str
    cells: Mapping[int, SeatCell]
    numbers: Numbers | None
    look: ChipLook
    asks_chair: bool
    takes_names: bool
    takes_counts: bool

    @property
    def is_block(self) -> bool:
        """Whether it stands for the block of unanimous items."""
        return self.id == BLOCK

    @property
    def line(self) -> VoteLine:
        """The item it is about; of the block its first one."""
        return self.lines[0]


def rows_of(
    sheet: VoteSheet, language: Language, *, may_edit: bool, apart: Collection[int] = ()
) -> list[VoteRow]:
    """The lines of a sheet in its order, and the block's line below them where there is a block.

    ``apart``: items that are voted on by themselves, unanimous or not.
    """
    rows = [item_row(sheet, line, language, may_edit=may_edit) for line in sheet.lines]
    block = block_row(sheet, rows, may_edit=may_edit, apart=apart)
    return rows if block is None else [*rows, block]


def item_row(sheet: VoteSheet, line: VoteLine, language: Language, *, may_edit: bool) -> VoteRow:
    """The line of one item."""
    is_final = sheet.phase is VotePhase.FINAL
    is_secret = line.item.is_secret
    tally = line.tally
    missing = {one.kind for one in tally.missing}
    return VoteRow(
        id=line.id,
        lines=(line,),
        number=str(line.item.number),
        title=line.item.name.pick(language),
        detail=question_text(line.item, language),
        cells={
            seat.place.seat_id: _cell(line, seat, at_item, sheet)
            for seat, at_item in zip(sheet.seats, tally.places, strict=True)
        },
        numbers=_numbers(line, sheet),
        look=outcome_look(line, language) if is_final else first_look(line),
        asks_chair=is_final and not is_secret and MissingKind.CHAIR_CHOICE in missing,
        takes_names=may_edit and not is_secret,
        takes_counts=may_edit and is_final,
    )


def block_row(
    sheet: VoteSheet, rows: Sequence[VoteRow], *, may_edit: bool, apart: Collection[int] = ()
) -> VoteRow | None:
    """The line of the unanimous items that are voted on openly; None with fewer than two of them.

    Those ``apart`` are left out: what is typed into the block never touches votes entered for one item.
    """
    if sheet.phase is not VotePhase.FINAL:
        return None
    mine = [
        row for row in rows if row.line.is_unanimous and not row.line.item.is_secret and row.id not in apart
    ]
    if len(mine) <= 1:
        return None
    numbers = {row.numbers for row in mine}
    looks = {row.look for row in mine}
    voted = sum(row.line.tally.has_votes for row in mine)
    progress = translate("VoteRows", "Voted: {voted} of {all}").format(voted=voted, all=len(mine))
    return VoteRow(
        id=BLOCK,
        lines=tuple(row.line for row in mine),
        number="",
        title=translate("VoteRows", "Block of unanimous items: {count}").format(count=len(mine)),
        detail=translate("VoteRows", "One line for all: No. {numbers}").format(
            numbers=", ".join(row.number for row in mine)
        ),
        cells={seat: _shared([row.cells[seat] for row in mine]) for seat in mine[0].cells},
        numbers=numbers.pop() if len(numbers) == 1 else None,
        look=looks.pop() if len(looks) == 1 else ChipLook(progress),
        asks_chair=False,
        takes_names=may_edit,
        takes_counts=may_edit,
    )


def outcome_look(line: VoteLine, language: Language) -> ChipLook:
    """Whether the majority is reached, as a chip."""
    tally = line.tally
    words = short_outcome(tally, language)
    if tally.contradictions:
        return ChipLook(words, Tone.BAD, "bad")
    if tally.outcome is MajorityOutcome.NO_QUORUM:
        return ChipLook(words, Tone.WARN, "warn")
    if tally.outcome.is_reached is None:
        return ChipLook(words, Tone.WARN, "warn") if tally.has_votes else ChipLook(words)
    if not tally.is_settled:
        return ChipLook(words, Tone.NEUTRAL, "clock")
    if tally.outcome.is_reached:
        return ChipLook(words, Tone.GOOD, "met")
    return ChipLook(words, Tone.NEUTRAL, "not_met")


def first_look(line: VoteLine) -> ChipLook:
    """How far the first votes differ, as a chip."""
    first = line.first
    if first.contradicting:
        return ChipLook(said("tally.short_contradiction"), Tone.BAD, "bad")
    if not first.total:
        return ChipLook(said("tally.short_no_votes"))
    if first.total == 1:  # it agrees with itself, which says nothing
        return ChipLook(translate("VoteRows", "one vote"))
    if first.disagreement == 0:
        return ChipLook(translate("VoteRows", "all alike"), Tone.NEUTRAL, "equals")
    return ChipLook(translate("VoteRows", "differ"), Tone.ACCENT, "compare")


def _numbers(line: VoteLine, sheet: VoteSheet) -> Numbers | None:
    if sheet.phase is VotePhase.FIRST:
        first = line.first
        return (first.votes_for, first.votes_against, first.votes_abstained) if first.total else None
    tally = line.tally
    return (tally.votes_for, tally.votes_against, tally.votes_abstained) if tally.has_votes else None


def _cell(line: VoteLine, seat: SeatColumn, at_item: ItemPlace, sheet: VoteSheet) -> SeatCell:
    if line.item.is_secret:
        return SeatCell(CellKind.CLOSED, said("tally.secret"))
    choices = {one.choice for one in line.votes if one.member_id == seat.member_id and not one.set_aside}
    is_final = sheet.phase is VotePhase.FINAL
    disputed = is_final and any(
        one.member_id == seat.member_id and one.kind is not ContradictionKind.CHAIR
        for one in line.tally.contradictions
    )
    if disputed or len(choices) > 1:
        return SeatCell(CellKind.CONTRADICTING, said("tally.short_contradiction"))
    if choices:
        choice = next(iter(choices))
        return SeatCell(CellKind.VOTED, label(choice), choice, at_item.state)
    if is_final and at_item.state is not SeatState.TAKES_PART:
        return SeatCell(CellKind.CLOSED, state_words(at_item.state), state=at_item.state)
    return SeatCell(CellKind.OPEN, said("tally.no_vote_short"))


def state_words(state: SeatState) -> str:
    """Why a seat does not vote on an item."""
    return said(f"tally.{state.value}_short")


def _shared(cells: Iterable[SeatCell]) -> SeatCell:
    found = set(cells)
    if len(found) == 1:
        return found.pop()
    if any(one.kind is CellKind.CONTRADICTING for one in found):
        return SeatCell(CellKind.CONTRADICTING, said("tally.short_contradiction"))
    open_ones = {one for one in found if one.kind is not CellKind.CLOSED}
    if len(open_ones) == 1:
        return open_ones.pop()
    return SeatCell(CellKind.MIXED, translate("VoteRows", "different votes"))
