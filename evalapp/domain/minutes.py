"""Minutes of a meeting: their states, what is entered, what lacks before they are signed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from evalapp.domain.errors import Invalid
from evalapp.domain.names import tidy_text

_LONGEST_NUMBER, _LONGEST_TEXT, _LONGEST_REASON = 60, 4000, 500


class MinutesState(StrEnum):
    """``draft``: written anew as often as needed; ``signed``: frozen; ``replaced``: a newer version of the
    signed minutes corrects them."""

    DRAFT = "draft"
    SIGNED = "signed"
    REPLACED = "replaced"


class GapKind(StrEnum):
    """What lacks, or is unusual, before minutes are signed; see :data:`BLOCKING`.

    ``incomplete``: the count of an item still lacks something. ``item_quorum``: something was decided without
    a quorum. ``silent``: present members did not vote. ``other_votes``: the decision is not what the vote
    says. ``unplanned``: somebody is kept with a plan that is not written down.
    """

    NUMBER = "number"
    AGENDA = "agenda"
    ATTENDANCE = "attendance"
    CHAIR = "chair"
    SECRETARY = "secretary"
    VOTES = "votes"
    CONTRADICTIONS = "contradictions"
    INCOMPLETE = "incomplete"
    UNDECIDED = "undecided"
    UNREASONED = "unreasoned"
    QUORUM = "quorum"
    ITEM_QUORUM = "item_quorum"
    SILENT = "silent"
    OTHER_VOTES = "other_votes"
    UNPLANNED = "unplanned"


BLOCKING = frozenset(
    {
        GapKind.NUMBER,
        GapKind.AGENDA,
        GapKind.ATTENDANCE,
        GapKind.CHAIR,
        GapKind.SECRETARY,
        GapKind.VOTES,
        GapKind.CONTRADICTIONS,
        GapKind.INCOMPLETE,
        GapKind.UNDECIDED,
        GapKind.UNREASONED,
    }
)
"""What must be settled first; the others are pointed out to whoever signs."""


@dataclass(frozen=True, slots=True)
class MinutesGap:
    """Something that lacks; ``items``: numbers of the agenda, ``names``: of members it concerns."""

    kind: GapKind
    items: tuple[int, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def is_blocking(self) -> bool:
        """Whether minutes cannot be signed with it."""
        return self.kind in BLOCKING


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesFields:
    """What is entered of minutes that are not signed yet.

    ``language``: a DocumentLanguage value. ``names_votes``: name who voted how, in open votes taken by name.
    ``heard``: corrected notes of the discussion by item, for a version that corrects signed minutes.
    """

    number: str
    language: str
    opening: str = ""
    closing: str = ""
    names_votes: bool = False
    heard: Mapping[int, str] = field(default_factory=dict)

    def checked(self) -> "MinutesFields":
        """The fields tidied. Raises Invalid ``too_long``; a number may be entered later."""
        tidy = replace(
            self,
            number=tidy_text(self.number),
            opening=_lines(self.opening),
            closing=_lines(self.closing),
            heard={number: _lines(words) for number, words in self.heard.items()},
        )
        limits = {"number": _LONGEST_NUMBER, "opening": _LONGEST_TEXT, "closing": _LONGEST_TEXT}
        faults = {name: "too_long" for name, limit in limits.items() if len(getattr(tidy, name)) > limit}
        if any(len(words) > _LONGEST_TEXT for words in tidy.heard.values()):
            faults["heard"] = "too_long"
        if faults:
            raise Invalid(faults)
        return tidy


@dataclass(frozen=True, slots=True)
class SignFields:
    """That minutes were signed: their number, the day, the names of those who signed."""

    number: str
    signed_on: date | None
    signed_by: tuple[str, ...]

    def checked(self, *, held_on: date, today: date) -> "SignFields":
        """The fields tidied.

        :raises Invalid: ``required``, ``too_long``; ``signed_on``: in_future, before_meeting; ``signed_by``:
            required.
        """
        names = tuple(dict.fromkeys(filter(None, map(tidy_text, self.signed_by))))
        tidy = SignFields(tidy_text(self.number), self.signed_on, names)
        faults = {
            name: "required" for name in ("number", "signed_on", "signed_by") if not getattr(tidy, name)
        }
        if len(tidy.number) > _LONGEST_NUMBER:
            faults["number"] = "too_long"
        if tidy.signed_on is not None and tidy.signed_on > today:
            faults["signed_on"] = "in_future"
        elif tidy.signed_on is not None and tidy.signed_on < held_on:
            faults["signed_on"] = "before_meeting"
        if faults:
            raise Invalid(faults)
        return tidy


def checked_correction(reason: str) -> str:
    """Why signed minutes are corrected, tidied. Raises Invalid (``reason``): required, too_long."""
    tidy = tidy_text(reason)
    if not tidy:
        raise Invalid({"reason": "required"})
    if len(tidy) > _LONGEST_REASON:
        raise Invalid({"reason": "too_long"})
    return tidy


def checked_dissent(words: str) -> str:
    """A dissenting opinion, tidied. Raises Invalid (``text``): required, too_long."""
    tidy = _lines(words)
    if not tidy:
        raise Invalid({"text": "required"})
    if len(tidy) > _LONGEST_TEXT:
        raise Invalid({"text": "too_long"})
    return tidy


def _lines(words: str) -> str:
    """Several lines, each tidied."""
    return "\n".join(tidy_text(line) for line in words.splitlines()).strip()
