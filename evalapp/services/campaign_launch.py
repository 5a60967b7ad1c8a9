"""Making a campaign and putting officials into it; used by the window, the import and the demonstration."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.campaign import CampaignState
from evalapp.domain.errors import Invalid, NotFound, Refused
from evalapp.domain.language import Trilingual
from evalapp.domain.reference import PositionCategory
from evalapp.domain.rule_checks import guideline_faults, role_faults
from evalapp.domain.scoring_rules import GuidelineShare, RoleRule, ScoringRules
from evalapp.entities.assessment import Assessee, Campaign, Competency, CompetencyBlock
from evalapp.services.assessees import appointments_at
from evalapp.services.calibration_guideline import guideline_on
from evalapp.services.framework_checks import require_complete, usable_framework
from evalapp.services.scoring_presets import DEFAULT_PRESET, least_anonymous, preset_of, rules_for
from evalapp.services.trilingual import trilingual
from evalapp.storage.audit import bulk_insert

_NAME_LENGTH = 160


@dataclass(frozen=True, slots=True)
class CampaignFields:
    """What somebody states of a campaign.

    ``framework_id`` None: the newest. ``roles`` empty: those of ``preset``; else they replace it.
    ``guideline`` None: the shipped one of the as-of date.
    """

    name: str
    category: PositionCategory
    as_of: date
    preset: str = DEFAULT_PRESET
    framework_id: int | None = None
    period_from: date | None = None
    period_to: date | None = None
    roles: tuple[RoleRule, ...] = ()
    guideline: tuple[GuidelineShare, ...] | None = None


@dataclass(frozen=True, slots=True)
class CampaignRules:
    """Rules with what words them: ``names`` of the competencies by code."""

    rules: ScoringRules
    names: Mapping[str, Trilingual]


def get_campaign(session: Session, campaign_id: int) -> Campaign:
    """The campaign; raises NotFound."""
    campaign = session.get(Campaign, campaign_id)
    if campaign is None:
        raise NotFound
    return campaign


def new_campaign(
    session: Session, fields: CampaignFields, *, now: datetime, state: CampaignState = CampaignState.OPEN
) -> Campaign:
    """Add a campaign without officials: an open one with frozen rules, or a draft.

    Raises Invalid for its fields, NotFound ``framework_missing``, ``category_not_assessed``, Refused
    ``framework_incomplete``.
    """
    campaign = Campaign(
        name="",
        framework_id=0,
        category=fields.category,
        as_of=fields.as_of,
        state=state,
        rules={},
        created_at=now,
        launched_at=None if state is CampaignState.DRAFT else now,
    )
    write_fields(session, campaign, fields)
    if state is not CampaignState.DRAFT:
        require_complete(session, campaign.framework_id, campaign.category)
    session.add(campaign)
    session.flush()
    return campaign


def write_fields(session: Session, campaign: Campaign, fields: CampaignFields) -> None:
    """Write what was stated into a campaign that may still be changed, with the rules that follow.

    Raises Invalid: ``name`` (name_missing, name_too_long, name_taken), ``period_to`` (period_order), and
    roles and guideline as domain.rule_checks names them.
    """
    name = fields.name.strip()
    faults = {
        **_name_faults(session, name, campaign.id),
        **_period_faults(fields),
        **(role_faults(fields.roles, least_anonymous=least_anonymous()) if fields.roles else {}),
        **guideline_faults(fields.guideline or ()),
    }
    if faults:
        raise Invalid(faults)
    framework_id = fields.framework_id or newest_framework(session, fields.category)
    campaign.name, campaign.framework_id, campaign.category = name, framework_id, fields.category
    campaign.period_from, campaign.period_to = fields.period_from, fields.period_to
    campaign.as_of = fields.as_of
    campaign.rules = rules_of(session, framework_id, fields).to_dict()


def rules_now(session: Session, campaign: Campaign) -> ScoringRules:
    """The rules of a campaign: as frozen, or for a draft with what its framework now holds.

    Roles and guideline are always the campaign's own. A framework that has lost its weights since keeps
    the ones the draft was saved with; it cannot be launched so.
    """
    stored = ScoringRules.from_dict(campaign.rules)
    if campaign.state is not CampaignState.DRAFT:
        return stored
    try:
        fresh = rules_for(session, framework_id=campaign.framework_id, category=campaign.category)
    except (NotFound, Refused):
        return stored
    return replace(fresh, preset=stored.preset, roles=stored.roles, guideline=stored.guideline)


def competency_names(session: Session, framework_id: int) -> dict[str, Trilingual]:
    """{competency code: its name} of a framework."""
    found = session.execute(select(Competency).where(col(Competency.framework_id) == framework_id)).scalars()
    return {one.code: trilingual(one) for one in found}


def block_names(session: Session, framework_id: int) -> dict[str, Trilingual]:
    """{block code: its name} of a framework, in the framework's order."""
    found = session.execute(
        select(CompetencyBlock)
        .where(col(CompetencyBlock.framework_id) == framework_id)
        .order_by(col(CompetencyBlock.place))
    ).scalars()
    return {block.code: trilingual(block) for block in found}


def add_assessees(
    session: Session, campaign: Campaign, appointments: Mapping[int, int | None]
) -> dict[int, int]:
    """Add officials to a campaign as ``{person: appointment}``; returns ``{person: assessee}``."""
    assert campaign.id is not None
    added = [
        Assessee(campaign_id=campaign.id, person_id=person_id, appointment_id=appointment_id)
        for person_id, appointment_id in appointments.items()
    ]
    bulk_insert(session, added)
    return {assessee.person_id: assessee.id or 0 for assessee in added}


def assess_persons(session: Session, campaign: Campaign, person_ids: Iterable[int]) -> dict[int, int]:
    """Add persons to a campaign in the posts they hold at its as-of date; returns ``{person: assessee}``."""
    wanted = list(dict.fromkeys(person_ids))
    found = appointments_at(session, wanted, campaign.as_of)
    return add_assessees(session, campaign, {person_id: found.get(person_id) for person_id in wanted})


def rules_of(session: Session, framework_id: int, fields: CampaignFields) -> ScoringRules:
    """The rules that follow from what was stated; roles and guideline are not checked here.

    Raises NotFound ``category_not_assessed``, Refused ``framework_incomplete``.
    """
    preset = DEFAULT_PRESET if fields.roles else fields.preset
    rules = rules_for(session, framework_id=framework_id, category=fields.category, preset=preset)
    if fields.roles:
        rules = replace(rules, preset=preset_of(fields.roles), roles=fields.roles)
    guideline = guideline_on(fields.as_of) if fields.guideline is None else fields.guideline
    return replace(rules, guideline=guideline)


def newest_framework(session: Session, category: PositionCategory | None = None) -> int:
    """The framework that a campaign takes when none is named: the newest that can be used for ``category``.

    Raises NotFound ``framework_missing``.
    """
    found = usable_framework(session, category)
    if found is None:
        raise NotFound("framework_missing")
    return found


def _name_faults(session: Session, name: str, own_id: int | None) -> dict[str, str]:
    if not name:
        return {"name": "name_missing"}
    if len(name) > _NAME_LENGTH:
        return {"name": "name_too_long"}
    with session.no_autoflush:
        others = session.execute(select(col(Campaign.id)).where(col(Campaign.name) == name)).scalars()
        return {"name": "name_taken"} if any(number != own_id for number in others) else {}


def _period_faults(fields: CampaignFields) -> dict[str, str]:
    first, last = fields.period_from, fields.period_to
    return {"period_to": "period_order"} if first and last and last < first else {}
