"""The steps of an explanation in words: blocks, total, how sure, places."""

from PySide6.QtCore import QCoreApplication

from evalapp.domain.language import Language
from evalapp.domain.scores import OfficialScore
from evalapp.exchange import comparison, workings
from evalapp.services.results import CampaignResults, Explanation, ResultRow
from evalapp.ui.common.formats import percent, places, whole
from evalapp.ui.common.messages import interface_words

translate = QCoreApplication.translate


def total_steps(explanation: Explanation, language: Language) -> list[tuple[str, str]]:
    """From competency scores to the total: (what, how) per step, as the printed explanation says them."""
    results, score, words = explanation.results, explanation.row.score, interface_words()
    rules = results.rules
    steps = [
        workings.block_step(
            block, score, rules.coverage_minimum, results.blocks[block.code].pick(language), words
        )
        for block in rules.blocks
    ]
    steps += [workings.roles_step(rules, score, words), workings.total_step(rules, score, words)]
    return [(step.what, step.how) for step in steps]


def sure_steps(results: CampaignResults, score: OfficialScore) -> list[tuple[str, str]]:
    """How the interval came about: a line per counted role, then error and interval."""
    return [(step.what, step.how) for step in workings.sure_steps(results.rules, score, interface_words())]


def beside_steps(row: ResultRow) -> list[tuple[str, str]]:
    """Himself beside the others, this total beside the last; only what there is."""
    words = interface_words()
    lines = [
        (words.text("comparison.gap"), comparison.gap_text(row.gap, words)),
        (words.text("comparison.change"), comparison.change_text(row.change, words)),
    ]
    return [(name, said) for name, said in lines if said]


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
