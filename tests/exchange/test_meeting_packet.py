"""The workbook of a sealed packet: each column against what was sealed, each page on one sheet of paper."""

import io
import json
import re
import zipfile
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from PIL import Image

from evalapp.domain.errors import Refused
from evalapp.domain.meeting import SubjectKind
from evalapp.exchange.document import save
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.meeting_packet_agenda import proposal_text
from evalapp.exchange.meeting_packet_summary import summary_columns
from evalapp.exchange.meeting_packet_values import MeetingPacket, item_figures
from evalapp.exchange.meeting_packet_xlsx import (
    KIND,
    cells_hash,
    mark_copy,
    meeting_packet_book,
    packet_document,
)
from evalapp.exchange.person_values import same
from evalapp.exchange.photos import photo_size, small_photo
from evalapp.exchange.sheet import Book
from evalapp.services.packet_records import values_bytes, values_from
from tests.exchange import person_samples as people
from tests.exchange.campaign_figures import column_under, formulas_in, written
from tests.exchange.formats import all_by_office
from tests.exchange.packet_samples import some_packet

LANGUAGES = [language.value for language in DocumentLanguage]
PAPER = 754.0
"""Points of an A4 sheet between our margins."""
PAPER_WIDTH = 95.0
"""Characters between them."""


def book_of(packet: MeetingPacket, language: str = "ru") -> Book:
    document = packet_document(packet, DocumentLanguage(language), copy_number=3)
    return meeting_packet_book(packet, {7: people.photo()}, document, content="ab" * 32)


@pytest.fixture(scope="module")
def sheets(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Worksheet]:
    path = written(book_of(some_packet()), tmp_path_factory.mktemp("packet"))
    return {sheet.title: sheet for sheet in load_workbook(path).worksheets}


AGENDA = {
    "№": [1, 2, 3, 4, 5, 6, 7],
    "О ком": [
        "Примерова Айгүл",
        "Мысалов Ерлан",
        "Шаблонов Данияр",
        "Калиброванов Үлгі",
        "=Формулов Эскиз",
        "Резервова Үлгі",
        "О порядке работы",
    ],
    "Должность и орган": ["Вице-министр, Министерство примеров"] * 6 + [None],
    "Вопрос": ["О выдвижении"] * 6 + ["О порядке работы"],
    "Предлагаемое решение": [
        *["Выдвижение на вышестоящую должность: Министр, Министерство примеров"] * 5,
        "Исключение из резерва",
        None,
    ],
    "Обоснование": ["=Итоги"] * 7,
    "Докладчик": ["Образцова Ү."] * 7,
    "Голосование": ["открытое", "тайное", *["открытое"] * 5],
}


@pytest.mark.parametrize("header", AGENDA)
def test_each_column_of_the_agenda(sheets: dict[str, Worksheet], header: str) -> None:
    assert column_under(sheets["Повестка дня"], header) == AGENDA[header]


def test_applicants_stand_with_their_direction_and_the_column_says_so(tmp_path: Path) -> None:
    packet = some_packet()
    items = (*packet.items[:-1], replace(packet.items[-1], subject=SubjectKind.APPLICANT))
    path = written(book_of(replace(packet, items=items)), tmp_path)
    header = "Должность и орган; у кандидата – направление"
    assert len(column_under(load_workbook(path)["Повестка дня"], header)) == len(items)


