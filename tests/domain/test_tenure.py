"""Time in post, moves and sums by kind of body."""

from datetime import date

import pytest

from evalapp.domain.reference import OrganizationKind
from evalapp.domain.tenure import (
    ShortTenure,
    Stint,
    TenureRules,
    TimeInPost,
    days_by_kind,
    moves_within,
    rules_at,
    short_mark,
    started_after,
    time_between,
    time_in_post,
)

RULES = TenureRules(very_short_years=1, short_years=2, moves_window_years=5)
MINISTRY, AKIMAT = OrganizationKind.MINISTRY, OrganizationKind.AKIMAT


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2023, 11, 24), date(2026, 3, 27), (2, 4)),
        (date(2025, 1, 1), date(2025, 12, 31), (1, 0)),
        (date(2025, 1, 1), date(2025, 12, 30), (0, 11)),
        (date(2025, 1, 31), date(2025, 2, 27), (0, 1)),
        (date(2025, 1, 31), date(2025, 2, 26), (0, 0)),
        (date(2024, 2, 29), date(2025, 2, 27), (1, 0)),
        (date(2025, 5, 5), date(2025, 5, 5), (0, 0)),
    ],
)
def test_time_counts_both_days_in_full_months(first: date, last: date, expected: tuple[int, int]) -> None:
    assert time_between(first, last) == TimeInPost(*expected)


def test_a_tenure_that_goes_on_is_counted_to_the_as_of_day() -> None:
    stint = Stint(AKIMAT, date(2024, 1, 1), None)
    assert time_in_post(stint, date(2025, 6, 30)) == TimeInPost(1, 6)
    assert time_in_post(Stint(AKIMAT, None, None), date(2025, 6, 30)) is None
    assert time_in_post(Stint(AKIMAT, date(2025, 7, 1), None), date(2025, 6, 30)) is None


@pytest.mark.parametrize(
    ("as_of", "mark"),
    [
        (date(2024, 12, 30), ShortTenure.VERY_SHORT),
        (date(2024, 12, 31), ShortTenure.SHORT),
        (date(2025, 12, 30), ShortTenure.SHORT),
        (date(2025, 12, 31), None),
    ],
)
def test_short_marks_change_on_the_day_the_year_is_full(as_of: date, mark: ShortTenure | None) -> None:
    stint = Stint(MINISTRY, date(2024, 1, 1), None)
    assert short_mark(stint, as_of, RULES) is mark
    # The day the register's filter compares with agrees with the mark.
    is_shorter = stint.from_date is not None and stint.from_date > started_after(as_of, RULES.short_years)
    assert is_shorter == (mark is not None)


def test_moves_are_tenures_begun_within_the_window() -> None:
    stints = [
        Stint(AKIMAT, date(2020, 6, 30), None),
        Stint(AKIMAT, date(2020, 7, 1), None),
        Stint(MINISTRY, date(2025, 6, 30), None),
        Stint(MINISTRY, date(2025, 7, 1), None),
        Stint(MINISTRY, None, None),
    ]
    assert moves_within(stints, date(2025, 6, 30), 5) == 2


def test_overlapping_tenures_of_one_kind_count_once() -> None:
    stints = [
        Stint(AKIMAT, date(2020, 1, 1), date(2020, 1, 31)),
        Stint(AKIMAT, date(2020, 1, 16), date(2020, 2, 9)),
        Stint(AKIMAT, date(2020, 1, 20), date(2020, 1, 25)),
        Stint(MINISTRY, date(2020, 1, 1), date(2020, 1, 10)),
    ]
    assert days_by_kind(stints, date(2021, 1, 1)) == {AKIMAT: 40, MINISTRY: 10}


def test_the_rules_of_the_day_are_the_last_in_force() -> None:
    dated = [
        {"valid_from": "2025-01-01", "very_short_years": 1, "short_years": 3, "moves_window_years": 5},
        {"valid_from": "2020-01-01", "very_short_years": 1, "short_years": 2, "moves_window_years": 5},
    ]
    assert rules_at(dated, date(2024, 12, 31)).short_years == 2
    assert rules_at(dated, date(2025, 1, 1)).short_years == 3
    assert rules_at(dated, date(2001, 1, 1)).short_years == 2
