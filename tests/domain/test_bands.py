"""Bands and places, against counting every pair."""

import random

import pytest

from evalapp.domain.bands import Placed, bands, in_order, limit, places


def test_band_runs_until_the_first_distinguishable_from_its_opener():
    officials = [Placed("1", 4.0, 0.1), Placed("2", 3.9, 0.5), Placed("3", 3.7, 0.1), Placed("4", 3.6, 0.9)]
    assert bands(officials, 1.645) == {"1": 1, "2": 1, "3": 2, "4": 2}


def test_equal_totals_are_ordered_by_error_then_iin():
    officials = [Placed("2", 3.0, 0.2), Placed("1", 3.0000000000001, 0.2), Placed("3", 3.0, 0.1)]
    assert [x.iin for x in in_order(officials)] == ["3", "1", "2"]


@pytest.mark.parametrize("count", [0, 1, 2, 40, 700])
def test_places_equal_a_count_over_all_pairs(count):
    dice = random.Random(count)
    officials = [
        Placed(
            str(n),
            round(dice.uniform(1, 5), dice.choice([1, 2, 9])),
            dice.choice([0.0, 0.1, dice.uniform(0, 0.6)]),
        )
        for n in range(count)
    ]
    found = places(officials, 1.645)
    for own in officials:
        apart = [
            x for x in officials if x is not own and abs(x.total - own.total) >= limit(own.se, x.se, 1.645)
        ]
        above = sum(1 for x in apart if x.total > own.total)
        below = sum(1 for x in apart if x.total < own.total)
        assert found[own.iin] == (1 + above, count - below)
