"""What two rule sets say differently, in words."""

from dataclasses import dataclass

from evalapp.domain.language import Language
from evalapp.domain.rule_set import Criterion, RuleSet
from evalapp.services.criterion_words import criterion_name, rule_text, stay_texts
from evalapp.texts import text


@dataclass(frozen=True, slots=True)
class RuleDifference:
    """What one of them says under ``name`` and the other instead; "" = nothing."""

    name: str
    before: str
    after: str


def rule_differences(language: Language, before: RuleSet, after: RuleSet) -> tuple[RuleDifference, ...]:
    """Criteria, their clauses, the day that counts and the stay, where two rule sets differ."""
    lines = [_of_criterion(language, criterion, before, after) for criterion in Criterion]
    lines += [_of_clause(language, criterion, before, after) for criterion in Criterion]
    lines.append(
        RuleDifference(
            text(language, "criterion.name_reference"),
            text(language, f"criterion.reference_{before.reference.value}"),
            text(language, f"criterion.reference_{after.reference.value}"),
        )
    )
    lines.append(
        RuleDifference(
            text(language, "criterion.name_stay"),
            ". ".join(stay_texts(language, before)),
            ". ".join(stay_texts(language, after)),
        )
    )
    lines.append(
        RuleDifference(
            text(language, "criterion.name_source"), before.source.pick(language), after.source.pick(language)
        )
    )
    return tuple(line for line in lines if line.before != line.after)


def _of_criterion(
    language: Language, criterion: Criterion, before: RuleSet, after: RuleSet
) -> RuleDifference:
    was, is_now = (
        rule_text(language, rules, criterion) if criterion in rules.criteria else ""
        for rules in (before, after)
    )
    return RuleDifference(criterion_name(language, criterion), was, is_now)


def _of_clause(language: Language, criterion: Criterion, before: RuleSet, after: RuleSet) -> RuleDifference:
    """The wording of the clause where both have the criterion."""
    was, is_now = before.clauses.get(criterion), after.clauses.get(criterion)
    name = text(language, "criterion.name_clause", criterion=criterion_name(language, criterion))
    if was is None or is_now is None:
        return RuleDifference(name, "", "")
    return RuleDifference(name, was.words.pick(language), is_now.words.pick(language))
