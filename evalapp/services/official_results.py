"""Released results of one official, campaign by campaign, beside the target profile."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, select
from sqlmodel import Session, col

from evalapp.domain.calibration import Calibrated
from evalapp.domain.language import Trilingual
from evalapp.domain.reference import PositionCategory
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import (
    Assessee,
    Campaign,
    Competency,
    CompetencyBlock,
    Release,
    Result,
    TargetLevel,
)
from evalapp.entities.calibration import ResultNotice
from evalapp.services.calibration_records import recorded_calibration
from evalapp.services.trilingual import trilingual


@dataclass(frozen=True, slots=True)
class CompetencyResult:
    """Score of one competency (1–5, None = not scored) with its 90 % interval where there is one.

    ``target``: what the profile of the campaign's category expects. ``previous``: the score in the
    campaign released before this one.
    """

    code: str
    name: Trilingual
    block: str
    score: float | None
    low: float | None
    high: float | None
    target: float | None
    previous: float | None

    @property
    def is_below_target(self) -> bool:
        """Whether the interval's upper end does not exceed the target; without one: the score is under it."""
        if self.score is None or self.target is None:
            return False
        return self.score < self.target if self.high is None else self.high <= self.target


@dataclass(frozen=True, slots=True)
class CampaignResult:
    """Newest version of an official's released result in one campaign; figures 1–5, unrounded.

    ``blocks``: ``{block code: (name, score)}`` in the framework's order. ``reasons``: why there is no total
    (or no interval), as codes of ``reason`` texts. ``shown_on``: the day on which the person was shown
    this version. ``calibrated``: what a commission recorded beside it. ``se``: standard error of the
    total; ``quantile``: of the campaign's intervals.
    """

    campaign_id: int
    campaign: str
    category: PositionCategory
    as_of: date
    released_at: datetime
    release_number: int
    total: float | None
    low: float | None
    high: float | None
    level: int | None
    band: int | None
    gate: str | None
    reasons: tuple[str, ...]
    blocks: tuple[tuple[str, Trilingual, float | None], ...]
    competencies: tuple[CompetencyResult, ...]
    assessee_id: int = 0
    shown_on: date | None = None
    calibrated: Calibrated | None = None
    se: float | None = None
    quantile: float = 0.0


def results_of(session: Session, person_id: int) -> tuple[CampaignResult, ...]:
    """Results of the campaigns in which ``person_id`` was assessed, newest first."""
    found = session.execute(
        select(Result, Release, Campaign, col(ResultNotice.shown_on))
        .join(Release, col(Release.id) == col(Result.release_id))
        .join(Assessee, col(Assessee.id) == col(Result.assessee_id))
        .join(Campaign, col(Campaign.id) == col(Release.campaign_id))
        .outerjoin(
            ResultNotice,
            and_(
                col(ResultNotice.release_id) == col(Release.id),
                col(ResultNotice.assessee_id) == col(Assessee.id),
            ),
        )
        .where(col(Assessee.person_id) == person_id)
        .order_by(col(Campaign.as_of).desc(), col(Campaign.id).desc(), col(Release.number).desc())
    ).all()
    newest: dict[int, tuple[Result, Release, Campaign]] = {}
    shown: dict[int, date | None] = {}
    for result, release, campaign, shown_on in found:
        newest.setdefault(campaign.id, (result, release, campaign))
        shown.setdefault(campaign.id, shown_on)
    latest_first = list(newest.values())
    lines = []
    for place, (result, release, campaign) in enumerate(latest_first):
        before = latest_first[place + 1][0].details if place + 1 < len(latest_first) else {}
        line = _line(session, result, release, campaign, before)
        lines.append(replace(line, shown_on=shown[line.campaign_id]))
    return tuple(lines)


def _line(
    session: Session, result: Result, release: Release, campaign: Campaign, before: dict[str, Any]
) -> CampaignResult:
    details = result.details
    return CampaignResult(
        campaign_id=campaign.id or 0,
        campaign=campaign.name,
        category=campaign.category,
        as_of=campaign.as_of,
        released_at=release.at,
        release_number=release.number,
        total=result.total,
        low=details.get("low"),
        high=details.get("high"),
        level=details.get("level"),
        band=details.get("band"),
        gate=details.get("gate"),
        reasons=tuple(details.get("reasons") or ()),
        blocks=_blocks(session, campaign, details.get("blocks") or {}),
        competencies=_competencies(session, campaign, details, before),
        assessee_id=result.assessee_id,
        se=details.get("se"),
        quantile=float(campaign.rules["quantile"]),
        calibrated=recorded_calibration(
            session,
            release.id,
            result.assessee_id,
            ScoringRules.from_dict(campaign.rules),
            details.get("blocks") or {},
        ),
    )


def _blocks(
    session: Session, campaign: Campaign, scores: dict[str, float | None]
) -> tuple[tuple[str, Trilingual, float | None], ...]:
    wanted = select(CompetencyBlock).where(col(CompetencyBlock.framework_id) == campaign.framework_id)
    return tuple(
        (block.code, trilingual(block), scores.get(block.code))
        for block in session.execute(wanted.order_by(col(CompetencyBlock.place))).scalars()
    )


def _competencies(
    session: Session, campaign: Campaign, details: dict[str, Any], before: dict[str, Any]
) -> tuple[CompetencyResult, ...]:
    scores, errors = details.get("competencies") or {}, details.get("errors") or {}
    earlier = before.get("competencies") or {}
    targets = _targets(session, campaign)
    quantile = float(campaign.rules["quantile"])
    scale = campaign.rules["scale"]
    wanted = select(Competency).where(col(Competency.framework_id) == campaign.framework_id)
    lines = []
    for competency in session.execute(wanted.order_by(col(Competency.place))).scalars():
        score, error = scores.get(competency.code), errors.get(competency.code)
        reach = None if score is None or error is None else quantile * error
        lines.append(
            CompetencyResult(
                code=competency.code,
                name=trilingual(competency),
                block=competency.block,
                score=score,
                low=None if reach is None else max(float(scale["lowest"]), score - reach),
                high=None if reach is None else min(float(scale["highest"]), score + reach),
                target=targets.get(competency.code),
                previous=earlier.get(competency.code),
            )
        )
    return tuple(lines)


def _targets(session: Session, campaign: Campaign) -> dict[str, float]:
    wanted = select(TargetLevel).where(
        col(TargetLevel.framework_id) == campaign.framework_id,
        col(TargetLevel.category) == campaign.category,
    )
    return {target.competency_code: target.target for target in session.execute(wanted).scalars()}
