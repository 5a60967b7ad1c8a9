"""The three languages of the interface and of documents, and texts kept in all of them."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """Code of a language, as in file names and settings."""

    KK = "kk"
    RU = "ru"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Trilingual:
    """One text in Kazakh, Russian and English; an absent one is an empty string."""

    kk: str
    ru: str
    en: str = ""

    def pick(self, language: Language | str) -> str:
        """The text in ``language``; where it is empty: Russian, then Kazakh, then English."""
        wanted: str = getattr(self, Language(language).value)
        return wanted or self.ru or self.kk or self.en
