"""Draft campaigns: made by hand, changed freely, launched after a check, deleted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, func, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import AssesseeState, CampaignState, CampaignStep, FormState
from evalapp.domain.errors import Conflict, Refused
from evalapp.domain.scoring_rules import GuidelineShare, ScoringRules
from evalapp.entities.assessment import Assessee, Campaign, Form, Framework, Rater
from evalapp.entities.base import stored_id
from evalapp.services.assessees import appointments_at, officials_in_post
from evalapp.services.calibration_guideline import guideline_on
from evalapp.services.campaign_launch import (
    CampaignFields,
    CampaignRules,
    add_assessees,
    competency_names,
    get_campaign,
    new_campaign,
    newest_framework,
    rules_now,
    rules_of,
    write_fields,
)
from evalapp.services.campaign_steps import require_step
from evalapp.services.framework_checks import missing_of, require_complete
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class LaunchCheck:
    """What a launch would fix.

    ``assessed``, ``not_assessed``: officials; ``without_post``: of the assessed, those who hold no post on
    the as-of date. ``raters``: assignments made; ``lacking``: assessed officials who have fewer assigned
    than the minimum in some counted role (raters may still be added later); ``dropped``: assignments in
    roles that are not asked, which the launch takes away. ``framework_lacks``: what the framework lacks.
    """

    name: str
    assessed: int
    not_assessed: int
    without_post: int
    raters: int
    lacking: int
    dropped: int
    framework: str
    framework_lacks: int

    @property
    def is_possible(self) -> bool:
        """Whether the draft can be launched as it is."""
        return self.assessed > 0 and not self.framework_lacks


class CampaignDraftService:
    """Use cases of draft campaigns for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def create(self, fields: CampaignFields, *, with_officials: bool = True) -> int:
        """Make a draft, ``with_officials``: with everybody in a post of its category; returns its id.

        Raises Invalid for its fields, NotFound ``category_not_assessed``, Refused ``framework_incomplete``.
        """
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.transaction() as session:
            campaign = new_campaign(session, fields, now=self._clock(), state=CampaignState.DRAFT)
            if with_officials:
                add_assessees(session, campaign, officials_in_post(session, fields.category, fields.as_of))
            return stored_id(campaign.id)

    def save(self, campaign_id: int, fields: CampaignFields, *, version: int | None = None) -> int:
        """Change a draft opened at ``version`` (None = whatever it is now); returns its new version.

        Another category or date looks up the officials' posts again. Raises as :meth:`create`, Conflict,
        and Refused ``step_edit_rules`` after the launch.
        """
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.transaction() as session:
            campaign = get_campaign(session, campaign_id)
            require_step(campaign, CampaignStep.EDIT_RULES)
            if version not in (None, campaign.version):
                raise Conflict
            is_moved = (campaign.as_of, campaign.category) != (fields.as_of, fields.category)
            write_fields(session, campaign, fields)
            if is_moved:
                _look_up_posts(session, campaign)
            session.flush()
            return campaign.version

    def preview(self, fields: CampaignFields) -> CampaignRules:
        """The rules that a draft with these fields would have; its faults are not looked at.

        Raises NotFound ``category_not_assessed``, Refused ``framework_incomplete``.
        """
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.reading() as session:
            framework_id = fields.framework_id or newest_framework(session, fields.category)
            return CampaignRules(
                rules_of(session, framework_id, fields), competency_names(session, framework_id)
            )

    def shipped_guideline(self, as_of: date) -> tuple[GuidelineShare, ...]:
        """The guideline that the program ships for ``as_of``."""
        self._actor.require(Action.RUN_CAMPAIGN)
        return guideline_on(as_of)

    def check(self, campaign_id: int) -> LaunchCheck:
        """What :meth:`launch` would fix, and whether something stands against it."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.reading() as session:
            campaign = get_campaign(session, campaign_id)
            require_step(campaign, CampaignStep.LAUNCH)
            return _check(session, campaign)

    def launch(self, campaign_id: int) -> int:
        """draft → open: fixes framework, roles, weights and minimums; returns how many are assessed.

        Raises Refused ``step_launch``, ``nobody_assessed``, ``framework_incomplete``.
        """
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.transaction() as session:
            campaign = get_campaign(session, campaign_id)
            require_step(campaign, CampaignStep.LAUNCH)
            found = _check(session, campaign)
            if not found.assessed:
                raise Refused("nobody_assessed")
            require_complete(session, campaign.framework_id, campaign.category)
            rules = rules_now(session, campaign)
            for form in session.execute(_forms_of(campaign).where(_is_dropped(rules))).scalars():
                session.delete(form)
            campaign.rules = rules.to_dict()
            campaign.state, campaign.launched_at = CampaignState.OPEN, self._clock()
            return found.assessed

    def delete(self, campaign_id: int) -> None:
        """Delete a draft with its officials, raters and assignments. Raises Refused ``step_delete``."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.transaction() as session:
            campaign = get_campaign(session, campaign_id)
            require_step(campaign, CampaignStep.DELETE)
            for found in (
                _forms_of(campaign),
                select(Rater).where(col(Rater.campaign_id) == campaign_id),
                select(Assessee).where(col(Assessee.campaign_id) == campaign_id),
            ):
                for record in session.execute(found).scalars().all():
                    session.delete(record)
                session.flush()
            session.delete(campaign)


