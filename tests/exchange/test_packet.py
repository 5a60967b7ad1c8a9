"""The commission packet and the results: every column, every page, in every language."""

import shutil
import subprocess
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from evalapp.domain.language import Language
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import DatePrecision
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.packet_xlsx import packet_book
from evalapp.exchange.results_xlsx import results_book
from evalapp.texts import text
from tests.exchange.campaign_figures import (
    HEAD,
    a_document,
    column_under,
    first_official,
    formulas_in,
    second_official,
    sheets_of,
    some_figures,
    third_official,
    written,
)

LANGUAGES = [language.value for language in DocumentLanguage]
NO_BREAK = "\N{NO-BREAK SPACE}"


@pytest.fixture(scope="module")
def packet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(packet_book(some_figures(), a_document()), tmp_path_factory.mktemp("packet"))


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(results_book(some_figures(), a_document()), tmp_path_factory.mktemp("results"))


PACKET_COLUMNS: dict[str, list[object]] = {
    "№": [1, 2, 3],
    "Должностное лицо": ["Примерова Айгүл Эскизқызы", "Мысалов Ерлан", "Шаблонов Данияр"],
    "Должность": ["Заместитель акима области"] * 3,
    "Государственный орган": ["область Абай"] * 3,
    "В должности": ["2 г 4 мес", "2 г 4 мес", None],
    "Группа": [1, None, None],
    "Место от": [1, None, None],
    "Место до": [60, None, None],
    "Итог": [3.85, 3.1, None],
    "Интервал от": [3.45, None, None],
    "Интервал до": [4.24, None, None],
    "Уровень": [4, 3, None],
    "Личные": [3.33, 3.33, None],
    "Проф.": [4.01, 4.01, None],
    "Охват, личные": [1, 1, 0],
    "Охват, проф.": [0.88, 0.88, 0],
    "Учтено ролей": [f"{n}{NO_BREAK}/{NO_BREAK}4" for n in (2, 2, 0)],
    "Порог, балл": [3, 3, None],
    "Порог": [
        f"{word}, n{NO_BREAK}={NO_BREAK}{n}" for word, n in (("пройден", 3), ("ниже", 3), ("нет балла", 0))
    ],
    "Решение": [None, None, None],
}

KEPT = text("ru", "release.kept_left_out", role="Коллега", codes="P2")

RESULT_COLUMNS: dict[str, list[object]] = {
    "ИИН": ["880315******"] * 3,
    "В должности с": [datetime(2021, 5, 24), datetime(2021, 5, 24), None],  # noqa: DTZ001
    "Стандартная ошибка": [0.24, None, None],
    "Доля допущения": [0.98, None, None],
    "P1 Добропорядочность": [3, 3, None],
    "P2 Ответственность": [3.55, 3.55, None],
    "Самооценка − остальные": [0.76, None, None],
    "Прежняя кампания": ["Прежняя кампания, 30.09.2022: 3,50; рамка компетенций другая", None, None],
    "Изменение итога": [0.35, None, None],
    "Нужно для различия": [0.51, None, None],
    "Больше неопределённости": ["в пределах", None, None],
    "Примечание": [
        f"меньше двух лет в должности; {KEPT}",
        f"{text('ru', 'reason.spread_unknown').removesuffix('.')}; Исполняющий обязанности",
        text("ru", "reason.no_marks"),
    ],
    "Среднее: Руководитель": [4, 4, None],
    "Среднее: Коллега": [None, None, None],
    "Среднее: Эксперт": [3.25, 3.25, None],
    "Среднее: Самооценка": [4.6, 4.6, None],
    "Оценивающих: Коллега": [2, 2, 0],
    "Оценивающих: Самооценка": [1, 1, 0],
}


@pytest.mark.parametrize("header", PACKET_COLUMNS)
def test_columns_of_the_summary_table(header: str, packet: Path) -> None:
    assert column_under(sheets_of(packet)[0], header) == PACKET_COLUMNS[header]


@pytest.mark.parametrize("header", RESULT_COLUMNS)
def test_columns_of_the_results(header: str, results: Path) -> None:
    assert column_under(sheets_of(results)[0], header) == RESULT_COLUMNS[header]


def test_notes_say_why_something_is_missing(packet: Path) -> None:
    full, without_interval, without_total = column_under(sheets_of(packet)[0], "Примечание")
    assert full == "меньше двух лет в должности"
    reason = text("ru", "reason.spread_unknown").removesuffix(".")
    assert without_interval == f"{reason}; Исполняющий обязанности"
    assert without_total == text("ru", "reason.no_marks")


