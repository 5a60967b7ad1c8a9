"""Terms in working days, counted with the shipped calendar of Kazakhstan's holidays."""

import json
from datetime import date

import pytest

from evalapp.domain.working_days import WorkCalendar
from evalapp.paths import SEED


@pytest.fixture(scope="module")
def shipped():
    days = json.loads((SEED / "calendar.json").read_text("utf-8"))["days"]
    return WorkCalendar({date.fromisoformat(one["day"]): one["is_working"] for one in days})


@pytest.mark.parametrize(
    ("received", "last"),
    [
        pytest.param(date(2026, 3, 2), date(2026, 3, 5), id="the day of receipt is not counted"),
        pytest.param(date(2026, 4, 3), date(2026, 4, 8), id="from a Friday over a weekend"),
        pytest.param(date(2026, 4, 4), date(2026, 4, 8), id="received on a Saturday"),
        pytest.param(date(2026, 3, 20), date(2026, 3, 30), id="over Nauryz with its moved days off"),
        pytest.param(date(2026, 3, 19), date(2026, 3, 27), id="into Nauryz"),
        pytest.param(date(2026, 12, 30), date(2027, 1, 6), id="over the end of the year"),
        pytest.param(date(2027, 1, 6), date(2027, 1, 12), id="over Orthodox Christmas"),
        pytest.param(date(2026, 5, 6), date(2026, 5, 13), id="over the holidays of May and a moved day off"),
    ],
)
def test_last_day_of_three_working_days(shipped, received, last):
    assert shipped.after(received, 3) == last


def test_a_weekend_day_that_is_worked_counts():
    saturday = date(2026, 6, 13)
    assert WorkCalendar().after(date(2026, 6, 11), 3) == date(2026, 6, 16)
    assert WorkCalendar({saturday: True}).after(date(2026, 6, 11), 3) == date(2026, 6, 15)
    assert WorkCalendar({saturday: True}).is_working(saturday)


def test_every_year_without_an_entry_is_named(shipped):
    assert shipped.unfilled_years(date(2026, 12, 30), date(2027, 1, 6)) == ()
    assert shipped.unfilled_years(date(2025, 12, 30), date(2026, 1, 6)) == (2025,)
    assert shipped.unfilled_years(date(2027, 12, 30), date(2029, 1, 6)) == (2028, 2029)


def test_a_term_has_at_least_one_day():
    with pytest.raises(ValueError, match="0"):
        WorkCalendar().after(date(2026, 3, 2), 0)
