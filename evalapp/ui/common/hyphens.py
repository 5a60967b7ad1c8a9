"""Where a long word may be broken, so that a narrow column cuts none.

Qt breaks a line at a soft hyphen only where it must, and shows the hyphen only there.
"""

import re

LONG = 14
"""Letters from which a word gets soft hyphens; a text without such words stays as it is."""

_SOFT = "\N{SOFT HYPHEN}"
_VOWELS = "аәеёиоөуұүыіэюяaeiouy"
_WORD = re.compile(rf"[^\W\d_]{{{LONG},}}")
_SYLLABLE = re.compile(rf"(?<=[^\W\d_]{{2}})(?=[^\W\d_{_VOWELS}ьъй][{_VOWELS}][^\W\d_])", re.IGNORECASE)


def soft_hyphens(text: str) -> str:
    """``text`` with soft hyphens between the syllables of its long words: before a consonant and a vowel."""
    return _WORD.sub(lambda word: _SYLLABLE.sub(_SOFT, word.group()), text)
