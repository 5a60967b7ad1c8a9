"""Applicants and reservists in the packet of a meeting: every column, the pages, the method."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from pydantic import TypeAdapter

from evalapp.domain.decision import DecisionKind
from evalapp.domain.meeting import SubjectKind
from evalapp.exchange.document import Document, finish
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.meeting_reserve_pages import add_reserve_pages
from evalapp.exchange.meeting_reserve_summary import add_reserve_summary, summary_columns
from evalapp.exchange.meeting_reserve_values import ReservePerson
from evalapp.exchange.person_values import same
from evalapp.exchange.sheet import Book
from tests.exchange import person_samples as samples
from tests.exchange.campaign_figures import column_under, formulas_in, written

HEIGHT_ON_PAPER = 738.0


def reservist(**values: object) -> ReservePerson:
    known: dict[str, object] = {
        "item_id": 31,
        "number": 4,
        "question": "",
        "ground": "Представление наставника",
        "reporter": "",
        "proposed": DecisionKind.EXCLUDE,
        "proposed_post": "",
        "proposed_body": "",
        "facts": samples.facts(subject=SubjectKind.RESERVIST),
        "selection": samples.selection(),
        "stay": samples.stay(),
        "decisions": (samples.decision(),),
    }
    return ReservePerson(**(known | values))  # type: ignore[arg-type]


def applicant(**values: object) -> ReservePerson:
    known: dict[str, object] = {
        "item_id": 32,
        "number": 5,
        "proposed": DecisionKind.ENROL,
        "facts": samples.facts(subject=SubjectKind.APPLICANT, person_id=None, name=same("Мысалова Айша")),
        "selection": samples.selection(place="", value=None, standing=None, unranked="absent"),
        "stay": None,
        "decisions": (),
    }
    return reservist(**(known | values))


def hostile() -> ReservePerson:
    person = samples.hostile_person()
    return reservist(
        item_id=33,
        ground=samples.LONG[:1000],
        facts=person.facts,
        stay=person.stay,
        selection=person.selection,
        decisions=person.decisions,
    )


def book_of(people: list[ReservePerson], document: Document, fill: Callable[[Book], object]) -> Book:
    book = Book()
    fill(book)
    finish(book, document, title="Проба", kind="test", content="0")
    return book


@pytest.fixture
def summary(tmp_path: Path) -> Worksheet:
    people, document = [reservist(), applicant()], samples.document()
    book = book_of(people, document, lambda book: add_reserve_summary(book, people, document))
    return openpyxl.load_workbook(written(book, tmp_path))["Резерв"]


RU = Words(DocumentLanguage.RU)


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (0, [4, 5]),
        (1, ["Примеров Нурлан", "Мысалова Айша"]),
        (2, ["Резервист", "Кандидат"]),
        (3, ["Отбор 2024", "Отбор 2024"]),
        (4, ["Экономика", "Экономика"]),
        (5, [38, 38]),
        (6, ["Вице-министр, Министерство примеров"] * 2),
        (7, ["Не соответствует требованиям"] * 2),
        (8, ["5–7", None]),
        (9, [0.8123, None]),
        (10, ["Делит последнее место", "Неявка"]),
        (11, ["Тестирование: 84,5 из 100; Эссе: Неявка"] * 2),
        (12, ["В должности", None]),
        (13, [date(2027, 12, 23), None]),
        (14, ["Шаблонов Ерлан", None]),
        (15, ["выполнено 1 из 2", None]),
        (16, ["Исключение из резерва", "Зачисление в резерв"]),
    ],
)
def test_every_column_of_the_summary(summary: Worksheet, column: int, expected: list[object]) -> None:
    header = summary_columns(RU)[column].header
    found = [
        value.date() if isinstance(value, datetime) else value for value in column_under(summary, header)
    ]
    assert [value or None for value in found] == [value or None for value in expected]


def test_the_summary_has_no_other_columns() -> None:
    assert len(summary_columns(RU)) == 17


def cells(sheet: Worksheet) -> list[str]:
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]


@pytest.fixture
def pages(tmp_path: Path) -> Worksheet:
    people, document = [reservist(), applicant()], samples.document()
    photos = {7: samples.photo()}
    book = book_of(people, document, lambda book: add_reserve_pages(book, people, photos, document))
    return openpyxl.load_workbook(written(book, tmp_path))["Резерв, листы"]


def test_the_page_of_a_reservist_says_everything(pages: Worksheet) -> None:
    said = cells(pages)
    for text in (
        "Примеров Нурлан",
        "Исключение из резерва",
        "Представление наставника",
        "880315******",
        "15.03.1988, полных лет: 38",
        "Набор 2024: 24.12.2024 – 23.12.2027; в должности; осталось дней: 396",
        "01.02.2025 – по настоящее время: директор, АО «Пример», приказ № 12-к",
        "Наставник: Шаблонов Ерлан, вице-министр, с 10.01.2025",
        "План развития: выполнено 1 из 2",
        "Обучение: Курс управления, выполнено 20.08.2025",
        "Отбор: Отбор 2024",
        "5–7",
        "0,8123",
        "84,5 из 100",
        "Прошёл, балл на пороге",
        "Результат проверки: Не соответствует требованиям",
        "4 года. нужно 5 лет",
        "01.03.2024 – по настоящее время: Вице-министр, Министерство примеров",
        "Принят в резерв",
    ):
        assert text in said, text
    assert any(text.startswith("20.04.2026: Выдвижение") for text in said)


def test_photos_go_by_the_number_in_the_register(pages: Worksheet) -> None:
    assert len(pages._images) == 1
    assert pages._images[0].anchor._from.row == 1


@pytest.mark.parametrize("language", ["kk", "ru", "en", "kk+ru"])
def test_each_page_fits_the_paper(language: str, tmp_path: Path) -> None:
    document = samples.document(language)
    people = [reservist(), hostile(), applicant()]
    book = book_of(
        people, document, lambda book: add_reserve_pages(book, people, {7: samples.photo()}, document)
    )
    path = written(book, tmp_path)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    breaks = [0, *(one.id for one in sheet.row_breaks.brk)]
    assert len(breaks) == len(people) + 1
    scale = sheet.page_setup.scale / 100
    assert scale >= 0.55
    for first, last in pairwise(breaks):
        height = sum(sheet.row_dimensions[row].height or 16 for row in range(first + 1, last + 1))
        assert height * scale <= HEIGHT_ON_PAPER
    assert formulas_in(path) == []


def test_what_was_sealed_comes_back_the_same() -> None:
    adapter = TypeAdapter(tuple[ReservePerson, ...])
    people = (reservist(), applicant(selection=replace(samples.selection(), value=Decimal("0.10"))))
    assert adapter.validate_json(adapter.dump_json(people)) == people
