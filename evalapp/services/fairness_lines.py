"""From the groups of an intake to what may leave the workspace, and the sentences on how to read them."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.fairness_xlsx import FairnessLines, GroupLine, RatioLine
from evalapp.services.fairness import Fairness, FairnessGroup, step_name
from evalapp.services.selection_funnel import FunnelStep


def fairness_lines(fairness: Fairness, words: Words) -> FairnessLines:
    """Counts and ratios with small groups hidden, in the words of a document."""
    hidden = fairness.hidden()
    totals = next(iter(hidden.values())).totals
    groups: list[GroupLine] = []
    ratios: list[RatioLine] = []
    for dimension, found in fairness.tables.items():
        division = words.text(f"fairness.dimension_{dimension.value}")
        for group, counts in zip(found, hidden[dimension].rows, strict=True):
            name = words.pick(group.name)
            groups.append(GroupLine(division=division, group=name, counts=counts))
            ratios += _ratios(fairness, division, group, counts, words)
    return FairnessLines(
        intake=fairness.intake,
        as_of=fairness.as_of,
        steps=_step_names(fairness, words),
        totals=totals,
        groups=tuple(groups),
        ratios=tuple(ratios),
        method=_method(fairness, words),
    )


def method(fairness: Fairness, words: Words) -> list[str]:
    """How to read the figures, sentence by sentence."""
    level = words.text("fairness.level", percent=round(fairness.level * 100))
    judged = sum(len(groups) for groups in fairness.tables.values())
    by_chance = judged * (1 - fairness.level)
    return [
        words.text("fairness.method_counts"),
        words.text("fairness.method_share", level=level),
        words.text("fairness.method_ratio", level=level),
        words.text("fairness.method_many", count=judged, expected=words.number(by_chance, places=1)),
        words.text("fairness.method_small", smallest=fairness.smallest_group),
        words.text("fairness.method_cause"),
    ]


def pairs(fairness: Fairness) -> list[tuple[int, int]]:
    """From the first step to each later one, then from each step to the next, as far as anybody got."""
    reached = [place for place, step in enumerate(fairness.steps) if step.count]
    whole = [(0, place) for place in reached if place > 0]
    return [*whole, *pairwise(reached[1:])]


def _ratios(
    fairness: Fairness, division: str, group: FairnessGroup, counts: tuple[int | None, ...], words: Words
) -> Iterator[RatioLine]:
    names = _step_names(fairness, words)
    for first, second in pairs(fairness):
        if not fairness.tells(group, counts, first, second):
            continue
        found = fairness.compared(group, first, second)
        yield RatioLine(
            division=division,
            group=words.pick(group.name),
            first=names[first],
            second=names[second],
            base=found.base,
            passed=found.passed,
            is_small=found.is_small,
            share=found.share,
            ratio=found.ratio,
        )


def _step_names(fairness: Fairness, words: Words) -> tuple[str, ...]:
    return tuple(words.each(partial(_said, step)) for step in fairness.steps)


def _said(step: FunnelStep, words: Words) -> str:
    return step_name(step, words.first)


def _method(fairness: Fairness, words: Words) -> tuple[str, ...]:
    """The sentences, each in every language of the document."""
    each = [
        method(fairness, Words(DocumentLanguage(language.value))) for language in words.language.languages
    ]
    return tuple(words.joint.join(dict.fromkeys(sentences)) for sentences in zip(*each, strict=True))
