"""Totals of the same people in the campaign of the same category before."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.previous_total import PreviousTotal
from evalapp.entities.assessment import Assessee, Campaign, Release, Result
from evalapp.entities.base import stored_id

_BESIDE_THE_FIGURES = frozenset({"preset", "guideline", "diagnostics", "example_marks"})
"""Parts of a campaign's rules that do not change a total."""


def previous_totals(session: Session, campaign: Campaign, until: datetime | None) -> dict[int, PreviousTotal]:
    """{person: his total in the newest earlier campaign of the same category}.

    :param until: only versions released until then count, so that an older version of this campaign is
        compared with what was known at its release; None = all.
    """
    found: dict[int, PreviousTotal] = {}
    for before, release in _earlier(session, campaign, until):
        other_framework = before.framework_id != campaign.framework_id
        other_rules = _figures(before.rules) != _figures(campaign.rules)
        for person_id, total, details in session.execute(_results(campaign, release)):
            if person_id not in found:
                found[person_id] = PreviousTotal(
                    campaign_id=stored_id(before.id),
                    campaign=before.name,
                    as_of=before.as_of,
                    number=release.number,
                    total=total,
                    se=details.get("se"),
                    other_framework=other_framework,
                    other_rules=other_rules,
                )
    return found


def _earlier(session: Session, campaign: Campaign, until: datetime | None) -> list[tuple[Campaign, Release]]:
    """Earlier campaigns of the category with the version in force, newest first."""
    wanted = (
        select(Campaign, Release)
        .join(Release, col(Release.campaign_id) == col(Campaign.id))
        .where(
            col(Campaign.category) == campaign.category,
            col(Campaign.id) != campaign.id,
            col(Campaign.as_of) < campaign.as_of,
        )
        .order_by(col(Campaign.as_of).desc(), col(Campaign.id).desc(), col(Release.number).desc())
    )
    if until is not None:
        wanted = wanted.where(col(Release.at) <= until)
    newest: dict[int, tuple[Campaign, Release]] = {}
    for before, release in session.execute(wanted):
        newest.setdefault(stored_id(before.id), (before, release))
    return list(newest.values())


def _results(campaign: Campaign, release: Release) -> Any:
    assessed = select(col(Assessee.person_id)).where(col(Assessee.campaign_id) == campaign.id)
    return (
        select(col(Assessee.person_id), col(Result.total), col(Result.details))
        .join(Assessee, col(Assessee.id) == col(Result.assessee_id))
        .where(
            col(Result.release_id) == release.id,
            col(Result.total).is_not(None),
            col(Assessee.person_id).in_(assessed),
        )
    )


def _figures(rules: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in rules.items() if key not in _BESIDE_THE_FIGURES}
