"""Words below the window: errors, import problems, reasons, documents, the command line.

They lie in ``resources/texts/<language>/<group>.toml`` and the terms in ``db/seed/glossary.csv``.
A document's language may differ from the interface's, so a language is always named.

A sealed document keeps the words it was written with: :func:`all_words` takes them, :func:`frozen` speaks
by them again.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache

from evalapp.domain.language import Language
from evalapp.paths import SEED, TEXTS


@dataclass(frozen=True, slots=True)
class WordBook:
    """Words at one moment: {language: {"group.key": sentence}} and {glossary key: {language: word}}."""

    sentences: Mapping[str, Mapping[str, str]]
    terms: Mapping[str, Mapping[str, str]]


_FROZEN: ContextVar[WordBook | None] = ContextVar("frozen words", default=None)


def text(language: Language | str, key: str, /, **params: object) -> str:
    """The sentence ``"group.key"`` in ``language`` with its place markers filled.

    :raises KeyError: when there is no such sentence (a bug; a test compares keys and languages).
    """
    spoken, now = _spoken(str(language)), _sentences(str(language))
    return (spoken[key] if key in spoken else now[key]).format(**params)


def has_text(key: str) -> bool:
    """Whether the sentence ``"group.key"`` exists."""
    return key in _spoken(Language.EN.value)


def term(language: Language | str, key: str) -> str:
    """The glossary's word for ``key`` in ``language`` (db/seed/glossary.csv)."""
    frozen_words = _FROZEN.get()
    words = None if frozen_words is None else frozen_words.terms.get(key)
    return (_glossary()[key] if words is None else words)[str(language)]


def all_words() -> WordBook:
    """The words as they are now, in every language: all of them, so that no path of a writer lacks one."""
    languages = [language.value for language in Language]
    return WordBook(
        sentences={language: dict(_spoken(language)) for language in languages},
        terms={key: {language: row[language] for language in languages} for key, row in _glossary().items()},
    )


@contextmanager
def frozen(words: WordBook) -> Iterator[None]:
    """Everything said inside, on this thread, is said by ``words`` and not by the present ones.

    Only what ``words`` do not know, because it came up after them, is said as it is today.
    """
    token = _FROZEN.set(words)
    try:
        yield
    finally:
        _FROZEN.reset(token)


def _spoken(language: str) -> Mapping[str, str]:
    """The sentences that hold here and now."""
    frozen_words = _FROZEN.get()
    return _sentences(language) if frozen_words is None else frozen_words.sentences[language]


@cache
def _sentences(language: str) -> dict[str, str]:
    import tomllib  # noqa: PLC0415 5 ms that the log-in window does not need

    found: dict[str, str] = {}
    for path in sorted((TEXTS / language).glob("*.toml")):
        for key, sentence in tomllib.loads(path.read_text("utf-8")).items():
            found[f"{path.stem}.{key}"] = sentence
    return found


@cache
def _glossary() -> dict[str, dict[str, str]]:
    import csv  # noqa: PLC0415

    with (SEED / "glossary.csv").open(encoding="utf-8", newline="") as file:
        return {row["key"]: row for row in csv.DictReader(file)}
