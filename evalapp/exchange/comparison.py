"""An official beside himself, in words of the document: his own marks, and the total before."""

from evalapp.domain.numbers import number_text
from evalapp.domain.previous_total import Change
from evalapp.domain.self_gap import SelfGap
from evalapp.exchange.campaign_values import OfficialFigures
from evalapp.exchange.document_words import Words


def gap_text(gap: SelfGap | None, words: Words) -> str:
    """``+0,36 (4,20 и 3,84)``, "" without a form of his own."""
    if gap is None:
        return ""
    return words.text(
        "comparison.gap_of",
        own=words.number(gap.own),
        others=words.number(gap.others),
        gap=signed(gap.gap, words),
    )


def previous_text(change: Change, words: Words) -> str:
    """Which campaign the total is compared with, and what differs in how it was made."""
    previous = change.previous
    said = words.text(
        "comparison.previous_of",
        campaign=previous.campaign,
        day=words.day(previous.as_of),
        total=words.number(previous.total),
    )
    return "; ".join([said, *differences(change, words)])


def change_text(change: Change | None, words: Words) -> str:
    """``+0,30 к 3,54 (01.12.2025), в пределах неопределённости ±0,41``, "" without a previous total."""
    if change is None:
        return ""
    said = words.text(
        "comparison.change_of",
        change=signed(change.difference, words),
        total=words.number(change.previous.total),
        day=words.day(change.previous.as_of),
    )
    return "; ".join([f"{said}, {certainty(change, words)}", *differences(change, words)])


def certainty(change: Change, words: Words) -> str:
    """Whether the difference exceeds its uncertainty."""
    if change.needed is None:
        return words.text("comparison.unknown")
    key = "beyond" if change.exceeds else "within"
    return words.text(f"comparison.{key}", needed=words.number(change.needed))


def exceeds_word(change: Change | None, words: Words) -> str:
    """One word for a column, "" where there is nothing to say."""
    if change is None or change.exceeds is None:
        return ""
    return words.text("comparison.larger" if change.exceeds else "comparison.smaller")


def differences(change: Change, words: Words) -> list[str]:
    """Why the two totals do not measure quite the same."""
    found = []
    if change.previous.other_framework:
        found.append(words.text("comparison.other_framework"))
    if change.previous.other_rules:
        found.append(words.text("comparison.other_rules"))
    return found


def kept_lines(official: OfficialFigures, words: Words) -> list[str]:
    """Which roles count as in an earlier version, or not at all, so that versions cannot be subtracted."""
    lines = []
    for role, codes in official.kept.items():
        for what in sorted(set(codes.values())):
            own = [code for code, found in codes.items() if found is what]

            def said(w: Words, own: list[str] = own, what: str = what.value, role: str = role.value) -> str:
                listed = ", ".join(own)
                if len(own) == len(official.score.competencies):
                    listed = w.text("comparison.all_codes")
                return w.text(f"release.kept_{what}", role=w.term(role), codes=listed)

            lines.append(words.each(said))
    return lines


def signed(value: float, words: Words) -> str:
    """A difference with its sign, two decimals: +0,30, −0,12, 0,00."""
    return number_text(value, words.first, signed=True)
