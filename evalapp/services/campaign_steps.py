"""Whether a campaign's state lets something be done; the one place where services ask."""

from evalapp.domain.campaign import CampaignState, CampaignStep, allows
from evalapp.domain.errors import Refused
from evalapp.entities.assessment import Campaign

_RELEASED = (CampaignState.RELEASED, CampaignState.ARCHIVED)


def require_step(campaign: Campaign, step: CampaignStep) -> None:
    """Raise Refused ``step_<step>`` (``already_released`` for a second release) unless it is possible."""
    if allows(campaign.state, step):
        return
    if step is CampaignStep.RELEASE and campaign.state in _RELEASED:
        raise Refused("already_released")
    raise Refused(f"step_{step.value}", campaign=campaign.name)
