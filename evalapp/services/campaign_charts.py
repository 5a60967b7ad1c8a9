"""Charts of a campaign's results, as plain values in one language.

Everything is computed from competency scores S, block scores, totals and their standard errors, in
which an anonymous role counts only with its minimum of raters or not at all; so no figure here rests
on fewer forms of such a role. Source: docs/scoring.md, Anonymity.
"""

import math
from collections import defaultdict
from collections.abc import Sequence

from evalapp import texts
from evalapp.charts.values import (
    Bin,
    Distribution,
    HeatCell,
    HeatColumn,
    HeatMap,
    HeatRow,
    LevelBorder,
    LevelRow,
    Levels,
    Profile,
    ProfileRow,
    Scatter,
    ScatterPoint,
    Tile,
    TileMap,
)
from evalapp.domain.language import Language
from evalapp.domain.names import sort_key
from evalapp.domain.numbers import rounded
from evalapp.domain.reference import OrganizationKind
from evalapp.domain.scoring import level_of
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.services.assessees import AssesseeFacts
from evalapp.services.reference import shipped_names
from evalapp.services.results import CampaignResults, CompetencyInfo, ResultRow

CITIES = frozenset({"71", "75", "79"})
"""Cities of republican significance among the region codes; a scatter tells them from the regions."""
BIN = 0.25
PERSONAL, PROFESSIONAL = "personal", "professional"

Rows = Sequence[ResultRow]


def profile(results: CampaignResults, rows: Rows, language: Language) -> Profile:
    """Mean competency scores of the officials of ``rows`` who have a total, against the target profile.

    The interval is that of the mean: ± quantile · √Σ SE² / n over the scores' standard errors,
    which are taken as independent; none where a standard error is missing.
    """
    return Profile(
        tuple(_profile_row(competency, results.rules, rows, language) for competency in results.competencies)
    )


def gaps(results: CampaignResults, rows: Rows, language: Language) -> HeatMap:
    """Mean competency score minus target, body by body; competencies without a target are left out."""
    competencies = [each for each in results.competencies if each.target is not None]
    columns = tuple(_heat_column(each, language) for each in competencies)
    by_body: dict[int, list[ResultRow]] = defaultdict(list)
    for row in rows:
        if row.official.organization_id is not None and _has_score(row):
            by_body[row.official.organization_id].append(row)
    lines = [
        HeatRow(
            body_label(members[0].official, language),
            tuple(_heat_cell(each, members) for each in competencies),
            _people(members),
        )
        for members in by_body.values()
    ]
    return HeatMap(columns, tuple(sorted(lines, key=lambda line: sort_key(line.label))))


def scatter(results: CampaignResults, rows: Rows, language: Language) -> Scatter:
    """Personal × professional block scores with their 90 % intervals; dashed: the middle of the scale."""
    has_akimats = any(row.official.kind is OrganizationKind.AKIMAT for row in rows)
    names = ("regions_group", "cities_group") if has_akimats else ()
    return Scatter(
        points=tuple(
            _point(row, results.rules, row.score.personal, row.score.professional)
            for row in rows
            if row.score.personal is not None and row.score.professional is not None
        ),
        groups=tuple(_word(language, name) for name in names) or ("",),
        x_name=_word(language, PERSONAL),
        y_name=_word(language, PROFESSIONAL),
        line=(results.rules.lowest + results.rules.highest) / 2,
    )


def distribution(results: CampaignResults, rows: Rows) -> Distribution:
    """Totals in steps of a quarter, read from the printed total; borders of the levels."""
    rules = results.rules
    count = round((rules.highest - rules.lowest) / BIN)
    found: list[list[int]] = [[] for _ in range(count)]
    for row in rows:
        if row.score.total is not None:
            at = int((float(rounded(row.score.total)) - rules.lowest) / BIN)
            found[min(at, count - 1)].append(row.official.person_id)
    return Distribution(
        tuple(
            Bin(rules.lowest + at * BIN, rules.lowest + (at + 1) * BIN, tuple(people))
            for at, people in enumerate(found)
        ),
        tuple(LevelBorder(level.level, level.border) for level in reversed(rules.levels)),
    )


def levels(results: CampaignResults, rows: Rows, language: Language) -> Levels:
    """Officials on each level of each competency, read from the printed competency score."""
    rules = results.rules
    lines = []
    for competency in results.competencies:
        found: list[list[int]] = [[] for _ in range(rules.lowest, rules.highest + 1)]
        for row in rows:
            score = row.score.competencies.get(competency.code)
            if score is not None:
                found[level_of(rules, score) - rules.lowest].append(row.official.person_id)
        lines.append(LevelRow(competency.name.pick(language), tuple(tuple(people) for people in found)))
    return Levels(tuple(lines))


