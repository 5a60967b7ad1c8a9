"""Results of a campaign for reading: frozen when released, before that an administrator's preview."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import CampaignState, RaterRole
from evalapp.domain.errors import Forbidden, NotFound
from evalapp.entities.assessment import Assessee, Campaign, Form, Result
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.campaign_releases import release_numbered
from evalapp.services.campaign_scores import newest_release
from evalapp.services.frozen_forms import COUNTED_STATES, CountedForm
from evalapp.services.result_rows import (
    CampaignResults,
    CompetencyInfo,
    Explanation,
    ReleaseInfo,
    ResultRow,
    Rival,
    SingleMarks,
    campaign_results,
)
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

__all__ = [
    "CampaignResults",
    "CompetencyInfo",
    "Explanation",
    "ReleaseInfo",
    "ResultRow",
    "ResultService",
    "Rival",
    "SingleMarks",
    "campaign_results",
    "single_marks",
]

_MARKS_SHOWN = (RaterRole.SUPERIOR, RaterRole.EXPERT)
"""Roles whose single marks an explanation shows."""


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

    def results(self, campaign_id: int, version: int | None = None) -> CampaignResults:
        """Results of a campaign: the version asked for, else the newest; before one, an administrator's
        preview, which the audit log notes. Raises NotFound, Forbidden ``results_not_released``."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            campaign = get_campaign(session, campaign_id)
            if version is not None:
                return campaign_results(session, campaign, release_numbered(session, campaign_id, version))
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
            return Explanation(results, row, single_marks(session, results, assessee_id))

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


def single_marks(session: Session, results: CampaignResults, assessee_id: int) -> tuple[SingleMarks, ...]:
    """The marks of superiors and experts as the version that is shown counted them."""
    kept = _kept_singles(session, results, assessee_id)
    if kept is not None:
        return kept
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


def _kept_singles(
    session: Session, results: CampaignResults, assessee_id: int
) -> tuple[SingleMarks, ...] | None:
    """None for a preview, and for a version that did not keep its forms."""
    if results.release is None:
        return None
    stored = session.execute(
        select(col(Result.forms)).where(
            col(Result.release_id) == results.release.id, col(Result.assessee_id) == assessee_id
        )
    ).scalar_one_or_none()
    if stored is None:
        return None
    forms = [form for form in map(CountedForm.from_list, stored) if form.role in _MARKS_SHOWN]
    forms.sort(key=lambda form: (_MARKS_SHOWN.index(form.role), form.rater))
    return tuple(SingleMarks(form.role, form.rater, dict(form.marks)) for form in forms)
