"""Dates as lists write them."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evalapp.domain.partial_date import DateProblem, PartialDate, is_to_present, parse_date
from evalapp.domain.reference import DatePrecision

DAY, MONTH, YEAR = DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.YEAR


@pytest.mark.parametrize(
    "value",
    [
        date(1985, 3, 12),
        datetime(1985, 3, 12, 10, 30, tzinfo=UTC),
        "12.03.1985",
        "12.3.1985 г.",
        "12/03/1985",
        "1985-03-12",
        "1985-03-12 00:00:00",
        "1985 ж. 12 наурыз",
        "1985 жылғы 12 наурыздан бастап",
        "12 марта 1985 года",
        "12 МАРТ 1985",
        "12 March 1985",
        "March 12, 1985",
        "с 12.03.1985г.",
        "12-мар-1985",
    ],
)
def test_reads_a_day(value: object) -> None:
    assert parse_date(value) == PartialDate(date(1985, 3, 12), DAY)


@pytest.mark.parametrize(
    "value",
    [
        "03.2015",
        "с 03.2015",
        "c 03.2015",
        "3/2015",
        "2015-03",
        "март 2015 г.",
        "2015 ж. наурыз",
        "наурыз 2015",
    ],
)
def test_reads_a_month(value: object) -> None:
    parsed = parse_date(value)
    assert isinstance(parsed, PartialDate)
    assert (parsed.precision, parsed.first(), parsed.last()) == (MONTH, date(2015, 3, 1), date(2015, 3, 31))
    assert str(parsed) == "03.2015"


@pytest.mark.parametrize(
    "value", ["1985", "1985 г.", "1985г", "с 1985 года", "1985 ж.", "1985 жылдан бастап", 1985, 1985.0]
)
def test_reads_a_year(value: object) -> None:
    parsed = parse_date(value)
    assert isinstance(parsed, PartialDate)
    assert (parsed.precision, parsed.first(), parsed.last()) == (YEAR, date(1985, 1, 1), date(1985, 12, 31))
    assert str(parsed) == "1985"


@pytest.mark.parametrize(
    ("month", "words"),
    list(
        enumerate(
            [
                "қаңтар қаңтарда января январь january қаңт",
                "ақпан ақпаннан февраля февраль feb",
                "наурыз наурыздан марта март march",
                "сәуір сәуірдің апреля апрель april",
                "мамыр мамырда мая май may",
                "маусым маусымда июня июнь june",
                "шілде шілдеде июля июль july",
                "тамыз тамыздан августа август aug",
                "қыркүйек қыркүйегі сентября сентябрь september сен",
                "қазан қазанда октября октябрь october",
                "қараша қарашадан ноября ноябрь november",
                "желтоқсан желтоқсанның декабря декабрь december",
            ],
            1,
        )
    ),
)
def test_knows_the_months_in_three_languages(month: int, words: str) -> None:
    for word in words.split():
        assert parse_date(f"7 {word} 2011") == PartialDate(date(2011, month, 7)), word


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("31.12.85", DateProblem.TWO_DIGIT_YEAR),
        ("12 марта 85", DateProblem.TWO_DIGIT_YEAR),
        ("03.15", DateProblem.TWO_DIGIT_YEAR),
        ("85 г.", DateProblem.TWO_DIGIT_YEAR),
        ("31.02.1978", DateProblem.IMPOSSIBLE),
        ("01.13.2020", DateProblem.IMPOSSIBLE),
        ("29 февраля 2015", DateProblem.IMPOSSIBLE),
        ("00.2015", DateProblem.IMPOSSIBLE),
        ("01.01.0985", DateProblem.IMPOSSIBLE),
        ("давно", DateProblem.UNREADABLE),
        ("марафон 2015", DateProblem.UNREADABLE),
        ("март 2015 апрель 2016", DateProblem.UNREADABLE),
        ("", DateProblem.UNREADABLE),
    ],
)
def test_refuses_with_the_reason(value: object, problem: DateProblem) -> None:
    assert parse_date(value) is problem


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_what_is_written_is_read_back(day: date) -> None:
    for precision in DatePrecision:
        written = PartialDate(day, precision)
        read = parse_date(str(written))
        assert isinstance(read, PartialDate)
        assert (read.precision, read.first(), read.last()) == (precision, written.first(), written.last())
        assert written.first() <= day <= written.last()


@given(st.text())
def test_no_text_raises(text: str) -> None:
    parse_date(text)
    is_to_present(text)


@pytest.mark.parametrize(
    "text",
    [
        "по н.в.",
        "н/в",
        "По настоящее время",
        "по наст. вр.",
        "қазіргі уақытқа дейін",
        "осы уақытқа дейін",
        "бүгінгі күнге дейін",
        "to the present",
        "now",
    ],
)
def test_to_the_present(text: str) -> None:
    assert is_to_present(text)


@pytest.mark.parametrize("text", ["", "01.01.2015", "наставник", "2015"])
def test_not_to_the_present(text: str) -> None:
    assert not is_to_present(text)
