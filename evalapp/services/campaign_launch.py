"""Making a campaign and putting officials into it; used by the window, the import and the demonstration."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.campaign import CampaignState
from evalapp.domain.errors import Invalid, NotFound
from evalapp.domain.reference import PositionCategory
from evalapp.entities.assessment import Assessee, Campaign, Framework
from evalapp.services.assessees import appointments_at
from evalapp.services.calibration_guideline import guideline_on
from evalapp.services.scoring_presets import DEFAULT_PRESET, rules_for
from evalapp.storage.audit import bulk_insert

_NAME_LENGTH = 160


@dataclass(frozen=True, slots=True)
class CampaignFields:
    """What somebody states to launch a campaign."""

    name: str
    category: PositionCategory
    as_of: date
    preset: str = DEFAULT_PRESET
    framework_id: int | None = None
    period_from: date | None = None
    period_to: date | None = None


def get_campaign(session: Session, campaign_id: int) -> Campaign:
    """The campaign; raises NotFound."""
    campaign = session.get(Campaign, campaign_id)
    if campaign is None:
        raise NotFound
    return campaign


def new_campaign(session: Session, fields: CampaignFields, *, now: datetime) -> Campaign:
    """Add an open campaign with frozen rules and no officials yet; without a framework the newest.

    Raises Invalid for its name, NotFound ``framework_missing``.
    """
    name = fields.name.strip()
    faults = _name_faults(session, name)
    if faults:
        raise Invalid(faults)
    framework_id = (
        fields.framework_id
        or session.execute(
            select(col(Framework.id))
            .order_by(col(Framework.created_at).desc(), col(Framework.id).desc())
            .limit(1)
        ).scalar_one_or_none()
    )
    if framework_id is None:
        raise NotFound("framework_missing")
    rules = rules_for(session, framework_id=framework_id, category=fields.category, preset=fields.preset)
    rules = replace(rules, guideline=guideline_on(fields.as_of))
    campaign = Campaign(
        name=name,
        framework_id=framework_id,
        category=fields.category,
        period_from=fields.period_from,
        period_to=fields.period_to,
        as_of=fields.as_of,
        state=CampaignState.OPEN,
        rules=rules.to_dict(),
        created_at=now,
        launched_at=now,
    )
    session.add(campaign)
    session.flush()
    return campaign


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


def _name_faults(session: Session, name: str) -> dict[str, str]:
    if not name:
        return {"name": "name_missing"}
    if len(name) > _NAME_LENGTH:
        return {"name": "name_too_long"}
    if session.execute(select(col(Campaign.id)).where(col(Campaign.name) == name)).first():
        return {"name": "name_taken"}
    return {}