NONE = [None] * 5
DAY = datetime(2024, 3, 1)  # noqa: DTZ001 - cells have no zone
SUMMARY = {
    "№": [1, 2, 3, 4, 5],
    "Должностное лицо": ["Примерова Айгүл", "Мысалов Ерлан", "Шаблонов Данияр", "Калиброванов Үлгі"],
    "Должность": ["Вице-министр"] * 4,
    "Государственный орган": ["Министерство примеров"] * 4,
    "В должности с": [DAY, DAY, "2024", DAY],
    "В должности": ["2 г 8 мес"] * 4,
    "Оценка": [*["Примерная кампания"] * 3, "Прежняя кампания", None],
    "Группа": [1, None, None, 1, None],
    "Место от": [1, None, None, 1, None],
    "Место до": [60, None, None, 60, None],
    "Итог": [3.85, 3.1, None, 3.85, None],
    "Интервал от": [3.45, None, None, 3.45, None],
    "Интервал до": [4.24, None, None, 4.24, None],
    "Уровень": [4, 3, None, 4, None],
    "Личные": [3.33, 3.33, None, 3.33, None],
    "Проф.": [4.01, 4.01, None, 4.01, None],
    "Охват, личные": [1, 1, 0, 1, None],
    "Охват, проф.": [0.88, 0.88, 0, 0.88, None],
    "Учтено ролей": ["2\xa0/\xa04", "2\xa0/\xa04", "0\xa0/\xa04", "2\xa0/\xa04", None],
    "Порог, балл": [3.0, 3.0, None, 3.0, None],
    "Порог": [
        "пройден, n\xa0=\xa03",
        "ниже, n\xa0=\xa03",
        "нет балла, n\xa0=\xa00",
        "пройден, n\xa0=\xa03",
        None,
    ],
    "Калиброванный итог": [None, None, None, 3.75, None],
    "Поручения в срок, %": [97.5, None, None, None, None],
    "Удовлетворённость, %": [81, None, None, None, None],
    "Возражения": [1, 0, 0, 0, 0],
    "Примечание": [
        "меньше двух лет в должности",
        "Расхождение между оценивающими неизвестно (ни в одной роли нет двух оценивающих), поэтому нет"
        " интервала и группы; Исполняющий обязанности",
        "Нет отметок, которые идут в расчёт.",
        None,
        "нет результатов оценки",
    ],
    "Предлагаемое решение": ["Выдвижение на вышестоящую должность: Министр, Министерство примеров"] * 5,
    "Решение": NONE,
}


@pytest.mark.parametrize("header", SUMMARY)
def test_each_column_of_the_summary(sheets: dict[str, Worksheet], header: str) -> None:
    expected = SUMMARY[header]
    assert column_under(sheets["Сводная таблица"], header)[: len(expected)] == expected


def test_the_summary_has_no_column_without_a_test() -> None:
    words = packet_document(some_packet(), DocumentLanguage.RU).words
    columns = summary_columns(some_packet(), words)
    assert [column.column.header for column in columns] == list(SUMMARY)


def test_one_campaign_needs_no_column_that_names_it() -> None:
    packet = some_packet()
    alone = replace(packet, campaigns=packet.campaigns[:1], people=packet.people[:3])
    codes = [
        column.code for column in summary_columns(alone, packet_document(alone, DocumentLanguage.RU).words)
    ]
    assert "campaign" not in codes
    assert "calibrated_total" not in codes


def test_the_head_says_meeting_members_and_versions(sheets: dict[str, Worksheet]) -> None:
    agenda = [str(cell.value) for cell in sheets["Повестка дня"]["A"][:11]]
    assert agenda[:10] == [
        "Образцовая комиссия",
        "Заседание № 4, 25.11.2026 · 10:00 · Астана, зал 3",
        "Очередное",
        "Вопросов: 7; людей: 6 · Голосование открытое",
        "Пакет № 2 сформирован 20.11.2026 10:32, Кадрова Образец",
        "Взамен предыдущего пакета, причина: Добавлен вопрос",
        "Председатель: Примерова Үлгі",
        "Члены: Шаблонов Данияр, Макетова Гүлнар",
        "Секретарь: Мысалов Нұсқа",
        "Основание: Распоряжение № 12",
    ]
    summary = [str(cell.value) for cell in sheets["Сводная таблица"]["C"][:6]]
    assert "Примерная кампания: на 30.09.2023, версия 1" in summary
    assert "Прежняя кампания: на 30.09.2022, версия 3" in summary


def page_of(sheet: Worksheet, place: int) -> list[str]:
    breaks = [0, *(one.id for one in sheet.row_breaks.brk)]
    rows = sheet.iter_rows(min_row=breaks[place] + 1, max_row=breaks[place + 1])
    return [str(cell.value) for row in rows for cell in row if cell.value is not None]


def test_the_page_of_an_official_says_everything(sheets: dict[str, Worksheet]) -> None:
    told = page_of(sheets["Личные листы"], 0)
    page = "\n".join(told)
    for words in (
        "Примерова Айгүл",
        "Вице-министр, Министерство примеров",
        "меньше двух лет в должности",
        "О выдвижении",
        "Выдвижение на вышестоящую должность: Министр, Министерство примеров",
        "=Итоги",
        "Примерная кампания: на 30.09.2023, версия 1. Оценивался(лась) в должности: Заместитель акима",
        "3,45–4,24",
        "4, Высокий уровень",
        "Поручения, исполненные в срок – 97,5\xa0% (2025, из 120, =Учебная система)",
        "Примерная кампания, версия 1: поступило 02.10.2026, отклонено, 06.10.2026",
        "Добропорядочность",
    ):
        assert words in page
    assert "88" not in page.split("Поручения")[1][:20], "only the newest indicator of a kind"
    assert "Не согласна" not in page, "what an objection says is not for the packet"
    assert "3.85" in told
    assert "2.99" not in told
    assert "3" in told or "3.0" in told


