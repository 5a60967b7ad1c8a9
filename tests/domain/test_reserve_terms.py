"""Figures of the work with a reserve hold from a day on."""

from dataclasses import replace
from datetime import date

import pytest

from evalapp.domain.reserve_terms import terms_on
from evalapp.services.reserve_terms import reserve_terms


def test_the_figures_of_a_day_are_the_latest_that_began():
    first = reserve_terms(date(2026, 1, 1))
    later = replace(first, valid_from=date(2027, 1, 1), consideration_days=10)
    assert terms_on([later, first], date(2026, 12, 31)).consideration_days == first.consideration_days
    assert terms_on([later, first], date(2027, 1, 1)).consideration_days == 10
    assert terms_on([later], date(1999, 1, 1)) is later


def test_without_any_figures_there_is_an_error():
    with pytest.raises(ValueError, match="no terms"):
        terms_on([], date(2026, 1, 1))


def test_shipped_warnings_come_at_90_and_30_days():
    assert reserve_terms(date(2026, 11, 22)).stay_warning_days == (90, 30)
