"""The individual identification number (IIN): check digit, birth date, sex, mask.

Twelve digits: ``YYMMDD``, a digit of century and sex, a serial number of four digits, a check digit.
"""

from datetime import date
from enum import StrEnum
from operator import mul

from evalapp.domain.reference import Sex

LENGTH = 12
_SHORTEST = 9
_FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}
_LEAP_YEAR = 2000
_BLANKS = str.maketrans("", "", " \t\n\r\xa0\u202f\u200b\ufeff'`’-")


class IinProblem(StrEnum):
    """What is wrong with an IIN; also the code of the sentence that says so."""

    MISSING = "iin_missing"
    NOT_DIGITS = "iin_not_digits"
    LENGTH = "iin_length"
    CHECK_DIGIT = "iin_check_digit"
    BIRTH_DATE = "iin_birth_date"


def restore(text: str) -> str:
    """``text`` without blanks and dashes, and with the leading zeros a spreadsheet took from it.

    A number of 9 to 11 digits lost zeros, because a birth date begins with three zeros at most.
    Anything else comes back as it is, for :func:`problem` to refuse.
    """
    digits = text.translate(_BLANKS).removesuffix(".0")
    if digits.isdecimal() and _SHORTEST <= len(digits) < LENGTH:
        return digits.zfill(LENGTH)
    return digits


def problem(iin: str) -> IinProblem | None:
    """What is wrong with ``iin``, or None when it can be a number that was issued."""
    if not iin:
        return IinProblem.MISSING
    if not (iin.isascii() and iin.isdecimal()):
        return IinProblem.NOT_DIGITS
    if len(iin) != LENGTH:
        return IinProblem.LENGTH
    if check_digit(iin[:-1]) != int(iin[-1]):
        return IinProblem.CHECK_DIGIT
    if not _is_calendar_day(iin):
        return IinProblem.BIRTH_DATE
    return None


def check_digit(first_eleven: str) -> int | None:
    """Check digit for the first eleven digits, or None when such a number is never issued."""
    digits = [int(digit) for digit in first_eleven]
    for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS):
        rest: int = sum(map(mul, weights, digits)) % 11
        if rest < 10:  # noqa: PLR2004 - a single digit
            return rest
    return None


def birth_date(iin: str) -> date | None:
    """Birth date that ``iin`` states, or None when its century is not stated (e.g. foreigners)."""
    century = _CENTURIES.get(iin[6])
    if century is None:
        return None
    try:
        return date(century + int(iin[:2]), int(iin[2:4]), int(iin[4:6]))
    except ValueError:
        return None


def sex(iin: str) -> Sex | None:
    """Sex that ``iin`` states: odd is male, even is female; None where the digit says neither."""
    if iin[6] not in _CENTURIES:
        return None
    return Sex.MALE if int(iin[6]) % 2 else Sex.FEMALE


def contradicts(iin: str, born_on: date) -> bool:
    """Whether ``iin`` states another birth date than ``born_on``.

    Where the century is not stated, year within the century, month and day are compared.
    """
    stated = birth_date(iin)
    if stated is not None:
        return stated != born_on
    return iin[:6] != f"{born_on.year % 100:02d}{born_on.month:02d}{born_on.day:02d}"


def mask(iin: str) -> str:
    """``iin`` as shown outside the register: birth date visible, the rest hidden (``880315******``)."""
    return f"{iin[:6]}******" if iin else ""


def _is_calendar_day(iin: str) -> bool:
    year = _CENTURIES.get(iin[6], _LEAP_YEAR) + int(iin[:2])
    try:
        date(year, int(iin[2:4]), int(iin[4:6]))
    except ValueError:
        return False
    return True