def test_the_page_of_somebody_calibrated_says_who_decided(sheets: dict[str, Worksheet]) -> None:
    page = "\n".join(page_of(sheets["Личные листы"], 3))
    assert "Комиссия, протокол 7, 01.12.2022" in page
    assert "Учтены итоги работы" in page
    assert "3,75" in page


def test_who_is_not_assessed_has_a_page_that_says_so(sheets: dict[str, Worksheet]) -> None:
    told = page_of(sheets["Личные листы"], 4)
    assert "Выданных результатов оценки нет." in told
    assert "Добропорядочность" not in told


def test_photos_are_pictures_on_their_pages(sheets: dict[str, Worksheet]) -> None:
    pictures = sheets["Личные листы"]._images  # type: ignore[attr-defined]
    assert [picture.anchor._from.row for picture in pictures] == [1]
    assert "фото нет" in page_of(sheets["Личные листы"], 1)


def test_numbers_lead_to_the_pages(sheets: dict[str, Worksheet]) -> None:
    pages = sheets["Личные листы"]
    starts = [1, *(one.id + 1 for one in pages.row_breaks.brk)]
    for sheet, header, count in ((sheets["Повестка дня"], 12, 6), (sheets["Сводная таблица"], 8, 5)):
        links = [sheet.cell(header + place, 1).hyperlink for place in range(1, count + 1)]
        targets = [link.location for link in links if link is not None]
        assert targets[:5] == [f"'Личные листы'!A{row}" for row in starts[:5]]
    assert sheets["Повестка дня"].cell(18, 1).hyperlink.location == "'Резерв, листы'!A1"
    assert sheets["Повестка дня"].cell(19, 1).hyperlink is None


