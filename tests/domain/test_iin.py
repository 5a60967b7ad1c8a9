"""The IIN: check digit, restored zeros, what it states."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evalapp.domain import iin
from evalapp.domain.iin import IinProblem
from evalapp.domain.reference import Sex


@pytest.mark.parametrize(
    ("number", "born_on", "sex"),
    [
        ("880315450126", date(1988, 3, 15), Sex.FEMALE),
        ("900101300017", date(1990, 1, 1), Sex.MALE),
        ("951229405558", date(1995, 12, 29), Sex.FEMALE),
        ("010615503210", date(2001, 6, 15), Sex.MALE),
        ("000229604443", date(2000, 2, 29), Sex.FEMALE),
        ("791103307776", date(1979, 11, 3), Sex.MALE),
        ("880315300511", date(1988, 3, 15), Sex.MALE),
    ],
)
def test_states_birth_date_and_sex(number: str, born_on: date, sex: Sex) -> None:
    assert iin.problem(number) is None
    assert iin.birth_date(number) == born_on
    assert iin.sex(number) is sex
    assert not iin.contradicts(number, born_on)


def test_a_number_whose_check_digit_would_be_ten_twice_is_never_issued() -> None:
    assert iin.check_digit("88031530050") is None
    assert all(iin.problem(f"88031530050{digit}") is IinProblem.CHECK_DIGIT for digit in range(10))


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", IinProblem.MISSING),
        ("88031545012А", IinProblem.NOT_DIGITS),
        ("8803154501", IinProblem.CHECK_DIGIT),
        ("88031545", IinProblem.LENGTH),
        ("8803154501260", IinProblem.LENGTH),
        ("880315450127", IinProblem.CHECK_DIGIT),
        ("000000000000", IinProblem.BIRTH_DATE),
    ],
)
def test_says_what_is_wrong(typed: str, problem: IinProblem) -> None:
    assert iin.problem(iin.restore(typed)) is problem


@pytest.mark.parametrize(
    "typed", ["229604443", "229604443.0", " 000229 604443 ", "000229-604443", "'000229604443"]
)
def test_restores_lost_zeros(typed: str) -> None:
    assert iin.restore(typed) == "000229604443"


@given(st.integers(0, 10**11 - 1))
def test_one_wrong_digit_is_always_noticed(number: int) -> None:
    first = f"{number:011d}"
    digit = iin.check_digit(first)
    if digit is None:
        return
    for wrong in {*range(10)} - {digit}:
        assert iin.check_digit(first) != wrong


def test_contradiction_without_a_century_compares_day_month_and_year() -> None:
    foreign = "880315050126"
    assert iin.birth_date(foreign) is None
    assert iin.sex(foreign) is None
    assert not iin.contradicts(foreign, date(1988, 3, 15))
    assert iin.contradicts(foreign, date(1988, 3, 16))


def test_the_mask_shows_the_birth_date_only() -> None:
    assert iin.mask("880315450126") == "880315******"
    assert iin.mask("") == ""
