"""What stages say in words, and how typed scores are read; the same on screen and on paper."""

from decimal import Decimal

from evalapp import texts
from evalapp.domain.cut import CutRule
from evalapp.domain.language import Language
from evalapp.domain.names import fold
from evalapp.domain.numbers import exact_text
from evalapp.domain.stage import CutKind
from evalapp.domain.stage_score import ABSENT, InterviewMark, ScoreFault, StageMark, read_score
from evalapp.exchange.words import one_of

_SHORT_ABSENT = frozenset({"н", "н я", "ня", "к", "a", "abs"})
"""What officers type for somebody who did not come, beside the words that lists use (folded)."""


def cut_rule_words(language: Language | str, rule: CutRule) -> str:
    """A cut rule as one phrase: "Top 50 %, in each direction"."""
    if rule.kind is CutKind.NONE or rule.value is None:
        return texts.text(language, "stage.cut_none")
    words = texts.text(language, f"stage.cut_{rule.kind.value}", value=exact_text(rule.value, language))
    return texts.text(language, "stage.per_direction", rule=words) if rule.per_direction else words


def mark_text(language: Language | str, mark: StageMark | None) -> str:
    """A score with all its decimals, the word for absent, or "" while nothing is entered."""
    if mark is None:
        return ""
    if mark.score is None:
        return texts.term(language, "absent_from_stage")
    return exact_text(mark.score, language)


def typed_mark(text: str, max_score: Decimal) -> StageMark | ScoreFault | None:
    """What ``text`` (typed or pasted) says: a score, absent, nothing at all, or why it is no score."""
    bare = text.strip()
    if not bare:
        return None
    folded = fold(bare)
    if folded in one_of("absent") or folded in _SHORT_ABSENT:
        return ABSENT
    found = read_score(bare, max_score)
    return found if isinstance(found, ScoreFault) else StageMark(found)


def typed_interview_mark(text: str, max_score: Decimal) -> InterviewMark | ScoreFault | None:
    """The same for an interviewer, who may also be recused."""
    if fold(text) in _recused_words():
        return InterviewMark(is_recused=True)
    found = typed_mark(text, max_score)
    if isinstance(found, StageMark):
        return InterviewMark(found.score, is_absent=found.is_absent)
    return found


def interview_mark_text(language: Language | str, mark: InterviewMark | None) -> str:
    """An interviewer's mark with all its decimals, or the words for absent and recused; "" for none."""
    if mark is None:
        return ""
    if mark.is_recused:
        return texts.text(language, "stage.recused")
    return mark_text(language, StageMark(mark.score))


def _recused_words() -> set[str]:
    return {fold(texts.text(language, "stage.recused")) for language in Language} | {"с", "r"}