def crowded() -> MeetingPacket:
    """The first official has more of everything than a page has room for."""
    packet = some_packet()
    hostile = replace(packet.items[0], question=same(people.LONG * 20), ground=people.HOSTILE * 9)
    endless = replace(
        packet.people[0],
        facts=replace(people.hostile_facts(), person_id=7),
        objections=packet.people[0].objections * 30,
        decisions=packet.people[0].decisions * 30,
    )
    return replace(packet, items=(hostile, *packet.items[1:]), people=(endless, *packet.people[1:]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_fits_on_one_sheet_of_paper(tmp_path: Path, language: str) -> None:
    path = written(book_of(crowded(), language), tmp_path)
    pages = next(sheet for sheet in load_workbook(path).worksheets if len(sheet.row_breaks.brk) == 5)
    scale = pages.page_setup.scale / 100
    assert scale >= 0.4, "still to be read"
    breaks = [0, *(one.id for one in pages.row_breaks.brk)]
    for first, last in pairwise(breaks):
        height = sum(pages.row_dimensions[row].height or 15 for row in range(first + 1, last + 1))
        assert height * scale <= PAPER
    assert sum(one.width for one in pages.column_dimensions.values()) * scale <= PAPER_WIDTH


def test_paper_filters_and_charts(sheets: dict[str, Worksheet]) -> None:
    for title in ("Повестка дня", "Сводная таблица", "Резерв"):
        sheet = sheets[title]
        assert sheet.auto_filter.ref
        assert sheet.freeze_panes
        assert sheet.page_setup.paperSize == 9
        assert sheet.print_title_rows
        across = sum(column.width for column in sheet.column_dimensions.values())
        if not sheet.col_breaks.brk:
            assert across < 236, "letters too small on paper"
            continue
        assert sheet.page_setup.scale >= 60
        first = sheet.col_breaks.brk[0].id
        head = next(area for area in sheet.merged_cells.ranges if area.min_row == 1)
        assert (head.min_col, head.max_col) == (3, first), "whole on the first page, not cut on the next"
    assert len(sheets["Диаграммы"]._charts) == 3  # type: ignore[attr-defined]
    assert list(sheets)[-2:] == ["Метод", "evalapp"]
    for sheet in sheets.values():
        if sheet.sheet_state == "visible":
            assert "Для служебного пользования" in str(sheet.oddHeader.right.text)
            assert "Номер экземпляра 3" in str(sheet.oddFooter.left.text)


def test_the_hidden_sheet_names_the_packet(sheets: dict[str, Worksheet]) -> None:
    hidden = sheets["evalapp"]
    assert hidden.sheet_state == "hidden"
    told = {row[0]: row[1] for row in hidden.iter_rows(values_only=True)}
    assert told["kind"] == KIND
    assert told["snapshot"] == "packet 2"
    assert told["content_sha256"] == "ab" * 32
    assert told["exported_at"] == "2026-11-20T10:32:00+00:00"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_a_formula(tmp_path: Path, language: str) -> None:
    assert formulas_in(written(book_of(some_packet(), language), tmp_path)) == []


def test_copies_differ_in_their_number_alone(tmp_path: Path) -> None:
    packet = some_packet()
    book = book_of(packet)
    before = cells_hash(book)
    save(book, tmp_path / "3.xlsx")
    mark_copy(book, packet_document(packet, DocumentLanguage.RU, copy_number=4))
    save(book, tmp_path / "4.xlsx")
    assert cells_hash(book) == before
    with zipfile.ZipFile(tmp_path / "3.xlsx") as third, zipfile.ZipFile(tmp_path / "4.xlsx") as fourth:
        assert third.namelist() == fourth.namelist()
        photo = next(name for name in third.namelist() if "media" in name)
        assert third.read(photo) == fourth.read(photo) == people.photo()
    foot = str(load_workbook(tmp_path / "4.xlsx").worksheets[0].oddFooter.left.text)
    assert "Номер экземпляра 4" in foot


def test_another_cell_gives_another_hash() -> None:
    packet = some_packet()
    other = replace(packet, items=(replace(packet.items[0], reporter="Другой"), *packet.items[1:]))
    assert cells_hash(book_of(packet)) == cells_hash(book_of(packet))
    assert cells_hash(book_of(packet)) != cells_hash(book_of(other))


def test_values_are_canonical_and_come_back_the_same() -> None:
    packet = some_packet()
    stored = values_bytes(packet)
    assert values_from(stored) == packet
    assert values_bytes(values_from(stored)) == stored
    text = stored.decode()
    plain = json.dumps(json.loads(text), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert plain == text


def test_the_few_figures_of_an_item() -> None:
    packet = some_packet()
    first = item_figures(packet, 11)
    assert (first.total, first.low, first.band, first.places, first.level) == (3.845, 3.4498, 1, (1, 60), 4)
    assert item_figures(packet, 14).calibrated_total == 3.75
    assert item_figures(packet, 15).total is None
    assert item_figures(packet, 17) == item_figures(packet, 16), "neither is assessed"


def test_a_proposal_without_a_decision_names_the_post() -> None:
    item = replace(some_packet().items[0], proposed=None)
    words = packet_document(some_packet(), DocumentLanguage.EN).words
    assert proposal_text(item, words) == "Minister, Ministry of Examples"


def test_a_text_too_long_for_a_cell_is_named() -> None:
    packet = some_packet()
    long = replace(packet.items[6], question=same("я" * 40_000))
    with pytest.raises(Refused) as refused:
        book_of(replace(packet, items=(*packet.items[:6], long)))
    assert refused.value.code == "cell_too_long"


def test_a_photo_is_made_small_upright_and_bare() -> None:
    wide = io.BytesIO()
    picture = Image.new("CMYK", (1600, 1200))
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x010E] = "секрет"
    picture.save(wide, "JPEG", exif=exif)
    small = small_photo(wide.getvalue())
    assert small is not None
    assert photo_size(small) == (360, 480)
    assert b"Exif" not in small
    assert len(small) < 40_000
    for broken in (None, b"", b"text", wide.getvalue()[:200]):
        assert small_photo(broken) is None


def test_dates_and_figures_are_such(sheets: dict[str, Worksheet]) -> None:
    summary = sheets["Сводная таблица"]
    assert summary["K9"].number_format == "0.00"
    assert summary["Q9"].number_format == "0%"
    assert isinstance(sheets["Резерв"]["N5"].value, date)
    assert Decimal(str(summary["K9"].value)) == Decimal("3.85")


@pytest.mark.libreoffice
def test_libreoffice_prints_one_page_for_each_official(tmp_path: Path) -> None:
    paths = []
    for number, language in enumerate(LANGUAGES):
        book = book_of(crowded(), language)
        for sheet in book.workbook.worksheets:
            if len(sheet.row_breaks.brk) != len(crowded().people):
                book.workbook.remove(sheet)
        paths.append(tmp_path / f"{number}.xlsx")
        save(book, paths[-1])
    printed = all_by_office(paths, "pdf", tmp_path)
    counts = [len(re.findall(rb"/Type\s*/Page\b", path.read_bytes())) for path in printed]
    assert counts == [len(crowded().people)] * len(LANGUAGES)
