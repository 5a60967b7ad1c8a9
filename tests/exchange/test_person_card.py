"""Personal cards: what stands on them, and that each takes one page whatever was typed."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from evalapp.exchange.person_card_pdf import cards_document
from evalapp.exchange.person_sheet_values import PersonRecord
from tests.exchange import person_samples as samples
from tests.exchange.campaign_figures import some_figures
from tests.exchange.test_pdf import pages

LANGUAGES = ["kk", "ru", "en", "kk+ru"]


def with_results(person: PersonRecord) -> PersonRecord:
    campaign = some_figures()
    return replace(person, figures=(campaign, campaign.officials[0]))


def written(
    path: Path, people: list[PersonRecord], language: str = "ru"
) -> tuple[list[str], tuple[int, ...]]:
    paper, shortened = cards_document(
        people, samples.document(language, for_official_use=True), title="Карточка"
    )
    paper.save(path)
    return [re.sub(r"\s+", " ", page) for page in pages(path)], shortened


def test_card_of_an_official(tmp_path: Path) -> None:
    person = samples.person(
        results=(samples.RESULT, replace(samples.RESULT, campaign="Вице-министры, 2024", total=3.5)),
        indicators=(samples.indicator(),),
        decisions=(samples.decision(),),
    )
    ((page,), shortened) = written(tmp_path / "card.pdf", [with_results(person)])
    assert shortened == ()
    campaign = some_figures()
    official = campaign.officials[0]
    assert official.score.total is not None
    for said in (
        "Личная карточка · Примеров Нурлан",
        "Для служебного пользования",
        "Вице-министр, Министерство примеров",
        "с 01.03.2024 · 2 г 8 мес",
        "880315******",
        "Время в должностях",
        f"итог {official.score.total:.2f}".replace(".", ","),
        campaign.competencies[0].name.ru,
        "92,5 %, план 95 %",
        "Показатель 0",
        "20.04.2026: Выдвижение на вышестоящую должность: первый вице-министр, Министерство примеров.",
        "протокол № 4, приказ № 77-к",
        "01.06.2026 Вице-министры, 2024: 3,50 (3,61–4,07)",
    ):
        assert said in page, said


def test_two_languages_are_set_closer_before_anything_is_cut(tmp_path: Path) -> None:
    person = samples.person(
        results=(samples.RESULT,) * 6,
        indicators=tuple(
            samples.indicator(place, "исполненные в срок и принятые по качеству поручения; " * 3)
            for place in range(2)
        ),
        decisions=(samples.decision(),),
    )
    pages_of, shortened = written(tmp_path / "card.pdf", [with_results(person)], "kk+ru")
    assert len(pages_of) == 1
    assert shortened == ()
    assert "сокращено" not in pages_of[0].casefold()


def test_card_of_a_member(tmp_path: Path) -> None:
    person = samples.person(stay=samples.stay(), selection=samples.selection(), results=())
    ((page,), _) = written(tmp_path / "card.pdf", [person])
    for said in (
        "Набор 2024: 24.12.2024 – 23.12.2027; в должности; осталось дней: 396",
        "решение № 3 от 23.12.2024",
        "Шаблонов Ерлан, вице-министр, с 10.01.2025",
        "Отбор: Отбор 2024",
        "место 5–7 из 40 в рейтинге; итоговый балл 0,8123; Делит последнее место",
        "Тестирование: 84,5 из 100; Эссе: Неявка",
        "Результат проверки: Не соответствует",
        "Не выполнен: 4 года. нужно 5 лет",
        "План развития: выполнено 1 из 2",
        "Обучение: Курс управления, выполнено 20.08.2025",
        "Стажировка: Стажировка в акимате, срок 01.02.2027",
        "Принят в резерв",
    ):
        assert said in page, said


def test_a_card_without_results_says_so(tmp_path: Path) -> None:
    ((page,), shortened) = written(tmp_path / "card.pdf", [samples.person(results=(), photo=None)])
    assert shortened == ()
    assert "Выданных результатов нет." in page
    assert "Решений комиссий нет." in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_takes_one_page(language: str, tmp_path: Path) -> None:
    many = [samples.indicator(place) for place in range(6)]
    people = [
        with_results(samples.hostile_person()),
        samples.hostile_person(),
        with_results(samples.person(indicators=tuple(many))),
        samples.person(stay=samples.stay(), selection=samples.selection()),
        with_results(samples.person(stay=samples.stay(), selection=samples.selection())),
    ]
    found, shortened = written(tmp_path / "cards.pdf", people, language)
    assert len(found) == len(people)
    assert {0, 1} <= set(shortened)
    told = samples.document(language).words.text("person_sheet.shortened").split(" / ")
    for place, page in enumerate(found):
        assert all(part in page for part in told) == (place in shortened), place


def test_of_each_indicator_the_latest_period_is_shown(tmp_path: Path) -> None:
    newest = samples.indicator(1)
    older = replace(newest, value=11.25)
    ((page,), shortened) = written(tmp_path / "card.pdf", [samples.person(indicators=(newest, older))])
    assert shortened == ()
    assert "92,5 %" in page
    assert "11,25" not in page
