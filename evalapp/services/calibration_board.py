"""What the calibration board shows: computed, recorded and proposed values of a released version."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.calibration import (
    Calibrated,
    CalibrationState,
    LevelShare,
    level_of_score,
    shares_of,
)
from evalapp.domain.campaign import CampaignState
from evalapp.domain.errors import NotFound
from evalapp.domain.language import Trilingual
from evalapp.domain.scores import OfficialScore
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Assessee, Campaign, Release, ScaleLevel
from evalapp.entities.base import stored_id
from evalapp.entities.calibration import Calibration, CalibrationStep
from evalapp.services.assessees import AssesseeFacts
from evalapp.services.calibration_records import calibrated_of, calibrations_of
from evalapp.services.campaign_launch import block_names
from evalapp.services.campaign_scores import frozen_results
from evalapp.services.frozen_forms import released_examples
from evalapp.services.indicators import IndicatorLine, indicators_of
from evalapp.services.trilingual import trilingual

TOTAL = "total"
"""Stands for the total where a block's code is asked for; it follows from the blocks and is not set."""


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One official on the board.

    ``recorded``: in force; ``proposed``: work in progress, which stands in the place of the recorded one
    on the board and nowhere else. ``has_examples``: whether raters' examples may be shown.
    """

    official: AssesseeFacts
    score: OfficialScore
    recorded: Calibrated | None = None
    proposed: Calibrated | None = None
    has_examples: bool = False

    @property
    def id(self) -> int:
        """Number of the assessee."""
        return self.official.assessee_id

    @property
    def shown(self) -> Calibrated | None:
        """What the board shows beside the computed values."""
        return self.proposed or self.recorded

    @property
    def is_discussed(self) -> bool:
        """Whether the commission has talked about the official."""
        return self.shown is not None and self.shown.discussed

    def computed(self, block: str) -> float | None:
        """Computed score of a block, or the total (1–5, unrounded)."""
        return self.score.total if block == TOTAL else self.score.blocks.get(block)

    def calibrated(self, block: str) -> float | None:
        """The score that is shown beside the computed one; None where nothing was set."""
        if self.shown is None:
            return None
        return self.shown.total if block == TOTAL else self.shown.blocks.get(block)

    def value(self, block: str) -> float | None:
        """The score by which the official stands on the board."""
        calibrated = self.calibrated(block)
        return self.computed(block) if calibrated is None else calibrated


@dataclass(frozen=True, slots=True)
class Evidence:
    """What stands beside a score while it is discussed.

    ``examples``: of raters, shuffled, without role, author, competency or mark. ``indicators``: of work,
    newest first; shown beside, never in the scores.
    """

    examples: tuple[str, ...]
    indicators: tuple[IndicatorLine, ...]


class BoardChange(NamedTuple):
    """A block's score before and after; ``before``: computed, or recorded when that is corrected.

    ``after`` None: back to the computed score.
    """

    row: BoardRow
    block: str
    before: float | None
    after: float | None


class BoardSession(NamedTuple):
    """The commission's last recorded session on this version."""

    decided_on: date
    decided_by: str
    minutes: str


@dataclass(frozen=True, slots=True)
class Board:
    """Everything on the board of a campaign's newest release.

    ``rows`` by name. ``steps``: how many can be undone. ``changed_at``: last change of a proposal.
    ``is_open``: whether the board may be worked on now. ``levels``: names of the scale's levels.
    """

    campaign_id: int
    name: str
    release_number: int
    released_on: date
    is_open: bool
    rules: ScoringRules
    blocks: dict[str, Trilingual]
    levels: dict[int, Trilingual]
    rows: tuple[BoardRow, ...]
    steps: int = 0
    changed_at: datetime | None = None
    session: BoardSession | None = None

    def level(self, row: BoardRow, block: str) -> int | None:
        """Level of the shown score by the borders of the rules."""
        return level_of_score(self.rules, row.value(block))

    def computed_level(self, row: BoardRow, block: str) -> int | None:
        """Level of the computed score."""
        return level_of_score(self.rules, row.computed(block))

    def shares(self, block: str) -> tuple[LevelShare, ...]:
        """How all officials of the campaign spread over the levels."""
        return shares_of(self.rules, (self.level(row, block) for row in self.rows))

    def is_changed(self, row: BoardRow, block: str) -> bool:
        """Whether the shown score is not the computed one."""
        return row.calibrated(block) is not None

    @property
    def changes(self) -> tuple[BoardChange, ...]:
        """What recording the session would change, by name and block."""
        return tuple(change for row in self.rows for change in changes_of(row, self.blocks))

    @property
    def waiting(self) -> tuple[BoardRow, ...]:
        """Officials with something proposed, also those who were only discussed."""
        return tuple(row for row in self.rows if row.proposed is not None)