def test_the_table_names_state_filter_and_the_borders_of_bands(tmp_path: Path) -> None:
    figures = some_figures(shown_filter="область Абай")
    page = sheets_of(written(packet_book(figures, a_document()), tmp_path))[0]
    said = "\n".join(str(page.cell(row, 3).value) for row in range(1, 8))
    assert "результаты выданы 05.10.2023, версия 1" in said
    assert "3 чел., с итогом 2" in said
    assert "Фильтр: область Абай" in said
    assert "Не оценивается: Эскизов Ғалым (в отпуске)" in said
    assert "Граница между группами не является доказанным различием." in said


def test_a_preview_is_marked_as_not_released(tmp_path: Path) -> None:
    page = sheets_of(written(packet_book(some_figures(release=None), a_document()), tmp_path))[0]
    assert "результаты не выданы" in str(page["C2"].value)


def test_there_is_a_page_for_each_official_and_a_link_to_it(packet: Path) -> None:
    summary, _charts, cards, *_ = sheets_of(packet)
    breaks = [one.id for one in cards.row_breaks.brk]
    assert len(breaks) == 3
    first_rows = [1, *(row + 1 for row in breaks[:-1])]
    names = [cards.cell(row, 1).value for row in first_rows]
    assert names == ["Примерова Айгүл Эскизқызы", "Мысалов Ерлан", "Шаблонов Данияр"]
    header = next(row for row in range(1, 20) if summary.cell(row, 1).value == "№")
    links = [summary.cell(header + number, 1).hyperlink.location for number in (1, 2, 3)]
    assert links == [f"'Личные листы'!A{row}" for row in first_rows]


def card_values(page: Worksheet, first: int, last: int) -> dict[object, list[object]]:
    """{text in the first column: everything else that stands in the row}."""
    rows = {}
    for row in page.iter_rows(min_row=first, max_row=last):
        rows[row[0].value] = [cell.value for cell in row[1:] if cell.value is not None]
    return rows


def test_what_a_page_says(packet: Path) -> None:
    cards = sheets_of(packet)[2]
    end = cards.row_breaks.brk[0].id
    said = card_values(cards, 1, end)
    assert said["В должности с"] == ["24.05.2021 · 2 г 4 мес · приказ № 417-к · меньше двух лет в должности"]
    assert said["Курируемые вопросы"] == ["экономика и бюджет"]
    assert said["Уровень"][0] == "4, Высокий уровень"
    assert said["Группа"] == ["1", "Диапазон мест", "1–60"]
    assert said["Личные компетенции"][0] in ("3,33, охват 100 %", 3.33)
    assert said["Учтено ролей"] == ["Руководитель, Эксперт", "Доля допущения", "98 %"]
    assert said["Самооценка − остальные"][:2] == ["+0,76 (сам 4,60, остальные 3,84)", "Изменение итога"]
    assert said["Самооценка − остальные"][2].startswith(
        "+0,35 к 3,50 (30.09.2022), в пределах неопределённости ±0,51"
    )
    # score, target, then the means: superior, peers too few, no subordinates, no experts' mean, self
    assert said["Добропорядочность"] == [3, 3.5, 4, "–", "–", "–", "–"]
    assert said["Итог"][0] == 3.85


def test_a_page_without_a_total_gives_the_reason(packet: Path) -> None:
    cards = sheets_of(packet)[2]
    texts = [str(row[0].value) for row in cards.iter_rows(min_row=cards.row_breaks.brk[1].id + 1)]
    assert f"Итога нет: {text('ru', 'reason.no_marks')}" in texts


def filled(page: Worksheet, row: int) -> list[int]:
    """Places of the filled cells of the drawn scale, from 0 to 39."""
    cells = [page.cell(row, column) for column in range(4, 44)]
    return [place for place, cell in enumerate(cells) if cell.fill.fill_type == "solid"]


def test_the_scale_is_drawn_at_the_right_places(packet: Path) -> None:
    cards = sheets_of(packet)[2]
    rows = {cards.cell(row, 1).value: row for row in range(1, cards.row_breaks.brk[0].id + 1)}
    total = rows["Личные компетенции"] if "Итог" not in rows else rows["Итог"]
    assert filled(cards, total) == list(range(24, 33))  # 3.4498 … 4.2401, a tenth each from 1.0
    integrity = rows["Добропорядочность"]
    assert filled(cards, integrity) == list(range(18, 22))  # 2.995 ± 1.645 · 0.1
    goal = [place for place in range(40) if cards.cell(integrity, 4 + place).border.left.style == "medium"]
    assert goal == [25]  # 3.5


