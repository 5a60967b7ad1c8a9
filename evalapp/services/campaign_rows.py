"""Lines of the list of campaigns, and how many forms each official still lacks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, case, func, select
from sqlmodel import Session, col

from evalapp.domain.campaign import AssesseeState, CampaignState, FormState, RaterRole
from evalapp.domain.reference import PositionCategory
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.services.frozen_forms import COUNTED_STATES


@dataclass(frozen=True, slots=True)
class RoleCount:
    """Forms of one role for one official.

    ``received``: complete or being entered; ``required``: the larger of the role's minimum and of the
    forms assigned; ``open``: refused ones that wait; ``drafts``: of the received, those being entered.
    """

    received: int
    required: int
    open: int
    drafts: int = 0

    @property
    def missing(self) -> int:
        """How many are still to come."""
        return max(0, self.required - self.received)


@dataclass(frozen=True, slots=True)
class CampaignRow:
    """One line of the list of campaigns.

    ``received``: forms of counted roles that are complete or being entered; ``required``: per official
    and counted role the larger of the role's minimum and the forms assigned. ``missing`` adds up what
    each official and role lacks; it is not ``required - received`` where somebody has more than asked.
    ``drafts``: forms being entered, which count as far as they are filled in.
    """

    id: int
    name: str
    category: PositionCategory
    as_of: date
    state: CampaignState
    assessees: int
    received: int
    required: int
    missing: int
    open_forms: int
    drafts: int
    released_at: datetime | None


def campaign_rows(session: Session, campaigns: Sequence[Campaign]) -> list[CampaignRow]:
    """Lines for ``campaigns``, in their order; one statement for the officials, one each for the forms."""
    numbers = [campaign.id for campaign in campaigns]
    found = session.execute(
        select(col(Assessee.campaign_id), func.count(col(Assessee.id)))
        .where(col(Assessee.campaign_id).in_(numbers), col(Assessee.state) == AssesseeState.ASSESSED)
        .group_by(col(Assessee.campaign_id))
    )
    assessees = {row[0]: row[1] for row in found}
    return [_row(session, campaign, assessees.get(campaign.id, 0)) for campaign in campaigns]


def role_counts(session: Session, campaign: Campaign) -> dict[tuple[int, RaterRole | None], RoleCount]:
    """{(assessee, role): forms} of a campaign; absent where nothing was assigned or received.

    Refused forms of an unknown role stand under None.
    """
    rules = ScoringRules.from_dict(campaign.rules)
    minimum = {rule.role: rule.minimum for rule in rules.roles}
    found = session.execute(
        select(
            col(Form.assessee_id),
            col(Form.role),
            _count_of(COUNTED_STATES),
            _count_of((FormState.OPEN,)),
            _count_of((FormState.ASSIGNED,)),
            _count_of((FormState.DRAFT,)),
        )
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .where(col(Assessee.campaign_id) == campaign.id, col(Assessee.state) == AssesseeState.ASSESSED)
        .group_by(col(Form.assessee_id), col(Form.role))
    )
    return {
        (assessee_id, role): RoleCount(
            received=received,
            required=max(minimum.get(role, 0), received + waiting + assigned),
            open=waiting,
            drafts=drafts,
        )
        for assessee_id, role, received, waiting, assigned, drafts in found
    }


def _count_of(states: Sequence[FormState]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((col(Form.state).in_(states), 1), else_=0)), 0)


def _row(session: Session, campaign: Campaign, assessees: int) -> CampaignRow:
    counts = role_counts(session, campaign)
    asked = [rule for rule in ScoringRules.from_dict(campaign.rules).roles if rule.weight > 0]
    received = required = missing = 0
    for rule in asked:
        own = [count for (_, role), count in counts.items() if role is rule.role]
        untouched = (assessees - len(own)) * rule.minimum
        received += sum(count.received for count in own)
        required += sum(count.required for count in own) + untouched
        missing += sum(count.missing for count in own) + untouched
    return CampaignRow(
        id=campaign.id or 0,
        name=campaign.name,
        category=campaign.category,
        as_of=campaign.as_of,
        state=campaign.state,
        assessees=assessees,
        received=received,
        required=required,
        missing=missing,
        open_forms=sum(count.open for count in counts.values()),
        drafts=sum(count.drafts for count in counts.values()),
        released_at=campaign.released_at,
    )
