"""What results of a campaign consist of for reading, and how they are put together from storage.

Anonymity (docs/scoring.md): nothing here is finer than the role mean with its number of raters, but
for superiors and experts, whose single marks an explanation shows.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.bands import Placed, in_order, limit
from evalapp.domain.calibration import Calibrated
from evalapp.domain.campaign import CampaignState, RaterRole
from evalapp.domain.language import Trilingual
from evalapp.domain.numbers import EXACT_PLACES
from evalapp.domain.previous_total import Change, PreviousTotal, change_from
from evalapp.domain.reference import PositionCategory
from evalapp.domain.scores import OfficialScore
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.domain.self_gap import SelfGap, self_gap
from evalapp.domain.version_guard import Kept
from evalapp.entities.assessment import (
    Campaign,
    Competency,
    Framework,
    Release,
    Result,
    TargetLevel,
)
from evalapp.entities.base import stored_id
from evalapp.services.assessees import AssesseeFacts, facts_of
from evalapp.services.calibration_records import recorded_calibrations
from evalapp.services.campaign_launch import block_names
from evalapp.services.campaign_scores import frozen_results, live_scores
from evalapp.services.previous_results import previous_totals
from evalapp.services.trilingual import trilingual

KeptPairs = Mapping[RaterRole, Mapping[str, Kept]]
"""{role: {competency: what was done so that versions cannot be subtracted}}"""


@dataclass(frozen=True, slots=True)
class CompetencyInfo:
    """A competency of the campaign's framework, in its order.

    ``weight``: w within its block. ``target``: score expected of the campaign's category (1–5).
    """

    code: str
    block: str
    name: Trilingual
    definition: Trilingual
    weight: float
    target: float | None


@dataclass(frozen=True, slots=True)
class ReleaseInfo:
    """The version of the results that is shown; None in its place means a preview.

    ``id``: of the stored release. ``newest``: whether no later version replaced it.
    """

    number: int
    at: datetime
    account: str
    content_hash: str
    id: int = 0
    reason: str = ""
    newest: bool = True


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One official: facts of the register (as they were at the release) and the score.

    ``calibrated``: what a commission recorded beside the computed figures, None = nothing. ``gap``:
    himself beside the counted roles. ``change``: from the campaign before. ``kept``: pairs that count as
    in an earlier version or not at all (domain.version_guard).
    """

    official: AssesseeFacts
    score: OfficialScore
    calibrated: Calibrated | None = None
    gap: SelfGap | None = None
    change: Change | None = None
    kept: KeptPairs = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CampaignResults:
    """Results of a campaign.

    ``release`` None: a preview, not released. ``rows``: in order of bands (total, standard error, IIN),
    then totals without an interval, then officials without a total, by name. ``placed``: officials
    over whom bands and places are counted. ``blocks``: {code: name}.
    """

    campaign_id: int
    name: str
    category: PositionCategory
    as_of: date
    state: CampaignState
    framework_code: str
    release: ReleaseInfo | None
    rules: ScoringRules
    blocks: dict[str, Trilingual]
    competencies: tuple[CompetencyInfo, ...]
    rows: tuple[ResultRow, ...]

    @property
    def placed(self) -> int:
        """Officials with a total and a standard error."""
        return sum(1 for row in self.rows if row.score.places is not None)

    @property
    def band_sizes(self) -> dict[int, int]:
        """{band: officials in it}."""
        sizes: dict[int, int] = {}
        for row in self.rows:
            if row.score.band is not None:
                sizes[row.score.band] = sizes.get(row.score.band, 0) + 1
        return sizes

    def rivals(self, assessee_id: int) -> tuple["Rival", ...]:
        """Officials who cannot be told apart from one, nearest first; empty without an interval."""
        chosen = next((row for row in self.rows if row.official.assessee_id == assessee_id), None)
        if chosen is None or chosen.score.total is None or chosen.score.se is None:
            return ()
        total, se = chosen.score.total, chosen.score.se
        found = []
        for row in self.rows:
            if row is chosen or row.score.total is None or row.score.se is None:
                continue
            difference = row.score.total - total
            needed = limit(se, row.score.se, self.rules.quantile)
            is_same = round(row.score.total, EXACT_PLACES) == round(total, EXACT_PLACES)
            if is_same or abs(difference) < needed:
                found.append(Rival(row, difference, needed))
        return tuple(sorted(found, key=lambda rival: abs(rival.difference)))


@dataclass(frozen=True, slots=True)
class Rival:
    """Somebody who cannot be told apart from a chosen official: ``difference`` = his total − the chosen
    one's, ``needed``: the smallest that would tell them apart, quantile · √(SE² + SE²)."""

    row: ResultRow
    difference: float
    needed: float


