"""What the analytics page shows: charts of a campaign's results or of an intake's applications.

A campaign before its release is an administrator's preview, noted in the audit log. Anonymity:
see services/campaign_charts.py.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp import texts
from evalapp.charts.values import ChartValues
from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import CampaignState
from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.language import Language
from evalapp.domain.names import full_name, sort_key
from evalapp.domain.reference import OrganizationKind
from evalapp.domain.rule_set import Criterion, ReferenceDate, RuleSet
from evalapp.entities.assessment import Campaign, Release
from evalapp.entities.register import Region
from evalapp.entities.reserve import Application, Intake, Verdict
from evalapp.services import campaign_charts, intake_charts
from evalapp.services.campaign_charts import body_label
from evalapp.services.intake_charts import VERDICT_TERMS, ApplicantRow
from evalapp.services.results import CampaignResults, ResultRow, ResultService
from evalapp.services.screening import intake_of, intake_rules
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_DAYS_A_YEAR, _DAYS_A_MONTH = 372, 31
"""How Verdict.service_low packs a length of service."""


class SourceKind(StrEnum):
    """What charts are about."""

    CAMPAIGN = "campaign"
    INTAKE = "intake"


class ChartKey(StrEnum):
    """Each chart; its title and subtitle are ``chart.title_<key>`` and ``chart.sub_<key>``."""

    PROFILE = "profile"
    GAPS = "gaps"
    SCATTER = "scatter"
    REGIONS = "regions"
    DISTRIBUTION = "distribution"
    LEVELS = "levels"
    AGE_EXPERIENCE = "age_experience"
    VERDICTS = "verdicts"
    GROUNDS = "grounds"
    APPLICANTS = "applicants"
    APPLICATIONS = "applications"


@dataclass(frozen=True, slots=True)
class Source:
    """A campaign or an intake this account may chart; ``is_preview``: results not released yet."""

    kind: SourceKind
    id: int
    name: str
    as_of: date
    is_preview: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of the filter: a body of a campaign (its number) or a region of an intake (its code)."""

    value: int | str
    label: str


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody behind a point: an official (person number) or an applicant (application number)."""

    id: int
    name: str
    detail: str


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


@dataclass(frozen=True, slots=True)
class IntakePicture:
    """Applications of an intake with their verdicts, ready to be charted."""

    source: Source
    rules: RuleSet
    applicants: tuple[ApplicantRow, ...]
    region_codes: tuple[str, ...]

    def choices(self, language: Language) -> list[Choice]:
        """The regions of its applicants, by name."""
        codes = {row.region_code for row in self.applicants if row.region_code}
        choices = [Choice(code, campaign_charts.region_label(code, language)) for code in codes]
        return sorted(choices, key=lambda choice: sort_key(choice.label))

    def rows(self, chosen: frozenset[int | str]) -> list[ApplicantRow]:
        """Applicants of the chosen regions; all when none is chosen."""
        return [row for row in self.applicants if not chosen or row.region_code in chosen]

    def count(self, chosen: frozenset[int | str]) -> int:
        """How many applications are charted."""
        return len(self.rows(chosen))

    def charts(self, chosen: frozenset[int | str], language: Language) -> dict[ChartKey, ChartValues]:
        """The charts in the order in which they are shown."""
        rows = self.rows(chosen)
        return {
            ChartKey.AGE_EXPERIENCE: intake_charts.age_experience(self.rules, rows, language),
            ChartKey.VERDICTS: intake_charts.verdicts(rows, language),
            ChartKey.GROUNDS: intake_charts.grounds(self.rules, rows, language),
            ChartKey.APPLICATIONS: intake_charts.regions(rows, self.region_codes, language),
            ChartKey.APPLICANTS: intake_charts.people(rows, language),
        }

    def people(self, ids: frozenset[int], language: Language) -> list[PersonLine]:
        """The applications ``ids`` by number."""
        return [
            PersonLine(
                row.id, row.full_name, f"№ {row.number} · {texts.term(language, VERDICT_TERMS[row.verdict])}"
            )
            for row in self.applicants
            if row.id in ids
        ]


Picture = CampaignPicture | IntakePicture


class AnalyticsService:
    """Charts for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._results = ResultService(db, actor, clock=clock)

    def sources(self) -> list[Source]:
        """Campaigns and intakes this account may chart: released ones first, then newest first."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            found = _campaigns(session, self._results)
            if self._actor.may(Action.SEE_APPLICATIONS):
                found += _intakes(session)
        return sorted(found, key=lambda source: (source.is_preview, -source.as_of.toordinal(), source.name))

    def picture(self, source: Source) -> Picture:
        """What ``source`` holds. Raises NotFound, Forbidden."""
        if source.kind is SourceKind.CAMPAIGN:
            self._actor.require(Action.SEE_RESULTS)
            results = self._results.results(source.id)
            with self._db.reading() as session:
                return CampaignPicture(source, results, _region_codes(session))
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            intake = intake_of(session, source.id)
            rules = intake_rules(session, intake)
            return IntakePicture(source, rules, _applicants(session, intake, rules), _region_codes(session))

    def note_export(self, source: Source, chart: str) -> None:
        """Write into the audit log that a picture of ``chart`` leaves the program. Raises Forbidden."""
        self._actor.require(Action.EXPORT)
        with self._db.transaction() as session:
            audit.note(
                session,
                audit.Action.EXPORTED,
                table=source.kind.value,
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


def _applicants(session: Session, intake: Intake, rules: RuleSet) -> tuple[ApplicantRow, ...]:
    """One statement; the judgements' details stay in the database, they are large."""
    statuses = [getattr(Verdict, criterion.value) for criterion in rules.criteria]
    found = session.execute(
        select(
            col(Application.id),
            col(Application.number),
            col(Application.surname),
            col(Application.given_name),
            col(Application.patronymic),
            col(Application.birth_date),
            col(Application.applied_on),
            col(Application.sex),
            col(Application.region_code),
            col(Application.scores),
            col(Verdict.verdict),
            col(Verdict.age_years),
            col(Verdict.service_low),
            *statuses,
        )
        .join(Verdict, col(Verdict.application_id) == col(Application.id))
        .where(col(Application.intake_id) == intake.id)
        .order_by(col(Application.number))
    )
    return tuple(_applicant(row, intake, rules) for row in found)


def _applicant(row: Any, intake: Intake, rules: RuleSet) -> ApplicantRow:
    by_application = rules.reference is ReferenceDate.APPLIED_ON
    reference = row.applied_on if by_application and row.applied_on else intake.as_of
    statuses: Mapping[Criterion, Status] = {
        criterion: Status(value) for criterion in rules.criteria if (value := getattr(row, criterion.value))
    }
    return ApplicantRow(
        id=row.id,
        number=row.number,
        full_name=full_name(row.surname, row.given_name, row.patronymic),
        birth_date=row.birth_date,
        reference=reference,
        age=row.age_years,
        service=_length(row.service_low),
        sex=row.sex,
        region_code=row.region_code,
        verdict=VerdictKind(row.verdict),
        statuses=statuses,
        scores=row.scores or {},
    )


def _length(packed: int | None) -> tuple[int, int, int] | None:
    if packed is None:
        return None
    years, rest = divmod(packed, _DAYS_A_YEAR)
    months, days = divmod(rest, _DAYS_A_MONTH)
    return years, months, days
