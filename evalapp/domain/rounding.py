"""How a computed figure is shown: decimals, half away from zero.

Source: docs/scoring.md, "From marks to a total".
"""

from decimal import ROUND_HALF_UP, Decimal

PLACES_COMPARED = 9
"""Decimal places to which computed figures are compared and from which they are shown."""


def shown(value: float, digits: int = 2) -> Decimal:
    """``value`` with ``digits`` decimals, half away from zero.

    The value is rounded to nine places first, so that 3.4999999999999996, which is 3.5 but for
    the arithmetic of the machine, is shown as 3.50.
    """
    exact = Decimal(repr(round(value, PLACES_COMPARED)))
    return exact.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)
