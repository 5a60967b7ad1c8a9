"""Where long words may be broken."""

import pytest

from evalapp.ui.common.hyphens import soft_hyphens


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Қарамағындағылардың ісі", "Қа-ра-ма-ғын-да-ғы-лар-дың ісі"),
        ("Перераспределяет силы до срыва", "Пе-ре-расп-ре-де-ляет силы до срыва"),
        ("Взаимодействие", "Взаи-мо-дейст-вие"),
        ("Лидерство и ответственно", "Лидерство и ответственно"),
        ("", ""),
        ("12345678901234567890", "12345678901234567890"),
    ],
)
def test_only_long_words_get_soft_hyphens(text: str, shown: str) -> None:
    assert soft_hyphens(text).replace("\xad", "-") == shown


def test_the_words_stay_the_same() -> None:
    text = "Халықаралық ынтымақтастықты ұйымдастырушылардың жауапкершілігі"
    assert soft_hyphens(text).replace("\xad", "") == text
