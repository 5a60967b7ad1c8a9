"""A voting rule in words: the same in the window, in packets and in minutes."""

from fractions import Fraction

from evalapp.domain.language import Language
from evalapp.domain.voting_rule import MajorityBase, VotingRule
from evalapp.texts import text


def rule_lines(rule: VotingRule, language: Language) -> tuple[str, ...]:
    """The rule in whole sentences: quorum, majority, the recused, abstaining, a tie, its source."""
    lines = [
        _said(language, "quorum", rule.quorum, is_strict=rule.quorum_is_strict),
        _said(
            language, f"majority_{rule.majority_base.value}", rule.majority, is_strict=rule.majority_is_strict
        ),
        text(language, "commission.recused"),
        text(language, f"commission.abstaining_{rule.majority_base.value}"),
        text(language, f"commission.{_tie_key(rule)}"),
    ]
    source = rule.source.pick(language)
    if source:
        lines.append(text(language, "commission.source", source=source))
    return tuple(lines)


def rule_short(rule: VotingRule, language: Language) -> str:
    """The rule in a few words for a list: ``quorum ≥ 2/3 · for > 1/2 of those present``."""
    return text(
        language,
        "commission.short",
        quorum=f"{'>' if rule.quorum_is_strict else '≥'}\u00a0{share_text(rule.quorum)}",
        majority=f"{'>' if rule.majority_is_strict else '≥'}\u00a0{share_text(rule.majority)}",
        base=text(language, f"commission.base_{rule.majority_base.value}"),
    )


def rule_example(rule: VotingRule, seats: int, language: Language) -> str:
    """What the rule means for ``seats`` voting members: the quorum, and the votes that are enough then."""
    quorum = rule.quorum_needed(seats)
    base = seats if rule.majority_base is MajorityBase.SEATS else quorum
    return text(language, "commission.example", seats=seats, quorum=quorum, votes=rule.majority_needed(base))


def share_text(share: Fraction) -> str:
    """A share as it is spoken: ``2/3``; a whole one is ``1``."""
    return str(share)


def _tie_key(rule: VotingRule) -> str:
    """What decides at equal votes; with a share of a half or less they may be enough by themselves."""
    if rule.casting_vote:
        return "tie_chair"
    half = Fraction(1, 2)
    may_reach = rule.majority < half or (rule.majority == half and not rule.majority_is_strict)
    return "tie_counted" if may_reach else "tie_falls"


def _said(language: Language, key: str, share: Fraction, *, is_strict: bool) -> str:
    return text(language, f"commission.{key}_{'more' if is_strict else 'least'}", share=share_text(share))
