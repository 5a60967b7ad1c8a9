"""Assessment campaigns: the list, launching, the way to release."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import CampaignState
from evalapp.domain.errors import NotFound, Refused
from evalapp.domain.reference import PositionCategory
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Campaign, Framework, Release
from evalapp.services.assessees import officials_in_post
from evalapp.services.campaign_launch import CampaignFields, add_assessees, get_campaign, new_campaign
from evalapp.services.campaign_rows import CampaignRow, campaign_rows
from evalapp.services.campaign_scores import (
    freeze,
    newest_release,
    open_form_count,
)
from evalapp.services.release_checks import verify_release
from evalapp.services.scoring_presets import Preset, presets
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

__all__ = [
    "CampaignCard",
    "CampaignFields",
    "CampaignRow",
    "CampaignService",
    "FrameworkChoice",
    "ReleaseRow",
]

_RELEASED = (CampaignState.RELEASED, CampaignState.ARCHIVED)


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """A numbered version of a campaign's results."""

    number: int
    at: datetime
    account: str
    reason: str
    content_hash: str


@dataclass(frozen=True, slots=True)
class CampaignCard:
    """A campaign with its frozen rules and its releases, newest first."""

    row: CampaignRow
    framework_code: str
    rules: ScoringRules
    releases: tuple[ReleaseRow, ...]


@dataclass(frozen=True, slots=True)
class FrameworkChoice:
    """A framework that a new campaign may use."""

    id: int
    code: str


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
            return campaign_rows(session, [campaign for campaign in found if self._may_see(campaign)])

    def card(self, campaign_id: int) -> CampaignCard:
        """One campaign. Raises NotFound."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            campaign = self._visible(session, campaign_id)
            framework = session.get(Framework, campaign.framework_id)
            releases = session.execute(
                select(Release)
                .where(col(Release.campaign_id) == campaign_id)
                .order_by(col(Release.number).desc())
            ).scalars()
            return CampaignCard(
                row=campaign_rows(session, [campaign])[0],
                framework_code=framework.code if framework else "",
                rules=ScoringRules.from_dict(campaign.rules),
                releases=tuple(
                    ReleaseRow(x.number, x.at, x.account, x.reason, x.content_hash) for x in releases
                ),
            )

    def presets(self) -> tuple[Preset, ...]:
        """Sets of roles and weights that a new campaign may take."""
        return presets()

    def frameworks(self) -> list[FrameworkChoice]:
        """Frameworks that a new campaign may use, newest first."""
        self._actor.require(Action.SEE_DIRECTORY)
        with self._db.reading() as session:
            found = session.execute(
                select(col(Framework.id), col(Framework.code)).order_by(col(Framework.created_at).desc())
            )
            return [FrameworkChoice(number, code) for number, code in found]

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
        """open → review: entry is over, open forms may still be settled."""
        self._move(campaign_id, CampaignState.OPEN, CampaignState.REVIEW)

    def reopen(self, campaign_id: int) -> None:
        """review → open: entry goes on."""
        self._move(campaign_id, CampaignState.REVIEW, CampaignState.OPEN)

    def release(self, campaign_id: int) -> int:
        """Freeze the results with everything they depend on; returns how many officials have one.

        Raises Refused ``open_forms_left`` while refused forms wait, ``already_released``,
        ``nothing_to_release`` when no form was received.
        """
        self._actor.require(Action.RELEASE_RESULTS)
        with self._db.transaction() as session:
            campaign = get_campaign(session, campaign_id)
            if campaign.state in _RELEASED:
                raise Refused("already_released")
            waiting = open_form_count(session, campaign_id)
            if waiting:
                raise Refused("open_forms_left", count=waiting)
            if not campaign_rows(session, [campaign])[0].received:
                raise Refused("nothing_to_release")
            now = self._clock()
            release = Release(
                campaign_id=campaign_id, number=1, at=now, account=self._actor.login, content_hash=""
            )
            session.add(release)
            session.flush()
            count = freeze(session, campaign, release)
            campaign.state, campaign.released_at = CampaignState.RELEASED, now
            return count

    def verify_release(self, campaign_id: int) -> bool:
        """Whether the newest release still has the content it was released with, and the frozen
        results are what its rules give for its forms. Raises NotFound ``not_released``."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            release = newest_release(session, get_campaign(session, campaign_id).id or 0)
            if release is None:
                raise NotFound("not_released")
            return not verify_release(session, release)

    def _move(self, campaign_id: int, source: CampaignState, target: CampaignState) -> None:
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.transaction() as session:
            campaign = get_campaign(session, campaign_id)
            if campaign.state is not source:
                raise Refused("campaign_state")
            campaign.state = target

    def _may_see(self, campaign: Campaign) -> bool:
        return self._actor.may(Action.RUN_CAMPAIGN) or campaign.state in _RELEASED

    def _visible(self, session: Session, campaign_id: int) -> Campaign:
        campaign = get_campaign(session, campaign_id)
        if not self._may_see(campaign):
            raise NotFound
        return campaign