def _forms_of(campaign: Campaign) -> Select[Form]:
    return (
        select(Form)
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .where(col(Assessee.campaign_id) == campaign.id)
    )


def _is_dropped(rules: ScoringRules) -> ColumnElement[bool]:
    """Whether a form is an assignment in a role that the rules do not ask."""
    asked = [rule.role for rule in rules.roles]
    return (col(Form.state) == FormState.ASSIGNED) & col(Form.role).not_in(asked)


def _look_up_posts(session: Session, campaign: Campaign) -> None:
    """Give the officials of a draft the posts they hold at its as-of date, those of its category first."""
    people = session.execute(select(Assessee).where(col(Assessee.campaign_id) == campaign.id)).scalars().all()
    own = officials_in_post(session, campaign.category, campaign.as_of)
    others = appointments_at(
        session, (one.person_id for one in people if one.person_id not in own), campaign.as_of
    )
    for one in people:
        one.appointment_id = own.get(one.person_id, others.get(one.person_id))


def _check(session: Session, campaign: Campaign) -> LaunchCheck:
    rules = rules_now(session, campaign)
    framework = session.get(Framework, campaign.framework_id)
    people: dict[AssesseeState, tuple[int, int]] = {
        state: (count, in_post)
        for state, count, in_post in session.execute(
            select(col(Assessee.state), func.count(), func.count(col(Assessee.appointment_id)))
            .where(col(Assessee.campaign_id) == campaign.id)
            .group_by(col(Assessee.state))
        )
    }
    assessed, in_post = people.get(AssesseeState.ASSESSED, (0, 0))
    own = select(func.count(col(Form.id))).join(Assessee, col(Assessee.id) == col(Form.assessee_id))
    own = own.where(col(Assessee.campaign_id) == campaign.id)
    dropped = int(session.execute(own.where(_is_dropped(rules))).scalar_one())
    return LaunchCheck(
        name=campaign.name,
        assessed=assessed,
        not_assessed=people.get(AssesseeState.NOT_ASSESSED, (0, 0))[0],
        without_post=assessed - in_post,
        raters=int(session.execute(own).scalar_one()) - dropped,
        lacking=assessed - _served(session, campaign, rules),
        dropped=dropped,
        framework=framework.code if framework else "",
        framework_lacks=len(missing_of(session, campaign.framework_id, campaign.category)),
    )


def _served(session: Session, campaign: Campaign, rules: ScoringRules) -> int:
    """Assessed officials to whom every counted role has its minimum of raters assigned."""
    counted = {rule.role: rule.minimum for rule in rules.roles if rule.weight > 0}
    enough: dict[int, int] = {}
    for assessee_id, role, count in session.execute(
        select(col(Form.assessee_id), col(Form.role), func.count())
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .where(
            col(Assessee.campaign_id) == campaign.id,
            col(Assessee.state) == AssesseeState.ASSESSED,
            col(Form.role).in_(list(counted)),
        )
        .group_by(col(Form.assessee_id), col(Form.role))
    ):
        if count >= counted[role]:
            enough[assessee_id] = enough.get(assessee_id, 0) + 1
    return sum(1 for count in enough.values() if count == len(counted))