def changes_of(row: BoardRow, blocks: Iterable[str]) -> list[BoardChange]:
    """What is proposed for one official, block by block."""
    if row.proposed is None:
        return []
    in_force = {} if row.recorded is None else row.recorded.blocks
    found = []
    for block in blocks:
        before, after = in_force.get(block), row.proposed.blocks.get(block)
        if before != after:
            found.append(BoardChange(row, block, row.computed(block) if before is None else before, after))
    return found


def read_board(
    session: Session, campaign: Campaign, release: Release, with_examples: frozenset[int]
) -> Board:
    """The board of ``release`` within the caller's snapshot; no statement is made per official.

    :param with_examples: assessees of whom examples may be shown.
    """
    rules = ScoringRules.from_dict(campaign.rules)
    recorded = calibrations_of(session, release.id, CalibrationState.RECORDED)
    proposed = calibrations_of(session, release.id, CalibrationState.PROPOSED)

    def values(stored: Calibration | None, score: OfficialScore) -> Calibrated | None:
        return None if stored is None else calibrated_of(stored, rules, score.blocks)

    rows = tuple(
        BoardRow(
            facts,
            score,
            values(recorded.get(facts.assessee_id), score),
            values(proposed.get(facts.assessee_id), score),
            facts.assessee_id in with_examples,
        )
        for facts, score in frozen_results(session, release)
    )
    return Board(
        campaign_id=campaign.id or 0,
        name=campaign.name,
        release_number=release.number,
        released_on=release.at.astimezone().date(),
        is_open=campaign.state is CampaignState.RELEASED,
        rules=rules,
        blocks=block_names(session, campaign.framework_id),
        levels=_levels(session, campaign),
        rows=rows,
        steps=_step_count(session, release),
        changed_at=max((one.changed_at for one in proposed.values()), default=None),
        session=_last_session(recorded.values()),
    )


def read_evidence(session: Session, campaign: Campaign, release: Release, assessee_id: int) -> Evidence:
    """What may be shown of one official. Raises NotFound."""
    person_id = session.execute(
        select(col(Assessee.person_id)).where(
            col(Assessee.id) == assessee_id, col(Assessee.campaign_id) == campaign.id
        )
    ).scalar_one_or_none()
    if person_id is None:
        raise NotFound
    rules = ScoringRules.from_dict(campaign.rules)
    return Evidence(
        released_examples(session, stored_id(release.id), assessee_id, rules),
        indicators_of(session, [person_id]).get(person_id, ()),
    )


def _levels(session: Session, campaign: Campaign) -> dict[int, Trilingual]:
    found = session.execute(
        select(ScaleLevel)
        .where(col(ScaleLevel.framework_id) == campaign.framework_id)
        .order_by(col(ScaleLevel.level))
    ).scalars()
    return {level.level: trilingual(level) for level in found}


def _step_count(session: Session, release: Release) -> int:
    count: int = session.execute(
        select(func.count(col(CalibrationStep.id))).where(col(CalibrationStep.release_id) == release.id)
    ).scalar_one()
    return count


def _last_session(recorded: Iterable[Calibration]) -> BoardSession | None:
    dated = [one for one in recorded if one.decided_on is not None]
    if not dated:
        return None
    last = max(dated, key=lambda one: (one.decided_on, one.changed_at))
    assert last.decided_on is not None
    return BoardSession(last.decided_on, last.decided_by, last.minutes)
