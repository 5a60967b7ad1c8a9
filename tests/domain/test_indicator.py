"""What may be entered as a work indicator, and how lists write periods."""

from dataclasses import replace
from datetime import date

import pytest

from evalapp.domain.errors import Invalid
from evalapp.domain.indicator import IndicatorFields, IndicatorKind, parse_period

TODAY = date(2026, 3, 12)
SHARE = IndicatorFields(
    kind=IndicatorKind.ORDERS_ON_TIME,
    value=93.5,
    period_from=date(2025, 1, 1),
    period_to=date(2025, 12, 31),
    source="Система контроля поручений",
    sample=124,
)


def faults(**changed):
    with pytest.raises(Invalid) as caught:
        replace(SHARE, **changed).checked(today=TODAY)
    return caught.value.fields


def test_a_share_is_in_percent_whatever_unit_was_left_in_the_form():
    assert replace(SHARE, unit=" млн ", title="  a  b ").checked(today=TODAY) == replace(SHARE, title="a b")


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"value": 100.1}, {"value": "share_off_scale"}),
        ({"value": -0.1}, {"value": "share_off_scale"}),
        ({"target": 101}, {"target": "share_off_scale"}),
        ({"sample": None}, {"sample": "required"}),
        ({"sample": 0}, {"sample": "sample_not_positive"}),
        ({"source": "  "}, {"source": "required"}),
        ({"period_to": date(2024, 12, 31)}, {"period_to": "until_before_since"}),
        ({"period_to": date(2026, 3, 13)}, {"period_to": "in_future"}),
        ({"kind": None}, {"kind": "required"}),
        ({"value": None, "period_from": None}, {"value": "required", "period_from": "required"}),
        ({"note": "a" * 501}, {"note": "too_long"}),
    ],
)
def test_faults_are_named_by_field(changed, expected):
    assert faults(**changed) == expected


def test_bounds_themselves_are_allowed():
    replace(SHARE, value=0, period_to=TODAY).checked(today=TODAY)
    replace(SHARE, value=100, period_to=SHARE.period_from).checked(today=TODAY)


def test_a_result_of_a_post_may_exceed_its_plan_and_needs_a_title_but_no_sample():
    result = replace(
        SHARE, kind=IndicatorKind.POST_RESULT, value=112.4, target=100, sample=None, title="Ввод жилья"
    )
    assert result.checked(today=TODAY).value == 112.4
    assert faults(kind=IndicatorKind.POST_RESULT, title="") == {"title": "required"}


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2025", "2025-01-01", "2025-12-31"),
        (2025, "2025-01-01", "2025-12-31"),
        ("2025 г.", "2025-01-01", "2025-12-31"),
        ("02.2024", "2024-02-01", "2024-02-29"),
        ("март 2025", "2025-03-01", "2025-03-31"),
        ("I квартал 2025 года", "2025-01-01", "2025-03-31"),
        ("ІІ тоқсан 2025", "2025-04-01", "2025-06-30"),
        ("2025 жылғы 2-тоқсан", "2025-04-01", "2025-06-30"),
        ("IV кв. 2024", "2024-10-01", "2024-12-31"),
        ("Q3 2025", "2025-07-01", "2025-09-30"),
        ("H2 2025", "2025-07-01", "2025-12-31"),
        ("2-е полугодие 2025 г.", "2025-07-01", "2025-12-31"),
        ("2025 жылдың І жартыжылдығы", "2025-01-01", "2025-06-30"),
        ("01.02.2025–15.03.2025", "2025-02-01", "2025-03-15"),
        ("01.02.2025-15.03.2025", "2025-02-01", "2025-03-15"),
        ("с 01.2025 по 06.2025", "2025-01-01", "2025-06-30"),
        ("2024 – 2025", "2024-01-01", "2025-12-31"),
    ],
)
def test_periods_as_lists_write_them(text, first, last):
    assert parse_period(text) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("text", ["", "за отчётный период", "3 полугодие 2025", "32.01.2025", "25", "2025–?"])
def test_what_is_no_period_is_not_guessed(text):
    assert parse_period(text) is None
