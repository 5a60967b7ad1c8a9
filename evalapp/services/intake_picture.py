"""Applications of an intake, read once and charted in any language and for any regions."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp import texts
from evalapp.charts.values import ChartValues
from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.language import Language
from evalapp.domain.names import full_name, sort_key
from evalapp.domain.reserve_terms import ReserveTerms
from evalapp.domain.rule_set import Criterion, ReferenceDate, RuleSet
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, Intake, Verdict
from evalapp.services import campaign_charts, intake_charts, reserve_charts
from evalapp.services.chart_leaving import Leaving, leaving
from evalapp.services.chart_sources import ChartKey, Choice, PersonLine, Source
from evalapp.services.intake_charts import VERDICT_TERMS, ApplicantRow
from evalapp.services.reserve_terms import reserve_terms
from evalapp.services.screening import intake_of, intake_rules
from evalapp.services.selection_funnel import FunnelStep, people_of, steps_of

_DAYS_A_YEAR, _DAYS_A_MONTH = 372, 31
"""How Verdict.service_low packs a length of service."""


@dataclass(frozen=True, slots=True)
class IntakePicture:
    """Applications of an intake with their verdicts, ready to be charted.

    ``steps``: those of the selection, each with the numbers of the applications left at it.
    """

    source: Source
    rules: RuleSet
    applicants: tuple[ApplicantRow, ...]
    region_codes: tuple[str, ...]
    steps: tuple[tuple[FunnelStep, frozenset[int]], ...] = ()

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
            ChartKey.FUNNEL: reserve_charts.selection(self.steps, rows, language),
            ChartKey.AGE_EXPERIENCE: intake_charts.age_experience(self.rules, rows, language),
            ChartKey.VERDICTS: intake_charts.verdicts(rows, language),
            ChartKey.GROUNDS: intake_charts.grounds(self.rules, rows, language),
            ChartKey.APPLICATIONS: intake_charts.regions(rows, self.region_codes, language),
            ChartKey.APPLICANTS: intake_charts.people(rows, self._terms.age_bands, language),
        }

    def leaving(self, values: ChartValues, chosen: frozenset[int | str]) -> Leaving:
        """One of the charts of the chosen as it may leave the workspace: small groups hidden."""
        return leaving(values, self.count(chosen), smallest=self._terms.smallest_group)

    @property
    def _terms(self) -> ReserveTerms:
        return reserve_terms(self.source.as_of)

    def people(self, ids: frozenset[int], language: Language) -> list[PersonLine]:
        """The applications ``ids`` by number."""
        return [
            PersonLine(
                row.id, row.full_name, f"№ {row.number} · {texts.term(language, VERDICT_TERMS[row.verdict])}"
            )
            for row in self.applicants
            if row.id in ids
        ]


def intake_picture(session: Session, source: Source, region_codes: tuple[str, ...]) -> IntakePicture:
    """What the intake of ``source`` holds. Raises NotFound."""
    intake = intake_of(session, source.id)
    rules = intake_rules(session, intake)
    number = stored_id(intake.id)
    steps = tuple(
        (step, frozenset(session.execute(people_of(session, number, step.key)).scalars()))
        for step in steps_of(session, number)
    )
    return IntakePicture(source, rules, _applicants(session, intake, rules), region_codes, steps)


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
