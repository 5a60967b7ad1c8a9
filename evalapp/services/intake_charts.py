"""Charts of an intake's applications and their verdicts, as plain values in one language."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from evalapp import texts
from evalapp.charts.values import (
    AgeExperience,
    Applicant,
    BarKind,
    Funnel,
    FunnelBar,
    Tile,
    TileMap,
)
from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.language import Language
from evalapp.domain.reference import Sex
from evalapp.domain.rule_set import AgeReading, Criterion, RuleSet
from evalapp.services.campaign_charts import region_label

VERDICTS = (VerdictKind.ELIGIBLE, VerdictKind.NOT_ELIGIBLE, VerdictKind.DOCUMENTS_NEEDED)
VERDICT_TERMS = {
    VerdictKind.ELIGIBLE: "eligible",
    VerdictKind.NOT_ELIGIBLE: "not_eligible",
    VerdictKind.DOCUMENTS_NEEDED: "documents_needed",
}
DAYS_A_YEAR = 366


@dataclass(frozen=True, slots=True)
class ApplicantRow:
    """One application: what charts need of its facts and its verdict.

    ``age``: full years on ``reference``, None where unknown. ``service``: the low length of service as
    (years, months, days), None where the jobs give none. ``statuses``: {criterion: status}.
    """

    id: int
    number: str
    full_name: str
    birth_date: date | None
    reference: date
    age: int | None
    service: tuple[int, int, int] | None
    sex: Sex | None
    region_code: str | None
    verdict: VerdictKind
    statuses: Mapping[Criterion, Status]
    scores: Mapping[str, Any]


Rows = Sequence[ApplicantRow]


def age_experience(rules: RuleSet, rows: Rows, language: Language) -> AgeExperience:
    """Age × low length of service of applicants who have both, with the rule's limits."""
    reading = "age_under" if rules.age_reading is AgeReading.UNDER else "age_up_to"
    return AgeExperience(
        points=tuple(
            Applicant(
                row.id,
                f"№ {row.number}",
                VERDICTS.index(row.verdict),
                _exact_age(row, row.age),
                _exact_years(row.service),
            )
            for row in rows
            if row.age is not None and row.service is not None
        ),
        groups=tuple(texts.text(language, f"chart.{verdict.value}") for verdict in VERDICTS),
        age_limit=rules.first_age_too_old,
        age_limit_text=texts.text(language, f"chart.{reading}", limit=rules.age_limit),
        experience_limit=rules.experience_years,
        experience_limit_text=texts.text(language, "chart.experience_limit", years=rules.experience_years),
    )


def verdicts(rows: Rows, language: Language) -> Funnel:
    """Applications, verdicts, then how many hold a score of each stage."""
    kinds = {
        VerdictKind.ELIGIBLE: BarKind.MET,
        VerdictKind.DOCUMENTS_NEEDED: BarKind.UNKNOWN,
        VerdictKind.NOT_ELIGIBLE: BarKind.NOT_MET,
    }
    bars = [FunnelBar(texts.text(language, "chart.applications"), _ids(rows))]
    for verdict, kind in kinds.items():
        own = [row for row in rows if row.verdict is verdict]
        bars.append(
            FunnelBar(texts.term(language, VERDICT_TERMS[verdict]), _ids(own), kind, division="verdict")
        )
    for stage in dict.fromkeys(stage for row in rows for stage in row.scores):
        sat = [row for row in rows if _is_score(row.scores.get(stage))]
        bars.append(FunnelBar(texts.text(language, "chart.sat", stage=stage), _ids(sat)))
    return Funnel(tuple(bars))


def grounds(rules: RuleSet, rows: Rows, language: Language) -> Funnel:
    """Which criterion is not met, and for which a document is needed; the most frequent first."""
    bars = []
    for status, key, kind in (
        (Status.NOT_MET, "not_met", BarKind.NOT_MET),
        (Status.UNKNOWN, "unknown", BarKind.UNKNOWN),
    ):
        found = []
        for criterion in rules.criteria:
            own = [row for row in rows if row.statuses.get(criterion) is status]
            word = texts.text(language, f"chart.{criterion.value}")
            if own:
                found.append(FunnelBar(texts.text(language, f"chart.{key}", criterion=word), _ids(own), kind))
        bars += sorted(found, key=lambda bar: -len(bar.people))
    return Funnel(tuple(bars), base=len(rows))


def people(rows: Rows, bands: Sequence[int], language: Language) -> Funnel:
    """Applicants by sex and by age band; ``bands``: first full years of each (reserve terms)."""
    bars = [FunnelBar(texts.text(language, "chart.all_applicants"), _ids(rows))]
    for sex in (Sex.FEMALE, Sex.MALE):
        own = _ids(row for row in rows if row.sex is sex)
        bars.append(FunnelBar(texts.term(language, sex.value), own, division="sex"))
    for first, last in zip(bands, [*(after - 1 for after in bands[1:]), None], strict=True):
        own = _ids(
            r for r in rows if r.age is not None and first <= r.age and (last is None or r.age <= last)
        )
        bars.append(FunnelBar(_band_words(first, last, language), own, division="age"))
    return Funnel(tuple(bars))


def regions(rows: Rows, codes: Sequence[str], language: Language) -> TileMap:
    """Applications of each region of ``codes``, and how many of them are eligible."""
    by_region: dict[str | None, list[ApplicantRow]] = defaultdict(list)
    for row in rows:
        by_region[row.region_code].append(row)
    tiles = []
    for code in codes:
        own = by_region.get(code, [])
        eligible = Counter(row.verdict for row in own)[VerdictKind.ELIGIBLE]
        tiles.append(Tile(code, region_label(code, language), len(own) if own else None, eligible, _ids(own)))
    words = [texts.text(language, f"chart.{key}") for key in ("applications", "eligible_count")]
    off_map = [row for row in rows if row.region_code not in codes]
    eligible = sum(row.verdict is VerdictKind.ELIGIBLE for row in off_map)
    return TileMap(tuple(tiles), words[0], words[1], places=0, elsewhere=(len(off_map), eligible))


def _exact_age(row: ApplicantRow, age: int) -> float:
    """Full years and the part of the year since the last birthday; never reaches the next full year."""
    if row.birth_date is None:
        return age
    born, on = row.birth_date, row.reference
    since = on.timetuple().tm_yday - born.timetuple().tm_yday
    return age + (since % DAYS_A_YEAR) / DAYS_A_YEAR


def _exact_years(service: tuple[int, int, int] | None) -> float:
    assert service is not None
    years, months, days = service
    return years + (months + days / 31) / 12


def _band_words(first: int, last: int | None, language: Language) -> str:
    if last is None:
        return texts.text(language, "chart.age_band_open", from_age=first)
    if first == 0:
        return texts.text(language, "chart.age_band_first", to_age=last)
    return texts.text(language, "chart.age_band", from_age=first, to_age=last)


def _is_score(value: object) -> bool:
    """A number or its text; "absent" and nothing are not. 0 is a score."""
    return value is not None and value != "absent"


def _ids(rows: Iterable[ApplicantRow]) -> tuple[int, ...]:
    return tuple(row.id for row in rows)
