"""Numbered versions of a campaign's results: releasing, correcting after a release, what changed between.

A release in force is what everybody sees until the next one replaces it, whatever the campaign's state.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.campaign import CampaignState, CampaignStep
from evalapp.domain.errors import Invalid, NotFound, Refused
from evalapp.domain.scores import OfficialScore
from evalapp.entities.assessment import Campaign, Release, Result
from evalapp.services.assessees import AssesseeFacts, facts_of
from evalapp.services.calibration_records import take_over_calibrations
from evalapp.services.campaign_rows import campaign_rows
from evalapp.services.campaign_scores import freeze, frozen_results, newest_release, open_form_count
from evalapp.services.campaign_steps import require_step
from evalapp.services.frozen_forms import CountedForm, forms_now, keep_old_forms, kept_forms
from evalapp.services.release_seals import RECEIVED, received_seal, salt_of

_REASON_LENGTH = 500


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """A numbered version of a campaign's results; ``reason``: why it replaced the one before."""

    number: int
    at: datetime
    account: str
    reason: str
    content_hash: str


@dataclass(frozen=True, slots=True)
class VersionFigures:
    """What one version says of an official: total (1–5) and band, None where it gives none."""

    total: float | None
    band: int | None
    level: int | None


@dataclass(frozen=True, slots=True)
class VersionChange:
    """An official whose figures two versions give differently; None = not in that version."""

    official: AssesseeFacts
    before: VersionFigures | None
    after: VersionFigures | None


def release_rows(session: Session, campaign_id: int) -> tuple[ReleaseRow, ...]:
    """The versions of a campaign, newest first."""
    found = session.execute(
        select(Release).where(col(Release.campaign_id) == campaign_id).order_by(col(Release.number).desc())
    ).scalars()
    return tuple(ReleaseRow(x.number, x.at, x.account, x.reason, x.content_hash) for x in found)


def release_numbered(session: Session, campaign_id: int, number: int | None = None) -> Release:
    """One version, the newest when no number is given. Raises NotFound ``not_released``."""
    wanted = select(Release).where(col(Release.campaign_id) == campaign_id)
    if number is not None:
        wanted = wanted.where(col(Release.number) == number)
    found = session.execute(wanted.order_by(col(Release.number).desc()).limit(1)).scalars().first()
    if not isinstance(found, Release):
        raise NotFound("not_released")
    return found


def release_results(session: Session, campaign: Campaign, *, account: str, now: datetime) -> int:
    """Freeze the present results as the next version; returns how many officials have one.

    Raises Refused ``already_released``, ``step_release``, ``open_forms_left``, ``nothing_to_release``,
    ``nothing_changed`` when a correction has not changed any figure or fact.
    """
    require_step(campaign, CampaignStep.RELEASE)
    campaign_id = campaign.id or 0
    if waiting := open_form_count(session, campaign_id):
        raise Refused("open_forms_left", count=waiting)
    if not campaign_rows(session, [campaign])[0].received:
        raise Refused("nothing_to_release")
    before = newest_release(session, campaign_id)
    if before is not None and not differs_from(session, campaign, before):
        raise Refused("nothing_changed")
    release = Release(
        campaign_id=campaign_id,
        number=1 if before is None else before.number + 1,
        at=now,
        account=account,
        reason=campaign.correction,
        content_hash="",
    )
    session.add(release)
    session.flush()
    count = freeze(session, campaign, release)
    if before is not None:
        take_over_calibrations(session, before, release, now=now)
    campaign.state, campaign.released_at, campaign.correction = CampaignState.RELEASED, now, ""
    return count


def begin_correction(session: Session, campaign: Campaign, reason: str) -> None:
    """released → review for a written reason; the version in force stays visible.

    Raises Invalid (``reason``: correction_reason_missing, reason_too_long), Refused ``step_correct``.
    """
    reason = reason.strip()
    if not reason:
        raise Invalid({"reason": "correction_reason_missing"})
    if len(reason) > _REASON_LENGTH:
        raise Invalid({"reason": "reason_too_long"})
    require_step(campaign, CampaignStep.CORRECT)
    before = newest_release(session, campaign.id or 0)
    if before is not None and not before.rules_hash:
        keep_old_forms(session, campaign, before)
    campaign.state, campaign.correction = CampaignState.REVIEW, reason


def withdraw_correction(session: Session, campaign: Campaign) -> None:
    """Back to released while nothing was changed yet.

    Raises Refused ``no_correction``, ``correction_changed``.
    """
    before = newest_release(session, campaign.id or 0)
    if before is None or not campaign.correction:
        raise Refused("no_correction")
    if differs_from(session, campaign, before) or open_form_count(session, campaign.id or 0):
        raise Refused("correction_changed")
    campaign.state, campaign.correction = CampaignState.RELEASED, ""


def differs_from(session: Session, campaign: Campaign, release: Release) -> bool:
    """Whether the present forms, officials or facts are other ones than those of ``release``."""
    people = {facts.assessee_id: facts.to_dict() for facts in facts_of(session, campaign)}
    present = {one.assessee_id: one.received for one in forms_now(session, campaign, before=release.number)}
    kept = {} if release.rules_hash else kept_forms(session, release) or {}
    frozen = session.execute(
        select(col(Result.assessee_id), col(Result.seals), col(Result.facts)).where(
            col(Result.release_id) == release.id
        )
    ).all()
    if {number for number, _seals, _facts in frozen} != set(people):
        return True
    return any(
        facts != people[number] or not _is_sealed(seals, present.get(number, ()), kept.get(number, ()))
        for number, seals, facts in frozen
    )


def _is_sealed(
    seals: Mapping[str, str] | None, forms: Sequence[CountedForm], kept: Sequence[CountedForm]
) -> bool:
    """Whether ``forms`` are those a result was computed from; an old one without seals has ``kept`` them."""
    if seals:
        return received_seal(salt_of(seals), forms) == seals.get(RECEIVED)
    return received_seal("", forms) == received_seal("", kept)


def changes_between(session: Session, before: Release, after: Release) -> list[VersionChange]:
    """Officials whose total, band or level differ between two versions, in Kazakh order of names."""
    old, new = _figures(session, before), _figures(session, after)
    changed = [
        VersionChange(
            official=(new.get(number) or old[number])[0],
            before=old[number][1] if number in old else None,
            after=new[number][1] if number in new else None,
        )
        for number in {**old, **new}
        if (old[number][1] if number in old else None) != (new[number][1] if number in new else None)
    ]
    return sorted(changed, key=lambda change: (change.official.sort_key, change.official.person_id))


def _figures(session: Session, release: Release) -> Mapping[int, tuple[AssesseeFacts, VersionFigures]]:
    return {facts.assessee_id: (facts, _of(score)) for facts, score in frozen_results(session, release)}


def _of(score: OfficialScore) -> VersionFigures:
    return VersionFigures(score.total, score.band, score.level)
