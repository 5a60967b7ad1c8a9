"""The recovery key: the database key as text a person can copy from paper.

Thirteen groups of five characters: four of data and one check character, in Crockford's base 32
(no I, L, O, U). Each check character depends on the place of its group, so a mistyped group and
two exchanged groups are both noticed, and the group can be named.
"""

import hashlib
import secrets

from evalapp.domain.errors import AppError

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOK_ALIKES = str.maketrans("OILАВСЕНКМРТХо", "011ABCEHKMPTX0")
"""Latin letters that look like digits, and Cyrillic capitals typed with the wrong keyboard."""

KEY_BYTES = 32
GROUPS = 13
_DATA = 4
_BITS = 5
_PADDING_BITS = GROUPS * _DATA * _BITS - KEY_BYTES * 8


class BadRecoveryKey(AppError):
    """The text is no recovery key; ``group`` is the first wrong group, counted from 1, or 0."""

    code = "recovery_key_wrong"


def to_text(key: bytes) -> str:
    """The 32-byte ``key`` as thirteen groups joined by hyphens."""
    number = int.from_bytes(key, "big") << _PADDING_BITS
    places = reversed(range(GROUPS * _DATA))
    data = "".join(_ALPHABET[number >> (_BITS * place) & 31] for place in places)
    parts = (data[at : at + _DATA] for at in range(0, len(data), _DATA))
    return "-".join(part + _check(place, part) for place, part in enumerate(parts))


def from_text(text: str) -> bytes:
    """The 32-byte key in ``text``; case, spaces, hyphens and line breaks do not matter.

    Raises BadRecoveryKey naming the first wrong group.
    """
    symbols = "".join(text.upper().translate(_LOOK_ALIKES).replace("-", " ").split())
    size = _DATA + 1
    if len(symbols) != GROUPS * size:
        raise BadRecoveryKey("recovery_key_length", length=len(symbols), expected=GROUPS * size)
    number = 0
    for place in range(GROUPS):
        group = symbols[place * size : (place + 1) * size]
        data, check = group[:_DATA], group[_DATA:]
        if not set(data) <= set(_ALPHABET) or _check(place, data) != check:
            raise BadRecoveryKey(group=place + 1)
        for symbol in data:
            number = number << _BITS | _ALPHABET.index(symbol)
    if number & ((1 << _PADDING_BITS) - 1):
        raise BadRecoveryKey(group=GROUPS)
    return (number >> _PADDING_BITS).to_bytes(KEY_BYTES, "big")


def groups_to_ask() -> tuple[int, int]:
    """Two different groups, counted from 1, to ask back after the key was shown."""
    first, second = sorted(secrets.SystemRandom().sample(range(1, GROUPS + 1), 2))
    return first, second


def group_matches(text: str, place: int, typed: str) -> bool:
    """Whether ``typed`` is the group number ``place`` (from 1) of the recovery key ``text``."""
    folded = "".join(typed.upper().translate(_LOOK_ALIKES).split())
    return secrets.compare_digest(folded.encode(), text.split("-")[place - 1].encode())


def _check(place: int, data: str) -> str:
    return _ALPHABET[hashlib.sha256(f"{place}:{data}".encode()).digest()[0] & 31]
