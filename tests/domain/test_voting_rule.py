"""Voting rules: how many must be present and vote for, what keeps a rule from being kept."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from evalapp.domain.language import Language, Trilingual
from evalapp.domain.voting_rule import MajorityBase, VotingRule
from evalapp.domain.voting_rule_checks import faults_of, share_of, tidied
from evalapp.exchange.voting_rule_text import rule_example, rule_lines, rule_short

RULE = VotingRule(
    code="sample",
    name=Trilingual("Үлгі", "Образец", "Sample"),
    valid_from=date(2026, 1, 1),
    quorum=Fraction(2, 3),
    majority=Fraction(1, 2),
    source=Trilingual("Актінің 5-тармағы", "Пункт 5 акта", "Clause 5"),
)


@pytest.mark.parametrize(
    ("seats", "least", "more"),
    [
        (0, 0, 1),
        (1, 1, 1),
        (2, 2, 2),
        (3, 2, 3),
        (9, 6, 7),
        (10, 7, 7),
        (11, 8, 8),
        (12, 8, 9),
        (300, 200, 201),
    ],
)
def test_a_quorum_of_two_thirds_is_exact(seats: int, least: int, more: int) -> None:
    assert RULE.quorum_needed(seats) == least
    assert replace(RULE, quorum_is_strict=True).quorum_needed(seats) == more


@pytest.mark.parametrize(("base", "more", "least"), [(1, 1, 1), (2, 2, 1), (7, 4, 4), (8, 5, 4)])
def test_more_than_half_is_one_more_than_half_of_an_even_number(base: int, more: int, least: int) -> None:
    assert RULE.majority_needed(base) == more
    assert replace(RULE, majority_is_strict=False).majority_needed(base) == least


def test_a_version_holds_from_its_first_to_its_last_day() -> None:
    ended = replace(RULE, valid_to=date(2026, 12, 31))
    assert [ended.holds_on(date(*day)) for day in ((2025, 12, 31), (2026, 1, 1), (2026, 12, 31))] == [
        False,
        True,
        True,
    ]
    assert not ended.holds_on(date(2027, 1, 1))
    assert RULE.holds_on(date(2100, 1, 1)), "without a last day it goes on"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("quorum", share_of(0, 3)),
        ("quorum", share_of(4, 3)),
        ("majority", share_of(1, 0)),
        ("majority", Fraction(1, 1001)),
    ],
)
def test_a_share_that_is_none_is_named(field: str, value: Fraction) -> None:
    assert faults_of(replace(RULE, **{field: value})) == {field: "voting_share"}


def test_more_than_all_can_be_reached_by_nobody() -> None:
    whole = replace(RULE, quorum=Fraction(1), quorum_is_strict=True)
    assert faults_of(whole) == {"quorum": "voting_share"}
    assert faults_of(replace(whole, quorum_is_strict=False)) == {}, "all of them can be present"


def test_name_and_source_are_there_in_both_languages_of_the_state() -> None:
    empty = replace(RULE, name=Trilingual("Үлгі", " "), source=Trilingual("", "Пункт"))
    assert faults_of(empty) == {"name": "required_kk_ru", "source": "required_kk_ru"}
    assert tidied(replace(RULE, name=Trilingual(" Үлгі  қағида ", "Образец"))).name.kk == "Үлгі қағида"


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("base", list(MajorityBase))
def test_every_rule_has_words_in_every_language(language: Language, base: MajorityBase) -> None:
    lines = set()
    for is_strict in (False, True):
        rule = replace(RULE, majority_base=base, quorum_is_strict=is_strict, casting_vote=is_strict)
        said = rule_lines(rule, language)
        assert len(said) == 6
        assert "2/3" in said[0]
        assert "1/2" in said[1]
        assert RULE.source.pick(language) in said[-1]
        lines.add(said)
        assert "2/3" in rule_short(rule, language)
    assert len(lines) == 2, "at least and more than are told apart"


def test_the_example_counts_the_quorum_and_the_votes() -> None:
    assert "8" in rule_example(RULE, 11, Language.RU)
    assert rule_example(RULE, 11, Language.RU).endswith("«за»: 5.")
    of_all = replace(RULE, majority_base=MajorityBase.SEATS)
    assert rule_example(of_all, 11, Language.RU).endswith("«за»: 6.")


def test_a_rule_comes_back_from_json_as_it_was() -> None:
    rule = replace(RULE, valid_to=date(2027, 1, 1), casting_vote=False, majority_base=MajorityBase.CAST)
    assert VotingRule.from_dict(rule.to_dict()) == rule


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({}, "presiding"),
        ({"casting_vote": False}, "no decision"),
        # Half of the votes cast is enough: four to four passes without anybody's casting vote.
        ({"casting_vote": False, "majority_is_strict": False}, "same majority"),
    ],
)
def test_what_is_said_of_a_tie_is_what_is_counted(changed: dict[str, bool], words: str) -> None:
    assert any(words in line for line in rule_lines(replace(RULE, **changed), Language.EN))
