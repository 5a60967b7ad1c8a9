"""What a new judgement changes, and why it was made: in words, the same in window and documents."""

from evalapp.domain.language import Language
from evalapp.domain.verdict_change import CriterionChange, VerdictChange
from evalapp.services.criterion_words import (
    criterion_name,
    date_text,
    fact_text,
    status_text,
    verdict_text,
)
from evalapp.services.verdict_history import Cause, HistoryEntry
from evalapp.texts import has_text, text


def change_words(language: Language, change: VerdictChange) -> tuple[str, ...]:
    """A line for the verdict where it changed, and one for each criterion whose status or fact did."""
    lines = [criterion_change_text(language, one) for one in change.criteria]
    if change.is_of_verdict and change.before is not None:
        before, after = verdict_text(language, change.before), verdict_text(language, change.after)
        lines.insert(0, text(language, "history.verdict_changed", before=before, after=after))
    return tuple(lines)


def criterion_change_text(language: Language, change: CriterionChange) -> str:
    """``Kazakh: document needed → met (B2)``; only the fact where the status stays."""
    name = criterion_name(language, change.criterion)
    if change.before is None or change.after is None:
        key = "history.criterion_added" if change.before is None else "history.criterion_dropped"
        return text(language, key, criterion=name)
    fact = fact_text(language, change.criterion, change.after)
    if not change.is_of_status:
        was = fact_text(language, change.criterion, change.before)
        return text(language, "history.fact_changed", criterion=name, before=was, after=fact)
    return text(
        language,
        "history.status_changed",
        criterion=name,
        before=status_text(language, change.before.status).lower(),
        after=status_text(language, change.after.status).lower(),
        fact=fact,
    )


def moved_text(language: Language, change: CriterionChange) -> str:
    """The same where other rules judge: of a criterion that only they ask for, what it finds."""
    if change.before is not None or change.after is None:
        return criterion_change_text(language, change)
    return text(
        language,
        "criterion.moved_added",
        criterion=criterion_name(language, change.criterion),
        after=status_text(language, change.after.status).lower(),
        fact=fact_text(language, change.criterion, change.after),
    )


def cause_text(language: Language, entry: HistoryEntry) -> str:
    """Why an application was judged: received, a paper, facts, the rules, a stay in a reserve."""
    if entry.cause is Cause.PAPER:
        return "; ".join(
            text(
                language,
                "history.cause_paper",
                criterion=criterion_name(language, paper.criterion),
                number=paper.number,
                day=date_text(paper.issued_on),
            )
            for paper in entry.papers
        )
    if entry.cause is Cause.FACTS:
        return text(language, "history.cause_facts", facts=", ".join(fact_words(language, entry.facts)))
    return text(language, f"history.cause_{entry.cause.value}")


def fact_words(language: Language, facts: tuple[str, ...]) -> list[str]:
    """Names of an application's fields, as the audit log says them."""
    return [text(language, f"field.{name}") for name in facts if has_text(f"field.{name}")]
