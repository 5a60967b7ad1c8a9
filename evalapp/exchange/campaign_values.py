"""What the workbooks of a campaign are written from: one snapshot, plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from evalapp.domain.calibration import Calibrated
from evalapp.domain.campaign import RaterRole
from evalapp.domain.indicator import IndicatorKind
from evalapp.domain.language import Trilingual
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.previous_total import Change
from evalapp.domain.reference import PositionCategory
from evalapp.domain.scores import OfficialScore
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.domain.self_gap import SelfGap
from evalapp.domain.tenure import ShortTenure, TimeInPost
from evalapp.domain.version_guard import Kept


@dataclass(frozen=True, slots=True)
class IndicatorFigure:
    """A work indicator of an official: beside the results, never in a score.

    ``value`` and ``target`` in ``unit``; both days belong to the period; ``sample``: out of how many.
    """

    kind: IndicatorKind
    title: str
    value: float
    unit: str
    target: float | None
    period_from: date
    period_to: date
    sample: int | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialFigures:
    """One official as of the campaign's date. ``iin`` is masked; ``since`` = first day in the post.

    ``calibrated``: what a commission recorded beside the computed figures, None = nothing. ``gap``:
    himself beside the counted roles. ``change``: from the campaign before. ``kept``: pairs that count as
    in an earlier version or not at all. ``indicators``: of his work, the latest period first.
    """

    full_name: str
    iin: str
    post: Trilingual
    body: Trilingual
    score: OfficialScore
    portfolio: str = ""
    order_number: str = ""
    since: PartialDate | None = None
    time_in_post: TimeInPost | None = None
    short: ShortTenure | None = None
    is_acting: bool = False
    calibrated: Calibrated | None = None
    gap: SelfGap | None = None
    change: Change | None = None
    kept: Mapping[RaterRole, Mapping[str, Kept]] = field(default_factory=dict)
    indicators: tuple[IndicatorFigure, ...] = ()


@dataclass(frozen=True, slots=True)
class CompetencyName:
    """A competency of the campaign's framework with the score expected of its category (1–5)."""

    code: str
    name: Trilingual
    target: float | None


@dataclass(frozen=True, slots=True)
class BlockName:
    """A block with its competencies in the framework's order."""

    code: str
    name: Trilingual
    competencies: tuple[CompetencyName, ...]


@dataclass(frozen=True, slots=True)
class ReleaseNote:
    """The frozen version that is shown: its number, moment (aware) and the hash of its contents.

    ``reason``: why it replaced the version before, "" for the first.
    """

    number: int
    at: datetime
    content_hash: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NotAssessed:
    """Somebody of the campaign who is not assessed, and the ground."""

    full_name: str
    ground: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignFigures:
    """A campaign's results in the order of the screen.

    ``release`` None = a preview, marked as not released. ``shown_filter``: the filter in words, "" = none.
    ``levels``: names of the scale's levels.
    """

    name: str
    category: PositionCategory
    as_of: date
    rules: ScoringRules
    blocks: tuple[BlockName, ...]
    levels: Mapping[int, Trilingual]
    officials: tuple[OfficialFigures, ...]
    release: ReleaseNote | None = None
    shown_filter: str = ""
    not_assessed: tuple[NotAssessed, ...] = field(default=())

    @property
    def competencies(self) -> tuple[CompetencyName, ...]:
        """The competencies of all blocks."""
        return tuple(competency for block in self.blocks for competency in block.competencies)

    @property
    def has_calibrated(self) -> bool:
        """Whether a commission has recorded anything beside the computed figures of anybody here."""
        return any(official.calibrated is not None for official in self.officials)

    @property
    def gate_name(self) -> Trilingual:
        """Name of the competency that the gate reads."""
        code = self.rules.gate_competency
        return next(competency.name for competency in self.competencies if competency.code == code)