@dataclass(frozen=True, slots=True)
class SingleMarks:
    """The marks of one superior or expert: {competency: mark, None = not observed}."""

    role: RaterRole
    rater_code: str
    marks: dict[str, int | None]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything a total is made of, down to role means, and to the marks of superiors and experts."""

    results: CampaignResults
    row: ResultRow
    single_marks: tuple[SingleMarks, ...]


def campaign_results(session: Session, campaign: Campaign, release: Release | None) -> CampaignResults:
    """Results of a campaign within the caller's snapshot; ``release`` None = live. Checks no rights."""
    rules = ScoringRules.from_dict(campaign.rules)
    previous = previous_totals(session, campaign, None if release is None else release.at)
    if release is None:
        live = {score.iin: score for score in live_scores(session, campaign).officials}
        rows = [_row(rules, facts, live[facts.iin], previous) for facts in facts_of(session, campaign)]
    else:
        rows = _released_rows(session, release, rules, previous)
    framework = session.get(Framework, campaign.framework_id)
    return CampaignResults(
        campaign_id=campaign.id or 0,
        name=campaign.name,
        category=campaign.category,
        as_of=campaign.as_of,
        state=campaign.state,
        framework_code=framework.code if framework else "",
        release=_release_info(session, release) if release else None,
        rules=rules,
        blocks=block_names(session, campaign.framework_id),
        competencies=_competencies(session, campaign, rules),
        rows=tuple(_in_order(rows)),
    )


def _row(
    rules: ScoringRules,
    facts: AssesseeFacts,
    score: OfficialScore,
    previous: Mapping[int, PreviousTotal],
    calibrated: Calibrated | None = None,
    kept: KeptPairs | None = None,
) -> ResultRow:
    change = change_from(previous.get(facts.person_id), score.total, score.se, rules.quantile)
    return ResultRow(facts, score, calibrated, self_gap(rules, score), change, kept or {})


def _released_rows(
    session: Session, release: Release, rules: ScoringRules, previous: Mapping[int, PreviousTotal]
) -> list[ResultRow]:
    frozen = frozen_results(session, release)
    computed = {facts.assessee_id: score for facts, score in frozen}
    calibrated = recorded_calibrations(session, release, rules, computed)
    kept = _kept(session, release)
    return [
        _row(rules, facts, score, previous, calibrated.get(facts.assessee_id), kept.get(facts.assessee_id))
        for facts, score in frozen
    ]


def _kept(session: Session, release: Release) -> dict[int, KeptPairs]:
    if release.number == 1:
        return {}
    found = session.execute(
        select(col(Result.assessee_id), col(Result.kept)).where(col(Result.release_id) == release.id)
    )
    return {
        number: {
            RaterRole(role): {code: Kept(what) for code, what in codes.items()}
            for role, codes in kept.items()
        }
        for number, kept in found
        if kept
    }


def _release_info(session: Session, release: Release) -> ReleaseInfo:
    later = select(col(Release.id)).where(
        col(Release.campaign_id) == release.campaign_id, col(Release.number) > release.number
    )
    return ReleaseInfo(
        number=release.number,
        at=release.at,
        account=release.account,
        content_hash=release.content_hash,
        id=stored_id(release.id),
        reason=release.reason,
        newest=session.execute(later.limit(1)).first() is None,
    )


def _in_order(rows: list[ResultRow]) -> list[ResultRow]:
    by_iin = {row.score.iin: row for row in rows}
    placed = [
        Placed(row.score.iin, row.score.total, row.score.se)
        for row in rows
        if row.score.total is not None and row.score.se is not None
    ]
    ordered = [by_iin[official.iin] for official in in_order(placed)]
    unplaced = [row for row in rows if row.score.places is None]
    return [
        *ordered,
        *(row for row in unplaced if row.score.total is not None),
        *(row for row in unplaced if row.score.total is None),
    ]


def _competencies(session: Session, campaign: Campaign, rules: ScoringRules) -> tuple[CompetencyInfo, ...]:
    targets = {
        target.competency_code: target.target
        for target in session.execute(
            select(TargetLevel).where(
                col(TargetLevel.framework_id) == campaign.framework_id,
                col(TargetLevel.category) == campaign.category,
            )
        ).scalars()
    }
    found = {
        competency.code: competency
        for competency in session.execute(
            select(Competency).where(col(Competency.framework_id) == campaign.framework_id)
        ).scalars()
    }
    return tuple(
        CompetencyInfo(
            code=code,
            block=rules.block_of[code],
            name=trilingual(found[code]),
            definition=trilingual(found[code], "definition"),
            weight=rules.weights[code],
            target=targets.get(code),
        )
        for code in rules.competencies
    )
