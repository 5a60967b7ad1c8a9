"""Rounding half away from zero, and figures as each language writes them."""

from decimal import Decimal

import pytest

from evalapp.domain.language import Language
from evalapp.domain.numbers import number_text, rounded


@pytest.mark.parametrize(
    ("value", "places", "printed"),
    [
        (2.675, 2, "2.68"),
        (2.6749999999999, 2, "2.68"),
        (2.6749, 2, "2.67"),
        (-0.15, 1, "-0.2"),
        (4.495, 2, "4.50"),
        (2.9949999999, 2, "3.00"),
        (2.99499999, 2, "2.99"),
        (3, 2, "3.00"),
    ],
)
def test_halves_go_away_from_zero_after_nine_places(value: float, places: int, printed: str) -> None:
    assert rounded(value, places) == Decimal(printed)


@pytest.mark.parametrize(
    ("value", "language", "places", "signed", "text"),
    [
        (3.84, Language.RU, 2, False, "3,84"),
        (3.84, Language.EN, 2, False, "3.84"),
        (1500, Language.KK, 0, False, "1\u00a0500"),
        (1500, Language.EN, 0, False, "1,500"),
        (-0.4, Language.RU, 1, True, "\u22120,4"),
        (0.4, Language.RU, 1, True, "+0,4"),
        (-0.04, Language.RU, 1, True, "0,0"),
        (1234567.891, Language.RU, 2, False, "1\u00a0234\u00a0567,89"),
    ],
)
def test_figures_are_written_by_language(
    value: float, language: Language, places: int, signed: bool, text: str
) -> None:
    assert number_text(value, language, places=places, signed=signed) == text
