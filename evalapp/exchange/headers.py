"""Which field a column holds, by the wording of its header in Kazakh, Russian or English.

The wording is data: db/seed/import_headers.json.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from evalapp.domain.names import fold
from evalapp.paths import SEED

COMPETENCY = "competency:"
"""Prefix of the fields that hold marks: ``competency:P1``."""

STAGE = "stage:"
"""Prefix of the fields that hold scores of a stage, before its position: ``stage:2``."""

SCORE = "score"
"""Field of the columns with stage scores; several columns may hold it."""

_LONGEST = 200
_EXACT, _CONTAINED = 1000, 0
_WHOLE = "="
"""Begins words that name a field only when they are the whole header (``=С``, ``=По``)."""

_LAST_NUMBER = re.compile(r"^(.*?) ?(\d{1,2})$")


class ImportKind(StrEnum):
    """What a list holds."""

    OFFICIALS = "officials"
    RATINGS = "ratings"
    APPLICATIONS = "applications"
    INDICATORS = "indicators"
    SCORES = "scores"
    MEMBERS = "members"


@dataclass(frozen=True)
class Vocabulary:
    """Fields of one kind of list with the folded phrases that name them.

    ``required``: groups of fields, of each of which a list must have one. ``fewest``: how many of its columns
    must be recognised for a sheet to look like such a list.
    """

    kind: str
    required: tuple[tuple[str, ...], ...]
    phrases: Mapping[str, tuple[str, ...]]
    fewest: int = 2
    _known: dict[str, list[tuple[int, str]]] = field(default_factory=dict, compare=False, repr=False)

    def missing(self, fields: set[str]) -> list[str]:
        """The first field of each required group of which ``fields`` has none."""
        return [
            group[0]
            for group in self.required
            if not any(held == name or held.startswith(name) for held in fields for name in group)
        ]

    def proposals(self, header: str) -> list[tuple[int, str]]:
        """(strength, field) for ``header``, strongest first; fields of jobs carry their number."""
        found = self._known.get(header)
        if found is None:
            # Looking for the header tries each line of the sheet in several ways.
            found = self._known[header] = self._proposals(header)
        return found

    def _proposals(self, header: str) -> list[tuple[int, str]]:
        folded = fold(header[:_LONGEST])
        if not folded:
            return []
        numbered = _LAST_NUMBER.match(folded)
        found = []
        for name, phrases in self.phrases.items():
            is_job = name.startswith("job.")
            text = numbered.group(1) if is_job and numbered else folded
            if strength := max((_strength(phrase, text) for phrase in phrases), default=0):
                number = numbered.group(2) if numbered else ""
                found.append((strength, name.replace("job.", f"job{number}.") if is_job else name))
        return sorted(found, key=lambda item: -item[0])


def vocabulary(
    kind: ImportKind | str,
    competencies: Mapping[str, Sequence[str]] | None = None,
    more: Mapping[str, Sequence[str]] | None = None,
) -> Vocabulary:
    """The vocabulary of ``kind`` (a key of the data); ``competencies``: code → names, for lists of marks.

    ``more``: further fields with their wordings, which the list may well word otherwise.
    """
    shipped = _shipped()[str(kind)]
    phrases = {field: tuple(_phrase(word) for word in words) for field, words in shipped["fields"].items()}
    for code, names in (competencies or {}).items():
        phrases[COMPETENCY + code] = tuple(folded for name in (code, *names) if (folded := fold(name)))
    for name, wordings in (more or {}).items():
        phrases[name] = tuple(folded for wording in wordings if (folded := fold(wording)))
    required = tuple(tuple(group) for group in shipped["required"])
    return Vocabulary(kind, required, phrases, fewest=1 if more else 2)


def assign_fields(headers: Sequence[Sequence[str]], words: Vocabulary) -> list[str | None]:
    """The field of each column, or None; ``headers``: per column its wordings, the nearest first."""
    wishes = []
    for place, wordings in enumerate(headers):
        for order, wording in enumerate(wordings):
            wishes += [(strength - order, -place, field) for strength, field in words.proposals(wording)]
    fields: list[str | None] = [None] * len(headers)
    taken: set[str] = set()
    for _, negative, name in sorted(wishes, reverse=True):
        if fields[-negative] is None and (name not in taken or _may_repeat(name)):
            fields[-negative] = name
            taken.add(name)
    return _numbered_jobs(fields)


def _may_repeat(field: str) -> bool:
    return field == SCORE or field.startswith("job.")


def _numbered_jobs(fields: list[str | None]) -> list[str | None]:
    """Repeated columns of jobs without a number, numbered in their order."""
    seen: dict[str, int] = {}
    result: list[str | None] = []
    for name in fields:
        if name is not None and name.startswith("job."):
            seen[name] = seen.get(name, 0) + 1
            result.append(name.replace("job.", f"job{seen[name]}."))
        else:
            result.append(name)
    return result


def _phrase(word: str) -> str:
    return (_WHOLE if word.startswith(_WHOLE) else "") + fold(word)


def _strength(phrase: str, text: str) -> int:
    if phrase.removeprefix(_WHOLE) == text:
        return _EXACT + len(text)
    if phrase and f" {phrase} " in f" {text} ":
        return _CONTAINED + len(phrase)
    return 0


@cache
def _shipped() -> dict[str, dict[str, dict[str, list[str]]]]:
    content: dict[str, dict[str, dict[str, list[str]]]] = json.loads(
        (SEED / "import_headers.json").read_text("utf-8")
    )
    return content
