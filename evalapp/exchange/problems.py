"""What is wrong with a cell or row of a list; the words stand in resources/texts/*/problem.toml."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from evalapp.domain.language import Language
from evalapp.texts import has_text, text


class Severity(StrEnum):
    """``refused``: the row is not written; ``warning``: it is, and somebody should look."""

    REFUSED = "refused"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem: where (sheet, row from 1, column from 0 or None for the row), with what, and how grave.

    ``code`` names the sentence that says what is wrong, ``<code>_advice`` the one that says what would
    be right; ``params`` fill both. ``raw`` is the cell's text as the list has it.
    """

    code: str
    severity: Severity
    sheet: str
    row: int
    column: int | None
    letter: str
    header: str
    raw: str
    params: Mapping[str, object] = field(default_factory=dict)

    def what(self, language: Language | str) -> str:
        """What is wrong, in words."""
        return text(language, f"problem.{self.code}", raw=self.raw, **self.params)

    def advice(self, language: Language | str) -> str:
        """What would be right; "" where nothing can be said."""
        key = f"problem.{self.code}_advice"
        return text(language, key, raw=self.raw, **self.params) if has_text(key) else ""

    def sentence(self, language: Language | str) -> str:
        """Both in one line, with the cell named."""
        place = text(language, "problem.place", letter=self.letter, header=self.header) if self.letter else ""
        words = f"{self.what(language)} {self.advice(language)}".strip()
        return f"{place} {words}".strip()
