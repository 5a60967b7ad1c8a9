"""The way from role means to a total with its figures, so that a pocket calculator arrives at the same.

Workings carry four decimals where two would lose something; the results themselves have two, as printed
everywhere. Source of the formulas: docs/scoring.md.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from evalapp.domain.campaign import RaterRole
from evalapp.domain.numbers import EXACT_PLACES, number_text, rounded
from evalapp.domain.scores import OfficialScore, RoleMean
from evalapp.domain.scoring_rules import BlockRule, RoleRule, ScoringRules
from evalapp.domain.version_guard import Kept
from evalapp.exchange.document_words import Words

_PLACES = 4
KeptPairs = Mapping[RaterRole, Mapping[str, Kept]]


@dataclass(frozen=True, slots=True)
class Step:
    """``what`` is computed and ``how``."""

    what: str
    how: str


def competency_working(rules: ScoringRules, score: OfficialScore, code: str, words: Words) -> str:
    """``(0,4 · 4,00 + 0,2 · 3,6667) / 0,6 = 3,8889``: S from the means of the counted roles."""
    counted = [
        (rule.weight, mean.mean)
        for rule in rules.roles
        if (mean := mean_of(score, rule.role, code)).counted and mean.mean is not None
    ]
    value = score.competencies.get(code)
    if value is None or not counted:
        return words.text("explanation.no_role")
    return _weighted(counted, value, words)


def competency_notes(
    rules: ScoringRules, score: OfficialScore, code: str, kept: KeptPairs, words: Words
) -> list[str]:
    """What does not count in a competency and why, role by role."""
    found = []
    for rule in rules.roles:
        mean = mean_of(score, rule.role, code)
        if rule.weight <= 0 or mean.counted:
            continue
        found.append(_left_out(rule, mean, kept.get(rule.role, {}).get(code), words))
    return found


def block_step(block: BlockRule, score: OfficialScore, minimum: float, name: str, words: Words) -> Step:
    """``(1,5 · 3,83 + 1 · 4,00) / 2,5 = 3,90``: the weighted mean of the scored competencies."""
    scored = [
        (weight, value)
        for code, weight in block.competencies.items()
        if (value := score.competencies.get(code)) is not None
    ]
    coverage = words.text(
        "explanation.coverage",
        scored=plain(sum(weight for weight, _ in scored), words),
        whole=plain(sum(block.competencies.values()), words),
        share=_percent(score.coverage.get(block.code, 0.0)),
    )
    value = score.blocks.get(block.code)
    if value is None:
        too_low = words.text("explanation.coverage_low", minimum=_percent(minimum))
        return Step(name, f"{coverage}; {too_low}")
    return Step(name, f"{_weighted(scored, value, words)}; {coverage}")


def roles_step(rules: ScoringRules, score: OfficialScore, words: Words) -> Step:
    """Which roles count and how much of the weight they hold."""
    counted = [rule for rule in rules.roles if rule.role in score.counted_roles and rule.weight > 0]
    held = sum(rule.weight for rule in counted)
    names = words.each(lambda w: ", ".join(w.term(rule.role.value).lower() for rule in counted) or "–")
    how = words.text(
        "explanation.roles",
        names=names,
        held=plain(held, words),
        whole=plain(rules.role_weight, words),
        share=_percent(held / rules.role_weight),
    )
    return Step(words.label("roles_counted"), how)


def total_step(rules: ScoringRules, score: OfficialScore, words: Words) -> Step:
    """``0,4 · 3,9012 + 0,6 · 3,7731 = 3,8243 → 3,82``, or why there is no total."""
    if score.total is None:
        return Step(words.label("total"), reasons(score, words))
    terms = " + ".join(
        f"{plain(block.weight, words)} · {exact(score.blocks.get(block.code), words)}"
        for block in rules.blocks
    )
    figure, printed = exact(score.total, words), words.number(score.total)
    arrow = "" if figure == printed else f" ≈ {printed}"
    return Step(words.label("total"), f"{terms} = {figure}{arrow}")


def sure_steps(rules: ScoringRules, score: OfficialScore, words: Words) -> list[Step]:
    """From the roles' parts of the squared error to the interval; why there is none."""
    if score.total is None:
        return []
    if score.se is None:
        return [Step(words.label("interval"), reasons(score, words))]
    found, terms = [], []
    for rule in rules.roles:
        summary = score.roles.get(rule.role)
        if summary is None or not summary.counted or summary.variance is None:
            continue
        key = "part_assumed" if summary.assumed else "part_compared"
        part = number_text(summary.variance, words.first, places=_PLACES)
        how = words.text(f"explanation.{key}", part=part, n=summary.raters)
        found.append(Step(words.term(rule.role.value), how))
        terms.append(part)
    error = number_text(score.se, words.first, places=_PLACES)
    found.append(Step(words.term("standard_error"), f"√({' + '.join(terms)}) = {error}"))
    quantile = number_text(rules.quantile, words.first, places=3)
    low, high = (words.number(end) if end is not None else "–" for end in (score.low, score.high))
    span = f"{exact(score.total, words)} ± {quantile} · {error} = {low}–{high}"
    found.append(Step(words.label("interval"), span))
    return found


def mean_of(score: OfficialScore, role: RaterRole, code: str) -> RoleMean:
    """The role mean of a competency; one without raters where there is none."""
    return score.role_means.get(role, {}).get(code) or RoleMean(None, 0, counted=False)


def reasons(score: OfficialScore, words: Words) -> str:
    """Why there is no total, or no interval."""
    return " ".join(words.text(f"reason.{reason.value}") for reason in score.reasons)


def exact(value: float | None, words: Words) -> str:
    """Two decimals where they say everything, else four; "–" for nothing.

    More where the fourth would mislead: 3,344985 is printed as 3,34, but 3,3450 reads like 3,35.
    """
    if value is None:
        return "–"
    if rounded(value, _PLACES) == rounded(value):
        return number_text(value, words.first, places=2)
    places = next(n for n in range(_PLACES, EXACT_PLACES + 1) if _reads_as(value, n) == rounded(value))
    return number_text(value, words.first, places=places)


def _reads_as(value: float, places: int) -> Decimal:
    """What whoever sees only so many decimals takes for the printed figure."""
    return rounded(float(rounded(value, places)))


def _left_out(rule: RoleRule, mean: RoleMean, kept: Kept | None, words: Words) -> str:
    key = "too_few" if mean.n else "not_observed"
    if kept is Kept.LEFT_OUT:
        key = "left_out"

    def said(own: Words) -> str:
        role = own.term(rule.role.value)
        return own.text(f"explanation.{key}", role=role, n=mean.n, minimum=rule.minimum)

    return words.each(said)


def _weighted(parts: list[tuple[float, float]], value: float, words: Words) -> str:
    terms = " + ".join(f"{plain(weight, words)} · {exact(own, words)}" for weight, own in parts)
    weights = plain(sum(weight for weight, _ in parts), words)
    return f"({terms}) / {weights} = {exact(value, words)}"


def plain(weight: float, words: Words) -> str:
    """A weight without needless zeros: 1, 1,5, 0,25."""
    places = next(n for n in range(_PLACES + 1) if rounded(weight, n) == rounded(weight, _PLACES))
    return number_text(weight, words.first, places=places)


def _percent(share: float) -> str:
    return f"{rounded(share * 100, 0)} %"
