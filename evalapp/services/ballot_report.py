"""What became of a returned ballot, row by row, and how that is said."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from evalapp.domain.errors import AppError
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.vote import VoteChoice, VotePhase
from evalapp.exchange.ballot_values import BallotFault
from evalapp.texts import term, text


class RowState(StrEnum):
    """What became of a row.

    ``other``: a vote was accepted before and this one differs: nothing is taken unless the secretary
    replaces the earlier ballot with a reason; ``replaced``: that was done.
    """

    ACCEPTED = "accepted"
    UNCHANGED = "unchanged"
    MISSING = "missing"
    OTHER = "other"
    REPLACED = "replaced"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowReturn:
    """One question of a returned ballot.

    ``choice``: what it says now, None = no vote; ``earlier``: what was accepted before, None = nothing.
    ``is_secret``: neither is said. ``has_remark``: a remark stands there. ``faults``: why it was refused;
    ``notes``: what somebody should look at although it was taken.
    """

    item_id: int
    number: int
    name: Trilingual
    state: RowState
    choice: VoteChoice | None = None
    earlier: VoteChoice | None = None
    is_secret: bool = False
    has_remark: bool = False
    faults: tuple[BallotFault, ...] = ()
    notes: tuple[BallotFault, ...] = ()

    def choice_text(self, language: Language | str) -> str:
        """What was voted, "" without a vote and where the vote is secret."""
        return "" if self.choice is None or self.is_secret else term(language, f"vote_{self.choice.value}")

    def sentence(self, language: Language | str) -> str:
        """Why, or what that means, in words."""
        said = [fault_text(fault, language) for fault in self.faults]
        if not self.faults and (means := self._means(language)):
            said.append(means)
        said += [fault_text(note, language) for note in self.notes]
        return " ".join(_sentence(one) for one in said)

    def _means(self, language: Language | str) -> str:
        suffix = "_secret" if self.is_secret and self.earlier is not None else ""
        earlier = "" if self.earlier is None else term(language, f"vote_{self.earlier.value}")
        key = {
            RowState.UNCHANGED: "means_unchanged",
            RowState.MISSING: "means_missing_remark" if self.has_remark else "means_missing",
            RowState.OTHER: self._other(),
            RowState.REPLACED: ("means_removed" if self.choice is None else "means_replaced") + suffix,
            RowState.ACCEPTED: "counted_as_sum" if self.is_secret else "",
        }.get(self.state, "")
        return text(language, f"ballot.{key}", earlier=earlier) if key else ""

    def _other(self) -> str:
        suffix = "_secret" if self.is_secret else ""
        if self.earlier is None:
            return "means_other_added"
        if self.choice is None:
            return f"means_other_missing{suffix}"
        return "means_other_remark" if self.choice is self.earlier else f"means_other{suffix}"


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotReturn:
    """What became of one file.

    ``member``, ``number``, ``phase`` and ids: of the ballot, "" and None while it is not known.
    ``trouble``: why the file as a whole was refused; ``faults``: the cells by which it was found
    changed, all of them. ``return_by``: the day it was to come back by, when it came ``days_late`` after it
    for the first time, else None and 0. ``batch_id``: to undo it by, None when nothing was written.
    """

    path: Path
    member: str = ""
    number: int | None = None
    phase: VotePhase | None = None
    meeting_id: int | None = None
    member_id: int | None = None
    return_by: date | None = None
    days_late: int = 0
    rows: tuple[RowReturn, ...] = ()
    faults: tuple[BallotFault, ...] = ()
    batch_id: int | None = None
    trouble: AppError | None = None

    @property
    def file(self) -> str:
        """The file's name."""
        return self.path.name

    @property
    def may_be_replaced(self) -> bool:
        """Whether an earlier ballot is in the way, which the secretary may replace with a reason."""
        return self.count(RowState.OTHER) > 0

    @property
    def is_refused(self) -> bool:
        """Whether the file or any of its rows was not taken."""
        return self.trouble is not None or self.count(RowState.REFUSED, RowState.OTHER) > 0

    @property
    def undeclared(self) -> tuple[int, ...]:
        """Items of which the member recused himself here, without a conflict of interest on record."""
        return tuple(row.item_id for row in self.rows if any(one.code == "note_recused" for one in row.notes))

    def count(self, *states: RowState) -> int:
        """How many rows came to one of ``states``."""
        return sum(row.state in states for row in self.rows)

    def late_text(self, language: Language | str) -> str:
        """How late it came back, "" when it was in time."""
        if self.return_by is None:
            return ""
        return text(language, "ballot.late", day=f"{self.return_by:%d.%m.%Y}", count=self.days_late)

    def trouble_text(self, language: Language | str) -> str:
        """Why the file was refused, "" when it was not."""
        if self.trouble is None:
            return ""
        return text(language, f"error.{self.trouble.code}", **self.trouble.params)


def fault_text(fault: BallotFault, language: Language | str) -> str:
    """One fault in words, with sheet and cell, what stood there and what stands there now."""
    place = text(language, "ballot.fault_place", sheet=fault.sheet, cell=fault.cell) if fault.cell else ""
    kind = "" if fault.code.startswith("note_") else "fault_"
    return place + text(language, f"ballot.{kind}{fault.code}", was=fault.was, found=fault.found)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:] + ("" if words.endswith(".") else ".")
