"""From a judgement by other rules to what its workbook is written from."""

from datetime import date

from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.rule_set import RuleSet
from evalapp.exchange.document_words import Words
from evalapp.exchange.other_rules_xlsx import MovedLine, OtherRulesLines, SideOfRules
from evalapp.services.criterion_words import named_rule_texts
from evalapp.services.intake_rows import VerdictCounts
from evalapp.services.other_rules import Moved, OtherJudgement
from evalapp.services.verdict_words import moved_text


def other_rules_lines(judged: OtherJudgement, words: Words) -> OtherRulesLines:
    """The comparison in the words of a document, by number of the application."""
    return OtherRulesLines(
        intake=judged.intake,
        own=_side(judged.own, judged.own_as_of, judged.before, words),
        other=_side(judged.rules, judged.as_of, judged.after, words),
        moved=tuple(_line(moved, words) for moved in judged.moved),
        same_verdict=judged.same_verdict,
    )


def _side(rules: RuleSet, as_of: date, counts: VerdictCounts, words: Words) -> SideOfRules:
    in_languages = [named_rule_texts(language, rules) for language in words.language.languages]
    return SideOfRules(
        name=words.pick(rules.name),
        valid_from=rules.valid_from,
        as_of=as_of,
        lines={
            subject: words.joint.join(dict.fromkeys(lines[subject] for lines in in_languages))
            for subject in in_languages[0]
        },
        counts={verdict: counts.of(verdict) for verdict in VerdictKind},
    )


def _line(moved: Moved, words: Words) -> MovedLine:
    def reasons(own: Words) -> str:
        return "; ".join(moved_text(own.first, change) for change in moved.changes)

    return MovedLine(
        number=moved.number,
        full_name=moved.full_name,
        before=moved.before,
        after=moved.after,
        reasons=words.each(reasons),
    )
