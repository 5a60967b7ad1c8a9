"""Number formats that show a text as another one, told from those that people's programs write."""

import pytest

from evalapp.exchange.reading.disguises import is_disguise


@pytest.mark.parametrize(
    "code",
    [
        *(';;;"3,99"', ";;;", '"x"@', '0;-0;0;"За"', '@"!"', "0;0;0;\\9", '[Red]"4,99"@', '0;;;@"0"'),
        *('"7"', '0"7"', "0\\7", '"нет"', '0;"4,99"', "[Red]\\9"),
    ],
)
def test_what_shows_another_text_is_found(code: str) -> None:
    assert is_disguise(code)


@pytest.mark.parametrize(
    "code",
    [
        "General",
        "@",
        "0.00",
        "DD.MM.YYYY",
        "[Red]@",
        "0;-0;0;@",
        '+0.0;"\N{MINUS SIGN}"0.0;0.0',
        '"@"0',
        'dd mmmm yyyy" г."',
        '0.00" тыс. ₸"',
        '_-* #,##0.00\\ "₽"_-;\\-* #,##0.00\\ "₽"_-;_-* "-"??\\ "₽"_-;_-@_-',
        '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
    ],
)
def test_ordinary_formats_are_no_disguise(code: str) -> None:
    assert not is_disguise(code)
