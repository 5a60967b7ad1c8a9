"""Which key stands for which vote: a digit in every language, and a letter of the window's language."""

from collections.abc import Mapping

from evalapp.domain.language import Language
from evalapp.domain.vote import VoteChoice

DIGITS: Mapping[VoteChoice, str] = {
    VoteChoice.FOR: "1",
    VoteChoice.AGAINST: "2",
    VoteChoice.ABSTAINED: "3",
    VoteChoice.RECUSED: "4",
}
LETTERS: Mapping[Language, Mapping[VoteChoice, str]] = {
    # Қолдады and Қарсы begin alike; the letter of each is one that tells them apart.
    Language.KK: {
        VoteChoice.FOR: "Қ",
        VoteChoice.AGAINST: "Р",
        VoteChoice.ABSTAINED: "Л",
        VoteChoice.RECUSED: "Ө",
    },
    Language.RU: {
        VoteChoice.FOR: "З",
        VoteChoice.AGAINST: "П",
        VoteChoice.ABSTAINED: "В",
        VoteChoice.RECUSED: "О",
    },
    Language.EN: {
        VoteChoice.FOR: "F",
        VoteChoice.AGAINST: "A",
        VoteChoice.ABSTAINED: "B",
        VoteChoice.RECUSED: "R",
    },
}
REST = frozenset("+=")
"""Keys by which everybody who has no vote yet votes for."""


def choice_of(text: str, language: Language) -> VoteChoice | None:
    """The vote that a typed character stands for; letters of other languages stand for none."""
    typed = text.upper()
    for keys in (DIGITS, LETTERS[language]):
        for choice, key in keys.items():
            if typed and typed == key:
                return choice
    return None


def keys_of(choice: VoteChoice, language: Language) -> tuple[str, str]:
    """The keys of a vote as they are shown: digit and letter."""
    return DIGITS[choice], LETTERS[language][choice]
