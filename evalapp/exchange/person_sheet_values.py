"""What a personal sheet and a personal card are written from."""

from dataclasses import dataclass
from datetime import date

from evalapp.exchange.campaign_values import CampaignFigures, IndicatorFigure, OfficialFigures
from evalapp.exchange.person_values import DecisionFact, PersonFacts, SelectionFact, StayFact


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultFact:
    """A released result of a campaign, unrounded; ``total`` None = not computed."""

    campaign: str
    as_of: date
    total: float | None
    low: float | None
    high: float | None
    level: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRecord:
    """Everything about one person that a sheet or a card may show.

    ``photo``: a small JPEG, None without one. ``results``: newest first. ``figures``: of the newest released
    campaign he was assessed in, with that campaign. ``indicators``: the latest period first. ``stay`` and
    ``selection``: of members and applicants.
    """

    facts: PersonFacts
    photo: bytes | None = None
    results: tuple[ResultFact, ...] = ()
    figures: tuple[CampaignFigures, OfficialFigures] | None = None
    indicators: tuple[IndicatorFigure, ...] = ()
    stay: StayFact | None = None
    selection: SelectionFact | None = None
    decisions: tuple[DecisionFact, ...] = ()
