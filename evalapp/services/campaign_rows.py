"""Lines of the list of campaigns, and how many forms each official still lacks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, case, func, select
from sqlmodel import Session, col

from evalapp.domain.campaign import AssesseeState, CampaignState, FormState, RaterRole
from evalapp.domain.reference import PositionCategory
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Assessee, Campaign, Form, Release
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
    ``drafts``: forms being entered, which count as far as they are filled in. ``release``: number of the
    version in force, None before the first. ``correction``: why the next version is being prepared.
    """

    id: int
    name: str
    category: PositionCategory
    as_of: date
    state: CampaignState
    assessees: int
    not_assessed: int
    received: int
    required: int
    missing: int
    open_forms: int
    drafts: int
    released_at: datetime | None
    release: int | None
    correction: str


@dataclass(frozen=True, slots=True)
class _Like:
    """``officials`` who have the same numbers of forms in one role."""

    role: RaterRole | None
    received: int
    open: int
    assigned: int
    drafts: int
    officials: int


def campaign_rows(session: Session, campaigns: Sequence[Campaign]) -> list[CampaignRow]:
    """Lines for ``campaigns``, in their order; three statements, however many campaigns or officials."""
    numbers = [campaign.id for campaign in campaigns]
    people: dict[tuple[int, AssesseeState], int] = {
        (number, state): count
        for number, state, count in session.execute(
            select(col(Assessee.campaign_id), col(Assessee.state), func.count(col(Assessee.id)))
            .where(col(Assessee.campaign_id).in_(numbers))
            .group_by(col(Assessee.campaign_id), col(Assessee.state))
        )
    }
    newest = session.execute(
        select(col(Release.campaign_id), func.max(col(Release.number)))
        .where(col(Release.campaign_id).in_(numbers))
        .group_by(col(Release.campaign_id))
    )
    releases: dict[int, int] = {row[0]: row[1] for row in newest}
    forms = _form_counts(session, numbers)
    return [_row(campaign, people, releases, forms.get(campaign.id or 0, [])) for campaign in campaigns]


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


def _form_counts(session: Session, campaigns: Sequence[int | None]) -> dict[int, list[_Like]]:
    """{campaign: numbers of forms}; officials with like numbers are counted by the database."""
    each = (
        select(
            col(Assessee.campaign_id).label("campaign_id"),
            col(Form.role).label("role"),
            _count_of(COUNTED_STATES).label("received"),
            _count_of((FormState.OPEN,)).label("open"),
            _count_of((FormState.ASSIGNED,)).label("assigned"),
            _count_of((FormState.DRAFT,)).label("drafts"),
        )
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .where(col(Assessee.campaign_id).in_(campaigns), col(Assessee.state) == AssesseeState.ASSESSED)
        .group_by(col(Assessee.campaign_id), col(Form.assessee_id), col(Form.role))
        .subquery()
    )
    keys = (each.c.campaign_id, each.c.role, each.c.received, each.c.open, each.c.assigned, each.c.drafts)
    found: dict[int, list[_Like]] = {}
    for number, *like in session.execute(select(*keys, func.count()).group_by(*keys)):
        found.setdefault(number, []).append(_Like(*like))
    return found


def _row(
    campaign: Campaign,
    people: Mapping[tuple[int, AssesseeState], int],
    releases: Mapping[int, int],
    forms: Sequence[_Like],
) -> CampaignRow:
    number = campaign.id or 0
    assessees = people.get((number, AssesseeState.ASSESSED), 0)
    received = required = missing = 0
    for rule in ScoringRules.from_dict(campaign.rules).roles:
        if rule.weight <= 0:
            continue
        own = [like for like in forms if like.role is rule.role]
        untouched = (assessees - sum(like.officials for like in own)) * rule.minimum
        asked = [max(rule.minimum, like.received + like.open + like.assigned) for like in own]
        received += sum(like.received * like.officials for like in own)
        required += sum(count * like.officials for count, like in zip(asked, own, strict=True)) + untouched
        missing += untouched + sum(
            max(0, count - like.received) * like.officials for count, like in zip(asked, own, strict=True)
        )
    return CampaignRow(
        id=number,
        name=campaign.name,
        category=campaign.category,
        as_of=campaign.as_of,
        state=campaign.state,
        assessees=assessees,
        not_assessed=people.get((number, AssesseeState.NOT_ASSESSED), 0),
        received=received,
        required=required,
        missing=missing,
        open_forms=sum(like.open * like.officials for like in forms),
        drafts=sum(like.drafts * like.officials for like in forms),
        released_at=campaign.released_at,
        release=releases.get(number),
        correction=campaign.correction,
    )
