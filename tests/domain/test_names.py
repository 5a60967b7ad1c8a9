"""Names: folding for search, Kazakh order, tidying."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evalapp.domain.names import (
    ALPHABET,
    fold,
    full_name,
    sort_key,
    split_full_name,
    tidy_cell,
    tidy_name,
    tidy_patronymic,
    tidy_text,
)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("каирбек", "Қайырбек"),
        ("кайырбек", "ҚАЙЫРБЕК"),
        ("семенов", "Семёнов"),
        ("нурпеис", "Нұрпейіс"),
        ("улгиулы", "Үлгіұлы"),
        ("халык", "Халық"),
        ("hурлан", "Һұрлан"),
        ("западно казахстанская", "Западно-Казахстанская"),
    ],
)
def test_search_finds_however_it_is_typed(typed: str, kept: str) -> None:
    assert fold(typed) in fold(kept)


@given(st.text())
def test_folding_twice_changes_nothing_and_leaves_nothing_for_like(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert not {"%", "_", "\\"} & set(folded)


def test_kazakh_order() -> None:
    ordered = "Азат Әлия Бауыржан Гүлнар Ғалым Кайрат Қанат Омар Өмір Улан Ұлан Үміт Ыбырай Іңкәр Adam Zoe"
    mixed = sorted(ordered.split())
    assert " ".join(sorted(mixed, key=sort_key)) == ordered


def test_order_by_words_then_letters() -> None:
    assert sort_key("Али Бек") < sort_key("Алиев Аян")
    assert sort_key("ӘЛИЯ") == sort_key("әлия")
    assert len(ALPHABET) == 42


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        ("ПРИМЕРОВА ", "Примерова"),
        ("ҮЛГІҰЛЫ-ПРИМЕРОВ", "Үлгіұлы-Примеров"),
        ("  Мысалов\xa0 ", "Мысалов"),
        ("Мысaлoв", "Мысалов"),
        ("Smith", "Smith"),
        ("М.", "М."),
    ],
)
def test_tidies_names(typed: str, tidy: str) -> None:
    assert tidy_name(typed) == tidy


@pytest.mark.parametrize("typed", ["", "-", " – ", "—", "\u2212"])
def test_a_dash_is_an_absent_patronymic(typed: str) -> None:
    assert tidy_patronymic(typed) is None


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("МЫСАЛОВА Дана Үлгіқызы", ("Мысалова", "Дана", "Үлгіқызы")),
        ("Мысалова Дана Үлгі қызы", ("Мысалова", "Дана", "Үлгі қызы")),
        ("Примеров Иван", ("Примеров", "Иван", None)),
        ("Примеров Иван -", ("Примеров", "Иван", None)),
        ("Примеров И.И.", ("Примеров", "И.", "И.")),
        ("Примеров", ("Примеров", "", None)),
        ("", ("", "", None)),
    ],
)
def test_splits_a_full_name(typed: str, parts: tuple[str, str, str | None]) -> None:
    assert split_full_name(typed) == parts


def test_full_name_leaves_no_gap_for_an_absent_patronymic() -> None:
    assert full_name("Примеров", "Иван", None) == "Примеров Иван"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Возраст  — как опубликовано", "Возраст — как опубликовано"),
        ("2019 – 2023 гг.,\u200b  Аль\u2011Фараби", "2019 – 2023 гг., Аль-Фараби"),
        ("–", "-"),
        ("с января  – – по март", "с января – – по март"),
    ],
)
def test_a_dash_between_words_stays_as_it_was_typed(typed: str, kept: str) -> None:
    assert tidy_text(typed) == kept


def test_a_cell_of_a_list_has_plain_hyphens_only() -> None:
    assert tidy_cell("Отдел  — 2") == "Отдел - 2"
