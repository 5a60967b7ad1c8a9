"""The rules of a campaign in words: they follow the rules, in each language."""

from dataclasses import replace

import pytest

from evalapp.domain.campaign import RaterRole
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.numbers import NO_BREAK_SPACE
from evalapp.domain.scoring_rules import GuidelineShare, RoleRule
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.rules_text import ALL, METHOD, rule_paragraphs
from tests.exchange.campaign_figures import some_figures

RULES = some_figures().rules
NAMES = {code: Trilingual(f"{code} kk", f"{code} ru", f"{code} en") for code in RULES.competencies}


def said(rules: object, language: str = "en", sections: tuple[str, ...] = ALL) -> dict[str, str]:
    words = Words(DocumentLanguage(language))
    return {
        each.code: each.text.replace(NO_BREAK_SPACE, " ")
        for each in rule_paragraphs(rules, NAMES, words, sections)
    }  # type: ignore[arg-type]


def test_shares_of_own_weights_add_up_to_the_whole() -> None:
    roles = (RoleRule(RaterRole.SUPERIOR, 2.0, 1), RoleRule(RaterRole.PEER, 1.0, 4))
    found = said(replace(RULES, roles=roles))
    assert "superior – 66.7 %, peer – 33.3 %" in found["total"]
    assert "superior – 1, peer – 4" in found["marks"]
    assert "self-assessment" not in found["marks"]


def test_self_assessment_is_mentioned_where_it_is_asked() -> None:
    roles = (RoleRule(RaterRole.SUPERIOR, 1.0, 1), RoleRule(RaterRole.SELF, 0.0, 1))
    assert "The self-assessment is shown beside" in said(replace(RULES, roles=roles))["marks"]


def test_guideline_is_explained_only_where_there_is_one() -> None:
    assert "guideline" not in said(replace(RULES, guideline=()))
    shares = (GuidelineShare(4, 0.3, 0.4), GuidelineShare(5, 0.05, 0.125))
    text = said(replace(RULES, guideline=shares))["guideline"]
    assert "level 4 30–40 %" in text
    assert "level 5 5–12.5 %" in text


def test_weights_other_than_one_are_named() -> None:
    block = replace(RULES.blocks[0], competencies={**RULES.blocks[0].competencies, "P1": 1.5})
    assert "P1 en – 1.5" in said(replace(RULES, blocks=(block, *RULES.blocks[1:])))["total"]


@pytest.mark.parametrize("language", [each.value for each in Language])
def test_every_language_fills_all_its_places(language: str) -> None:
    found = said(RULES, language, METHOD)
    assert tuple(found) == METHOD
    assert not any("{" in text for text in found.values())