def test_charts_are_native_and_drawn_from_cells(packet: Path) -> None:
    charts = load_workbook(packet).worksheets[1]._charts
    assert len(charts) == 3
    page = sheets_of(packet)[1]
    assert [page.cell(3, column).value for column in (10, 11, 13, 14)] == [3.85, 1, 0.4, 0.39]


def test_charts_of_a_campaign_without_totals(tmp_path: Path) -> None:
    path = written(packet_book(some_figures(officials=(third_official(),)), a_document()), tmp_path)
    assert load_workbook(path).worksheets[1]._charts == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_complete_and_readable(language: str, tmp_path: Path) -> None:
    path = written(packet_book(some_figures(), a_document(language)), tmp_path)
    read = CalamineWorkbook.from_path(path)
    assert len(read.sheet_names) == 5
    cells = [
        str(cell)
        for name in read.sheet_names[:-1]
        for row in read.get_sheet_by_name(name).to_python()
        for cell in row
    ]
    assert not [cell for cell in cells if "{" in cell or "}" in cell or "document." in cell]
    for own in DocumentLanguage(language).languages:
        assert any(text(own, "rules.people") in cell for cell in cells)
        assert any(text(own, "document.bands_note") in cell for cell in cells)
    others = set(Language) - set(DocumentLanguage(language).languages)
    assert not any(text(other, "rules.people") in cell for other in others for cell in cells)


def test_headers_are_unique_in_every_language(tmp_path: Path) -> None:
    for language in LANGUAGES:
        page = sheets_of(written(results_book(some_figures(), a_document(language)), tmp_path))[0]
        row = int(page.auto_filter.ref.split(":")[0][1:])
        headers = [cell.value for cell in page[row]]
        assert len({str(header).casefold() for header in headers}) == len(headers)
        assert not [header for header in headers if str(header).endswith("(2)")]


def test_pages_are_set_up_for_a4(packet: Path) -> None:
    for page in sheets_of(packet)[:-1]:
        assert page.page_setup.paperSize == 9, page.title
        assert page.oddFooter.right.text == "Страница &P из &N"
        assert page.oddHeader.left.text == "Примерная кампания · 30.09.2023"
        assert HEAD[:12] in page.oddFooter.left.text
        assert "Образцова Үлгі" in page.oddFooter.left.text
    summary, charts, cards, method, _metadata = sheets_of(packet)
    assert summary.page_setup.orientation == "landscape"
    assert 60 <= summary.page_setup.scale <= 80, "pages side by side in letters that can be read"
    assert not summary.sheet_properties.pageSetUpPr.fitToPage
    assert len(summary.col_breaks.brk) == 1
    assert summary.print_title_rows == "$7:$7"
    assert summary.freeze_panes == "C8"
    assert cards.page_setup.scale <= 100
    assert not (cards.sheet_properties.pageSetUpPr and cards.sheet_properties.pageSetUpPr.fitToPage)
    assert (charts.page_setup.fitToHeight, method.page_setup.fitToHeight) == (1, 1)


def test_kazakh_page_numbers_are_no_arithmetic(tmp_path: Path) -> None:
    page = sheets_of(written(packet_book(some_figures(), a_document("kk")), tmp_path))[0]
    assert "&P-" not in page.oddFooter.right.text
    assert page.oddFooter.right.text == "&P\N{NON-BREAKING HYPHEN}бет, барлығы &N"


def test_markings_are_printed_where_asked(tmp_path: Path) -> None:
    plain = sheets_of(written(packet_book(some_figures(), a_document()), tmp_path))[0]
    assert not plain.oddHeader.right.text
    document = a_document(for_official_use=True, copy_number=3, is_training=True, subject="A&B")
    marked = sheets_of(written(packet_book(some_figures(), document), tmp_path))[0]
    assert marked.oddHeader.right.text == "Для служебного пользования"
    assert marked.oddFooter.left.text.splitlines()[0] == "Учебные данные · Номер экземпляра 3"
    assert marked.oddHeader.left.text.startswith("A&&B")


def test_the_footer_has_its_parts_one_above_the_other(tmp_path: Path) -> None:
    document = a_document(copy_number=3, is_training=True, language=DocumentLanguage.KK_RU)
    path = written(packet_book(some_figures(), document), tmp_path)
    footer = sheets_of(path)[0].oddFooter
    assert footer.left.text.count("\n") == 1
    assert not footer.center.text
    with ZipFile(path) as parts:
        assert "_x000a_" not in parts.read("xl/worksheets/sheet1.xml").decode()


