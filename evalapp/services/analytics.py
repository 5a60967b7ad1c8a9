"""What the analytics page shows: charts of a campaign's results, of an intake's applications, of members.

A campaign before its release is an administrator's preview, noted in the audit log. Anonymity:
see services/campaign_charts.py.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.charts.values import ChartValues
from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import CampaignState
from evalapp.domain.language import Language
from evalapp.domain.names import sort_key
from evalapp.domain.reference import OrganizationKind
from evalapp.entities.assessment import Campaign, Release
from evalapp.entities.register import Region
from evalapp.entities.reserve import Intake
from evalapp.services import campaign_charts
from evalapp.services.campaign_charts import body_label
from evalapp.services.chart_sources import ChartKey, Choice, PersonLine, Source, SourceKind
from evalapp.services.intake_picture import IntakePicture, intake_picture
from evalapp.services.member_picture import MemberPicture, has_members, member_picture
from evalapp.services.results import CampaignResults, ResultRow, ResultService
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

__all__ = [
    "AnalyticsService",
    "CampaignPicture",
    "ChartKey",
    "Choice",
    "IntakePicture",
    "MemberPicture",
    "PersonLine",
    "Picture",
    "Source",
    "SourceKind",
]


@dataclass(frozen=True, slots=True)
class CampaignPicture:
    """Results of a campaign, ready to be charted in any language and for any bodies."""

    source: Source
    results: CampaignResults
    region_codes: tuple[str, ...]

    def choices(self, language: Language) -> list[Choice]:
        """The bodies of its officials, by name."""
        found = {
            row.official.organization_id: body_label(row.official, language)
            for row in self.results.rows
            if row.official.organization_id is not None
        }
        choices = [Choice(body, label) for body, label in found.items() if body is not None]
        return sorted(choices, key=lambda choice: sort_key(choice.label))

    def rows(self, chosen: frozenset[int | str]) -> list[ResultRow]:
        """Officials of the chosen bodies; of all when none is chosen."""
        return [row for row in self.results.rows if not chosen or row.official.organization_id in chosen]

    def count(self, chosen: frozenset[int | str]) -> int:
        """How many officials are charted."""
        return len(self.rows(chosen))

    def charts(self, chosen: frozenset[int | str], language: Language) -> dict[ChartKey, ChartValues]:
        """The charts in the order in which they are shown; the map only where regions are assessed."""
        rows, results = self.rows(chosen), self.results
        found: dict[ChartKey, ChartValues] = {
            ChartKey.PROFILE: campaign_charts.profile(results, rows, language),
            ChartKey.GAPS: campaign_charts.gaps(results, rows, language),
            ChartKey.SCATTER: campaign_charts.scatter(results, rows, language),
        }
        if any(row.official.kind is OrganizationKind.AKIMAT for row in results.rows):
            found[ChartKey.REGIONS] = campaign_charts.regions(rows, self.region_codes, language)
        found[ChartKey.DISTRIBUTION] = campaign_charts.distribution(results, rows)
        found[ChartKey.LEVELS] = campaign_charts.levels(results, rows, language)
        return found

    def people(self, ids: frozenset[int], language: Language) -> list[PersonLine]:
        """The officials ``ids`` in the order of the results."""
        return [
            PersonLine(row.official.person_id, row.official.full_name, body_label(row.official, language))
            for row in self.results.rows
            if row.official.person_id in ids
        ]


Picture = CampaignPicture | IntakePicture | MemberPicture


class AnalyticsService:
    """Charts for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock
        self._results = ResultService(db, actor, clock=clock)

    def sources(self) -> list[Source]:
        """What this account may chart: released campaigns, intakes and members first, each newest first."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            found = _campaigns(session, self._results)
            if self._actor.may(Action.SEE_APPLICATIONS):
                found += _intakes(session)
            if self._actor.may(Action.SEE_MEMBERS) and has_members(session):
                found.append(Source(SourceKind.MEMBERS, 0, "", self._clock().astimezone().date()))
        return sorted(found, key=lambda source: (source.is_preview, -source.as_of.toordinal(), source.name))

    def picture(self, source: Source) -> Picture:
        """What ``source`` holds. Raises NotFound, Forbidden."""
        if source.kind is SourceKind.CAMPAIGN:
            self._actor.require(Action.SEE_RESULTS)
            results = self._results.results(source.id)
            with self._db.reading() as session:
                return CampaignPicture(source, results, _region_codes(session))
        if source.kind is SourceKind.MEMBERS:
            self._actor.require(Action.SEE_MEMBERS)
            with self._db.reading() as session:
                return member_picture(session, source, _region_codes(session))
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            return intake_picture(session, source, _region_codes(session))

    def note_export(self, source: Source, chart: str) -> None:
        """Write into the audit log that a picture of ``chart`` leaves the program. Raises Forbidden."""
        self._actor.require(Action.EXPORT)
        with self._db.transaction() as session:
            audit.note(
                session,
                audit.Action.EXPORTED,
                table="reservist" if source.kind is SourceKind.MEMBERS else source.kind.value,
                record_id=source.id,
                note=f"chart {chart}",
            )


def _campaigns(session: Session, results: ResultService) -> list[Source]:
    found = session.execute(
        select(col(Campaign.id), col(Campaign.name), col(Campaign.as_of), col(Campaign.state)).where(
            col(Campaign.state) != CampaignState.DRAFT
        )
    )
    released = set(session.execute(select(col(Release.campaign_id)).distinct()).scalars())
    return [
        Source(SourceKind.CAMPAIGN, number, name, as_of, number not in released)
        for number, name, as_of, state in found
        if results.may_see(state, has_release=number in released)
    ]


def _intakes(session: Session) -> list[Source]:
    found = session.execute(select(col(Intake.id), col(Intake.name), col(Intake.as_of)))
    return [Source(SourceKind.INTAKE, number, name, as_of) for number, name, as_of in found]


def _region_codes(session: Session) -> tuple[str, ...]:
    return tuple(session.execute(select(col(Region.code)).order_by(col(Region.code))).scalars())
