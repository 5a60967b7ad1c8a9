"""Names of people and bodies: tidying, search folding, Kazakh order.

The database neither ignores case in Cyrillic nor sorts Kazakh letters, so records carry a folded
search key and a sort key made here; both are the same on every database.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
"""The 42 letters of the Kazakh alphabet in their order."""

_NEIGHBOURS = str.maketrans("әғқңөұүһіыйё", "агкноуухииие")
_LATIN_SIGNS, _CYRILLIC_SIGNS = "ABCEHIKMOPTXYaceiopxyhÏï", "АВСЕНІКМОРТХУасеіорхуһІі"
_LOOK_ALIKES = str.maketrans(_LATIN_SIGNS, _CYRILLIC_SIGNS)
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_HYPHENS = re.compile(r"[\u2010-\u2015\u2212]")
_DASH = re.compile(r"(?<=\s)([\u2013\u2014])(?=\s)")
"""A dash between words: punctuation, not a hyphen."""
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")
_UNUSUAL = re.compile(r"[\u00ad\u200b-\u200f\u2010-\u2015\u2060\u2212\ufeff]")
"""Signs that one of the two above takes away or replaces."""
_LATIN_LOOK_ALIKE = re.compile(f"[{_LATIN_SIGNS}]")
_NOT_WORD = re.compile(r"[\W_]+")
_DOUBLE_I = re.compile("ии+")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_WORD = re.compile(r"[^\W\d_]+")
_INITIALS = re.compile(r"(?<=\w)\.(?=\w)")
_ABSENT = {"", "-", "--", "---", "."}

_BLANK_CODE = "01"
_ORDER = (
    {digit: f"{number:02d}" for number, digit in enumerate("0123456789", 2)}
    | {letter: f"{number}" for number, letter in enumerate(ALPHABET, 12)}
    | {letter: f"{number}" for number, letter in enumerate(_LATIN, 12 + len(ALPHABET))}
)
_OTHER_CODE = "99"


def fold(text: str) -> str:
    """``text`` as a search key: equal for all the ways in which people type the same word.

    Lower case; Kazakh letters folded onto their Russian neighbours, ``ё`` onto ``е``, ``й`` and ``ы``
    onto ``и`` (so that *каирбек* finds *Қайырбек*); look-alike Latin letters inside Cyrillic words made
    Cyrillic; punctuation and blanks to single blanks. Contains nothing that SQL's LIKE would expand.
    """
    lowered = _cyrillic(_clean(text)).casefold().translate(_NEIGHBOURS)
    return _DOUBLE_I.sub("и", _NOT_WORD.sub(" ", lowered)).strip()


def sort_key(text: str) -> str:
    """``text`` as a key whose plain order is the order of the 42-letter alphabet, then Latin.

    Two digits a letter, which every database's collation orders alike. Case and punctuation are ignored.
    """
    lowered = _NOT_WORD.sub(" ", _cyrillic(_clean(text)).casefold()).strip()
    return "".join(_BLANK_CODE if sign == " " else _ORDER.get(sign, _OTHER_CODE) for sign in lowered)


def fold_parts(parts: Iterable[str]) -> str:
    """:func:`fold` of ``parts`` joined by blanks; quick where the same names come again and again."""
    return " ".join(filter(None, map(folded, parts)))


def sort_key_of(parts: Iterable[str]) -> str:
    """:func:`sort_key` of ``parts`` joined by blanks; quick where the same names come again and again."""
    return _BLANK_CODE.join(filter(None, map(_sort_part, parts)))


folded = lru_cache(maxsize=20_000)(fold)
""":func:`fold` for words that come again and again."""
_sort_part = lru_cache(maxsize=20_000)(sort_key)


def tidy_text(text: str) -> str:
    """``text`` with single blanks, without invisible signs, look-alike letters of mixed words repaired.

    Unusual hyphens inside words become plain ones; a dash between words stays as it was typed.
    """
    if text.isascii():
        return " ".join(text.split())
    parts = _DASH.split(text)  # the dashes themselves are the odd ones
    tidied = (part if place % 2 else _cyrillic(_clean(part)) for place, part in enumerate(parts))
    return " ".join(filter(None, tidied))


def tidy_cell(text: str) -> str:
    """A cell of a list: like :func:`tidy_text`, with every dash a plain hyphen, however it was typed."""
    return " ".join(text.split()) if text.isascii() else _cyrillic(_clean(text))


def tidy_name(text: str) -> str:
    """A surname, given name or patronymic as a register keeps it.

    Stray blanks go, words in capitals get a capital and small letters, look-alike Latin letters inside
    Cyrillic words become Cyrillic.
    """
    return _WORD.sub(lambda word: _capitalised(word.group()), tidy_cell(text))


def tidy_patronymic(text: str) -> str | None:
    """A patronymic like :func:`tidy_name`; None where it is absent (blank or a dash)."""
    tidy = tidy_name(text)
    return None if tidy in _ABSENT else tidy


def split_full_name(text: str) -> tuple[str, str, str | None]:
    """Surname, given name and patronymic (None when absent) of a full name in one cell.

    The surname stands first; initials written together (``М.М.``) are taken apart; words beyond the
    third belong to the patronymic (``Серік қызы``).
    """
    words = [word for word in _INITIALS.sub(". ", tidy_name(text)).split() if word not in _ABSENT]
    surname, given, *rest = [*words, "", ""][: max(2, len(words))]
    return surname, given, " ".join(rest) or None


def full_name(surname: str, given_name: str, patronymic: str | None) -> str:
    """The parts of a name in the order in which lists show them."""
    return " ".join(part for part in (surname, given_name, patronymic) if part)


def short_names(full: str) -> tuple[str, ...]:
    """``full`` with initials, the longest first: ``Сынақов Б. Т.``, ``Сынақов Б.``, ``Сынақов``."""
    surname, *others = full.split()
    initials = [f"{name[0]}." for name in others[:2]]
    return tuple(" ".join([surname, *initials[:count]]) for count in range(len(initials), -1, -1))


def _clean(text: str) -> str:
    if _UNUSUAL.search(text):
        text = _HYPHENS.sub("-", _INVISIBLE.sub("", text))
    return " ".join(unicodedata.normalize("NFC", text).split())


def _cyrillic(text: str) -> str:
    # Nearly all texts are of one alphabet; lists have hundreds of thousands of them.
    if not _LATIN_LOOK_ALIKE.search(text):
        return text
    return _WORD.sub(lambda word: _repaired(word.group()), text)


def _repaired(word: str) -> str:
    return word.translate(_LOOK_ALIKES) if _CYRILLIC.search(word) else word


def _capitalised(word: str) -> str:
    return word.capitalize() if len(word) > 1 and word.isupper() else word
