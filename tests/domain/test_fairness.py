"""Shares and their ratios with intervals, against published figures and slow searches."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evalapp.domain.fairness import Comparison, Ratio, compared, koopman, wilson

LEVEL = 0.95
Z2 = 1.959963984540054**2


def test_wilson_is_newcombes_example() -> None:
    # Newcombe (1998), Statistics in Medicine 17: 857–872, table I, method 3.
    for passed, of, low, high in (
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ):
        share = wilson(passed, of, level=LEVEL)
        assert (round(share.low, 4), round(share.high, 4)) == (low, high)


def test_koopman_is_his_own_example() -> None:
    # Koopman (1984), Biometrics 40: 513–517: 36 of 40 against 16 of 80.
    ratio = koopman(36, 40, 16, 80, level=LEVEL)
    assert ratio is not None
    assert (ratio.value, round(ratio.low, 2), round(ratio.high or 0, 2)) == (4.5, 2.94, 7.15)


def restricted(theta: float, x: int, n: int, y: int, m: int) -> float:
    """The statistic with the restricted estimate found by search instead of by the formula."""

    def likelihood(p: float) -> float:
        q = min(theta * p, 1.0)
        terms = ((x, q), (n - x, 1 - q), (y, p), (m - y, 1 - p))
        return sum(k * math.log(v) if v > 0 else (-math.inf if k else 0.0) for k, v in terms if k)

    low, high = 0.0, min(1.0, 1 / theta)
    for _ in range(200):
        a, b = low + (high - low) / 3, high - (high - low) / 3
        low, high = (a, high) if likelihood(a) < likelihood(b) else (low, b)
    p = (low + high) / 2
    q = theta * p
    variance = q * (1 - q) / n + theta**2 * p * (1 - p) / m
    return (x / n - theta * y / m) ** 2 / variance


@given(st.integers(1, 40), st.integers(1, 60), st.data())
def test_the_ends_are_where_the_statistic_reaches_the_quantile(n: int, m: int, data: st.DataObject) -> None:
    x, y = data.draw(st.integers(1, n)), data.draw(st.integers(1, m))
    ratio = koopman(x, n, y, m, level=LEVEL)
    assert ratio is not None
    assert ratio.value is not None
    assert ratio.high is not None
    assert ratio.low < ratio.value < ratio.high
    for end in (ratio.low, ratio.high):
        assert restricted(end, x, n, y, m) == pytest.approx(Z2, rel=1e-3)


@given(st.integers(1, 40), st.integers(1, 40), st.data())
def test_turned_round_it_is_its_reciprocal(n: int, m: int, data: st.DataObject) -> None:
    x, y = data.draw(st.integers(0, n)), data.draw(st.integers(0, m))
    one, other = koopman(x, n, y, m, level=LEVEL), koopman(y, m, x, n, level=LEVEL)
    if x + y == 0:
        assert one is None
        return
    assert one is not None
    assert other is not None
    for low, high in ((one.low, other.high), (other.low, one.high)):
        assert (high is None and low == 0) or low * (high or 0) == pytest.approx(1, rel=1e-6)


def test_nobody_passed_on_one_side() -> None:
    none_of_the_group = koopman(0, 10, 5, 20, level=LEVEL)
    assert none_of_the_group is not None
    assert (none_of_the_group.value, none_of_the_group.low) == (0, 0)
    assert none_of_the_group.high is not None
    assert none_of_the_group.high == pytest.approx(1.2467, abs=1e-4)  # 0 of 10 beside 5 of 20 proves little
    nobody_else = koopman(5, 20, 0, 10, level=LEVEL)
    assert nobody_else is not None
    assert (nobody_else.value, nobody_else.high) == (None, None)
    assert nobody_else.low == pytest.approx(1 / 1.2467, abs=1e-4)  # the same the other way round


def test_small_groups_are_not_judged() -> None:
    whole = {"all_base": 100, "all_passed": 50, "smallest": 5, "level": LEVEL}
    assert compared(4, 4, **whole) == Comparison(4, 4, is_small=True)
    five = compared(5, 4, **whole)
    assert five.share is not None
    assert five.ratio is not None
    almost_all = compared(96, 48, **whole)
    assert almost_all.share is not None
    assert almost_all.ratio is None
    nobody = compared(20, 0, all_base=100, all_passed=0, smallest=5, level=LEVEL)
    assert nobody.share is not None
    assert nobody.ratio is None


def test_the_ratio_is_to_everybody_else() -> None:
    found = compared(40, 36, all_base=120, all_passed=52, smallest=5, level=LEVEL)
    assert isinstance(found.ratio, Ratio)
    assert found.ratio.value == 4.5
    assert found.ratio.low > 1
