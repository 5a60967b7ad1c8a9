"""Two or three people side by side, in the words of one language; the same on screen and on paper."""

from dataclasses import dataclass
from datetime import date

from evalapp.domain.eligibility import Status

FEWEST, MOST = 2, 3
"""So many people stand side by side."""


@dataclass(frozen=True, slots=True)
class Score:
    """A figure on the scale (1–5) with its 90 % interval and target, where there are such."""

    value: float
    low: float | None = None
    high: float | None = None
    target: float | None = None

    @property
    def is_below_target(self) -> bool:
        """Whether the interval's upper end does not exceed the target; without one: the score is under it."""
        if self.target is None:
            return False
        return self.value < self.target if self.high is None else self.high <= self.target


@dataclass(frozen=True, slots=True)
class SideCell:
    """What is said of one person: words, the status of a requirement, or a figure; all empty = nothing."""

    text: str = ""
    status: Status | None = None
    score: Score | None = None


@dataclass(frozen=True, slots=True)
class SideLine:
    """One line: what it is about, and a cell for each person."""

    label: str
    cells: tuple[SideCell, ...]


@dataclass(frozen=True, slots=True)
class SideSection:
    """Lines that belong together; ``note`` says how to read them."""

    title: str
    lines: tuple[SideLine, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class SidePerson:
    """One of the people. ``person_id`` in the register, ``reservist_id`` in the reserve; None = not there."""

    full_name: str
    detail: str
    person_id: int | None
    reservist_id: int | None
    photo: bytes | None = None


@dataclass(frozen=True, slots=True)
class SideBySide:
    """People in the order of names with what is known of each, as of a day; ``post``: the profile's name."""

    as_of: date
    people: tuple[SidePerson, ...]
    sections: tuple[SideSection, ...]
    post: str = ""
