"""Words of a document: in Kazakh, Russian, English, or Kazakh and Russian side by side."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from evalapp import texts
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.numbers import number_text
from evalapp.domain.tenure import TimeInPost


class DocumentLanguage(StrEnum):
    """Language chosen for a document; it may differ from the window's."""

    KK = "kk"
    RU = "ru"
    EN = "en"
    KK_RU = "kk+ru"

    @property
    def languages(self) -> tuple[Language, ...]:
        """The one or two languages, in the order in which they stand."""
        return tuple(Language(code) for code in self.value.split("+"))


@dataclass(frozen=True, slots=True)
class Words:
    """Says everything in the document's language; two languages are joined by ``joint``."""

    language: DocumentLanguage
    joint: str = " / "

    @property
    def first(self) -> Language:
        """The language that decides about decimal marks."""
        return self.language.languages[0]

    def text(self, key: str, /, **params: object) -> str:
        """The sentence ``"group.key"``."""
        return self._join(lambda language: texts.text(language, key, **params))

    def label(self, key: str) -> str:
        """The short word ``key`` of the documents' own words."""
        return self.text(f"document.{key}")

    def term(self, key: str) -> str:
        """The glossary's word."""
        return self._join(lambda language: texts.term(language, key))

    def pick(self, name: Trilingual) -> str:
        """A name that is kept in three languages."""
        return self._join(name.pick)

    def each(self, say: Callable[["Words"], str]) -> str:
        """``say`` once per language, joined; for sentences with words inside."""
        return self._join(lambda language: say(Words(DocumentLanguage(language.value))))

    def number(self, value: float, places: int = 2) -> str:
        """A figure inside a text: 3,84 or 3.84."""
        return number_text(value, self.first, places=places)

    def day(self, value: date) -> str:
        """A date inside a text: 31.12.2026."""
        return f"{value:%d.%m.}{value.year:04}"

    def time_in_post(self, length: TimeInPost) -> str:
        """Full years and months: 2 г 4 мес."""
        key = "years_months" if length.years else "months"
        return self.text(f"document.{key}", years=length.years, months=length.months)

    def _join(self, say: Callable[[Language], str]) -> str:
        found = [say(language) for language in self.language.languages]
        return self.joint.join(dict.fromkeys(found))
