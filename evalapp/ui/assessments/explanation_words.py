"""The steps of an explanation in words: blocks, total, how sure, places."""

from PySide6.QtCore import QCoreApplication

from evalapp.domain.language import Language
from evalapp.domain.scores import OfficialScore, RoleSummary
from evalapp.domain.scoring_rules import BlockRule, ScoringRules
from evalapp.services.results import CampaignResults, Explanation
from evalapp.ui.assessments.result_cells import reasons_text
from evalapp.ui.common.formats import number, percent, places, span, whole
from evalapp.ui.common.labels import label

translate = QCoreApplication.translate


def total_steps(explanation: Explanation, language: Language) -> list[tuple[str, str]]:
    """From competency scores to the total: (what, how) per step."""
    results, score = explanation.results, explanation.row.score
    steps = [
        (results.blocks[block.code].pick(language), _block_working(block, score))
        for block in results.rules.blocks
    ]
    steps.append((translate("Explanation", "Counted roles"), _roles_working(results.rules, score)))
    if score.total is None:
        steps.append((translate("Explanation", "Total"), reasons_text(score)))
        return steps
    terms = " + ".join(
        f"{number(block.weight, 1)} · {number(score.blocks[block.code])}" for block in results.rules.blocks
    )
    steps.append((translate("Explanation", "Total"), f"{terms} = {number(score.total)}"))
    return steps


def sure_steps(results: CampaignResults, score: OfficialScore) -> list[tuple[str, str]]:
    """How the interval came about: a line per counted role, then error and interval."""
    if score.total is None:
        return []
    if score.se is None or score.assumed is None:
        return [(translate("Explanation", "Interval"), reasons_text(score))]
    variance = score.se * score.se
    steps = []
    for role, summary in score.roles.items():
        if summary.counted and summary.variance is not None:
            share = percent(summary.variance / variance) if variance > 0 else percent(0.0)
            steps.append((label(role), _part_words(summary, share)))
    quantile = number(results.rules.quantile, 3)
    steps.append((translate("Explanation", "Standard error"), number(score.se)))
    steps.append(
        (
            translate("Explanation", "90 % interval"),
            f"{number(score.total)} ± {quantile} · {number(score.se)} = {span(score.low, score.high)}",
        )
    )
    return steps


def assumed_sentence(score: OfficialScore) -> str:
    """What rests on an assumption, "" when nothing does."""
    if not score.assumed:
        return ""
    return translate(
        "Explanation",
        "{share} of the squared error is assumed: one rater cannot be compared with himself, "
        "so the spread between raters of this campaign stands in.",
    ).format(share=percent(score.assumed))


def place_sentence(results: CampaignResults, score: OfficialScore) -> str:
    """How many are distinguishably above and below, and the places that leaves."""
    if score.places is None:
        return ""
    first, last = score.places
    return translate(
        "Explanation",
        "Distinguishably above: {above}. Distinguishably below: {below}. "
        "Places that cannot be excluded: {places} of {count}.",
    ).format(
        above=whole(first - 1),
        below=whole(results.placed - last),
        places=places(first, last),
        count=whole(results.placed),
    )


def _part_words(summary: RoleSummary, share: str) -> str:
    if summary.assumed:
        return translate("Explanation", "{share}, assumed: one rater").format(share=share)
    return translate("Explanation", "{share}, from how far {n} raters differ").format(
        share=share, n=whole(summary.raters)
    )


def _block_working(block: BlockRule, score: OfficialScore) -> str:
    scored = [
        (weight, value)
        for code, weight in block.competencies.items()
        if (value := score.competencies.get(code)) is not None
    ]
    coverage = percent(score.coverage.get(block.code))
    value = score.blocks.get(block.code)
    if value is None:
        return translate("Explanation", "coverage {coverage}: no score").format(coverage=coverage)
    total = sum(weight * each for weight, each in scored)
    weights = sum(weight for weight, _ in scored)
    return translate("Explanation", "{total} / {weights} = {score}; coverage {coverage}").format(
        total=number(total), weights=number(weights, 1), score=number(value), coverage=coverage
    )


def _roles_working(rules: ScoringRules, score: OfficialScore) -> str:
    held = sum(rule.weight for rule in rules.roles if rule.role in score.counted_roles)
    names = ", ".join(label(role).lower() for role in score.counted_roles)
    return translate("Explanation", "{share} of the weight: {roles}").format(
        share=percent(held / rules.role_weight), roles=names or translate("Explanation", "none")
    )
