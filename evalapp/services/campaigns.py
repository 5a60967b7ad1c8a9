"""Assessment campaigns: the list, launching, the way to release."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import CampaignState, CampaignStep
from evalapp.domain.errors import NotFound, Refused
from evalapp.domain.reference import PositionCategory
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Campaign, Framework
from evalapp.services.assessees import officials_in_post
from evalapp.services.campaign_launch import (
    CampaignFields,
    CampaignRules,
    add_assessees,
    competency_names,
    get_campaign,
    new_campaign,
    rules_now,
)
from evalapp.services.campaign_releases import (
    ReleaseRow,
    VersionChange,
    VersionFigures,
    begin_correction,
    changes_between,
    release_numbered,
    release_results,
    release_rows,
    withdraw_correction,
)
from evalapp.services.campaign_rows import CampaignRow, campaign_rows
from evalapp.services.campaign_scores import newest_release
from evalapp.services.campaign_steps import require_step
from evalapp.services.framework_checks import missing_of
from evalapp.services.release_checks import verify_release
from evalapp.services.scoring_presets import Preset, presets
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

__all__ = [
    "CampaignCard",
    "CampaignFields",
    "CampaignRow",
    "CampaignRules",
    "CampaignService",
    "FrameworkChoice",
    "ReleaseRow",
    "VersionChange",
    "VersionFigures",
]


@dataclass(frozen=True, slots=True)
class CampaignCard:
    """A campaign with its rules, frozen unless it is a draft, and its releases, newest first.

    ``version``: of the record, for saving a draft. ``period_from``, ``period_to``: the time that is
    assessed, where it was stated.
    """

    row: CampaignRow
    version: int
    framework_id: int
    framework_code: str
    period_from: date | None
    period_to: date | None
    launched_at: datetime | None
    rules: ScoringRules
    releases: tuple[ReleaseRow, ...]


@dataclass(frozen=True, slots=True)
class FrameworkChoice:
    """A framework that a new campaign may use; ``lacks``: how much is missing before it can be launched."""

    id: int
    code: str
    lacks: int = 0


class CampaignService:
    """Use cases of campaigns for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def rows(self) -> list[CampaignRow]:
        """Campaigns, newest as-of date first; who may not run campaigns sees the released ones."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            found = session.execute(
                select(Campaign).order_by(col(Campaign.as_of).desc(), col(Campaign.id).desc())
            ).scalars()
            rows = campaign_rows(session, list(found))
        runs = self._actor.may(Action.RUN_CAMPAIGN)
        return [row for row in rows if runs or row.release is not None]

    def card(self, campaign_id: int) -> CampaignCard:
        """One campaign. Raises NotFound."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            campaign = self._visible(session, campaign_id)
            framework = session.get(Framework, campaign.framework_id)
            return CampaignCard(
                row=campaign_rows(session, [campaign])[0],
                version=campaign.version,
                framework_id=campaign.framework_id,
                framework_code=framework.code if framework else "",
                period_from=campaign.period_from,
                period_to=campaign.period_to,
                launched_at=campaign.launched_at,
                rules=rules_now(session, campaign),
                releases=release_rows(session, campaign_id),
            )

    def rules(self, campaign_id: int) -> CampaignRules:
        """The rules of a campaign with the names of its competencies. Raises NotFound."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            campaign = self._visible(session, campaign_id)
            names = competency_names(session, campaign.framework_id)
            return CampaignRules(rules_now(session, campaign), names)

    def presets(self) -> tuple[Preset, ...]:
        """Sets of roles and weights that a new campaign may take."""
        return presets()

    def frameworks(self) -> list[FrameworkChoice]:
        """Frameworks that a new campaign may use, newest first; those that lack something at the end."""
        self._actor.require(Action.SEE_DIRECTORY)
        with self._db.reading() as session:
            newest = select(col(Framework.id), col(Framework.code)).order_by(
                col(Framework.created_at).desc(), col(Framework.id).desc()
            )
            found = [
                FrameworkChoice(number, code, len(missing_of(session, number)))
                for number, code in session.execute(newest)
            ]
            return sorted(found, key=lambda choice: bool(choice.lacks))

    def count_in_post(self, category: PositionCategory, as_of: date) -> int:
        """How many officials hold a post of ``category`` on ``as_of``: whom a campaign would assess."""
        self._actor.require(Action.SEE_REGISTER)
        with self._db.reading() as session:
            return len(officials_in_post(session, category, as_of))

    def launch(self, fields: CampaignFields) -> int:
        """Open a campaign over everybody in a post of its category; its rules are frozen. Returns its id.

        Raises Invalid (``name``: name_missing, name_too_long, name_taken), Refused ``nobody_in_post``.
        """
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.transaction() as session:
            officials = officials_in_post(session, fields.category, fields.as_of)
            if not officials:
                raise Refused("nobody_in_post")
            campaign = new_campaign(session, fields, now=self._clock())
            assert campaign.id is not None
            add_assessees(session, campaign, officials)
            return campaign.id

    def start_review(self, campaign_id: int) -> None:
        """open → review: entry is over, refused forms may still be settled. Raises Refused."""
        self._move(campaign_id, CampaignStep.REVIEW, CampaignState.REVIEW)

    def reopen(self, campaign_id: int) -> None:
        """review → open: entry goes on. Raises Refused ``step_reopen``."""
        self._move(campaign_id, CampaignStep.REOPEN, CampaignState.OPEN)

    def release(self, campaign_id: int) -> int:
        """Freeze the results with everything they depend on; returns how many officials have one.

        Raises Refused ``open_forms_left`` while refused forms wait, ``already_released``,
        ``nothing_to_release`` when no form was received, ``nothing_changed`` after a correction.
        """
        self._actor.require(Action.RELEASE_RESULTS)
        with self._db.transaction() as session:
            campaign = get_campaign(session, campaign_id)
            return release_results(session, campaign, account=self._actor.login, now=self._clock())

    def correct(self, campaign_id: int, reason: str) -> None:
        """released → review for a written reason; the version in force stays visible until the next one.

        Raises Invalid (``reason``), Refused ``step_correct``.
        """
        self._actor.require(Action.RELEASE_RESULTS)
        with self._db.transaction() as session:
            begin_correction(session, get_campaign(session, campaign_id), reason)

    def withdraw_correction(self, campaign_id: int) -> None:
        """Back to released as long as nothing was changed. Raises Refused."""
        self._actor.require(Action.RELEASE_RESULTS)
        with self._db.transaction() as session:
            withdraw_correction(session, get_campaign(session, campaign_id))

    def archive(self, campaign_id: int) -> None:
        """released → archived: to be read only. Raises Refused ``step_archive``."""
        self._move(campaign_id, CampaignStep.ARCHIVE, CampaignState.ARCHIVED)

    def unarchive(self, campaign_id: int) -> None:
        """archived → released, by an administrator. Raises Refused ``step_unarchive``."""
        self._actor.require(Action.PREVIEW_RESULTS)
        self._move(campaign_id, CampaignStep.UNARCHIVE, CampaignState.RELEASED)

    def verify_release(self, campaign_id: int, number: int | None = None) -> bool:
        """Whether a version, the newest without a number, still has the content it was released with,
        and its figures are what its rules give for its forms. Raises NotFound ``not_released``."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.inspecting() as session:
            return not verify_release(session, release_numbered(session, campaign_id, number))

    def changes(self, campaign_id: int, number: int) -> list[VersionChange]:
        """Officials whose figures version ``number`` gives otherwise than the one before it, by name."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            self._visible(session, campaign_id)
            before = release_numbered(session, campaign_id, number - 1)
            return changes_between(session, before, release_numbered(session, campaign_id, number))

    def _move(self, campaign_id: int, step: CampaignStep, target: CampaignState) -> None:
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.transaction() as session:
            campaign = get_campaign(session, campaign_id)
            require_step(campaign, step)
            campaign.state = target

    def _visible(self, session: Session, campaign_id: int) -> Campaign:
        campaign = get_campaign(session, campaign_id)
        if not self._actor.may(Action.RUN_CAMPAIGN) and newest_release(session, campaign_id) is None:
            raise NotFound
        return campaign
