"""Letters to applicants: the words that a unit may change, and the place markers in them."""

from dataclasses import dataclass, fields, replace
from string import Formatter
from typing import Any

from evalapp.domain.errors import Invalid
from evalapp.domain.language import Language
from evalapp.domain.names import tidy_text

MARKERS = ("greeting", "name", "number", "intake", "deadline")
"""Place markers, in braces: how the person is addressed, given name and patronymic, number of the
application, name of the intake, the last day for the papers."""

_LONGEST = {"signer_post": 200, "signer_name": 200, "opening": 4000, "closing": 4000}
_USUAL_LONGEST = 300
_WITH_MARKERS = ("subject", "opening", "closing")
_LONG_TEXTS = ("opening", "closing")


@dataclass(frozen=True, slots=True)
class LetterTexts:
    """Letterhead, signature and text of letters in one language.

    ``opening`` stands before the list of papers, ``closing`` after it; an empty line parts paragraphs.
    """

    language: Language
    organization: str = ""
    address: str = ""
    contacts: str = ""
    signer_post: str = ""
    signer_name: str = ""
    executor: str = ""
    subject: str = ""
    opening: str = ""
    closing: str = ""

    def checked(self) -> "LetterTexts":
        """The texts tidied.

        Raises Invalid with the faulty fields: ``required``, ``too_long``, ``letter_marker_unknown``.
        """
        tidied: dict[str, Any] = {name: _tidy(name, getattr(self, name)) for name in TEXT_FIELDS}
        tidy = replace(self, **tidied)
        faults: dict[str, str] = {}
        for name in TEXT_FIELDS:
            text = getattr(tidy, name)
            if len(text) > _LONGEST.get(name, _USUAL_LONGEST):
                faults[name] = "too_long"
            elif name in _WITH_MARKERS and not text:
                faults[name] = "required"
            elif name in _WITH_MARKERS and not _has_known_markers(text):
                faults[name] = "letter_marker_unknown"
        if faults:
            raise Invalid(faults)
        return tidy

    def filled(self, **values: str) -> "LetterTexts":
        """These texts with the place markers replaced; ``values`` by the names in :data:`MARKERS`."""
        texts: dict[str, Any] = {name: getattr(self, name).format(**values) for name in _WITH_MARKERS}
        return replace(self, **texts)


TEXT_FIELDS = tuple(field.name for field in fields(LetterTexts) if field.name != "language")
"""Names of the fields that hold text."""


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a long text, as empty lines part them."""
    return [part.strip() for part in text.split("\n\n") if part.strip()]


def _tidy(name: str, text: str) -> str:
    if name not in _LONG_TEXTS:
        return tidy_text(text)
    return "\n\n".join("\n".join(tidy_text(line) for line in part.split("\n")) for part in paragraphs(text))


def _has_known_markers(text: str) -> bool:
    try:
        parts = list(Formatter().parse(text))
    except ValueError:  # a brace without its partner
        return False
    return all(
        marker is None or (marker in MARKERS and not spec and not conversion)
        for _, marker, spec, conversion in parts
    )
