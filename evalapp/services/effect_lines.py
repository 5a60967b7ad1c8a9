"""What confirming decisions would change, line by line, and what they have changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from evalapp.domain.decision import DecisionKind, DecisionResult, EffectState
from evalapp.domain.decision_effect import EffectNote, EffectStanding, RecordChange, RecordKind
from evalapp.domain.errors import AppError
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import SubjectKind


@dataclass(frozen=True, slots=True)
class EffectLine:
    """One decision in force: what it changes, or why it cannot be carried out now (``fault``).

    ``needs_ground``: whoever confirms chooses the ground of leaving. ``may_be_not_taken_up``: it undoes a
    decision by which a post began, and may say that the post was not taken up. ``needs_place``: the decision
    names post or body only in words, ``place``, and those of the directory may be chosen; ``position_id``,
    ``organization_id``: what it names.
    """

    decision_id: int
    item_number: int
    subject: SubjectKind
    subject_name: str
    result: DecisionResult
    kind: DecisionKind | None
    undoes_id: int | None
    effective_on: date | None
    changes: tuple[RecordChange, ...]
    notes: tuple[EffectNote, ...] = ()
    fault: AppError | None = None
    needs_ground: bool = False
    may_be_not_taken_up: bool = False
    needs_place: bool = False
    place: str = ""
    position_id: int | None = None
    organization_id: int | None = None

    @property
    def wants_choice(self) -> bool:
        """Whether only a choice of whoever confirms stands against it."""
        return self.fault is not None and self.fault.code in ("effect_place_needed", "leaving_ground_needed")


@dataclass(frozen=True, slots=True)
class EffectNames:
    """Names behind numbers and codes in changes: posts, bodies, grounds of leaving."""

    posts: Mapping[int | None, Trilingual]
    bodies: Mapping[int | None, Trilingual]
    grounds: Mapping[str, Trilingual]


@dataclass(frozen=True, slots=True)
class EffectPreview:
    """The list in view before its confirmation; ``token`` stands for exactly these changes."""

    lines: tuple[EffectLine, ...]
    token: str
    names: EffectNames

    @property
    def ready(self) -> tuple[EffectLine, ...]:
        """Lines that can be carried out."""
        return tuple(line for line in self.lines if line.fault is None and line.changes)

    @property
    def faulty(self) -> tuple[EffectLine, ...]:
        """Lines that something stands against."""
        return tuple(line for line in self.lines if line.fault is not None)


@dataclass(frozen=True, slots=True)
class EffectRow:
    """A change that was made: of which record, by whom, when; ``reverted_by_id``: the decision that put it
    back."""

    id: int
    decision_id: int
    kind: RecordKind
    change: RecordChange
    state: EffectState
    reverted_by_id: int | None
    at: datetime
    account: str


@dataclass(frozen=True, slots=True)
class DecisionEffects:
    """What a decision changed, in order, how far that stands, and the names to say it with."""

    rows: tuple[EffectRow, ...]
    standing: EffectStanding
    names: EffectNames


@dataclass(frozen=True, slots=True)
class MeetingEffects:
    """How far the decisions of a meeting are carried out: how many wait, are applied, were reverted."""

    standings: dict[int, EffectStanding]

    def count(self, standing: EffectStanding) -> int:
        """How many decisions stand so."""
        return sum(1 for one in self.standings.values() if one is standing)
