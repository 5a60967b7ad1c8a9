"""What is proposed for one official on the calibration board, and what a proposal must satisfy."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.calibration import CalibrationState
from evalapp.domain.campaign import CampaignState
from evalapp.domain.errors import Conflict, Invalid, NotFound, Refused
from evalapp.domain.scores import OfficialScore
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Campaign, Release, Result
from evalapp.entities.calibration import Calibration
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.campaign_scores import newest_release

REASON_LENGTH, DECIDED_BY_LENGTH, MINUTES_LENGTH = 500, 200, 120


@dataclass(frozen=True, slots=True)
class SessionFields:
    """By whom, by which minutes and when the proposals were decided."""

    decided_by: str
    minutes: str
    decided_on: date | None


@dataclass(frozen=True, slots=True)
class Draft:
    """What is proposed for one official."""

    blocks: dict[str, float]
    reason: str = ""
    discussed: bool = False

    def to_dict(self) -> dict[str, Any]:
        """Plain values for a step that can be undone."""
        return {"blocks": dict(self.blocks), "reason": self.reason, "discussed": self.discussed}


@dataclass(frozen=True, slots=True)
class Place:
    """The official on the board, with the records that stand for him."""

    release: Release
    assessee_id: int
    rules: ScoringRules
    score: OfficialScore
    recorded: Calibration | None
    proposed: Calibration | None

    @property
    def draft(self) -> Draft:
        """What is proposed now; without a proposal what is in force, its reason still to be given."""
        if self.proposed is not None:
            return draft_of(self.proposed)
        return Draft({}) if self.recorded is None else replace(draft_of(self.recorded), reason="")

    @property
    def in_force(self) -> dict[str, float]:
        """The recorded block scores."""
        return {} if self.recorded is None else dict(self.recorded.blocks)

    def is_nothing(self, draft: Draft) -> bool:
        """Whether ``draft`` changes nothing of what is in force."""
        discussed = self.recorded is not None and self.recorded.discussed
        return draft.blocks == self.in_force and draft.discussed == discussed


def released(session: Session, campaign_id: int) -> tuple[Campaign, Release]:
    """A campaign and its newest release. Raises NotFound ``not_released``."""
    campaign = get_campaign(session, campaign_id)
    release = newest_release(session, campaign_id)
    if release is None:
        raise NotFound("not_released")
    return campaign, release


def open_release(session: Session, campaign_id: int, release_number: int) -> tuple[Campaign, Release]:
    """Like :func:`released`, for changing something: raises Conflict, Refused ``calibration_closed``."""
    campaign, release = released(session, campaign_id)
    if release.number != release_number:
        raise Conflict
    if campaign.state is not CampaignState.RELEASED:
        raise Refused("calibration_closed")
    return campaign, release


def place_of(session: Session, campaign: Campaign, release: Release, assessee_id: int) -> Place:
    """An official of ``release`` with what is recorded and proposed. Raises NotFound."""
    details = session.execute(
        select(col(Result.details)).where(
            col(Result.release_id) == release.id, col(Result.assessee_id) == assessee_id
        )
    ).scalar_one_or_none()
    if details is None:
        raise NotFound
    stored = {
        one.state: one
        for one in session.execute(
            select(Calibration).where(
                col(Calibration.release_id) == release.id, col(Calibration.assessee_id) == assessee_id
            )
        ).scalars()
    }
    return Place(
        release,
        assessee_id,
        ScoringRules.from_dict(campaign.rules),
        OfficialScore.from_dict(details),
        stored.get(CalibrationState.RECORDED),
        stored.get(CalibrationState.PROPOSED),
    )


def of_release(session: Session, release: Release, state: CalibrationState) -> list[Calibration]:
    """The calibrations of a version in one state."""
    found = session.execute(
        select(Calibration)
        .where(col(Calibration.release_id) == release.id, col(Calibration.state) == state)
        .order_by(col(Calibration.id))
    ).scalars()
    return list(found)


def draft_of(stored: Calibration) -> Draft:
    """The values of a stored calibration."""
    blocks = {code: float(score) for code, score in stored.blocks.items()}
    return Draft(blocks, stored.reason, stored.discussed)


def without(place: Place, draft: Draft, block: str, reason: str) -> Draft:
    """``draft`` with the computed score of ``block``; a recorded one is withdrawn with a reason (Invalid)."""
    blocks = {code: score for code, score in draft.blocks.items() if code != block}
    if block in place.in_force and block in draft.blocks:
        check_reason(place, reason)
        return replace(draft, blocks=blocks, reason=reason.strip())
    is_left = blocks != place.in_force
    return replace(draft, blocks=blocks, reason=draft.reason if is_left else "")


def check_reason(place: Place, reason: str) -> None:
    """Raise Invalid unless a reason is written, short enough, and new where a recorded one is corrected."""
    given = reason.strip()
    if not given:
        raise Invalid({"reason": "reason_missing"})
    if len(given) > REASON_LENGTH:
        raise Invalid({"reason": "reason_too_long"})
    if place.recorded is not None and place.recorded.blocks and given == place.recorded.reason:
        raise Invalid({"reason": "reason_not_new"})


def check_session(fields: SessionFields, release: Release, today: date) -> None:
    """Raise Invalid unless a session says who, by which minutes and when."""
    faults = {}
    limits = {"decided_by": DECIDED_BY_LENGTH, "minutes": MINUTES_LENGTH}
    for name, limit in limits.items():
        given = str(getattr(fields, name)).strip()
        if not given:
            faults[name] = f"{name}_missing"
        elif len(given) > limit:
            faults[name] = "session_text_too_long"
    if fields.decided_on is None:
        faults["decided_on"] = "session_date_missing"
    elif fields.decided_on > today:
        faults["decided_on"] = "in_future"
    elif fields.decided_on < release.at.astimezone().date():
        faults["decided_on"] = "session_before_release"
    if faults:
        raise Invalid(faults)