def test_the_workbook_says_where_it_comes_from(packet: Path) -> None:
    book = load_workbook(packet)
    assert book.properties.creator == "Образцова Үлгі"
    assert book.properties.lastModifiedBy == "Образцова Үлгі"
    assert book.properties.title == "Пакет материалов"
    hidden = book.worksheets[-1]
    assert hidden.sheet_state == "hidden"
    said = {row[0].value: row[1].value for row in hidden.iter_rows()}
    assert said["kind"] == "packet"
    assert said["snapshot"] == "release 1"
    assert said["audit_head"] == HEAD
    assert len(said["content_sha256"]) == 64


def metadata(path: Path) -> dict[Any, Any]:
    return {row[0].value: row[1].value for row in load_workbook(path).worksheets[-1].iter_rows()}


def test_the_hash_follows_the_figures_and_nothing_else(packet: Path, tmp_path: Path) -> None:
    again = written(packet_book(some_figures(), a_document("kk")), tmp_path)
    assert metadata(again)["content_sha256"] == metadata(packet)["content_sha256"]
    other = some_figures(officials=(first_official(), second_official()))
    changed = written(packet_book(other, a_document()), tmp_path)
    assert metadata(changed)["content_sha256"] != metadata(packet)["content_sha256"]


def test_no_text_of_a_user_becomes_a_formula(tmp_path: Path) -> None:
    hostile = "=1+1"
    official = first_official()
    changed = type(official)(
        full_name=hostile,
        iin=official.iin,
        post=official.post,
        body=official.body,
        score=official.score,
        portfolio="#N/A",
        order_number="@x",
    )
    path = written(packet_book(some_figures(officials=(changed,), name=hostile), a_document()), tmp_path)
    assert formulas_in(path) == []
    summary, _charts, cards, *_ = CalamineWorkbook.from_path(path).sheet_names
    read = CalamineWorkbook.from_path(path)
    assert hostile in read.get_sheet_by_name(summary).to_python()[7]
    assert read.get_sheet_by_name(cards).to_python()[0][0] == hostile


@pytest.mark.libreoffice
@pytest.mark.parametrize("language", ["ru", "kk+ru"])
def test_libreoffice_prints_one_page_for_each_official(language: str, tmp_path: Path) -> None:
    office, reader = shutil.which("soffice"), shutil.which("pdftotext")
    if office is None or reader is None:
        pytest.skip("LibreOffice or pdftotext is not installed")
    officials = [first_official() for _ in range(6)]
    long = type(officials[0])(
        full_name="Ұзақсөзова Мысал Үлгіқызы",
        iin=officials[0].iin,
        post=officials[0].post,
        body=officials[0].body,
        score=second_official().score,
        portfolio="вопросы социального развития, образования, здравоохранения и культуры; " * 7,
    )
    path = written(packet_book(some_figures(officials=(*officials, long)), a_document(language)), tmp_path)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    printed = subprocess.run(
        [reader, "-layout", str(tmp_path / "book.pdf"), "-"], check=True, capture_output=True, timeout=60
    ).stdout.decode()
    pages = printed.split("\f")[:-1]
    headings = [page for page in pages if text("ru", "document.in_post_since") in page]
    assert len(headings) == 7
    summary = 2 if language == "ru" else 4  # two across; long texts in two languages fill another below
    assert len(pages) == summary + 1 + 7 + 1  # charts, officials, method


@pytest.mark.parametrize("highest", [3, 7, 10])
def test_numbers_above_the_scale_never_overlap(highest: int, tmp_path: Path) -> None:
    figures = some_figures()
    rules = replace(figures.rules, highest=highest)
    path = written(packet_book(replace(figures, rules=rules), a_document()), tmp_path)
    ranges = [{(row, column) for row, column in one.cells} for one in sheets_of(path)[2].merged_cells.ranges]
    assert sum(map(len, ranges)) == len(set().union(*ranges))


def test_a_date_known_to_the_month_gets_no_day(tmp_path: Path) -> None:
    official = replace(first_official(), since=PartialDate(date(2021, 5, 1), DatePrecision.MONTH))
    path = written(results_book(some_figures(officials=(official,)), a_document()), tmp_path)
    assert column_under(sheets_of(path)[0], "В должности с") == ["05.2021"]
