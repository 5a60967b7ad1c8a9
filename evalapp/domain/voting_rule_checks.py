"""Whether a voting rule can be kept: shares that can be reached, name and source in Kazakh and Russian."""

import re
from dataclasses import replace
from fractions import Fraction

from evalapp.domain.language import Trilingual
from evalapp.domain.names import tidy_text
from evalapp.domain.voting_rule import VotingRule

LONGEST_CODE, LONGEST_NAME, LONGEST_SOURCE = 40, 200, 500
LARGEST_DENOMINATOR = 1000
"""Shares are written as whole numbers; beyond this lie slips of the hand."""

_CODE = re.compile(r"[a-z][a-z0-9_]*")


def faults_of(rule: VotingRule) -> dict[str, str]:
    """``{field: code of the sentence}`` for what keeps ``rule`` from being kept; {} when nothing does."""
    faults = _of_text("name", rule.name, LONGEST_NAME)
    faults |= _of_text("source", rule.source, LONGEST_SOURCE)
    if not _CODE.fullmatch(rule.code) or len(rule.code) > LONGEST_CODE:
        faults["code"] = "rule_set_code_form"
    for field, share, is_strict in (
        ("quorum", rule.quorum, rule.quorum_is_strict),
        ("majority", rule.majority, rule.majority_is_strict),
    ):
        # A share nobody can exceed, or one that is reached by nobody, is no rule.
        is_reachable = 0 < share <= 1 and not (is_strict and share == 1)
        if not is_reachable or share.denominator > LARGEST_DENOMINATOR:
            faults[field] = "voting_share"
    if rule.valid_to is not None and rule.valid_to < rule.valid_from:
        faults["valid_to"] = "validity_ends_before_start"
    return faults


def tidied(rule: VotingRule) -> VotingRule:
    """``rule`` without blanks around its texts."""
    return replace(rule, code=rule.code.strip(), name=_tidy(rule.name), source=_tidy(rule.source))


def share_of(numerator: int, denominator: int) -> Fraction:
    """A share; 0 where the denominator is none, which :func:`faults_of` then names."""
    return Fraction(numerator, denominator) if denominator > 0 else Fraction(0)


def _of_text(field: str, words: Trilingual, longest: int) -> dict[str, str]:
    if not (words.kk.strip() and words.ru.strip()):
        return {field: "required_kk_ru"}
    if max(map(len, (words.kk, words.ru, words.en))) > longest:
        return {field: "too_long"}
    return {}


def _tidy(words: Trilingual) -> Trilingual:
    return Trilingual(tidy_text(words.kk), tidy_text(words.ru), tidy_text(words.en))
