"""The ranking of an intake as a list: who stands where in his direction, and where the places end."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from evalapp.domain.admission import AdmissionKind
from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.intake import IntakeState
from evalapp.domain.language import Trilingual
from evalapp.domain.ranking import Standing
from evalapp.domain.reference import Sex
from evalapp.domain.stage import StageKind


class Unranked(StrEnum):
    """Why somebody is not ranked: absent, no score entered yet, or not passed at this or an earlier stage."""

    ABSENT = "absent"
    MISSING = "missing"
    CUT = "cut"


@dataclass(frozen=True, slots=True)
class RankingStage:
    """A stage that counts, in its order; ``weight`` is v of the ranking."""

    id: int
    position: int
    kind: StageKind
    title: Trilingual
    max_score: Decimal
    weight: Decimal


@dataclass(frozen=True, slots=True)
class RankingRow:
    """One application of the ranking.

    ``scores``: one for each stage that counts, None = absent or not entered. ``value``: rounded for
    reading. ``first`` and ``last``: the places he shares with equals; None, like ``value``, where he is
    not ranked, and ``unranked`` says why. ``decision``: on the reserve, in force. ``is_override``: a
    decision against what was computed stands; ``is_waiting``: one waits for a second account.
    """

    application_id: int
    number: str
    full_name: str
    sort_key: str
    search_key: str
    sex: Sex | None
    region: Trilingual | None
    direction_id: int | None
    age: int | None
    verdict: VerdictKind
    scores: tuple[Decimal | None, ...]
    value: Decimal | None
    first: int | None
    last: int | None
    standing: Standing | None
    unranked: Unranked | None
    decision: AdmissionKind | None
    is_override: bool
    is_waiting: bool
    is_member: bool

    @property
    def shared_by(self) -> int:
        """How many hold this place together; 0 where there is none."""
        return 0 if self.first is None or self.last is None else self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class RankingGroup:
    """What the ranking of one direction comes to.

    ``name`` None: the direction is not known, or the intake has none. ``sharing``: how many share the last
    place, ``left``: how many places are left for them. ``free``: places for which nobody is ranked.
    """

    direction_id: int | None
    name: Trilingual | None
    places: int | None
    ranked: int
    sharing: int
    left: int
    free: int
    admitted: int


@dataclass(frozen=True, slots=True)
class Ranking:
    """The ranking after a stage, best first in each direction; those not ranked follow.

    ``stages``: all of the intake; ``counted``: those up to the chosen one, () when nothing is scored yet.
    ``is_applied``: the cut of the chosen stage is in force, or it cuts nobody. ``in_selection``: people
    admitted to the selection; ``waiting``: decisions of the intake that wait for a second account.
    """

    intake_id: int
    name: str
    as_of: date
    state: IntakeState
    places: int | None
    stages: tuple[RankingStage, ...]
    counted: tuple[RankingStage, ...]
    is_applied: bool
    groups: tuple[RankingGroup, ...]
    rows: tuple[RankingRow, ...]
    in_selection: int
    waiting: int

    @property
    def is_interim(self) -> bool:
        """Whether stages are still to come."""
        return len(self.counted) < len(self.stages)

    @property
    def admitted(self) -> int:
        """How many are admitted to the reserve."""
        return sum(group.admitted for group in self.groups)

    def group_of(self, row: RankingRow) -> RankingGroup:
        """The group a row belongs to."""
        return next(group for group in self.groups if group.direction_id == row.direction_id)
