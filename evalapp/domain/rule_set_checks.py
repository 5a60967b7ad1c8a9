"""Whether a rule set can be kept, and whether the versions of one code follow each other without a break."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from evalapp.domain.language import Trilingual
from evalapp.domain.names import tidy_text
from evalapp.domain.rule_set import RuleSet

LONGEST_CODE, LONGEST_NAME, LONGEST_SOURCE, LONGEST_CLAUSE = 40, 200, 500, 600
AGES = (16, 80)
EXPERIENCE = (1, 40)
STAY = (1, 20)
EXTENSION = (1, 10)
"""Lowest and highest number that a field takes; beyond them lie slips of the hand."""

_DAY = timedelta(days=1)
_CODE = re.compile(r"[a-z][a-z0-9_]*")


def faults_of(rules: RuleSet) -> dict[str, str]:
    """``{field: code of the sentence}`` for what keeps ``rules`` from being kept; {} when nothing does.

    A clause is named ``clause_<criterion>``; ``criteria`` stands for all of them together.
    """
    faults = _texts(rules) | _numbers(rules)
    if not rules.criteria:
        faults["criteria"] = "rules_without_criteria"
    if rules.valid_to is not None and rules.valid_to < rules.valid_from:
        faults["valid_to"] = "validity_ends_before_start"
    if rules.extension_years is not None and rules.stay_years is None:
        faults["extension_years"] = "extension_without_stay"
    return faults


class SeamKind(StrEnum):
    """What is wrong where one version follows another."""

    GAP = "gap"
    OVERLAP = "overlap"


@dataclass(frozen=True, slots=True)
class Seam:
    """Days on which no version or two are in force; both ends included, ``last`` None = without end.

    ``before`` and ``after`` count the versions in the order in which they begin, from 0.
    """

    kind: SeamKind
    first: date
    last: date | None
    before: int
    after: int


def seams_of(periods: Sequence[tuple[date, date | None]]) -> tuple[Seam, ...]:
    """Gaps and overlaps between neighbours of ``periods`` (first day, last day or None), in their order.

    On days of an overlap the version that began later is used, in a gap the one that ended.
    """
    found: list[Seam] = []
    for place in range(1, len(periods)):
        (_, ended), (begins, ends) = periods[place - 1], periods[place]
        if ended is None or ended >= begins:
            known = [day for day in (ended, ends) if day is not None]
            last = min(known) if known else None
            found.append(Seam(SeamKind.OVERLAP, begins, last, place - 1, place))
        elif ended + _DAY < begins:
            found.append(Seam(SeamKind.GAP, ended + _DAY, begins - _DAY, place - 1, place))
    return tuple(found)


def _texts(rules: RuleSet) -> dict[str, str]:
    faults: dict[str, str] = {}
    if not rules.code:
        faults["code"] = "required"
    elif len(rules.code) > LONGEST_CODE or not _CODE.fullmatch(rules.code):
        faults["code"] = "rule_set_code_form"
    faults |= _of_text("name", rules.name, LONGEST_NAME)
    faults |= _of_text("source", rules.source, LONGEST_SOURCE)
    for criterion in rules.criteria:
        clause = rules.clauses.get(criterion)
        name = f"clause_{criterion.value}"
        faults |= {name: "required"} if clause is None else _of_text(name, clause.words, LONGEST_CLAUSE)
    return faults


def _of_text(field: str, words: Trilingual, longest: int) -> dict[str, str]:
    """A text is there in Kazakh and Russian at least."""
    if not (words.kk.strip() and words.ru.strip()):
        return {field: "required_kk_ru"}
    if max(map(len, (words.kk, words.ru, words.en))) > longest:
        return {field: "too_long"}
    return {}


def _numbers(rules: RuleSet) -> dict[str, str]:
    limits = {
        "age_limit": (rules.age_limit, AGES),
        "experience_years": (rules.experience_years, EXPERIENCE),
        "stay_years": (rules.stay_years, STAY),
        "extension_years": (rules.extension_years, EXTENSION),
    }
    return {
        field: "number_out_of_range"
        for field, (value, (lowest, highest)) in limits.items()
        if value is not None and not lowest <= value <= highest
    }


def tidied(rules: RuleSet) -> RuleSet:
    """``rules`` without blanks around their texts, with the clauses of the criteria they ask for only."""
    clauses = {
        criterion: replace(clause, words=_tidy(clause.words))
        for criterion, clause in rules.clauses.items()
        if criterion in rules.criteria
    }
    return replace(
        rules, code=rules.code.strip(), name=_tidy(rules.name), source=_tidy(rules.source), clauses=clauses
    )


def _tidy(words: Trilingual) -> Trilingual:
    return Trilingual(tidy_text(words.kk), tidy_text(words.ru), tidy_text(words.en))
