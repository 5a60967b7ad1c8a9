"""Quantiles of the F and t distributions, for intervals of agreement and severity.

Written here because scipy would add some 40 MB to the program for one function. The incomplete beta
function is the continued fraction of DLMF 8.17.22 (https://dlmf.nist.gov/8.17), evaluated by Lentz's
method; the quantile is found by halving, which cannot run away.
"""

import math

_TINY = 1e-300
_STEPS = 10_000
_PRECISION = 1e-15


def f_quantile(probability: float, top: float, bottom: float) -> float:
    """The value that an F variable with ``top`` and ``bottom`` degrees of freedom does not exceed with
    ``probability`` (0 < probability < 1)."""
    if not 0 < probability < 1 or top <= 0 or bottom <= 0:
        raise ValueError("a probability between 0 and 1 and positive degrees of freedom are needed")
    # By logarithm, as quantiles of few degrees of freedom lie many powers of ten apart.
    low, high = -1.0, 1.0
    while f_probability(math.exp(low), top, bottom) > probability:
        low *= 2
    while f_probability(math.exp(high), top, bottom) < probability:
        high *= 2
    while True:
        middle = (low + high) / 2
        if middle in (low, high) or high - low < _PRECISION:
            return math.exp(middle)
        if f_probability(math.exp(middle), top, bottom) < probability:
            low = middle
        else:
            high = middle


def t_quantile(probability: float, freedom: float) -> float:
    """The value that the size of a t variable with ``freedom`` degrees of freedom does not exceed with
    ``probability``: t² is an F variable with 1 and ``freedom`` degrees."""
    return math.sqrt(f_quantile(probability, 1, freedom))


def f_probability(value: float, top: float, bottom: float) -> float:
    """Probability (0–1) that an F variable does not exceed ``value`` ≥ 0: I_x(top/2, bottom/2) with
    x = top·value / (top·value + bottom)."""
    return _regularized_beta(top * value / (top * value + bottom), top / 2, bottom / 2)


def _regularized_beta(x: float, a: float, b: float) -> float:
    """I_x(a, b), the regularized incomplete beta function."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    front = math.exp(
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    )
    # The fraction converges quickly below the mean; above it the other tail is computed.
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(x, a, b) / a
    return 1 - front * _fraction(1 - x, b, a) / b


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction of the incomplete beta function."""
    c, d = 1.0, _inverse(1 - (a + b) * x / (a + 1))
    value = d
    for m in range(1, _STEPS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for term in (even, odd):
            d = _inverse(1 + term * d)
            c = 1 + term / c if abs(1 + term / c) > _TINY else _TINY
            value *= c * d
        if abs(c * d - 1) < _PRECISION:
            break
    return value


def _inverse(value: float) -> float:
    return 1 / (value if abs(value) > _TINY else _TINY)
