"""Results of a campaign for reading: frozen when released, before that an administrator's preview.

Anonymity (docs/scoring.md): nothing here is finer than the role mean with its number of raters, but
for superiors and experts, whose single marks an explanation shows.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.bands import Placed, in_order
from evalapp.domain.calibration import Calibrated
from evalapp.domain.campaign import CampaignState, RaterRole
from evalapp.domain.errors import Forbidden, NotFound
from evalapp.domain.language import Trilingual
from evalapp.domain.reference import PositionCategory
from evalapp.domain.scores import OfficialScore
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import (
    Assessee,
    Campaign,
    Competency,
    CompetencyBlock,
    Form,
    Framework,
    Release,
    TargetLevel,
)
from evalapp.services.assessees import AssesseeFacts, facts_of
from evalapp.services.calibration_records import recorded_calibrations
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.campaign_scores import frozen_results, live_scores, newest_release
from evalapp.services.frozen_forms import COUNTED_STATES
from evalapp.services.trilingual import trilingual
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_MARKS_SHOWN = (RaterRole.SUPERIOR, RaterRole.EXPERT)
"""Roles whose single marks an explanation shows."""


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
    """The version of the results that is shown; None in its place means a preview."""

    number: int
    at: datetime
    account: str
    content_hash: str


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One official: facts of the register (as they were at the release) and the score.

    ``calibrated``: what a commission recorded beside the computed figures, None = nothing.
    """

    official: AssesseeFacts
    score: OfficialScore
    calibrated: Calibrated | None = None


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


class ResultService:
    """Reading of results for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def may_see(self, state: CampaignState, *, has_release: bool = False) -> bool:
        """Whether this account sees results of a campaign in ``state``.

        ``has_release``: a version is in force, which stays visible while a correction is prepared.
        """
        if has_release or state in {CampaignState.RELEASED, CampaignState.ARCHIVED}:
            return self._actor.may(Action.SEE_RESULTS)
        return self._actor.may(Action.PREVIEW_RESULTS)

    def results(self, campaign_id: int) -> CampaignResults:
        """Results of a campaign: the newest release; before one, an administrator's preview, which the
        audit log notes. Raises NotFound, Forbidden ``results_not_released``."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            campaign = get_campaign(session, campaign_id)
            release = newest_release(session, campaign_id)
            if release is not None:
                return campaign_results(session, campaign, release)
        self._note_preview(campaign_id)
        with self._db.reading() as session:
            return campaign_results(
                session, get_campaign(session, campaign_id), newest_release(session, campaign_id)
            )

    def campaign_id(self, name: str) -> int:
        """The campaign called ``name``. Raises NotFound ``campaign_unknown``."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            found = session.execute(
                select(col(Campaign.id)).where(col(Campaign.name) == name.strip())
            ).scalar_one_or_none()
        if found is None:
            raise NotFound("campaign_unknown", name=name.strip())
        return int(found)

    def explanation(self, results: CampaignResults, assessee_id: int) -> Explanation:
        """How the total of one official of ``results`` came about. Raises NotFound."""
        self._actor.require(Action.SEE_RESULTS)
        if results.release is None:
            self._require_preview()
        row = next((row for row in results.rows if row.official.assessee_id == assessee_id), None)
        if row is None:
            raise NotFound
        with self._db.reading() as session:
            return Explanation(results, row, _single_marks(session, results, assessee_id))

    def _note_preview(self, campaign_id: int) -> None:
        self._require_preview()
        with self._db.transaction() as session:
            audit.note(
                session,
                audit.Action.VIEWED,
                table="campaign",
                record_id=campaign_id,
                note="results before release",
            )

    def _require_preview(self) -> None:
        if not self._actor.may(Action.PREVIEW_RESULTS):
            raise Forbidden("results_not_released")


def campaign_results(session: Session, campaign: Campaign, release: Release | None) -> CampaignResults:
    """Results of a campaign within the caller's snapshot; ``release`` None = live. Checks no rights."""
    rules = ScoringRules.from_dict(campaign.rules)
    if release is None:
        live = {score.iin: score for score in live_scores(session, campaign).officials}
        rows = [ResultRow(facts, live[facts.iin]) for facts in facts_of(session, campaign)]
    else:
        rows = _released_rows(session, release, rules)
    framework = session.get(Framework, campaign.framework_id)
    return CampaignResults(
        campaign_id=campaign.id or 0,
        name=campaign.name,
        category=campaign.category,
        as_of=campaign.as_of,
        state=campaign.state,
        framework_code=framework.code if framework else "",
        release=_release_info(release) if release else None,
        rules=rules,
        blocks=_blocks(session, campaign),
        competencies=_competencies(session, campaign, rules),
        rows=tuple(_in_order(rows)),
    )


def _released_rows(session: Session, release: Release, rules: ScoringRules) -> list[ResultRow]:
    frozen = frozen_results(session, release)
    computed = {facts.assessee_id: score for facts, score in frozen}
    calibrated = recorded_calibrations(session, release, rules, computed)
    return [ResultRow(facts, score, calibrated.get(facts.assessee_id)) for facts, score in frozen]


def _release_info(release: Release) -> ReleaseInfo:
    return ReleaseInfo(release.number, release.at, release.account, release.content_hash)


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


def _blocks(session: Session, campaign: Campaign) -> dict[str, Trilingual]:
    found = session.execute(
        select(CompetencyBlock)
        .where(col(CompetencyBlock.framework_id) == campaign.framework_id)
        .order_by(col(CompetencyBlock.place))
    ).scalars()
    return {block.code: trilingual(block) for block in found}


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


def _single_marks(session: Session, results: CampaignResults, assessee_id: int) -> tuple[SingleMarks, ...]:
    found = session.execute(
        select(col(Form.role), col(Form.rater_code), col(Form.marks))
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .where(
            col(Form.assessee_id) == assessee_id,
            col(Assessee.campaign_id) == results.campaign_id,
            col(Form.role).in_(_MARKS_SHOWN),
            col(Form.state).in_(COUNTED_STATES),
        )
        .order_by(col(Form.role).desc(), col(Form.rater_code))
    )
    return tuple(SingleMarks(role, rater, dict(marks)) for role, rater, marks in found)
