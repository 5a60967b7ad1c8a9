"""The rules of a campaign in words: the same sentences in the window, in the packet and in documents.

The sentences carry the campaign's own rules, so that every set of roles and weights explains itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from evalapp.domain.campaign import RaterRole
from evalapp.domain.language import Trilingual
from evalapp.domain.numbers import NO_BREAK_SPACE
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.exchange.document_words import Words

METHOD = ("marks", "total", "missing", "interval", "bands", "level", "anonymity", "people")
"""What a reader of results needs, in order."""
ALL = ("marks", "total", "missing", "interval", "bands", "level", "examples", "guideline", *METHOD[-2:])
"""Everything a campaign fixes at its launch, in order."""


@dataclass(frozen=True, slots=True)
class RuleParagraph:
    """A heading and what it says; ``code`` names the sentence in resources/texts/*/rules.toml."""

    code: str
    heading: str
    text: str


def rule_paragraphs(
    rules: ScoringRules, names: Mapping[str, Trilingual], words: Words, sections: tuple[str, ...] = METHOD
) -> list[RuleParagraph]:
    """``rules`` in words; ``names``: of the competencies by code. A guideline that is not set is left out."""
    params = _params(rules, names, words)
    return [
        RuleParagraph(code, words.text(f"rules.{code}_title"), words.text(f"rules.{code}", **params))
        for code in sections
        if code != "guideline" or rules.guideline
    ]


def role_shares(rules: ScoringRules) -> dict[RaterRole, float]:
    """{role with weight: its share of all weights, 0–1}."""
    whole = rules.role_weight
    return {rule.role: rule.weight / whole for rule in rules.roles if rule.weight > 0}


def _params(rules: ScoringRules, names: Mapping[str, Trilingual], words: Words) -> dict[str, object]:
    personal, professional = (block.weight for block in rules.blocks[:2])
    return {
        "lowest": rules.lowest,
        "highest": rules.highest,
        "roles": ", ".join(
            f"{_role(role, words)} – {_percent(share, words)}" for role, share in role_shares(rules).items()
        ),
        "minimums": ", ".join(
            f"{_role(rule.role, words)} – {rule.minimum}" for rule in rules.roles if rule.weight > 0
        ),
        "self": _self(rules, words),
        "competencies": len(rules.competencies),
        "heavier": _heavier(rules, names, words),
        "personal": _percent(personal / (personal + professional), words),
        "professional": _percent(professional / (personal + professional), words),
        "coverage": _percent(rules.coverage_minimum, words),
        "roles_minimum": _percent(rules.roles_minimum, words),
        "quantile": words.number(rules.quantile, 3),
        "levels": "; ".join(
            words.text("rules.level_from", level=rule.level, border=words.number(rule.border))
            for rule in rules.levels
        ),
        "lowest_level": rules.lowest,
        "gate": _name(rules.gate_competency, names, words),
        "gate_border": words.number(rules.gate_border),
        "marks": ", ".join(str(mark) for mark in rules.example_marks),
        "shares": _guideline(rules, words),
    }


def _role(role: RaterRole, words: Words) -> str:
    return words.term("self_assessment" if role is RaterRole.SELF else role.value).lower()


def _percent(share: float, words: Words) -> str:
    """A share as a percentage, with one decimal only where it has any."""
    tenths = round(share * 1000)
    return f"{words.number(tenths / 10, 1 if tenths % 10 else 0)}{NO_BREAK_SPACE}%"


def _name(code: str, names: Mapping[str, Trilingual], words: Words) -> str:
    return words.pick(names[code]) if code in names else code


def _self(rules: ScoringRules, words: Words) -> str:
    return f" {words.text('rules.self')}" if rules.role(RaterRole.SELF) is not None else ""


def _heavier(rules: ScoringRules, names: Mapping[str, Trilingual], words: Words) -> str:
    """Competencies whose weight is not 1, as a sentence; "" where all weigh the same."""
    named = [
        f"{_name(code, names, words)} – {words.number(weight, 1)}"
        for code, weight in rules.weights.items()
        if weight != 1
    ]
    return words.text("rules.heavier", names=", ".join(named)) if named else ""


def _guideline(rules: ScoringRules, words: Words) -> str:
    return ", ".join(
        words.text(
            "rules.guideline_share",
            level=share.level,
            low=words.number(share.low * 100, 0),
            high=_percent(share.high, words),
        )
        for share in rules.guideline
    )
