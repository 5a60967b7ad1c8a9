"""How figures are rounded and written: 3,84 · 1 500 · +0,4 · −0,4."""

from decimal import ROUND_HALF_UP, Decimal

from evalapp.domain.language import Language

MINUS = "\N{MINUS SIGN}"
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
EXACT_PLACES = 9
"""Sums of binary fractions are trusted to this many places before rounding half away from zero."""


def rounded(value: float, places: int = 2) -> Decimal:
    """``value`` with ``places`` decimals, half away from zero, of the value rounded to 9 places.

    Source: the scoring definitions in docs/scoring.md.
    """
    exact = Decimal(repr(round(value, EXACT_PLACES)))
    return exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def number_text(
    value: float, language: Language | str, *, places: int = 2, signed: bool = False, grouped: bool = True
) -> str:
    """``value`` as it is written in ``language``: decimal comma in Kazakh and Russian, point in English.

    Thousands are parted by a no-break space (English: a comma); ``signed`` writes a plus before
    positive figures. A figure that rounds to zero carries no sign.
    """
    figure = rounded(value, places)
    digits = f"{abs(figure):,.{places}f}" if grouped else f"{abs(figure):.{places}f}"
    if Language(language) is not Language.EN:
        digits = digits.replace(",", NO_BREAK_SPACE).replace(".", ",")
    if figure < 0:
        return MINUS + digits
    return "+" + digits if signed and figure > 0 else digits


def exact_text(value: Decimal, language: Language | str) -> str:
    """``value`` with all its decimals and no zeros at the end: 67,5 · 100 · 0,000001."""
    digits = format(value.normalize(), "f")
    if Language(language) is not Language.EN:
        digits = digits.replace(".", ",")
    return digits.replace("-", MINUS)