def regions(rows: Rows, codes: Sequence[str], language: Language) -> TileMap:
    """Mean total of each region of ``codes`` over its officials who have one."""
    by_region: dict[str | None, list[ResultRow]] = defaultdict(list)
    for row in rows:
        if row.official.kind is OrganizationKind.AKIMAT and row.score.total is not None:
            by_region[row.official.region_code].append(row)
    tiles = []
    for code in codes:
        members = by_region.get(code, [])
        totals = [row.score.total for row in members if row.score.total is not None]
        mean = math.fsum(totals) / len(totals) if totals else None
        tiles.append(Tile(code, region_label(code, language), mean, len(totals), _people(members)))
    return TileMap(tuple(tiles), _word(language, "mean_total"), _word(language, "officials"))


def body_label(official: AssesseeFacts, language: Language) -> str:
    """A body in few letters: an akimat by its region, a ministry without the word "ministry"."""
    if official.kind is OrganizationKind.AKIMAT and official.region_code:
        return region_label(official.region_code, language)
    name = official.body.pick(language) if official.body else "–"
    for word in ("Министерство ", "Ministry of ", " министрлігі"):
        name = name.replace(word, "")
    return name[:1].upper() + name[1:]


def region_label(code: str, language: Language) -> str:
    """A region in few letters; its code when it is a new one."""
    key = f"chart.region_{code}"
    return texts.text(language, key) if texts.has_text(key) else code


def short_name(full_name: str) -> str:
    """Surname and initials of a full name, for labels at points."""
    surname, *given = full_name.split()
    return " ".join([surname, *(f"{name[0]}." for name in given[:2])])


def _profile_row(
    competency: CompetencyInfo, rules: ScoringRules, rows: Rows, language: Language
) -> ProfileRow:
    scored = [
        (score, row.score.errors.get(competency.code))
        for row in rows
        if row.score.total is not None and (score := row.score.competencies.get(competency.code)) is not None
    ]
    count = len(scored)
    mean = math.fsum(score for score, _ in scored) / count if count else None
    errors = [error for _, error in scored if error is not None]
    low = high = None
    if mean is not None and len(errors) == count:
        half = rules.quantile * math.sqrt(math.fsum(error**2 for error in errors)) / count
        low, high = max(rules.lowest, mean - half), min(rules.highest, mean + half)
    return ProfileRow(
        competency.name.pick(language), competency.block, mean, low, high, competency.target, count
    )


def _heat_column(competency: CompetencyInfo, language: Language) -> HeatColumn:
    # The short words are those of the shipped competencies; other versions may use a code otherwise.
    key = f"chart.short_{competency.code}"
    is_shipped = shipped_names().get(competency.code) == competency.name and texts.has_text(key)
    short = texts.text(language, key) if is_shipped else competency.code
    return HeatColumn(competency.name.pick(language), short, competency.block)


def _heat_cell(competency: CompetencyInfo, members: Rows) -> HeatCell:
    scores = [score for row in members if (score := row.score.competencies.get(competency.code)) is not None]
    if not scores or competency.target is None:
        return HeatCell(None, 0)
    return HeatCell(math.fsum(scores) / len(scores) - competency.target, len(scores))


def _point(row: ResultRow, rules: ScoringRules, x: float | None, y: float | None) -> ScatterPoint:
    assert x is not None
    assert y is not None
    x_low, x_high = _ends(x, row.score.errors.get(PERSONAL), rules)
    y_low, y_high = _ends(y, row.score.errors.get(PROFESSIONAL), rules)
    return ScatterPoint(
        person=row.official.person_id,
        label=short_name(row.official.full_name),
        group=int(row.official.region_code in CITIES and row.official.kind is OrganizationKind.AKIMAT),
        x=x,
        y=y,
        x_low=x_low,
        x_high=x_high,
        y_low=y_low,
        y_high=y_high,
    )


def _ends(value: float, error: float | None, rules: ScoringRules) -> tuple[float | None, float | None]:
    if error is None:
        return None, None
    half = rules.quantile * error
    return max(rules.lowest, value - half), min(rules.highest, value + half)


def _has_score(row: ResultRow) -> bool:
    return any(score is not None for score in row.score.competencies.values())


def _people(members: Rows) -> tuple[int, ...]:
    return tuple(row.official.person_id for row in members)


def _word(language: Language, key: str) -> str:
    return texts.text(language, f"chart.{key}")
