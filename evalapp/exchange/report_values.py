"""What the two reports of an official are written from: plain values of one snapshot."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from evalapp.domain.language import Trilingual
from evalapp.exchange.campaign_values import CampaignFigures, OfficialFigures
from evalapp.exchange.objections_xlsx import ObjectionLine


@dataclass(frozen=True, slots=True)
class CompetencyWording:
    """What the framework says of a competency: ``levels`` = {level: what it looks like}."""

    definition: Trilingual
    indicators: tuple[Trilingual, ...]
    levels: Mapping[int, Trilingual]


@dataclass(frozen=True, slots=True)
class IndicatorEntry:
    """A work indicator in words of the document."""

    what: str
    period: str
    value: str
    sample: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialReport:
    """One official: figures, and what stands beside them.

    ``examples``: of roles with enough authors, shuffled, without role, author, competency or mark.
    ``shown_on``: day on which he was shown this version.
    """

    official: OfficialFigures
    examples: tuple[str, ...] = ()
    indicators: tuple[IndicatorEntry, ...] = ()
    objections: tuple[ObjectionLine, ...] = ()
    shown_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReportSet:
    """Reports of officials of one campaign; ``wordings`` = {competency code: its texts}."""

    campaign: CampaignFigures
    wordings: Mapping[str, CompetencyWording]
    reports: tuple[OfficialReport, ...]
