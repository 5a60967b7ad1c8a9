"""Words below the window: errors, import problems, reasons, documents, the command line.

They lie in ``resources/texts/<language>/<group>.toml`` and the terms in ``db/seed/glossary.csv``.
A document's language may differ from the interface's, so a language is always named.
"""

from functools import cache

from evalapp.domain.language import Language
from evalapp.paths import SEED, TEXTS


def text(language: Language | str, key: str, /, **params: object) -> str:
    """The sentence ``"group.key"`` in ``language`` with its place markers filled.

    :raises KeyError: when there is no such sentence (a bug; a test compares keys and languages).
    """
    return _sentences(str(language))[key].format(**params)


def has_text(key: str) -> bool:
    """Whether the sentence ``"group.key"`` exists."""
    return key in _sentences(Language.EN.value)


def term(language: Language | str, key: str) -> str:
    """The glossary's word for ``key`` in ``language`` (db/seed/glossary.csv)."""
    return _glossary()[key][str(language)]


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
