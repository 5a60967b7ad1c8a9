"""What an assessment says of the people of an agenda: the figures of one version of results, by item.

Anonymity (docs/scoring.md): nothing finer than what a results list shows.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.bands import limit
from evalapp.domain.numbers import EXACT_PLACES
from evalapp.domain.scores import Gate, OfficialScore
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Campaign, Release, Result
from evalapp.entities.base import stored_id
from evalapp.services.agenda_rows import AgendaRow
from evalapp.storage.batches import batches


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFigures:
    """The result of an official, as in the results of his campaign; None where there is none.

    ``release``: number of the version; ``is_newest`` False: a later one replaced it. ``lowest`` and
    ``highest``: ends of the scale.
    """

    campaign_id: int
    campaign: str
    release: int
    is_newest: bool
    total: float | None
    low: float | None
    high: float | None
    se: float | None
    level: int | None
    band: int | None
    places: tuple[int, int] | None
    gate: Gate
    gate_raters: int
    quantile: float
    lowest: int
    highest: int


def item_figures(session: Session, rows: Iterable[AgendaRow]) -> dict[int, ItemFigures]:
    """{item: figures} of the items that rest on a version of results; three statements a portion."""
    wanted = [row for row in rows if row.release_id is not None and row.assessee_id is not None]
    releases = _releases(session, {row.release_id or 0 for row in wanted})
    scores = _scores(session, wanted)
    found: dict[int, ItemFigures] = {}
    for row in wanted:
        score = scores.get((row.release_id or 0, row.assessee_id or 0))
        if score is not None:
            release, campaign, is_newest = releases[row.release_id or 0]
            found[row.id] = _figures(score, release, campaign, is_newest)
    return found


def close_items(rows: Sequence[AgendaRow], figures: dict[int, ItemFigures]) -> dict[int, tuple[int, ...]]:
    """{item: others of the agenda who cannot be told apart from its official}, nearest first.

    They have results in the same campaign, and their totals differ by less than
    quantile · √(SE² + SE²) (docs/scoring.md).
    """
    known = [(row, figures[row.id]) for row in rows if row.is_voted and row.id in figures]
    found: dict[int, tuple[int, ...]] = {}
    for row, mine in known:
        near = [
            (abs((other.total or 0) - (mine.total or 0)), one.id)
            for one, other in known
            if one.id != row.id and _is_close(mine, other)
        ]
        if near:
            found[row.id] = tuple(number for _, number in sorted(near))
    return found


def _is_close(one: ItemFigures, other: ItemFigures) -> bool:
    if one.campaign_id != other.campaign_id or None in (one.total, one.se, other.total, other.se):
        return False
    assert one.total is not None
    assert one.se is not None
    assert other.total is not None
    assert other.se is not None
    if round(one.total, EXACT_PLACES) == round(other.total, EXACT_PLACES):
        return True
    return abs(one.total - other.total) < limit(one.se, other.se, one.quantile)


def _releases(session: Session, ids: set[int]) -> dict[int, tuple[Release, Campaign, bool]]:
    found: dict[int, tuple[Release, Campaign, bool]] = {}
    for some in batches(sorted(ids)):
        wanted = select(Release, Campaign).join(Campaign, col(Campaign.id) == col(Release.campaign_id))
        for release, campaign in session.execute(wanted.where(col(Release.id).in_(some))):
            found[stored_id(release.id)] = (release, campaign, True)
    campaigns = {release.campaign_id for release, _, _ in found.values()}
    newest: dict[int, int] = {}
    for some in batches(sorted(campaigns)):
        later = select(col(Release.campaign_id), col(Release.number)).where(
            col(Release.campaign_id).in_(some)
        )
        for campaign_id, number in session.execute(later):
            newest[campaign_id] = max(number, newest.get(campaign_id, 0))
    return {
        number: (release, campaign, newest[release.campaign_id] == release.number)
        for number, (release, campaign, _) in found.items()
    }


def _scores(session: Session, rows: Sequence[AgendaRow]) -> dict[tuple[int, int], OfficialScore]:
    by_release: dict[int, list[int]] = {}
    for row in rows:
        by_release.setdefault(row.release_id or 0, []).append(row.assessee_id or 0)
    found: dict[tuple[int, int], OfficialScore] = {}
    for release_id, assessees in by_release.items():
        for some in batches(assessees):
            wanted = select(col(Result.assessee_id), col(Result.details)).where(
                col(Result.release_id) == release_id, col(Result.assessee_id).in_(some)
            )
            for number, details in session.execute(wanted):
                found[release_id, number] = OfficialScore.from_dict(details)
    return found


def _figures(score: OfficialScore, release: Release, campaign: Campaign, is_newest: bool) -> ItemFigures:
    rules = ScoringRules.from_dict(campaign.rules)
    return ItemFigures(
        campaign_id=stored_id(campaign.id),
        campaign=campaign.name,
        release=release.number,
        is_newest=is_newest,
        total=score.total,
        low=score.low,
        high=score.high,
        se=score.se,
        level=score.level,
        band=score.band,
        places=score.places,
        gate=score.gate,
        gate_raters=score.gate_raters,
        quantile=rules.quantile,
        lowest=rules.lowest,
        highest=rules.highest,
    )
