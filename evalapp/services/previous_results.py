"""The total of the campaign before: how it differs, and whether by more than its uncertainty."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.bands import limit
from evalapp.entities.assessment import Assessee, Campaign, Release, Result
from evalapp.entities.base import stored_id

_BESIDE_THE_FIGURES = frozenset({"preset", "guideline", "diagnostics", "example_marks"})
"""Parts of a campaign's rules that do not change a total."""


@dataclass(frozen=True, slots=True)
class PreviousTotal:
    """A person's total (1–5) in the campaign of the same category released before.

    ``number``: its version. ``se``: None = without an interval. ``other_framework``, ``other_rules``:
    framework or weights and minimums differ, so that the totals do not measure quite the same.
    """

    campaign_id: int
    campaign: str
    as_of: date
    number: int
    total: float
    se: float | None
    other_framework: bool
    other_rules: bool


@dataclass(frozen=True, slots=True)
class Change:
    """``difference`` from the previous total; ``needed``: the smallest that exceeds its uncertainty,
    quantile · √(SE² + SE²); None where one of the totals has no standard error."""

    previous: PreviousTotal
    difference: float
    needed: float | None

    @property
    def exceeds(self) -> bool | None:
        """Whether the difference exceeds its uncertainty; None = not known."""
        return None if self.needed is None else abs(self.difference) >= self.needed


def change_from(
    previous: PreviousTotal | None, total: float | None, se: float | None, quantile: float
) -> Change | None:
    """How a total differs from the previous one; None where one of them is missing."""
    if previous is None or total is None:
        return None
    needed = None if se is None or previous.se is None else limit(se, previous.se, quantile)
    return Change(previous, total - previous.total, needed)


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
